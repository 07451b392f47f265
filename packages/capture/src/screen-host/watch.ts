import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { ClearpaneError, type BlockReason, type MaskingMode, type ToScreenHost } from '@clearpane/contracts';
import { matchApps, type AppOfWindow } from './allowed-windows.ts';
import { createFrameLoop, type FrameLoop } from './frame-loop.ts';
import type { Send } from './send.ts';
import { createPlacer } from './whereabouts.ts';
import { openWindowSource } from './open-window-source.ts';
import type { Desktop, WindowSource } from './window-source.ts';

const POLL_MS = 250;
const HEARTBEAT_MS = 1000;
const READ_LIMIT_MS = 1000;

/** The running screen host between `start` and `stop`. */
export interface Watch {
  noteActivity(): void;
  /** Answers a probe by whereabouts read after this call. */
  answer(probe: number): void;
  /** Answers with what would be kept now. */
  preview(number: number): void;
  stop(): void;
}

export interface WatchOptions {
  readonly order: ToScreenHost & { type: 'start' };
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly send: Send;
  readonly fail: (reason: BlockReason) => void;
  /** Takes what has to be done before the process may end. */
  readonly beforeEnd: (task: () => Promise<void>) => void;
}

/** Opens the windows and, where pixels were agreed to, the screen, and starts to watch; or says why it cannot. */
export async function startWatch(options: WatchOptions): Promise<Watch | BlockReason> {
  const { order, env, platform, send, fail } = options;
  const opened = await openWindowSource(env, platform);
  if (opened.kind === 'blocked') return opened.reason;
  const { source } = opened;
  source.onLost(() => fail('display-lost'));
  const appOf = matchApps(order.allowedApps);
  const reader = createReader(source, appOf, send);
  const frames = await openFrames(options, source, reader, appOf);
  if (typeof frames === 'string') {
    source.close();
    return frames;
  }
  send({ type: 'ready', source: frames?.loop.sourceName ?? 'none', masking: frames?.masking ?? null });
  return watch({ source, reader, frames: frames?.loop ?? null, send });
}

/** The loop that takes frames, and how it masks them. */
interface OpenFrames {
  readonly loop: FrameLoop;
  readonly masking: MaskingMode;
}

async function openFrames(
  { order, send, fail, beforeEnd }: WatchOptions,
  windows: WindowSource,
  reader: Reader,
  appOf: AppOfWindow,
): Promise<OpenFrames | null | BlockReason> {
  if (!order.mayReadPixels) return null;
  // Imported here and not above: without a yes to frames no library that reads or encodes pixels is ever loaded.
  const [{ openFirstScreenSource }, { createFrameTaker }, { createFrameMasker }, { maskingWorkerFile }] =
    await Promise.all([
      import('./open-screen-source.ts'),
      import('./take-frame.ts'),
      import('./masking/frame-masker.ts'),
      import('./masking/worker-file.ts'),
    ]);
  // The masking thread loads the encoder with its first frame: one that is missing is to be said before.
  createRequire(import.meta.url).resolve('sharp');
  const screen = await openFirstScreenSource();
  if (screen === null) return 'library-missing';
  let isReady = false;
  const masker = createFrameMasker({
    worker: maskingWorkerFile(),
    words: order.words,
    // Before `ready` there is nothing to change: it carries the mode itself.
    onMode: (mode) => {
      if (isReady) send({ type: 'masking', mode });
    },
    onFailed: () => fail('screen-host-failed'),
  });
  // A process that ends while a model computes in a thread of it would be aborted.
  beforeEnd(() => masker.close());
  const masking = await whileAlive(masker.ready(), send);
  if (masking === null) return 'screen-host-failed';
  isReady = true;
  const { firstFrame, heartbeatMs } = order;
  const taker = createFrameTaker({ windows, readDesktop: reader.read, screen, masker, appOf, firstFrame });
  return { masking, loop: createFrameLoop({ taker, screen, heartbeatMs, send }) };
}

/** Opening the models takes seconds on a busy machine: the agent is to know that this process is not hanging. */
async function whileAlive<Value>(work: Promise<Value>, send: Send): Promise<Value> {
  const timer = setInterval(() => send({ type: 'heartbeat' }), HEARTBEAT_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

interface Reader {
  /** Reads the desktop, announces what changed, and answers a probe where one is given. */
  read(probe?: number): Promise<Desktop>;
  /** Whether the last reading answered within its limit. */
  isAnswering(): boolean;
  onChange(listener: () => void): void;
}

function createReader(source: WindowSource, appOf: AppOfWindow, send: Send): Reader {
  const place = createPlacer(appOf);
  const listeners: (() => void)[] = [];
  let isAnswering = true;
  let last: Promise<unknown> = Promise.resolve();
  return {
    isAnswering: () => isAnswering,
    onChange: (listener) => void listeners.push(listener),
    // One at a time: an older reading that ended later would be told as the newer one.
    read: (probe = 0) => {
      const reading = last.then(() => readNow(probe));
      last = reading.catch(() => undefined);
      return reading;
    },
  };

  async function readNow(probe: number): Promise<Desktop> {
    const desktop = await readWithin(source, READ_LIMIT_MS).catch((error: unknown) => {
      isAnswering = false;
      throw error;
    });
    isAnswering = true;
    const { newApps, whereabouts, hasChanged } = place(desktop);
    for (const app of newApps) send({ type: 'app', ...app });
    if (hasChanged || probe > 0) send({ type: 'whereabouts', whereabouts, answers: probe });
    if (hasChanged) for (const listener of listeners) listener();
    return desktop;
  }
}

interface WatchParts {
  readonly source: WindowSource;
  readonly reader: Reader;
  readonly frames: FrameLoop | null;
  readonly send: Send;
}

function watch({ source, reader, frames, send }: WatchParts): Watch {
  let isReading = false;
  let isStopped = false;
  const poll = (): void => {
    if (isReading || isStopped) return;
    isReading = true;
    // A reading that fails leaves no heartbeat, and the agent acts on its absence; a lost server is reported by itself.
    void reader
      .read()
      .catch(() => undefined)
      .finally(() => {
        isReading = false;
      });
  };
  reader.onChange(() => frames?.noteWindows());
  source.onChange(() => {
    frames?.noteWindows();
    poll();
  });
  const pollTimer = setInterval(poll, POLL_MS);
  const heartbeatTimer = setInterval(() => {
    if (reader.isAnswering()) send({ type: 'heartbeat' });
  }, HEARTBEAT_MS);
  poll();
  frames?.start();
  return {
    noteActivity: () => frames?.noteActivity(),
    // Without an answer the hook host discards what it holds: that is the safe side.
    answer: (probe) => void reader.read(probe).catch(() => undefined),
    preview: (number) => {
      const preview = frames === null ? Promise.resolve({ kind: 'failed' } as const) : frames.preview();
      void preview.then((taken) => send({ type: 'preview', number, preview: taken }));
    },
    stop: () => {
      isStopped = true;
      clearInterval(pollTimer);
      clearInterval(heartbeatTimer);
      frames?.stop();
      source.close();
    },
  };
}

async function readWithin(source: WindowSource, limitMs: number): Promise<Desktop> {
  const limit = new AbortController();
  const tooLate = delay(limitMs, undefined, { signal: limit.signal }).then(() => {
    throw new ClearpaneError('display-unavailable', 'The display server did not answer in time.');
  });
  try {
    return await Promise.race([source.read(), tooLate]);
  } finally {
    limit.abort();
    tooLate.catch(() => undefined);
  }
}
