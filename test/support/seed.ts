/** Where random tests begin: always at the same place, so that what failed fails again; TEST_SEED=… begins elsewhere. */
export const testSeed = Number(process.env['TEST_SEED'] ?? 20_261_122);
if (!Number.isSafeInteger(testSeed)) throw new RangeError('TEST_SEED has to be a whole number.');

/** Says in the output of a test where it began. */
export function printSeed(): void {
  console.log(`Seed ${testSeed}; TEST_SEED=… begins elsewhere.`);
}
