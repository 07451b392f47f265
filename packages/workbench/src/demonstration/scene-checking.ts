import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ClearpaneError, LedgerReport } from '@clearpane/contracts';
import { runVerb } from './clearpane-verb.ts';
import { copyVault } from './planted-vault.ts';
import type { Play } from './play.ts';
import { countRows } from './vault-evidence.ts';

const PROMISE = '1 Off until you say yes';

/** `clearpane verify` on the vault as it is, and on a copy in which one byte was changed. */
export async function sceneChecking(play: Play): Promise<void> {
  const { stage, findings, tell } = play;
  tell('The ledger is checked, and once more after one byte of a copy was changed.');
  const whole = await verify(play, stage.dataDirectory);
  const rows = countRows(stage.dataDirectory);
  findings.add(
    PROMISE,
    `clearpane verify: ${whole.report.entryCount} entries, ${whole.report.rowCount} of ${rows} rows joined with a consent that was valid, ${whole.report.problems.length} problems, an older ledger ${whole.report.rollback}`,
    whole.code === 0 &&
      whole.report.entryCount > 0 &&
      rows > 0 &&
      whole.report.rowCount === rows &&
      whole.report.problems.length === 0 &&
      whole.report.rollback === 'excluded',
  );

  const copy = copyVault(play, 'changed-copy');
  const sequence = changeOneByte(copy);
  const broken = await verify(play, copy);
  const named = broken.report.problems.filter((problem) => problem.kind === 'changed' && problem.sequence === sequence);
  findings.add(
    PROMISE,
    `one byte of entry ${sequence} changed in a copy: ${named.map(({ kind, sequence: at }) => `"${kind}, entry ${at}"`).join(', ') || 'not named'}, exit code ${broken.code}`,
    named.length === 1 && broken.code === 2,
  );
}

async function verify({ stage }: Play, dataDirectory: string): Promise<{ code: number | null; report: LedgerReport }> {
  const { code, said } = await runVerb(stage, dataDirectory, ['verify', '--json']);
  return { code, report: LedgerReport.parse(JSON.parse(said)) };
}

/** Flips one bit of the file, in the middle of the sealed ledger, as no program of ours could; answers in which entry. */
function changeOneByte(dataDirectory: string): number {
  const file = path.join(dataDirectory, 'vault.sqlite');
  const database = new Database(file, { fileMustExist: true });
  const entries = database.prepare('SELECT sequence, sealed FROM ledger ORDER BY sequence').all() as {
    sequence: number;
    sealed: Buffer;
  }[];
  // So that the file alone holds everything.
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  const entry = entries[Math.floor(entries.length / 2)];
  if (entry === undefined) throw new ClearpaneError('not-found', 'The copy has no ledger.');
  const bytes = readFileSync(file);
  const at = bytes.indexOf(entry.sealed);
  if (at < 0) throw new ClearpaneError('not-found', 'The entry is not in the file of the copy.');
  const middle = at + Math.floor(entry.sealed.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(file, bytes);
  return entry.sequence;
}
