/**
 * A process with a raw frame in its shared buffer and a thread that does not get on with it, or, with "reading", the real one
 * with its models open. It says so and waits to be killed. With "unprotected" its memory may go into a core dump, as that of
 * any process.
 */
import process from 'node:process';
import { keepMemoryOutOfCoreDumps } from '@clearpane/capture/core-dumps';
import { createFrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';

const [, , protection, marker = ''] = process.argv;
if (protection !== 'unprotected') keepMemoryOutOfCoreDumps();
const isReal = protection === 'reading';
const masker = createFrameMasker({
  worker: isReal ? maskingWorkerFile() : new URL('./hostile-worker-child.ts', import.meta.url),
  words: { added: isReal ? [] : ['hangs'], removed: [] },
  onMode: () => {},
  onFailed: () => {},
});
const mode = await masker.ready();
if (isReal && mode !== 'reading') throw new Error(`The models are not open: ${mode}`);
// The real thread is busy with so many pixels for seconds.
const width = isReal ? 3840 : 640;
const height = isReal ? 2160 : 400;
// Turned over, so that the marker itself is in the pixels only, and not among the arguments.
const stroke = Buffer.from(marker, 'hex').toReversed();
const pixels = new Uint8Array(width * height * 4).map((_, at) => stroke[at % stroke.length] ?? 0);
void masker.mask({ pixels, width, height, allowed: [{ x: 0, y: 0, width, height }], known: null });
process.send?.('masking');
