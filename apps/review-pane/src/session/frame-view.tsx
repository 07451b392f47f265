import type { Action, FrameDetails, SessionId } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePaneApi } from '../api/pane-api.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { offsetInWords } from '../words/quantities.ts';
import { useObjectUrl } from './use-object-url.ts';

interface FrameViewProps {
  sessionId: SessionId;
  frame: FrameDetails | null;
  action: Action | null;
  showsMasks: boolean;
  /** Changes whenever the same frame has other pixels. */
  revision: number;
  /** What lies over the frame, such as a part that is being chosen. */
  children?: React.ReactNode;
}

/** The frame as large as fits, with the outlines of its masks and a ring where the chosen action pointed. */
export function FrameView({ sessionId, frame, action, showsMasks, revision, children }: FrameViewProps) {
  const { t } = useLingui();
  const { api } = usePaneApi();
  const key = frame ? `${sessionId}/${frame.number}/${revision}` : null;
  const image = useObjectUrl(key, () => api.sessions.frame({ sessionId, number: frame?.number ?? 1 }));
  if (!frame) {
    return (
      <div className="frame frame-empty">
        <p>
          <Trans>This session holds no frames.</Trans>
        </p>
      </div>
    );
  }
  const offset = offsetInWords(frame.second);
  return (
    <figure className="frame">
      {image.error ? <ErrorNotice error={image.error} /> : null}
      {image.url ? (
        <img className="frame-image" src={image.url} alt={t`Frame ${frame.number} at ${offset}, as it is kept`} />
      ) : (
        <div className="frame-image skeleton-row" role="status" aria-label={t`Opening the frame`} />
      )}
      <svg className="frame-marks" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        {showsMasks
          ? frame.redactions.map((mask) => (
              <rect
                key={`${mask.category}-${mask.x}-${mask.y}-${mask.width}-${mask.height}`}
                className={`mask mask-${mask.category}`}
                x={mask.x}
                y={mask.y}
                width={mask.width}
                height={mask.height}
              />
            ))
          : null}
        {action ? <Target action={action} frame={frame} /> : null}
      </svg>
      {children}
    </figure>
  );
}

function Target({ action, frame }: { action: Action; frame: FrameDetails }) {
  const radius = Math.max(10, frame.width / 70);
  const place = ({ x, y }: { x: number; y: number }) => ({ cx: x * frame.width, cy: y * frame.height });
  if (action.kind === 'click' || action.kind === 'scroll') {
    return (
      <>
        <circle className="target-halo" {...place(action.position)} r={radius} />
        <circle className="target" {...place(action.position)} r={radius} />
      </>
    );
  }
  if (action.kind !== 'drag') return null;
  const from = place(action.from);
  const to = place(action.to);
  return (
    <>
      <line className="target" x1={from.cx} y1={from.cy} x2={to.cx} y2={to.cy} />
      <circle className="target" {...from} r={radius / 2} />
      <circle className="target" {...to} r={radius} />
    </>
  );
}
