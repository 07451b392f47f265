import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { ClearpaneError } from '@clearpane/contracts';
import { endChild, readFrom } from './processes.ts';

/** A secret store of its own on one session bus. */
export interface TestKeyring {
  /** Ends the daemon and resolves when it is gone; what it stored lies in the HOME it was given. */
  stop(): Promise<void>;
}

const secretsName = 'org.freedesktop.secrets';
// The store's collections as paths on the bus; `default` is where programs put what they store without naming one.
const secretsPath = '/org/freedesktop/secrets';

/**
 * Starts an unlocked gnome-keyring on the session bus of `env` (of a display, say), so that `org.freedesktop.secrets`
 * answers as on a desktop that somebody has logged in to. Resolves once its default collection is unlocked.
 */
export async function startKeyring(env: NodeJS.ProcessEnv): Promise<TestKeyring> {
  if (env['DBUS_SESSION_BUS_ADDRESS'] === undefined) {
    throw new ClearpaneError(
      'key-store-unavailable',
      'A keyring needs a session bus: DBUS_SESSION_BUS_ADDRESS is not set.',
    );
  }
  const args = ['--foreground', '--unlock', '--components=secrets'];
  // Tied to us: a crashed test leaves no daemon behind.
  const command = ['--pdeathsig', 'KILL', '--', 'gnome-keyring-daemon', ...args];
  const daemon = spawn('setpriv', command, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  let failure: Error | undefined;
  daemon.once('error', (error) => {
    failure = error;
  });
  // The password of a store that lives as long as one test; a store cannot be created without one.
  daemon.stdin.end('invented password of a throwaway keyring');

  const deadline = performance.now() + 10_000;
  while (!hasUnlockedCollection(env)) {
    if (failure !== undefined || daemon.exitCode !== null || performance.now() > deadline) {
      await endChild(daemon);
      const reason = daemon.exitCode === null ? 'was not ready within 10 s' : `ended with ${daemon.exitCode}`;
      throw new ClearpaneError('key-store-unavailable', `gnome-keyring-daemon ${reason}.`, { cause: failure });
    }
    await delay(50);
  }
  return { stop: () => endChild(daemon) };
}

function hasUnlockedCollection(env: NodeJS.ProcessEnv): boolean {
  const bus = ['org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner'] as const;
  if (!call(env, ...bus, `string:${secretsName}`).includes('boolean true')) return false;
  const service = 'org.freedesktop.Secret.Service';
  const alias = call(env, secretsName, secretsPath, `${service}.ReadAlias`, 'string:default');
  const collection = /object path "(\/org\/[^"]+)"/.exec(alias)?.[1];
  if (collection === undefined) return false;
  const properties = 'org.freedesktop.DBus.Properties.Get';
  const locked = ['string:org.freedesktop.Secret.Collection', 'string:Locked'];
  return call(env, secretsName, collection, properties, ...locked).includes('boolean false');
}

function call(env: NodeJS.ProcessEnv, name: string, path: string, method: string, ...args: string[]): string {
  return readFrom('dbus-send', ['--session', '--print-reply', `--dest=${name}`, path, method, ...args], { env });
}
