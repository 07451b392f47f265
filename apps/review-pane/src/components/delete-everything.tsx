import type { DeletionReceipt } from '@clearpane/contracts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { useBundles } from '../bundle/use-bundles.ts';
import { SaveLedgerButton } from '../ledger/save-ledger-button.tsx';
import { sentBundleCountInWords } from '../passes/pass-words.ts';
import { SavePassesButton, usePasses } from '../passes/save-passes-button.tsx';
import { SaveReceiptsButton } from '../records/save-receipts-button.tsx';
import { answerCountInWords, unsentBundleCountInWords } from '../words/held-words.ts';
import { entryCountInWords } from '../words/ledger-words.ts';
import { contentInWords, sessionCountInWords, sizeInWords } from '../words/quantities.ts';
import { CommandButton } from './command-button.tsx';
import { useDeletion } from './deletion.tsx';
import { ErrorNotice, Skeleton } from './notices.tsx';

/** Says with numbers what goes and what stays, offers to save what cannot be had again, then asks once and deletes. */
export function DeleteEverything({ onDeleted }: { onDeleted: (receipt: DeletionReceipt) => void }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const sessions = useQuery(query.sessions.list.queryOptions());
  const records = useQuery(query.records.list.queryOptions());
  const ledger = useQuery(query.ledger.list.queryOptions());
  const studies = useQuery(query.studies.list.queryOptions());
  const bundles = useBundles();
  const passes = usePasses();
  const deletion = useDeletion(onDeleted);
  const lists = [sessions, records, ledger, studies, bundles, passes];
  const failed = lists.find(({ error }) => error !== null);
  const content = contentInWords({
    frameCount: sessions.data?.reduce((sum, { frameCount }) => sum + frameCount, 0) ?? 0,
    actionCount: sessions.data?.reduce((sum, { actionCount }) => sum + actionCount, 0) ?? 0,
  });
  const size = sizeInWords(sessions.data?.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) ?? 0);
  const what = sessionCountInWords(sessions.data?.length ?? 0);
  const hasRevocation = studies.data?.studies.some(({ revocation }) => revocation !== null) ?? false;
  const unsent = bundles.data?.filter(({ state }) => UNSENT.has(state)).length ?? 0;
  const atRecipient = passes.data?.map(({ saved }) => saved.bundleId) ?? [];
  const sent = sentBundleCountInWords(atRecipient.length);
  const answers = answerCountInWords(records.data?.length ?? 0);
  const entries = entryCountInWords(ledger.data?.length ?? 0);
  return (
    <section className="answer" aria-label={t`Delete everything`}>
      <h2>
        <Trans>Delete everything</Trans>
      </h2>
      {failed ? <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      {lists.some(({ isPending }) => isPending) ? <Skeleton rows={4} label={t`Counting`} /> : null}
      <h3>
        <Trans>What goes</Trans>
      </h3>
      <ul className="plain-list">
        {sessions.data?.length === 0 ? (
          <li>{t`No sessions: none are kept`}</li>
        ) : (
          <li>{t`${what} with ${content}, ${size}`}</li>
        )}
        {unsent > 0 ? <li>{unsentBundleCountInWords(unsent)}</li> : null}
        {atRecipient.length > 0 ? <li>{t`What takes ${sent} back`}</li> : null}
        <li>{t`${answers} to studies with their receipts: your studies end`}</li>
        <li>{t`The ledger with ${entries}`}</li>
        <li>
          <Trans>The keys of all of it</Trans>
        </li>
      </ul>
      <h3>
        <Trans>What stays</Trans>
      </h3>
      <ul className="plain-list">
        <li>
          <Trans>That you were asked, so that you are not asked again. Not what you answered.</Trans>
        </li>
        {hasRevocation ? (
          <li>
            <Trans>Which studies a works council stopped, so that they stay stopped.</Trans>
          </li>
        ) : null}
        {atRecipient.length > 0 ? (
          <li>
            <Plural
              value={atRecipient.length}
              one="# sent bundle stays with its recipient, unless you take it back before, or afterwards by what you saved."
              other="# sent bundles stay with their recipient, unless you take them back before, or afterwards by what you saved."
            />
          </li>
        ) : null}
      </ul>
      <h3>
        <Trans>Save first</Trans>
      </h3>
      <p>
        <Trans>These cannot be had again afterwards. Saving them is up to you.</Trans>
      </p>
      <div className="button-row">
        <SaveLedgerButton />
        <SaveReceiptsButton />
        <SavePassesButton bundleIds={atRecipient} />
      </div>
      <CommandButton
        look="final"
        onPress={() =>
          deletion.ask({
            question: t`Delete everything: ${what}, ${size}?`,
            confirmLabel: t`Delete everything on this computer`,
            consequence:
              atRecipient.length > 0
                ? t`Your studies end, and what takes ${sent} back goes too. This is final. It cannot be undone.`
                : t`Your studies end. This is final. It cannot be undone.`,
            run: (api) => api.deletion.everything({}),
          })
        }
      >
        <Trans>Delete everything</Trans>
      </CommandButton>
      {deletion.dialog}
    </section>
  );
}

const UNSENT: ReadonlySet<string> = new Set(['prepared', 'approved', 'sending', 'stale']);
