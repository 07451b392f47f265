import type { BundleSummary } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useChange } from '../api/use-change.ts';
import { BundleList } from '../bundle/bundle-list.tsx';
import { useBundles } from '../bundle/use-bundles.ts';
import { CommandButton } from '../components/command-button.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';

/** What left this computer, and the way to take it back. */
export function SentPage() {
  const { t } = useLingui();
  const bundles = useBundles();
  const takeBack = useChange((api, bundle: BundleSummary) => api.bundles.takeBack({ bundleId: bundle.id }));
  const sent = bundles.data?.filter(
    ({ state }) => state === 'sent' || state === 'taking-back' || state === 'taken-back',
  );
  return (
    <>
      <h1>{t`Sent`}</h1>
      <p className="lead">
        <Trans>
          Taking a bundle back deletes it at its recipient and leaves it out of future training. A model that was
          already trained cannot forget.
        </Trans>
      </p>
      {bundles.isPending ? <Skeleton rows={3} label={t`Reading bundles`} /> : null}
      {bundles.error ? <ErrorNotice error={bundles.error} onRetry={() => void bundles.refetch()} /> : null}
      {takeBack.error ? <ErrorNotice error={takeBack.error} /> : null}
      {sent?.length === 0 ? (
        <EmptyState title={t`Nothing was sent`}>
          <p>
            <Trans>Bundles appear here after you approved them and they arrived.</Trans>
          </p>
        </EmptyState>
      ) : null}
      <BundleList bundles={sent ?? []} actions={takeBackButton} />
    </>
  );

  function takeBackButton(bundle: BundleSummary): React.ReactNode {
    const mayTry = bundle.state === 'sent' || (bundle.state === 'taking-back' && bundle.problem !== null);
    if (!mayTry) return null;
    const shortId = bundle.id.slice(0, 8);
    return (
      <CommandButton isDisabled={takeBack.isPending} onPress={() => takeBack.mutate(bundle)}>
        <Trans>Take back bundle {shortId}</Trans>
      </CommandButton>
    );
  }
}
