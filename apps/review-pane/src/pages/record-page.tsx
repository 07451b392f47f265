import type { ConsentId } from '@clearpane/contracts';
import type { ConsentRecordSummary } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice, QuietNotice, Skeleton } from '../components/notices.tsx';
import { readRecord } from '../records/read-record.ts';
import { recordPage } from '../records/record-page-file.ts';
import { recordStateInWords } from '../records/record-words.ts';
import { hrefOf } from '../routing.ts';
import { pageFileText } from '../saving/page-file.ts';
import { PageSections } from '../saving/page-view.tsx';
import { saveFile } from '../saving/save-file.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** One answer to one study, to be read, printed and saved. Everything on it comes from the text that is saved. */
export function RecordPage({ consentId }: { consentId: ConsentId }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const records = useQuery(query.records.list.queryOptions());
  if (records.isPending) return <Skeleton rows={8} label={t`Reading the record`} />;
  if (records.error) return <ErrorNotice error={records.error} onRetry={() => void records.refetch()} />;
  const summary = records.data.find((one) => one.consentId === consentId);
  return summary ? <RecordBody summary={summary} /> : <NotFoundPage />;
}

function RecordBody({ summary }: { summary: ConsentRecordSummary }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const { consentId, decision } = summary;
  // Of a refusal there is no receipt: nobody else has a record that it could be a copy of.
  const form = decision === 'refused' ? 'record' : 'receipt';
  const document = useQuery(query.records.get.queryOptions({ input: { consentId, form } }));
  if (document.isPending) return <Skeleton rows={8} label={t`Reading the record`} />;
  if (document.error) return <ErrorNotice error={document.error} onRetry={() => void document.refetch()} />;
  const text = document.data;
  const facts = readRecord(text);
  const page = facts ? recordPage(facts) : null;
  const name = `clearpane-${form}-${consentId.slice(0, 8)}`;
  return (
    <article className="reading record">
      <h1>{page ? page.title : t`Your answer to “${summary.studyTitle}”`}</h1>
      <p className="lead">{recordStateInWords(summary)}</p>
      {page ? <p className="lead">{page.lead}</p> : null}
      <div className="button-row not-printed">
        <CommandButton onPress={() => saveFile(`${name}.jsonld`, 'application/ld+json', text)}>
          <Trans>Save as JSON-LD</Trans>
        </CommandButton>
        {page ? (
          <>
            <CommandButton onPress={() => saveFile(`${name}.html`, 'text/html', pageFileText(page))}>
              <Trans>Save as page</Trans>
            </CommandButton>
            <CommandButton onPress={() => print()}>
              <Trans>Print</Trans>
            </CommandButton>
          </>
        ) : null}
        <a href={hrefOf({ page: 'join', studyId: summary.studyId })}>
          <Trans>Open the study</Trans>
        </a>
      </div>
      {page ? (
        <PageSections sections={page.sections} />
      ) : (
        <QuietNotice>
          <p className="notice-lead">
            <Trans>This record does not have the form that this page knows.</Trans>
          </p>
          <p>
            <Trans>Nothing of it is shown that could not be read for certain. You can save its text as it is.</Trans>
          </p>
        </QuietNotice>
      )}
    </article>
  );
}
