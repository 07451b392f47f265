import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printSeed, testSeed } from '../../support/seed.ts';
import { lives } from './random-lives.ts';
import { isFound, liveThrough, tamperings } from './random-tampering.ts';

it(
  'whatever happened in whatever order, the ledger and the vault agree; and whatever one does to the files is found',
  { timeout: 600_000 },
  async () => {
    printSeed();
    let found = 0;
    await fc.assert(
      fc.asyncProperty(lives, fc.tuple(tamperings, tamperings), async (steps, tried) => {
        const lived = await liveThrough(steps);
        expect(lived.falseAlarms).toEqual([]);
        for (const tampering of tried) {
          const answer = await isFound(lived, tampering);
          expect(answer).not.toBe(false);
          if (answer === true) found += 1;
        }
      }),
      { numRuns: 60, seed: testSeed },
    );
    expect(found).toBeGreaterThan(60);
  },
);
