import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOwnIdentity } from '@clearpane/bundle';
import { createSigningKey } from '@clearpane/signing';
import { deployInventedStudy } from '@clearpane/workbench';
import { seededRandom } from '../attacks/seeded-random.ts';

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

/** Where a life is lived. */
interface Place {
  folder: string;
  directory: string;
  policyDirectory: string;
}

/** What came of many lives. */
interface Outcome {
  killedIn: Record<Deed, number>;
  /** Lives that did not find what the one before left, could capture or send without a consent, or ended otherwise; in words. */
  wrong: string[];
}

const child = fileURLToPath(new URL('kill-at-any-point-child.ts', import.meta.url));

/**
 * Lets as many agents live and be killed, one after the other on a vault, two vaults side by side. Each has to find what the
 * one before left, either before or after its last deed; capture is off and nothing waits unless the consent is whole.
 */
export async function killAgents(points: number, firstSeed: number): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-killed-'));
  const outcome: Outcome = { killedIn: { join: 0, allow: 0, leave: 0, approve: 0 }, wrong: [] };
  try {
    const { policyDirectory } = await deployInventedStudy(path.join(folder, 'managed'), {
      recipient: {
        name: 'A steward (invented)',
        collectorUrl: 'http://127.0.0.1:9',
        collectorPublicKey: createSigningKey().publicKey,
        stewardRecipient: (await createOwnIdentity()).recipient,
      },
    });
    const seeds = Array.from({ length: points }, (_, index) => firstSeed + index);
    const vaults = Array.from({ length: Math.ceil(points / LIVES_A_VAULT) }, (_, index) => index);
    await Promise.all(
      Array.from({ length: SIDE_BY_SIDE }, async () => {
        for (let vault = vaults.pop(); vault !== undefined; vault = vaults.pop()) {
          const own = seeds.slice(vault * LIVES_A_VAULT, (vault + 1) * LIVES_A_VAULT);
          await liveOn({ folder, policyDirectory, directory: path.join(folder, `vault-${vault}`) }, own, outcome);
        }
      }),
    );
    return outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets an agent live until it kills itself at its step, or for some milliseconds of work; in words where it ended otherwise. */
async function live({ folder, directory, policyDirectory }: Place, seed: number): Promise<Life | string> {
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
  if (signal !== 'SIGKILL') return `ended with ${code ?? signal} and not by SIGKILL: ${said.slice(-300)}${complained}`;
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

/** Lives on one vault, one after the other. */
async function liveOn(place: Place, seeds: readonly number[], { killedIn, wrong }: Outcome): Promise<void> {
  /** What the next life may find; null when nobody can say. */
  let possible: Standing[] | null = [{ standing: 'not-asked', answers: 0, living: 0 }];
  for (const seed of seeds) {
    const life = await live(place, seed);
    if (typeof life === 'string') {
      wrong.push(`Seed ${seed} ${life}`);
      possible = null;
      continue;
    }
    const complaint = judge(life, possible);
    if (complaint !== null) wrong.push(`Seed ${seed} ${complaint}`);
    const before = life.done.reduce(after, life.found);
    possible = life.interrupted === null ? [before] : [before, after(before, life.interrupted)];
    if (life.interrupted !== null) killedIn[life.interrupted] += 1;
  }
}

/** What is wrong with what a life found; null: nothing. */
function judge(life: Life, possible: readonly Standing[] | null): string | null {
  const found = JSON.stringify(life.found);
  if (possible?.every((each) => JSON.stringify(each) !== found) === true)
    return `found ${found} instead of ${JSON.stringify(possible)}`;
  const isJoined = life.found.standing === 'joined';
  if (!isJoined && life.captures > 0) return 'captured without a whole consent';
  if (!isJoined && life.unsent > 0) return 'kept something queued without a whole consent';
  if (life.concerns.length > 0) return `found the vault in doubt: ${life.concerns.join(', ')}`;
  return life.problems.length > 0 ? `found a broken ledger: ${JSON.stringify(life.problems)}` : null;
}
