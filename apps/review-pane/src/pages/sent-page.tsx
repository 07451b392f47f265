import type { BundleSummary } from '@clearpane/contracts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useChange } from '../api/use-change.ts';
import { BundleList } from '../bundle/bundle-list.tsx';
import { useBundles } from '../bundle/use-bundles.ts';
import { CommandButton } from '../components/command-button.tsx';
import { EmptyState, ErrorNotice, Skeleton } from '../components/notices.tsx';
import { SavePassesButton, usePasses } from '../passes/save-passes-button.tsx';
import { usePassesSaved } from '../passes/saved-passes.ts';
import { hrefOf } from '../routing.ts';

/** What left this computer, and the ways to take it back. */
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
      <p>
        <a href={hrefOf({ page: 'take-back' })}>
          <Trans>Take back with a code</Trans>
        </a>
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
      <PassNote />
      <BundleList bundles={sent ?? []} actions={waysBack} />
    </>
  );

  function waysBack(bundle: BundleSummary): React.ReactNode {
    const mayTry = bundle.state === 'sent' || (bundle.state === 'taking-back' && bundle.problem !== null);
    const shortId = bundle.id.slice(0, 8);
    return (
      <div className="button-row">
        {mayTry ? (
          <CommandButton isDisabled={takeBack.isPending} onPress={() => takeBack.mutate(bundle)}>
            <Trans>Take back bundle {shortId}</Trans>
          </CommandButton>
        ) : null}
        {bundle.state === 'taken-back' ? null : <SavePassesButton bundleIds={[bundle.id]} />}
      </div>
    );
  }
}

/** Says once, and does not ask, that what takes bundles back lies on this computer alone. Gone once all were saved. */
function PassNote() {
  const passes = usePasses();
  const saved = usePassesSaved();
  const notSaved = (passes.data ?? []).filter((pass) => !saved.has(pass.saved.bundleId));
  if (notSaved.length === 0) return null;
  return (
    <p className="muted pass-note">
      <Plural
        value={notSaved.length}
        one="What takes # bundle back is kept on this computer, and only here unless you saved it. If this computer is lost or its data is deleted, only what you saved takes it back. Whether you saved it before is not noted anywhere."
        other="What takes # bundles back is kept on this computer, and only here unless you saved it. If this computer is lost or its data is deleted, only what you saved takes them back. Whether you saved it before is not noted anywhere."
      />
    </p>
  );
}
