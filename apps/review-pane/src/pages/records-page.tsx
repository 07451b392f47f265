import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';
import { recordStateInWords } from '../records/record-words.ts';
import { SaveReceiptsButton } from '../records/save-receipts-button.tsx';
import { hrefOf } from '../routing.ts';
import { instantInWords } from '../words/quantities.ts';

/** Every answer the person gave, and where it stands. */
export function RecordsPage() {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const records = useQuery(query.records.list.queryOptions());
  return (
    <>
      <h1>{t`Your answers`}</h1>
      <p className="lead">
        <Trans>
          Each answer to a study is kept here with what you read when you gave it. A “no” is kept only on this computer,
          so that you are not asked again.
        </Trans>
      </p>
      {records.isPending ? <Skeleton rows={3} label={t`Reading your answers`} /> : null}
      {records.error ? <ErrorNotice error={records.error} onRetry={() => void records.refetch()} /> : null}
      {records.data?.length === 0 ? (
        <EmptyState title={t`You have not answered any study`}>
          <p>
            <Trans>Reading a study stores nothing. An answer appears here after you gave it.</Trans>
          </p>
        </EmptyState>
      ) : null}
      <ul className="card-list">
        {records.data?.map((summary) => (
          <li key={summary.consentId} className="card">
            <h2>
              <a href={hrefOf({ page: 'record', consentId: summary.consentId })}>{summary.studyTitle}</a>
            </h2>
            <p>{recordStateInWords(summary)}</p>
            <p className="muted">{t`Answered on ${instantInWords(summary.answeredAt)}`}</p>
          </li>
        ))}
      </ul>
      <div className="button-row">
        <SaveReceiptsButton />
      </div>
    </>
  );
}
