/*
 * An attacker has a copy of every file of a vault whose key is in the operating system's store, but not the key: one copy made
 * while the vault was open, one after it was closed. What of the day does he find, and does the copy open? Baselines: the same
 * day in one plain SQLite file, and a vault whose key lies in a file of its own.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { openVault, type KeyStore, type Vault } from '@clearpane/vault';
import { recordMeasurements, startDisplay, startKeyring, type Measurement } from '@clearpane/workbench';
import { plantDay } from './planted-day.ts';
import { countFound } from './planted-markers.ts';
import { seededRandom } from './seeded-random.ts';

const day = await plantDay(seededRandom(7));
// A display brings a session bus and folders of its own.
const display = await startDisplay({ windowManager: false });
Object.assign(process.env, display.env);
const folder = (name: string): string => path.join(display.directory, name);
try {
  // Before there is a keyring: this one has to keep its key in a file.
  const withKeyFile = await keepDay('vault-with-key-file', 'file');
  const keyring = await startKeyring(display.env);
  const withKeyring = await keepDay('vault-with-keyring', 'operating-system');
  const plain = folder('plain');
  mkdirSync(plain);
  day.keepInPlainFile(path.join(plain, 'record.sqlite'));

  const found = await countFound(withKeyring, day.markers);
  const foundInPlain = await countFound([plain], day.markers);
  const kinds = Map.groupBy(day.markers, ({ kind }) => kind);
  const measurements: Record<string, Measurement> = {};
  for (const [kind, { length }] of kinds)
    measurements[`${kind} found`] = {
      value: found.get(kind) ?? 0,
      unit: `of ${length}`,
      target: 0,
      baseline: foundInPlain.get(kind) ?? 0,
    };
  measurements['copies that open without the key store'] = {
    value: await countOpened(withKeyring, [emptyStore(), guessingStore()]),
    unit: `of ${withKeyring.length}`,
    target: 0,
    baseline: await countOpened(withKeyFile, [undefined]),
  };
  await keyring.stop();
  recordMeasurements('files', measurements);
  if ([...foundInPlain.values()].includes(0)) throw new Error('The search is blind: it misses what lies in the open.');
} finally {
  await display.stop();
}

/** Keeps the day in a new vault; answers the copies that were taken of its folder while it was open and afterwards. */
async function keepDay(name: string, protection: Vault['keyProtection']): Promise<string[]> {
  const vault = await openVault({ directory: folder(name), now: () => day.startedAt });
  if (vault.keyProtection !== protection) throw new Error(`The key of ${name} is kept by ${vault.keyProtection}.`);
  day.keepInVault(vault);
  const [session] = vault.read.sessions();
  if (session === undefined || session.actionCount === 0 || session.frameCount === 0)
    throw new Error('The day was not kept: there is nothing to find.');
  const whileOpen = copyOf(name, 'while-open');
  vault.close();
  return [whileOpen, copyOf(name, 'closed')];
}

/** By another program: a file that this process closes would lose SQLite's lock on it. */
function copyOf(name: string, when: string): string {
  const copy = folder(`${name}-${when}`);
  execFileSync('cp', ['-a', folder(name), copy]);
  return copy;
}

/** How many of the copies open by at least one of these stores; `undefined` is the one that the vault itself chooses. */
async function countOpened(copies: readonly string[], stores: readonly (KeyStore | undefined)[]): Promise<number> {
  const opened = new Set<string>();
  for (const copy of copies) {
    for (const keyStore of stores) {
      try {
        const place = { directory: copy, now: () => day.startedAt };
        const vault = await openVault(keyStore === undefined ? place : { ...place, keyStore });
        if (vault.read.sessions().length > 0) opened.add(copy);
        vault.close();
      } catch (error) {
        if (!(error instanceof ClearpaneError) || error.code !== 'key-missing') throw error;
      }
    }
  }
  return opened.size;
}

/** The store of another machine. */
function emptyStore(): KeyStore {
  return { protection: 'operating-system', read: () => null, write: () => undefined, remove: () => undefined };
}

/** A store that has some key of the right size for every name. */
function guessingStore(): KeyStore {
  return { ...emptyStore(), read: () => Uint8Array.from(randomBytes(32)) };
}
