import { cpSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CHECKOUT = fileURLToPath(new URL('../../../../../', import.meta.url));
const PACKAGES = ['actions', 'capture', 'consent', 'contracts', 'redaction'];

/** The checkout's own libraries. */
export const LIBRARIES = path.join(CHECKOUT, 'node_modules');

/**
 * A copy of what the screen host runs, with links to all its libraries but this one (or, with a trailing slash, this scope),
 * whose place is empty: a test puts there what fails. The folder is the caller's to remove.
 */
export function copyProduct(without: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-product-'));
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, '@clearpane'), { recursive: true });
  for (const name of PACKAGES) {
    cpSync(path.join(CHECKOUT, 'packages', name), path.join(folder, 'packages', name), { recursive: true });
    symlinkSync(readlinkSync(path.join(LIBRARIES, '@clearpane', name)), path.join(modules, '@clearpane', name));
  }
  for (const name of readdirSync(LIBRARIES)) {
    if (name === '@clearpane' || name === without.replace('/', '')) continue;
    symlinkSync(path.join(LIBRARIES, name), path.join(modules, name));
  }
  mkdirSync(path.join(modules, without.replace('/', '')));
  return folder;
}
