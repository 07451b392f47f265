import type { PolicyReading } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans } from '@lingui/react/macro';
import { hrefOf, navigate } from '../../routing.ts';
import { JoinForm } from './join-form.tsx';
import { JoinedStudy } from './joined-study.tsx';

interface StudyAnswerProps {
  view: StudyView;
  language: string;
  policy: PolicyReading;
}

/** Where the person answers, or why nobody can answer now. */
export function StudyAnswer({ view, language, policy }: StudyAnswerProps) {
  if (view.standing === 'revoked') return null;
  const isAllowed = policy.kind !== 'policy' || policy.policy.allowedStudies?.includes(view.study.id) !== false;
  // Where the form with its no cannot be shown, the way out of a yes that has not ended stays.
  const wayOut = view.choices === null ? null : <JoinedStudy view={view} />;
  if (policy.kind === 'invalid' || !isAllowed) {
    return (
      <>
        <p className="notice">
          {policy.kind === 'invalid' ? (
            <Trans>Your organisation's policy is broken, so this study cannot be joined now.</Trans>
          ) : (
            <Trans>Your organisation's policy does not allow this study.</Trans>
          )}{' '}
          <a href={hrefOf({ page: 'managed' })}>
            <Trans>Managed by your organisation</Trans>
          </a>
        </p>
        {wayOut}
      </>
    );
  }
  if (view.standing === 'unavailable' || Date.parse(view.study.expires) <= Date.now()) {
    return (
      <>
        <p className="notice">
          <Trans>This study cannot be joined now, so it records nothing.</Trans>{' '}
          <a href={hrefOf({ page: 'studies' })}>
            <Trans>All studies</Trans>
          </a>
        </p>
        {wayOut}
      </>
    );
  }
  return (
    <JoinForm
      key={view.studySha256}
      view={view}
      language={language}
      policy={policy.kind === 'policy' ? policy.policy : null}
      onDeclined={() => navigate(afterDeclining(view))}
    />
  );
}

/** Who agreed once may have something to take back or to delete (consent rule R17). */
function afterDeclining({ standing, study }: StudyView): Parameters<typeof navigate>[0] {
  return standing === 'changed' || standing === 'expired' ? { page: 'left', studyId: study.id } : { page: 'studies' };
}
