import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';

/** The absolute path of the checkout. */
export const checkoutDirectory = path.resolve(import.meta.dirname, '../../..');

/**
 * Where downloads and compiled parts are kept: outside the checkout, so that a fresh clone finds them again.
 * `CLEARPANE_WORKBENCH_CACHE` wins, because tests run with a throwaway HOME.
 */
export function cacheDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment['CLEARPANE_WORKBENCH_CACHE'];
  if (given !== undefined && given !== '') return given;
  const base = environment['XDG_CACHE_HOME'] ?? path.join(environment['HOME'] ?? os.homedir(), '.cache');
  return path.join(base, 'clearpane-workbench');
}

/** The absolute path of an installed package's program, to be run by Node: no shell and no .cmd on Windows. */
export function installedProgram(packageName: string, programName = packageName): string {
  const directory = path.join(checkoutDirectory, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin?.[programName];
  if (file === undefined) throw new ClearpaneError('library-missing', `${packageName} has no program ${programName}.`);
  return path.join(directory, file);
}
