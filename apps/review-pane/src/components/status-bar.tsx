import type { Status } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePaneApi, useStatus } from '../api/pane-api.tsx';
import { useChange } from '../api/use-change.ts';
import { sayAgain } from '../words/error-words.ts';
import { lightInWords } from '../words/light-words.ts';
import { CommandButton } from './command-button.tsx';
import { LightMark } from './light-mark.tsx';
import { ErrorNotice } from './notices.tsx';
import { ShortcutNote } from './shortcut-note.tsx';
import { planRecentDeletion, RECENT_MINUTES } from './recent-deletion.ts';
import type { PlannedDeletion } from './deletion.tsx';

/** The light in words and shape, and the two controls that are always at hand. */
export function StatusBar({ askDeletion }: { askDeletion: (deletion: PlannedDeletion) => void }) {
  const { t } = useLingui();
  const status = useStatus();
  const { api } = usePaneApi();
  const [problem, setProblem] = useState<unknown>(null);
  const pause = useChange((current) => current.recording.pause({ minutes: null }));
  const resume = useChange((current) => current.recording.resume({}));
  const words = status ? lightInWords(status.light) : { state: t`Unknown`, detail: t`Clearpane is not answering.` };
  const failure = problem ?? pause.error ?? resume.error;

  async function deleteRecent(): Promise<void> {
    setProblem(null);
    try {
      askDeletion(await planRecentDeletion(api, Date.now()));
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <section className="status-bar" aria-label={t`Recording state`}>
      <div className="status-light" role="status">
        <LightMark state={status?.light.state ?? 'unknown'} />
        <div>
          <p className="status-state">{words.state}</p>
          <p className="status-detail">{words.detail}</p>
        </div>
      </div>
      {isPausedByPerson(status) ? (
        <CommandButton onPress={() => resume.mutate(undefined)} isDisabled={resume.isPending}>
          <Trans>Resume recording</Trans>
        </CommandButton>
      ) : (
        <CommandButton onPress={() => pause.mutate(undefined)} isDisabled={!canPause(status) || pause.isPending}>
          <Trans>Pause recording</Trans>
        </CommandButton>
      )}
      <CommandButton onPress={() => void deleteRecent()} isDisabled={!status}>
        <Trans>Delete last {RECENT_MINUTES} minutes</Trans>
      </CommandButton>
      <ShortcutNote />
      {status?.uploadProblem ? <p className="status-problem">{sayAgain(status.uploadProblem)}</p> : null}
      {failure ? <ErrorNotice error={failure} /> : null}
    </section>
  );
}

function isPausedByPerson(status: Status | null): boolean {
  return status?.light.state === 'paused' && status.light.cause === 'person';
}

function canPause(status: Status | null): boolean {
  return status !== null && status.light.state !== 'off';
}
