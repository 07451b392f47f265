import process from 'node:process';
import { drawLight, type LightFacts } from '@clearpane/agent';
import { MaskingMode, StudyId } from '@clearpane/contracts';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { childPids } from '../packages/capture/hook-host/hook-host-harness.ts';
import { superviseOn } from '../packages/capture/supervision/capture-harness.ts';
import { permitFor } from '../packages/capture/supervision/permit.ts';

let display: VirtualDisplay;
beforeAll(async () => {
  display = await startDisplay({ width: 1000, height: 600, trayHost: false });
});
afterAll(() => display?.stop());

const session = { since: '2026-03-02T08:00:00Z', categories: [], apps: [], actionCount: 0, frameCount: 0 };
const anyFacts: fc.Arbitrary<LightFacts> = fc.record({
  studyId: fc.constantFrom(StudyId.parse('harbour-study'), null),
  decision: fc.constantFrom<LightFacts['decision']>(
    { kind: 'allowed' },
    { kind: 'off' },
    { kind: 'blocked', reason: 'policy-invalid' },
    { kind: 'blocked', reason: 'disk-full' },
    { kind: 'resting', rest: { cause: 'person', until: null } },
    { kind: 'resting', rest: { cause: 'locked', until: null } },
    { kind: 'resting', rest: { cause: 'held', until: null } },
  ),
  capture: fc.constantFrom<LightFacts['capture']>(
    { state: 'none' },
    { state: 'starting' },
    { state: 'ready' },
    { state: 'failed', reason: 'display-lost' },
  ),
  session: fc.constantFrom(null, session),
  masking: fc.constantFrom(...MaskingMode.options, null),
});

test('whatever is the case, "recording" is shown exactly when rows can be written: a yes, an answer and an open session', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { state } = drawLight(facts);
      const records =
        facts.studyId !== null &&
        // What was done before a rest is still being written as long as its session is open.
        (facts.decision.kind === 'allowed' || facts.decision.kind === 'resting') &&
        facts.capture.state === 'ready' &&
        facts.session !== null;
      expect(state === 'recording').toBe(records);
      // Trouble is never shown as peace.
      expect(facts.decision.kind !== 'blocked' || facts.studyId === null || state === 'cannot-record').toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['is killed', 'SIGKILL'],
  ['hangs without a word', 'SIGSTOP'],
] as const)('a hook host that %s takes "recording" away by itself', async (_what, signal) => {
  const before = new Set(childPids());
  const supervised = superviseOn(display, permitFor());
  const light = () => {
    const capture = supervised.capture.health();
    const studyId = StudyId.parse('just-for-me');
    return drawLight({ studyId, decision: { kind: 'allowed' }, capture, session, masking: null }).state;
  };
  await supervised.until(() => light() === 'recording');
  // The hook host is the last one that was started.
  const pid = childPids().findLast((child) => !before.has(child)) ?? 0;
  const toldBefore = supervised.healths.length;
  process.kill(pid, signal);
  await supervised.until(() => supervised.healths.length > toldBefore);
  const toldFirst = supervised.healths[toldBefore]?.state;
  expect(toldFirst).not.toBe('ready');
  await supervised.until(() => supervised.gaps.length > 0);
  expect(supervised.gaps).toEqual(['hook-host-ended']);
  await supervised.capture.stop();
});
