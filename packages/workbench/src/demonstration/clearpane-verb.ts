import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Stage } from './stage.ts';

/** How a verb of the command line ended and what it said. */
export interface Ended {
  code: number | null;
  said: string;
}

/** Runs one verb of `clearpane` on a data directory, as in a terminal on this display, and types `typed` into it. */
export async function runVerb(
  { environment, policyDirectory }: Stage,
  dataDirectory: string,
  words: readonly string[],
  typed = '',
): Promise<Ended> {
  const main = fileURLToPath(import.meta.resolve('@clearpane/cli/main'));
  const seams = ['--data-dir', dataDirectory, '--policy-dir', policyDirectory, '--throwaway'];
  const child = spawn(process.execPath, [main, ...seams, ...words], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stdin.end(typed);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}
