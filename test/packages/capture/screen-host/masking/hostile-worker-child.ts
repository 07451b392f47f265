/**
 * Takes the masking worker's place where a test needs one that fails. What it does is the one word it is given; it leaves
 * the raw pixels where they are.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

interface Order {
  type: 'mask' | 'end';
  number: number;
  buffer: SharedArrayBuffer;
  width: number;
  height: number;
}

const { words, mayRead } = workerData as { words: { added: string[] }; mayRead: boolean };
const [behaviour] = words.added;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- this port is not a window
const send = (message: unknown): void => parentPort?.postMessage(message);
const webp = new Uint8Array([...Buffer.from('RIFF'), 12, 0, 0, 0, ...Buffer.from('WEBPVP8L'), 0, 0, 0, 0]);
const masked = {
  type: 'masked',
  image: webp,
  redactions: [],
  fingerprint: new Uint8Array(16),
  isComplete: true,
  maskingMs: 0,
};

if (behaviour === 'never-starts') throw new Error('This one does not start.');
if (behaviour === 'starts-only-without-models' && mayRead) throw new Error('The models are not whole.');
parentPort?.on('message', (order: Order) => {
  if (order.type === 'mask') void answer(order);
  else process.exit(0);
});
send({ type: 'ready', mode: mayRead ? 'reading' : 'masking-all-text' });
if (behaviour === 'dies-unasked') setTimeout(() => process.exit(3), 50);

async function answer({ number, buffer, width, height }: Order): Promise<void> {
  switch (behaviour) {
    case 'answers':
      return send({ ...masked, number });
    case 'fails-while-it-reads':
      if (mayRead) throw new Error('The models stopped working.');
      return send({ ...masked, number });
    case 'throws':
      throw new Error('It cannot mask.');
    case 'ends':
      process.exit(0);
      break;
    case 'runs-out-of-memory': {
      const hoard: object[] = [];
      for (;;) hoard.push({ and: 'more' });
    }
    case 'hangs':
      for (;;);
    case 'is-late':
      await delay(1500);
      return send({ ...masked, number });
    case 'sends-raw-pixels':
      return send({ ...masked, number, image: new Uint8Array(buffer.slice(0)) });
    case 'sends-a-field-more':
      return send({ ...masked, number, pixels: new Uint8Array(buffer.slice(0)) });
    case 'answers-another-number':
      return send({ ...masked, number: number + 1 });
    case 'answers-twice':
      send({ ...masked, number });
      return send({ ...masked, number });
    case 'says-same-unasked':
      return send({ type: 'same', number, isComplete: true });
    case 'masks-outside-of-the-frame':
      return send({ ...masked, number, redactions: [{ category: 'text', x: width, y: height, width: 1, height: 1 }] });
    case 'says-it-did-not-hold':
      return send({ type: 'refused', number, isFramesFault: false });
    case 'sends-nonsense':
      return send('nonsense');
  }
}
