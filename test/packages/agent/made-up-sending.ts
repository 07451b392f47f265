import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { BundleSummary } from '@clearpane/contracts';
import { startMadeUpAgent, typed, until, type MadeUpAgent } from './made-up-agent.ts';
import { MadeUpUploader } from './made-up-uploader.ts';

/** An agent whose study has a recipient, joined, with an uploader that follows a test's script. */
export async function startSending(options: { coolingOffHours?: number } = {}) {
  const uploader = new MadeUpUploader();
  const made = await startMadeUpAgent({ recipient: await uploader.recipient(), launcher: uploader, ...options });
  await made.join();
  return Object.assign(made, { uploader });
}
export type Made = MadeUpAgent & { uploader: MadeUpUploader };

/** One recorded session, prepared. */
export async function prepare(made: Made): Promise<BundleSummary> {
  made.capture.becomes({ state: 'ready' });
  made.capture.shows(1);
  made.capture.says(typed, { ...typed, frame: 1 });
  await made.review.recording.pause({ minutes: null });
  const [session] = (await made.review.sessions.list()).toReversed();
  const bundle = await made.review.bundles.prepare({ sessionId: session!.id });
  made.uploader.sizeBytes = bundle.sealedSizeBytes;
  return bundle;
}

/** Says yes to a prepared bundle as the pane shows it. */
export async function approve(made: Made, bundle: BundleSummary): Promise<BundleSummary> {
  const { id: bundleId, contentSha256, sealedSha256 } = bundle;
  return made.review.bundles.approve({ bundleId, contentSha256, sealedSha256 });
}

/** A bundle of which bytes are on their way. */
export async function sendHalf() {
  const made = await startSending();
  const bundle = await prepare(made);
  made.uploader.script = (_order, say) => say({ result: 'progress', sentBytes: 10, totalBytes: 20 });
  await approve(made, bundle);
  await until(() => made.uploader.orders.length === 1);
  made.uploader.script = made.uploader.honest;
  return { made, bundle };
}

/** A bundle that arrived. */
export async function send() {
  const made = await startSending();
  const bundle = await prepare(made);
  made.uploader.script = made.uploader.honest;
  await approve(made, bundle);
  await until(() => stateOf(made, bundle) === 'sent');
  return { made, bundle };
}

export const stateOf = (made: Made, { id }: BundleSummary) => made.vault.read.bundle(id)?.state ?? 'gone';

/** The names of the sealed files that lie there. */
export function outbox(made: Made): string[] {
  const folder = path.join(made.directory, 'vault/outbox');
  return existsSync(folder) ? readdirSync(folder) : [];
}
