import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildBundle, createOwnIdentity, sealBundle, sha256Hex } from '@clearpane/bundle';
import type { DeletionSecret, UploadOrder, WithdrawalOrder } from '@clearpane/contracts';
import { Ed25519PublicKey } from '@clearpane/contracts';
import { freshInput } from '../../packages/bundle/samples.ts';

/** An approved, sealed bundle on disk, with the orders that send it and take it back. */
export interface ApprovedBundle {
  sealed: Uint8Array;
  secret: DeletionSecret;
  order: UploadOrder;
  withdrawal: WithdrawalOrder;
}

/** Builds, seals and approves a real bundle; `paddingBytes` makes its sealed file larger by incompressible pixels. */
export async function approveBundle(
  folder: string,
  collector: { url: string; publicKey: string },
  paddingBytes = 0,
): Promise<ApprovedBundle> {
  const input = freshInput();
  const { deletionSecret: secret } = input;
  const frames = input.frames.map(({ details }) => ({ details, image: randomBytes(1000 + paddingBytes) }));
  const [steward, own] = await Promise.all([createOwnIdentity(), createOwnIdentity()]);
  const { content, contentSha256 } = await buildBundle({ ...input, frames });
  const recipients = { stewardRecipient: steward.recipient, ownRecipient: own.recipient };
  const { sealed, sealedSha256 } = await sealBundle(content, recipients);
  const sealedFile = path.join(folder, `${input.bundleId}.age`);
  await writeFile(sealedFile, sealed);
  const collectorPublicKey = Ed25519PublicKey.parse(collector.publicKey);
  return {
    sealed,
    secret,
    order: {
      task: 'upload',
      approval: {
        bundleId: input.bundleId,
        contentSha256,
        sealedSha256,
        approvedAt: 1,
        notBefore: new Date(Date.now() - 1000).toISOString(),
      },
      sealedFile,
      deletionSecretSha256: sha256Hex(secret),
      collectorUrl: collector.url,
      collectorPublicKey,
    },
    withdrawal: {
      task: 'take-back',
      bundleId: input.bundleId,
      deletionSecret: secret,
      collectorUrl: collector.url,
      collectorPublicKey,
    },
  };
}
