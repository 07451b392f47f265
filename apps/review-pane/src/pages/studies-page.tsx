import type { StudyProblem, StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';
import { hrefOf } from '../routing.ts';
import { RevocationIntake } from './study/revocation-intake.tsx';
import { QuietStudy, StudyCard } from './study/study-card.tsx';
import { sayAgain } from '../words/error-words.ts';

/** Every study side by side, and where the person stands with each; what was answered with a no stands quietly below. */
export function StudiesPage() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const studies = useQuery(query.studies.list.queryOptions());
  const all = studies.data?.studies ?? [];
  return (
    <>
      <h1>{t`Studies`}</h1>
      <p className="lead">
        <Trans>Nothing is recorded unless you join one. Not joining changes nothing else.</Trans>{' '}
        <a href={hrefOf({ page: 'about' })}>
          <Trans>What Clearpane itself is and does</Trans>
        </a>
      </p>
      {studies.isPending ? <Skeleton rows={3} label={t`Reading studies`} /> : null}
      {studies.error ? <ErrorNotice error={studies.error} onRetry={() => void studies.refetch()} /> : null}
      {studies.data?.studies.length === 0 ? (
        <EmptyState title={t`No study is offered`}>
          <p>
            <Trans>Your organisation can offer one. You decide whether to join.</Trans>
          </p>
        </EmptyState>
      ) : null}
      <ul className="card-list">
        {all
          .filter((view) => !isQuiet(view))
          .map((view) => (
            <StudyCard key={view.study.id} view={view} />
          ))}
      </ul>
      <QuietStudies views={all.filter(isQuiet)} />
      <Problems problems={studies.data?.problems ?? []} />
      {studies.data ? <RevocationIntake studies={all} /> : null}
    </>
  );
}

function isQuiet({ standing, choices }: StudyView): boolean {
  // One that is joined and cannot be used now is still theirs to leave.
  const isGone = standing === 'unavailable' && choices === null;
  return standing === 'refused' || standing === 'withdrawn' || standing === 'revoked' || isGone;
}

function QuietStudies({ views }: { views: StudyView[] }) {
  const { t } = useLingui();
  if (views.length === 0) return null;
  return (
    <section aria-label={t`Studies you are not in`}>
      <h2>
        <Trans>Studies you are not in</Trans>
      </h2>
      <ul className="quiet-studies">
        {views.map((view) => (
          <QuietStudy key={view.study.id} view={view} />
        ))}
      </ul>
    </section>
  );
}

function Problems({ problems }: { problems: StudyProblem[] }) {
  const { t } = useLingui();
  if (problems.length === 0) return null;
  return (
    <section className="notice notice-problem" aria-label={t`Study files that cannot be used`}>
      <h2>
        <Trans>Study files that cannot be used</Trans>
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.file}>
            <code>{problem.file}</code>: {sayAgain(problem.reason)}
          </li>
        ))}
      </ul>
      <p>
        <Trans>Nothing is recorded for them. Ask whoever deployed them.</Trans>
      </p>
    </section>
  );
}
