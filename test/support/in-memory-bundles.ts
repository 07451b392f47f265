import { createHash, randomUUID } from 'node:crypto';
import { buildBundle, createDeletionSecret, decodePass, encodePass, readParts, sha256Hex } from '@clearpane/bundle';
import {
  BundleId,
  type BundleSummary,
  canonicalJson,
  Choices,
  ClearpaneError,
  REDACTION_VERSION,
  type SavedWithdrawal,
  type Study,
} from '@clearpane/contracts';
import type { WithdrawalPass } from '@clearpane/contracts/review-api';
import { api, type Desk, type InMemoryBundle, type InMemorySession } from './in-memory-agent.ts';

const UNREACHABLE = 'The collector cannot be reached. It is tried again.';

/** Sealing, approving and taking back, with collectors that are a list. */
export function bundlesInMemory(desk: Desk) {
  const { agent } = desk;
  return {
    list: api.bundles.list.handler(() => agent.bundles.map(({ summary }) => summary)),
    prepare: api.bundles.prepare.handler(async ({ input }) => {
      desk.note('bundles.prepare', input);
      const bundle = await prepareInMemory(desk.sessionOf(input.sessionId), desk.viewOf(desk.currentStudy()).study);
      agent.bundles.push(bundle);
      return bundle.summary;
    }),
    manifest: api.bundles.manifest.handler(({ input }) => desk.bundleOf(input.bundleId).built.manifest),
    part: api.bundles.part.handler(({ input }) => {
      const bytes = desk.bundleOf(input.bundleId).parts.get(input.path);
      if (!bytes) throw new Error('There is no such part.');
      return new Blob([new Uint8Array(agent.alterPart?.(input.path, bytes) ?? bytes)]);
    }),
    approve: api.bundles.approve.handler(({ input }) => {
      desk.note('bundles.approve', input);
      const notBefore = new Date(Date.now() + 24 * 3_600_000).toISOString();
      return update(desk, input.bundleId, { state: 'approved', notBefore });
    }),
    unapprove: api.bundles.unapprove.handler(({ input }) => {
      desk.note('bundles.unapprove', input);
      return update(desk, input.bundleId, { state: 'prepared', notBefore: null });
    }),
    takeBack: api.bundles.takeBack.handler(({ input }) => {
      desk.note('bundles.takeBack', input);
      if (agent.isOffline) return update(desk, input.bundleId, { state: 'taking-back', problem: UNREACHABLE });
      agent.collectors = agent.collectors.filter(({ saved }) => saved.bundleId !== input.bundleId);
      desk.enter('bundle-taken-back', { bundleId: input.bundleId });
      return update(desk, input.bundleId, { state: 'taken-back', problem: null });
    }),
    passes: api.bundles.passes.handler(() =>
      agent.bundles
        .filter(({ summary: { state } }) => state === 'sent' || state === 'taking-back')
        .map(({ pass }) => pass),
    ),
    takeBackByPass: api.bundles.takeBackByPass.handler(({ input, errors }) => {
      const fail = (code: 'code-invalid' | 'collector-unreachable', happened: string) =>
        errors.CLEARPANE({
          data: { code, happened, meaning: 'Nothing was taken back.', remedy: 'Check it and try again.' },
        });
      const { bundleId } = readPass(input.pass, (words) => fail('code-invalid', words));
      desk.note('bundles.takeBackByPass', input);
      if (agent.isOffline) throw fail('collector-unreachable', 'The collector cannot be reached.');
      const others = agent.collectors.filter(({ saved }) => saved.bundleId !== bundleId);
      const isThere = others.length < agent.collectors.length;
      agent.collectors = others;
      const own = agent.bundles.find(({ summary }) => summary.id === bundleId);
      if (own && isThere) own.summary = { ...own.summary, state: 'taken-back', problem: null };
      return { bundleId, outcome: isThere ? ('taken-back' as const) : ('unknown-there' as const) };
    }),
  };
}

/** Makes a prepared bundle one that its collector holds. */
export function sendInMemory(desk: Pick<Desk, 'agent'>, bundle: InMemoryBundle): void {
  bundle.summary = { ...bundle.summary, state: 'sent', notBefore: null };
  desk.agent.collectors.push(bundle.pass);
}

/** Builds the content with the real bundle package; the sealed file is stood in for by a hash, since nothing here opens it. */
export async function prepareInMemory({ content, images }: InMemorySession, study: Study): Promise<InMemoryBundle> {
  const bundleId = BundleId.parse(randomUUID());
  const deletionSecret = createDeletionSecret();
  const frames = content.frames.map((details) => ({ details, image: images.get(details.number) ?? new Uint8Array() }));
  const built = await buildBundle({
    bundleId,
    study,
    studySha256: sha256Hex(new TextEncoder().encode(canonicalJson(study))),
    choices: Choices.parse({ actions: true, frames: true, appNames: true, upload: true }),
    redactionVersion: REDACTION_VERSION,
    day: content.summary.startedAt.slice(0, 10),
    durationSeconds: content.summary.durationSeconds ?? 0,
    actions: content.actions,
    frames,
    deletionSecret,
  });
  const parts = new Map((await readParts(built.content)).parts.map(({ path, bytes }) => [path, bytes]));
  const summary: BundleSummary = {
    id: bundleId,
    sessionId: content.summary.id,
    studyId: study.id,
    state: 'prepared',
    contentSha256: built.contentSha256,
    contentSizeBytes: built.content.length,
    sealedSha256: sha256Hex(createHash('sha256').update('sealed').update(built.content).digest()),
    sealedSizeBytes: built.content.length + 200,
    parts: built.parts,
    notBefore: null,
    problem: null,
    recipientName: study.recipient?.name ?? 'Nobody',
  };
  return { summary, built, parts, pass: passFor(bundleId, deletionSecret, study) };
}

function passFor(
  bundleId: BundleId,
  deletionSecret: WithdrawalPass['saved']['deletionSecret'],
  { recipient }: Study,
): WithdrawalPass {
  if (!recipient) throw new Error('A study without a recipient sends nothing.');
  const saved: SavedWithdrawal = {
    schema: 'clearpane-withdrawal/1',
    bundleId,
    deletionSecret,
    collectorUrl: recipient.collectorUrl,
    collectorPublicKey: recipient.collectorPublicKey,
    recipientName: recipient.name,
  };
  return { saved, code: encodePass(saved) };
}

function readPass(pass: string, fail: (words: string) => Error): SavedWithdrawal {
  try {
    return decodePass(pass);
  } catch (error) {
    throw error instanceof ClearpaneError ? fail(error.message) : error;
  }
}

function update(desk: Desk, bundleId: BundleId, change: Partial<BundleSummary>): BundleSummary {
  const bundle = desk.bundleOf(bundleId);
  bundle.summary = { ...bundle.summary, ...change };
  desk.announce();
  return bundle.summary;
}
