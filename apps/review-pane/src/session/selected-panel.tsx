import type { FrameDetails, RecordedAction, SessionContent } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { CommandButton } from '../components/command-button.tsx';
import { actionInWords, placeInWords } from '../words/action-words.ts';
import { contentInWords, offsetInWords } from '../words/quantities.ts';
import { ActionList } from './action-list.tsx';
import { RawRecord } from './raw-record.tsx';
import { countIn, type Selection, type Stretch, stretchOf } from './selection.ts';

interface SelectedPanelProps {
  content: SessionContent;
  selection: Selection;
  action: RecordedAction | null;
  frame: FrameDetails | null;
  onChoose: (action: RecordedAction) => void;
  onDeleteAction: () => void;
  onDeleteFrame: () => void;
  onDeleteStretch: () => void;
  onDeleteSession: () => void;
}

/** What is selected, how it is kept, and the ways to delete it. */
export function SelectedPanel(props: SelectedPanelProps) {
  const { t } = useLingui();
  const { content, selection, action, frame } = props;
  const stretch = stretchOf(selection);
  const keyFor = (aim: Selection['aim']) => (selection.aim === aim ? 'X' : undefined);
  return (
    <aside className="selected" aria-label={t`Selected`}>
      {stretch ? <StretchWords content={content} stretch={stretch} /> : <ActionWords action={action} frame={frame} />}
      <div className="delete-buttons">
        <CommandButton look="final" isDisabled={!action} shortcutKey={keyFor('action')} onPress={props.onDeleteAction}>
          {t`Delete action`}
        </CommandButton>
        <CommandButton look="final" isDisabled={!frame} shortcutKey={keyFor('frame')} onPress={props.onDeleteFrame}>
          {t`Delete frame`}
        </CommandButton>
        <CommandButton
          look="final"
          isDisabled={!stretch}
          shortcutKey={keyFor('stretch')}
          onPress={props.onDeleteStretch}
        >
          {t`Delete stretch`}
        </CommandButton>
        <CommandButton look="final" onPress={props.onDeleteSession}>
          {t`Delete session`}
        </CommandButton>
      </div>
      <RawRecord action={action} frame={frame} />
      <h2>
        <Trans>All actions</Trans>
      </h2>
      <ActionList
        actions={content.actions}
        sequence={selection.sequence}
        isInStretch={(second) => stretch !== null && second >= stretch.fromSecond && second <= stretch.toSecond}
        onChoose={props.onChoose}
      />
    </aside>
  );
}

function StretchWords({ content, stretch }: { content: SessionContent; stretch: Stretch }) {
  const what = contentInWords(countIn(content, stretch));
  return (
    <div className="selected-words" role="status">
      <p className="notice-lead">
        <Trans>
          Stretch from {offsetInWords(stretch.fromSecond)} to {offsetInWords(stretch.toSecond)}
        </Trans>
      </p>
      <p>{what}</p>
    </div>
  );
}

function ActionWords({ action, frame }: { action: RecordedAction | null; frame: FrameDetails | null }) {
  const place = action ? placeInWords(action.action) : null;
  return (
    <div className="selected-words" role="status">
      <p className="notice-lead">{action ? actionInWords(action.action) : <Trans>No action on this frame</Trans>}</p>
      {place ? <p>{place}</p> : null}
      <p className="muted">
        {action ? (
          <Trans>
            Action {action.sequence} at {offsetInWords(action.second)}
          </Trans>
        ) : null}
        {action && frame ? ' · ' : null}
        {frame ? <Trans>frame {frame.number}</Trans> : null}
      </p>
      {action && action.frame !== null && action.frame !== frame?.number ? (
        <p className="muted">
          <Trans>Its own frame is deleted. This is the nearest one before it.</Trans>
        </p>
      ) : null}
    </div>
  );
}
