import { createHmac } from 'node:crypto';
import { Consent, LedgerEntry, Sha256 } from '@clearpane/contracts';
import type { ConsentEnding } from '@clearpane/contracts';
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { Anchor } from '../anchor.ts';
import type { KeyRing } from '../key-ring.ts';
import { ledgerKeysOf } from '../key-ring.ts';
import { CARRIED_OVER } from '../kept-settings.ts';
import { createConsentsRepository } from '../repositories/consents.ts';
import { createLedgerRepository } from '../repositories/ledger.ts';
import { createSettingsRepository } from '../repositories/settings.ts';
import { tryOpen } from '../sealing.ts';
import { ledger, ledgerTriggers } from './020-ledger.ts';

/** What the older version did not note down about a notice. */
const NOT_NOTED = Sha256.parse('0'.repeat(64));
/** An answer as the first version kept it. */
const FirstConsent = Consent.omit({
  noticeSha256: true,
  platformNoticeSha256: true,
  appVersion: true,
  renews: true,
  answeredAt: true,
  ending: true,
});
type FirstConsent = z.infer<typeof FirstConsent>;

interface FirstLedgerRow {
  sequence: number;
  previous_hash: Buffer;
  hash: Buffer;
  sealed: Buffer;
}

/**
 * Brings a vault of version 10 to version 20, inside the transaction of the migration: its ledger is signed anew as far as it
 * holds together, its answers take up what that version did not note as unknown, and a living yes is suspended, because
 * the notices it was given for are others now. Rows carry the sequence at which their session began.
 */
export function carryOver(database: Database, keys: KeyRing, anchor: Anchor | null, now: Date): void {
  const { entries, isWhole } = readFirstLedger(database, keys, anchor);
  const consents = database.prepare<[], { id: string; sealed: Buffer }>('SELECT id, sealed FROM consents').all();
  database.exec(ledger);

  const ledgerKeys = ledgerKeysOf(keys);
  const newLedger = createLedgerRepository(database);
  for (const { sequence: _, ...entry } of entries) newLedger.append(ledgerKeys, entry);
  for (const row of consents) {
    const first = openFirstConsent(keys, row);
    if (!first) continue;
    const isLiving = first.endedAt === null;
    const cause = 'older-version';
    if (isLiving)
      newLedger.append(ledgerKeys, {
        kind: 'consent-suspended',
        at: now.toISOString(),
        facts: { studyId: first.studyId, consentId: first.id, cause },
      });
    const endedAt = first.endedAt ?? newLedger.length();
    const consent = completed({ ...first, endedAt }, isLiving ? { how: 'suspended', at: now } : null, entries, now);
    // The column's own default is no answer: it is set together with the seal.
    database.prepare('UPDATE consents SET ended_at = ?, given_at = ? WHERE id = ?').run(endedAt, first.givenAt, row.id);
    createConsentsRepository(database).save(keys.derive('consents'), consent);
  }
  database.exec('UPDATE consents SET ended_at = 0 WHERE ended_at IS NULL');
  datePlacesOfRows(database, entries);
  // A vault that begins now has nothing to carry over, and holds nothing at all before somebody answers.
  if (entries.length > 0 || !isWhole)
    createSettingsRepository(database).save(keys.derive('settings'), CARRIED_OVER, {
      entryCount: entries.length,
      isWhole,
    });
  database.exec(ledgerTriggers);
}

function readFirstLedger(database: Database, keys: KeyRing, anchor: Anchor | null) {
  const rows = database
    .prepare<[], FirstLedgerRow>('SELECT sequence, previous_hash, hash, sealed FROM ledger ORDER BY sequence')
    .all();
  const [sealing, chaining] = [keys.derive('ledger'), keys.derive('ledger-chain')];
  const entries: LedgerEntry[] = [];
  let before: Buffer = Buffer.alloc(32);
  for (const row of rows) {
    const text = tryOpen(sealing, `ledger:${row.sequence}`, row.sealed);
    const entry = text ? LedgerEntry.safeParse(JSON.parse(text.toString('utf8'))).data : undefined;
    const hash = text && createHmac('sha256', chaining).update(before).update(text).digest();
    const isNext = row.sequence === entries.length + 1 && row.previous_hash.equals(before);
    if (!entry || !hash || !isNext || !row.hash.equals(hash)) break;
    entries.push(entry);
    before = row.hash;
  }
  const anchored = anchor && rows.find(({ sequence }) => sequence === anchor.sequence);
  const reachesAnchor = !anchor || anchor.sequence === 0 || anchored?.hash.toString('hex') === anchor.hash;
  return { entries, isWhole: entries.length === rows.length && reachesAnchor };
}

function openFirstConsent(keys: KeyRing, row: { id: string; sealed: Buffer }): FirstConsent | null {
  const plain = tryOpen(keys.derive('consents'), `consents:${row.id}`, row.sealed);
  const consent = plain ? FirstConsent.safeParse(JSON.parse(plain.toString('utf8'))).data : undefined;
  return consent?.id === row.id ? consent : null;
}

function completed(
  first: FirstConsent,
  suspended: { how: 'suspended'; at: Date } | null,
  entries: readonly LedgerEntry[],
  now: Date,
): Consent {
  const entryAt = (sequence: number | null) => entries.find((entry) => entry.sequence === sequence);
  const end = entryAt(first.endedAt);
  const ending = suspended ?? { how: howItEnded(end?.kind), at: new Date(end?.at ?? now) };
  return Consent.parse({
    ...first,
    noticeSha256: NOT_NOTED,
    platformNoticeSha256: NOT_NOTED,
    appVersion: 'not noted',
    renews: null,
    answeredAt: entryAt(first.givenAt)?.at ?? now.toISOString(),
    ending: first.decision === 'refused' ? null : { how: ending.how, at: ending.at.toISOString() },
  });
}

function howItEnded(kind: LedgerEntry['kind'] | undefined): ConsentEnding {
  if (kind === 'consent-expired') return 'expired';
  if (kind === 'consent-suspended') return 'suspended';
  return kind === 'consent-changed' ? 'renewed' : 'withdrawn';
}

function datePlacesOfRows(database: Database, entries: readonly LedgerEntry[]): void {
  const place = database.prepare<[number, string]>('UPDATE sessions SET written_at = ? WHERE id = ?');
  database.exec(
    'UPDATE sessions SET written_at = coalesce((SELECT given_at FROM consents WHERE id = sessions.consent_id), 0)',
  );
  for (const { kind, sequence, facts } of entries)
    if (kind === 'session-started' && typeof facts['sessionId'] === 'string') place.run(sequence, facts['sessionId']);
  for (const table of ['actions', 'frames'])
    database.exec(`UPDATE ${table} SET written_at = (SELECT written_at FROM sessions WHERE id = ${table}.session_id)`);
}
