import type { Database } from 'better-sqlite3';
import { CARRIED_OVER, CarriedOver } from '../kept-settings.ts';
import { tryOpen } from '../sealing.ts';
import type { VaultState } from '../vault-state.ts';
import type { SessionFacts, VaultFacts } from './vault-facts.ts';

interface RowFacts {
  id: string;
  consent_id: string;
  is_open: number;
  written_at: number;
  last_sequence: number;
  action_count: number;
  frame_count: number;
  present_actions: number;
  present_frames: number;
}

/** Which rows were written outside a consent: one statement for the whole vault (consent rule R20). */
const OUTSIDE_CONSENT = `
  WITH written (session_id, written_at) AS (
    SELECT id, written_at FROM sessions
    UNION ALL SELECT session_id, written_at FROM actions
    UNION ALL SELECT session_id, written_at FROM frames
  )
  SELECT DISTINCT written.session_id
  FROM written
  LEFT JOIN sessions ON sessions.id = written.session_id
  LEFT JOIN consents ON consents.id = sessions.consent_id
  WHERE consents.id IS NULL
    OR written.written_at < consents.given_at
    OR written.written_at < sessions.written_at
    OR written.written_at >= coalesce(consents.ended_at, written.written_at + 1)
    OR written.written_at > (SELECT coalesce(max(sequence), 0) FROM ledger)`;

const SESSIONS = `
  SELECT id, consent_id, is_open, written_at, last_sequence, action_count, frame_count,
    (SELECT count(*) FROM actions WHERE session_id = sessions.id) AS present_actions,
    (SELECT count(*) FROM frames WHERE session_id = sessions.id) AS present_frames
  FROM sessions ORDER BY rowid`;

/** The highest ledger sequence that anything in the vault names. */
const LAST_NAMED = `
  SELECT max(coalesce((SELECT max(given_at) FROM consents), 0), coalesce((SELECT max(ended_at) FROM consents), 0),
    coalesce((SELECT max(written_at) FROM sessions), 0), coalesce((SELECT max(written_at) FROM actions), 0),
    coalesce((SELECT max(written_at) FROM frames), 0), coalesce((SELECT max(sequence) FROM cosigned_checkpoints), 0))`;

/** How many rows of actions and frames there are. */
const ROW_COUNT = 'SELECT (SELECT count(*) FROM actions) + (SELECT count(*) FROM frames)';

/** Gathers everything that the audit compares with the ledger. */
export function gatherFacts(state: VaultState): Omit<VaultFacts, 'entries'> {
  const { database, keys, repositories } = state;
  const consents = repositories.consents.read(keys.derive('consents'));
  const bundles = repositories.bundles.list(keys.vaultKey());
  return {
    carriedCount: repositories.settings.tryGet(keys.derive('settings'), CARRIED_OVER, CarriedOver)?.entryCount ?? 0,
    consents: consents.readable,
    unreadableConsents: consents.unreadable,
    unreadableStudies: repositories.agreedStudies.unreadable(keys.derive('agreed-studies')),
    areConsentsRemembered: state.anchor()?.consentsDigest === repositories.consents.digest(),
    sessions: gatherSessions(state),
    bundles: bundles.readable,
    unreadableBundles: bundles.unreadable.map(({ id }) => id),
    checkpoints: repositories.cosignedCheckpoints.list(keys.derive('cosigned-checkpoints')),
    outsideConsent: database.prepare<[], string>(OUTSIDE_CONSENT).pluck().all() as string[],
  };
}

/** The highest ledger sequence that anything in the vault names, and how many rows of actions and frames there are. */
export function countRows(database: Database): { lastNamed: number; rowCount: number } {
  const one = (sql: string) => Number(database.prepare(sql).pluck().get());
  return { lastNamed: one(LAST_NAMED), rowCount: one(ROW_COUNT) };
}

function gatherSessions({ database, keys, repositories }: VaultState): SessionFacts[] {
  const readable = new Map(
    repositories.sessions.list(keys.vaultKey()).readable.map((each) => [each.id as string, each]),
  );
  return database
    .prepare<[], RowFacts>(SESSIONS)
    .all()
    .map((row): SessionFacts => {
      const session = readable.get(row.id);
      const dataKey = session && repositories.sessions.dataKey(keys.vaultKey(), session.id);
      return {
        id: row.id,
        consentId: row.consent_id,
        studyId: session?.header.studyId ?? null,
        isOpen: row.is_open === 1,
        writtenAt: row.written_at,
        counted: { actionCount: row.action_count, frameCount: row.frame_count },
        present: { actionCount: row.present_actions, frameCount: row.present_frames },
        lastSequence: row.last_sequence,
        unreadableRows: dataKey ? countUnreadable(database, row.id, dataKey) : 0,
      };
    });
}

/** Rows that do not open where they lie. Images are opened when they are looked at: opening all of them here would take too long. */
function countUnreadable(database: Database, sessionId: string, dataKey: Uint8Array): number {
  const actions = database
    .prepare<[string], { place: number; sealed: Buffer }>(
      'SELECT sequence AS place, sealed FROM actions WHERE session_id = ?',
    )
    .all(sessionId)
    .filter(({ place, sealed }) => tryOpen(dataKey, `actions:${sessionId}:${place}`, sealed) === null);
  const frames = database
    .prepare<[string], { place: number; sealed: Buffer }>(
      'SELECT number AS place, sealed_details AS sealed FROM frames WHERE session_id = ?',
    )
    .all(sessionId)
    .filter(({ place, sealed }) => tryOpen(dataKey, `frames:${sessionId}:${place}:details`, sealed) === null);
  return actions.length + frames.length;
}
