import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleProcess, type BuildFlavour } from '@clearpane/workbench';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-build-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(
  path.join(folder, 'flavour.ts'),
  `declare const __CLEARPANE_PACKAGED__: boolean | undefined;
   export const IS_PACKAGED: boolean = typeof __CLEARPANE_PACKAGED__ === 'boolean' && __CLEARPANE_PACKAGED__;`,
);
writeFileSync(
  path.join(folder, 'seam.ts'),
  `export function openSeam(where: string | undefined) { return 'SEAM_FUNCTION ' + where; }`,
);
writeFileSync(
  path.join(folder, 'main.ts'),
  `import Database from 'better-sqlite3';
   import { readFileSync } from 'node:fs';
   import { IS_PACKAGED } from './flavour.ts';
   import { openSeam } from './seam.ts';
   /** From source it reads SEAM_VARIABLE. */
   function dataDirectory(): string {
     if (IS_PACKAGED) return 'FIXED_PLACE';
     return openSeam(process.env['SEAM_VARIABLE']);
   }
   console.log(dataDirectory(), Database, readFileSync);`,
);

async function bundle(flavour: BuildFlavour): Promise<string> {
  const output = mkdtempSync(path.join(folder, `${flavour}-`));
  await bundleProcess({ source: path.join(folder, 'main.ts'), output: 'main.js', format: 'es' }, flavour, output);
  return readFileSync(path.join(output, 'main.js'), 'utf8');
}

describe('A bundle of one process', () => {
  test('has no trace of its test seams when it is packaged, whichever module they are in', async () => {
    const packaged = await bundle('packaged');
    const words = ['SEAM_FUNCTION', 'SEAM_VARIABLE', 'FIXED_PLACE'].map((word) => packaged.includes(word));
    expect(words).toEqual([false, false, true]);
  });

  test('keeps its test seams when it runs from source', async () => {
    const source = await bundle('source');
    expect(['SEAM_FUNCTION', 'SEAM_VARIABLE'].map((word) => source.includes(word))).toEqual([true, true]);
  });

  test('leaves native modules and those of Node where they are', async () => {
    const imports = [...(await bundle('packaged')).matchAll(/from "([^"]+)"/g)].map((match) => match[1]);
    expect(imports.toSorted()).toEqual(['better-sqlite3', 'node:fs']);
  });
});
