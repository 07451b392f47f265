import { ClearpaneError } from '@clearpane/contracts';
import type { ScreenSource } from './screen-source.ts';

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
