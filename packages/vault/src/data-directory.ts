import { closeSync, lstatSync, mkdirSync, openSync, realpathSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { asClearpaneError } from './failures.ts';
import { findFileSystemName, isNetworkFileSystem } from './file-system-kind.ts';
import { accountOwns, isClosedToOthers } from './ownership.ts';

/** Folder names by which synchronising programs are known; what lies below one is copied to other machines. */
const SYNCED =
  /^(dropbox( .*)?|onedrive( .*)?|nextcloud.*|owncloud.*|google ?drive.*|icloud ?drive|mobile documents|com~apple~clouddocs|box sync|syncthing|seafile|pcloud ?drive|megasync|resilio sync)$/i;

/**
 * Makes the folder of a vault (0700) or checks the one that is there. Refuses with 'data-directory-unsafe' a folder that
 * others can enter, that another account owns, or that lies on a network or in a synchronised folder.
 */
export function prepareDataDirectory(directory: string): string {
  const wanted = path.resolve(directory);
  refuseSynced(wanted);
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const failure = asClearpaneError(cause);
    throw failure.code === 'disk-full' ? failure : unsafe('The folder of the vault cannot be made.', cause);
  }
  const real = realpathSync(wanted);
  refuseSynced(real);
  const details = lstatSync(real);
  if (!details.isDirectory()) throw unsafe('The place for the vault is not a folder.');
  if (!accountOwns(details)) throw unsafe('The folder of the vault belongs to another account.');
  if (!isClosedToOthers(details)) throw unsafe('Others can enter the folder of the vault.');
  if (isNetworkFileSystem(statfsSync(real).type, findFileSystemName(real))) {
    throw unsafe('The folder of the vault lies on a network: its files would leave this machine.');
  }
  leaveBackupHints(real);
  return real;
}

function refuseSynced(directory: string): void {
  if (directory.split(path.sep).some((part) => SYNCED.test(part))) {
    throw unsafe('The folder of the vault lies in a folder that is copied to other machines.');
  }
}

/** Asks backup programs to leave the folder out: the cache directory convention (bford.info/cachedir) and .nobackup. */
function leaveBackupHints(directory: string): void {
  for (const [name, text] of [
    ['CACHEDIR.TAG', 'Signature: 8a477f597d28d172789f06886806bc55\n# Asks backup programs to leave this folder out.\n'],
    ['.nobackup', ''],
  ] as const) {
    try {
      const descriptor = openSync(path.join(directory, name), 'wx', 0o600);
      writeFileSync(descriptor, text);
      closeSync(descriptor);
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw asClearpaneError(cause);
    }
  }
}

function unsafe(message: string, cause?: unknown): ClearpaneError {
  return new ClearpaneError('data-directory-unsafe', message, { cause });
}
