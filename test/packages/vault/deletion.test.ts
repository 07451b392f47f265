import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Sha256, type SessionId } from '@clearpane/contracts';
import { ASKED_BEFORE, REVOCATIONS } from '@clearpane/vault';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fillSession } from './filled-session.ts';
import { STUDY, at, createMemoryKeyStore, openTestVault, prepareBundle, startSession } from './made-up-vault.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('deleting', () => {
  it('an action takes the row, keeps the gap in the order and forgets its app', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fillSession(vault, id);
    const receipt = await vault.write.deleteAction(id, 3);
    expect(receipt).toEqual({
      id: expect.any(String),
      kind: 'action',
      actionCount: 1,
      frameCount: 0,
      sessionCount: 0,
      sizeBytes: expect.any(Number),
      fileCount: 2,
      coversOlderCopies: true,
      deletedAt: '2026-03-02T09:00:00.000Z',
    });
    const content = vault.read.session(id);
    expect(content?.actions.map(({ sequence }) => sequence)).toEqual([1, 2, 4]);
    expect(content?.summary).toMatchObject({ actionCount: 3, frameCount: 2, apps: ['Lanternfish'] });
    expect(vault.read.ledger().at(-1)).toMatchObject({
      kind: 'deleted',
      facts: { receiptId: receipt.id, actionCount: 1 },
    });
    await vault.write.deleteAction(id, 4);
    expect(vault.write.appendActions(id, [at(30)])[0]?.sequence).toBe(5);
  });

  it('a frame takes the pixels, and actions that named it name none', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fillSession(vault, id);
    expect(await vault.write.deleteFrame(id, 2)).toMatchObject({ kind: 'frame', actionCount: 0, frameCount: 1 });
    expect(vault.read.frameImage(id, 2)).toBeNull();
    expect(Buffer.from(vault.read.frameImage(id, 1) ?? []).toString()).toContain('first frame');
    expect(vault.read.session(id)?.actions.map(({ frame }) => frame)).toEqual([null, 1, null, null]);
  });

  it('a stretch takes both ends', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fillSession(vault, id);
    expect(await vault.write.deleteStretch(id, 6, 16)).toMatchObject({
      kind: 'stretch',
      actionCount: 2,
      frameCount: 1,
    });
    expect(vault.read.session(id)?.actions.map(({ second }) => second)).toEqual([3, 20]);
  });

  it('the last minutes takes them from every session, and newer ended sessions whole', async () => {
    const vault = await openTestVault();
    const early = startSession(vault, new Date('2026-03-02T08:00:00.500Z'));
    fillSession(vault, early);
    vault.write.endSession(early, 'paused', 20);
    const later = startSession(vault, new Date('2026-03-02T08:01:00.000Z'));
    fillSession(vault, later);
    vault.write.endSession(later, 'paused', 20);
    const open = startSession(vault, new Date('2026-03-02T08:02:00.000Z'));
    fillSession(vault, open);
    const receipt = await vault.write.deleteSince(new Date('2026-03-02T08:00:16.900Z'));
    expect(receipt).toMatchObject({ kind: 'recent', actionCount: 2 + 4 + 4, frameCount: 0 + 2 + 2, sessionCount: 1 });
    expect(vault.read.session(early)?.actions.map(({ second }) => second)).toEqual([3, 6]);
    expect(vault.read.session(later)).toBeNull();
    expect(vault.read.session(open)?.actions).toEqual([]);
    vault.write.appendActions(open, [at(60)]);
  });

  it('a session takes its unsent bundles and their files; a sent one keeps only what takes it back', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    fillSession(vault, id);
    const prepared = prepareBundle(vault, id);
    const sent = prepareBundle(vault, id, { state: 'sent' });
    const receipt = await vault.write.deleteSession(id);
    expect(receipt).toMatchObject({ kind: 'session', actionCount: 4, frameCount: 2, sessionCount: 1, fileCount: 4 });
    expect(vault.read.sessions()).toEqual([]);
    expect(vault.read.bundles()).toEqual([{ ...sent, ownIdentity: null, sealedFileName: null }]);
    expect(existsSync(vault.read.outboxPath(`${prepared.id}.age`))).toBe(false);
    expect(existsSync(vault.read.outboxPath(`${sent.id}.age`))).toBe(false);
  });

  it('everything leaves a vault like a new one: no answers, no ledger, other keys, and that the person was asked', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    const id = startSession(vault);
    fillSession(vault, id);
    prepareBundle(vault, id);
    vault.write.saveSetting('favourite', 1);
    vault.write.saveSetting(REVOCATIONS, ['made-up-study']);
    vault.write.saveAgreedStudy({ sha256: Sha256.parse(sha256('{}')), text: '{}' });
    const keysBefore = new Set(
      [...keyStore.items].filter(([name]) => name !== 'anchor').map(([, bytes]) => Buffer.from(bytes).toString('hex')),
    );
    const receipt = await vault.write.deleteEverything();
    expect(receipt).toMatchObject({
      kind: 'everything',
      actionCount: 4,
      frameCount: 2,
      sessionCount: 1,
      coversOlderCopies: true,
    });
    expect(vault.read.consents()).toEqual([]);
    expect(vault.read.agreedStudy(Sha256.parse(sha256('{}')))).toBeNull();
    expect([vault.read.sessions(), vault.read.bundles()]).toEqual([[], []]);
    expect(vault.read.ledger()).toEqual([]);
    const empty = { entryCount: 0, rowCount: 0, problems: [], rollback: 'excluded', cosigned: [] };
    expect(vault.read.verifyLedger()).toEqual(empty);
    expect(vault.read.setting('favourite', z.number())).toBeNull();
    const keysAfter = [...keyStore.items.values()].map((bytes) => Buffer.from(bytes).toString('hex'));
    expect(keysAfter.filter((key) => keysBefore.has(key))).toEqual([]);
    const { directory } = vault;
    vault.close();
    const again = await openTestVault({ directory, keyStore });
    expect(again.read.verifyLedger()).toEqual(empty);
    // What councils revoked is their word, and who was asked is not asked again unbidden.
    expect(again.read.setting(REVOCATIONS, z.array(z.string()))).toEqual(['made-up-study']);
    expect(again.read.setting(ASKED_BEFORE, z.boolean())).toBe(true);
    expect(again.read.concerns()).toEqual([]);
    startSession(again);
    expect(again.read.verifyLedger().problems).toEqual([]);
  });

  it('everything in a vault in which nobody was asked leaves nothing at all', async () => {
    const vault = await openTestVault();
    await vault.write.deleteEverything();
    expect(vault.read.setting(ASKED_BEFORE, z.boolean())).toBeNull();
  });

  it('what is over its retention goes, per study, and open sessions stay', async () => {
    const vault = await openTestVault({ now: () => new Date('2026-03-12T09:00:00.000Z') });
    const old = startSession(vault);
    vault.write.endSession(old, 'paused', 1);
    const open = startSession(vault);
    expect(await vault.write.expire(() => 11)).toBeNull();
    expect(await vault.write.expire((study) => (study === STUDY ? 10 : 100))).toMatchObject({
      kind: 'retention',
      sessionCount: 1,
    });
    expect(vault.read.sessions().map(({ id }) => id)).toEqual([open]);
  });

  it('says so when there is no such thing', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    const missing = expect.objectContaining({ code: 'not-found' });
    await expect(vault.write.deleteAction(id, 1)).rejects.toEqual(missing);
    await expect(vault.write.deleteFrame(id, 1)).rejects.toEqual(missing);
    await expect(vault.write.deleteSession(crypto.randomUUID() as SessionId)).rejects.toEqual(missing);
    expect(vault.read.ledger().map(({ kind }) => kind)).toEqual(['consent-given', 'session-started']);
  });
});
