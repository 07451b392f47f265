import type { KeyName, ShortcutName } from '@clearpane/contracts';
import { t } from '@lingui/core/macro';

/** What a shortcut does: "select all". */
export function shortcutInWords(name: ShortcutName): string {
  const words: Record<ShortcutName, string> = {
    copy: t({ message: 'copy', context: 'shortcut' }),
    cut: t({ message: 'cut', context: 'shortcut' }),
    paste: t({ message: 'paste', context: 'shortcut' }),
    undo: t({ message: 'undo', context: 'shortcut' }),
    redo: t({ message: 'redo', context: 'shortcut' }),
    save: t({ message: 'save', context: 'shortcut' }),
    open: t({ message: 'open', context: 'shortcut' }),
    new: t({ message: 'new', context: 'shortcut' }),
    print: t({ message: 'print', context: 'shortcut' }),
    find: t({ message: 'find', context: 'shortcut' }),
    'select-all': t({ message: 'select all', context: 'shortcut' }),
    close: t({ message: 'close', context: 'shortcut' }),
    quit: t({ message: 'quit', context: 'shortcut' }),
    refresh: t({ message: 'refresh', context: 'shortcut' }),
    'new-tab': t({ message: 'new tab', context: 'shortcut' }),
    'close-tab': t({ message: 'close tab', context: 'shortcut' }),
    'next-tab': t({ message: 'next tab', context: 'shortcut' }),
    'previous-tab': t({ message: 'previous tab', context: 'shortcut' }),
    'switch-window': t({ message: 'switch window', context: 'shortcut' }),
    'zoom-in': t({ message: 'zoom in', context: 'shortcut' }),
    'zoom-out': t({ message: 'zoom out', context: 'shortcut' }),
  };
  return words[name];
}

/** The name on a key: "page up"; function keys have the same in every language. */
export function keyInWords(name: KeyName): string {
  const words: Partial<Record<KeyName, string>> = {
    enter: t({ message: 'enter', context: 'key' }),
    tab: t({ message: 'tab', context: 'key' }),
    escape: t({ message: 'escape', context: 'key' }),
    up: t({ message: 'up arrow', context: 'key' }),
    down: t({ message: 'down arrow', context: 'key' }),
    left: t({ message: 'left arrow', context: 'key' }),
    right: t({ message: 'right arrow', context: 'key' }),
    home: t({ message: 'home', context: 'key' }),
    end: t({ message: 'end', context: 'key' }),
    'page-up': t({ message: 'page up', context: 'key' }),
    'page-down': t({ message: 'page down', context: 'key' }),
    delete: t({ message: 'delete', context: 'key' }),
  };
  return words[name] ?? name.toUpperCase();
}
