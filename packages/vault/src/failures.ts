import type { ErrorCode } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';

const WORDS: Partial<Record<ErrorCode, string>> = {
  'disk-full': 'The disk is full: nothing was written.',
  'database-busy': 'Another program is using the vault: nothing was changed.',
  'vault-damaged': 'The vault file is damaged.',
  'data-directory-unsafe': 'The folder of the vault cannot be written.',
  'no-consent': 'There is no consent for this, or the session is over: nothing was written.',
  internal: 'The vault could not do this.',
};

/** Turns what SQLite or the file system threw into ClearpaneError; one that already is passes through. */
export function asClearpaneError(cause: unknown): ClearpaneError {
  if (cause instanceof ClearpaneError) return cause;
  const code = codeFor(systemCode(cause));
  return new ClearpaneError(code, WORDS[code] ?? 'The vault could not do this.', { cause });
}

/** Runs work on the vault and translates its failures. */
export function translated<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw asClearpaneError(cause);
  }
}

function systemCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function codeFor(system: string): ErrorCode {
  // A full tmpfs shows first where SQLite grows its shared memory, as an input/output error of that name.
  if (/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/.test(system)) return 'disk-full';
  if (/^SQLITE_(BUSY|LOCKED)/.test(system)) return 'database-busy';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(system)) return 'vault-damaged';
  if (system === 'SQLITE_CONSTRAINT_TRIGGER') return 'no-consent';
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)/.test(system)) return 'data-directory-unsafe';
  return 'internal';
}
