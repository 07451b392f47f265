import { chmodSync, cpSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import fc from 'fast-check';
import { createMemoryKeyStore, openTestVault, temporaryDirectory } from './made-up-vault.ts';
import { dropTriggers, openForeign } from './open-foreign.ts';
import { act, BEGINNING, type Step } from './random-lives.ts';

const TABLES = ['ledger', 'consents', 'sessions', 'actions', 'frames', 'bundles', 'cosigned_checkpoints'] as const;
type Table = (typeof TABLES)[number];
const SEALED: Record<Table, string> = {
  ledger: 'sealed',
  consents: 'sealed',
  sessions: 'sealed_header',
  actions: 'sealed',
  frames: 'sealed_details',
  bundles: 'sealed',
  cosigned_checkpoints: 'sealed',
};

/** One row deleted, one bit of it changed, two rows exchanged, the end cut off, or an older copy of the whole folder put back. */
export interface Tampering {
  how: 'delete' | 'change' | 'exchange' | 'cut' | 'put-back';
  pick: number;
}
export const tamperings: fc.Arbitrary<Tampering> = fc.record({
  how: fc.constantFrom('delete', 'change', 'exchange', 'cut', 'put-back'),
  pick: fc.nat(9999),
});

/** A vault after its life: its folder, what the key store remembers, and a copy of the folder from before. */
export interface Lived {
  directory: string;
  olderDirectory: string;
  items: ReadonlyMap<string, Uint8Array>;
  /** What a check found although nobody touched it. */
  falseAlarms: string[];
}

/** Lets a vault live through these steps and closes it. */
export async function liveThrough(steps: readonly Step[]): Promise<Lived> {
  const keyStore = createMemoryKeyStore();
  const directory = path.join(temporaryDirectory(), 'vault');
  const olderDirectory = path.join(temporaryDirectory(), 'vault');
  const beginning = await openTestVault({ directory, keyStore });
  for (const step of BEGINNING) await act(beginning, step);
  beginning.close();
  copyFolder(directory, olderDirectory);
  const vault = await openTestVault({ directory, keyStore });
  for (const step of steps) await act(vault, step);
  const { problems, rollback } = vault.read.verifyLedger();
  const falseAlarms: string[] = [...problems.map(({ kind }) => kind), ...vault.read.concerns()];
  if (rollback !== 'excluded') falseAlarms.push(rollback);
  vault.close();
  return { directory, olderDirectory, items: new Map(keyStore.items), falseAlarms };
}

/** Tampers with a copy of a vault and opens it; whether the check found it, or null where there was nothing to tamper with. */
export async function isFound(lived: Lived, tampering: Tampering): Promise<boolean | null> {
  const directory = path.join(temporaryDirectory(), 'vault');
  copyFolder(tampering.how === 'put-back' ? lived.olderDirectory : lived.directory, directory);
  const isTampered = tampering.how === 'put-back' ? isOlder(lived) : tamper(directory, tampering);
  const keyStore = createMemoryKeyStore();
  for (const [name, bytes] of lived.items) keyStore.write(name, bytes);
  try {
    const vault = await openTestVault({ directory, keyStore });
    const { problems } = vault.read.verifyLedger();
    vault.close();
    // Found where nobody tampered is as wrong as not found.
    if (!isTampered) return problems.length > 0 ? false : null;
    return problems.length > 0;
  } catch (error) {
    // What was put back from before everything was deleted opens by no key any more: that is found, too.
    const isKeyless = error instanceof ClearpaneError && ['key-missing', 'vault-damaged'].includes(error.code);
    if (tampering.how !== 'put-back' || !isTampered || !isKeyless) throw error;
    return true;
  }
}

function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  chmodSync(to, 0o700);
}

/** Whether anything went into the ledger since the copy was made. */
function isOlder({ directory, olderDirectory }: Lived): boolean {
  const headOf = (folder: string): string => {
    const foreign = openForeign({ directory: folder });
    const head = foreign.prepare<[], Buffer>('SELECT sealed FROM ledger ORDER BY sequence DESC').pluck().get() as
      | Buffer
      | undefined;
    foreign.close();
    return head?.toString('hex') ?? '';
  };
  return headOf(directory) !== headOf(olderDirectory);
}

/** Changes the database past the vault; false where there is nothing to change. */
function tamper(directory: string, { how, pick }: Tampering): boolean {
  const foreign = openForeign({ directory });
  try {
    dropTriggers(foreign);
    const rowsOf = (table: Table) =>
      foreign.prepare<[], Buffer>(`SELECT ${SEALED[table]} FROM ${table}`).pluck().all() as Buffer[];
    if (how === 'cut') {
      const length = rowsOf('ledger').length;
      return foreign.prepare('DELETE FROM ledger WHERE sequence > ?').run(length - 1 - (pick % 3)).changes > 0;
    }
    const filled = TABLES.filter((each) => rowsOf(each).length >= (how === 'exchange' ? 2 : 1));
    const table = filled[pick % Math.max(1, filled.length)];
    if (table === undefined) return false;
    const rows = rowsOf(table);
    const place = Math.floor(pick / TABLES.length) % rows.length;
    const [sealed, other] = [rows[place], rows[(place + 1) % rows.length]];
    if (sealed === undefined || other === undefined) return false;
    const column = SEALED[table];
    if (how === 'delete') foreign.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).run(sealed);
    else if (how === 'exchange')
      foreign
        .prepare(
          `UPDATE ${table} SET ${column} = iif(${column} = @sealed, @other, @sealed) WHERE ${column} IN (@sealed, @other)`,
        )
        .run({ sealed, other });
    else {
      const changed = Buffer.from(sealed);
      changed[pick % changed.length]! ^= 1;
      foreign.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`).run(changed, sealed);
    }
    return true;
  } finally {
    foreign.close();
  }
}
