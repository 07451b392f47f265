import type { BundleSummary } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { SavePassesButton } from '../passes/save-passes-button.tsx';
import { hrefOf } from '../routing.ts';
import { bundleStateInWords } from '../words/bundle-words.ts';
import { sayAgain } from '../words/error-words.ts';
import { sizeInWords } from '../words/quantities.ts';
import { HashLine } from './hash-line.tsx';

/** What is left here of a bundle after it was sent: its hashes, and what takes it back. Its content cannot be opened any more. */
export function BundleSent({ bundle }: { bundle: BundleSummary }) {
  const { t } = useLingui();
  const size = sizeInWords(bundle.sealedSizeBytes);
  return (
    <>
      <h1>{t`What was sent`}</h1>
      <p className="lead">{t`To ${bundle.recipientName}: one sealed file of ${size}.`}</p>
      <section className="answer" aria-label={t`State of this bundle`}>
        <p className="notice-lead" role="status">
          {bundleStateInWords(bundle.state)}
        </p>
        {bundle.problem ? <p className="notice notice-problem">{sayAgain(bundle.problem)}</p> : null}
        {bundle.state === 'taken-back' ? null : (
          <p>
            <Trans>
              What takes it back is kept on this computer. Saved as a file or on paper it does not depend on it.
            </Trans>
          </p>
        )}
        <div className="button-row">
          <SavePassesButton bundleIds={[bundle.id]} />
          <a href={hrefOf({ page: 'sent' })}>
            <Trans>All that was sent</Trans>
          </a>
        </div>
      </section>
      <h2>
        <Trans>Hashes</Trans>
      </h2>
      <dl className="hashes">
        <HashLine
          name={t`SHA-256 of the content`}
          sha256={bundle.contentSha256}
          copyLabel={t`Copy content hash`}
          verdict={<Trans>As you approved it.</Trans>}
        />
        <HashLine
          name={t`SHA-256 of the sealed file`}
          sha256={bundle.sealedSha256}
          copyLabel={t`Copy sealed hash`}
          verdict={<Trans>The recipient's receipt names this hash.</Trans>}
        />
      </dl>
    </>
  );
}
