import { assertNever, type LedgerEntry, type SessionEnd } from '@clearpane/contracts';
import { t } from '@lingui/core/macro';

/** One ledger entry as a plain sentence. */
export function ledgerEntryInWords(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'consent-given':
      return t`You joined a study.`;
    case 'consent-refused':
      return t`You did not join a study.`;
    case 'consent-changed':
      return t`You changed what you agreed to.`;
    case 'consent-withdrawn':
      return t`You left a study.`;
    case 'consent-expired':
      return t`Your consent expired.`;
    case 'consent-suspended':
      return t`Recording was suspended until you answer again.`;
    case 'session-started':
      return t`A session started.`;
    case 'session-ended':
      return t`A session ended.`;
    case 'deleted':
      return entry.facts['kind'] === 'ways-to-take-back'
        ? t`With what was deleted, ways to take sent bundles back were given up.`
        : t`Something was deleted.`;
    case 'bundle-prepared':
      return t`A bundle was prepared. Nothing was sent by that.`;
    case 'bundle-approved':
      return t`You approved a bundle.`;
    case 'approval-undone':
      return t`You undid an approval.`;
    case 'bundle-sent':
      return t`An approved bundle was sent.`;
    case 'bundle-taken-back':
      return t`A sent bundle was taken back.`;
    case 'policy-changed':
      return t`Your organisation's policy changed.`;
    default:
      return assertNever(entry.kind);
  }
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
      return t`policy`;
    default:
      return assertNever(end);
  }
}
