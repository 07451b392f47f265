import { assertNever, type BundleState } from '@clearpane/contracts';
import { t } from '@lingui/core/macro';

/** Where a bundle stands, in words. */
export function bundleStateInWords(state: BundleState): string {
  switch (state) {
    case 'prepared':
      return t`Prepared. Not approved, not sent.`;
    case 'approved':
      return t`Approved. Not sent yet.`;
    case 'sending':
      return t`Sending.`;
    case 'sent':
      return t`Sent.`;
    case 'taking-back':
      return t`Taking back.`;
    case 'taken-back':
      return t`Taken back.`;
    case 'stale':
      return t`Out of date: the session changed after it was prepared. It cannot be approved.`;
    default:
      return assertNever(state);
  }
}
