import { execFile } from 'node:child_process';

const answerWithinMs = 2000;
const watcher = 'org.kde.StatusNotifierWatcher';
const property = 'IsStatusNotifierHostRegistered';

/** The programs that can ask the session bus, each with the question; by full path, so that no folder in PATH can answer instead. */
const questions: readonly (readonly [program: string, ...given: string[]])[] = [
  [
    '/usr/bin/dbus-send',
    '--session',
    '--print-reply=literal',
    `--dest=${watcher}`,
    '/StatusNotifierWatcher',
    'org.freedesktop.DBus.Properties.Get',
    `string:${watcher}`,
    `string:${property}`,
  ],
  [
    '/usr/bin/gdbus',
    'call',
    '--session',
    `--dest=${watcher}`,
    '--object-path=/StatusNotifierWatcher',
    '--method=org.freedesktop.DBus.Properties.Get',
    watcher,
    property,
  ],
];

/**
 * Whether the desktop is proved to show tray icons: always on Windows and macOS; elsewhere only when the StatusNotifierWatcher on
 * the session bus says that somebody draws its items. Electron itself cannot tell: a tray icon that nobody draws gives no error.
 */
export async function isTrayProved(environment: NodeJS.ProcessEnv): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  for (const [program, ...given] of questions) {
    const answer = await ask(program, given, environment);
    if (answer !== null) return /\btrue\b/.test(answer);
  }
  return false;
}

/** What the program printed; null where it is missing, fails or takes too long, which all prove nothing. */
function ask(program: string, given: readonly string[], environment: NodeJS.ProcessEnv): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, given, { env: environment, timeout: answerWithinMs }, (error, output) =>
      resolve(error === null ? output : null),
    );
  });
}
