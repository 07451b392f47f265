import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type * as NodeScreenshots from 'node-screenshots';
import { ClearpaneError, type Rectangle } from '@clearpane/contracts';
import { assertSize, type ScreenSource } from './screen-source.ts';

/** Opens node-screenshots: frames come in memory only, within 15 ms. */
export async function openNodeScreenshots(): Promise<ScreenSource> {
  const library = await load();
  const collectGarbage = garbageCollector();
  return {
    name: 'node-screenshots',
    grab: async (place) => {
      const monitor = library.Monitor.all().find((candidate) => isAt(candidate, place));
      if (monitor === undefined) {
        throw new ClearpaneError('display-unavailable', 'The screenshot library does not know this monitor.');
      }
      let image = await monitor.captureImage();
      // Copied because Electron allows no memory of a library's own inside its heap.
      const pixels = await image.toRaw(true);
      const frame = { pixels, width: image.width, height: image.height };
      // The library's own copy ends only when the garbage collector finds it (690 MiB at its peak without this).
      image = undefined as never;
      collectGarbage();
      return assertSize(frame, place);
    },
    close: () => {},
  };
}

async function load(): Promise<typeof NodeScreenshots> {
  try {
    const library = await import('node-screenshots');
    library.Monitor.all();
    return library;
  } catch (cause) {
    throw new ClearpaneError('library-missing', 'The screenshot library could not be loaded.', { cause });
  }
}

/** The library divides places by the scale factor on some desktops; the frame's size is checked afterwards in any case. */
function isAt(monitor: NodeScreenshots.Monitor, place: Rectangle): boolean {
  const scale = monitor.scaleFactor() || 1;
  const isSame = (own: number, wanted: number): boolean => own === wanted || Math.abs(own * scale - wanted) <= scale;
  return isSame(monitor.x(), place.x) && isSame(monitor.y(), place.y) && isSame(monitor.width(), place.width);
}

/** The collector of --expose-gc, which no process of ours is started with. */
function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}
