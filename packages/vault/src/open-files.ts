import { closeSync, openSync, statSync } from 'node:fs';
import path from 'node:path';

/** Descriptors on files of vaults that this process has open, by folder and then by device and inode. */
const heldByDirectory = new Map<string, Map<string, number>>();

/** Notes that this process has the vault of a folder open. */
export function markVaultOpen(directory: string): void {
  heldByDirectory.set(directory, new Map());
}

/** Lets go of everything that was held for the vault; call it after its database was closed. */
export function markVaultClosed(directory: string): void {
  for (const descriptor of heldByDirectory.get(directory)?.values() ?? []) closeSync(descriptor);
  heldByDirectory.delete(directory);
}

/**
 * Opens a file for reading by position. Closing any descriptor of a file drops every POSIX lock that the process has on it
 * (fcntl(2)), SQLite's too: so the one descriptor on a file of an open vault is kept until the vault is closed.
 */
export function openForReading(file: string): { descriptor: number; release(): void } {
  const held = heldByDirectory.get(path.dirname(file));
  if (!held) {
    const descriptor = openSync(file, 'r');
    return { descriptor, release: () => closeSync(descriptor) };
  }
  const { dev, ino } = statSync(file);
  const name = `${dev}:${ino}`;
  const descriptor = held.get(name) ?? openSync(file, 'r');
  held.set(name, descriptor);
  return { descriptor, release: () => undefined };
}
