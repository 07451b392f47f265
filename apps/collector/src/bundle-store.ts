import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { timingSafeEqual } from 'node:crypto';
import { sha256Hex, signReceipt } from '@clearpane/bundle';
import { Sha256, SignedDocument, UploadReceipt } from '@clearpane/contracts';
import type { BundleId, DeletionSecret } from '@clearpane/contracts';
import { hashFile, moveDurably, readTextIfAny, syncDirectory, writeDurably } from './files.ts';
import { createTurns } from './turns.ts';

/** What an upload announces about itself. */
export interface Announcement {
  bundleId: BundleId;
  sha256: Sha256;
  deletionSecretSha256: Sha256;
}

/** Where a bundle stands with this collector. */
type Standing =
  | { kind: 'unknown' }
  | { kind: 'held'; receipt: SignedDocument; facts: UploadReceipt }
  | { kind: 'taken-back'; receipt: SignedDocument; deletionSecretSha256: Sha256 };

export type KeepOutcome = 'kept' | 'hash-mismatch' | 'other-file' | 'taken-back';
type TakeBackOutcome = { kind: 'taken-back'; receipt: SignedDocument } | { kind: 'unknown' } | { kind: 'wrong-secret' };

/** The bundles on disk: `bundles/ID.age` with `bundles/ID.json` (its receipt), and `taken-back/ID.json` for those that were. */
export interface BundleStore {
  standing(bundleId: BundleId): Promise<Standing>;
  /** Checks a whole uploaded file and keeps it; the file is gone from where it was in every outcome. */
  keep(announcement: Announcement, file: string): Promise<KeepOutcome>;
  takeBack(bundleId: BundleId, secret: DeletionSecret): Promise<TakeBackOutcome>;
}

/** Opens the store and finishes deletions that an earlier run could not. */
export async function openBundleStore(directory: string, privateKey: string): Promise<BundleStore> {
  const held = path.join(directory, 'bundles');
  const takenBack = path.join(directory, 'taken-back');
  await mkdir(held, { recursive: true, mode: 0o700 });
  await mkdir(takenBack, { recursive: true, mode: 0o700 });
  const inTurn = createTurns();
  for (const file of await readdir(takenBack)) await removeBundle(path.basename(file, '.json'));

  async function removeBundle(bundleId: string): Promise<void> {
    await rm(path.join(held, `${bundleId}.age`), { force: true });
    await rm(path.join(held, `${bundleId}.json`), { force: true });
    await syncDirectory(held);
  }

  async function standing(bundleId: BundleId): Promise<Standing> {
    const tombstone = await readTextIfAny(path.join(takenBack, `${bundleId}.json`));
    if (tombstone !== null) return { kind: 'taken-back', ...parseTombstone(tombstone) };
    const index = await readTextIfAny(path.join(held, `${bundleId}.json`));
    if (index === null) return { kind: 'unknown' };
    const receipt = SignedDocument.parse(JSON.parse(index));
    return { kind: 'held', receipt, facts: UploadReceipt.parse(JSON.parse(receipt.text)) };
  }

  async function keep(announcement: Announcement, file: string): Promise<KeepOutcome> {
    const { bundleId, sha256, deletionSecretSha256 } = announcement;
    try {
      if ((await hashFile(file)) !== sha256) return 'hash-mismatch';
      const before = await standing(bundleId);
      if (before.kind === 'taken-back') return 'taken-back';
      if (before.kind === 'held') return isSame(before.facts, announcement) ? 'kept' : 'other-file';
      const { size } = await stat(file);
      await moveDurably(file, path.join(held, `${bundleId}.age`));
      const receipt: UploadReceipt = {
        schema: 'clearpane-upload-receipt/1',
        bundleId,
        sealedSha256: sha256,
        sizeBytes: size,
        deletionSecretSha256,
        day: today(),
      };
      // The receipt comes last: a bundle without one counts as not arrived and is sent again.
      await writeDurably(path.join(held, `${bundleId}.json`), JSON.stringify(signReceipt(receipt, privateKey)));
      return 'kept';
    } finally {
      await rm(file, { force: true });
    }
  }

  async function takeBack(bundleId: BundleId, secret: DeletionSecret): Promise<TakeBackOutcome> {
    const before = await standing(bundleId);
    switch (before.kind) {
      case 'unknown':
        return { kind: 'unknown' };
      case 'taken-back':
        // Whose answer got lost may ask again; nothing happens a second time.
        if (!opens(secret, before.deletionSecretSha256)) return { kind: 'wrong-secret' };
        return { kind: 'taken-back', receipt: before.receipt };
      case 'held': {
        const { deletionSecretSha256 } = before.facts;
        if (!opens(secret, deletionSecretSha256)) return { kind: 'wrong-secret' };
        const schema = 'clearpane-withdrawal-receipt/1';
        const receipt = signReceipt({ schema, bundleId, day: today() }, privateKey);
        // The tombstone comes first: after a crash the deletion is finished at the next start, never forgotten.
        const tombstone = JSON.stringify({ receipt, deletionSecretSha256 });
        await writeDurably(path.join(takenBack, `${bundleId}.json`), tombstone);
        await removeBundle(bundleId);
        return { kind: 'taken-back', receipt };
      }
    }
  }

  return {
    standing,
    keep: (announcement, file) => inTurn(announcement.bundleId, () => keep(announcement, file)),
    takeBack: (bundleId, secret) => inTurn(bundleId, () => takeBack(bundleId, secret)),
  };
}

/** Whether an announcement is of the very bundle that is held. */
export function isSame(facts: UploadReceipt, announcement: Announcement): boolean {
  return facts.sealedSha256 === announcement.sha256 && facts.deletionSecretSha256 === announcement.deletionSecretSha256;
}

function opens(secret: DeletionSecret, expected: Sha256): boolean {
  return timingSafeEqual(Buffer.from(sha256Hex(secret)), Buffer.from(expected));
}

function parseTombstone(text: string): { receipt: SignedDocument; deletionSecretSha256: Sha256 } {
  const { receipt, deletionSecretSha256 } = JSON.parse(text) as Record<string, unknown>;
  return { receipt: SignedDocument.parse(receipt), deletionSecretSha256: Sha256.parse(deletionSecretSha256) };
}

/** UTC day as YYYY-MM-DD: a receipt says no time of day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
