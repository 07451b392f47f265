import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openVault } from '@clearpane/vault';
import type Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { at, createMemoryKeyStore, frameDetails, image, startSession } from './made-up-vault-parts.ts';
import { openForeign } from './open-foreign.ts';

let foreign: Sqlite.Database;

// A vault with one session, of which the last entry of the ledger is its beginning.
beforeAll(async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'clearpane-refuses-'));
  const now = () => new Date('2026-03-02T09:00:00.000Z');
  const vault = await openVault({ directory, keyStore: createMemoryKeyStore(), now });
  const id = startSession(vault);
  vault.write.appendActions(id, [at(1), at(2)]);
  vault.write.appendFrame(id, frameDetails(1, 1), image('first'));
  foreign = openForeign(vault);
  return () => {
    foreign.close();
    vault.close();
    rmSync(directory, { recursive: true });
  };
});

/** Runs all but the last, and answers what the database says to that; nothing stays. */
function answerTo(...statements: string[]): string {
  foreign.exec('BEGIN');
  try {
    for (const statement of statements.slice(0, -1)) foreign.exec(statement);
    foreign.exec(statements.at(-1) ?? '');
    return 'done';
  } catch (error) {
    return String(error);
  } finally {
    foreign.exec('ROLLBACK');
  }
}

const HEAD = '(SELECT max(sequence) FROM ledger)';
const session = (writtenAt: string) =>
  `INSERT INTO sessions (id, consent_id, is_open, wrapped_key, sealed_header, written_at)
   SELECT 'another', consent_id, 1, wrapped_key, sealed_header, ${writtenAt} FROM sessions`;
const action = (writtenAt: string) =>
  `INSERT INTO actions (session_id, sequence, sealed, written_at) SELECT session_id, 99, sealed, ${writtenAt} FROM actions LIMIT 1`;
const frame = (writtenAt: string) =>
  `INSERT INTO frames (session_id, number, sealed_details, sealed_image, written_at)
   SELECT session_id, 99, sealed_details, sealed_image, ${writtenAt} FROM frames LIMIT 1`;
const endConsent = `UPDATE consents SET ended_at = ${HEAD}`;
const closeSession = 'UPDATE sessions SET is_open = 0';

describe('the database itself refuses, whatever program writes', () => {
  it.each<[string, string[], string]>([
    [
      'an entry that leaves a place out',
      ['INSERT INTO ledger SELECT sequence + 9, sealed FROM ledger LIMIT 1'],
      'grows at its end',
    ],
    ['a changed entry', ["UPDATE ledger SET sealed = x'00' WHERE sequence = 1"], 'stays as it is'],
    ['a consent ahead of the ledger', [`UPDATE consents SET given_at = ${HEAD} + 1`], 'stays where it was given'],
    ['a consent under another name', ["UPDATE consents SET id = 'another'"], 'stays where it was given'],
    ['a consent that lives again', [endConsent, 'UPDATE consents SET ended_at = NULL'], 'stays ended'],
    ['a consent that ends elsewhere', [endConsent, 'UPDATE consents SET ended_at = ended_at - 1'], 'stays ended'],
    ['a session before the head of the ledger', [session(`${HEAD} - 1`)], 'no living consent'],
    ['a session after the head of the ledger', [session(`${HEAD} + 1`)], 'no living consent'],
    ['a session of an ended consent', [endConsent, session(HEAD)], 'no living consent'],
    ['a session that moves', ["UPDATE sessions SET consent_id = 'another'"], 'does not reopen or move'],
    ['a session that is dated anew', ['UPDATE sessions SET written_at = written_at - 1'], 'does not reopen or move'],
    ['a session that reopens', [closeSession, 'UPDATE sessions SET is_open = 1'], 'does not reopen or move'],
    ['an action before the head of the ledger', [action(`${HEAD} - 1`)], 'no open session'],
    ['an action after the head of the ledger', [action(`${HEAD} + 1`)], 'no open session'],
    ['an action of an ended consent', [endConsent, action(HEAD)], 'no open session'],
    ['an action of a closed session', [closeSession, action(HEAD)], 'no open session'],
    ['an action that moves', ['UPDATE actions SET sequence = sequence + 10'], 'does not move'],
    ['an action that is dated anew', ['UPDATE actions SET written_at = written_at - 1'], 'does not move'],
    ['a frame before the head of the ledger', [frame(`${HEAD} - 1`)], 'no open session'],
    ['a frame after the head of the ledger', [frame(`${HEAD} + 1`)], 'no open session'],
    ['a frame of an ended consent', [endConsent, frame(HEAD)], 'no open session'],
    ['a frame of a closed session', [closeSession, frame(HEAD)], 'no open session'],
    ['a frame that moves', ['UPDATE frames SET number = number + 10'], 'does not move'],
    ['a frame that is dated anew', ['UPDATE frames SET written_at = written_at - 1'], 'does not move'],
  ])('%s', (_, statements, words) => {
    // What comes before is taken: it is the last that is refused.
    expect(statements.length === 1 || answerTo(...statements.slice(0, -1)) === 'done').toBe(true);
    expect(answerTo(...statements)).toContain(words);
  });

  it('a consent that no entry of the ledger gave', () => {
    const columns = foreign.prepare<[], { name: string }>("SELECT name FROM pragma_table_info('consents')").all();
    const plant = (givenAt: string): string => {
      const values = columns.map(({ name }) => (name === 'id' ? "'another'" : name === 'given_at' ? givenAt : name));
      return `INSERT INTO consents (${columns.map(({ name }) => name).join()}) SELECT ${values.join()} FROM consents`;
    };
    expect(answerTo(plant(`${HEAD} + 1`))).toContain('needs its ledger entry');
    expect(answerTo(plant(HEAD))).toBe('done');
  });

  it('and takes the same rows where they belong, so that it is these rules that refuse', () => {
    for (const statement of [action(HEAD), frame(HEAD), session(HEAD), endConsent, closeSession])
      expect(answerTo(statement)).toBe('done');
  });
});
