import { decideCapture, type CaptureDecision, type Rest } from '@clearpane/consent';
import type { BlockReason, SessionEnd, Status } from '@clearpane/contracts';
import type { AgentArguments } from './arguments.ts';
import type { Clock } from './clock.ts';
import { drawStatus } from './draw-status.ts';
import { codeOf, log } from './log.ts';
import { openParts, type Open, type Opening, type Surroundings } from './opening.ts';
import { expireSessions } from './retention.ts';
import { StatusFeed } from './status-feed.ts';
import { EMPTY_SHELF, readShelf, type Shelf } from './study-shelf.ts';
import type { VaultAccess } from './vault-access.ts';

/** Milliseconds between looks at policy, pauses, expiry and due uploads. */
const TICK_MS = 1000;
/** Milliseconds after a fault (a full disk) before capture is tried again. */
const FAULT_RETRY_MS = 60_000;
/** Milliseconds to wait for further changes of the allowed apps before capture starts anew. */
const APPS_SETTLE_MS = 700;
/** Milliseconds between deletions of what is older than its retention. */
const EXPIRY_INTERVAL_MS = 3_600_000;

/** What an agent is made of. */
export interface AgentParts extends Pick<Surroundings, 'launcher' | 'clock' | 'supervise'> {
  access: VaultAccess;
  options: AgentArguments;
}

/** One employee's agent: everything behind the review API, without a window and without a network. */
export class Agent {
  readonly options: AgentArguments;
  readonly clock: Clock;
  readonly feed: StatusFeed;
  readonly #opening: Opening;
  #fault: { reason: BlockReason; retryAt: number } | null = null;
  #startNotBefore = 0;
  #nextExpiryAt = 0;
  /** Deletions under way during which nothing may start. */
  #holds = 0;
  #ending: Promise<void> | null = null;
  #shelf: Shelf = EMPTY_SHELF;
  #ticker: NodeJS.Timeout | undefined;

  constructor(parts: AgentParts) {
    this.options = parts.options;
    this.clock = parts.clock;
    this.feed = new StatusFeed(() => this.status());
    this.#opening = openParts(parts.access, {
      ...parts,
      shelf: () => this.#shelf,
      onChange: () => this.feed.announce(),
      onFault: (reason) => this.#failed(reason),
    });
  }

  /** Closes what a crash left open, reads the shelf for the first time, then begins to follow decisions. */
  async start(): Promise<void> {
    try {
      this.#open?.vault.write.closeOpenSessions('crashed');
    } catch (error) {
      this.#failed(codeOf(error) === 'disk-full' ? 'disk-full' : 'vault-damaged', error);
    }
    await this.refresh();
    this.#ticker = setInterval(() => void this.tick(), TICK_MS);
  }

  /** Ends the session and closes the vault; nothing is written afterwards. Asked again, it answers when that is done. */
  shutDown(): Promise<void> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  /** The parts behind an open vault; throws what keeps it closed. */
  open(): Open {
    if (this.#opening.kind === 'closed') throw this.#opening.error;
    return this.#opening.parts;
  }

  /** Policy and studies as last read: a second old at most. */
  shelf(): Shelf {
    return this.#shelf;
  }

  /** Policy and studies as they lie on disk now; everything that a person answers is judged by this. */
  async readShelf(): Promise<Shelf> {
    const shelf = await readShelf(this.options.policyDirectory, this.options.policyOwners);
    this.#shelf = shelf;
    // The light shows what was found from now on, so it has to hold from now on, whoever looked.
    const open = this.#open;
    if (open === null || this.#isEnding()) return shelf;
    const { kind } = this.#settleAndDecide(open, shelf);
    // A rest is no withdrawal: what was done before it is still delivered.
    if (kind !== 'allowed' && kind !== 'resting') void open.recorder.cutOff('policy').catch(() => undefined); // Logged by the recorder itself.
    return shelf;
  }

  /** Draws the status from rows and answers; never throws: what cannot be read is itself a status. */
  status(): Status {
    return drawStatus({
      opening: this.#opening,
      shelf: this.#shelf,
      decide: (open) => this.decide(open),
      options: this.options,
    });
  }

  /** Decides anew and makes capture follow. `end` is the reason a session gets if this stops it and nobody rests. */
  async refresh(end: SessionEnd = 'policy'): Promise<void> {
    const open = this.#open;
    if (open === null || this.#ending !== null) return;
    const shelf = await this.readShelf();
    if (this.#isEnding()) return;
    // From here to the recorder's queue nothing is awaited: a pause or a withdrawal in between could be overtaken.
    const decision = this.#settleAndDecide(open, shelf);
    if (decision.kind === 'resting') await open.recorder.finish(sessionEndOf(decision.rest.cause, end));
    else await open.recorder.follow(decision, end);
    this.feed.announce();
  }

  /** Gathers the facts and lets the gate decide. Fails closed: an answer that cannot be read is no permission. */
  decide(open: Open, shelf: Shelf = this.#shelf): CaptureDecision {
    try {
      return decideCapture({
        ...open.answers.read.facts(shelf),
        fault: this.#fault?.reason ?? null,
        rest: this.#rest(open),
        mayCapture: this.options.mayCapture,
      });
    } catch (error) {
      log('error', { event: 'answers-not-read', code: codeOf(error) });
      return { kind: 'blocked', reason: 'vault-damaged' };
    }
  }

  /** Forgets a fault and tries again at once: the person resumed or freed space. */
  tryAgain(): void {
    this.#fault = null;
    this.#open?.recorder.retry();
  }

  /** Lets further choices of apps arrive before capture starts anew with all of them. */
  waitForMoreChoices(): void {
    this.#startNotBefore = this.clock.monotonicMs() + APPS_SETTLE_MS;
    setTimeout(() => void this.#follow(), APPS_SETTLE_MS + 10).unref();
  }

  /** Holds capture off while something is deleted, and lets it follow again afterwards. */
  async withoutCapture<Result>(end: SessionEnd, work: (open: Open) => Promise<Result>): Promise<Result> {
    const open = this.open();
    this.#holds += 1;
    try {
      await open.recorder.cutOff(end);
      return await work(open);
    } finally {
      this.#holds -= 1;
      await this.refresh(end);
    }
  }

  /** One look at everything that only time changes. Never rejects. */
  async tick(): Promise<void> {
    const open = this.#open;
    if (open === null || this.#ending !== null) return;
    if (this.#fault !== null && this.clock.monotonicMs() >= this.#fault.retryAt) this.#fault = null;
    if (open.recorder.startedOnAnotherDay(this.clock.now())) await open.recorder.finish('end-of-day');
    await this.#follow();
    if (this.#isEnding()) return;
    try {
      await this.#expire(open);
      if (this.#isEnding()) return;
      // What is on its way of a study that was stopped meanwhile is taken back.
      await open.uploads.letGo(({ studyId }) => open.answers.read.isRevoked(studyId));
      if (!this.#isEnding()) open.uploads.tick();
    } catch (error) {
      log('error', { event: 'tick-failed', code: codeOf(error) });
    }
  }

  get #open(): Open | null {
    return this.#opening.kind === 'open' ? this.#opening.parts : null;
  }

  #settleAndDecide(open: Open, shelf: Shelf): CaptureDecision {
    try {
      open.answers.settle(shelf);
    } catch (error) {
      log('error', { event: 'answers-not-written', code: codeOf(error) });
    }
    return this.decide(open, shelf);
  }

  /** The person's rest, or the moment's: a deletion under way, or choices of apps that may go on. */
  #rest(open: Open): Rest | null {
    const rest = open.rests.current();
    if (rest !== null) return rest;
    return this.#holds > 0 || this.#isSettling() ? { cause: 'held', until: null } : null;
  }

  async #follow(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      this.#failed('vault-damaged', error);
    }
  }

  #failed(reason: BlockReason, error?: unknown): void {
    if (error !== undefined) log('error', { event: 'fault', code: codeOf(error) });
    const isNew = this.#fault === null;
    this.#fault = { reason, retryAt: this.clock.monotonicMs() + FAULT_RETRY_MS };
    if (isNew) void this.#open?.recorder.cutOff('failed').catch(() => undefined); // Logged by the recorder itself.
    this.feed.announce();
  }

  async #expire(open: Open): Promise<void> {
    const monotonicMs = this.clock.monotonicMs();
    if (monotonicMs < this.#nextExpiryAt) return;
    this.#nextExpiryAt = monotonicMs + EXPIRY_INTERVAL_MS;
    await expireSessions(open, this.#shelf, this.clock.now());
  }

  async #end(): Promise<void> {
    clearInterval(this.#ticker);
    const open = this.#open;
    if (open === null) return;
    await Promise.allSettled([open.recorder.finish('quit'), open.uploads.end()]);
    open.vault.close();
  }

  #isEnding(): boolean {
    return this.#ending !== null;
  }

  #isSettling(): boolean {
    return this.clock.monotonicMs() < this.#startNotBefore;
  }
}

/** The session end that a rest of this cause gives. */
function sessionEndOf(cause: Rest['cause'], whenHeld: SessionEnd): SessionEnd {
  switch (cause) {
    case 'person':
      return 'paused';
    case 'held':
      return whenHeld;
    default:
      return cause;
  }
}
