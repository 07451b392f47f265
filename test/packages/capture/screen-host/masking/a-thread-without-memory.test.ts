import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const REFUSED = { outcome: { kind: 'refused', reason: 'masking-failed' }, isZero: true, isReplaced: true };

test('a thread that runs out of memory lets nothing through: it is replaced, or the whole host ends', async () => {
  const child = fork(new URL('./out-of-memory-child.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const told: unknown[] = [];
  child.on('message', (message) => told.push(message));
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  // Where memory runs out in one leap V8 ends the process, not the thread: then there is no frame either.
  expect(told).toEqual(signal === 'SIGABRT' ? [] : [REFUSED]);
  expect([null, 'SIGABRT']).toContain(signal);
}, 120_000);
