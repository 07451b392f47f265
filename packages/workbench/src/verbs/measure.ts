import { globSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { checkoutDirectory } from '../checkout.ts';
import { prepareEnvironment, withThrowawayHome } from '../environment.ts';
import { runUnprivileged } from '../unprivileged.ts';

/** `npm run bench -- NAME`: runs test/bench/NAME.bench.ts, or every one of them; each prints a table and writes bench-results. */
export function bench(args: readonly string[]): Promise<number> {
  return runScripts('test/bench', '.bench.ts', args);
}

/** `npm run attack -- NAME`: runs test/attacks/NAME.attack.ts, or every one of them. */
export function attack(args: readonly string[]): Promise<number> {
  return runScripts('test/attacks', '.attack.ts', args);
}

async function runScripts(folder: string, ending: string, args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const files = globSync(`${folder}/*${ending}`, { cwd: checkoutDirectory }).sort();
  const chosen = name === undefined ? files : files.filter((file) => path.basename(file, ending) === name);
  if (chosen.length === 0) {
    const known = files.map((file) => path.basename(file, ending)).join(', ') || 'none yet';
    throw new ClearpaneError('not-found', `There is no ${name ?? `*${ending}`} in ${folder}. There are: ${known}`);
  }
  const { variables } = await prepareEnvironment('test');
  const failed: string[] = [];
  for (const file of chosen) {
    console.log(`\n── ${file}`);
    const command = [path.join(checkoutDirectory, file), ...rest];
    const exitCode = await withThrowawayHome(variables, (environment) =>
      runUnprivileged(process.execPath, ['--expose-gc', ...command], environment),
    );
    if (exitCode !== 0) failed.push(file);
  }
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}
