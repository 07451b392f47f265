import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histories } from './happenings.ts';
import { PlayForReal } from './play-for-real.ts';
import { SmallModel } from './small-model.ts';

test('In up to 200 random histories a real agent on a real vault captures exactly what the small model allows, and never what nobody wished', async () => {
  let captured = 0;
  await fc.assert(
    fc.asyncProperty(histories(false, 16), async (history) => {
      const play = await PlayForReal.start();
      const model = new SmallModel();
      try {
        for (const event of history) {
          const decision = await play.happen(event);
          model.happen(event);
          expect(decision).toBe(model.decision());
          expect(play.live()).toEqual(decision.startsWith('allowed') ? [decision] : []);
          expect(play.isWished()).toBe(true);
          captured += play.live().length;
        }
      } finally {
        await play.end();
      }
    }),
    // On a loaded machine fewer: what it finds does not depend on how many there are.
    { numRuns: 200, interruptAfterTimeLimit: 60_000 },
  );
  expect(captured).toBeGreaterThan(20); // Else this would have shown nothing.
}, 180_000);
