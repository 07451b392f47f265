import type { DeletionReceipt, Status } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePaneApi, useStatus } from '../api/pane-api.tsx';
import { useChange } from '../api/use-change.ts';
import { CommandButton } from '../components/command-button.tsx';
import { useDeletion } from '../components/deletion.tsx';
import { LightMark } from '../components/light-mark.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { planRecentDeletion, RECENT_MINUTES } from '../components/recent-deletion.ts';
import { Receipt } from '../components/receipt.tsx';
import { ShortcutNote } from '../components/shortcut-note.tsx';
import { hrefOf } from '../routing.ts';
import { lightInWords } from '../words/light-words.ts';
import '../styles/small.css';

/** What stands in for the tray where a desktop shows none: the state in words, and what the tray's menu offers. */
export function SmallPage() {
  const { t } = useLingui();
  const status = useStatus();
  const { api } = usePaneApi();
  const [receipt, setReceipt] = useState<DeletionReceipt | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const deletion = useDeletion(setReceipt);
  const pause = useChange((current) => current.recording.pause({ minutes: null }));
  const resume = useChange((current) => current.recording.resume({}));
  const leave = useChange(
    (current, study: Joined) => current.studies.leave({ studyId: study.studyId }),
    // Another window: what comes after leaving needs more room than there is here.
    (_status, study) => void open(hrefOf({ page: 'left', studyId: study.studyId }), '_blank'),
  );
  const words = status ? lightInWords(status.light) : { state: t`Unknown`, detail: t`Clearpane is not answering.` };
  const failure = problem ?? pause.error ?? resume.error ?? leave.error;
  const current = status?.joinedStudies.find(({ isCurrent }) => isCurrent);
  const isPaused = status?.light.state === 'paused' && status.light.cause === 'person';

  async function deleteRecent(): Promise<void> {
    setProblem(null);
    try {
      deletion.ask(await planRecentDeletion(api, Date.now()));
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <main className="small">
      <h1 className="small-name">Clearpane</h1>
      <div className="small-light" role="status">
        <LightMark state={status?.light.state ?? 'unknown'} />
        <div>
          <p className="status-state">{words.state}</p>
          <p className="status-detail">{words.detail}</p>
        </div>
      </div>
      <div className="small-buttons" role="group" aria-label={t`What you can do`}>
        {isPaused ? (
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
        <a className="command command-plain small-link" href="#/" target="_blank" rel="noreferrer">
          <Trans>Open Clearpane</Trans>
        </a>
        {current ? (
          <CommandButton onPress={() => leave.mutate(current)} isDisabled={leave.isPending}>
            <Trans>Stop and leave</Trans>
          </CommandButton>
        ) : null}
      </div>
      <ShortcutNote />
      {failure ? <ErrorNotice error={failure} /> : null}
      {receipt ? <Receipt receipt={receipt} onClose={() => setReceipt(null)} /> : null}
      {deletion.dialog}
    </main>
  );
}

type Joined = Status['joinedStudies'][number];

function canPause(status: Status | null): boolean {
  return status !== null && status.light.state !== 'off';
}
