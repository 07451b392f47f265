import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { syncDirectory } from './atomic-file.ts';
import { emptyLog } from './checkpoint.ts';
import { dropDistrust } from './distrust.ts';
import { translated } from './failures.ts';
import type { KeyKind, PreparedKey } from './key-ring.ts';
import { tryPrepareKey, useKey } from './key-replacement.ts';
import { listSetAside } from './set-aside.ts';
import type { VaultState } from './vault-state.ts';

/** A change that is done, how many of our files were rewritten or removed for it, and whether older copies lost their keys. */
export interface ChangedForGood<Changed> {
  changed: Changed;
  fileCount: number;
  hasReplacedKeys: boolean;
}

/**
 * Commits a change that takes something away for good, and answers once no live file of ours holds it: keys are replaced in the
 * same transaction, files outside the database are unlinked, and the write-ahead log is emptied. When it fails to commit,
 * nothing was changed.
 */
export async function changeForGood<Changed extends { outboxFiles: readonly string[] }>(
  state: VaultState,
  { replacing, isEverything }: { replacing: readonly KeyKind[]; isEverything: boolean },
  change: () => Changed,
): Promise<ChangedForGood<Changed>> {
  const prepared = replacing.flatMap((each) => tryPrepareKey(state, each) ?? []);
  const changed = commit(state, prepared, () => {
    const done = change();
    for (const key of prepared) useKey(state, key);
    return done;
  });
  // Keys first: from here on even the write-ahead log and older copies open nothing of it.
  const hasReplacedKeys =
    prepared.map((key) => state.keys.adopt(key)).every(Boolean) && prepared.length === replacing.length;
  if (isEverything) dropDistrust(state.directory, state.store);
  const setAside = isEverything ? listSetAside(state.directory) : [];
  const removedCount = removeFiles(state, changed.outboxFiles, setAside);
  await emptyLog(state.database, state.directory);
  // The database and its write-ahead log were rewritten.
  return { changed, fileCount: removedCount + 2, hasReplacedKeys };
}

/** Commits the change; when that fails, the prepared keys leave the store again. */
function commit<Result>(state: VaultState, prepared: readonly PreparedKey[], work: () => Result): Result {
  try {
    return state.transact(work);
  } catch (cause) {
    for (const key of prepared) state.keys.discard(key);
    throw cause;
  }
}

/** Unlinks what holds deleted content outside the database and checks that it is gone; answers how many files went. */
function removeFiles({ directory }: VaultState, outboxFiles: readonly string[], setAside: readonly string[]): number {
  return translated(() => {
    const files = [
      ...outboxFiles.map((name) => path.join(directory, 'outbox', name)),
      ...setAside.map((name) => path.join(directory, name)),
    ].filter((file) => existsSync(file));
    for (const file of files) rmSync(file);
    for (const folder of new Set(files.map((file) => path.dirname(file)))) syncDirectory(folder);
    if (files.some((file) => existsSync(file))) throw new ClearpaneError('internal', 'A file could not be removed.');
    return files.length;
  });
}
