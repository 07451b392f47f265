/* Rows per second into the vault, sealed and durable, against the same rows in clear through bare better-sqlite3 in the same run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Action } from '@clearpane/contracts';
import { Consent, REDACTION_VERSION, StudyId } from '@clearpane/contracts';
import type { KeyStore } from '@clearpane/vault';
import { openVault } from '@clearpane/vault';
import { recordMeasurements } from '@clearpane/workbench';
import Sqlite from 'better-sqlite3';

const BATCH_ROWS = 10;
const ROUNDS = 5;
const BATCHES_PER_ROUND = 100;

const directory = mkdtempSync(path.join(tmpdir(), 'clearpane-rows-'));
try {
  const vault = await openBenchVault(path.join(directory, 'vault'));
  const bare = openBareTable(path.join(directory, 'bare.sqlite'));
  // Rounds alternate, so that a slow moment of the machine hits both.
  let vaultMs = 0;
  let bareMs = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    bareMs += elapsedMs(() => bare.insertBatches(BATCHES_PER_ROUND));
    vaultMs += elapsedMs(() => vault.insertBatches(BATCHES_PER_ROUND));
  }
  const rows = ROUNDS * BATCHES_PER_ROUND * BATCH_ROWS;
  const bytesPerAction = vault.close() / rows;
  const bareBytesPerAction = bare.close();
  recordMeasurements('rows', {
    'actions appended in batches of 10': {
      value: Math.round((rows / vaultMs) * 1000),
      unit: 'rows/s',
      baseline: Math.round((rows / bareMs) * 1000),
    },
    'sealed size of an action': {
      value: Math.round(bytesPerAction * 10) / 10,
      unit: 'bytes',
      baseline: Math.round(bareBytesPerAction * 10) / 10,
    },
  });
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function action(index: number): { second: number; frame: number; action: Action } {
  const position = { x: (index % 10_000) / 10_000, y: 0.5 };
  return { second: index, frame: 1, action: { kind: 'click', button: 'left', count: 1, position } };
}

function batch(first: number) {
  return Array.from({ length: BATCH_ROWS }, (_, index) => action(first + index));
}

async function openBenchVault(place: string) {
  const vault = await openVault({ directory: place, keyStore: createMemoryKeyStore(), now: () => new Date() });
  const studyId = StudyId.parse('bench-study');
  const consent = Consent.parse({
    id: crypto.randomUUID(),
    studyId,
    decision: 'given',
    choices: { actions: true, frames: false, appNames: false, upload: false },
    studySha256: '0'.repeat(64),
    noticeLanguage: 'en',
    redactionVersion: REDACTION_VERSION,
    givenAt: 1,
    endedAt: null,
    expires: '2100-01-01T00:00:00.000Z',
    allowedApps: [],
  });
  vault.write.saveConsent(consent);
  const session = vault.write.startSession({ consentId: consent.id, studyId, startedAt: new Date() });
  let next = 0;
  return {
    insertBatches(count: number): void {
      for (let index = 0; index < count; index += 1) {
        vault.write.appendActions(session, batch(next));
        next += BATCH_ROWS;
      }
    },
    /** Answers the sealed bytes of all actions. */
    close(): number {
      const { sizeBytes } = vault.read.sessions()[0] ?? { sizeBytes: 0 };
      vault.close();
      return sizeBytes;
    },
  };
}

/** The same rows as JSON text, with the same durability. */
function openBareTable(file: string) {
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE actions (sequence INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT');
  const insert = database.prepare<[number, string]>('INSERT INTO actions VALUES (?, ?)');
  const insertAll = database.transaction((entries: ReturnType<typeof batch>) => {
    for (const entry of entries) insert.run(entry.second + 1, JSON.stringify(entry));
  });
  let next = 0;
  return {
    insertBatches(count: number): void {
      for (let index = 0; index < count; index += 1) {
        insertAll.immediate(batch(next));
        next += BATCH_ROWS;
      }
    },
    /** Answers the mean size of an action as JSON text. */
    close(): number {
      const size = database.prepare<[], number>('SELECT avg(length(content)) FROM actions').pluck().get();
      database.close();
      return size ?? Number.NaN;
    },
  };
}

function createMemoryKeyStore(): KeyStore {
  const items = new Map<string, Uint8Array>();
  return {
    protection: 'operating-system',
    read: (name) => items.get(name) ?? null,
    write: (name, bytes) => {
      items.set(name, Uint8Array.from(bytes));
    },
    remove: (name) => {
      items.delete(name);
    },
  };
}

function elapsedMs(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
