import { useLingui } from '@lingui/react/macro';
import { useStatus } from '../api/pane-api.tsx';
import { lightInWords } from '../words/light-words.ts';
import { LightMark } from './light-mark.tsx';

/** The light as shape and words, said anew when it changes; "Unknown" where the agent does not answer. */
export function LightInWords({ className }: { className: string }) {
  const { t } = useLingui();
  const status = useStatus();
  const words = status ? lightInWords(status.light) : { state: t`Unknown`, detail: t`Clearpane is not answering.` };
  return (
    <div className={className} role="status">
      <LightMark state={status?.light.state ?? 'unknown'} />
      <div>
        <p className="status-state">{words.state}</p>
        <p className="status-detail">{words.detail}</p>
      </div>
    </div>
  );
}
