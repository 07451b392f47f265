import { superviseCapture, type Capture, type CaptureHealth } from '@clearpane/capture';
import type { CaptureDecision, CapturePermit } from '@clearpane/consent';
import type {
  Action,
  AppId,
  BlockReason,
  GapReason,
  InterfaceWords,
  Launcher,
  MaskingMode,
  ReducedEntry,
  ScreenPreview,
  SessionEnd,
  SessionId,
  StudyId,
} from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import type { Clock } from './clock.ts';
import type { OpenSession } from './light.ts';
import { codeOf, log } from './log.ts';
import { openSession, type RecordingSession } from './recording-session.ts';

/** A frame is taken at least this often while an allowed window is on screen. */
const HEARTBEAT_MS = 30_000;

/** What the recorder works with. */
export interface RecorderParts {
  vault: Vault;
  launcher: Launcher;
  clock: Clock;
  /** A person's name for an app. */
  nameApp(app: AppId): string;
  /** Which words may stay readable in frames now, beside the built-in ones. */
  words(): InterfaceWords;
  onChange(): void;
  /** A row could not be written: capture has been told to stop. */
  onFault(reason: BlockReason): void;
  /** Starts capture; the real one unless a test stands in for the hosts. */
  supervise?: typeof superviseCapture;
}

interface Running {
  permit: CapturePermit;
  words: InterfaceWords;
  capture: Capture;
  session: RecordingSession | null;
}

/**
 * Runs capture for one permit at a time and writes what it yields into one session. Starting and stopping are serialised,
 * only the newest wish may start anything, and nothing at all is written without a live permit.
 */
export class Recorder {
  readonly #parts: RecorderParts;
  #running: Running | null = null;
  #work: Promise<void> = Promise.resolve();
  #lastWish = 0;
  /** A session whose end could not be written: it is closed as soon as that works again. */
  #isOneUnclosed = false;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  /**
   * Follows a decision: starts, goes on, or stops with the given reason. Resolves when the state holds. What may not be
   * captured any more is not even finished: the permit is revoked before anything is awaited.
   */
  follow(decision: CaptureDecision, end: SessionEnd): Promise<void> {
    if (decision.kind !== 'allowed') return this.cutOff(end);
    const { permit } = decision;
    const words = this.#parts.words();
    // A frame that is on its way was masked by the older words: it is not written any more.
    if (this.#running !== null && !areSameWords(this.#running.words, words)) this.#running.permit.revoke();
    return this.#wish(async (isNewest) => {
      if (this.#running !== null && grantsTheSame(this.#running.permit, permit)) return;
      if (this.#running !== null) await this.#stop(this.#running, end);
      this.#closeLeftovers();
      if (isNewest() && permit.isLive()) this.#start(permit, words);
    });
  }

  /** Rests: what was done up to now is still delivered, within about half a second, and nothing afterwards. */
  finish(end: SessionEnd): Promise<void> {
    return this.#wish(() => this.#stopIfRunning(end));
  }

  /** Revokes the permit at once, so that nothing more is written, and then stops. */
  cutOff(end: SessionEnd): Promise<void> {
    this.#running?.permit.revoke();
    return this.#wish(() => this.#stopIfRunning(end));
  }

  /** Tries again at once what capture had given up for a while. */
  retry(): void {
    this.#running?.capture.retry();
  }

  /** After a deletion: what is shown is what is left, and a session that went whole is followed by a new one. */
  recount(): void {
    const running = this.#running;
    if (running === null || running.session === null) return;
    this.#guard(running, () => {
      if (running.session?.recount() === false) this.#replaceSession(running);
    });
  }

  /** What would be kept of the screen now, kept nowhere; null while no frames are recorded. */
  async preview(): Promise<ScreenPreview | null> {
    const running = this.#running;
    if (running === null || running.session === null) return null;
    if (!running.permit.isLive() || !running.permit.choices.frames) return null;
    const preview = await running.capture.preview();
    return running.permit.isLive() ? preview : null;
  }

  health(): { state: 'none' } | CaptureHealth {
    return this.#running === null ? { state: 'none' } : this.#running.capture.health();
  }

  /** How frames are masked right now, as the screen host announced it; null while none are taken. */
  masking(): MaskingMode | null {
    return this.#running?.capture.masking() ?? null;
  }

  /** The committed session that is open now; none once nothing can be added to it any more. */
  openSession(): OpenSession | null {
    const running = this.#running;
    return running !== null && running.permit.isLive() ? (running.session?.describe() ?? null) : null;
  }

  /** The study and the session that are being recorded, without asking the vault; null for what is not there. */
  subject(): { studyId: StudyId | null; sessionId: SessionId | null } {
    const running = this.#running;
    return { studyId: running?.permit.studyId ?? null, sessionId: running?.session?.id ?? null };
  }

  /** Whether the open session began on another local day: it ends then. */
  startedOnAnotherDay(now: Date): boolean {
    const since = this.openSession()?.since;
    return since !== undefined && new Date(since).toDateString() !== now.toDateString();
  }

  #start(permit: CapturePermit, words: InterfaceWords): void {
    const { launcher, supervise = superviseCapture } = this.#parts;
    // Nothing is called back before superviseCapture has returned, so `running` is whole by then.
    const capture = supervise({
      launcher,
      permit,
      firstFrame: 1,
      heartbeatMs: HEARTBEAT_MS,
      words,
      onEntries: (entries, appIds) => this.#guard(running, () => this.#writeEntries(running, entries, appIds)),
      onFrame: (frame) => this.#guard(running, () => running.session?.addFrame(frame)),
      onGap: (reason) => this.#guard(running, () => this.#writeGap(running, reason)),
      onHealth: () => this.#healthChanged(running),
    });
    const running: Running = { permit, words, capture, session: null };
    this.#running = running;
  }

  async #stopIfRunning(end: SessionEnd): Promise<void> {
    if (this.#running !== null) await this.#stop(this.#running, end);
    this.#closeLeftovers();
  }

  async #stop(running: Running, end: SessionEnd): Promise<void> {
    try {
      await running.capture.stop();
    } finally {
      running.permit.revoke();
      this.#running = null;
      this.#endSession(running, end);
    }
  }

  #endSession({ session }: Running, end: SessionEnd): void {
    try {
      session?.end(end);
    } catch (error) {
      // Nothing more is recorded either way, so this is no fault of recording: the row is closed later.
      this.#isOneUnclosed = codeOf(error) !== 'not-found';
      log('error', { event: 'session-end-not-written', code: codeOf(error) });
    }
  }

  #closeLeftovers(): void {
    if (!this.#isOneUnclosed || this.#running !== null) return;
    try {
      this.#parts.vault.write.closeOpenSessions('failed');
      this.#isOneUnclosed = false;
    } catch (error) {
      log('debug', { event: 'session-end-not-written', code: codeOf(error) });
    }
  }

  /** A session begins when every process it needs has answered, and not before. */
  #healthChanged(running: Running): void {
    if (running.session === null && running.permit.isLive() && running.capture.health().state === 'ready')
      this.#guard(running, () => {
        running.session = openSession(this.#parts, running.permit);
      });
    else this.#parts.onChange();
  }

  #replaceSession(running: Running): void {
    const startedAt = running.session?.startedAt;
    running.session = null;
    if (running.permit.isLive()) running.session = openSession(this.#parts, running.permit, startedAt);
  }

  #writeEntries(running: Running, entries: readonly ReducedEntry[], appIds: ReadonlyMap<number, AppId>): void {
    const { session } = running;
    session?.addActions(
      entries.flatMap((entry) => {
        const action = nameFocus(entry.action, appIds, session);
        return action === null ? [] : [{ second: entry.second, frame: entry.frame, action }];
      }),
    );
  }

  #writeGap({ session }: Running, reason: GapReason): void {
    session?.addActions([{ second: session.second(), frame: null, action: { kind: 'gap', reason } }]);
  }

  /**
   * The one way to a row: only under a live permit. A write that fails stops capture, because rows that cannot be kept must
   * not be gathered. Returns whether something could be written.
   */
  #guard(running: Running, write: () => void): boolean {
    if (!running.permit.isLive()) return false;
    try {
      this.#surviveDeletion(running, write);
      return running.session !== null;
    } catch (error) {
      const code = codeOf(error);
      log('error', { event: 'write-failed', code });
      running.permit.revoke();
      this.#parts.onFault(reasonFor(code));
      return false;
    } finally {
      this.#parts.onChange();
    }
  }

  /** A deletion can take the open session away whole: recording goes on in a new one. */
  #surviveDeletion(running: Running, write: () => void): void {
    try {
      write();
    } catch (error) {
      if (codeOf(error) !== 'not-found' || running.session === null) throw error;
      this.#replaceSession(running);
      write();
    }
  }

  #wish(task: (isNewest: () => boolean) => Promise<void>): Promise<void> {
    const wish = ++this.#lastWish;
    const result = this.#work.then(() => task(() => wish === this.#lastWish));
    this.#work = result
      .catch((error: unknown) => log('error', { event: 'recorder-task-failed', code: codeOf(error) }))
      .then(() => this.#parts.onChange());
    return result;
  }
}

function reasonFor(code: string): BlockReason {
  if (code === 'disk-full') return 'disk-full';
  return code === 'key-missing' || code === 'key-store-unavailable' ? 'key-missing' : 'vault-damaged';
}

function grantsTheSame(running: CapturePermit, wanted: CapturePermit): boolean {
  const grant = ({ consentId, choices, allowedApps }: CapturePermit): string =>
    JSON.stringify([consentId, choices, allowedApps]);
  return running.isLive() && grant(running) === grant(wanted);
}

function areSameWords(one: InterfaceWords, other: InterfaceWords): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function nameFocus(
  action: ReducedEntry['action'],
  appIds: ReadonlyMap<number, AppId>,
  session: RecordingSession,
): Action | null {
  if (action.kind !== 'focus') return action;
  const app = appIds.get(action.app);
  return app === undefined ? null : { kind: 'focus', app: session.nameForRow(app) };
}
