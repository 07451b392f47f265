import type { BundleSummary, LedgerEntry, SessionSummary, Status, StudyId } from '@clearpane/contracts';
import type { ConsentRecordSummary, StudyView } from '@clearpane/contracts/review-api';

/** What is true of a study that was left, by the agent's lists alone: the same after a restart, and whenever the page is opened. */
export interface LeftStudy {
  /** True while the light says that something is recorded for it. */
  isRecording: boolean;
  /** ISO 8601 instant of leaving, by the ledger; null where it has none. */
  leftAt: string | null;
  /** Approved bundles that were cancelled by leaving. */
  cancelledCount: number;
  /** Approved bundles of it that still wait or are on their way. */
  waitingCount: number;
  /** Bundles that lie at the collector and were not asked back. */
  sent: BundleSummary[];
  /** Asked back, not yet confirmed. */
  takingBack: BundleSummary[];
  takenBack: BundleSummary[];
  sessions: SessionSummary[];
  sizeBytes: number;
}

interface Lists {
  status: Status;
  bundles: readonly BundleSummary[];
  sessions: readonly SessionSummary[];
  ledger: readonly LedgerEntry[];
}

/** Gathers what the lists say of one study. */
export function lookAtLeftStudy(studyId: StudyId, { status, bundles, sessions, ledger }: Lists): LeftStudy {
  const { light } = status;
  const own = bundles.filter((bundle) => bundle.studyId === studyId);
  const inState = (...states: BundleSummary['state'][]) => own.filter(({ state }) => states.includes(state));
  const kept = sessions.filter((session) => session.studyId === studyId);
  const ending = ledger.findLast(({ kind, facts }) => ENDINGS.has(kind) && facts['studyId'] === studyId);
  return {
    isRecording: (light.state === 'recording' || light.state === 'starting') && light.studyId === studyId,
    leftAt: ending?.at ?? null,
    cancelledCount: cancelledBy(ending, ledger, studyId).length,
    waitingCount: inState('approved', 'sending').length,
    sent: inState('sent'),
    takingBack: inState('taking-back'),
    takenBack: inState('taken-back'),
    sessions: kept,
    sizeBytes: kept.reduce((sum, session) => sum + session.sizeBytes, 0),
  };
}

/** The study's title: from the study while it is offered, else from the answer to it. */
export function titleOfStudy(
  view: StudyView | undefined,
  records: readonly ConsentRecordSummary[],
  studyId: StudyId,
  titleOf: (view: StudyView) => string,
): string {
  if (view) return titleOf(view);
  return records.find((record) => record.studyId === studyId)?.studyTitle ?? studyId;
}

/** What ends a yes, by the person, the works council or time. */
const ENDINGS: ReadonlySet<LedgerEntry['kind']> = new Set(['consent-withdrawn', 'study-revoked', 'consent-expired']);

/** The cancellations that this end of the study brought. */
function cancelledBy(ending: LedgerEntry | undefined, ledger: readonly LedgerEntry[], studyId: StudyId): LedgerEntry[] {
  if (!ending) return [];
  return ledger.filter(
    ({ kind, sequence, facts }) =>
      kind === 'upload-cancelled' && sequence > ending.sequence && facts['studyId'] === studyId,
  );
}
