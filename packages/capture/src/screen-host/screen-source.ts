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

/** Opens one source by name; throws `library-missing` where it is not there or cannot keep raw pixels off every disk. */
export async function openScreenSource(name: ScreenSource['name']): Promise<ScreenSource> {
  if (name === 'node-screenshots') {
    const { openNodeScreenshots } = await import('./node-screenshots-source.ts');
    return await openNodeScreenshots();
  }
  const { openScreenshotDesktop } = await import('./screenshot-desktop-source.ts');
  return await openScreenshotDesktop();
}

/** Opens the first source that works: the one that stays in memory, else the one that needs a memory file system; null when none does. */
export async function openFirstScreenSource(): Promise<ScreenSource | null> {
  for (const name of ['node-screenshots', 'screenshot-desktop'] as const) {
    try {
      return await openScreenSource(name);
    } catch (error) {
      if (!(error instanceof ClearpaneError)) throw error;
    }
  }
  return null;
}

/** Checks that a frame has the size of its monitor, so that windows are where the window source says. */
export function assertSize(frame: RawFrame, monitor: Rectangle): RawFrame {
  const { pixels, width, height } = frame;
  if (width === monitor.width && height === monitor.height && pixels.length === width * height * 4) return frame;
  pixels.fill(0);
  throw new ClearpaneError('display-unavailable', 'The screenshot has another size than its monitor.');
}
