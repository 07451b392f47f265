/** The thread in which raw pixels are masked: it has no network either, and only encoded, redacted frames and numbers leave it. */
import '../../shut-network.ts';
import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { assertNever, ClearpaneError } from '@clearpane/contracts';
import { encodeFrame } from './encode-frame.ts';
import { fingerprintOf } from './fingerprint.ts';
import { ToMaskingWorker, WorkerSetup, type FromMaskingWorker, type MaskingOrder } from './masking-messages.ts';
import { openRedactor, type OpenRedactor } from './open-redactor.ts';

const FRAMES_FAULTS: ReadonlySet<string> = new Set(['bad-size', 'wrong-length', 'bad-rectangle']);

const port = parentPort;
if (port === null) throw new ClearpaneError('internal', 'Masking runs in a thread of the screen host only.');
const send = (message: FromMaskingWorker): void => port.postMessage(message);
const key = randomBytes(32);
const redactor = await openRedactor(WorkerSetup.parse(workerData));
let last: Promise<void> = Promise.resolve();
port.on('message', (raw: unknown) => {
  // Whatever is thrown ends this thread, and with it the frame.
  last = last.then(() => obey(ToMaskingWorker.parse(raw)));
});
send({ type: 'ready', mode: redactor.mode });

async function obey(order: ToMaskingWorker): Promise<void> {
  switch (order.type) {
    case 'mask':
      return await mask(order, redactor);
    case 'end':
      await redactor.close();
      return process.exit(0);
    default:
      return assertNever(order);
  }
}

async function mask(order: MaskingOrder, { forget, redact }: OpenRedactor): Promise<void> {
  const { number, buffer, width, height, allowed, known, isFirst } = order;
  if (isFirst) await forget();
  const pixels = new Uint8Array(buffer, 0, width * height * 4);
  const startedAt = performance.now();
  const outcome = await redact({ pixels, width, height, allowed });
  const maskingMs = performance.now() - startedAt;
  if (outcome.kind === 'refused') {
    return send({ type: 'refused', number, isFramesFault: FRAMES_FAULTS.has(outcome.reason) });
  }
  const { redactions, isComplete } = outcome;
  // Only what is redacted is summed and encoded: the pixels were overwritten in place.
  const fingerprint = fingerprintOf(pixels, width, key);
  if (known !== null && Buffer.compare(known, fingerprint) === 0) return send({ type: 'same', number, isComplete });
  const image = await encodeFrame(pixels, width, height);
  send({ type: 'masked', number, image, redactions, fingerprint, isComplete, maskingMs });
}
