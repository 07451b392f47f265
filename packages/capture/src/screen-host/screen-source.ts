import { ClearpaneError, type Rectangle } from '@clearpane/contracts';

/** Raw pixels of one monitor: RGBA, row by row. Whoever holds them overwrites them as soon as they are not needed. */
export interface RawFrame {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Where raw pixels come from. */
export interface ScreenSource {
  readonly name: 'node-screenshots' | 'screenshot-desktop';
  /** Grabs one monitor, given by its place on the desktop; throws when its pixels are not exactly those of that place. */
  grab(monitor: Rectangle): Promise<RawFrame>;
  close(): void;
}

/** Checks that a frame has the size of its monitor, so that windows are where the window source says. */
export function assertSize(frame: RawFrame, monitor: Rectangle): RawFrame {
  const { pixels, width, height } = frame;
  if (width === monitor.width && height === monitor.height && pixels.length === width * height * 4) return frame;
  pixels.fill(0);
  throw new ClearpaneError('display-unavailable', 'The screenshot has another size than its monitor.');
}
