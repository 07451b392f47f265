/*
 * One life of an agent on a vault that earlier lives may have left anywhere: says what it finds, then joins, renews, withdraws
 * and approves as its seed says, until it is killed: by itself at a numbered step, or from outside at any moment.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Agent } from '@clearpane/agent/agent';
import { createReviewRouter } from '@clearpane/agent/review-router';
import type { Capture, CaptureOptions } from '@clearpane/capture';
import { AppId, StudyId } from '@clearpane/contracts';
import { openVault, type KeyStore, type Vault } from '@clearpane/vault';
import { createRouterClient } from '@orpc/server';
import { seededRandom } from '../attacks/seeded-random.ts';

const [directory = '', policyDirectory = '', seed = '0', stepToDieAt = '0'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const studyId = StudyId.parse('invented-office-work');

/** Steps that were taken since the work began; zero until then, so that opening is killed by the clock alone. */
let steps = 0;
let hasBegun = false;
function step(): void {
  if (!hasBegun) return;
  steps += 1;
  if (steps === Number(stepToDieAt)) process.kill(process.pid, 'SIGKILL');
}

function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

/** A key store that outlives the process, as the system's does, and can be killed before and after each change. */
function keyStoreIn(folder: string): KeyStore {
  mkdirSync(folder, { recursive: true });
  const fileOf = (name: string): string => path.join(folder, encodeURIComponent(name));
  return {
    protection: 'operating-system',
    read: (name) => {
      try {
        return readFileSync(fileOf(name));
      } catch {
        return null;
      }
    },
    write: (name, bytes) => {
      step();
      writeFileSync(`${fileOf(name)}.new`, bytes);
      renameSync(`${fileOf(name)}.new`, fileOf(name));
      step();
    },
    remove: (name) => {
      step();
      rmSync(fileOf(name), { force: true });
      step();
    },
  };
}

/** The vault, of which each write is two steps, also inside a transaction. */
function inSteps(vault: Vault): Vault {
  const write = new Proxy(vault.write, {
    get: (target, name, receiver) => {
      const method = Reflect.get(target, name, receiver) as unknown;
      if (typeof method !== 'function') return method;
      return (...words: unknown[]) => {
        step();
        const answer = Reflect.apply(method, target, words) as unknown;
        step();
        return answer;
      };
    },
  });
  return { ...vault, write };
}

/** Stands in for the hosts: it counts as ready at once and types one short text. */
let captures = 0;
function supervise({ permit, onEntries, onHealth }: CaptureOptions): Capture {
  captures += 1;
  let isStopped = false;
  setImmediate(() => {
    if (isStopped || !permit.isLive()) return;
    onHealth({ state: 'ready' });
    const action = { kind: 'text', length: 'short' } as const;
    if (permit.isLive()) onEntries([{ second: 0, frame: null, action }], new Map([[1, AppId.parse('Calendar')]]));
  });
  return {
    health: () => ({ state: 'ready' }),
    masking: () => null,
    preview: async () => ({ kind: 'failed' }),
    retry: () => undefined,
    stop: async () => {
      isStopped = true;
    },
  };
}

const vault = inSteps(await openVault({ directory, keyStore: keyStoreIn(`${directory}-keys`), now: () => new Date() }));
const agent = new Agent({
  access: { kind: 'open', vault },
  launcher: { launch: () => Promise.reject(new Error('Nothing may be launched here.')) },
  clock: { now: () => new Date(), monotonicMs: () => performance.now() },
  options: {
    dataDirectory: directory,
    policyDirectory,
    policyOwners: [0, process.getuid?.() ?? 0],
    mayCapture: true,
    isThrowaway: true,
    prefersKeyFile: true,
    sqliteBinding: undefined,
  },
  supervise,
});
const review = createRouterClient(createReviewRouter(agent), { context: {} });

await agent.start();
await agent.tick();
await new Promise((resolve) => setTimeout(resolve, 20));
const { studies } = await review.studies.list();
const view = studies.find(({ study }) => study.id === studyId);
const consents = vault.read.consents().filter((consent) => consent.studyId === studyId);
say({
  found: {
    standing: view?.standing,
    answers: consents.length,
    living: consents.filter(({ decision, endedAt }) => decision === 'given' && endedAt === null).length,
  },
  captures,
  unsent: vault.read.bundles().filter(({ state }) => state !== 'sent' && state !== 'taken-back').length,
  sealedFiles: vault.read.bundles().length,
  concerns: vault.read.concerns(),
  problems: vault.read.verifyLedger().problems,
});

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

async function record(): Promise<void> {
  await review.recording.resume();
  for (let waits = 0; waits < 100 && (await review.status.get()).light.state !== 'recording'; waits += 1) await soon();
  await review.recording.pause({ minutes: null });
}

/** Null where nothing was recorded since the person joined last. */
async function prepareNewest() {
  const session = (await review.sessions.list()).findLast(({ end }) => end !== null);
  const consentId = session === undefined ? null : vault.read.consentOf(session.id);
  const isCurrent = vault.read.consents().some(({ id, endedAt }) => id === consentId && endedAt === null);
  return session === undefined || !isCurrent ? null : review.bundles.prepare({ sessionId: session.id });
}

const deeds = {
  join: () =>
    review.studies.join({
      studyId,
      studySha256: view!.studySha256,
      language: 'en',
      choices: { actions: true, frames: true, appNames: true, upload: true },
    }),
  allow: () => review.apps.allow({ studyId, app: AppId.parse('Calendar'), isAllowed: true }),
  leave: () => review.studies.leave({ studyId }),
  /** Seals and approves what was recorded; the cooling-off time keeps it here. */
  approve: async () => {
    const prepared = (await prepareNewest()) ?? (await record().then(prepareNewest));
    if (prepared === null) return;
    const { id: bundleId, contentSha256, sealedSha256 } = prepared;
    await review.bundles.approve({ bundleId, contentSha256, sealedSha256 });
  },
};

/** Leaving is the likeliest once something is queued: then it has the most to do. */
function nextDeed(): keyof typeof deeds {
  if (!isJoined) return 'join';
  if (!isAllowed) return 'allow';
  const isQueued = vault.read.bundles().length > 0;
  return random.pick(
    isQueued ? (['leave', 'leave', 'join'] as const) : (['approve', 'approve', 'leave', 'join'] as const),
  );
}

hasBegun = true;
let isJoined = view?.standing === 'joined';
let isAllowed = consents.some(({ endedAt, allowedApps }) => endedAt === null && allowedApps.length > 0);
for (;;) {
  const deed = nextDeed();
  say({ begins: deed });
  await deeds[deed]();
  if (deed === 'join') isJoined = true;
  if (deed === 'allow') isAllowed = true;
  // Who leaves and comes back chooses the apps anew.
  if (deed === 'leave') isJoined = isAllowed = false;
  say({ done: deed });
}
