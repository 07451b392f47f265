import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const CHECKOUT = path.resolve(import.meta.dirname, '../..');
const WORKBENCH = path.join(CHECKOUT, 'packages/workbench/src/main.ts');

/**
 * Builds the pane once for a whole run, and not at all while its sources are as they were. In a process of its own, because a
 * test runner's NODE_ENV makes another build: React Aria leaves out what the policy would have refused.
 */
export async function setup(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [WORKBENCH, 'build', '--pane'], { cwd: CHECKOUT, env });
}
