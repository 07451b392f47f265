import { useLingui } from '@lingui/react/macro';
import { CommandButton } from '../components/command-button.tsx';
import type { SessionCommand } from './session-keys.ts';

interface SessionToolbarProps {
  run: (command: SessionCommand) => void;
  hasStretch: boolean;
  hasFrame: boolean;
}

/** A visible button for every key. */
export function SessionToolbar({ run, hasStretch, hasFrame }: SessionToolbarProps) {
  const { t } = useLingui();
  return (
    <div className="toolbar" role="toolbar" aria-label={t`Move and select`}>
      <CommandButton shortcutKey="←" onPress={() => run('previous-action')}>{t`Previous action`}</CommandButton>
      <CommandButton shortcutKey="→" onPress={() => run('next-action')}>{t`Next action`}</CommandButton>
      <CommandButton shortcutKey="↑" onPress={() => run('previous-frame')}>{t`Previous frame`}</CommandButton>
      <CommandButton shortcutKey="↓" onPress={() => run('next-frame')}>{t`Next frame`}</CommandButton>
      <CommandButton shortcutKey="⇧←" onPress={() => run('extend-earlier')}>{t`Select earlier`}</CommandButton>
      <CommandButton shortcutKey="⇧→" onPress={() => run('extend-later')}>{t`Select later`}</CommandButton>
      <CommandButton
        shortcutKey="Esc"
        isDisabled={!hasStretch}
        onPress={() => run('clear-stretch')}
      >{t`Select nothing`}</CommandButton>
      <CommandButton shortcutKey="M" isDisabled={!hasFrame} onPress={() => run('mask')}>{t`Mask a part`}</CommandButton>
      <CommandButton shortcutKey="?" onPress={() => run('show-keys')}>{t`All keys`}</CommandButton>
    </div>
  );
}
