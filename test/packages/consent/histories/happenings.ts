import fc from 'fast-check';

/** Two studies, by number; each lies on the shelf in one of two versions, or not at all. */
export type StudyNumber = 0 | 1;
export type Version = 'a' | 'b';
/** What a policy can take away here. */
export type Forbidden = 'actions' | 'frames' | 'Form' | 'study 1';
const APPS = ['Calendar', 'Form'] as const;
export type App = (typeof APPS)[number];

/** One thing that happens to somebody who works beside Clearpane. */
export type Happening =
  | { kind: 'join'; study: StudyNumber; actions: boolean; frames: boolean }
  | { kind: 'decline' | 'leave' | 'choose' | 'revoke'; study: StudyNumber }
  | { kind: 'allow'; study: StudyNumber; app: App; isAllowed: boolean }
  | { kind: 'pause'; minutes: number | null }
  | { kind: 'resume' }
  | { kind: 'lock' | 'idle'; isOn: boolean }
  /** Minutes that go by, and minutes by which the clock on the wall is set while none do. */
  | { kind: 'time' | 'clock'; minutes: number }
  | { kind: 'study'; study: StudyNumber; version: Version | null }
  /** Null: a policy that cannot be read. */
  | { kind: 'policy'; forbids: Forbidden[] | null }
  | { kind: 'disk'; isFull: boolean }
  /** The key store may have lost what it remembered of the vault's state. */
  | { kind: 'restart'; losesAnchor: boolean };

const DAY = 24 * 60;
const study = fc.constantFrom<StudyNumber>(0, 0, 1);
const spans = fc.constantFrom(1, 4, 6, 20, 70, DAY, 20 * DAY, 31 * DAY, 190 * DAY);
const of = <Kind extends string>(kind: Kind) => fc.constant(kind);

const happening = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: of('join'), study, actions: fc.boolean(), frames: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: of('allow'), study, app: fc.constantFrom(...APPS), isAllowed: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('decline' as const, 'leave' as const), study }) },
  { weight: 1, arbitrary: fc.record({ kind: of('choose'), study }) },
  { weight: 1, arbitrary: fc.record({ kind: of('revoke'), study: fc.constantFrom<StudyNumber>(0, 1) }) },
  { weight: 2, arbitrary: fc.record({ kind: of('pause'), minutes: fc.constantFrom(1, 15, 60, null) }) },
  { weight: 1, arbitrary: fc.record({ kind: of('resume') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('lock' as const, 'idle' as const), isOn: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ kind: of('time'), minutes: spans }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: of('clock'),
      minutes: fc.tuple(spans, fc.constantFrom(1, -1)).map(([m, s]) => m * s),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: of('study'), study, version: fc.constantFrom('a' as const, 'a', 'b', null) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: of('policy'),
      forbids: fc.option(fc.subarray<Forbidden>(['actions', 'frames', 'Form', 'study 1']), { freq: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: of('disk'), isFull: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: of('restart'),
      losesAnchor: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
    }),
  },
) as fc.Arbitrary<Happening>;

// Most histories begin with a yes, so that there is something to stop.
const opening: Happening[] = [
  { kind: 'join', study: 0, actions: true, frames: true },
  { kind: 'allow', study: 0, app: 'Calendar', isAllowed: true },
];
/** A random history; with or without disks that fill up. */
export function histories(withFullDisks: boolean, maxLength = 24): fc.Arbitrary<Happening[]> {
  return fc
    .tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constant(opening) }, fc.constant([])),
      fc.array(happening, { maxLength }),
    )
    .map(([first, rest]) => [...first, ...rest].filter(({ kind }) => withFullDisks || kind !== 'disk'));
}
