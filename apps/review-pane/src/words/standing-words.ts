import { assertNever } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { t } from '@lingui/core/macro';

/** Where the person stands with a study. */
export function standingInWords(standing: StudyView['standing']): string {
  switch (standing) {
    case 'not-asked':
      return t`Not joined`;
    case 'joined':
      return t`Joined`;
    case 'refused':
      return t`You did not join`;
    case 'withdrawn':
      return t`You left`;
    case 'expired':
      return t`Expired. It records nothing until you answer again.`;
    case 'changed':
      return t`Changed. It records nothing until you answer again.`;
    case 'revoked':
      return t`Stopped by the works council. It records nothing.`;
    case 'unavailable':
      return t`Cannot be joined now`;
    default:
      return assertNever(standing);
  }
}

/** What the standing means for the person and what they can do, for the top of the study's page. */
export function standingExplained(view: StudyView, agreedSha256: string | null): string {
  switch (view.standing) {
    case 'not-asked':
      return t`Nothing is recorded for this study. Read it and answer below, or go away from this page: that stores nothing.`;
    case 'joined':
      return t`You can read again here what you agreed to, and leave at any time.`;
    case 'refused':
      return t`Nothing is recorded for this study, and you are not asked again. You can read it and answer again below.`;
    case 'withdrawn':
      return t`Nothing is recorded for this study. You can read it and answer again below.`;
    case 'expired':
      return t`Your yes ended by itself, as agreed. Nothing is recorded for this study until you answer again below.`;
    case 'changed':
      return agreedSha256 === view.studySha256
        ? t`The study's text is the one you agreed to, but the rules of masking, your organisation's policy or the clock of this computer changed. Nothing is recorded until you answer again below.`
        : t`The study changed after you agreed to it. Nothing is recorded until you answer again. What changed is marked below.`;
    case 'revoked':
      return t`Nothing is recorded for this study any more and nothing of it can be sent. It cannot be joined again. What was kept stays on this computer until you delete it or its time is up.`;
    case 'unavailable':
      return t`The study is over, is not offered any more, or is not allowed by your organisation's policy. Nothing is recorded for it. Its contact is named below.`;
    default:
      return assertNever(view.standing);
  }
}
