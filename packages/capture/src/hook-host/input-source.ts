import type { RawEvent } from '@clearpane/actions';
import { ClearpaneError } from '@clearpane/contracts';

/** Where raw input comes from. */
export interface InputSource {
  /** Begins to hand over events; `onFault` is told once when an event could not be handled. Throws 'library-missing' or 'internal'. */
  start(onEvent: (event: RawEvent) => void, onFault: () => void): Promise<void>;
  stop(): void;
}

interface Origin {
  x: number;
  y: number;
}

/**
 * Input by uiohook-napi. The library is loaded by `start` and not before (promise 1). `origin` is where the library's
 * coordinates begin on the desktop.
 */
export function uiohookSource(origin: Origin): InputSource {
  let hook: { stop(): void } | null = null;
  return {
    async start(onEvent, onFault) {
      const { uIOhook } = await import('uiohook-napi').catch((cause: unknown) => {
        throw new ClearpaneError('library-missing', 'The input library could not be loaded.', { cause });
      });
      // A listener that throws ends the process past every handler, so nothing may leave this one.
      uIOhook.on('input', (raw) => {
        try {
          const event = readEvent(raw, origin);
          if (event !== null) onEvent(event);
        } catch {
          onFault();
        }
      });
      uIOhook.start();
      hook = uIOhook;
    },
    stop() {
      hook?.stop();
      hook = null;
    },
  };
}

/** The library's numbers for its event types; its enum is not used because a bundle would load the library for it. */
const KEY_PRESSED = 4;
const KEY_RELEASED = 5;
const MOUSE_PRESSED = 7;
const MOUSE_RELEASED = 8;
const MOUSE_WHEEL = 11;
const WHEEL_HORIZONTAL = 4;

interface LibraryEvent {
  type: number;
  time: number;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  keycode?: number;
  x?: number;
  y?: number;
  button?: unknown;
  direction?: number;
  rotation?: number;
}

/** Null for pointer moves and for the clicks that the library counts by itself. */
function readEvent(raw: LibraryEvent, origin: Origin): RawEvent | null {
  const { type, time, keycode, x, y } = raw;
  if ((type === KEY_PRESSED || type === KEY_RELEASED) && keycode !== undefined) {
    const { altKey: alt, ctrlKey: ctrl, metaKey: meta, shiftKey: shift } = raw;
    return { type: type === KEY_PRESSED ? 'key-down' : 'key-up', time, scancode: keycode, alt, ctrl, meta, shift };
  }
  if (x === undefined || y === undefined) return null;
  const point = { x: x + origin.x, y: y + origin.y };
  if (type === MOUSE_PRESSED || type === MOUSE_RELEASED) {
    return { type: type === MOUSE_PRESSED ? 'button-down' : 'button-up', time, ...point, button: Number(raw.button) };
  }
  if (type !== MOUSE_WHEEL || raw.rotation === undefined) return null;
  const axis = raw.direction === WHEEL_HORIZONTAL ? 'horizontal' : 'vertical';
  return { type: 'wheel', time, ...point, axis, rotation: raw.rotation };
}
