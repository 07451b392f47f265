import { spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { prepareSocketFolder } from './display.ts';
import { run } from './processes.ts';

// Root outside is `nobody` inside: Chromium's sandbox works there as it does for a plain user, and root's own files stay
// writable, so no second copy of the checkout is needed. A plain user stays who they are.
const asNobody = ['--user', '--map-user=65534', '--map-group=65534'];
const asThemselves = ['--user', '--map-current-user'];
// With its own processes: whatever is left running ends with the first of them.
const ownProcesses = ['--pid', '--fork', '--kill-child', '--mount-proc', '--'];
const graceMs = 5000;

/**
 * Runs a program as a user without rights, among processes of its own, and resolves with its exit code: when it ends, or we
 * are told to, everything that it started ends with it. Where the machine allows no user namespaces it runs as it is; for
 * root that is said.
 */
export async function runUnprivileged(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  if (process.platform !== 'linux') return run(command, args, { env });
  const isRoot = process.getuid?.() === 0;
  // Only root may make the folder of X sockets, so it must be there before the rights are gone.
  prepareSocketFolder();
  const namespace = [...(isRoot ? asNobody : asThemselves), ...ownProcesses];
  if (spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' }).status !== 0) {
    if (isRoot) console.log('No user namespaces here: everything runs as root, and Electron without its sandbox.');
    return run(command, args, { env });
  }
  return run('unshare', [...namespace, command, ...args], { env, passOn: passIntoNamespace });
}

/** `unshare` itself blocks the signals that end a program: give them to its child, and after a while end both. */
function passIntoNamespace(child: ChildProcess, signal: NodeJS.Signals): void {
  const pid = child.pid;
  if (pid === undefined) return;
  for (const inner of readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')) {
    if (inner !== '' && signal !== 'SIGINT') process.kill(Number(inner), signal);
  }
  setTimeout(() => child.kill('SIGKILL'), graceMs).unref();
}
