import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Redaction, SessionId } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { findResidue, tryOpen } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import {
  at,
  createMemoryKeyStore,
  focus,
  frameDetails,
  image,
  openTestVault,
  prepareBundle,
  startSession,
} from './made-up-vault.ts';

const manual: Redaction = { category: 'manual', x: 8, y: 8, width: 64, height: 32 };
const paint = async () => ({ image: image('covered now'), redactions: [manual] });

async function withFrames() {
  const keyStore = createMemoryKeyStore();
  const vault = await openTestVault({ keyStore });
  const id = startSession(vault);
  vault.write.appendFrame(id, frameDetails(1, 5), image('plain to see'));
  vault.write.appendFrame(id, frameDetails(2, 15), image('another one'));
  vault.write.appendActions(id, [at(6, focus('Lanternfish'), 1), at(16, undefined, 2)]);
  return { keyStore, vault, id };
}

function imagesIn({ directory }: Vault): { number: number; sealed: Buffer; wrapped: Buffer }[] {
  const database = new Sqlite(path.join(directory, 'vault.sqlite'), { readonly: true });
  const rows = database
    .prepare<[], { number: number; sealed: Buffer; wrapped: Buffer }>(
      'SELECT number, sealed_image AS sealed, wrapped_key AS wrapped FROM frames JOIN sessions ON sessions.id = session_id',
    )
    .all();
  database.close();
  return rows;
}

/** What the pictures of a copied state say, opened with every key that there is now. */
function opened(rows: ReturnType<typeof imagesIn>, items: Map<string, Uint8Array>, id: SessionId): string[] {
  const keys = [...items.values()].filter(({ length }) => length === 32);
  return rows.flatMap(({ number, sealed, wrapped }) =>
    keys
      .flatMap((key) => tryOpen(key, `sessions:${id}:key`, wrapped) ?? [])
      .flatMap((key) => tryOpen(key, `frames:${id}:${number}:image`, sealed)?.toString('latin1') ?? []),
  );
}

describe('a part of a kept frame that is masked', () => {
  it('is replaced with its list, while everything else of the session stays as it was', async () => {
    const { vault, id } = await withFrames();
    const before = vault.read.session(id);
    const seen: string[] = [];
    const details = await vault.write.maskFrame(id, 1, async (kept) => {
      seen.push(Buffer.from(kept.image).toString('latin1'), JSON.stringify(kept.redactions));
      return paint();
    });
    expect(seen).toEqual([expect.stringContaining('plain to see'), '[]']);
    expect(details).toEqual({ ...frameDetails(1, 5), redactions: [manual] });
    const after = vault.read.session(id);
    expect(after?.frames).toEqual([details, frameDetails(2, 15)]);
    expect(after?.actions).toEqual(before?.actions);
    expect(after?.summary).toMatchObject({ frameCount: 2, actionCount: 2, apps: ['Lanternfish'] });
    expect(Buffer.from(vault.read.frameImage(id, 1) ?? []).toString()).toContain('covered now');
    expect(Buffer.from(vault.read.frameImage(id, 2) ?? []).toString()).toContain('another one');
  });

  it('is gone from every file when it answers, and no key that is left opens an older copy of it', async () => {
    const { keyStore, vault, id } = await withFrames();
    const older = imagesIn(vault);
    const markers = older.map(({ sealed }) => sealed.subarray(0, 28));
    expect(new Set((await findResidue([vault.directory], markers)).hits.map(({ marker }) => marker)).size).toBe(2);
    expect(opened(older, keyStore.items, id).join()).toContain('plain to see');
    await vault.write.maskFrame(id, 1, paint);
    expect((await findResidue([vault.directory], markers)).hits).toEqual([]);
    expect(opened(older, keyStore.items, id)).toEqual([]);
    // The same search opens what is there now: it can fail.
    expect(opened(imagesIn(vault), keyStore.items, id).join()).toContain('covered now');
  });

  it('takes the unsent bundles of its session and their files along', async () => {
    const { vault, id } = await withFrames();
    const bundle = prepareBundle(vault, id);
    await vault.write.maskFrame(id, 1, paint);
    expect(vault.read.bundles()).toEqual([]);
    expect(existsSync(vault.read.outboxPath(`${bundle.id}.age`))).toBe(false);
  });

  it('is noted in the ledger as happening in the session, never as what; and the ledger still checks', async () => {
    const { vault, id } = await withFrames();
    await vault.write.maskFrame(id, 1, paint);
    expect(vault.read.ledger().at(-1)).toMatchObject({
      kind: 'deleted',
      facts: { kind: 'mask', sessionId: id, actionCount: 0, frameCount: 0 },
    });
    vault.write.endSession(id, 'paused', 20);
    expect(vault.read.verifyLedger().problems).toEqual([]);
  });

  it('undoes no mask that somebody else laid meanwhile', async () => {
    const { vault, id } = await withFrames();
    const slow = vault.write.maskFrame(id, 1, async () => {
      await vault.write.maskFrame(id, 1, paint);
      return { image: image('an older state'), redactions: [] };
    });
    await expect(slow).rejects.toEqual(expect.objectContaining({ code: 'bad-input' }));
    expect(Buffer.from(vault.read.frameImage(id, 1) ?? []).toString()).toContain('covered now');
    expect(vault.read.session(id)?.frames[0]?.redactions).toEqual([manual]);
  });

  it('does not come back when the frame is deleted meanwhile, and nothing raw is taken for a picture', async () => {
    const { vault, id } = await withFrames();
    const slow = vault.write.maskFrame(id, 1, async () => {
      await vault.write.deleteFrame(id, 1);
      return paint();
    });
    await expect(slow).rejects.toEqual(expect.objectContaining({ code: 'bad-input' }));
    expect(vault.read.frameImage(id, 1)).toBeNull();
    const raw = vault.write.maskFrame(id, 2, async () => ({ image: new Uint8Array(64), redactions: [] }));
    await expect(raw).rejects.toEqual(expect.objectContaining({ code: 'bad-input' }));
    await expect(vault.write.maskFrame(id, 9, paint)).rejects.toEqual(expect.objectContaining({ code: 'not-found' }));
  });
});
