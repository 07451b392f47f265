import {
  assertNever,
  type LedgerEntry,
  type LedgerProblem,
  type LedgerReport,
  type SessionEnd,
} from '@clearpane/contracts';
import { plural, t } from '@lingui/core/macro';
import { contentInWords, sessionCountInWords } from './quantities.ts';

/** One ledger entry as a plain sentence. */
export function ledgerEntryInWords(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'consent-given':
      return t`You joined a study.`;
    case 'consent-renewed':
      return t`You joined a study again.`;
    case 'consent-refused':
      return t`You did not join a study.`;
    case 'consent-changed':
      return t`You changed which apps are allowed.`;
    case 'consent-withdrawn':
      return t`You left a study.`;
    case 'consent-expired':
      return t`Your consent expired.`;
    case 'consent-suspended':
      return t`Recording was suspended until you answer again.`;
    case 'study-revoked':
      return t`The works council stopped a study.`;
    case 'session-started':
      return t`A session started.`;
    case 'session-ended':
      return t`A session ended.`;
    case 'deleted':
      return deletionInWords(entry.facts);
    case 'bundle-prepared':
      return t`A bundle was prepared. Nothing was sent by that.`;
    case 'bundle-approved':
      return t`You approved a bundle.`;
    case 'approval-undone':
      return t`You undid an approval.`;
    case 'upload-cancelled':
      return t`An approved bundle was not sent, because its study ended for you.`;
    case 'bundle-sent':
      return t`An approved bundle was sent.`;
    case 'bundle-taken-back':
      return t`A sent bundle was taken back.`;
    case 'policy-changed':
      return t`Your organisation's policy changed.`;
    case 'checkpoint-cosigned':
      return t`You added a checkpoint that a works council cosigned.`;
    default:
      return assertNever(entry.kind);
  }
}

function deletionInWords({ kind, frameCount, actionCount, sessionCount }: LedgerEntry['facts']): string {
  if (kind === 'ways-to-take-back') return t`With what was deleted, ways to take sent bundles back were given up.`;
  if (kind === 'mask') return t`You masked a part of a frame.`;
  if (typeof frameCount !== 'number' || typeof actionCount !== 'number') return t`Something was deleted.`;
  const content = contentInWords({ frameCount, actionCount });
  if (typeof sessionCount !== 'number' || sessionCount === 0) return t`Deleted: ${content}.`;
  const sessions = sessionCountInWords(sessionCount);
  return t`Deleted: ${sessions}, ${content}.`;
}

/** One finding of a check as a sentence, with the entry's number where it is known. */
export function ledgerProblemInWords({ kind, sequence }: LedgerProblem): string {
  const entry = sequence === null ? t`An entry` : t`Entry ${sequence}`;
  switch (kind) {
    case 'changed':
      return t`${entry} was changed after it was written.`;
    case 'dropped':
      return t`${entry} is missing.`;
    case 'reordered':
      return t`${entry} is not in the place where it was written.`;
    case 'rolled-back':
      return t`This is an older ledger: later entries were there and are gone.`;
    case 'not-signed-by-us':
      return t`${entry} was not signed by this Clearpane.`;
    case 'differs-from-cosigned':
      return t`The ledger is not the one that a works council cosigned.`;
    case 'row-without-entry':
      return t`Something is kept that has no entry in the ledger.`;
    case 'entry-without-row':
      return t`${entry} names something that is not there.`;
    case 'counts-differ':
      return t`${entry} names another number than what is kept.`;
    case 'row-without-valid-consent':
      return t`Something was recorded for which no consent was valid at that time.`;
    default:
      return assertNever(kind);
  }
}

/** Whether an older ledger put back would have been noticed. */
export function rollbackInWords(rollback: LedgerReport['rollback']): string {
  switch (rollback) {
    case 'excluded':
      return t`An older ledger put in its place would have been noticed: the operating system keeps the newest entry's hash.`;
    case 'cannot-tell':
      return t`Whether an older ledger was put in its place cannot be told: on this computer nothing outside the files keeps the newest entry's hash. A cosigned checkpoint shows it up to where it was cosigned.`;
    default:
      return assertNever(rollback);
  }
}

/** "214 entries" */
export function entryCountInWords(count: number): string {
  return plural(count, { one: '# entry', other: '# entries' });
}

/** Why a session ended. */
export function sessionEndInWords(end: SessionEnd): string {
  switch (end) {
    case 'paused':
      return t`paused`;
    case 'locked':
      return t`screen locked`;
    case 'idle':
      return t`you were away`;
    case 'withdrawn':
      return t`you left the study`;
    case 'quit':
      return t`Clearpane was quit`;
    case 'end-of-day':
      return t`end of the day`;
    case 'failed':
      return t`recording failed`;
    case 'crashed':
      return t`Clearpane ended unexpectedly`;
    case 'policy':
      return t`what may be recorded changed`;
    default:
      return assertNever(end);
  }
}
