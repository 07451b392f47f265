import { createReducer } from '@clearpane/actions';
import {
  assertNever,
  ClearpaneError,
  ToHookHost,
  type BlockReason,
  type Channel,
  type FromHookHost,
  type ReducedEntry,
  type Whereabouts,
} from '@clearpane/contracts';
import type { InputSource } from './input-source.ts';
import type { Preflight } from './preflight.ts';

/** One message for 100 ms of input costs the receiver a thirteenth of one for each event (measured). */
const BATCH_MS = 100;
const HEARTBEAT_MS = 1000;
/** Without an answer for this long nobody knows any more where input is allowed. */
const ANSWER_LIMIT_MS = 1000;
/** The most entries that one message may carry. */
const MAXIMUM_ENTRIES = 10_000;

export interface HookHostParts {
  channel: Channel;
  checkDisplay(): Promise<Preflight>;
  openSource(clear: Extract<Preflight, { kind: 'clear' }>): InputSource;
  /** A steady clock in milliseconds. */
  now(): number;
  /** Ends the process, after what was sent has had time to leave. */
  exit(code: number): void;
}

/**
 * Runs the hook host on its channel: nothing is loaded before `start`; then raw events come in and only reduced, confirmed
 * actions go out. It ends with `stop`, with the first message it cannot read, and with its channel.
 */
export function runHookHost({ channel, checkDisplay, openSource, now, exit }: HookHostParts): void {
  let running: Running | null = null;
  let hasEnded = false;
  const send = (message: FromHookHost): void => channel.send(message);

  function end(code: number): void {
    hasEnded = true;
    running?.stop();
    exit(code);
  }

  function fail(reason: BlockReason): void {
    if (hasEnded) return;
    send({ type: 'failed', reason });
    end(1);
  }

  async function start(): Promise<void> {
    // A sign of life before the library is loaded: should that hang, the time that is allowed for it counts from here.
    send({ type: 'heartbeat' });
    const preflight = await checkDisplay();
    if (hasEnded) return;
    if (preflight.kind === 'blocked') return fail(preflight.reason);
    const reduction = runReduction(send, now);
    const source = openSource(preflight);
    running = {
      ...reduction,
      stop: () => {
        reduction.stop();
        source.stop();
      },
    };
    await source.start(reduction.accept, () => fail('hook-host-failed'));
    send({ type: 'ready' });
  }

  channel.onClose(() => end(0));
  channel.onMessage((raw) => {
    if (hasEnded) return;
    const parsed = ToHookHost.safeParse(raw);
    if (!parsed.success) return fail('hook-host-failed');
    const message = parsed.data;
    switch (message.type) {
      case 'start':
        start().catch((error: unknown) => {
          fail(
            error instanceof ClearpaneError && error.code === 'library-missing'
              ? 'library-missing'
              : 'hook-host-failed',
          );
        });
        return;
      case 'whereabouts':
        running?.learn(message.whereabouts, message.answers);
        return;
      case 'frame-settled':
        running?.settle(message.number);
        return;
      case 'stop':
        running?.flush();
        running?.stop();
        send({ type: 'stopped' });
        end(0);
        return;
      default:
        assertNever(message);
    }
  });
}

type Reduction = ReturnType<typeof runReduction>;
type Running = Reduction;

/** Joins the reducer with the clock, the whereabouts and the probes. */
function runReduction(send: (message: FromHookHost) => void, now: () => number) {
  const startedAt = now();
  const reducer = createReducer();
  let whereabouts: Whereabouts | null = null;
  let frame: number | null = null;
  let hasActivity = false;
  let lastProbe = 0;
  let lastAnswer = 0;
  /** When the oldest unanswered probe was sent. */
  let waitingSince: number | null = null;

  const context = () => ({ whereabouts, frame, elapsedMs: now() - startedAt });

  function report(entries: ReducedEntry[]): void {
    for (let first = 0; first < entries.length; first += MAXIMUM_ENTRIES)
      send({ type: 'actions', entries: entries.slice(first, first + MAXIMUM_ENTRIES) });
  }

  function runBatch(): void {
    if (hasActivity) send({ type: 'activity' });
    hasActivity = false;
    if (reducer.awaitProbe(lastProbe + 1)) {
      lastProbe += 1;
      waitingSince ??= now();
      send({ type: 'probe', number: lastProbe });
    }
    if (waitingSince !== null && now() - waitingSince > ANSWER_LIMIT_MS) {
      whereabouts = null;
      waitingSince = null;
      reducer.expire();
    }
    reducer.tick(context().elapsedMs);
    report(reducer.drain());
  }

  const batchTimer = setInterval(runBatch, BATCH_MS);
  const heartbeatTimer = setInterval(() => send({ type: 'heartbeat' }), HEARTBEAT_MS);

  return {
    accept: (event: Parameters<typeof reducer.accept>[0]): void => {
      if (reducer.accept(event, context())) hasActivity = true;
    },
    learn(known: Whereabouts, answers: number): void {
      whereabouts = known;
      if (answers === 0 || answers > lastProbe) return reducer.observe(context());
      lastAnswer = Math.max(lastAnswer, answers);
      // Probes are answered in order; one that is still out gets the full time again.
      waitingSince = lastAnswer === lastProbe ? null : now();
      reducer.confirm(answers, context());
    },
    settle: (number: number): void => {
      frame = number;
    },
    flush: (): void => report(reducer.end()),
    stop: (): void => {
      clearInterval(batchTimer);
      clearInterval(heartbeatTimer);
    },
  };
}
