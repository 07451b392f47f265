import {
  buildBundle,
  createDeletionSecret,
  createOwnIdentity,
  encodePass,
  openSealed,
  readParts,
  sealBundle,
  sha256Hex,
} from '@clearpane/bundle';
import {
  BundleId,
  ClearpaneError,
  type BundleSummary,
  type Manifest,
  type SessionContent,
  type SessionId,
  type Sha256,
} from '@clearpane/contracts';
import type { WithdrawalPass } from '@clearpane/contracts/review-api';
import { summarizeBundle, type StoredBundle, type Vault } from '@clearpane/vault';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { doubtAboutApproval } from './approval-doubt.ts';
import { uploadableOrigin } from './bundle-origin.ts';
import { later, type Clock } from './clock.ts';
import type { Shelf } from './study-shelf.ts';
import { mayBeElsewhere, passOf } from './upload-order.ts';

/** Seals sessions, opens the sealed file again for the person, and keeps approvals. */
export class Bundles {
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
  }

  list(): BundleSummary[] {
    return this.#vault.read.bundles().map(summarizeBundle);
  }

  /** What takes the bundles back that were sent, or may have been, also without this vault. */
  passes(): WithdrawalPass[] {
    return this.#vault.read
      .bundles()
      .filter(mayBeElsewhere)
      .map((bundle) => {
        const saved = passOf(bundle);
        return { saved, code: encodePass(saved) };
      });
  }

  /** Seals what the session holds now. One unsent bundle a session: an older one is removed. */
  async prepare(shelf: Shelf, sessionId: SessionId): Promise<StoredBundle> {
    const content = this.#vault.read.session(sessionId);
    if (content === null) throw new ClearpaneError('not-found', 'This session does not exist.');
    const { summary } = content;
    if (summary.end === null) throw new ClearpaneError('bad-input', 'This session is still recording. Pause first.');
    // What may not leave is not even sealed: the statement of consent in it would be untrue (consent rule R8).
    const { consent, shelved } = uploadableOrigin(this.#vault.read, shelf, sessionId, this.#clock.now());
    const { recipient } = shelved.study;
    if (recipient === null) throw new ClearpaneError('no-recipient', 'This study has no recipient.');
    this.#olderThan(sessionId);

    const id = BundleId.parse(randomUUID());
    const deletionSecret = createDeletionSecret();
    const own = await createOwnIdentity();
    const built = await buildBundle({
      bundleId: id,
      study: shelved.study,
      studySha256: consent.studySha256,
      choices: consent.choices,
      redactionVersion: consent.redactionVersion,
      day: summary.startedAt.slice(0, 10),
      durationSeconds: summary.durationSeconds ?? 0,
      deletionSecret,
      actions: content.actions,
      frames: content.frames.map((details) => ({ details, image: this.#imageOf(sessionId, details.number) })),
    });
    const { sealed, sealedSha256 } = await sealBundle(built.content, {
      stewardRecipient: recipient.stewardRecipient,
      ownRecipient: own.recipient,
    });
    return this.#keep(content, sealed, {
      id,
      sessionId,
      studyId: summary.studyId,
      state: 'prepared',
      contentSha256: built.contentSha256,
      contentSizeBytes: built.content.byteLength,
      sealedSha256,
      sealedSizeBytes: sealed.byteLength,
      parts: built.parts,
      deletionSecret,
      ownIdentity: own.identity,
      approval: null,
      receipt: null,
      withdrawalReceipt: null,
      notBefore: null,
      sealedFileName: `${id}.age`,
      problem: null,
      recipientName: recipient.name,
      collectorUrl: recipient.collectorUrl,
      collectorPublicKey: recipient.collectorPublicKey,
    });
  }

  /** The manifest of the sealed file, opened again. */
  async manifest(id: BundleId): Promise<Manifest> {
    return (await readParts(await this.#open(this.require(id)))).manifest;
  }

  /** One part of the sealed file, opened again, byte for byte. */
  async part(id: BundleId, path: string): Promise<Uint8Array> {
    const { parts } = await readParts(await this.#open(this.require(id)));
    const part = parts.find((each) => each.path === path);
    if (part === undefined) throw new ClearpaneError('not-found', 'The bundle has no such part.');
    return part.bytes;
  }

  /** Keeps the person's yes to these two hashes after checking both against the sealed file on disk. */
  async approve(shelf: Shelf, id: BundleId, contentSha256: Sha256, sealedSha256: Sha256): Promise<StoredBundle> {
    await this.#open(this.require(id));
    // As it is after the file was read: it can have been deleted, or its consent withdrawn, meanwhile.
    const bundle = this.require(id);
    if (bundle.state !== 'prepared') throw new ClearpaneError('bad-input', 'This bundle cannot be approved any more.');
    if (contentSha256 !== bundle.contentSha256 || sealedSha256 !== bundle.sealedSha256)
      throw new ClearpaneError('hash-mismatch', 'What you looked at is not what would be sent.');
    const { shelved } = uploadableOrigin(this.#vault.read, shelf, bundle.sessionId, this.#clock.now());
    const notBefore = later(this.#clock.now(), { hours: shelved.study.coolingOffHours });
    return this.#vault.write.together(() => {
      const entry = this.#vault.write.appendLedger('bundle-approved', { bundleId: id, contentSha256, sealedSha256 });
      const approved: StoredBundle = {
        ...bundle,
        state: 'approved',
        problem: null,
        notBefore,
        approval: { bundleId: id, contentSha256, sealedSha256, approvedAt: entry.sequence, notBefore },
      };
      this.#vault.write.saveBundle(approved);
      return approved;
    });
  }

  /** Why an approved bundle may not leave now, in words; null when it may. A yes of yesterday does not outlive a no of today. */
  hindrance(shelf: Shelf, bundle: StoredBundle): string | null {
    try {
      uploadableOrigin(this.#vault.read, shelf, bundle.sessionId, this.#clock.now());
      return doubtAboutApproval(this.#vault.read, bundle);
    } catch (error) {
      if (error instanceof ClearpaneError) return error.message;
      throw error;
    }
  }

  /** Undoes an approval while nothing has moved. */
  unapprove(id: BundleId): StoredBundle {
    const bundle = this.require(id);
    if (bundle.state !== 'approved')
      throw new ClearpaneError('already-sent', 'This approval cannot be undone any more.');
    const undone: StoredBundle = { ...bundle, state: 'prepared', approval: null, notBefore: null, problem: null };
    this.#vault.write.together(() => {
      this.#vault.write.appendLedger('approval-undone', { bundleId: id });
      this.#vault.write.saveBundle(undone);
    });
    return undone;
  }

  require(id: BundleId): StoredBundle {
    const bundle = this.#vault.read.bundle(id);
    if (bundle === null) throw new ClearpaneError('not-found', 'This bundle does not exist.');
    return bundle;
  }

  /** Bundles of a session that a new one replaces; refuses while one of them may have left. */
  #olderThan(sessionId: SessionId): StoredBundle[] {
    const older = this.#vault.read.bundles().filter((bundle) => bundle.sessionId === sessionId);
    if (older.some(({ state }) => state === 'sending' || state === 'taking-back'))
      throw new ClearpaneError('already-sent', 'A bundle of this session is on its way.');
    return older.filter(({ state }) => state !== 'sent' && state !== 'taken-back');
  }

  /**
   * Keeps a sealed bundle in place of older ones. Sealing took a while: what was deleted meanwhile must not come back in it,
   * so nothing is written, not even the file, when the session is not what was read.
   */
  #keep(content: SessionContent, sealed: Uint8Array, bundle: StoredBundle): StoredBundle {
    const { read, write } = this.#vault;
    if (JSON.stringify(read.session(bundle.sessionId)) !== JSON.stringify(content))
      throw new ClearpaneError('bad-input', 'The session changed while it was being sealed.');
    const older = this.#olderThan(bundle.sessionId);
    write.writeOutboxFile(`${bundle.id}.age`, sealed);
    try {
      write.together(() => {
        for (const { id, state } of older)
          if (state === 'approved') write.appendLedger('approval-undone', { bundleId: id });
        write.appendLedger('bundle-prepared', { bundleId: bundle.id, contentSha256: bundle.contentSha256 });
        write.saveBundle(bundle);
      });
    } catch (error) {
      write.removeOutboxFile(`${bundle.id}.age`);
      throw error;
    }
    for (const { id } of older) write.removeBundle(id);
    return bundle;
  }

  #imageOf(sessionId: SessionId, number: number): Uint8Array {
    const image = this.#vault.read.frameImage(sessionId, number);
    if (image === null) throw new ClearpaneError('not-found', 'A frame of this session is missing.');
    return image;
  }

  /** Reads the sealed file, checks that it is the prepared one, and opens it to the content that was prepared. */
  async #open(bundle: StoredBundle): Promise<Uint8Array> {
    if (bundle.ownIdentity === null || bundle.sealedFileName === null)
      throw new ClearpaneError('already-sent', 'The sealed file has been sent; its key was given up with the receipt.');
    const sealed = await readFile(this.#vault.read.outboxPath(bundle.sealedFileName)).catch((cause: unknown) => {
      throw new ClearpaneError('bundle-changed', 'The sealed file cannot be read.', { cause });
    });
    if (sha256Hex(sealed) !== bundle.sealedSha256)
      throw new ClearpaneError('bundle-changed', 'The sealed file was changed after it was prepared.');
    const content = await openSealed(sealed, bundle.ownIdentity);
    if (sha256Hex(content) !== bundle.contentSha256)
      throw new ClearpaneError('bundle-changed', 'The sealed file does not open to what was prepared.');
    return content;
  }
}
