import { plural } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { SaveButton } from '../saving/save-button.tsx';
import { dayForFileName } from '../saving/save-file.ts';

/** Saves all receipts in one JSON-LD file: an array of exactly the agent's texts. Nothing where there is none. */
export function SaveReceiptsButton() {
  const { api, query } = usePaneApi();
  const records = useQuery(query.records.list.queryOptions());
  const withReceipt = records.data?.filter(({ decision }) => decision !== 'refused') ?? [];
  const read = async (): Promise<string> => {
    const texts: string[] = [];
    for (const { consentId } of withReceipt) texts.push(await api.records.get({ consentId, form: 'receipt' }));
    return `[${texts.join(',\n')}]\n`;
  };
  if (records.error) return <ErrorNotice error={records.error} onRetry={() => void records.refetch()} />;
  if (withReceipt.length === 0) return null;
  return (
    <SaveButton name={`clearpane-receipts-${dayForFileName()}.jsonld`} mediaType="application/ld+json" read={read}>
      {plural(withReceipt.length, { one: 'Save # receipt', other: 'Save # receipts' })}
    </SaveButton>
  );
}
