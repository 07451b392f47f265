import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInNamespace, whyNoNamespace } from '../../support/mount-namespace.ts';
import { openTestVault, temporaryDirectory } from './made-up-vault.ts';

/** Why there is no secret store to test with; null when there is. */
function whyNoKeyring(): string | null {
  for (const program of ['dbus-run-session', 'gnome-keyring-daemon', 'dbus-send', 'setpriv']) {
    if (spawnSync(program, ['--version']).error) return `${program} is not installed`;
  }
  return null;
}

const noNamespace = whyNoNamespace();
describe.skipIf(noNamespace)(`a file system with limits${noNamespace ? ` (skipped: ${noNamespace})` : ''}`, () => {
  it('full: every writer says so, nothing is changed, and it goes on when there is room again', () => {
    const directory = temporaryDirectory();
    const mount = 'mount -t tmpfs -o size=1m,mode=0700 tmpfs "$DIRECTORY"';
    expect(runInNamespace(mount, path.join(import.meta.dirname, 'full-disk-child.ts'), directory)).toEqual({
      answers: {
        appendActions: 'disk-full',
        appendFrame: 'disk-full',
        saveSetting: 'disk-full',
        appendLedger: 'disk-full',
        saveConsent: 'disk-full',
        writeOutboxFile: 'disk-full',
      },
      isUnchanged: true,
      afterwards: [2],
      state: { concerns: [], problems: [], actions: 2 },
    });
  });

  it('read-only: the folder is called unsafe, whether there is a vault in it or not', async () => {
    const directory = temporaryDirectory();
    mkdirSync(path.join(directory, 'vault'), { mode: 0o700 });
    const vault = await openTestVault({ directory: path.join(directory, 'vault') });
    vault.close();
    const mount = 'mount --bind "$DIRECTORY" "$DIRECTORY"\nmount -o remount,bind,ro "$DIRECTORY"';
    expect(runInNamespace(mount, path.join(import.meta.dirname, 'read-only-child.ts'), directory)).toEqual([
      'data-directory-unsafe',
      'data-directory-unsafe',
    ]);
  });
});

const noKeyring = whyNoKeyring();
describe.skipIf(noKeyring)(`the secret store of the system${noKeyring ? ` (skipped: ${noKeyring})` : ''}`, () => {
  it('keeps the keys apart from the files: after a delete an older copy opens nothing with the store as it is', () => {
    const directory = temporaryDirectory();
    const home = path.join(directory, 'home');
    const runtime = path.join(directory, 'run');
    for (const folder of [home, runtime]) mkdirSync(folder, { mode: 0o700 });
    const child = path.join(import.meta.dirname, 'operating-system-child.ts');
    const run = spawnSync('dbus-run-session', ['--', process.execPath, child, directory], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: runtime, XDG_DATA_HOME: path.join(home, 'data') },
    });
    expect({ status: run.status, stderr: run.status === 0 ? '' : run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '')).toEqual({
      protection: 'operating-system',
      startedWithCopy: 2,
      coversOlderCopies: true,
      copyAfterwards: 'key-missing',
      kept: [2],
      concerns: [],
      otherSessions: 0,
      stillKept: 1,
      hasKeyFile: false,
      storeIsReachable: true,
    });
  });

  it('that somebody prepared with a key file and a yes is not believed where the machine has a store', () => {
    const directory = temporaryDirectory();
    const home = path.join(directory, 'home');
    const runtime = path.join(directory, 'run');
    for (const folder of [home, runtime]) mkdirSync(folder, { mode: 0o700 });
    const child = path.join(import.meta.dirname, 'planted-child.ts');
    const run = spawnSync('dbus-run-session', ['--', process.execPath, child, directory], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, XDG_RUNTIME_DIR: runtime, XDG_DATA_HOME: path.join(home, 'data') },
    });
    expect({ status: run.status, stderr: run.status === 0 ? '' : run.stderr }).toEqual({ status: 0, stderr: '' });
    const seen = (living: number, concerns: string[]) => ({ protection: 'file', living, concerns });
    expect(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '')).toEqual({
      planted: seen(0, ['consents-not-trusted']),
      answeredHere: seen(0, []),
      trusted: seen(1, []),
      plantedAgain: seen(0, expect.arrayContaining(['consents-not-trusted'])),
    });
  });
});
