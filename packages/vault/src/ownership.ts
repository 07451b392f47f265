import type { Stats } from 'node:fs';

/** True when the file belongs to the account that runs; Windows keeps this in access lists of the profile folder instead. */
export function accountOwns(details: Stats): boolean {
  return process.getuid === undefined || details.uid === process.getuid();
}

/** True when neither group nor others have any right to it. */
export function isClosedToOthers(details: Stats): boolean {
  return process.platform === 'win32' || (details.mode & 0o077) === 0;
}
