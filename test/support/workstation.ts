import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { reviewClient, startAgent, type ReviewClient } from '@clearpane/cli';
import { AppId, type Light, type StudyId } from '@clearpane/contracts';
import { describeLight } from '@clearpane/desktop/menu-words';
import { findResidue } from '@clearpane/vault';
import { startDisplay, type DisplayOptions, type VirtualDisplay } from '@clearpane/workbench';
import sharp from 'sharp';
import { processTree } from '../apps/desktop/launch-desktop.ts';
import { connectTestDesktop, type TestDesktop } from '../packages/capture/screen-host/desktop-windows.ts';
import { runClearpane } from './clearpane-process.ts';

/** What is typed into the window, and what is drawn in it: neither may ever be found in a file. */
export const typedWords = 'velvet harbour pelican';
const drawnText = 'Ingrid Solheim-Vasquez, diagnosis pending';
const windowSize = { width: 460, height: 380 };
const windowPicture = `
  <defs><linearGradient id="shade"><stop offset="0" stop-color="#163a5f"/><stop offset="1" stop-color="#f4dca8"/></linearGradient></defs>
  <rect width="100%" height="100%" fill="#f5f7fa"/>
  <rect x="20" y="20" width="400" height="60" fill="url(#shade)"/>
  <text x="30" y="140" font-family="DejaVu Sans" font-size="16" fill="#1b2430">${drawnText}</text>`;

/** The app that is allowed, by its desktop entry and its window's class. */
const ledgerApp = AppId.parse('Ledger');
const patienceMs = 30_000;

/** An agent in a process of its own, as a person meets it. */
export interface AgentAtWork {
  readonly pid: number;
  readonly dataDirectory: string;
  readonly review: ReviewClient;
  readonly exited: Promise<number | null>;
  end(): Promise<void>;
}

/** A desk with a display, two windows of which one may be allowed, and everything thrown away at the end. */
export interface Workstation extends AsyncDisposable {
  readonly display: VirtualDisplay;
  readonly env: NodeJS.ProcessEnv;
  readonly policyDirectory: string;
  /** Starts an agent on a data directory of the desk, in the desk's environment or a changed one. */
  startAgent(name: string, changed?: NodeJS.ProcessEnv): Promise<AgentAtWork>;
  /** Opens the ledger's and the mail's windows. */
  openWindows(): Promise<void>;
  /** One call of xdotool: real input. */
  x(...words: string[]): void;
  /** Clicks into the ledger's window and types the words. */
  work(): Promise<void>;
  /** Ends the window manager, as a crash of it does. */
  endWindowManager(): void;
  /** How often the typed words or the drawn pixels are found in any file of the desk. */
  unmasked(): Promise<number>;
}

export async function openWorkstation(options: DisplayOptions = {}): Promise<Workstation> {
  const display = await startDisplay({ width: 1000, height: 600, trayHost: false, ...options });
  const { env, directory } = display;
  installLedger(env['XDG_DATA_HOME'] ?? '');
  const agents: AgentAtWork[] = [];
  let desktop: TestDesktop | null = null;
  const x = (...words: string[]): void => void execFileSync('xdotool', words, { env, stdio: 'ignore' });
  return {
    display,
    env,
    policyDirectory: path.join(directory, 'managed/policies'),
    x,
    async startAgent(name, changed = {}) {
      const agent = await beginAgent(path.join(directory, name), path.join(directory, 'managed/policies'), {
        ...env,
        ...changed,
      });
      agents.push(agent);
      return agent;
    },
    async openWindows() {
      desktop = await connectTestDesktop(env);
      const content = windowPicture;
      await desktop.open({ name: 'Mail', content, x: 510, y: 40, ...windowSize });
      await desktop.open({ name: 'Ledger', content, x: 20, y: 40, ...windowSize });
    },
    async work() {
      x('mousemove', '120', '300', 'click', '1');
      await delay(700);
      x('type', '--delay', '20', '--', typedWords);
      await delay(500);
    },
    endWindowManager() {
      for (const pid of processTree(process.pid))
        if (nameOf(pid) === 'openbox' && environmentOf(pid).includes(`DISPLAY=${env['DISPLAY']}\0`)) process.kill(pid);
    },
    unmasked: async () => (await findResidue([directory], await traces())).hits.length,
    async [Symbol.asyncDispose]() {
      for (const agent of agents) await agent.end();
      desktop?.end();
      await display.stop();
    },
  };
}

/** Starts an agent in this environment; it ends with SIGKILL if it has not been ended before. */
export async function beginAgent(
  dataDirectory: string,
  policyDirectory: string,
  env: NodeJS.ProcessEnv,
): Promise<AgentAtWork> {
  const seams = [`--data-dir=${dataDirectory}`, `--policy-dir=${policyDirectory}`, '--throwaway'];
  const agent = await startAgent(seams, env);
  if ('refused' in agent) throw new Error(`The agent refused to start: ${agent.refused.happened}`);
  const { pid, exited } = agent;
  return {
    pid,
    dataDirectory,
    exited,
    review: reviewClient(agent.open('review')),
    end: async () => {
      agent.kill();
      await exited;
    },
  };
}

/** Joins a study (the built-in one when none is named) with every choice it has, and allows the ledger. */
export async function join(review: ReviewClient, studyId?: StudyId): Promise<void> {
  const { studies } = await review.studies.list();
  const view = studies.find(({ study }) => study.id === (studyId ?? 'just-for-me'));
  if (view === undefined) throw new Error(`There is no study ${studyId}.`);
  const { study, studySha256 } = view;
  const choices = { actions: true, frames: true, appNames: true, upload: study.recipient !== null };
  await review.studies.join({ studyId: study.id, studySha256, language: 'en', choices });
  await review.apps.allow({ studyId: study.id, app: ledgerApp, isAllowed: true });
}

/** Waits until the light is in a state, or blocked for a reason; throws with the light that stayed instead. */
export async function whenLight(review: ReviewClient, wanted: string, limitMs = patienceMs): Promise<Light> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const { light } = await review.status.get();
    if (light.state === wanted || (light.state === 'cannot-record' && light.reason === wanted)) return light;
    if (performance.now() > deadline) throw new Error(`The light stayed ${JSON.stringify(light)}, not ${wanted}.`);
    await delay(50);
  }
}

/** Repeats a question until its answer holds; throws with the last answer. */
export async function until<Answer>(
  ask: () => Promise<Answer> | Answer,
  holds: (answer: Answer) => boolean,
  limitMs = patienceMs,
): Promise<Answer> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`It did not come about: ${JSON.stringify(answer)}`);
    await delay(50);
  }
}

/** How many actions and frames are kept, in all sessions. */
export async function countRows(review: ReviewClient): Promise<number> {
  const sessions = await review.sessions.list();
  return sessions.reduce((sum, { actionCount, frameCount }) => sum + actionCount + frameCount, 0);
}

/** Works until there are new actions and a frame: capture really runs. */
export async function workUntilKept(desk: Workstation, { review }: AgentAtWork): Promise<void> {
  const before = await countRows(review);
  await desk.work();
  await until(
    () => countRows(review),
    (rows) => rows >= before + 2,
  );
}

/** What a person is told of the light in the tray and by `clearpane status`. */
export async function told({ review, dataDirectory }: AgentAtWork): Promise<{ tray: string; cli: string }> {
  const status = await review.status.get();
  const { said, complained } = await runClearpane(['--data-dir', dataDirectory, 'status']);
  return {
    tray: describeLight({ kind: 'answering', status }, 'en').words,
    cli: (said || complained).split('\n')[0] ?? '',
  };
}

/** Hosts that see input or screen below an agent, by the modules that the kernel shows in their memory. */
export function hostsOf(agentPid: number): { hook: number[]; screen: number[] } {
  const below = processTree(agentPid);
  return {
    hook: below.filter((pid) => loaded(pid).includes('uiohook')),
    screen: below.filter((pid) => loaded(pid).includes('node-screenshots')),
  };
}

const loaded = (pid: number): string => readOrNothing(`/proc/${pid}/maps`);
const nameOf = (pid: number): string => readOrNothing(`/proc/${pid}/comm`).trim();
const environmentOf = (pid: number): string => readOrNothing(`/proc/${pid}/environ`);

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return ''; // The process ended in between.
  }
}

function installLedger(dataHome: string): void {
  const folder = path.join(dataHome, 'applications');
  mkdirSync(folder, { recursive: true });
  const entry = ['[Desktop Entry]', 'Type=Application', 'Name=Ledger', 'StartupWMClass=Ledger', 'Exec=ledger'];
  writeFileSync(path.join(folder, 'ledger.desktop'), `${entry.join('\n')}\n`);
}

/** The words as text in two encodings, and runs of the window's pixels in the byte orders that programs use. */
async function traces(): Promise<Buffer[]> {
  const words = [typedWords, drawnText, ...typedWords.split(' ')];
  return [
    ...words.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]),
    ...(await pixelRuns()),
  ];
}

async function pixelRuns(): Promise<Buffer[]> {
  const { width, height } = windowSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${windowPicture}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return [30, 50, 130, 137].flatMap((row) => {
    const run = pixels.subarray((row * width + 60) * 4, (row * width + 92) * 4);
    const swapped = Buffer.from(run.map((_, at) => run[at % 4 === 3 ? at : at + 2 - 2 * (at % 4)] ?? 0));
    const packed = Buffer.from(run.filter((_, at) => at % 4 !== 3));
    return [Buffer.from(run), swapped, packed];
  });
}
