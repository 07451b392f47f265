import type { PolicyReading, StudyId } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { usePaneApi } from '../api/pane-api.tsx';
import { ErrorNotice, Skeleton } from '../components/notices.tsx';
import { hrefOf, navigate } from '../routing.ts';
import { narrowingsInWords } from '../words/policy-words.ts';
import { noticeFor } from '../words/study-words.ts';
import { NotFoundPage } from './not-found-page.tsx';
import type { AgreedStudy } from './study/agreed-study.ts';
import { AllowedApps } from './study/allowed-apps.tsx';
import { JoinedStudy } from './study/joined-study.tsx';
import { StudyAnswer } from './study/study-answer.tsx';
import { StudyReading } from './study/study-reading.tsx';
import { StudyStanding } from './study/study-standing.tsx';

/** One study: a page to read, then the answer. Joining, reading again and leaving are all here. */
export function JoinPage({ studyId }: { studyId: StudyId }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const studies = useQuery(query.studies.list.queryOptions());
  const agreed = useQuery(query.studies.agreed.queryOptions({ input: { studyId } }));
  const policy = useQuery(query.policy.get.queryOptions());
  const asked = [studies, agreed, policy];
  const failed = asked.find(({ error }) => error !== null);
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!studies.data || agreed.data === undefined || !policy.data)
    return <Skeleton rows={8} label={t`Reading the study`} />;
  const view = studies.data.studies.find(({ study }) => study.id === studyId);
  if (!view) return <NotFoundPage />;
  return <StudyBody view={view} agreed={agreed.data} policy={policy.data} />;
}

interface StudyBodyProps {
  view: StudyView;
  agreed: AgreedStudy | null;
  policy: PolicyReading;
}

function StudyBody({ view, agreed, policy }: StudyBodyProps) {
  const [language, setLanguage] = useState<string | null>(null);
  const hasJoined = view.standing === 'joined';
  const preferred = [language, agreed?.language].filter((one) => one !== null && one !== undefined);
  const notice = noticeFor(view.study, ...preferred);
  useEscape(!hasJoined);
  return (
    <article className="reading">
      <h1 lang={notice.language}>{notice.title}</h1>
      <StudyStanding view={view} agreedSha256={agreed?.studySha256 ?? null} />
      {hasJoined ? <JoinedStudy view={view} /> : null}
      {hasJoined ? <AllowedApps studyId={view.study.id} /> : null}
      <StudyReading view={view} notice={notice} onLanguage={setLanguage} agreed={agreed} />
      <Narrowings view={view} policy={policy} />
      {hasJoined ? null : <StudyAnswer view={view} language={notice.language} policy={policy} />}
    </article>
  );
}

function Narrowings({ view, policy }: { view: StudyView; policy: PolicyReading }) {
  const { t } = useLingui();
  const sentences = narrowingsInWords(view.study, policy);
  if (sentences.length === 0) return null;
  return (
    <section>
      <h2>{t`Narrowed by your organisation's policy`}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={hrefOf({ page: 'managed' })}>
          <Trans>Managed by your organisation</Trans>
        </a>
      </p>
    </section>
  );
}

/** Escape closes what is not answered: it goes to the list and stores nothing (consent rule R12). */
function useEscape(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) navigate({ page: 'studies' });
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [isOn]);
}
