import type { BundleSummary } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { hrefOf } from '../routing.ts';
import { sayAgain } from '../words/error-words.ts';
import { bundleStateInWords } from '../words/bundle-words.ts';
import { sizeInWords } from '../words/quantities.ts';

/** Bundles with where they stand; `actions` adds what can be done with each. */
export function BundleList({
  bundles,
  actions,
}: {
  bundles: readonly BundleSummary[];
  actions?: (bundle: BundleSummary) => React.ReactNode;
}) {
  const { t } = useLingui();
  return (
    <ul className="card-list">
      {bundles.map((bundle) => {
        const shortId = bundle.id.slice(0, 8);
        const fileCount = bundle.parts.length;
        const size = sizeInWords(bundle.contentSizeBytes);
        return (
          <li key={bundle.id} className="card">
            <h3>
              <a href={hrefOf({ page: 'waiting', bundleId: bundle.id })}>
                <Trans>Bundle {shortId}</Trans>
              </a>
            </h3>
            <p>{bundleStateInWords(bundle.state)}</p>
            <p className="muted">{t`To ${bundle.recipientName}, ${fileCount} parts, ${size}`}</p>
            {bundle.problem ? <p className="notice notice-problem">{sayAgain(bundle.problem)}</p> : null}
            {actions?.(bundle)}
          </li>
        );
      })}
    </ul>
  );
}
