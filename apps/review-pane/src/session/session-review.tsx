import type { DeletionReceipt, SessionContent } from '@clearpane/contracts';
import { assertNever } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChoiceSwitch } from '../components/choice-switch.tsx';
import { useDeletion } from '../components/deletion.tsx';
import { PartForm } from '../masking/part-form.tsx';
import { PartLayer } from '../masking/part-layer.tsx';
import { usePartMasking } from '../masking/use-part-masking.tsx';
import {
  actionCountInWords,
  dayInWords,
  durationInWords,
  frameCountInWords,
  sizeInWords,
  timeInWords,
} from '../words/quantities.ts';
import { FrameView } from './frame-view.tsx';
import { KeysHelp } from './keys-help.tsx';
import {
  clearStretch,
  extendStretch,
  firstSelection,
  mend,
  type Selection,
  selectAction,
  selectFrame,
  selectStretch,
  stepAction,
  stepFrame,
  stretchOf,
} from './selection.ts';
import { SelectedPanel } from './selected-panel.tsx';
import {
  planActionDeletion,
  planFrameDeletion,
  planSessionDeletion,
  planStretchDeletion,
} from './session-deletions.ts';
import { type SessionCommand, useSessionKeys } from './session-keys.ts';
import { SessionToolbar } from './session-toolbar.tsx';
import { Timeline } from './timeline.tsx';

interface SessionReviewProps {
  content: SessionContent;
  onDeleted: (receipt: DeletionReceipt) => void;
}

/** Frame and timeline in the middle, what is selected at the right; everything by mouse and by key. */
export function SessionReview({ content, onDeleted }: SessionReviewProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<Selection>(() => firstSelection(content));
  const [showsMasks, setShowsMasks] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const selection = mend(content, chosen);
  const stretch = stretchOf(selection);
  const action = content.actions.find((one) => one.sequence === selection.sequence) ?? null;
  const frame = content.frames.find((one) => one.number === selection.frame) ?? null;
  const deletion = useDeletion((receipt) => {
    setChosen(clearStretch(selection));
    onDeleted(receipt);
  });
  const masking = usePartMasking(content.summary.id, frame);
  useSessionKeys(!deletion.isOpen && !showsKeys && masking.part === null, run);

  function run(command: SessionCommand): void {
    switch (command) {
      case 'previous-action':
        return setChosen(stepAction(content, selection, -1));
      case 'next-action':
        return setChosen(stepAction(content, selection, 1));
      case 'previous-frame':
        return setChosen(stepFrame(content, selection, -1));
      case 'next-frame':
        return setChosen(stepFrame(content, selection, 1));
      case 'extend-earlier':
        return setChosen(extendStretch(content, selection, -1));
      case 'extend-later':
        return setChosen(extendStretch(content, selection, 1));
      case 'clear-stretch':
        return setChosen(clearStretch(selection));
      case 'delete':
        return deleteAimed();
      case 'mask':
        return masking.begin();
      case 'show-keys':
        return setShowsKeys(true);
      default:
        return assertNever(command);
    }
  }

  function deleteAimed(): void {
    if (selection.aim === 'stretch' && stretch) deletion.ask(planStretchDeletion(content, stretch));
    else if (selection.aim === 'frame' && frame) deletion.ask(planFrameDeletion(content, frame));
    else if (action) deletion.ask(planActionDeletion(content, action));
  }

  function pick(second: number): void {
    const near = nearest(content.actions, second);
    const nearFrame = nearest(content.frames, second);
    if (near) setChosen(selectAction(content, near));
    else if (nearFrame) setChosen(selectFrame(content, nearFrame));
  }

  return (
    <div className="session">
      <header className="session-head">
        <h1>{headline(content)}</h1>
        <ChoiceSwitch name={t`Mask outlines`} isOn={showsMasks} onChange={setShowsMasks} />
      </header>
      <div className="stage">
        <FrameView
          sessionId={content.summary.id}
          frame={frame}
          action={action?.action ?? null}
          showsMasks={showsMasks}
          revision={masking.maskCount}
        >
          {frame && masking.part ? <PartLayer frame={frame} part={masking.part} onPart={masking.choose} /> : null}
        </FrameView>
        {frame && masking.part ? (
          <PartForm
            frame={frame}
            part={masking.part}
            onPart={masking.choose}
            onMask={masking.ask}
            onCancel={masking.cancel}
          />
        ) : null}
        <p role="status" className="masked-note">
          {masking.maskCount > 0 && masking.part === null ? (
            <Trans>The part is masked. What lay under it is in none of our files.</Trans>
          ) : null}
        </p>
        <Timeline
          content={content}
          selection={selection}
          onPick={pick}
          onStretch={(anchor, head) => setChosen(selectStretch(selection, anchor, head))}
        />
        {/* While a part is chosen the keys are the part's. */}
        {masking.part ? null : <SessionToolbar run={run} hasStretch={stretch !== null} hasFrame={frame !== null} />}
      </div>
      <SelectedPanel
        content={content}
        selection={selection}
        action={action}
        frame={frame}
        onChoose={(one) => setChosen(selectAction(content, one))}
        onDeleteAction={() => action && deletion.ask(planActionDeletion(content, action))}
        onDeleteFrame={() => frame && deletion.ask(planFrameDeletion(content, frame))}
        onDeleteStretch={() => stretch && deletion.ask(planStretchDeletion(content, stretch))}
        onDeleteSession={() => deletion.ask(planSessionDeletion(content))}
      />
      {deletion.dialog}
      {masking.dialog}
      {showsKeys ? <KeysHelp onClose={() => setShowsKeys(false)} /> : null}
    </div>
  );
}

function headline({ summary, frames, actions }: SessionContent): string {
  const parts = [dayInWords(summary.startedAt), timeInWords(summary.startedAt)];
  if (summary.durationSeconds !== null) parts.push(durationInWords(summary.durationSeconds));
  return [
    ...parts,
    frameCountInWords(frames.length),
    actionCountInWords(actions.length),
    sizeInWords(summary.sizeBytes),
  ].join(' · ');
}

function nearest<T extends { second: number }>(items: readonly T[], second: number): T | undefined {
  let best: T | undefined;
  for (const item of items) {
    if (!best || Math.abs(item.second - second) < Math.abs(best.second - second)) best = item;
  }
  return best;
}
