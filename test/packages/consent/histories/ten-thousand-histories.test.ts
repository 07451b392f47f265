import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histories, type Happening } from './happenings.ts';
import { PlayInMemory } from './play-in-memory.ts';
import { SmallModel } from './small-model.ts';
import { describeDecision } from './two-studies.ts';

test('In 10,000 random histories the answers and the gate decide after every step what the small model decides', () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(histories(true), (history: Happening[]) => {
      const play = new PlayInMemory();
      const model = new SmallModel();
      for (const event of history) {
        const decision = describeDecision(play.happen(event));
        model.happen(event);
        expect(decision).toBe(model.decision());
        const kind = decision
          .split(' ')
          .slice(0, decision.startsWith('blocked') ? 2 : 1)
          .join(' ');
        met.set(kind, (met.get(kind) ?? 0) + 1);
      }
    }),
    { numRuns: 10_000 },
  );
  // Else the histories would have shown nothing of what they should: every answer came up often.
  const rare = [
    'off',
    'allowed',
    'resting',
    'blocked clock-behind',
    'blocked consent-expired',
    'blocked no-apps-allowed',
    'blocked policy-forbids',
    'blocked policy-invalid',
    'blocked study-changed',
    'blocked study-invalid',
    'blocked study-revoked',
  ].filter((kind) => (met.get(kind) ?? 0) < 100);
  expect(rare).toEqual([]);
}, 120_000);
