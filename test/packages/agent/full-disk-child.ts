/*
 * Runs inside a mount namespace of its own, with everything on one tiny file system: somebody leaves a study while it is full.
 * Says what they were told, what could be captured from then on, and what the next start makes of it.
 */
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { cleanUpNow } from '../../support/clean-ups.ts';
import { codeOf, startMadeUpAgent, typed } from './made-up-agent.ts';

const mount = process.argv[2] ?? '';
process.env['TMPDIR'] = mount;
const made = await startMadeUpAgent();
await made.join();
made.capture.becomes({ state: 'ready' });
made.capture.says(typed);
const before = { light: made.agent.status().light.state, living: living() };
fill();

const told = await codeOf(made.review.studies.leave({ studyId: made.study.id }));
await made.agent.tick();
made.capture.says(typed);
const whenFull = { told, ...decided(), living: living() };

// The next start comes while nothing can be written, and the one after it once there is room.
const startedFull = await codeOf(made.restart());
await made.restart(() => rmSync(path.join(mount, 'filler')));
const afterwards = { ...decided(), living: living(), problems: made.vault.read.verifyLedger().problems };
const capturesBefore = made.captures.length;
await made.agent.tick();
await made.review.recording.resume();
await made.agent.tick();
const isCapturedAgain = made.captures.length > capturesBefore;
await cleanUpNow();
console.log(JSON.stringify({ before, whenFull, startedFull, afterwards, isCapturedAgain }));

function living(): number {
  return made.vault.read.consents().filter(({ decision, endedAt }) => decision === 'given' && endedAt === null).length;
}

function decided() {
  const isLive = made.captures.some(({ isStopped, options }) => !isStopped && options.permit.isLive());
  return { mayCapture: made.agent.decide(made.agent.open()).kind === 'allowed', isLive };
}

/** Takes every block, and then what the vault's own files still have room for. */
function fill(): void {
  const { bavail, bsize } = statfsSync(mount);
  for (let size = bavail * bsize; size > 0; size -= bsize) {
    try {
      writeFileSync(path.join(mount, 'filler'), Buffer.alloc(size));
      break;
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC')) throw cause;
    }
  }
  for (let writes = 0; writes < 10_000; writes += 1) {
    try {
      made.vault.write.appendLedger('policy-changed', {});
    } catch (cause) {
      if (cause instanceof ClearpaneError && cause.code === 'disk-full') return;
      throw cause;
    }
  }
  throw new Error('The disk does not get full.');
}
