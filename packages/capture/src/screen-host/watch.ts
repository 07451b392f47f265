import { setTimeout as delay } from 'node:timers/promises';
import { ClearpaneError, type BlockReason, type ToScreenHost } from '@clearpane/contracts';
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
  stop(): void;
}

export interface WatchOptions {
  readonly order: ToScreenHost & { type: 'start' };
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly send: Send;
  readonly fail: (reason: BlockReason) => void;
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
  if (frames === 'library-missing') {
    source.close();
    return frames;
  }
  send({ type: 'ready', source: frames?.sourceName ?? 'none' });
  return watch({ source, reader, frames, send });
}

async function openFrames(
  { order, send }: WatchOptions,
  windows: WindowSource,
  reader: Reader,
  appOf: AppOfWindow,
): Promise<FrameLoop | null | 'library-missing'> {
  if (!order.mayReadPixels) return null;
  // Imported here and not above: without a yes to frames no library that reads or encodes pixels is ever loaded.
  const [{ openFirstScreenSource }, { createFrameTaker }] = await Promise.all([
    import('./open-screen-source.ts'),
    import('./take-frame.ts'),
  ]);
  const screen = await openFirstScreenSource();
  if (screen === null) return 'library-missing';
  const { firstFrame, heartbeatMs } = order;
  const takeFrame = createFrameTaker({ windows, readDesktop: reader.read, screen, appOf, firstFrame });
  return createFrameLoop({ takeFrame, screen, heartbeatMs, send });
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
