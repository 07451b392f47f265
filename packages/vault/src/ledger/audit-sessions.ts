import type { LedgerEntry } from '@clearpane/contracts';
import type { Counts, Found, SessionFacts, VaultFacts } from './vault-facts.ts';

/** What the ledger says of one session. */
interface SessionHistory {
  started: LedgerEntry | null;
  ended: LedgerEntry | null;
  deleted: Counts;
  isGone: boolean;
}

/** Every session has its beginning and end in the ledger, and rows there now and rows deleted are the rows that were written. */
export function auditSessions(facts: VaultFacts, found: Found): void {
  const histories = historiesOf(facts.entries);
  const sessions = new Map(facts.sessions.map((session) => [session.id, session]));
  for (const session of facts.sessions) auditRow(session, histories.get(session.id), facts.carriedCount, found);
  for (const [id, { started, ended, deleted, isGone }] of histories) {
    const isCarried = !started || started.sequence <= facts.carriedCount;
    if (isCarried || sessions.has(id)) continue;
    if (!isGone) found('entry-without-row', started.sequence, id);
    else if (ended && !isEqual(countsIn(ended), deleted)) found('counts-differ', ended.sequence, id);
  }
}

function auditRow(
  session: SessionFacts,
  history: SessionHistory | undefined,
  carriedCount: number,
  found: Found,
): void {
  const { id, isOpen, present, counted, writtenAt } = session;
  const { started, ended, deleted, isGone } = history ?? NOTHING_NOTED;
  if (session.unreadableRows > 0 || session.studyId === null) found('changed', null, id);
  if (!started || !isStartedBy(session, started)) found('row-without-entry', writtenAt, id);
  if (!isOpen && !ended) found('row-without-entry', null, id);
  if (isOpen && ended) found('entry-without-row', ended.sequence, id);
  // It was deleted whole, and is here again.
  if (isGone) found('row-without-entry', writtenAt, id);
  const isCarried = writtenAt <= carriedCount;
  const written = ended && !isCarried ? countsIn(ended) : sum(counted, deleted);
  const isCounted = isEqual(present, counted) && present.actionCount <= session.lastSequence;
  if (!isCounted || !isEqual(sum(present, deleted), written)) found('counts-differ', ended?.sequence ?? null, id);
}

function isStartedBy({ writtenAt, studyId, consentId }: SessionFacts, { sequence, facts }: LedgerEntry): boolean {
  const isSameConsent = facts['consentId'] === undefined || facts['consentId'] === consentId;
  return sequence === writtenAt && isSameConsent && (studyId === null || facts['studyId'] === studyId);
}

function historiesOf(entries: readonly LedgerEntry[]): Map<string, SessionHistory> {
  const histories = new Map<string, SessionHistory>();
  for (const entry of entries) {
    const id = entry.facts['sessionId'];
    if (typeof id !== 'string') continue;
    const history = histories.get(id) ?? { ...NOTHING_NOTED };
    if (entry.kind === 'session-started') history.started = entry;
    if (entry.kind === 'session-ended') history.ended = entry;
    if (entry.kind === 'deleted') {
      history.deleted = sum(history.deleted, countsIn(entry));
      history.isGone ||= entry.facts['sessionCount'] === 1;
    }
    histories.set(id, history);
  }
  return histories;
}

const NOTHING_NOTED: SessionHistory = {
  started: null,
  ended: null,
  deleted: { actionCount: 0, frameCount: 0 },
  isGone: false,
};

function countsIn({ facts }: LedgerEntry): Counts {
  return { actionCount: Number(facts['actionCount'] ?? 0), frameCount: Number(facts['frameCount'] ?? 0) };
}

function sum(left: Counts, right: Counts): Counts {
  return { actionCount: left.actionCount + right.actionCount, frameCount: left.frameCount + right.frameCount };
}

function isEqual(left: Counts, right: Counts): boolean {
  return left.actionCount === right.actionCount && left.frameCount === right.frameCount;
}
