import type { DeletionReceipt, Status } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useStatus } from '../api/pane-api.tsx';
import { useChange } from '../api/use-change.ts';
import { CommandButton } from '../components/command-button.tsx';
import { useDeletion } from '../components/deletion.tsx';
import { LightInWords } from '../components/light-in-words.tsx';
import { ErrorNotice } from '../components/notices.tsx';
import { Receipt } from '../components/receipt.tsx';
import { useRecordingControls } from '../components/recording-controls.tsx';
import { ShortcutNote } from '../components/shortcut-note.tsx';
import { hrefOf } from '../routing.ts';
import '../styles/small.css';

/** What stands in for the tray where a desktop shows none: the state in words, and what the tray's menu offers. */
export function SmallPage() {
  const { t } = useLingui();
  const status = useStatus();
  const [receipt, setReceipt] = useState<DeletionReceipt | null>(null);
  const deletion = useDeletion(setReceipt);
  const controls = useRecordingControls(deletion.ask);
  const leave = useChange(
    (api, study: Joined) => api.studies.leave({ studyId: study.studyId }),
    // Another window: what comes after leaving needs more room than there is here.
    (_status, study) => void open(hrefOf({ page: 'left', studyId: study.studyId }), '_blank'),
  );
  const failure = controls.failure ?? leave.error;
  const current = status?.joinedStudies.find(({ isCurrent }) => isCurrent);
  return (
    <main className="small">
      <h1 className="small-name">Clearpane</h1>
      <LightInWords className="small-light" />
      <div className="small-buttons" role="group" aria-label={t`What you can do`}>
        {controls.buttons}
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
