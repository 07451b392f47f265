import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findResidue } from '@clearpane/vault';
import { describe, expect, it } from 'vitest';
import { STUDY, at, focus, frameDetails, giveConsent, image, openTestVault, startSession } from './made-up-vault.ts';

const refused = expect.objectContaining({ code: 'no-consent' });

describe('a session in the vault', () => {
  it('gives back what was recorded, in order, with what it holds', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    vault.write.appendFrame(id, frameDetails(1, 2), image('a frame'));
    const recorded = vault.write.appendActions(id, [at(1, focus('Lanternfish')), at(3, undefined, 1)]);
    vault.write.endSession(id, 'paused', 60);

    expect(recorded.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(vault.read.session(id)).toEqual({
      summary: {
        id,
        studyId: STUDY,
        startedAt: '2026-03-02T08:00:00.000Z',
        durationSeconds: 60,
        end: 'paused',
        actionCount: 2,
        frameCount: 1,
        sizeBytes: expect.any(Number),
        apps: ['Lanternfish'],
      },
      actions: recorded,
      frames: [frameDetails(1, 2)],
    });
    expect(Buffer.from(vault.read.frameImage(id, 1) ?? [])).toEqual(Buffer.from(image('a frame')));
    expect(vault.read.ledger().map(({ kind }) => kind)).toEqual(['consent-given', 'session-started', 'session-ended']);
    expect(vault.read.verifyLedger()).toEqual({
      entryCount: 3,
      rowCount: 3,
      problems: [],
      rollback: 'excluded',
      cosigned: [],
    });
  });

  it('is never in clear in any file, whatever was recorded', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    vault.write.appendActions(id, [at(1, focus('Lanternfish'))]);
    vault.write.appendFrame(id, frameDetails(1, 2), image('Lanternfish on a frame'));
    vault.write.saveSetting('favourite', { app: 'Lanternfish' });

    const markers = ['Lanternfish', '2026-03-02T08', '"focus"', 'harbour-study', 'WEBP'].map((text) =>
      Buffer.from(text),
    );
    const report = await findResidue([vault.directory], markers);
    expect(report.hits).toEqual([]);
    expect(report.fileCount).toBeGreaterThanOrEqual(5);
    vault.close();
    expect((await findResidue([vault.directory], markers)).hits).toEqual([]);
  });

  it('lies in files that only its owner can read', async () => {
    const vault = await openTestVault();
    startSession(vault);
    const files = readdirSync(vault.directory).map((name) => path.join(vault.directory, name));
    expect(files.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([]);
    expect(statSync(vault.directory).mode & 0o777).toBe(0o700);
    expect(readFileSync(path.join(vault.directory, 'CACHEDIR.TAG'), 'utf8')).toMatch(
      /^Signature: 8a477f597d28d172789f06886806bc55/,
    );
  });

  it('refuses a field that the contract does not name, and pixels that are not encoded', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    const keyCode = { ...at(1), action: { kind: 'text', length: 'short', keyCode: 30 } } as never;
    expect(() => vault.write.appendActions(id, [at(1), keyCode])).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
    expect(() => vault.write.appendFrame(id, frameDetails(1, 1), new Uint8Array(640 * 400 * 4))).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
    expect(vault.read.session(id)?.summary).toMatchObject({ actionCount: 0, frameCount: 0 });
  });

  it('is closed at its last row after a crash', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    vault.write.appendActions(id, [at(4), at(41)]);
    expect(vault.write.closeOpenSessions('crashed')).toEqual([id]);
    expect(vault.read.session(id)?.summary).toMatchObject({ end: 'crashed', durationSeconds: 41 });
    expect(() => vault.write.appendActions(id, [at(42)])).toThrow(refused);
  });

  it('gives pseudonyms that nothing links to another session', async () => {
    const vault = await openTestVault();
    const [first, second] = [startSession(vault), startSession(vault)];
    const name = vault.read.pseudonym(STUDY, first, 'Lanternfish');
    expect(name).toMatch(/^app-[a-z2-7]{8}$/);
    expect(vault.read.pseudonym(STUDY, first, 'Lanternfish')).toBe(name);
    expect(vault.read.pseudonym(STUDY, second, 'Lanternfish')).not.toBe(name);
  });

  it('commits several writes together or none of them', async () => {
    const vault = await openTestVault();
    const id = startSession(vault);
    const work = () =>
      vault.write.together(() => {
        vault.write.appendActions(id, [at(1)]);
        vault.write.appendLedger('policy-changed', {});
        throw new Error('something else failed');
      });
    expect(work).toThrow(expect.objectContaining({ code: 'internal' }));
    expect(vault.read.session(id)?.actions).toEqual([]);
    expect(vault.read.ledger().map(({ kind }) => kind)).toEqual(['consent-given', 'session-started']);
  });
});

describe('a row without a living consent', () => {
  it('is refused by the writer: no session for a consent that ended, was refused or never was', async () => {
    const vault = await openTestVault();
    const consent = giveConsent(vault);
    vault.write.saveConsent({ ...consent, endedAt: 2 });
    const start = () => vault.write.startSession({ consentId: consent.id, studyId: STUDY, startedAt: new Date() });
    expect(start).toThrow(refused);
    expect(() => vault.write.saveConsent(consent)).toThrow(refused);
    expect(start).toThrow(refused);
  });

  it('is refused in a session that was open when the consent ended', async () => {
    const vault = await openTestVault();
    const consent = giveConsent(vault);
    const id = vault.write.startSession({ consentId: consent.id, studyId: STUDY, startedAt: new Date() });
    vault.write.appendActions(id, [at(1)]);
    vault.write.saveConsent({ ...consent, endedAt: 3 });
    expect(() => vault.write.appendActions(id, [at(2)])).toThrow(refused);
    expect(() => vault.write.appendFrame(id, frameDetails(1, 2), image('late'))).toThrow(refused);
    expect(vault.read.session(id)?.summary).toMatchObject({ actionCount: 1, frameCount: 0 });
  });
});
