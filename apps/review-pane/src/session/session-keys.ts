import { useEffect, useEffectEvent } from 'react';

/** What a key can ask for on the session page; every one has a visible button. */
export type SessionCommand =
  | 'previous-action'
  | 'next-action'
  | 'previous-frame'
  | 'next-frame'
  | 'extend-earlier'
  | 'extend-later'
  | 'clear-stretch'
  | 'delete'
  | 'mask'
  | 'show-keys';

/** Listens to the keys while nothing modal is open and no text is being edited. */
export function useSessionKeys(isEnabled: boolean, run: (command: SessionCommand) => void): void {
  const onCommand = useEffectEvent(run);
  useEffect(() => {
    if (!isEnabled) return;
    function listen(event: KeyboardEvent): void {
      const command = commandOf(event);
      if (!command || belongsElsewhere(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      onCommand(command);
    }
    // Capturing, so that a focused button does not swallow an arrow key.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, [isEnabled]);
}

function commandOf(event: KeyboardEvent): SessionCommand | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowLeft':
      return event.shiftKey ? 'extend-earlier' : 'previous-action';
    case 'ArrowRight':
      return event.shiftKey ? 'extend-later' : 'next-action';
    case 'ArrowUp':
      return event.shiftKey ? null : 'previous-frame';
    case 'ArrowDown':
      return event.shiftKey ? null : 'next-frame';
    case 'Escape':
      return 'clear-stretch';
    case 'x':
    case 'X':
      return 'delete';
    case 'm':
    case 'M':
      return 'mask';
    case '?':
      return 'show-keys';
    default:
      return null;
  }
}

function belongsElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), textarea, select, [role="dialog"], [role="alertdialog"], pre') !==
      null
  );
}
