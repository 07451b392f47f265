import { spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { prepareSocketFolder } from './display.ts';
import { run } from './processes.ts';

// Root outside is `nobody` inside, with its own processes: Chromium's sandbox works there as it does for a plain user, and
// whatever a test leaves running ends with it. It keeps root's own files, so no second copy of the checkout is needed.
const namespace = '--user --map-user=65534 --map-group=65534 --pid --fork --kill-child --mount-proc --'.split(' ');
const graceMs = 5000;

/**
 * Runs a program as a user without rights and resolves with its exit code. For root on Linux that is a user namespace; where
 * the machine does not allow one, it says so and runs the program as root. Anybody else has no rights already.
 */
export async function runUnprivileged(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return run(command, args, { env });
  // Only root may make the folder of X sockets, so it must be there before the rights are gone.
  prepareSocketFolder();
  if (!mayMakeNamespace()) {
    console.log(
      'This machine allows no user namespaces, so everything runs as root, and Electron without its sandbox.',
    );
    return run(command, args, { env });
  }
  return run('unshare', [...namespace, command, ...args], { env, passOn: passIntoNamespace });
}

function mayMakeNamespace(): boolean {
  return spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' }).status === 0;
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
