import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ClearpaneError } from '@clearpane/contracts';
import { makePrivateMemoryFolder, removePrivateMemoryFolder } from './private-memory-folder.ts';
import { assertSize, type ScreenSource } from './screen-source.ts';

const GRAB_LIMIT_MS = 5000;

/**
 * Opens screenshot-desktop, which hands every raw frame to a program that writes temporary files (measured: a kill left a
 * readable frame 29 of 30 times). On Linux these can be sent to a private folder in memory; on other systems the library
 * offers no way, so it is refused there.
 */
export async function openScreenshotDesktop(): Promise<ScreenSource> {
  if (process.platform !== 'linux') {
    throw new ClearpaneError('library-missing', 'This screenshot library would write frames to disk on this system.');
  }
  await assertPrograms();
  const folder = makePrivateMemoryFolder(process.env);
  if (folder === null) {
    throw new ClearpaneError('library-missing', 'There is no private folder in memory for the screenshot program.');
  }
  // The library's child programs inherit these; nothing else in this process makes temporary files.
  process.env['MAGICK_TEMPORARY_PATH'] = folder;
  process.env['TMPDIR'] = folder;
  const removeAtExit = (): void => removePrivateMemoryFolder(folder);
  process.once('exit', removeAtExit);
  const [{ default: screenshot }, { default: sharp }] = await Promise.all([
    import('screenshot-desktop'),
    import('sharp'),
  ]).catch((cause: unknown) => {
    throw new ClearpaneError('library-missing', 'The screenshot library could not be loaded.', { cause });
  });
  return {
    name: 'screenshot-desktop',
    grab: async (place) => {
      const displays = await limited(screenshot.listDisplays());
      const display = displays.find(({ offsetX, offsetY }) => offsetX === place.x && offsetY === place.y);
      if (display === undefined) {
        throw new ClearpaneError('display-unavailable', 'The screenshot library does not know this monitor.');
      }
      const encoded = await limited(screenshot({ screen: display.id, format: 'png' }));
      const { data, info } = await sharp(encoded, { sequentialRead: true })
        .ensureAlpha()
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true })
        .finally(() => encoded.fill(0));
      return assertSize({ pixels: data, width: info.width, height: info.height }, place);
    },
    close: () => {
      process.off('exit', removeAtExit);
      removePrivateMemoryFolder(folder);
    },
  };
}

/** Without these programs the library's promises never settle. */
async function assertPrograms(): Promise<void> {
  const run = promisify(execFile);
  try {
    await Promise.all([
      run('import', ['-version'], { timeout: 2000 }),
      run('xrandr', ['--version'], { timeout: 2000 }),
    ]);
  } catch (cause) {
    throw new ClearpaneError('library-missing', 'The screenshot program or xrandr is not installed.', { cause });
  }
}

async function limited<Value>(work: Promise<Value>): Promise<Value> {
  const limit = new AbortController();
  try {
    return await Promise.race([
      work,
      delay(GRAB_LIMIT_MS, undefined, { signal: limit.signal }).then(() => {
        throw new ClearpaneError('display-unavailable', 'The screenshot program did not answer in time.');
      }),
    ]);
  } finally {
    limit.abort();
  }
}
