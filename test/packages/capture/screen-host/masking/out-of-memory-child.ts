/** A process whose masking thread runs out of memory with a raw frame. It tells what came of the frame and of the pixels. */
import { createFrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';

const masker = createFrameMasker({
  worker: new URL('./hostile-worker-child.ts', import.meta.url),
  words: { added: ['runs-out-of-memory'], removed: [] },
  onMode: () => {},
  onFailed: () => {},
  limitMs: () => 60_000,
});
await masker.ready();
const [width, height] = [64, 48];
const pixels = new Uint8Array(width * height * 4).fill(200);
const allowed = [{ x: 0, y: 0, width, height }];
const outcome = await masker.mask({ pixels, width, height, allowed, known: null });
const isReplaced = (await masker.ready()) !== null;
process.send?.({ outcome, isZero: pixels.every((byte) => byte === 0), isReplaced });
await masker.close();
process.disconnect();
