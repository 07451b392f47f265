import type { BundleId } from '@clearpane/contracts';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePaneApi } from '../api/pane-api.tsx';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { PassDialog } from './pass-dialog.tsx';
import { sentBundleCountInWords } from './pass-words.ts';

/** What takes sent bundles back, as the agent holds it now; null until it has answered. */
export function usePasses() {
  const { query } = usePaneApi();
  return useQuery(query.bundles.passes.queryOptions());
}

/** Opens what takes these bundles back, to be saved or printed; nothing where there is none. */
export function SavePassesButton({ bundleIds }: { bundleIds: readonly BundleId[] }) {
  const { t } = useLingui();
  const passes = usePasses();
  const [isOpen, setIsOpen] = useState(false);
  if (passes.error) return <ErrorNotice error={passes.error} onRetry={() => void passes.refetch()} />;
  const meant = (passes.data ?? []).filter(({ saved }) => bundleIds.includes(saved.bundleId));
  const [first] = meant;
  if (!first) return null;
  const shortId = first.saved.bundleId.slice(0, 8);
  const what = sentBundleCountInWords(meant.length);
  return (
    <>
      <CommandButton onPress={() => setIsOpen(true)}>
        {bundleIds.length === 1 ? t`Save what takes bundle ${shortId} back` : t`Save what takes ${what} back`}
      </CommandButton>
      {isOpen ? <PassDialog passes={meant} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
