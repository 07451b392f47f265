import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { hrefOf } from '../../routing.ts';
import { calendarDayInWords, instantInWords } from '../../words/quantities.ts';
import { standingExplained, standingInWords } from '../../words/standing-words.ts';

/** Where the person stands with the study, what that means and what they can do. */
export function StudyStanding({ view, agreedSha256 }: { view: StudyView; agreedSha256: string | null }) {
  const { t } = useLingui();
  const { standing, study, revocation, consentExpires } = view;
  const until = consentExpires ? instantInWords(consentExpires) : null;
  return (
    <div className="standing">
      <p className="standing-words">{standingInWords(standing)}</p>
      <p>{standingExplained(view, agreedSha256)}</p>
      {standing === 'joined' && until ? <p>{t`Your yes ends by itself on ${until}.`}</p> : null}
      {study.recipient ? null : (
        <p>
          <Trans>Nothing of this study can be approved or sent: it has no recipient.</Trans>
        </p>
      )}
      {revocation ? (
        <figure className="revocation">
          <figcaption>{t`${revocation.council}, ${calendarDayInWords(revocation.day)}:`}</figcaption>
          <blockquote>{revocation.reason}</blockquote>
        </figure>
      ) : null}
      {standing === 'revoked' || standing === 'withdrawn' || standing === 'expired' ? (
        <p>
          <a href={hrefOf({ page: 'left', studyId: study.id })}>
            <Trans>Delete or take back what there is of this study</Trans>
          </a>
        </p>
      ) : null}
    </div>
  );
}
