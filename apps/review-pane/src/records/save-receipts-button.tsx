import { plural, t } from '@lingui/core/macro';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ConsentRecordSummary } from '@clearpane/contracts/review-api';
import { usePaneApi } from '../api/pane-api.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { dayForFileName, saveFile } from '../saving/save-file.ts';

/** Saves all receipts in one JSON-LD file: an array of exactly the agent's texts. Nothing where there is none. */
export function SaveReceiptsButton() {
  const { api, query } = usePaneApi();
  const records = useQuery(query.records.list.queryOptions());
  const withReceipt = records.data?.filter(({ decision }) => decision !== 'refused') ?? [];
  const save = useMutation({
    mutationFn: async (summaries: ConsentRecordSummary[]) => {
      const texts: string[] = [];
      for (const { consentId } of summaries) texts.push(await api.records.get({ consentId, form: 'receipt' }));
      saveFile(`clearpane-receipts-${dayForFileName()}.jsonld`, 'application/ld+json', `[${texts.join(',\n')}]\n`);
    },
  });
  if (records.error) return <ErrorNotice error={records.error} onRetry={() => void records.refetch()} />;
  if (withReceipt.length === 0) return null;
  return (
    <>
      <CommandButton isDisabled={save.isPending} onPress={() => save.mutate(withReceipt)}>
        {plural(withReceipt.length, { one: 'Save # receipt', other: 'Save # receipts' })}
      </CommandButton>
      <span role="status">{save.isSuccess ? t`The receipts were handed to your browser as a file.` : null}</span>
      {save.error ? <ErrorNotice error={save.error} /> : null}
    </>
  );
}
