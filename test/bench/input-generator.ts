/* A process of its own that makes input at a steady rate through the X server's XTEST extension: `input-generator.ts RATE`. */
import { setInterval } from 'node:timers/promises';
import x11 from 'x11';

/** What this needs of the x11 package beyond what the window source declares. */
interface TestingClient {
  require(name: 'xtest', reply: (error: Error | null, extension: TestExtension) => void): void;
}

interface TestExtension {
  FakeInput(type: number, detail: number, delayMs: number, root: number, x: number, y: number): void;
}

const [KEY_PRESS, KEY_RELEASE, BUTTON_PRESS, BUTTON_RELEASE, MOTION] = [2, 3, 4, 5, 6];
const SLICE_MS = 10;
/** X11 key code of the letter A on PC keyboards. */
const LETTER_A = 38;
const LEFT_BUTTON = 1;

const ratePerSecond = Number(process.argv[2]);
const options = { display: process.env['DISPLAY'] ?? '' } as Parameters<typeof x11.createClient>[0];
x11.createClient(options, (error, display) => {
  const root = display?.screen[0]?.root;
  if (error || root === undefined) throw error ?? new Error('There is no screen.');
  (display.client as unknown as TestingClient).require('xtest', (missing, extension) => {
    if (missing) throw missing;
    void generate(extension, root);
  });
});

/** Of ten events six move the pointer, two press and release a letter, two click: all within the left half of the desk. */
async function generate(extension: TestExtension, root: number): Promise<void> {
  const step = (index: number): void => {
    const turn = index % 10;
    if (turn < 6) return extension.FakeInput(MOTION, 0, 0, root, 50 + (index % 400), 100 + (index % 300));
    if (turn === 6) return extension.FakeInput(KEY_PRESS, LETTER_A, 0, root, 0, 0);
    if (turn === 7) return extension.FakeInput(KEY_RELEASE, LETTER_A, 0, root, 0, 0);
    extension.FakeInput(turn === 8 ? BUTTON_PRESS : BUTTON_RELEASE, LEFT_BUTTON, 0, root, 0, 0);
  };
  const startedAt = performance.now();
  let sent = 0;
  process.on('message', () => process.send?.({ sent, elapsedMs: performance.now() - startedAt }));
  process.on('disconnect', () => process.exit(0));
  for await (const _ of setInterval(SLICE_MS)) {
    const due = Math.floor(((performance.now() - startedAt) / 1000) * ratePerSecond);
    while (sent < due) step(sent++);
  }
}
