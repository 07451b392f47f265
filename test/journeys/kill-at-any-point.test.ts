import { expect, test } from 'vitest';
import { printSeed, testSeed } from '../support/seed.ts';
import { killAgents } from './killed-lives.ts';

const POINTS = 200;

test(
  `an agent that is killed at ${POINTS} random points of joining, renewing, leaving and approving comes back before or after`,
  { timeout: 1_200_000 },
  async () => {
    printSeed();
    const { wrong, killedIn } = await killAgents(POINTS, testSeed);
    expect(wrong).toEqual([]);
    // Otherwise nothing was interrupted where it matters.
    expect(Math.min(killedIn.join, killedIn.leave)).toBeGreaterThan(POINTS / 20);
  },
);
