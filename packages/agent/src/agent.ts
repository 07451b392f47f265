import type { BlockReason, Launcher, SessionEnd, Status } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { Answers } from './answers.ts';
import { listApplications } from './applications.ts';
import type { AgentArguments } from './arguments.ts';
import { Bundles } from './bundles.ts';
import type { Clock } from './clock.ts';
import { drawLight } from './light.ts';
import { log } from './log.ts';
import { Recorder } from './recorder.ts';
import { Rests } from './rests.ts';
import { StatusFeed } from './status-feed.ts';
import { EMPTY_SHELF, readShelf, type Shelf } from './study-shelf.ts';
import { Uploads } from './uploads.ts';
import { requireVault, type VaultAccess } from './vault-access.ts';
import { VERSION } from './version.ts';

/** Milliseconds between looks at policy, pauses, expiry and due uploads. */
const TICK_MS = 1000;
/** Milliseconds after a fault (a full disk) before capture is tried again. */
const FAULT_RETRY_MS = 60_000;
/** Milliseconds to wait for further changes of the allowed apps before capture starts anew. */
const APPS_SETTLE_MS = 700;

/** What an agent is made of. */
export interface AgentParts {
  access: VaultAccess;
  launcher: Launcher;
  clock: Clock;
  options: AgentArguments;
}

/** The parts that exist only with an open vault. */
export interface Open {
  vault: Vault;
  answers: Answers;
  recorder: Recorder;
  bundles: Bundles;
  uploads: Uploads;
  rests: Rests;
}

/** One employee's agent: everything behind the review API, without a window and without a network. */
export class Agent {
  readonly options: AgentArguments;
  readonly clock: Clock;
  readonly feed: StatusFeed;
  readonly #access: VaultAccess;
  readonly #open: Open | null;
  #fault: { reason: BlockReason; retryAt: number } | null = null;
  #startNotBefore = 0;
  #hasEnded = false;
  #shelf: Shelf = EMPTY_SHELF;
  #ticker: NodeJS.Timeout | undefined;

  constructor({ access, launcher, clock, options }: AgentParts) {
    this.options = options;
    this.clock = clock;
    this.feed = new StatusFeed(() => this.status());
    this.#access = access;
    this.#open = access.kind === 'open' ? this.#compose(access.vault, launcher) : null;
  }

  /** Closes what a crash left open, then begins to follow decisions. */
  start(): void {
    this.#open?.vault.write.closeOpenSessions('crashed');
    this.#ticker = setInterval(() => this.#tick(), TICK_MS);
    void this.refresh('policy');
  }

  /** Ends the session and closes the vault; nothing is written afterwards. */
  async shutDown(): Promise<void> {
    clearInterval(this.#ticker);
    if (this.#open === null || this.#hasEnded) return;
    this.#hasEnded = true;
    await this.#open.uploads.interrupt(() => true);
    await this.#open.recorder.cutOff('quit');
    this.#open.vault.close();
  }

  /** The parts behind an open vault; throws what keeps it closed. */
  open(): Open {
    requireVault(this.#access);
    return this.#open as Open;
  }

  /** Policy and studies as last read: a second old at most. */
  shelf(): Shelf {
    return this.#shelf;
  }

  /** Policy and studies as they lie on disk now; everything that a person answers is judged by this. */
  async readShelf(): Promise<Shelf> {
    this.#shelf = await readShelf(this.options.policyDirectory, this.options.policyOwners);
    return this.#shelf;
  }

  /** Draws the status from rows and answers. */
  status(): Status {
    const open = this.#open;
    const rows = open === null ? [] : open.vault.read.bundles();
    const waiting = rows.filter(({ state }) => state === 'approved' || state === 'sending' || state === 'taking-back');
    return {
      light: drawLight({
        studyId: open?.answers.currentStudy() ?? null,
        decision: open?.answers.decide(this.shelf()) ?? { kind: 'off' },
        fault: this.#access.kind === 'closed' ? this.#access.reason : (this.#fault?.reason ?? null),
        rest: open?.rests.current() ?? null,
        capture: open?.recorder.health() ?? { state: 'none' },
        session: open?.recorder.openSession() ?? null,
      }),
      version: VERSION,
      keyProtection: open?.vault.keyProtection ?? 'file',
      waitingUploads: waiting.length,
      uploadProblem: waiting.find(({ problem }) => problem !== null)?.problem ?? null,
      isThrowaway: this.options.isThrowaway,
    };
  }

  /** Decides anew and makes capture follow. `end` is the reason a session gets if this stops it. */
  async refresh(end: SessionEnd): Promise<void> {
    const open = this.#open;
    if (open === null || this.#hasEnded) return;
    const mayRun =
      this.options.mayCapture &&
      this.#fault === null &&
      open.rests.current() === null &&
      Date.now() >= this.#startNotBefore;
    const decision = open.answers.decide(await this.readShelf());
    await open.recorder.follow(mayRun ? decision : { kind: 'off' }, end);
    this.feed.announce();
  }

  /** Forgets a fault, so that capture is tried again at once: the person resumed or freed space. */
  forgetFault(): void {
    this.#fault = null;
  }

  /** Lets further choices of apps arrive before capture starts anew with all of them. */
  waitForMoreChoices(): void {
    this.#startNotBefore = Date.now() + APPS_SETTLE_MS;
    setTimeout(() => void this.refresh('policy'), APPS_SETTLE_MS + 10).unref();
  }

  #compose(vault: Vault, launcher: Launcher): Open {
    const onChange = (): void => this.feed.announce();
    const names = new Map(listApplications(process.env).map(({ id, name }) => [id.toLowerCase(), name]));
    return {
      vault,
      answers: new Answers(vault, this.clock),
      rests: new Rests(vault, this.clock),
      bundles: new Bundles(vault, this.clock),
      uploads: new Uploads({ vault, launcher, clock: this.clock, onChange }),
      recorder: new Recorder({
        vault,
        launcher,
        clock: this.clock,
        nameApp: (app) => names.get(app.toLowerCase()) ?? app,
        onChange,
        onFault: (reason) => {
          this.#fault = { reason, retryAt: Date.now() + FAULT_RETRY_MS };
          void this.refresh('failed');
        },
      }),
    };
  }

  #tick(): void {
    const open = this.#open;
    if (open === null) return;
    try {
      if (this.#fault !== null && Date.now() >= this.#fault.retryAt) this.#fault = null;
      const dayEnded = open.recorder.startedOnAnotherDay(this.clock.now());
      void (dayEnded ? open.recorder.cutOff('end-of-day') : Promise.resolve()).then(() =>
        this.refresh(open.rests.current() === null ? 'policy' : sessionEndOf(open.rests.current()?.cause)),
      );
      open.uploads.tick();
    } catch (error) {
      log('error', { event: 'tick-failed', code: error instanceof Error ? error.name : 'unknown' });
    }
  }
}

/** The session end that a rest of this cause gives. */
export function sessionEndOf(cause: 'person' | 'locked' | 'idle' | undefined): SessionEnd {
  return cause === 'locked' || cause === 'idle' ? cause : 'paused';
}
