import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { checkoutDirectory } from '@clearpane/workbench';
import { pageNames } from '../redaction-pages/page-truth.ts';
import { writeSet } from '../redaction-pages/sets.ts';

/** The names of the sets that are measured: `base` is the given one, the others are drawn. */
export const PAGE_SETS = ['base', 'made', 'sentences', 'degraded', 'pictures', 'traps', 'strips', 'offices', 'changes'];

/** A folder of pages and which of them are measured. */
export interface PageFolder {
  readonly folder: string;
  readonly names: readonly string[];
}

/** Pages of a drawn set in a run that is not `--full`. */
const USUAL_COUNTS: Readonly<Record<string, number>> = {
  made: 10,
  sentences: 6,
  degraded: 7,
  pictures: 7,
  traps: 8,
  strips: 7,
  offices: 11,
  changes: 3,
};

/**
 * Finds or draws one set. `base` lies where CLEARPANE_REDACTION_DATA says or in ../shared/data/screens beside the checkout;
 * null where it is not. Others are drawn below `directory` unless a folder of that name is there already.
 */
export async function pagesOf(set: string, directory: string, isFull: boolean): Promise<PageFolder | null> {
  if (set === 'base') {
    const beside = path.resolve(checkoutDirectory, '..', 'shared', 'data', 'screens');
    const folder = process.env['CLEARPANE_REDACTION_DATA'] ?? beside;
    return existsSync(folder) ? { folder, names: pageNames(folder) } : null;
  }
  const folder = path.join(directory, set);
  if (existsSync(folder)) return { folder, names: pageNames(folder) };
  mkdirSync(folder, { recursive: true });
  const names = await writeSet(set, folder, { seed: 1, count: isFull ? undefined : USUAL_COUNTS[set] });
  return { folder, names };
}

/** The word after an option of the command line; null without it. */
export function wordAfter(option: string): string | null {
  const place = process.argv.indexOf(option);
  return place === -1 ? null : (process.argv[place + 1] ?? null);
}
