import { expect, test } from 'vitest';
import { printSeed, testSeed } from '../../../support/seed.ts';
import { judgeForReal } from './judge-histories.ts';

test('In 200 random histories a real agent on a real vault captures exactly what the small model allows, and never what nobody wished', async () => {
  printSeed();
  const { firstWrong, met } = await judgeForReal(200, testSeed);
  expect(firstWrong).toBeNull();
  expect(met.get('allowed')).toBeGreaterThan(100); // Else this would have shown nothing.
}, 600_000);
