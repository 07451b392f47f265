import type { ReviewContract } from '@clearpane/contracts/review-api';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { dialBrowser, takeTokenFromAddress } from './dial-browser.ts';
import { dialElectron, watchBridge } from './dial-electron.ts';
import { type Line, NotAnswering, type PaneLink, TokenRefused } from './line.ts';

export type ReviewApi = ContractRouterClient<ReviewContract>;

/** Where the connection stands. 'no-token': the page was opened without its launch token, which a reload cannot bring back. */
export type ConnectionState = 'connecting' | 'open' | 'lost' | 'no-token';

/** A connection that mends itself: `api` stays the same while lines come and go. */
export interface Connection {
  readonly api: ReviewApi;
  state(): ConnectionState;
  onChange(listener: () => void): () => void;
  /** Tries again now rather than after the pause. */
  retry(): void;
}

const READING_LIMIT_MS = 15_000;
/** Deleting rewrites files, sealing reads a whole session and a check reads all of them, so these may take longer. */
const CHANGING_LIMIT_MS = 120_000;
const DIALLING_LIMIT_MS = 10_000;
const PAUSES_MS = [500, 1000, 2000, 4000, 8000];

/** Connects to the agent: over the preload's MessagePort in Electron, over `/rpc` with the launch token in a browser. */
export function connect(): Connection {
  const bridge = window.clearpane;
  if (bridge) {
    watchBridge(bridge);
    return keepConnected((signal) => dialElectron(bridge, signal));
  }
  const token = takeTokenFromAddress();
  if (!token) return keepConnected(null);
  return keepConnected(() => Promise.resolve(dialBrowser(token)));
}

type Dial = (signal: AbortSignal) => Promise<Line>;

function keepConnected(dial: Dial | null): Connection {
  let state: ConnectionState = dial ? 'connecting' : 'no-token';
  let line: Line | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const link: PaneLink = {
    async call(path, input, options) {
      const current = line;
      if (!current) throw new NotAnswering('There is no connection to Clearpane.');
      try {
        return await limited(current, path, current.link.call(path, input, options));
      } catch (error) {
        if (error instanceof TokenRefused) refuse();
        else if (isLineFailure(error)) lose(current);
        throw error;
      }
    },
  };
  const api: ReviewApi = createORPCClient(link);

  function change(next: ConnectionState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function lose(lost: Line): void {
    if (line !== lost) return;
    line = null;
    lost.hangUp();
    change('lost');
    planRetry();
  }

  function refuse(): void {
    line = null;
    change('no-token');
  }

  function planRetry(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void open(), PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)]);
    failures += 1;
  }

  async function open(): Promise<void> {
    clearTimeout(timer);
    if (!dial || line) return;
    try {
      const opened = await dial(AbortSignal.timeout(DIALLING_LIMIT_MS));
      if (line) return opened.hangUp();
      line = opened;
      void opened.closed.then(() => lose(opened));
      // An open port proves nothing: only an answer does.
      await api.status.get();
      failures = 0;
      if (line === opened) change('open');
    } catch (error) {
      if (error instanceof TokenRefused) return;
      line?.hangUp();
      line = null;
      change('lost');
      planRetry();
    }
  }

  void open();
  return {
    api,
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    retry() {
      failures = 0;
      void open();
    },
  };
}

function limited<T>(line: Line, path: readonly string[], answer: Promise<T>): Promise<T> {
  const limitMs = isChange(path) ? CHANGING_LIMIT_MS : READING_LIMIT_MS;
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotAnswering(`No answer within ${limitMs / 1000} s.`)), limitMs);
    void line.closed.then(() => reject(new NotAnswering('The connection to Clearpane ended.')));
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isChange([group, name]: readonly string[]): boolean {
  if (group === 'deletion' || name === 'join' || name === 'leave' || name === 'verify' || name === 'addCosigned')
    return true;
  return group === 'bundles' && name !== 'list' && name !== 'passes';
}

/** An answer of any kind, also a refusal, proves that the agent is there; anything else means that the line is gone. */
function isLineFailure(error: unknown): boolean {
  return error instanceof NotAnswering || error instanceof TypeError;
}
