import type { BundleSummary } from '@clearpane/contracts';
import { Trans } from '@lingui/react/macro';
import { hrefOf } from '../routing.ts';
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
  return (
    <ul className="card-list">
      {bundles.map((bundle) => {
        const shortId = bundle.id.slice(0, 8);
        const fileCount = bundle.parts.length;
        return (
          <li key={bundle.id} className="card">
            <h3>
              <a href={hrefOf({ page: 'waiting', bundleId: bundle.id })}>
                <Trans>Bundle {shortId}</Trans>
              </a>
            </h3>
            <p>{bundleStateInWords(bundle.state)}</p>
            <p className="muted">
              <Trans>
                To {bundle.recipientName} · {fileCount} parts · {sizeInWords(bundle.contentSizeBytes)}
              </Trans>
            </p>
            {bundle.problem ? <p className="notice notice-problem">{bundle.problem}</p> : null}
            {actions?.(bundle)}
          </li>
        );
      })}
    </ul>
  );
}
