import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

/** Why this machine cannot give a process mounts of its own; null when it can. */
export function whyNoNamespace(): string | null {
  if (process.platform !== 'linux') return 'mount namespaces exist on Linux only';
  const probe = spawnSync('unshare', ['-Urm', 'true'], { encoding: 'utf8' });
  return probe.status === 0 ? null : `unshare -Urm does not work here: ${probe.error?.message ?? probe.stderr.trim()}`;
}

/** Runs a script with a directory as its word in a mount namespace, after some shell commands; answers the JSON of its last line. */
export function runInNamespace(commands: string, child: string, directory: string): unknown {
  // The script is no test, whoever starts it.
  const { VITEST: _, ...env } = process.env;
  const run = spawnSync(
    'unshare',
    ['-Urm', 'sh', '-ec', `${commands}\nexec "$0" "$@"`, process.execPath, child, directory],
    {
      encoding: 'utf8',
      env: { ...env, DIRECTORY: directory },
    },
  );
  expect({ status: run.status, stderr: run.status === 0 ? '' : run.stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
}
