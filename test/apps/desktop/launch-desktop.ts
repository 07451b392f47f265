import {
  build,
  checkoutDirectory,
  electronProgram,
  ensureElectron,
  ensureSqliteBinding,
  needsOwnSqliteBinding,
  startDisplay,
  type VirtualDisplay,
} from '@clearpane/workbench';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

/** A display and an Electron, ready for any number of starts of the app. */
export interface Stage {
  readonly display: VirtualDisplay;
  readonly program: string;
  readonly env: Record<string, string>;
  /** Chromium's own sandbox works for everybody but root. */
  readonly hasSandbox: boolean;
  /** The command line of the app with this data directory, which lies in the display's folder. */
  commandLine(dataDirectory: string, ...more: string[]): string[];
  start(dataDirectory: string, ...more: string[]): Promise<ElectronApplication>;
}

/** The folder that `electron` starts. */
export const desktopDirectory = path.join(checkoutDirectory, 'apps/desktop');

/** Builds what is not built and opens a display; the caller stops it. */
export async function setStage(): Promise<Stage> {
  await build();
  const electron = await ensureElectron();
  const display = await startDisplay();
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(display.env)) if (value !== undefined) env[name] = value;
  if (needsOwnSqliteBinding(electron)) env['CLEARPANE_SQLITE_BINDING'] = await ensureSqliteBinding();
  const program = electronProgram(electron);
  const hasSandbox = process.getuid?.() !== 0;
  const commandLine = (dataDirectory: string, ...more: string[]): string[] => [
    desktopDirectory,
    '--disable-gpu',
    `--data-dir=${path.join(display.directory, dataDirectory)}`,
    `--policy-dir=${path.join(display.directory, 'policy')}`,
    '--throwaway',
    // The stage's tray is of the old kind, which no bus announces; tests of the small window leave this out.
    ...(more.includes('--small-window') ? [] : ['--assume-tray']),
    ...more,
  ];
  return {
    display,
    program,
    env,
    hasSandbox,
    commandLine,
    start: (dataDirectory, ...more) =>
      _electron.launch({
        executablePath: program,
        args: commandLine(dataDirectory, ...more),
        env,
        chromiumSandbox: hasSandbox,
      }),
  };
}

/** The page of the app's own window, once it is loaded. */
export async function paneOf(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return page;
}

/** The labels of the tray's menu as it is now. */
export function menuLabels(app: ElectronApplication): Promise<string[]> {
  return readAgain(() =>
    app.evaluate(({ Menu }) => {
      const { clearpaneDesktop } = globalThis as unknown as { clearpaneDesktop: { menu(): InstanceType<typeof Menu> } };
      return clearpaneDesktop.menu().items.flatMap(({ type, label }) => (type === 'separator' ? [] : [label]));
    }),
  );
}

/** Writes down, inside main, every first line that the tray's menu has from now on: some last for less than a look from outside. */
export async function noteStates(app: ElectronApplication): Promise<{ soFar(): Promise<string[]> }> {
  await readAgain(() =>
    app.evaluate(({ Menu }) => {
      const main = globalThis as unknown as {
        clearpaneDesktop: { menu(): InstanceType<typeof Menu> };
        noted: string[];
      };
      const note = (): void => {
        const state = main.clearpaneDesktop.menu().items[0]?.label ?? '';
        if (main.noted.at(-1) !== state) main.noted.push(state);
      };
      main.noted = [];
      note();
      setInterval(note, 25);
    }),
  );
  return { soFar: () => readAgain(() => app.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)) };
}

/** Chooses one entry of the tray's menu (in a submenu: its label first), as a click on it would. */
export function chooseEntry(app: ElectronApplication, ...labels: string[]): Promise<void> {
  return app.evaluate(({ Menu }, wanted) => {
    const { clearpaneDesktop } = globalThis as unknown as { clearpaneDesktop: { menu(): InstanceType<typeof Menu> } };
    let menu: InstanceType<typeof Menu> | undefined = clearpaneDesktop.menu();
    for (const [depth, label] of wanted.entries()) {
      const entry: Electron.MenuItem | undefined = menu?.items.find((item) => item.label === label);
      if (entry === undefined) throw new Error(`There is no entry ${label}.`);
      // Later: the debugger can lose the answer of a call in whose course windows open or the app ends.
      if (depth === wanted.length - 1) setTimeout(() => entry.click(), 20);
      menu = entry.submenu;
    }
  }, labels);
}

/** A message box as it was shown. */
export interface ShownBox {
  message: string;
  detail: string;
  buttons: string[];
}

/** Presses the given buttons in the message boxes to come, one each; the boxes themselves are drawn by the desktop, out of a test's reach. */
export function answerBoxes(app: ElectronApplication, ...presses: number[]): Promise<void> {
  return app.evaluate(({ dialog }, given) => {
    const answers = [...given];
    const shown: unknown[] = [];
    Object.assign(globalThis, { shownBoxes: shown });
    Object.assign(dialog, {
      showMessageBox: ({ message, detail, buttons }: ShownBox) => {
        shown.push({ message, detail, buttons });
        return Promise.resolve({ response: answers.shift() ?? 0, checkboxChecked: false });
      },
    });
  }, presses);
}

/** What desktop notifications have said so far, the oldest first. */
export function saidSoFar(app: ElectronApplication): Promise<string[]> {
  return readAgain(() =>
    app.evaluate(() => [
      ...(globalThis as unknown as { clearpaneDesktop: { said(): string[] } }).clearpaneDesktop.said(),
    ]),
  );
}

/** The message boxes since `answerBoxes`. */
export function shownBoxes(app: ElectronApplication): Promise<ShownBox[]> {
  return readAgain(() => app.evaluate(() => (globalThis as unknown as { shownBoxes: ShownBox[] }).shownBoxes));
}

/** The process id of the agent as Electron runs it; undefined while there is none. */
export function agentPid(app: ElectronApplication): Promise<number | undefined> {
  return processNamed(app, 'Clearpane agent');
}

/** The process id of the utility process with this name; undefined while there is none. */
export function processNamed(app: ElectronApplication, name: string): Promise<number | undefined> {
  return readAgain(() =>
    app.evaluate(({ app: main }, wanted) => main.getAppMetrics().find((process) => process.name === wanted)?.pid, name),
  );
}

/** The debugger now and then loses an answer of Electron's main process to its garbage collection: reads are done again. */
export async function readAgain<Value>(read: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (attempt === 3 || !String(error).includes('garbage collected')) throw error;
    }
  }
}

/** Repeats `read` until `holds`, for at most `withinMs`, and returns the last value. */
export async function eventually<Value>(
  read: () => Promise<Value> | Value,
  holds: (value: Value) => boolean,
  withinMs = 15_000,
): Promise<Value> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const value = await read();
    if (holds(value) || performance.now() > deadline) return value;
    await delay(100);
  }
}

/** Every process below this one that is alive, itself included, from /proc. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found.filter(isAlive);
}

/** Whether a process still runs; one that ended and was not yet fetched by its parent does not. */
export function isAlive(pid: number): boolean {
  return parentOf(pid) !== undefined;
}

/** How a program ended; `errors` are our own lines on standard error, without Chromium's bracketed ones. */
export interface Ending {
  code: number | null;
  errors: string;
}

/** Runs a program to its end in the environment's home; after 20 s it is killed, and its code is null. */
export function runToEnd(program: string, args: string[], env: NodeJS.ProcessEnv): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env,
      cwd: env['HOME'],
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 20_000,
      killSignal: 'SIGKILL',
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      const ours = errors.split('\n').filter((line) => line !== '' && !line.startsWith('['));
      resolve({ code, errors: ours.join('\n') });
    });
  });
}

function parentOf(pid: number): number | undefined {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? undefined : Number(parent);
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}
