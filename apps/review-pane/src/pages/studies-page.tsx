import type { StudyProblem, StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';
import { hrefOf } from '../routing.ts';
import { noticeFor, standingInWords } from '../words/study-words.ts';

/** Every study that is offered, and where the person stands with it. */
export function StudiesPage() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const studies = useQuery(query.studies.list.queryOptions());
  return (
    <>
      <h1>{t`Studies`}</h1>
      <p className="lead">
        <Trans>Nothing is recorded unless you join one. Not joining changes nothing else.</Trans>
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
        {studies.data?.studies.map((view) => (
          <StudyCard key={view.study.id} view={view} />
        ))}
      </ul>
      <Problems problems={studies.data?.problems ?? []} />
    </>
  );
}

function StudyCard({ view }: { view: StudyView }) {
  const notice = noticeFor(view.study);
  return (
    <li className="card">
      <h2 lang={notice.language}>
        <a href={hrefOf({ page: 'join', studyId: view.study.id })}>{notice.title}</a>
      </h2>
      <p className="muted">{view.study.controller}</p>
      <p>
        {standingInWords(view.standing)}
        {view.standing === 'joined' && view.isCurrent ? (
          <>
            {' '}
            <Trans>This is the study that records.</Trans>
          </>
        ) : null}
      </p>
    </li>
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
            <code>{problem.file}</code>: {problem.reason}
          </li>
        ))}
      </ul>
      <p>
        <Trans>Nothing is recorded for them. Ask whoever deployed them.</Trans>
      </p>
    </section>
  );
}
