import { drawLight, type LightFacts } from '@clearpane/agent';
import { BlockReason, Category, StudyId } from '@clearpane/contracts';
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
  ),
  fault: fc.oneof(fc.constant(null), reason),
  rest: fc.oneof(
    fc.constant(null),
    fc.constantFrom('person' as const, 'locked' as const, 'idle' as const).map((cause) => ({ cause, until: null })),
  ),
  capture: fc.oneof(
    fc.constantFrom({ state: 'none' as const }, { state: 'starting' as const }, { state: 'ready' as const }),
    reason.map((failed) => ({ state: 'failed' as const, reason: failed })),
  ),
  session: fc.oneof(fc.constant(null), session),
});

test('“Recording” is drawn only with a yes, an open session, answering processes and no fault, and then always', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const isTrue =
        given.fault === null &&
        given.studyId !== null &&
        given.decision.kind === 'allowed' &&
        given.capture.state === 'ready' &&
        given.session !== null;
      expect(drawLight(given).state === 'recording').toBe(isTrue);
    }),
    { numRuns: 2000 },
  );
});

test('A fault and a block are never drawn as anything else, but for a person who paused before choosing an app', () => {
  fc.assert(
    fc.property(facts, (given) => {
      fc.pre(given.fault !== null || (given.decision.kind === 'blocked' && given.studyId !== null));
      const blocked = given.decision.kind === 'blocked' ? given.decision.reason : null;
      const isPause = blocked === 'no-apps-allowed' && given.rest !== null && given.session === null;
      const shown =
        given.fault === null && isPause
          ? { state: 'paused', cause: given.rest?.cause }
          : { state: 'cannot-record', reason: given.fault ?? blocked };
      expect(drawLight(given)).toMatchObject(shown);
    }),
    { numRuns: 2000 },
  );
});

test('Whoever has not joined sees “off”, whatever else is going on', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const unasked: LightFacts = { ...given, fault: null, decision: { kind: 'off' } };
      expect(drawLight(unasked)).toEqual({ state: 'off' });
    }),
  );
});
