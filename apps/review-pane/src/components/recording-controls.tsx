import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { usePaneApi, useStatus } from '../api/pane-api.tsx';
import { useChange } from '../api/use-change.ts';
import { CommandButton } from './command-button.tsx';
import type { PlannedDeletion } from './deletion.tsx';
import { planRecentDeletion, RECENT_MINUTES } from './recent-deletion.ts';

/**
 * The controls that are always at hand: pausing or resuming, and deleting the last minutes. `buttons` are to be rendered;
 * `failure` is what one of them failed with, or null.
 */
export function useRecordingControls(askDeletion: (deletion: PlannedDeletion) => void) {
  const status = useStatus();
  const { api } = usePaneApi();
  const [problem, setProblem] = useState<unknown>(null);
  const pause = useChange((current) => current.recording.pause({ minutes: null }));
  const resume = useChange((current) => current.recording.resume({}));
  const isPausedByPerson = status?.light.state === 'paused' && status.light.cause === 'person';
  const canPause = status !== null && status.light.state !== 'off';

  async function deleteRecent(): Promise<void> {
    setProblem(null);
    try {
      askDeletion(await planRecentDeletion(api, Date.now()));
    } catch (error) {
      setProblem(error);
    }
  }

  const buttons = (
    <>
      {isPausedByPerson ? (
        <CommandButton onPress={() => resume.mutate(undefined)} isDisabled={resume.isPending}>
          <Trans>Resume recording</Trans>
        </CommandButton>
      ) : (
        <CommandButton onPress={() => pause.mutate(undefined)} isDisabled={!canPause || pause.isPending}>
          <Trans>Pause recording</Trans>
        </CommandButton>
      )}
      <CommandButton onPress={() => void deleteRecent()} isDisabled={!status}>
        <Trans>Delete last {RECENT_MINUTES} minutes</Trans>
      </CommandButton>
    </>
  );
  return { buttons, failure: problem ?? pause.error ?? resume.error };
}
