import { createReducer, type RawEvent } from '@clearpane/actions';
import { ReducedEntry, Whereabouts } from '@clearpane/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, desk, key, play } from './player.ts';

const modifiers = { ctrl: fc.boolean(), alt: fc.boolean(), meta: fc.boolean(), shift: fc.boolean() };
const point = { x: fc.integer({ min: -50, max: 1300 }), y: fc.integer({ min: -50, max: 600 }) };
const time = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const scancode = fc.oneof(fc.integer({ min: 0, max: 0x80 }), fc.integer({ min: 0, max: 0xffff }));
const anyEvent: fc.Arbitrary<RawEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('key-down', 'key-up'), time, scancode, ...modifiers }),
  fc.record({
    type: fc.constantFrom('button-down', 'button-up'),
    time,
    ...point,
    button: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({
    type: fc.constant('wheel'),
    time,
    ...point,
    axis: fc.constantFrom('vertical', 'horizontal'),
    rotation: fc.integer({ min: -3, max: 3 }),
  }),
);
const rectangle = { x: fc.nat(800), y: fc.nat(400), width: fc.nat(800), height: fc.nat(500) };
const anyDesk: fc.Arbitrary<Whereabouts> = fc
  .record({
    windows: fc.array(fc.record({ app: fc.option(fc.integer({ min: 1, max: 3 })), ...rectangle }), { maxLength: 4 }),
    focus: fc.option(fc.nat(4)),
  })
  .map(({ windows, focus }) =>
    Whereabouts.parse({
      revision: 1,
      monitor: desk.monitor,
      focus,
      windows: windows.map((window, index) => ({ ...window, window: index })),
    }),
  );
type Occurrence =
  | { is: 'event'; event: RawEvent }
  | { is: 'observed' | 'answered'; desk: Whereabouts }
  | { is: 'probed' | 'expired' | 'drained'; afterMs: number };
const anyOccurrence: fc.Arbitrary<Occurrence> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('event'), event: anyEvent }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('observed', 'answered'), desk: anyDesk }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('probed', 'expired', 'drained'), afterMs: fc.nat(3000) }) },
);

function run(occurrences: readonly Occurrence[]): ReducedEntry[] {
  const reducer = createReducer();
  const entries: ReducedEntry[] = [];
  let elapsedMs = 0;
  let probe = 1;
  let whereabouts: Whereabouts | null = desk;
  for (const occurrence of occurrences) {
    if ('event' in occurrence) {
      elapsedMs += 40;
      reducer.accept(occurrence.event, { whereabouts, frame: 3, elapsedMs });
    } else if ('desk' in occurrence) {
      whereabouts = occurrence.desk;
      const context = { whereabouts, frame: 3, elapsedMs };
      if (occurrence.is === 'observed') reducer.observe(context);
      else reducer.confirm(probe, context);
    } else {
      elapsedMs += occurrence.afterMs;
      reducer.tick(elapsedMs);
      if (occurrence.is === 'probed') reducer.awaitProbe((probe += 1));
      if (occurrence.is === 'expired') reducer.expire();
      if (occurrence.is === 'drained') entries.push(...reducer.drain());
    }
  }
  return [...entries, ...reducer.end()];
}

describe('whatever is pressed, clicked and turned', () => {
  it('leaves nothing but what the schema names, in order of its seconds', () => {
    fc.assert(
      fc.property(fc.array(anyOccurrence, { maxLength: 120 }), (occurrences) => {
        const entries = run(occurrences);
        expect(ReducedEntry.array().parse(entries)).toStrictEqual(entries);
        expect(entries.every(({ second }, index) => second >= (entries[index - 1]?.second ?? 0))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the same bytes for any two texts of one length', () => {
    const textKey = fc.constantFrom(...Object.values(codes), 0x10, 0x27, 0x33, 0x52, 0x2b);
    const text = fc.integer({ min: 5, max: 19 }).chain((length) =>
      fc.array(fc.record({ scancode: textKey, pauseMs: fc.nat(40), shift: fc.boolean() }), {
        minLength: length,
        maxLength: length,
      }),
    );
    const typed = (strokes: readonly { scancode: number; pauseMs: number; shift: boolean }[]) => {
      let at = 100;
      const pressed = strokes.map(({ scancode: code, pauseMs, shift }) => key((at += pauseMs), code, { shift }));
      return JSON.stringify(play(pressed));
    };
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(typed(one)).toBe(typed(other));
        expect(typed(one)).toContain('medium');
      }),
      { numRuns: 300 },
    );
  });

  it('carries no number that depends on which key was pressed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), fc.record(modifiers), (code, pressed) => {
        for (const { action } of play([key(4000, code, pressed)])) {
          const numbers = Object.values(action).filter((value) => typeof value === 'number');
          expect(numbers).toEqual(action.kind === 'key' ? [1] : []);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves only gaps of what is done in denied windows', () => {
    const denied = { ...desk, windows: desk.windows.map((window) => ({ ...window, app: null })) };
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const left = play(events, denied).map(({ action }) => action);
        expect(left.length).toBeLessThanOrEqual(1);
        expect(left.every(({ kind }) => kind === 'gap')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
