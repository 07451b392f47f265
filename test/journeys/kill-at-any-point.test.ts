import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOwnIdentity } from '@clearpane/bundle';
import { createSigningKey } from '@clearpane/signing';
import { deployInventedStudy } from '@clearpane/workbench';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../attacks/seeded-random.ts';

/** How many lives end by SIGKILL. A longer run: KILL_POINTS=2000 npm test -- test/journeys/kill-at-any-point. */
const POINTS = Number(process.env['KILL_POINTS'] ?? 200);
/** Lives that follow each other on one vault. */
const LIVES_A_VAULT = 25;
const SIDE_BY_SIDE = 2;

type Deed = 'join' | 'allow' | 'leave' | 'approve';

/** How the answers to the study stand. */
interface Standing {
  standing: string;
  answers: number;
  living: number;
}

/** What one life said before it was killed. */
interface Life {
  found: Standing;
  captures: number;
  unsent: number;
  concerns: string[];
  problems: object[];
  done: Deed[];
  /** What it was in the middle of; null when it had just finished something. */
  interrupted: Deed | null;
}

const child = fileURLToPath(new URL('kill-at-any-point-child.ts', import.meta.url));
let folder: string;
let policyDirectory: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-killed-'));
  ({ policyDirectory } = await deployInventedStudy(path.join(folder, 'managed'), {
    recipient: {
      name: 'A steward (invented)',
      collectorUrl: 'http://127.0.0.1:9',
      collectorPublicKey: createSigningKey().publicKey,
      stewardRecipient: (await createOwnIdentity()).recipient,
    },
  }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets an agent live until it kills itself at its step, or for some milliseconds of work; it never ends in peace. */
async function live(directory: string, seed: number): Promise<Life> {
  const random = seededRandom(seed);
  const isByStep = random.next() < 0.6;
  const step = isByStep ? random.between(1, 60) : 0;
  const words = [child, directory, policyDirectory, String(seed), String(step)];
  // Half of a short life would go into reading the same sources again.
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compiled') };
  const running = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  let limit: NodeJS.Timeout | undefined;
  running.stderr.on('data', (data: Buffer) => (complained += data.toString()));
  running.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    // It works now: from here on any moment will do. Who does not come to its step within a minute hangs.
    if (said.includes('begins'))
      limit ??= setTimeout(
        () => running.kill(isByStep ? 'SIGTERM' : 'SIGKILL'),
        isByStep ? 60_000 : random.next() * 120,
      );
  });
  const [code, signal] = (await once(running, 'close')) as [number | null, string | null];
  clearTimeout(limit);
  if (signal !== 'SIGKILL')
    throw new Error(`Seed ${seed} ended with ${code ?? signal} and not by SIGKILL: ${said.slice(-300)}${complained}`);
  return lifeOf(said);
}

function lifeOf(said: string): Life {
  // The last line can have been cut off in the middle.
  const lines = said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const [first, ...rest] = lines;
  const last = rest.at(-1);
  return {
    ...(first as unknown as Omit<Life, 'done' | 'interrupted'>),
    done: rest.flatMap((line) => (line['done'] as Deed | undefined) ?? []),
    interrupted: (last?.['begins'] as Deed | undefined) ?? null,
  };
}

function after(before: Standing, deed: Deed): Standing {
  switch (deed) {
    case 'join':
      return { standing: 'joined', answers: before.answers + 1, living: 1 };
    case 'leave':
      return { ...before, standing: 'withdrawn', living: 0 };
    case 'allow':
    case 'approve':
      return before;
  }
}

/** Lives on one vault, one after the other; each has to find what the one before left, either before or after its last deed. */
async function liveOn(directory: string, seeds: readonly number[]): Promise<Record<Deed, number>> {
  const killedIn: Record<Deed, number> = { join: 0, allow: 0, leave: 0, approve: 0 };
  let possible: Standing[] = [{ standing: 'not-asked', answers: 0, living: 0 }];
  for (const seed of seeds) {
    const life = await live(directory, seed);
    const isJoined = life.found.standing === 'joined';
    expect({ seed, possible, found: life.found }).toEqual({
      seed,
      possible: expect.toSatisfy((all: Standing[]) =>
        all.some((each) => JSON.stringify(each) === JSON.stringify(life.found)),
      ),
      found: life.found,
    });
    // Capture is off unless the consent is whole, and nothing stays queued without one.
    expect({ seed, mayRecord: isJoined || life.captures === 0, mayWait: isJoined || life.unsent === 0 }).toEqual({
      seed,
      mayRecord: true,
      mayWait: true,
    });
    expect({ seed, concerns: life.concerns, problems: life.problems }).toEqual({ seed, concerns: [], problems: [] });
    const before = life.done.reduce(after, life.found);
    possible = life.interrupted === null ? [before] : [before, after(before, life.interrupted)];
    if (life.interrupted !== null) killedIn[life.interrupted] += 1;
  }
  return killedIn;
}

test(
  `an agent that is killed at ${POINTS} random points of joining, renewing, leaving and approving comes back before or after`,
  { timeout: Math.max(300_000, POINTS * 4000) },
  async () => {
    const seeds = Array.from({ length: POINTS }, (_, index) => index + 1);
    const vaults = Array.from({ length: Math.ceil(POINTS / LIVES_A_VAULT) }, (_, index) => index);
    const killedIn: Record<Deed, number> = { join: 0, allow: 0, leave: 0, approve: 0 };
    await Promise.all(
      Array.from({ length: SIDE_BY_SIDE }, async () => {
        for (let vault = vaults.pop(); vault !== undefined; vault = vaults.pop()) {
          const own = seeds.slice(vault * LIVES_A_VAULT, (vault + 1) * LIVES_A_VAULT);
          const counts = await liveOn(path.join(folder, `vault-${vault}`), own);
          for (const deed of ['join', 'allow', 'leave', 'approve'] as const) killedIn[deed] += counts[deed];
        }
      }),
    );
    // Otherwise nothing was interrupted where it matters.
    expect(Math.min(killedIn.join, killedIn.leave)).toBeGreaterThan(POINTS / 20);
    if (POINTS !== 200) console.log('Killed in the middle of', killedIn);
  },
);
