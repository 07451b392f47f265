import { mkdirSync } from 'node:fs';
import { APPLICATIONS, SETS, writeSet } from './sets.ts';

/** `node test/redaction-pages/make-pages.ts SET FOLDER [--seed N] [--count N]`: writes a set of pages with their truth into FOLDER. */
const [set = '', folder, ...options] = process.argv.slice(2);
const sets = [...Object.keys(SETS), APPLICATIONS];
if (!sets.includes(set) || folder === undefined) {
  console.error(`Usage: make-pages.ts <${sets.join('|')}> FOLDER [--seed N] [--count N]`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const names = await writeSet(set, folder, { seed: optionOf('--seed') ?? 1, count: optionOf('--count') });
console.log(`${names.length} pages in ${folder}`);

function optionOf(name: string): number | undefined {
  const place = options.indexOf(name);
  if (place === -1) return undefined;
  const value = Number(options[place + 1]);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} needs a whole number.`);
  return value;
}
