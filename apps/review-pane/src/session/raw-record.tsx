import type { FrameDetails, RecordedAction } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { MaskCounts } from '../masking/mask-counts.tsx';

/** The chosen action and frame as they are stored, field for field. */
export function RawRecord({ action, frame }: { action: RecordedAction | null; frame: FrameDetails | null }) {
  const { t } = useLingui();
  return (
    <section className="raw" aria-label={t`Kept as`}>
      <h2>
        <Trans>Kept as</Trans>
      </h2>
      {action ? (
        <pre className="raw-text" tabIndex={0} aria-label={t`The action as it is stored`}>
          {JSON.stringify(action, null, 1)}
        </pre>
      ) : null}
      {frame ? (
        <details>
          <summary>
            <Trans>Frame details, {frame.redactions.length} masks</Trans>
          </summary>
          <MaskCounts redactions={frame.redactions} />
          <pre className="raw-text" tabIndex={0} aria-label={t`The frame's details as they are stored`}>
            {JSON.stringify(frame, null, 1)}
          </pre>
        </details>
      ) : null}
    </section>
  );
}
