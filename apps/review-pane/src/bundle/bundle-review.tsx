import type { BundleSummary } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';
import { useChange } from '../api/use-change.ts';
import { CommandButton } from '../components/command-button.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { bundleStateInWords } from '../words/bundle-words.ts';
import { sayAgain } from '../words/error-words.ts';
import { contentInWords, instantInWords, sizeInWords } from '../words/quantities.ts';
import { BundleSent } from './bundle-sent.tsx';
import { type ContentCheck, useContentCheck } from './check-content.ts';
import { HashLine } from './hash-line.tsx';
import { PartList } from './part-list.tsx';

/** What will be sent, byte for byte, both hashes, and the approval of exactly these (consent rule R22). */
export function BundleReview({ bundle }: { bundle: BundleSummary }) {
  // Once it was sent its key is given up: there is nothing left here to open.
  const wasSent = bundle.state === 'sent' || bundle.state === 'taking-back' || bundle.state === 'taken-back';
  return wasSent ? <BundleSent bundle={bundle} /> : <UnsentBundle bundle={bundle} />;
}

function UnsentBundle({ bundle }: { bundle: BundleSummary }) {
  const { t } = useLingui();
  const check = useContentCheck(bundle);
  const size = sizeInWords(bundle.contentSizeBytes);
  const sealedSize = sizeInWords(bundle.sealedSizeBytes);
  return (
    <>
      <h1>{t`What will be sent`}</h1>
      <p className="lead">
        {t`To ${bundle.recipientName}, who alone can open it: ${size} of content in a sealed file of ${sealedSize}.`}
      </p>
      <Approval bundle={bundle} check={check} />
      <h2>
        <Trans>Hashes</Trans>
      </h2>
      <dl className="hashes">
        <HashLine
          name={t`SHA-256 of the content`}
          sha256={bundle.contentSha256}
          copyLabel={t`Copy content hash`}
          verdict={<Verdict check={check} />}
        />
        <HashLine
          name={t`SHA-256 of the sealed file`}
          sha256={bundle.sealedSha256}
          copyLabel={t`Copy sealed hash`}
          verdict={
            <Trans>
              This names the one file that may leave. The page does not hold the sealed file: the parts below were
              opened from it by Clearpane.
            </Trans>
          }
        />
      </dl>
      <h2>
        <Trans>Parts</Trans>
      </h2>
      <PartList parts={bundle.parts} blobs={check.kind === 'same' ? check.blobs : null} />
    </>
  );
}

function Verdict({ check }: { check: ContentCheck }) {
  switch (check.kind) {
    case 'reading':
      return (
        <Trans>
          Computing it here: {check.doneParts} of {check.partCount} parts.
        </Trans>
      );
    case 'same':
      return <Trans>Computed again in this page from the parts below: the same.</Trans>;
    case 'different':
    case 'failed':
      return <Trans>It could not be confirmed in this page.</Trans>;
    default:
      return null;
  }
}

function Approval({ bundle, check }: { bundle: BundleSummary; check: ContentCheck }) {
  const { t } = useLingui();
  const { query } = usePaneApi();
  const manifest = useQuery(query.bundles.manifest.queryOptions({ input: { bundleId: bundle.id } }));
  const approve = useChange((api) =>
    api.bundles.approve({
      bundleId: bundle.id,
      contentSha256: bundle.contentSha256,
      sealedSha256: bundle.sealedSha256,
    }),
  );
  const unapprove = useChange((api) => api.bundles.unapprove({ bundleId: bundle.id }));
  const error = approve.error ?? unapprove.error ?? manifest.error ?? (check.kind === 'failed' ? check.error : null);
  const what = manifest.data
    ? contentInWords({ frameCount: manifest.data.frames.length, actionCount: manifest.data.actionCount })
    : null;
  return (
    <section className="answer" aria-label={t`Approval`}>
      <p className="notice-lead" role="status">
        {bundleStateInWords(bundle.state)}
      </p>
      <StateDetail bundle={bundle} />
      {check.kind === 'reading' ? (
        <progress
          className="working"
          aria-label={t`Reading and checking every part`}
          max={check.partCount}
          value={check.doneParts}
        />
      ) : null}
      {check.kind === 'different' ? <ContentDiffers path={check.path} /> : null}
      {error ? <ErrorNotice error={error} /> : null}
      {bundle.state === 'prepared' ? (
        <CommandButton
          look="main"
          isDisabled={check.kind !== 'same' || what === null || approve.isPending}
          onPress={() => approve.mutate(undefined)}
        >
          {what === null ? t`Approve` : t`Approve ${what}`}
        </CommandButton>
      ) : null}
      {bundle.state === 'approved' ? (
        <CommandButton isDisabled={unapprove.isPending} onPress={() => unapprove.mutate(undefined)}>
          <Trans>Undo approval</Trans>
        </CommandButton>
      ) : null}
    </section>
  );
}

function StateDetail({ bundle }: { bundle: BundleSummary }) {
  return (
    <>
      {bundle.state === 'prepared' ? (
        <p>
          <Trans>Nothing has left this computer. It stays so unless you approve.</Trans>
        </p>
      ) : null}
      {bundle.state === 'approved' && bundle.notBefore ? (
        <p>
          <Trans>
            It is not sent before {instantInWords(bundle.notBefore)}. Until then you can undo your approval.
          </Trans>
        </p>
      ) : null}
      {bundle.problem ? <p className="notice notice-problem">{sayAgain(bundle.problem)}</p> : null}
    </>
  );
}

function ContentDiffers({ path }: { path: string | null }) {
  return (
    <div className="notice notice-alarm" role="alert">
      <p className="notice-lead">
        {path ? (
          <Trans>The part {path} is not what its hash says.</Trans>
        ) : (
          <Trans>The parts do not make the content that the hash names.</Trans>
        )}
      </p>
      <p>
        <Trans>It cannot be approved, so nothing of it can leave. Prepare the session again.</Trans>
      </p>
    </div>
  );
}
