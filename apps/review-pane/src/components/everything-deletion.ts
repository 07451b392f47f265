import type { DeletionReceipt } from '@clearpane/contracts';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { contentInWords, sessionCountInWords } from '../words/quantities.ts';
import { useDeletion } from './deletion.tsx';

/** Deletes everything after one question that says how much it is. */
export function useEverythingDeletion(onDeleted: (receipt: DeletionReceipt) => void) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const sessions = useQuery(query.sessions.list.queryOptions()).data ?? [];
  const deletion = useDeletion(onDeleted);
  const counts = {
    frameCount: sessions.reduce((sum, session) => sum + session.frameCount, 0),
    actionCount: sessions.reduce((sum, session) => sum + session.actionCount, 0),
  };
  const what = `${sessionCountInWords(sessions.length)}, ${contentInWords(counts)}`;
  return {
    dialog: deletion.dialog,
    ask() {
      deletion.ask({
        question: t`Delete everything: ${what}?`,
        confirmLabel: t`Delete everything on this computer`,
        consequence: t`Sessions, prepared bundles and their keys go. Your studies end too. What was sent before stays with its recipient unless you take it back first. This is final.`,
        run: (api) => api.deletion.everything({}),
      });
    },
  };
}
