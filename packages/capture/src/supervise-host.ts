import type { BlockReason, Launcher, ProcessRole, RunningProcess } from '@clearpane/contracts';
import type { SupervisionClock } from './supervise-clock.ts';
import { createRestartRule } from './supervise-restarts.ts';

/** How long a process may take to its first word: a busy machine takes seconds to load the libraries (measured). */
const FIRST_WORD_LIMIT_MS = 10_000;
/** How long it may be silent from there on. */
const SILENCE_LIMIT_MS = 3000;
/** How long it may take to `ready` while it shows that it lives: models that cannot be opened are tried more than once. */
const READY_LIMIT_MS = 90_000;
/** How long a polite stop may take. */
const STOP_LIMIT_MS = 500;
/** Up for this long, a process has got over its earlier failures. */
const STEADY_MS = 60_000;
const CHECK_MS = 500;

/** What can be said of one host, or of all capture. */
export type CaptureHealth = { state: 'starting' } | { state: 'ready' } | { state: 'failed'; reason: BlockReason };

/** The messages that supervision itself understands, whatever else a host says. */
type HostMessage = { type: 'ready' | 'heartbeat' | 'stopped' } | { type: 'failed'; reason: BlockReason };

export interface HostOptions<Message extends { type: string }> {
  role: Extract<ProcessRole, 'hook-host' | 'screen-host'>;
  launcher: Launcher;
  clock: SupervisionClock;
  /** Null for a message that is not of this host's language: it ends the process. */
  parse(raw: unknown): Message | HostMessage | null;
  /** Makes the first message for a new process; called each time one was launched. */
  greet(): unknown;
  /** It is ready, and what else it said with that. */
  onReady?(message: Extract<Message, { type: 'ready' }>): void;
  /** Takes the messages that supervision leaves over; false for one that breaks the rules, which ends the process. */
  onMessage(message: Exclude<Message, HostMessage>): boolean;
  /** A process that had been ready is gone; what it did until the next one is ready is lost. */
  onLost(): void;
  onHealth(): void;
}

/** A process that is kept running. */
export interface SupervisedHost {
  start(): void;
  /** Sends to the process that runs now; without one the message is dropped. */
  send(message: unknown): void;
  health(): CaptureHealth;
  /** Tries again at once where it had been given up for a while. */
  retry(): void;
  /** Asks politely, then kills; when it resolves nothing of the process is heard any more. */
  stop(): Promise<void>;
}

interface Attempt {
  process: RunningProcess | null;
  readonly begunAt: number;
  hasSpoken: boolean;
  readyAt: number | null;
  heardAt: number;
  isOver: boolean;
  /** Called when the process said that it has stopped, or ended. */
  tellStopped(): void;
  readonly stopped: Promise<void>;
}

export function superviseHost<Message extends { type: string }>(options: HostOptions<Message>): SupervisedHost {
  const { role, launcher, clock } = options;
  const restarts = createRestartRule();
  let attempt: Attempt | null = null;
  let failure: BlockReason | null = null;
  let wasEverReady = false;
  let isStopping = false;
  let cancelRestart: (() => void) | null = null;
  let cancelCheck = (): void => undefined;

  function begin(): void {
    cancelRestart = null;
    const current = createAttempt(clock.nowMs());
    attempt = current;
    launcher.launch(role).then(
      (process) => join(current, process),
      () => end(current, `${role}-failed`),
    );
    check(current);
  }

  function join(current: Attempt, process: RunningProcess): void {
    current.process = process;
    if (current.isOver) return process.stop();
    process.channel.onMessage((raw) => {
      if (!current.isOver) receive(current, raw);
    });
    const ended = (): void => end(current, `${role}-failed`);
    process.channel.onClose(ended);
    void process.exited.then(ended);
    process.channel.send(isStopping ? { type: 'stop' } : options.greet());
  }

  function receive(current: Attempt, raw: unknown): void {
    current.heardAt = clock.nowMs();
    current.hasSpoken = true;
    const message = options.parse(raw);
    if (message === null) return end(current, `${role}-failed`);
    switch (message.type) {
      case 'ready':
        current.readyAt ??= clock.nowMs();
        wasEverReady = true;
        failure = null;
        options.onReady?.(message as Extract<Message, { type: 'ready' }>);
        return options.onHealth();
      case 'heartbeat':
        return;
      case 'failed':
        return end(current, lostDisplay((message as { reason: BlockReason }).reason));
      case 'stopped':
        current.tellStopped();
        return isStopping ? undefined : end(current, `${role}-failed`);
      default:
        if (!options.onMessage(message as Exclude<Message, HostMessage>)) end(current, `${role}-failed`);
    }
  }

  /** No display after there had been one is another sentence for the person. */
  function lostDisplay(reason: BlockReason): BlockReason {
    return wasEverReady && reason === 'no-display' ? 'display-lost' : reason;
  }

  function end(current: Attempt, reason: BlockReason): void {
    if (current.isOver) return;
    current.isOver = true;
    cancelCheck();
    current.process?.stop();
    current.tellStopped();
    if (isStopping) return;

    const nowMs = clock.nowMs();
    if (current.readyAt !== null && nowMs - current.readyAt > STEADY_MS) restarts.startOver();
    const { delayMs, isGivenUp } = restarts.failed(nowMs);
    // What a host says of itself is true at once; a mere end may pass with the next start.
    if (isGivenUp || !reason.endsWith('-failed')) failure = moreTelling(failure, reason);
    attempt = null;
    cancelRestart = clock.after(delayMs, begin);
    if (current.readyAt !== null) options.onLost();
    options.onHealth();
  }

  /** Watches the limits while one attempt lasts. */
  function check(current: Attempt): void {
    cancelCheck = clock.after(CHECK_MS, () => {
      const limitMs = current.hasSpoken ? SILENCE_LIMIT_MS : FIRST_WORD_LIMIT_MS;
      const nowMs = clock.nowMs();
      const isTooLong = current.readyAt === null && nowMs - current.begunAt > READY_LIMIT_MS;
      if (isTooLong || nowMs - current.heardAt > limitMs) end(current, `no-answer-from-${role}`);
      else check(current);
    });
  }

  return {
    start: begin,
    send: (message) => {
      if (attempt !== null && !attempt.isOver) attempt.process?.channel.send(message);
    },
    health() {
      if (failure !== null) return { state: 'failed', reason: failure };
      const isHeard = attempt !== null && clock.nowMs() - attempt.heardAt <= SILENCE_LIMIT_MS;
      return { state: attempt?.readyAt != null && isHeard ? 'ready' : 'starting' };
    },
    retry() {
      if (cancelRestart === null || isStopping) return;
      cancelRestart();
      begin();
    },
    async stop() {
      isStopping = true;
      cancelRestart?.();
      const current = attempt;
      if (current === null || current.isOver) return;
      current.process?.channel.send({ type: 'stop' });
      const isOut = new Promise<void>((resolve) => {
        clock.after(STOP_LIMIT_MS, resolve);
      });
      await Promise.race([current.stopped, isOut]);
      end(current, `${role}-failed`);
    },
  };
}

function createAttempt(nowMs: number): Attempt {
  let tellStopped = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    tellStopped = resolve;
  });
  return {
    process: null,
    begunAt: nowMs,
    hasSpoken: false,
    readyAt: null,
    heardAt: nowMs,
    isOver: false,
    tellStopped,
    stopped,
  };
}

/** A reason that a host gave itself says more than that it then ended. */
function moreTelling(known: BlockReason | null, reason: BlockReason): BlockReason {
  return known !== null && reason.endsWith('-failed') ? known : reason;
}
