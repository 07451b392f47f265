import type { StudyId } from '@clearpane/contracts';
import type { ConsentRecordSummary } from '@clearpane/contracts/review-api';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi, useStatus } from '../api/pane-api.tsx';
import { useBundles } from '../bundle/use-bundles.ts';
import { ErrorNotice, Skeleton } from '../components/notices.tsx';
import { DeleteKept } from '../left/delete-kept.tsx';
import { type LeftStudy, lookAtLeftStudy, titleOfStudy } from '../left/left-study.ts';
import { TakeBackAll } from '../left/take-back-all.tsx';
import { hrefOf } from '../routing.ts';
import { instantInWords } from '../words/quantities.ts';
import { noticeFor } from '../words/study-words.ts';
import { NotFoundPage } from './not-found-page.tsx';

/**
 * What leaving a study did, and the two things that are left to do: take back, delete (consent rule R17). It asks the agent
 * for all of it, so that it is as true after a crash, or a year later, as right after the click.
 */
export function LeftPage({ studyId }: { studyId: StudyId }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const status = useStatus();
  const studies = useQuery(query.studies.list.queryOptions());
  const records = useQuery(query.records.list.queryOptions());
  const sessions = useQuery(query.sessions.list.queryOptions());
  const ledger = useQuery(query.ledger.list.queryOptions());
  const bundles = useBundles();
  const failed = [studies, records, sessions, ledger, bundles].find(({ error }) => error !== null);
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!status || !studies.data || !records.data || !sessions.data || !ledger.data || !bundles.data)
    return <Skeleton rows={6} label={t`Reading what is left of the study`} />;
  const view = studies.data.studies.find(({ study }) => study.id === studyId);
  const answers = records.data.filter((record) => record.studyId === studyId);
  if (!view && answers.length === 0) return <NotFoundPage />;
  const title = titleOfStudy(view, answers, studyId, ({ study }) => noticeFor(study).title);
  const left = lookAtLeftStudy(studyId, {
    status,
    bundles: bundles.data,
    sessions: sessions.data,
    ledger: ledger.data,
  });
  return (
    <article className="reading">
      <h1 lang={view ? noticeFor(view.study).language : undefined}>{title}</h1>
      {view?.standing === 'joined' ? <StillJoined studyId={studyId} /> : <Stopped left={left} />}
      <TakeBackAll left={left} />
      <DeleteKept studyId={studyId} left={left} />
      <Afterwards studyId={studyId} answers={answers} />
    </article>
  );
}

function StillJoined({ studyId }: { studyId: StudyId }) {
  return (
    <section className="notice" role="status">
      <p className="notice-lead">
        <Trans>You are in this study.</Trans>
      </p>
      <p>
        <a href={hrefOf({ page: 'join', studyId })}>
          <Trans>Open the study, where you can stop and leave</Trans>
        </a>
      </p>
    </section>
  );
}

function Stopped({ left }: { left: LeftStudy }) {
  const { t } = useLingui();
  if (left.isRecording) {
    return (
      <section className="notice notice-alarm" role="alert">
        <p className="notice-lead">
          <Trans>Clearpane still says that it records for this study.</Trans>
        </p>
        <p>
          <Trans>
            Wait a second. If it goes on, choose “Pause recording”, or quit Clearpane: that ends it at once.
          </Trans>
        </p>
      </section>
    );
  }
  const at = left.leftAt === null ? null : instantInWords(left.leftAt);
  return (
    <section className="notice" role="status" aria-label={t`What has stopped`}>
      <p className="notice-lead">
        {at === null ? t`Nothing is recorded for this study.` : t`Recording for this study stopped on ${at}.`}
      </p>
      <p>
        <Plural
          value={left.cancelledCount}
          _0="No upload was waiting, so none had to be cancelled."
          one="# upload that was waiting was cancelled."
          other="# uploads that were waiting were cancelled."
        />{' '}
        <Plural
          value={left.waitingCount}
          _0="Nothing of it waits to be sent."
          one="# bundle of it is still being cancelled."
          other="# bundles of it are still being cancelled."
        />
      </p>
      <p>
        <Trans>You can do the rest now, later, or not at all. The study's page leads back here.</Trans>
      </p>
    </section>
  );
}

function Afterwards({ studyId, answers }: { studyId: StudyId; answers: readonly ConsentRecordSummary[] }) {
  const { t } = useLingui();
  const [latest] = answers.toSorted((one, other) => Date.parse(other.answeredAt) - Date.parse(one.answeredAt));
  return (
    <div role="group" aria-label={t`Of this study`} className="button-row">
      {latest ? (
        <a href={hrefOf({ page: 'record', consentId: latest.consentId })}>
          <Trans>Your answer and its receipt</Trans>
        </a>
      ) : null}
      <a href={hrefOf({ page: 'join', studyId })}>
        <Trans>Read the study again</Trans>
      </a>
    </div>
  );
}
