import { superviseCapture, type Capture, type CaptureHealth } from '@clearpane/capture';
import type { CaptureDecision, CapturePermit } from '@clearpane/consent';
import {
  ClearpaneError,
  type Action,
  type AppId,
  type BlockReason,
  type GapReason,
  type Launcher,
  type ReducedEntry,
  type SessionEnd,
  type SettledFrame,
} from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import type { Clock } from './clock.ts';
import type { OpenSession } from './light.ts';
import { log } from './log.ts';
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
  onChange(): void;
  /** A row could not be written: capture has been told to stop. */
  onFault(reason: BlockReason): void;
}

interface Running {
  permit: CapturePermit;
  capture: Capture;
  session: RecordingSession | null;
}

/**
 * Runs capture for one permit at a time and writes what it yields into one session. Starting and stopping are serialised;
 * nothing is written after stop() has answered, and nothing at all without a live permit.
 */
export class Recorder {
  readonly #parts: RecorderParts;
  #running: Running | null = null;
  #work: Promise<void> = Promise.resolve();

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  /** Follows a decision: starts, goes on, or stops with the given reason. Resolves when the state holds. */
  follow(decision: CaptureDecision, end: SessionEnd): Promise<void> {
    // What may not be captured any more is not even finished: a block takes effect before anything is awaited.
    if (decision.kind === 'blocked') this.#running?.permit.revoke();
    return this.#serialise(async () => {
      const wanted = decision.kind === 'allowed' ? decision.permit : null;
      if (this.#running !== null && wanted !== null && grantsTheSame(this.#running.permit, wanted)) return;
      if (this.#running !== null) await this.#stop(this.#running, end);
      if (wanted !== null) this.#start(wanted);
      this.#parts.onChange();
    });
  }

  /** Revokes the permit at once, so that nothing more is written, and then stops. */
  cutOff(end: SessionEnd): Promise<void> {
    this.#running?.permit.revoke();
    return this.#serialise(async () => {
      if (this.#running !== null) await this.#stop(this.#running, end);
      this.#parts.onChange();
    });
  }

  health(): { state: 'none' } | CaptureHealth {
    return this.#running === null ? { state: 'none' } : this.#running.capture.health();
  }

  /** The committed session that is open now. */
  openSession(): OpenSession | null {
    return this.#running?.session?.describe() ?? null;
  }

  /** Whether the open session began on another local day: it ends then. */
  startedOnAnotherDay(now: Date): boolean {
    const since = this.openSession()?.since;
    return since !== undefined && new Date(since).toDateString() !== now.toDateString();
  }

  #start(permit: CapturePermit): void {
    const { launcher } = this.#parts;
    // Nothing is called back before superviseCapture has returned, so `running` is whole by then.
    const capture = superviseCapture({
      launcher,
      permit,
      firstFrame: 1,
      heartbeatMs: HEARTBEAT_MS,
      onEntries: (entries, appIds) => this.#guard(() => this.#writeEntries(running, entries, appIds)),
      onFrame: (frame) => this.#guard(() => this.#writeFrame(running, frame)),
      onGap: (reason) => this.#guard(() => this.#writeGap(running, reason)),
      onHealth: () => this.#guard(() => this.#healthChanged(running)),
    });
    const running: Running = { permit, capture, session: null };
    this.#running = running;
  }

  async #stop(running: Running, end: SessionEnd): Promise<void> {
    await running.capture.stop();
    running.permit.revoke();
    this.#running = null;
    const session = running.session;
    if (session !== null) this.#guard(() => session.end(end));
  }

  /** A session begins when every process it needs has answered, and not before. */
  #healthChanged(running: Running): void {
    if (running.session === null && running.permit.isLive() && running.capture.health().state === 'ready')
      running.session = openSession(this.#parts, running.permit);
    this.#parts.onChange();
  }

  #writeEntries(running: Running, entries: readonly ReducedEntry[], appIds: ReadonlyMap<number, AppId>): void {
    const { session } = running;
    if (session === null || !running.permit.isLive()) return;
    session.addActions(
      entries.flatMap((entry) => {
        const action = nameFocus(entry.action, appIds, session);
        return action === null ? [] : [{ second: entry.second, frame: entry.frame, action }];
      }),
    );
    this.#parts.onChange();
  }

  #writeFrame(running: Running, frame: SettledFrame): void {
    const { session } = running;
    if (session === null || !running.permit.isLive())
      throw new ClearpaneError('no-consent', 'A frame came without a permit.');
    session.addFrame(frame);
    this.#parts.onChange();
  }

  #writeGap(running: Running, reason: GapReason): void {
    const { session } = running;
    if (session === null || !running.permit.isLive()) return;
    session.addActions([{ second: session.second(), frame: null, action: { kind: 'gap', reason } }]);
    this.#parts.onChange();
  }

  /** A write that fails stops capture: rows that cannot be kept must not be gathered. Returns whether it succeeded. */
  #guard(write: () => void): boolean {
    try {
      write();
      return true;
    } catch (error) {
      const code = error instanceof ClearpaneError ? error.code : 'internal';
      log('error', { event: 'write-failed', code });
      this.#running?.permit.revoke();
      this.#parts.onFault(code === 'disk-full' ? 'disk-full' : 'vault-damaged');
      return false;
    }
  }

  #serialise(task: () => Promise<void>): Promise<void> {
    const result = this.#work.then(task);
    this.#work = result.catch((error: unknown) => {
      log('error', { event: 'recorder-task-failed', code: error instanceof ClearpaneError ? error.code : 'internal' });
    });
    return result;
  }
}

function grantsTheSame(running: CapturePermit, wanted: CapturePermit): boolean {
  const grant = ({ consentId, choices, allowedApps }: CapturePermit): string =>
    JSON.stringify([consentId, choices, allowedApps]);
  return running.isLive() && grant(running) === grant(wanted);
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
