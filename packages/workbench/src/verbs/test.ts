import path from 'node:path';
import { checkoutDirectory, installedProgram } from '../checkout.ts';
import { prepareEnvironment, withThrowawayHome } from '../environment.ts';
import { closingLine, countTests, type TestCount } from '../test-count.ts';
import { runUnprivileged } from '../unprivileged.ts';

/** Runs vitest (with `args` of its own, such as a folder) in the test environment and counts what it reports. */
export async function runTests(args: readonly string[]): Promise<TestCount> {
  const { variables } = await prepareEnvironment('test');
  return withThrowawayHome(variables, async (environment, directory) => {
    const report = path.join(directory, 'vitest.json');
    const config = path.join(checkoutDirectory, 'test/vitest.config.ts');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const command = [installedProgram('vitest'), 'run', '--config', config, ...reporters, ...args];
    const exitCode = await runUnprivileged(process.execPath, command, environment);
    return countTests(report, exitCode);
  });
}

/** `npm test`: all tests, or those whose paths contain the arguments; ends with `N passed, N failed`. */
export async function test(args: readonly string[]): Promise<number> {
  const count = await runTests(args);
  console.log(closingLine(count));
  return count.failed === 0 ? 0 : 1;
}
