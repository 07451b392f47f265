import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { checkoutDirectory, installedProgram } from '../checkout.ts';
import { run } from '../processes.ts';
import { closingLine, type TestCount } from '../test-count.ts';
import { runTests } from './test.ts';

interface Step {
  readonly name: string;
  /** Resolves with whether the step held. */
  readonly run: () => Promise<boolean>;
}

/**
 * `npm run check`, which is what CI runs: format, lint, types, dead code, tests. All steps run even when one fails; each is
 * named with its time, and a failed step that is no test counts as one failed in the closing line, so that it is never green.
 */
export async function check(args: readonly string[]): Promise<number> {
  let tests: TestCount = { passed: 0, failed: 0, skipped: 0 };
  const steps: Step[] = [
    { name: 'format', run: () => runPrograms([[installedProgram('oxfmt'), '--check']]) },
    { name: 'lint', run: () => runPrograms([[installedProgram('oxlint')]]) },
    {
      name: 'types',
      run: () => runPrograms(typeProjects().map((project) => [installedProgram('typescript', 'tsc'), '-p', project])),
    },
    { name: 'dead code', run: () => runPrograms([[installedProgram('knip')]]) },
    {
      name: 'tests',
      run: async () => {
        tests = await runTests(args);
        return tests.failed === 0;
      },
    },
  ];
  const failed: string[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const startedAt = performance.now();
    const held = await runStep(step);
    if (!held) failed.push(step.name);
    console.log(
      `── ${step.name} ${held ? 'held' : 'FAILED'} after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
    );
  }
  console.log(failed.length === 0 ? '\nEvery step held.' : `\nFailed: ${failed.join(', ')}`);
  const failedElsewhere = failed.filter((name) => name !== 'tests').length;
  const neverRan = failed.includes('tests') && tests.failed === 0 ? 1 : 0;
  console.log(closingLine({ ...tests, failed: tests.failed + failedElsewhere + neverRan }));
  return failed.length === 0 ? 0 : 1;
}

/** A step that cannot even start has failed; the steps after it still run. */
async function runStep(step: Step): Promise<boolean> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof ClearpaneError ? error.message : error);
    return false;
  }
}

async function runPrograms(commands: readonly (readonly string[])[]): Promise<boolean> {
  let held = true;
  for (const command of commands) {
    held = (await run(process.execPath, command, { cwd: checkoutDirectory })) === 0 && held;
  }
  return held;
}

/** The whole checkout, and each part that compiles with fewer types than it (pure packages, the page). */
function typeProjects(): string[] {
  const parts = globSync('{packages,apps}/*/tsconfig.json', { cwd: checkoutDirectory });
  return ['tsconfig.json', ...parts.sort()].filter((project) => existsSync(path.join(checkoutDirectory, project)));
}
