import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { JourneysFirst } from './support/journeys-first.ts';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-before-tests.ts'],
    // Two cores, real displays and real processes: more workers only make the machine lie about time.
    maxWorkers: 2,
    sequence: { sequencer: JourneysFirst },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Real displays, real processes, shared machines: a test that fails in CI is tried once more, and the report names it.
    retry: process.env['CI'] === 'true' ? 1 : 0,
    passWithNoTests: false,
  },
});
