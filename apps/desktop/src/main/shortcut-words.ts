import { wordsIn, type Language } from './language.ts';

/** Where the "off the record" shortcut stands; 'unproven' where the system says yes before it knows. */
export type ShortcutStanding = 'works' | 'taken' | 'unproven';

/** What the menu says about the shortcut. */
export interface ShortcutDescription {
  /** The keys as they are printed on the keyboard, for this language and system. */
  keys: string;
  standing: ShortcutStanding;
}

/**
 * The keys of "off the record", as Electron spells them. The space bar, because a letter with Ctrl, Alt and Shift types a capital
 * on Windows wherever AltGr does (Ó in Polish), and function keys with Ctrl and Alt switch consoles on Linux.
 */
export const offTheRecordKeys = 'CommandOrControl+Alt+Shift+Space';

/** Names the keys as they stand on this system's keyboards, and says whether they work. */
export function describeShortcut(
  standing: ShortcutStanding,
  language: Language,
  platform: NodeJS.Platform = process.platform,
): ShortcutDescription {
  const { control, alt, shift, space } = wordsIn(language).keys;
  const keys = platform === 'darwin' ? `⌥⇧⌘${space}` : [control, alt, shift, space].join('+');
  return { keys, standing };
}
