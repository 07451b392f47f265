import { assertNever, type Light } from '@clearpane/contracts';

/** A pane of glass whose shape, not only its colour, tells the state. */
export function LightMark({ state }: { state: Light['state'] | 'unknown' }) {
  return (
    <svg className={`light-mark light-${state}`} viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" className="light-pane" />
      <Inside state={state} />
    </svg>
  );
}

function Inside({ state }: { state: Light['state'] | 'unknown' }) {
  switch (state) {
    case 'off':
      return null;
    case 'starting':
      return <circle cx="8" cy="8" r="3" className="light-ring" />;
    case 'recording':
      return <circle cx="8" cy="8" r="3.5" className="light-dot" />;
    case 'paused':
      return <path d="M6 5v6M10 5v6" className="light-bars" />;
    case 'cannot-record':
      return <path d="M1.75 14.25l12.5-12.5" className="light-slash" />;
    case 'unknown':
      return <path d="M5 8h.5M8 8h.5M11 8h.5" className="light-bars" />;
    default:
      return assertNever(state);
  }
}
