import { drawLight, type LightFacts } from '@clearpane/agent';
import { BlockReason, Category, MaskingMode, StudyId } from '@clearpane/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const studyId = StudyId.parse('harbour-study');
const reason = fc.constantFrom(...BlockReason.options);
const session = fc.record({
  since: fc.constant('2026-03-02T08:00:00.000Z'),
  categories: fc.subarray([...Category.options]),
  apps: fc.array(fc.constantFrom('Calendar', 'Form')),
  actionCount: fc.nat(1000),
  frameCount: fc.nat(1000),
});
const facts: fc.Arbitrary<LightFacts> = fc.record({
  studyId: fc.constantFrom(studyId, null),
  decision: fc.oneof(
    fc.constant({ kind: 'allowed' as const }),
    fc.constant({ kind: 'off' as const }),
    reason.map((blocked) => ({ kind: 'blocked' as const, reason: blocked })),
    fc
      .constantFrom('person' as const, 'locked' as const, 'idle' as const, 'held' as const)
      .map((cause) => ({ kind: 'resting' as const, rest: { cause, until: null } })),
  ),
  capture: fc.oneof(
    fc.constantFrom({ state: 'none' as const }, { state: 'starting' as const }, { state: 'ready' as const }),
    reason.map((failed) => ({ state: 'failed' as const, reason: failed })),
  ),
  session: fc.oneof(fc.constant(null), session),
  masking: fc.constantFrom(...MaskingMode.options, null),
});

test('“Recording” is drawn only with a yes, an open session and answering processes, and then always', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const isTrue =
        given.studyId !== null &&
        // As long as the session is open, what was done before a rest is still being written.
        (given.decision.kind === 'allowed' || given.decision.kind === 'resting') &&
        given.capture.state === 'ready' &&
        given.session !== null;
      expect(drawLight(given).state === 'recording').toBe(isTrue);
    }),
    { numRuns: 2000 },
  );
});

test('A block is never drawn as anything else, and names its reason', () => {
  fc.assert(
    fc.property(facts, (given) => {
      fc.pre(given.decision.kind === 'blocked' && given.studyId !== null);
      const blocked = given.decision.kind === 'blocked' ? given.decision.reason : null;
      expect(drawLight(given)).toEqual({ state: 'cannot-record', studyId, reason: blocked });
    }),
    { numRuns: 2000 },
  );
});

test('A rest of the person or the machine is drawn with its cause once its session is closed; a short hold is none', () => {
  fc.assert(
    fc.property(facts, (given) => {
      fc.pre(given.decision.kind === 'resting' && given.studyId !== null && given.session === null);
      const cause = given.decision.kind === 'resting' ? given.decision.rest.cause : null;
      const paused = { state: 'paused', studyId, cause, until: null };
      expect(JSON.stringify(drawLight(given)) === JSON.stringify(paused)).toBe(cause !== 'held');
    }),
    { numRuns: 2000 },
  );
});

test('Whoever has not joined sees “off”, whatever else is going on', () => {
  fc.assert(
    fc.property(facts, (given) => {
      expect(drawLight({ ...given, decision: { kind: 'off' } })).toEqual({ state: 'off' });
    }),
  );
});
