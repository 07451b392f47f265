import { afterEach } from 'vitest';

const cleanUps: (() => unknown)[] = [];

/** Does something after the test, before what was registered earlier. Outside of a test runner it waits for `cleanUpNow`. */
export function afterTest(cleanUp: () => unknown): void {
  cleanUps.push(cleanUp);
}

/** Does at once what was left for after the test. */
export async function cleanUpNow(): Promise<void> {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
}

// Attacks use the same made-up agents and vaults, without a test runner.
if (process.env['VITEST'] === 'true') afterEach(cleanUpNow);
