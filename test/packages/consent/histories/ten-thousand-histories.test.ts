import { expect, test } from 'vitest';
import { printSeed, testSeed } from '../../../support/seed.ts';
import { judgeInMemory } from './judge-histories.ts';

test('In 10,000 random histories the answers and the gate decide after every step what the small model decides', () => {
  printSeed();
  const { firstWrong, met } = judgeInMemory(10_000, testSeed);
  expect(firstWrong).toBeNull();
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
}, 600_000);
