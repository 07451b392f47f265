import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LedgerProblem } from '@clearpane/contracts';
import { openVault } from '@clearpane/vault';
import type Sqlite from 'better-sqlite3';
import { beforeAll, expect } from 'vitest';
import { makeEventful } from './eventful-vault.ts';
import { createMemoryKeyStore, openTestVault, startSession, temporaryDirectory } from './made-up-vault.ts';
import { dropTriggers, openForeign, stolenKeys } from './open-foreign.ts';

/** What an eventful vault holds, by what happened to it. */
export type Eventful = Awaited<ReturnType<typeof makeEventful>>;

/** A closed vault in foreign hands: its database, what it held, and the keys that were stolen from its key store. */
export interface Tampering {
  foreign: Sqlite.Database;
  made: Eventful;
  keys: ReturnType<typeof stolenKeys>;
}

/** One way to tamper, in words, and what the check has to say of it. */
export type Case = [
  who: string,
  tamper: (tampering: Tampering) => unknown,
  expected: (made: Eventful) => Partial<LedgerProblem> & Pick<LedgerProblem, 'kind'>,
];

/** An eventful vault for the tests of one file: filled once, and copied for each test that tampers with it. */
export function eventfulTemplate() {
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

  function copy() {
    const directory = path.join(temporaryDirectory(), 'vault');
    cpSync(template.directory, directory, { recursive: true });
    chmodSync(directory, 0o700);
    const keyStore = createMemoryKeyStore();
    for (const [name, bytes] of template.items) keyStore.write(name, bytes);
    return { directory, keyStore, made: template.made };
  }

  /** Somebody changes the database of a copy while it is closed; what does the check say at its next opening? */
  async function problemsAfter(tamper: Case[1]): Promise<{ problems: LedgerProblem[]; made: Eventful }> {
    const { directory, keyStore, made } = copy();
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
  return { copy, problemsAfter };
}

/** The sealed ledger entry of a place. */
export const entryOf = (foreign: Sqlite.Database, sequence: number) =>
  foreign.prepare<[number], Buffer>('SELECT sealed FROM ledger WHERE sequence = ?').pluck().get(sequence) as Buffer;
/** Puts a sealed entry into a place. */
export const setEntry = (foreign: Sqlite.Database, sequence: number, sealed: Buffer) =>
  foreign.prepare('UPDATE ledger SET sealed = ? WHERE sequence = ?').run(sealed, sequence);
/** The last place of the ledger. */
export const lastOf = (foreign: Sqlite.Database) =>
  Number(foreign.prepare('SELECT max(sequence) FROM ledger').pluck().get());
