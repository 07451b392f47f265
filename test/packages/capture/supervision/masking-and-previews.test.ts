import { superviseCapture, type Capture } from '@clearpane/capture';
import type { CapturePermit } from '@clearpane/consent';
import {
  FromScreenHost,
  ToScreenHost,
  type Channel,
  type ScreenPreview,
  type SettledFrame,
} from '@clearpane/contracts';
import { expect, test } from 'vitest';
import { permitFor } from './permit.ts';

const IMAGE = new Uint8Array([1, 2, 3]);
const SHOWN: ScreenPreview = {
  kind: 'frame',
  width: 8,
  height: 8,
  mediaType: 'image/webp',
  redactions: [],
  image: IMAGE,
};
const FAILED: ScreenPreview = { kind: 'failed' };

/** A hook host that never says anything. */
const SILENT: Channel = { send: () => {}, onMessage: () => {}, onClose: () => {}, close: () => {} };

/** Supervision of frames alone, with a screen host that says what a test lets it say. */
interface Supervised {
  readonly capture: Capture;
  readonly frames: SettledFrame[];
  /** What was asked of the screen host. */
  readonly asked: ToScreenHost[];
  /** The way of masking at each time that something changed. */
  readonly told: (string | null)[];
  says(message: FromScreenHost): void;
  ends(): void;
}

async function supervise(permit: CapturePermit = permitFor({ actions: false })): Promise<Supervised> {
  const frames: SettledFrame[] = [];
  const asked: ToScreenHost[] = [];
  const told: (string | null)[] = [];
  let listen: (message: unknown) => void = () => {};
  let close: () => void = () => {};
  const channel: Channel = {
    send: (message) => void asked.push(ToScreenHost.parse(message)),
    onMessage: (listener) => {
      listen = listener;
    },
    onClose: (listener) => {
      close = listener;
    },
    close: () => {},
  };
  const capture = superviseCapture({
    launcher: {
      launch: async (role) => ({
        role,
        channel: role === 'screen-host' ? channel : SILENT,
        exited: new Promise(() => {}),
        stop: () => {},
      }),
    },
    permit,
    firstFrame: 1,
    heartbeatMs: 5000,
    words: { added: ['Zuweisen'], removed: ['Save'] },
    onEntries: () => {},
    onFrame: (frame) => void frames.push(frame),
    onGap: () => {},
    onHealth: () => told.push(capture.masking()),
  });
  await new Promise((resolve) => setImmediate(resolve));
  const says = (message: FromScreenHost): void => listen(FromScreenHost.parse(message));
  return { capture, frames, asked, told, says, ends: () => close() };
}

const ready = { type: 'ready', source: 'node-screenshots', masking: 'reading' } as const;

test('how frames are masked is what the screen host announced, and nothing once it is gone', async () => {
  const { capture, told, says, ends } = await supervise();
  expect(capture.masking()).toBeNull();
  says(ready);
  says({ type: 'masking', mode: 'masking-all-text' });
  expect([capture.masking(), told]).toEqual(['masking-all-text', ['reading', 'masking-all-text']]);
  ends();
  expect([capture.masking(), told.at(-1)]).toEqual([null, null]);
  await capture.stop();
});

test('where no frames were agreed to, no way of masking is told, whatever a host says', async () => {
  const { capture, says } = await supervise(permitFor({ frames: false }));
  says(ready);
  expect(capture.masking()).toBeNull();
  expect(await capture.preview()).toEqual(FAILED);
  await capture.stop();
});

test('the changes to the interface words go with the start', async () => {
  const { capture, asked } = await supervise();
  expect(asked).toMatchObject([{ type: 'start', words: { added: ['Zuweisen'], removed: ['Save'] } }]);
  await capture.stop();
});

test('a preview is answered to whoever asked, and is no frame', async () => {
  const { capture, frames, asked, says } = await supervise();
  expect(await capture.preview()).toEqual(FAILED);
  says(ready);
  const both = [capture.preview(), capture.preview()];
  expect(asked.filter(({ type }) => type === 'preview')).toEqual([{ type: 'preview', number: 1 }]);
  says({ type: 'preview', number: 7, preview: { kind: 'nothing-allowed' } });
  says({ type: 'preview', number: 1, preview: SHOWN });
  expect(await Promise.all(both)).toEqual([SHOWN, SHOWN]);
  // An answer that comes twice is nobody's any more.
  says({ type: 'preview', number: 1, preview: SHOWN });
  expect(frames).toEqual([]);
  await capture.stop();
});

test('a preview that can come no more fails: the host ended, capture was stopped, or the yes was taken back', async () => {
  const ended = await supervise();
  ended.says(ready);
  const first = ended.capture.preview();
  ended.ends();
  expect(await first).toEqual(FAILED);
  await ended.capture.stop();

  const permit = permitFor({ actions: false });
  const stopped = await supervise(permit);
  stopped.says(ready);
  const second = stopped.capture.preview();
  permit.revoke();
  stopped.says({ type: 'preview', number: 1, preview: SHOWN });
  await stopped.capture.stop();
  expect(await second).toEqual(FAILED);
});
