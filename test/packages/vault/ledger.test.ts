import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ed25519PublicKey, LedgerExport, LedgerText } from '@clearpane/contracts';
import {
  cosignCheckpoint,
  createCheckpoint,
  createSigningKey,
  readCheckpoint,
  signDocument,
  verifyBytes,
} from '@clearpane/signing';
import { checkExportedLedger, leafHash, merkleRoot, openVault } from '@clearpane/vault';
import type { Vault } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { COUNCIL, haveCosigned, makeEventful } from './eventful-vault.ts';
import { createMemoryKeyStore, giveConsent, openTestVault } from './made-up-vault.ts';
import { openForeign } from './open-foreign.ts';

const invalid = expect.objectContaining({ code: 'checkpoint-invalid' });
const councils = [{ name: 'Works council of Harbour', publicKey: COUNCIL.publicKey }];

const exported = (vault: Vault): LedgerExport => LedgerExport.parse(JSON.parse(vault.read.exportLedger()));

describe('the ledger', () => {
  it('shows in clear only how many entries there are', async () => {
    const vault = await openTestVault();
    await makeEventful(vault);
    const database = new Sqlite(path.join(vault.directory, 'vault.sqlite'), { readonly: true });
    const rows = database.prepare<[], { sequence: number; sealed: Buffer }>('SELECT * FROM ledger').all();
    database.close();
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.map((row) => Object.keys(row))).toEqual(rows.map(() => ['sequence', 'sealed']));
    // Neither a hash, nor a salt, nor a signature lies beside what is sealed.
    const texts = exported(vault).entries.flatMap(({ text, signature }) => {
      const { salt, previous } = LedgerText.parse(JSON.parse(text));
      return [salt, previous, signature, leafHash(text).toString('hex')];
    });
    const inClear = rows.map(({ sealed }) => sealed.toString('latin1')).join('\n');
    expect(texts.filter((text) => inClear.includes(text))).toEqual([]);
  });

  it('is a chain of signed texts with salts of their own, that anybody can follow who was given it', async () => {
    const vault = await openTestVault();
    await makeEventful(vault);
    const { entries, publicKey } = exported(vault);
    const texts = entries.map(({ text }) => LedgerText.parse(JSON.parse(text)));
    expect(texts.map(({ previous }) => previous)).toEqual([
      '0'.repeat(64),
      ...entries.slice(0, -1).map(({ text }) => leafHash(text).toString('hex')),
    ]);
    expect(new Set(texts.map(({ salt }) => salt)).size).toBe(texts.length);
    const isSigned = ({ text, signature }: LedgerExport['entries'][number]) =>
      verifyBytes(Buffer.from(text), publicKey, Buffer.from(signature, 'base64url'));
    expect(entries.every(isSigned)).toBe(true);
  });

  it('is signed with another key once everything was deleted', async () => {
    const vault = await openTestVault();
    giveConsent(vault);
    const before = exported(vault).publicKey;
    await vault.write.deleteEverything();
    giveConsent(vault);
    expect(exported(vault).publicKey).not.toBe(before);
  });
});

describe('a saved ledger', () => {
  let saved: string;
  beforeAll(async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'clearpane-saved-'));
    const vault = await openVault({ directory, keyStore: createMemoryKeyStore(), now: () => new Date() });
    await makeEventful(vault);
    saved = vault.read.exportLedger();
    vault.close();
    rmSync(directory, { recursive: true });
  });
  const savedLedger = () => LedgerExport.parse(JSON.parse(saved));

  it('is found whole without the vault, and says what it cannot say', async () => {
    const vault = await openTestVault();
    await makeEventful(vault);
    expect(checkExportedLedger(vault.read.exportLedger())).toEqual({
      entryCount: 25,
      rowCount: 0,
      problems: [],
      rollback: 'cannot-tell',
      cosigned: [{ council: 'Works council of Harbour', entryCount: 20, at: '2026-03-02T09:00:00.000Z' }],
    });
  });

  it.each<[string, (ledger: LedgerExport) => void, { kind: string; sequence?: number }]>([
    [
      'an entry changed',
      ({ entries }) => void (entries[3]!.text = entries[3]!.text.replace('harbour', 'arbour')),
      { kind: 'not-signed-by-us' },
    ],
    ['an entry dropped', ({ entries }) => void entries.splice(3, 1), { kind: 'dropped', sequence: 4 }],
    ['the first entry dropped', ({ entries }) => void entries.shift(), { kind: 'dropped', sequence: 1 }],
    [
      'two entries swapped',
      ({ entries }) => void entries.splice(3, 2, entries[4]!, entries[3]!),
      { kind: 'reordered', sequence: 4 },
    ],
    ['an entry twice', ({ entries }) => void entries.splice(3, 0, entries[3]!), { kind: 'reordered', sequence: 4 }],
    ['no entry but a text', ({ entries }) => void (entries[3]!.text = 'no entry'), { kind: 'changed', sequence: 4 }],
    [
      'another checkpoint',
      (ledger) => void (ledger.checkpoint = ledger.checkpoint!.replace('\n20\n', '\n19\n')),
      { kind: 'differs-from-cosigned' },
    ],
    ['its checkpoint taken out', (ledger) => void (ledger.checkpoint = null), { kind: 'differs-from-cosigned' }],
    [
      'no checkpoint that can be read',
      (ledger) => void (ledger.checkpoint = 'none'),
      { kind: 'differs-from-cosigned' },
    ],
    [
      'another key',
      (ledger) => void (ledger.publicKey = createSigningKey().publicKey),
      { kind: 'not-signed-by-us', sequence: 1 },
    ],
  ])('with %s is found out', (_, change, problem) => {
    const ledger = savedLedger();
    change(ledger);
    expect(checkExportedLedger(JSON.stringify(ledger)).problems).toContainEqual(expect.objectContaining(problem));
  });

  it('that was written anew with another key is another ledger: only what a council cosigned tells the two apart', () => {
    const ledger = savedLedger();
    const key = createSigningKey();
    let previous = '0'.repeat(64);
    ledger.publicKey = Ed25519PublicKey.parse(key.publicKey);
    ledger.entries = ledger.entries
      .map(({ text }) => {
        const next = JSON.stringify({
          ...LedgerText.parse(JSON.parse(text)),
          previous,
          at: '2026-01-01T00:00:00.000Z',
        });
        previous = leafHash(next).toString('hex');
        return signDocument(next, key.privateKey);
      })
      .map(({ text, signature }) => ({ text, signature }));
    expect(checkExportedLedger(JSON.stringify(ledger)).problems.map(({ kind }) => kind)).toEqual([
      'differs-from-cosigned',
    ]);
  });

  it.each(['', '{}', 'no JSON', '[1]'])('that is none is refused: %s', (text) => {
    expect(() => checkExportedLedger(text)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
});

describe('a checkpoint for the works council', () => {
  it('tells the size and the root, and nothing that two ledgers or two checkpoints share', async () => {
    const [one, other] = await Promise.all([openTestVault(), openTestVault()]);
    giveConsent(one);
    giveConsent(other);
    const notes = [one.read.checkpoint()];
    giveConsent(one);
    notes.push(one.read.checkpoint(), other.read.checkpoint());
    const read = notes.map(readCheckpoint);
    expect(read.map(({ origin, size }) => [origin, size])).toEqual([
      ['clearpane/ledger', 1],
      ['clearpane/ledger', 2],
      ['clearpane/ledger', 1],
    ]);
    const leaves = exported(one).entries.map(({ text }) => leafHash(text));
    expect(read[1]?.root).toEqual(merkleRoot(leaves));
    const keyIds = read.map(({ signatures }) =>
      signatures.map(({ name, keyId }) => `${name} ${keyId.toString('hex')}`).join(),
    );
    expect(new Set(keyIds).size).toBe(3);
  });

  it('is not made of a ledger that is empty or broken', async () => {
    const vault = await openTestVault();
    expect(() => vault.read.checkpoint()).toThrow(invalid);
    giveConsent(vault);
    giveConsent(vault);
    const foreign = openForeign(vault);
    foreign.exec('DELETE FROM ledger WHERE sequence = 1');
    foreign.close();
    expect(() => vault.read.checkpoint()).toThrow(invalid);
  });

  it('is kept once a council cosigned it, and checked each time from then on, also after life went on and a new start', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    giveConsent(vault);
    haveCosigned(vault);
    giveConsent(vault);
    haveCosigned(vault);
    vault.close();
    const again = await openTestVault({ directory: vault.directory, keyStore });
    const at = '2026-03-02T09:00:00.000Z';
    expect(again.read.verifyLedger().cosigned).toEqual([
      { council: 'Works council of Harbour', entryCount: 1, at },
      { council: 'Works council of Harbour', entryCount: 3, at },
    ]);
    expect(again.read.ledger().at(-1)).toMatchObject({
      kind: 'checkpoint-cosigned',
      facts: { entryCount: 3, cosignedAt: at },
    });
  });

  it('of another ledger, of another root, without a cosignature or with a stranger’s is refused, and nothing is noted', async () => {
    const [vault, other] = await Promise.all([openTestVault(), openTestVault()]);
    giveConsent(vault);
    giveConsent(other);
    const at = new Date('2026-03-02T09:00:00.000Z');
    const cosigned = (note: string, privateKey = COUNCIL.privateKey) =>
      cosignCheckpoint(note, { name: 'Council', privateKey, at });
    const own = vault.read.checkpoint();
    const refused = [
      'nothing',
      own,
      cosigned(own, createSigningKey().privateKey),
      cosigned(other.read.checkpoint()),
      cosigned(own.replace('\n1\n', '\n2\n')),
      cosigned(own.replace('clearpane/ledger', 'clearpane/another')),
      cosigned(own).replace('\n1\n', '\n0\n'),
      // The tree of no entries is the beginning of every ledger, so it vouches for none.
      cosigned(
        createCheckpoint({ origin: 'clearpane/ledger', size: 0, root: merkleRoot([]) }, createSigningKey().privateKey),
      ),
    ];
    for (const note of refused) expect(() => vault.write.addCosignedCheckpoint(note, councils)).toThrow(invalid);
    expect(() => vault.write.addCosignedCheckpoint(cosigned(own), [])).toThrow(invalid);
    expect(vault.read.ledger()).toHaveLength(1);
    expect(vault.write.addCosignedCheckpoint(cosigned(own), councils).problems).toEqual([]);
  });
});
