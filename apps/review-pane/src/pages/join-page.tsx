import type { DeletionReceipt, StudyId } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePaneApi } from '../api/pane-api.tsx';
import { ErrorNotice, QuietNotice, Skeleton } from '../components/notices.tsx';
import { standingInWords, noticeFor } from '../words/study-words.ts';
import { AllowedApps } from './study/allowed-apps.tsx';
import { JoinForm } from './study/join-form.tsx';
import { JoinedStudy } from './study/joined-study.tsx';
import { AfterLeaving } from './study/after-leaving.tsx';
import { StudyNotice } from './study/study-notice.tsx';
import { NotFoundPage } from './not-found-page.tsx';

interface JoinPageProps {
  studyId: StudyId;
  onDeleted: (receipt: DeletionReceipt) => void;
}

/** One study: a page to read, then the answer. Joining and leaving are both here. */
export function JoinPage({ studyId, onDeleted }: JoinPageProps) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const studies = useQuery(query.studies.list.queryOptions());
  if (studies.isPending) return <Skeleton rows={8} label={t`Reading the study`} />;
  if (studies.error) return <ErrorNotice error={studies.error} onRetry={() => void studies.refetch()} />;
  const view = studies.data.studies.find(({ study }) => study.id === studyId);
  return view ? <StudyBody view={view} onDeleted={onDeleted} /> : <NotFoundPage />;
}

function StudyBody({ view, onDeleted }: { view: StudyView; onDeleted: (receipt: DeletionReceipt) => void }) {
  const notice = noticeFor(view.study);
  const [hasLeft, setHasLeft] = useState(false);
  const hasJoined = view.standing === 'joined';
  return (
    <article className="reading">
      <h1 lang={notice.language}>{notice.title}</h1>
      <p className="lead">{standingInWords(view.standing)}</p>
      {hasLeft && !hasJoined ? <AfterLeaving onDeleted={onDeleted} /> : null}
      {hasJoined ? <JoinedStudy view={view} onLeft={() => setHasLeft(true)} /> : null}
      {hasJoined ? <AllowedApps studyId={view.study.id} /> : null}
      <StudyNotice view={view} notice={notice} />
      {hasJoined ? null : <Answer view={view} language={notice.language} />}
    </article>
  );
}

function Answer({ view, language }: { view: StudyView; language: string }) {
  if (view.standing === 'unavailable') {
    return (
      <QuietNotice>
        <p>
          <Trans>This study cannot be joined now, so it records nothing.</Trans>
        </p>
      </QuietNotice>
    );
  }
  return <JoinForm key={view.studySha256} view={view} language={language} />;
}
