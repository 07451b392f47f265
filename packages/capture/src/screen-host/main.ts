/** The process that sees the screen. It has no network, writes no file, and raw pixels die in it. */
import '../shut-network.ts';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { keepMemoryOutOfCoreDumps } from '../core-dumps.ts';
import { parentChannel } from '../process-channel.ts';
import { runScreenHost } from './screen-host.ts';

/** Time for the last message to leave before the process ends. */
const FAREWELL_MS = 100;
/** Time for a model's run to come to its end; the agent waits for half a second. */
const LAST_WORK_MS = 350;

keepMemoryOutOfCoreDumps();
runScreenHost({
  channel: parentChannel(),
  env: process.env,
  platform: process.platform,
  exit: (code, work) => void end(code, work),
});

/** An exit while ONNX Runtime computes aborts the process loudly (seen with 1.30): then it is ended without a word. */
async function end(code: number, work: Promise<unknown>): Promise<void> {
  const done = work.then(() => true);
  const tooLong = delay(LAST_WORK_MS, false);
  await delay(FAREWELL_MS);
  if (await Promise.race([done, tooLong])) process.exit(code);
  process.kill(process.pid, 'SIGKILL');
}
