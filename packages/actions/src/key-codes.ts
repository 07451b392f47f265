import type { KeyName, ShortcutName } from '@clearpane/contracts';
import type { Modifiers } from './raw-event.ts';

/** All that is left of a key press. */
export type KeyMeaning = { kind: 'text' } | { kind: 'key'; name: KeyName } | { kind: 'shortcut'; name: ShortcutName };

/**
 * Reads key presses by the hook's scancodes. A scancode is a place on the keyboard, so shortcuts are those of a QWERTY
 * layout whatever letter is printed there: on AZERTY, Ctrl and the key labelled Z counts as close-tab. Knowing the layout
 * would mean reading characters, which is what this never does.
 */
export function createKeyReader(): {
  press(scancode: number, modifiers: Modifiers): KeyMeaning | null;
  release(scancode: number): void;
} {
  let isAltGraphDown = false;
  return {
    press(scancode, modifiers) {
      if (scancode === ALT_GRAPH) {
        isAltGraphDown = true;
        return null;
      }
      const name = KEY_NAMES.get(scancode);
      // A release can get lost; then the modifier says so.
      isAltGraphDown &&= modifiers.alt;
      if (isAltGraphDown && TEXT_KEYS.has(scancode) && !modifiers.meta) return { kind: 'text' };
      if (modifiers.ctrl || modifiers.alt || modifiers.meta) {
        const shortcut = readShortcut(scancode, modifiers);
        return shortcut === null ? null : { kind: 'shortcut', name: shortcut };
      }
      if (modifiers.shift && scancode === INSERT) return { kind: 'shortcut', name: 'paste' };
      if (name !== undefined) return { kind: 'key', name };
      return TEXT_KEYS.has(scancode) ? { kind: 'text' } : null;
    },
    release(scancode) {
      if (scancode === ALT_GRAPH) isAltGraphDown = false;
    },
  };
}

function readShortcut(scancode: number, { ctrl, alt, meta, shift }: Modifiers): ShortcutName | null {
  if (alt) {
    if (ctrl || meta) return null;
    if (scancode === TAB) return 'switch-window';
    return scancode === F4 && !shift ? 'close' : null;
  }
  // Meta and Tab changes windows on macOS, where Ctrl and Tab changes tabs as everywhere.
  if (scancode === TAB && meta) return ctrl ? null : 'switch-window';
  if (ctrl && meta) return null;
  return (shift ? WITH_SHIFT : WITHOUT_SHIFT).get(scancode) ?? null;
}

const ALT_GRAPH = 0x0e38;
const TAB = 0x0f;
const F4 = 0x3e;
const INSERT = 0x0e52;

const WITHOUT_SHIFT: ReadonlyMap<number, ShortcutName> = new Map([
  [0x2e, 'copy'],
  [INSERT, 'copy'],
  [0x2d, 'cut'],
  [0x2f, 'paste'],
  [0x2c, 'undo'],
  [0x15, 'redo'],
  [0x1f, 'save'],
  [0x18, 'open'],
  [0x31, 'new'],
  [0x19, 'print'],
  [0x21, 'find'],
  [0x1e, 'select-all'],
  [F4, 'close'],
  [0x10, 'quit'],
  [0x13, 'refresh'],
  [0x14, 'new-tab'],
  [0x11, 'close-tab'],
  [TAB, 'next-tab'],
  [0x0e51, 'next-tab'],
  [0x0e49, 'previous-tab'],
  [0x0d, 'zoom-in'],
  [0x4e, 'zoom-in'],
  [0x0c, 'zoom-out'],
  [0x4a, 'zoom-out'],
]);

/** Copy and paste as terminals have them, redo, and the plus that needs Shift. */
const WITH_SHIFT: ReadonlyMap<number, ShortcutName> = new Map([
  [0x2e, 'copy'],
  [0x2f, 'paste'],
  [0x2c, 'redo'],
  [TAB, 'previous-tab'],
  [0x0d, 'zoom-in'],
]);

/** Keypad keys come as 0xee.. where Num Lock is off. */
const KEY_NAMES: ReadonlyMap<number, KeyName> = new Map([
  [0x1c, 'enter'],
  [0x0e1c, 'enter'],
  [TAB, 'tab'],
  [0x01, 'escape'],
  [0xe048, 'up'],
  [0xee48, 'up'],
  [0xe050, 'down'],
  [0xee50, 'down'],
  [0xe04b, 'left'],
  [0xee4b, 'left'],
  [0xe04d, 'right'],
  [0xee4d, 'right'],
  [0x0e47, 'home'],
  [0xee47, 'home'],
  [0x0e4f, 'end'],
  [0xee4f, 'end'],
  [0x0e49, 'page-up'],
  [0xee49, 'page-up'],
  [0x0e51, 'page-down'],
  [0xee51, 'page-down'],
  [0x0e53, 'delete'],
  [0xee53, 'delete'],
  [0x3b, 'f1'],
  [0x3c, 'f2'],
  [0x3d, 'f3'],
  [F4, 'f4'],
  [0x3f, 'f5'],
  [0x40, 'f6'],
  [0x41, 'f7'],
  [0x42, 'f8'],
  [0x43, 'f9'],
  [0x44, 'f10'],
  [0x57, 'f11'],
  [0x58, 'f12'],
]);

/** Everything that writes or takes back: digits, letters, punctuation, space, backspace and the keypad. */
const TEXT_KEYS: ReadonlySet<number> = new Set([
  ...codes(0x02, 0x0e),
  ...codes(0x10, 0x1b),
  ...codes(0x1e, 0x29),
  ...codes(0x2b, 0x2b),
  ...codes(0x2c, 0x35),
  0x39,
  // The keypad's signs and digits, and the extra key of European and Japanese keyboards.
  0x37,
  0x0e35,
  ...codes(0x47, 0x53),
  0x0e46,
  0x0e0d,
  0x73,
  0x7d,
]);

function codes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
}
