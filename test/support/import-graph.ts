import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Root of the checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** One import as it stands in a file. `isTypeOnly` imports vanish before anything runs. */
export interface ImportLine {
  from: string;
  specifier: string;
  isTypeOnly: boolean;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const DYNAMIC = /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]\s*\)/g;
const REQUIRE = /\brequire(?:\.resolve)?\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every source file of packages and apps, relative to the root. */
export function sourceFiles(): string[] {
  return globSync('{packages,apps}/*/src/**/*.{ts,tsx,mjs,js}', { cwd: ROOT }).sort();
}

/** The imports of one file, static and dynamic. */
export function importsOf(file: string): ImportLine[] {
  const text = readFileSync(path.join(ROOT, file), 'utf8').replace(/^\s*(\/\/|\*).*$/gm, '');
  const found: ImportLine[] = [];
  for (const [, type, specifier] of text.matchAll(IMPORT))
    if (specifier !== undefined) found.push({ from: file, specifier, isTypeOnly: type !== undefined });
  for (const pattern of [DYNAMIC, REQUIRE])
    for (const [, specifier] of text.matchAll(pattern))
      if (specifier !== undefined) found.push({ from: file, specifier, isTypeOnly: false });
  return found;
}

/** The house a file belongs to: `packages/vault` gives `vault`. */
export function houseOf(file: string): string {
  return file.split('/')[1] ?? '';
}

/** Resolves an import to a file of the checkout, or null where it leads outside. */
function resolveImport(line: ImportLine): string | null {
  if (line.specifier.startsWith('.')) return path.posix.join(path.posix.dirname(line.from), line.specifier);
  const match = /^@clearpane\/([a-z-]+)(\/.*)?$/.exec(line.specifier);
  if (!match) return null;
  const folder = ['packages', 'apps']
    .map((parent) => `${parent}/${match[1]}`)
    .find((at) => existsSync(path.join(ROOT, at)));
  if (folder === undefined) return null;
  const { exports } = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string>;
  };
  const target = exports[`.${match[2] ?? ''}`];
  return target === undefined ? null : path.posix.join(folder, target);
}

/** Every import that runs when these entries run: type-only imports are left out, dynamic ones are not. */
export function reachableFrom(entries: readonly string[]): ImportLine[] {
  const seen = new Set<string>();
  const lines: ImportLine[] = [];
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(path.join(ROOT, file))) return;
    seen.add(file);
    for (const line of importsOf(file).filter(({ isTypeOnly }) => !isTypeOnly)) {
      lines.push(line);
      const target = resolveImport(line);
      if (target !== null) visit(target);
    }
  };
  entries.forEach(visit);
  return lines;
}
