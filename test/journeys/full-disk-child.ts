/* Runs inside a mount namespace of its own: records on a tiny file system, fills it, and reports what the person is told. */
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { beginAgent, countRows, hostsOf, join, told, until, whenLight } from '../support/workstation.ts';

const mount = process.argv[2] ?? '';
const policyDirectory = process.argv[3] ?? '';
const agent = await beginAgent(path.join(mount, 'd'), policyDirectory, process.env);
const { review } = agent;

const x = (...words: string[]): void => void execFileSync('xdotool', words, { stdio: 'ignore' });
async function work(): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    x('mousemove', String(100 + round * 40), String(120 + round * 30), 'click', '1');
    await delay(300);
    x('key', 'Tab', 'Tab', 'ctrl+s');
    await delay(300);
  }
}

await join(review);
await whenLight(review, 'recording');
await work();
await until(
  () => countRows(review),
  (rows) => rows >= 3,
);
fill();
let light = (await review.status.get()).light;
for (let round = 0; round < 20 && light.state !== 'cannot-record'; round += 1) {
  await work();
  light = (await review.status.get()).light;
}
const words = await told(agent);
const rowsWhenFull = await countRows(review);
await work();
const hostsWhenFull = Object.values(hostsOf(agent.pid)).flat().length;
const rowsAfterwards = await countRows(review);
rmSync(path.join(mount, 'filler'));
await review.recording.resume();
const back = await whenLight(review, 'recording');
await work();
await until(
  () => countRows(review),
  (rows) => rows > rowsAfterwards,
);
const ledger = await review.ledger.verify();
await agent.end();
console.log(
  JSON.stringify({
    reason: light.state === 'cannot-record' ? light.reason : light.state,
    words,
    rowsAdded: rowsAfterwards - rowsWhenFull,
    hostsWhenFull,
    back: back.state,
    problems: ledger.problems,
  }),
);

/** Takes every block there is, then what is left in smaller files: a database grows by pages. */
function fill(): void {
  const { bavail, bsize } = statfsSync(mount);
  for (let size = bavail * bsize; size > 0; size -= bsize) {
    try {
      writeFileSync(path.join(mount, 'filler'), Buffer.alloc(size));
      return;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) throw cause;
    }
  }
}
