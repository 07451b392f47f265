import { useLingui } from '@lingui/react/macro';
import { useStatus } from '../api/pane-api.tsx';
import { sayAgain } from '../words/error-words.ts';
import type { PlannedDeletion } from './deletion.tsx';
import { LightInWords } from './light-in-words.tsx';
import { ErrorNotice } from './notices.tsx';
import { useRecordingControls } from './recording-controls.tsx';
import { ShortcutNote } from './shortcut-note.tsx';

/** The light in words and shape, and the two controls that are always at hand. */
export function StatusBar({ askDeletion }: { askDeletion: (deletion: PlannedDeletion) => void }) {
  const { t } = useLingui();
  const status = useStatus();
  const { buttons, failure } = useRecordingControls(askDeletion);
  return (
    <section className="status-bar" aria-label={t`Recording state`}>
      <LightInWords className="status-light" />
      {buttons}
      <ShortcutNote />
      {status?.uploadProblem ? <p className="status-problem">{sayAgain(status.uploadProblem)}</p> : null}
      {failure ? <ErrorNotice error={failure} /> : null}
    </section>
  );
}
