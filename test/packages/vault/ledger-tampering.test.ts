import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LedgerProblem } from '@clearpane/contracts';
import { canonicalJson, Consent } from '@clearpane/contracts';
import { cosignCheckpoint, createSigningKey, signDocument, signingKeyFromSeed } from '@clearpane/signing';
import { leafHash, open, openVault, seal, StoredBundle } from '@clearpane/vault';
import type Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { haveCosigned, makeEventful } from './eventful-vault.ts';
import { at, createMemoryKeyStore, openTestVault, startSession, temporaryDirectory } from './made-up-vault.ts';
import { dropTriggers, openForeign, stolenKeys } from './open-foreign.ts';

type Eventful = Awaited<ReturnType<typeof makeEventful>>;
type Keys = ReturnType<typeof stolenKeys>;
interface Tampering {
  foreign: Sqlite.Database;
  made: Eventful;
  keys: Keys;
}
type Expected = Partial<LedgerProblem> & Pick<LedgerProblem, 'kind'>;

let template: { directory: string; items: Map<string, Uint8Array>; made: Eventful };

beforeAll(async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'clearpane-template-'));
  const keyStore = createMemoryKeyStore();
  const vault = await openVault({ directory, keyStore, now: () => new Date('2026-03-02T09:00:00.000Z') });
  const made = await makeEventful(vault);
  vault.close();
  template = { directory, items: keyStore.items, made };
  return () => rmSync(directory, { recursive: true });
});

function copyOfTemplate() {
  const directory = path.join(temporaryDirectory(), 'vault');
  cpSync(template.directory, directory, { recursive: true });
  chmodSync(directory, 0o700);
  const keyStore = createMemoryKeyStore();
  for (const [name, bytes] of template.items) keyStore.write(name, bytes);
  return { directory, keyStore, made: template.made };
}

/** Somebody changes the database of an eventful vault while it is closed; what does the check say when it is opened again? */
async function problemsAfter(
  tamper: (tampering: Tampering) => void,
): Promise<{ problems: LedgerProblem[]; made: Eventful }> {
  const { directory, keyStore, made } = copyOfTemplate();
  const foreign = openForeign({ directory });
  dropTriggers(foreign);
  tamper({ foreign, made, keys: stolenKeys(keyStore) });
  foreign.close();
  const again = await openTestVault({ directory, keyStore });
  const { problems } = again.read.verifyLedger();
  // It is still found after life went on: nothing that is written later covers it.
  startSession(again);
  again.close();
  const later = await openTestVault({ directory, keyStore });
  expect(later.read.verifyLedger().problems).not.toEqual([]);
  return { problems, made };
}

const entryOf = (foreign: Sqlite.Database, sequence: number) =>
  foreign.prepare<[number], Buffer>('SELECT sealed FROM ledger WHERE sequence = ?').pluck().get(sequence) as Buffer;
const setEntry = (foreign: Sqlite.Database, sequence: number, sealed: Buffer) =>
  foreign.prepare('UPDATE ledger SET sealed = ? WHERE sequence = ?').run(sealed, sequence);
const lastOf = (foreign: Sqlite.Database) => Number(foreign.prepare('SELECT max(sequence) FROM ledger').pluck().get());

it('an eventful vault that nobody touched is found whole', async () => {
  const vault = await openTestVault(copyOfTemplate());
  expect(vault.read.verifyLedger()).toEqual({
    entryCount: 25,
    rowCount: 5,
    problems: [],
    rollback: 'excluded',
    cosigned: [{ council: 'Works council of Harbour', entryCount: 20, at: '2026-03-02T09:00:00.000Z' }],
  });
});

describe('somebody without the keys', () => {
  it.each<[string, (tampering: Tampering) => unknown, (made: Eventful) => Expected]>([
    [
      'deletes an action',
      ({ foreign, made }) =>
        foreign.prepare('DELETE FROM actions WHERE session_id = ? AND sequence = 1').run(made.ended),
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'deletes a frame and corrects the count beside it',
      ({ foreign, made }) => {
        foreign.prepare('DELETE FROM frames WHERE session_id = ?').run(made.ended);
        foreign.prepare('UPDATE sessions SET frame_count = 0 WHERE id = ?').run(made.ended);
      },
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'deletes an action of a session that goes on',
      ({ foreign, made }) =>
        foreign.prepare('DELETE FROM actions WHERE session_id = ? AND sequence = 1').run(made.open),
      ({ open: id }) => ({ kind: 'counts-differ', subject: id }),
    ],
    [
      'copies an action to another place',
      ({ foreign, made }) =>
        foreign
          .prepare(
            'INSERT INTO actions SELECT session_id, 9, sealed, written_at FROM actions WHERE session_id = ? AND sequence = 1',
          )
          .run(made.ended),
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'copies an action over another',
      ({ foreign, made }) =>
        foreign
          .prepare(
            'UPDATE actions SET sealed = (SELECT sealed FROM actions WHERE session_id = @id AND sequence = 1) WHERE session_id = @id AND sequence = 3',
          )
          .run({ id: made.ended }),
      ({ ended }) => ({ kind: 'changed', subject: ended }),
    ],
    [
      'copies what a frame is told by over',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE frames SET sealed_details = sealed_image WHERE session_id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'changed', subject: ended }),
    ],
    [
      'deletes a session with all of its rows',
      ({ foreign, made }) =>
        ['sessions WHERE id', 'actions WHERE session_id', 'frames WHERE session_id'].map((what) =>
          foreign.prepare(`DELETE FROM ${what} = ?`).run(made.ended),
        ),
      ({ ended }) => ({ kind: 'entry-without-row', subject: ended }),
    ],
    [
      'opens a session again',
      ({ foreign, made }) => foreign.prepare('UPDATE sessions SET is_open = 1 WHERE id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'entry-without-row', subject: ended }),
    ],
    [
      'closes a session that goes on',
      ({ foreign, made }) => foreign.prepare('UPDATE sessions SET is_open = 0 WHERE id = ?').run(made.open),
      ({ open: id }) => ({ kind: 'row-without-entry', subject: id }),
    ],
    [
      'moves a session to another consent',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE sessions SET consent_id = ? WHERE id = ?').run(made.left.id, made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'moves a session to the consent of another entry',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE sessions SET consent_id = ? WHERE id = ?').run(made.left.id, made.ended),
      ({ ended }) => ({ kind: 'row-without-entry', subject: ended }),
    ],
    [
      'dates an action before its consent',
      ({ foreign, made }) => foreign.prepare('UPDATE actions SET written_at = 1 WHERE session_id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'dates an action before its session',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE actions SET written_at = written_at - 1 WHERE session_id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'dates a session before its consent',
      ({ foreign, made }) => foreign.prepare('UPDATE sessions SET written_at = 1 WHERE id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'changes the count beside the rows',
      ({ foreign, made }) => foreign.prepare('UPDATE sessions SET action_count = 7 WHERE id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'puts a deleted session back',
      ({ foreign, made }) =>
        foreign
          .prepare(
            `INSERT INTO sessions (id, consent_id, is_open, wrapped_key, sealed_header, written_at)
             SELECT ?, consent_id, 0, wrapped_key, sealed_header, ? FROM sessions WHERE id = ?`,
          )
          .run(made.gone, made.goneAt, made.ended),
      ({ gone }) => ({ kind: 'row-without-entry', subject: gone }),
    ],
    [
      'dates a frame after everything',
      ({ foreign, made }) => foreign.prepare('UPDATE frames SET written_at = 999 WHERE session_id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'ends a consent before its rows',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE consents SET ended_at = given_at WHERE id = ?').run(made.consent.id),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'takes the end of a consent away',
      ({ foreign, made }) => foreign.prepare('UPDATE consents SET ended_at = NULL WHERE id = ?').run(made.left.id),
      ({ left }) => ({ kind: 'changed', subject: left.id }),
    ],
    [
      'deletes an answer',
      ({ foreign, made }) => foreign.prepare('DELETE FROM consents WHERE id = ?').run(made.left.id),
      () => ({ kind: 'entry-without-row', sequence: 1 }),
    ],
    [
      'deletes the bundle that was sent',
      ({ foreign, made }) => foreign.prepare('DELETE FROM bundles WHERE id = ?').run(made.sent.id),
      ({ sent }) => ({ kind: 'entry-without-row', subject: sent.id }),
    ],
    [
      'deletes a bundle that was only prepared',
      ({ foreign, made }) => foreign.prepare('DELETE FROM bundles WHERE id = ?').run(made.prepared.id),
      ({ prepared }) => ({ kind: 'entry-without-row', subject: prepared.id }),
    ],
    [
      'damages a bundle',
      ({ foreign, made }) => foreign.prepare('UPDATE bundles SET sealed = wrapped_key WHERE id = ?').run(made.sent.id),
      ({ sent }) => ({ kind: 'changed', subject: sent.id }),
    ],
    [
      'deletes a cosigned checkpoint',
      ({ foreign }) => foreign.exec('DELETE FROM cosigned_checkpoints'),
      () => ({ kind: 'entry-without-row' }),
    ],
    [
      'damages a cosigned checkpoint',
      ({ foreign }) => foreign.exec("UPDATE cosigned_checkpoints SET sealed = x'00'"),
      () => ({ kind: 'changed' }),
    ],
    [
      'damages a ledger entry',
      ({ foreign }) => foreign.exec("UPDATE ledger SET sealed = x'00' WHERE sequence = 4"),
      () => ({ kind: 'changed', sequence: 4 }),
    ],
    [
      'drops a ledger entry',
      ({ foreign }) => foreign.exec('DELETE FROM ledger WHERE sequence = 4'),
      () => ({ kind: 'dropped', sequence: 4 }),
    ],
    [
      'swaps two ledger entries',
      ({ foreign }) => {
        const [third, fifth] = [entryOf(foreign, 3), entryOf(foreign, 5)];
        setEntry(foreign, 3, fifth);
        setEntry(foreign, 5, third);
      },
      () => ({ kind: 'reordered', sequence: 3 }),
    ],
    [
      'cuts the end of the ledger off',
      ({ foreign }) =>
        foreign.exec('DELETE FROM ledger WHERE sequence >= (SELECT written_at FROM sessions WHERE is_open = 1)'),
      () => ({ kind: 'dropped' }),
    ],
    [
      'empties the ledger',
      ({ foreign }) => foreign.exec('DELETE FROM ledger'),
      () => ({ kind: 'dropped', sequence: 1 }),
    ],
  ])('who %s is found out', async (_, tamper, expected) => {
    const { problems, made } = await problemsAfter((tampering) => void tamper(tampering));
    expect(problems).toContainEqual(expect.objectContaining(expected(made)));
  });
});

interface Text {
  sequence: number;
  kind: string;
  facts: Record<string, unknown>;
  previous: string;
}

/** Reads and writes ledger entries with stolen keys, as the vault itself would. */
function forge({ foreign, keys }: Pick<Tampering, 'foreign' | 'keys'>) {
  const sealing = keys.derive('ledger');
  const ours = signingKeyFromSeed(keys.derive('ledger-signing'));
  const read = (sequence: number): Text => {
    const plain = open(sealing, `ledger:${sequence}`, entryOf(foreign, sequence)).toString('utf8');
    return JSON.parse((JSON.parse(plain) as { text: string }).text) as Text;
  };
  const write = (sequence: number, value: Text, privateKey = ours.privateKey): void => {
    const text = canonicalJson(value);
    const { signature } = signDocument(text, privateKey);
    const sealed = seal(sealing, `ledger:${sequence}`, Buffer.from(JSON.stringify({ text, signature })));
    setEntry(foreign, sequence, sealed);
  };
  /** Chains and signs everything again from one entry on. */
  const chainFrom = (sequence: number): void => {
    for (let each = sequence; each <= lastOf(foreign); each += 1) {
      const previous = each === 1 ? '0'.repeat(64) : leafHash(canonicalJson(read(each - 1))).toString('hex');
      write(each, { ...read(each), sequence: each, previous });
    }
  };
  return { read, write, chainFrom };
}

function resealConsent({ foreign, keys }: Tampering, id: string, change: Partial<Consent>): void {
  const key = keys.derive('consents');
  const sealed = foreign
    .prepare<[string], Buffer>('SELECT sealed FROM consents WHERE id = ?')
    .pluck()
    .get(id) as Buffer;
  const consent = Consent.parse({ ...JSON.parse(open(key, `consents:${id}`, sealed).toString('utf8')), ...change });
  foreign
    .prepare('UPDATE consents SET sealed = ?, given_at = ?, ended_at = ? WHERE id = ?')
    .run(seal(key, `consents:${id}`, Buffer.from(JSON.stringify(consent))), consent.givenAt, consent.endedAt, id);
}

describe('somebody who has the keys', () => {
  const resealBundle = ({ foreign, keys }: Tampering, id: string, change: Partial<StoredBundle>): void => {
    const row = foreign.prepare('SELECT wrapped_key, sealed FROM bundles WHERE id = ?').get(id) as {
      wrapped_key: Buffer;
      sealed: Buffer;
    };
    const key = open(keys.vaultKey, `bundles:${id}:key`, row.wrapped_key);
    const bundle = StoredBundle.parse({
      ...JSON.parse(open(key, `bundles:${id}`, row.sealed).toString('utf8')),
      ...change,
    });
    foreign
      .prepare('UPDATE bundles SET sealed = ? WHERE id = ?')
      .run(seal(key, `bundles:${id}`, Buffer.from(JSON.stringify(bundle))), id);
  };
  const insertAction = ({ foreign, keys }: Tampering, id: string): void => {
    const wrapped = foreign
      .prepare<[string], Buffer>('SELECT wrapped_key FROM sessions WHERE id = ?')
      .pluck()
      .get(id) as Buffer;
    const dataKey = open(keys.vaultKey, `sessions:${id}:key`, wrapped);
    const { sequence: _, ...content } = { sequence: 9, ...at(3) };
    foreign
      .prepare('INSERT INTO actions SELECT id, 9, ?, written_at FROM sessions WHERE id = ?')
      .run(seal(dataKey, `actions:${id}:9`, Buffer.from(JSON.stringify(content))), id);
    foreign.prepare('UPDATE sessions SET action_count = action_count + 1, last_sequence = 9 WHERE id = ?').run(id);
  };

  it.each<[string, (tampering: Tampering) => unknown, (made: Eventful) => Expected]>([
    [
      'inserts an action with a good seal',
      (tampering) => insertAction(tampering, tampering.made.ended),
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'widens what was chosen',
      (tampering) =>
        resealConsent(tampering, tampering.made.left.id, {
          choices: { actions: true, frames: true, appNames: true, upload: false },
        }),
      ({ left }) => ({ kind: 'row-without-entry', subject: left.id }),
    ],
    [
      'makes an answer living again',
      (tampering) => resealConsent(tampering, tampering.made.left.id, { endedAt: null, ending: null }),
      () => ({ kind: 'entry-without-row', sequence: 2 }),
    ],
    [
      'ends an answer that nobody ended',
      (tampering) =>
        resealConsent(tampering, tampering.made.consent.id, {
          endedAt: lastOf(tampering.foreign),
          ending: { how: 'withdrawn', at: '2026-03-02T09:00:00.000Z' },
        }),
      ({ consent }) => ({ kind: 'row-without-entry', subject: consent.id }),
    ],
    [
      'approves a bundle',
      (tampering) => {
        const { prepared, approved } = tampering.made;
        resealBundle(tampering, prepared.id, {
          state: 'approved',
          approval: { ...approved.approval!, bundleId: prepared.id },
        });
      },
      ({ prepared }) => ({ kind: 'row-without-entry', subject: prepared.id }),
    ],
    [
      'takes an approval away',
      (tampering) =>
        resealBundle(tampering, tampering.made.approved.id, { state: 'prepared', approval: null, notBefore: null }),
      ({ approved }) => ({ kind: 'entry-without-row', subject: approved.id }),
    ],
    [
      'approves again what was undone',
      ({ foreign, keys, made }) =>
        resealBundle({ foreign, keys, made }, made.undone.id, { state: 'approved', approval: made.undone.approval }),
      ({ undone }) => ({ kind: 'row-without-entry', subject: undone.id }),
    ],
    [
      'forgets that an approval was undone',
      ({ foreign, keys, made }) =>
        resealBundle({ foreign, keys, made }, made.undone.id, { state: 'approved', approval: made.undone.approval }),
      ({ undone }) => ({ kind: 'entry-without-row', subject: undone.id }),
    ],
    [
      'forgets that a bundle was taken back',
      (tampering) => resealBundle(tampering, tampering.made.takenBack.id, { state: 'sent', withdrawalReceipt: null }),
      ({ takenBack }) => ({ kind: 'entry-without-row', subject: takenBack.id }),
    ],
    [
      'exchanges the sealed file that was approved',
      (tampering) =>
        resealBundle(tampering, tampering.made.approved.id, {
          sealedSha256: 'f'.repeat(64) as StoredBundle['sealedSha256'],
        }),
      ({ approved }) => ({ kind: 'row-without-entry', subject: approved.id }),
    ],
    [
      'exchanges what was prepared',
      (tampering) =>
        resealBundle(tampering, tampering.made.prepared.id, {
          contentSha256: 'f'.repeat(64) as StoredBundle['contentSha256'],
        }),
      ({ prepared }) => ({ kind: 'row-without-entry', subject: prepared.id }),
    ],
    [
      'changes how many rows a deleted session had, chains and signs everything after it',
      (tampering) => {
        const { read, write, chainFrom } = forge(tampering);
        const { made, foreign } = tampering;
        const all = Array.from({ length: lastOf(foreign) }, (_each, index) => read(index + 1));
        const end = all.find(({ kind, facts }) => kind === 'session-ended' && facts['sessionId'] === made.gone)!;
        write(end.sequence, { ...end, facts: { ...end.facts, actionCount: 5 } });
        chainFrom(end.sequence + 1);
      },
      ({ gone }) => ({ kind: 'counts-differ', subject: gone }),
    ],
    [
      'exchanges what was approved',
      (tampering) => {
        const { approved } = tampering.made;
        const contentSha256 = 'f'.repeat(64) as StoredBundle['contentSha256'];
        resealBundle(tampering, approved.id, { contentSha256, approval: { ...approved.approval!, contentSha256 } });
      },
      ({ approved }) => ({ kind: 'row-without-entry', subject: approved.id }),
    ],
    [
      'says that a bundle was sent',
      (tampering) =>
        resealBundle(tampering, tampering.made.approved.id, { state: 'sent', receipt: tampering.made.sent.receipt }),
      ({ approved }) => ({ kind: 'row-without-entry', subject: approved.id }),
    ],
    [
      'says that a bundle was never sent',
      (tampering) => resealBundle(tampering, tampering.made.sent.id, { state: 'approved', receipt: null }),
      ({ sent }) => ({ kind: 'entry-without-row', subject: sent.id }),
    ],
    [
      'says that a bundle was taken back',
      (tampering) =>
        resealBundle(tampering, tampering.made.sent.id, {
          state: 'taken-back',
          withdrawalReceipt: tampering.made.sent.receipt,
        }),
      ({ sent }) => ({ kind: 'row-without-entry', subject: sent.id }),
    ],
    [
      'exchanges the council of a checkpoint',
      ({ foreign, keys }) => {
        const row = foreign.prepare('SELECT sequence, sealed FROM cosigned_checkpoints').get() as {
          sequence: number;
          sealed: Buffer;
        };
        const key = keys.derive('cosigned-checkpoints');
        const identity = `cosigned_checkpoints:${row.sequence}`;
        const checkpoint = JSON.parse(open(key, identity, row.sealed).toString('utf8')) as object;
        const { publicKey } = createSigningKey();
        foreign
          .prepare('UPDATE cosigned_checkpoints SET sealed = ?')
          .run(seal(key, identity, Buffer.from(JSON.stringify({ ...checkpoint, publicKey }))));
      },
      () => ({ kind: 'row-without-entry' }),
    ],
    [
      'exchanges the cosignature of a checkpoint',
      ({ foreign, keys }) => {
        const row = foreign.prepare('SELECT sequence, sealed FROM cosigned_checkpoints').get() as {
          sequence: number;
          sealed: Buffer;
        };
        const key = keys.derive('cosigned-checkpoints');
        const identity = `cosigned_checkpoints:${row.sequence}`;
        const checkpoint = JSON.parse(open(key, identity, row.sealed).toString('utf8')) as { note: string };
        const unsigned = checkpoint.note.split('\n').slice(0, 5).join('\n');
        const strange = { name: 'Council', privateKey: createSigningKey().privateKey, at: new Date() };
        const note = cosignCheckpoint(`${unsigned}\n`, strange);
        foreign
          .prepare('UPDATE cosigned_checkpoints SET sealed = ?')
          .run(seal(key, identity, Buffer.from(JSON.stringify({ ...checkpoint, note }))));
      },
      () => ({ kind: 'differs-from-cosigned', subject: 'Works council of Harbour' }),
    ],
    [
      'swaps two ledger entries and seals them for their new places',
      (tampering) => {
        const { read, write } = forge(tampering);
        const [third, fifth] = [read(3), read(5)];
        write(3, fifth);
        write(5, third);
      },
      () => ({ kind: 'reordered', sequence: 3 }),
    ],
    [
      'changes an entry and signs it again',
      (tampering) => {
        const { read, write } = forge(tampering);
        write(5, { ...read(5), facts: { ...read(5).facts, actionCount: 99 } });
      },
      () => ({ kind: 'changed', sequence: 5 }),
    ],
    [
      'changes the last entry and signs it again',
      (tampering) => {
        const { read, write } = forge(tampering);
        const last = lastOf(tampering.foreign);
        write(last, { ...read(last), facts: { ...read(last).facts, more: true } });
      },
      () => ({ kind: 'changed' }),
    ],
    [
      'changes an entry, chains and signs everything after it',
      (tampering) => {
        const { read, write, chainFrom } = forge(tampering);
        write(5, { ...read(5), facts: { ...read(5).facts, more: true } });
        chainFrom(6);
      },
      () => ({ kind: 'changed' }),
    ],
    [
      'changes an early entry that a council cosigned, chains and signs everything after it',
      (tampering) => {
        const { read, write, chainFrom } = forge(tampering);
        write(2, { ...read(2), facts: { ...read(2).facts, more: true } });
        chainFrom(3);
      },
      () => ({ kind: 'differs-from-cosigned', subject: 'Works council of Harbour' }),
    ],
    [
      'leaves an entry out, moves up what follows, chains and signs it all',
      (tampering) => {
        const { foreign, made } = tampering;
        const { read, write, chainFrom } = forge(tampering);
        const last = lastOf(foreign);
        const gone = Array.from({ length: last }, (_, index) => index + 1).find(
          (each) => read(each).facts['sessionId'] === made.gone,
        )!;
        for (let each = gone; each < last; each += 1) write(each, read(each + 1));
        foreign.prepare('DELETE FROM ledger WHERE sequence = ?').run(last);
        chainFrom(gone);
      },
      () => ({ kind: 'dropped' }),
    ],
    [
      'signs an entry with another key',
      (tampering) => {
        const { read, write } = forge(tampering);
        write(4, read(4), createSigningKey().privateKey);
      },
      () => ({ kind: 'not-signed-by-us', sequence: 4 }),
    ],
    [
      'writes an entry about a deletion that never was',
      (tampering) => {
        const { foreign, made } = tampering;
        const { read, write, chainFrom } = forge(tampering);
        const last = lastOf(foreign);
        foreign.prepare('INSERT INTO ledger SELECT ?, sealed FROM ledger WHERE sequence = ?').run(last + 1, last);
        const facts = {
          receiptId: 'made-up',
          kind: 'action',
          sessionId: made.ended,
          actionCount: 1,
          frameCount: 0,
          sessionCount: 0,
        };
        write(last + 1, { ...read(last), sequence: last + 1, kind: 'deleted', facts });
        chainFrom(last + 1);
      },
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
  ])('but not the memory of the key store, and %s, is found out', async (_, tamper, expected) => {
    const { problems, made } = await problemsAfter((tampering) => void tamper(tampering));
    expect(problems).toContainEqual(expect.objectContaining(expected(made)));
  });
});

describe('an answer that was changed with the keys', () => {
  it('in what no entry tells of is found by the memory of the key store, and ended', async () => {
    const { directory, keyStore, made } = copyOfTemplate();
    const foreign = openForeign({ directory });
    dropTriggers(foreign);
    resealConsent({ foreign, made, keys: stolenKeys(keyStore) }, made.consent.id, { allowedApps: [] });
    foreign.close();
    const vault = await openTestVault({ directory, keyStore });
    expect(vault.read.concerns()).toEqual(['consents-not-trusted']);
    expect(vault.read.ledger().at(-1)).toMatchObject({
      kind: 'consent-suspended',
      facts: { consentId: made.consent.id, cause: 'not-trusted' },
    });
  });

  it('while the vault is open is named at once', async () => {
    const keyStore = createMemoryKeyStore();
    const vault = await openTestVault({ keyStore });
    const made = await makeEventful(vault);
    const foreign = openForeign(vault);
    resealConsent({ foreign, made, keys: stolenKeys(keyStore) }, made.consent.id, { allowedApps: [] });
    foreign.close();
    expect(vault.read.verifyLedger().problems).toEqual([{ kind: 'changed', sequence: null, subject: null }]);
  });
});

describe('an older state of the files', () => {
  /** Copies the database, lets life go on, and puts it back. */
  async function rolledBack(protection: 'operating-system' | 'file') {
    const keyStore = createMemoryKeyStore(protection);
    const vault = await openTestVault({ keyStore });
    const made = await makeEventful(vault);
    const { directory } = vault;
    vault.close();
    const older = path.join(temporaryDirectory(), 'older.sqlite');
    cpSync(path.join(directory, 'vault.sqlite'), older);
    const items = new Map(keyStore.items);
    const going = await openTestVault({ directory, keyStore });
    going.write.endSession(made.open, 'paused', 9);
    going.close();
    cpSync(older, path.join(directory, 'vault.sqlite'));
    // A folder that holds its keys is put back with them.
    if (protection === 'file') for (const [name, bytes] of items) keyStore.write(name, bytes);
    return openTestVault({ directory, keyStore });
  }

  it('is named as rolled back where the key store remembers more', async () => {
    const vault = await rolledBack('operating-system');
    const report = vault.read.verifyLedger();
    expect(report).toMatchObject({ rollback: 'excluded', problems: [{ kind: 'rolled-back', subject: null }] });
    expect(vault.read.concerns()).toContain('ledger-broken');
    // And it stays so: what is written from now on is no older ledger's.
    startSession(vault);
    haveCosigned(vault);
    expect(vault.read.verifyLedger().problems).toMatchObject([{ kind: 'rolled-back' }]);
  });

  it('cannot be told where the keys lie in the folder, and the report says that', async () => {
    const vault = await rolledBack('file');
    expect(vault.read.verifyLedger()).toMatchObject({ rollback: 'cannot-tell', problems: [] });
  });
});

describe('a ledger that is changed while the vault is open', () => {
  it('is not anchored by the entry that comes next: what was cut off stays found', async () => {
    const vault = await openTestVault();
    vault.write.appendLedger('policy-changed', { suspends: false });
    vault.write.appendLedger('policy-changed', { suspends: true });
    const foreign = openForeign(vault);
    foreign.exec('DELETE FROM ledger WHERE sequence = 2');
    foreign.close();
    // Nothing but the memory of the key store knows of the entry that is gone.
    vault.write.appendLedger('policy-changed', { suspends: false });
    expect(vault.read.concerns()).toEqual(['ledger-broken']);
    expect(vault.read.verifyLedger().problems).toEqual([{ kind: 'changed', sequence: 2, subject: null }]);
    vault.write.appendLedger('policy-changed', { suspends: false });
    expect(vault.read.verifyLedger().problems).toEqual([{ kind: 'rolled-back', sequence: 2, subject: null }]);
  });
});
