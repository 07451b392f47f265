import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { run } from './processes.ts';

/** `electron`: the libraries of Electron. `demonstration`: also a virtual screen, system-call traces and a keyring. `test`: also a browser. `compiler`: a C++ compiler. */
export type SystemPackageSet = 'electron' | 'demonstration' | 'test' | 'compiler';

// Measured with --no-install-recommends on a bare Debian 12. Each line says what needs it.
const electronPackages = [
  // Electron and the native modules.
  'libgtk-3-0 libnss3 libasound2 libgbm1 libxtst6 libxt6 libnotify4 libsecret-1-0',
  // Pictures of the screen; unpacking the test runtime.
  'imagemagick x11-xserver-utils unzip',
].flatMap((line) => line.split(' '));
const demonstrationPackages = [
  ...electronPackages,
  // The screen, its window manager, its tray and its session bus; real input, window facts, letters in windows.
  ...'xvfb xauth openbox tint2 dbus xdotool x11-utils fonts-dejavu-core'.split(' '),
  // What the kernel says of our processes; where the vault's key is kept.
  ...'strace gnome-keyring'.split(' '),
];
const packageSets: Record<SystemPackageSet, readonly string[]> = {
  electron: electronPackages,
  demonstration: demonstrationPackages,
  test: [...demonstrationPackages, 'chromium'],
  compiler: ['gcc', 'g++'],
};
const purposes: Record<SystemPackageSet, string> = {
  electron: 'the libraries of Electron',
  demonstration: 'a virtual display, the libraries of Electron, strace and a keyring',
  test: 'a virtual display, the libraries of Electron, a browser, strace and a keyring, for the tests',
  compiler: 'a C++ compiler, to build SQLite for the Electron that the tests use',
};
// What to look for where packages have other names than Debian's.
const electronPrograms = ['import', 'xrandr', 'unzip'];
const displayPrograms = [...electronPrograms, 'Xvfb', 'xauth', 'openbox', 'tint2', 'dbus-daemon', 'xdotool', 'xprop'];
const demonstrationPrograms = [...displayPrograms, 'strace', 'gnome-keyring-daemon'];
const programs: Record<SystemPackageSet, readonly string[]> = {
  electron: electronPrograms,
  demonstration: demonstrationPrograms,
  test: [...demonstrationPrograms, 'chromium'],
  compiler: ['gcc', 'g++'],
};

/**
 * Makes sure that the system packages of `set` are there, installing them as root or through `sudo -n` and saying so.
 * Throws a ClearpaneError `library-missing` with the exact command to run when it may not or cannot. Nothing to do off Linux.
 */
export async function ensureSystemPackages(set: SystemPackageSet): Promise<void> {
  if (process.platform !== 'linux') return;
  if (!existsSync('/usr/bin/dpkg-query')) return requirePrograms(set);
  const missing = missingDebianPackages(packageSets[set]);
  if (missing.length === 0) return;

  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing];
  const prefix = rootPrefix();
  if (prefix === undefined) {
    throw new ClearpaneError(
      'library-missing',
      `Clearpane needs ${purposes[set]}, and only root can install them here. Run:\n` +
        `  sudo apt-get update && sudo ${install.filter((word) => word !== '-qq').join(' ')}`,
    );
  }
  console.log(`Installing Debian packages (${purposes[set]}): ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [['apt-get', 'update', '-qq'], install]) {
    const [program = '', ...args] = [...prefix, ...command];
    const code = await run(program, args, { env, quiet: true });
    if (code !== 0) {
      throw new ClearpaneError(
        'library-missing',
        `${command.slice(0, 2).join(' ')} ended with ${code}; its words are above.`,
      );
    }
  }
}

/** Which of these Debian packages are not installed. */
function missingDebianPackages(names: readonly string[]): string[] {
  const query = ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names, ...names.map((name) => `${name}t64`)];
  const { stdout } = spawnSync('dpkg-query', query, { encoding: 'utf8' });
  const present = new Set(
    stdout.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  // From Debian 13 and Ubuntu 24.04 on some libraries carry a suffix for 64-bit time and provide the old name.
  return names.filter((name) => !present.has(name) && !present.has(`${name}t64`));
}

function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const canSudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return canSudo ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined;
}

function requirePrograms(set: SystemPackageSet): void {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const missing = programs[set].filter((program) => !folders.some((folder) => existsSync(path.join(folder, program))));
  if (missing.length === 0) return;
  throw new ClearpaneError(
    'library-missing',
    `Clearpane needs ${purposes[set]}. This is not Debian or Ubuntu, so install the packages with these programs yourself: ${missing.join(', ')}`,
  );
}
