import type { MenuItemConstructorOptions } from 'electron';
import { wordsIn, type Language } from './language.ts';

/** The menu bar of macOS, where copy and paste need one, in the person's language: Electron's own labels are English. */
export function menuBarTemplate(language: Language): MenuItemConstructorOptions[] {
  const words = wordsIn(language).menuBar;
  return [
    {
      label: 'Clearpane',
      submenu: [
        { role: 'about', label: words.about },
        { type: 'separator' },
        { role: 'hide', label: words.hide },
        { role: 'hideOthers', label: words.hideOthers },
        { role: 'unhide', label: words.showAll },
        { type: 'separator' },
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
  ];
}
