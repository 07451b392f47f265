import { createHmac } from 'node:crypto';
import type { SessionContent, SessionId } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import { translated } from './failures.ts';
import { WIDENING_SETTINGS } from './kept-settings.ts';
import { makeCheckpoint } from './ledger/checkpoints.ts';
import { exportLedger } from './ledger/export.ts';
import { verifyLedger } from './ledger/verify.ts';
import { summarizeSession } from './repositories/sessions.ts';
import type { VaultState } from './vault-state.ts';
import type { VaultReader } from './vault.ts';

/** The reading side of an open vault. */
export function createReader(state: VaultState): VaultReader {
  const { keys, repositories } = state;
  const methods: Omit<VaultReader, keyof VaultReader & symbol> = {
    consents: () => {
      // Rows are trusted only as the state that the key store remembers: an older answer put back is no answer.
      if (!isRemembered(state)) return [];
      return repositories.consents.read(keys.derive('consents')).readable;
    },
    ledger: () => repositories.ledger.read(state.ledgerKeys()),
    verifyLedger: () => verifyLedger(state),
    exportLedger: () => exportLedger(state),
    checkpoint: () => makeCheckpoint(state),
    agreedStudy: (sha256) => repositories.agreedStudies.get(keys.derive('agreed-studies'), sha256),
    sessions: () => repositories.sessions.list(keys.vaultKey()).readable.map(summarizeSession),
    session: (id) => readSession(state, id),
    consentOf: (id) =>
      repositories.sessions.has(id) ? repositories.sessions.get(keys.vaultKey(), id).consentId : null,
    frameImage: (id, number) => {
      if (!repositories.sessions.has(id)) return null;
      return repositories.frames.readImage(repositories.sessions.dataKey(keys.vaultKey(), id), id, number);
    },
    bundles: () => repositories.bundles.list(keys.vaultKey()).readable,
    bundle: (id) => repositories.bundles.get(keys.vaultKey(), id),
    setting: (name, schema) => {
      const key = keys.derive('settings');
      if (!WIDENING_SETTINGS.includes(name)) return repositories.settings.get(key, name, schema);
      return isRemembered(state) ? repositories.settings.tryGet(key, name, schema) : null;
    },
    outboxPath: (name) => state.outbox.path(name),
    pseudonym: (studyId, sessionId, value) =>
      `app-${base32(createHmac('sha256', keys.pseudonymKey(studyId, sessionId)).update(value).digest().subarray(0, 5))}`,
    concerns: () => [...state.concerns],
  };
  return translatedMethods(methods) as VaultReader;
}

/** Whether answers and settings are those that the key store remembers. */
function isRemembered(state: VaultState): boolean {
  return state.anchor()?.consentsDigest === state.repositories.consents.digest();
}

/** Everything of one session; null where there is none or a part of it does not open. */
export function readIfWhole(reader: VaultReader, id: SessionId): SessionContent | null {
  try {
    return reader.session(id);
  } catch (cause) {
    if (cause instanceof ClearpaneError && cause.code === 'vault-damaged') return null;
    throw cause;
  }
}

/** Wraps every method so that what SQLite throws reaches nobody as it is. */
export function translatedMethods<Methods extends object>(methods: Methods): Methods {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      (...values: unknown[]) => translated(() => (method as (...given: unknown[]) => unknown)(...values)),
    ]),
  ) as Methods;
}

function readSession({ keys, repositories }: VaultState, id: SessionId): SessionContent | null {
  if (!repositories.sessions.has(id)) return null;
  const dataKey = repositories.sessions.dataKey(keys.vaultKey(), id);
  return {
    summary: summarizeSession(repositories.sessions.get(keys.vaultKey(), id)),
    actions: repositories.actions.read(dataKey, id),
    frames: repositories.frames.read(dataKey, id),
  };
}

/** RFC 4648 base32 in lower case; 5 bytes give 8 characters without padding. */
function base32(bytes: Uint8Array): string {
  let number = 0n;
  for (const byte of bytes) number = (number << 8n) | BigInt(byte);
  const characters = 'abcdefghijklmnopqrstuvwxyz234567';
  return Array.from({ length: 8 }, (_, index) => characters[Number((number >> BigInt(35 - 5 * index)) & 31n)]).join('');
}
