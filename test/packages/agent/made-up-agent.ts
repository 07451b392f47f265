import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Agent } from '@clearpane/agent/agent';
import type { AgentArguments } from '@clearpane/agent';
import { createReviewRouter } from '@clearpane/agent/review-router';
import type { Capture, CaptureHealth, CaptureOptions } from '@clearpane/capture';
import type {
  Launcher,
  MaskingMode,
  Policy,
  Recipient,
  ReducedEntry,
  ScreenPreview,
  Study,
} from '@clearpane/contracts';
import { AppId } from '@clearpane/contracts';
import { openVault, type KeyStore, type Vault } from '@clearpane/vault';
import { deployInventedStudy } from '@clearpane/workbench';
import { createRouterClient } from '@orpc/server';
import { afterTest } from '../../support/clean-ups.ts';
import { createMemoryKeyStore } from '../vault/made-up-vault-parts.ts';

export { afterTest } from '../../support/clean-ups.ts';

/** A folder that goes after the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'clearpane-agent-'));
  afterTest(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A clock that a test moves. */
class MovedClock {
  #now = Date.now();
  #monotonicMs = 0;
  now(): Date {
    return new Date(this.#now);
  }
  monotonicMs(): number {
    return this.#monotonicMs;
  }
  /** Lets time go by. */
  move(seconds: number): void {
    this.#now += seconds * 1000;
    this.#monotonicMs += seconds * 1000;
  }
  /** Sets the clock on the wall, forward or back, while no time goes by. */
  set(seconds: number): void {
    this.#now += seconds * 1000;
  }
}

/** Stands in for the hosts: says what a test lets it say, under the rule of the real one that nothing comes without a permit. */
class StandInCapture implements Capture {
  readonly options: CaptureOptions;
  state: CaptureHealth = { state: 'starting' };
  isStopped = false;
  retries = 0;
  /** How it says that it masks frames. */
  mode: MaskingMode = 'reading';
  /** What it answers to a preview. */
  shown: ScreenPreview = { kind: 'nothing-allowed' };
  /** What the hosts still have to say when they are asked to stop. */
  lastWords: ReducedEntry[] = [];

  constructor(options: CaptureOptions) {
    this.options = options;
  }
  health(): CaptureHealth {
    return this.state;
  }
  masking(): MaskingMode | null {
    return this.state.state === 'ready' && this.options.permit.choices.frames ? this.mode : null;
  }
  preview(): Promise<ScreenPreview> {
    return Promise.resolve(this.shown);
  }
  retry(): void {
    this.retries += 1;
  }
  async stop(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.lastWords.length > 0) this.says(...this.lastWords.splice(0));
    this.isStopped = true;
  }
  becomes(state: CaptureHealth): void {
    if (this.isStopped) return;
    this.state = state;
    this.options.onHealth(state);
  }
  says(...entries: ReducedEntry[]): void {
    const apps = new Map([[1, AppId.parse('Calendar')]]);
    if (!this.isStopped && this.options.permit.isLive()) this.options.onEntries(entries, apps);
  }
  shows(number: number): boolean | void {
    if (this.isStopped || !this.options.permit.isLive()) return false;
    const image = Buffer.from('RIFF\u0010\0\0\0WEBPmade-up', 'latin1');
    return this.options.onFrame({ number, width: 8, height: 8, mediaType: 'image/webp', redactions: [], image });
  }
}

export const typed: ReducedEntry = { second: 0, frame: null, action: { kind: 'text', length: 'short' } };

/** A launcher for tests in which nothing may be launched. */
const noLauncher: Launcher = { launch: () => Promise.reject(new Error('Nothing may be launched here.')) };

interface MadeUpOptions {
  recipient?: Recipient;
  coolingOffHours?: number;
  launcher?: Launcher;
  policy?: Partial<Policy>;
}

export type MadeUpAgent = Awaited<ReturnType<typeof startMadeUpAgent>>;

/** An agent with a real vault, a real policy folder and the real review API, without hosts. */
export async function startMadeUpAgent(options: MadeUpOptions = {}) {
  const directory = temporaryDirectory();
  const clock = new MovedClock();
  const keyStore = createMemoryKeyStore();
  const deployed = await deployInventedStudy(path.join(directory, 'managed'), {
    ...(options.recipient === undefined ? {} : { recipient: options.recipient }),
    coolingOffHours: options.coolingOffHours ?? 0,
  });
  const policyFile = path.join(deployed.policyDirectory, '10-invented.json');
  const deployedPolicy = JSON.parse(readFileSync(policyFile, 'utf8')) as Partial<Policy>;
  const setPolicy = (change: Partial<Policy>): void =>
    writeFileSync(policyFile, JSON.stringify({ ...deployedPolicy, ...change }), { mode: 0o600 });
  setPolicy(options.policy ?? {});

  const captures: StandInCapture[] = [];
  const vaultDirectory = path.join(directory, 'vault');
  const launcher = options.launcher ?? noLauncher;
  const start = () => startOn({ vaultDirectory, keyStore, clock, launcher, deployed, captures });
  let running = await start();
  return {
    directory,
    clock,
    keyStore,
    captures,
    study: deployed.study,
    council: deployed.council,
    policyFile,
    setPolicy,
    get agent() {
      return running.agent;
    },
    get vault() {
      return running.vault;
    },
    get review() {
      return running.review;
    },
    get capture() {
      return captures.at(-1) as StandInCapture;
    },
    /** Ends the agent and starts another on the same data, after what happens in between. */
    restart: async (between: () => void = () => {}) => {
      await running.agent.shutDown();
      between();
      running = await start();
    },
    /** Joins the invented study with everything that it offers, and allows the calendar. */
    join: async (choices: Partial<Record<'actions' | 'frames' | 'appNames' | 'upload', boolean>> = {}) => {
      await joinStudy(running, deployed.study, choices);
      await running.review.apps.allow({
        studyId: deployed.study.id,
        app: AppId.parse('Calendar'),
        isAllowed: true,
      });
      clock.move(1);
      await running.agent.refresh();
    },
    /** The words of the ledger in order. */
    ledger: () => running.vault.read.ledger().map(({ kind }) => kind),
  };
}

async function startOn(parts: {
  vaultDirectory: string;
  keyStore: KeyStore;
  clock: MovedClock;
  launcher: Launcher;
  deployed: { policyDirectory: string };
  captures: StandInCapture[];
}): Promise<{ agent: Agent; vault: Vault; review: ReturnType<typeof clientOf> }> {
  const { clock, keyStore, vaultDirectory, launcher, deployed, captures } = parts;
  const vault = await openVault({ directory: vaultDirectory, keyStore, now: () => clock.now() });
  const options: AgentArguments = {
    dataDirectory: vaultDirectory,
    policyDirectory: deployed.policyDirectory,
    policyOwners: [0, process.getuid?.() ?? 0],
    mayCapture: true,
    isThrowaway: true,
    prefersKeyFile: true,
    sqliteBinding: undefined,
  };
  const supervise = (given: CaptureOptions): Capture => {
    const capture = new StandInCapture(given);
    captures.push(capture);
    return capture;
  };
  const agent = new Agent({ access: { kind: 'open', vault }, launcher, clock, options, supervise });
  await agent.start();
  afterTest(() => agent.shutDown());
  return { agent, vault, review: clientOf(agent) };
}

function clientOf(agent: Agent) {
  return createRouterClient(createReviewRouter(agent), { context: {} });
}

async function joinStudy({ review }: { review: ReturnType<typeof clientOf> }, { id, notices }: Study, choices: object) {
  const { studies } = await review.studies.list();
  const view = studies.find(({ study }) => study.id === id);
  if (view === undefined) throw new Error('The study is not offered.');
  return review.studies.join({
    studyId: id,
    studySha256: view.studySha256,
    language: notices[0]?.language ?? 'en',
    choices: { actions: true, frames: true, appNames: true, upload: true, ...choices },
  });
}

/** Waits until something holds, with the event loop running. */
export async function until(holds: () => boolean, limitMs = 10_000): Promise<void> {
  for (const deadline = performance.now() + limitMs; !holds(); await new Promise((next) => setTimeout(next, 5)))
    if (performance.now() > deadline) throw new Error('It did not come about.');
}

/** What a procedure answered instead of a result: the code of the failure. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'no failure',
    (error: { data?: { code?: string }; code?: string }) => error.data?.code ?? error.code ?? String(error),
  );
}
