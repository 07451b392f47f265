import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import { connectTestDesktop, type TestDesktop } from './desktop-windows.ts';
import { startScreenHost, type ScreenHostProcess } from './screen-host-process.ts';

const PLANNER = `<rect width="100%" height="100%" fill="#dff0d8"/>
  <text x="40" y="80" font-family="DejaVu Sans" font-size="22" fill="#102010">Olga Brandt 4711</text>`;

let display: VirtualDisplay;
let desktop: TestDesktop;
let host: ScreenHostProcess;

beforeAll(async () => {
  display = await startDisplay({ width: 800, height: 600, trayHost: false });
  desktop = await connectTestDesktop(display.env);
});
afterEach(() => host.end());
afterAll(async () => {
  desktop.end();
  await display.stop();
});

test(
  'a preview shows what would be kept, takes no number, and leaves "unchanged" as it was',
  { timeout: 60_000 },
  async () => {
    host = startScreenHost(display.env);
    host.start(['planner']);
    await host.waitFor('ready');
    host.send({ type: 'preview', number: 1 });
    expect(await host.waitFor('preview')).toEqual({ type: 'preview', number: 1, preview: { kind: 'nothing-allowed' } });

    const window = await desktop.open({ name: 'Planner', x: 50, y: 60, width: 500, height: 300, content: PLANNER });
    const { frame } = await host.waitFor('frame');
    host.send({ type: 'preview', number: 2 });
    const { number, preview } = await host.waitFor('preview');
    expect([number, preview]).toEqual([
      2,
      { ...preview, kind: 'frame', width: 800, height: 600, mediaType: 'image/webp' },
    ]);
    if (preview.kind !== 'frame') throw new Error(preview.kind);
    // What is shown is what is kept: the same bytes and the same masks.
    expect([Buffer.compare(preview.image, frame.image), preview.redactions]).toEqual([0, frame.redactions]);

    // The screen looks as it did in the last frame, not as if the preview had been one.
    host.send({ type: 'activity' });
    expect(await host.waitFor('unchanged')).toEqual({ type: 'unchanged', number: frame.number });
    await window.close();
    await desktop.open({ name: 'Planner', x: 90, y: 90, width: 300, height: 300, content: PLANNER });
    expect((await host.waitFor('frame')).frame.number).toBe(frame.number + 1);
  },
);

test('where no pixels were agreed to, or nothing was started, a preview fails', async () => {
  host = startScreenHost(display.env);
  host.send({ type: 'preview', number: 1 });
  const failed = { type: 'preview', number: 1, preview: { kind: 'failed' } };
  expect(await host.waitFor('preview')).toEqual(failed);
  host.start(['planner'], { mayReadPixels: false });
  await host.waitFor('whereabouts');
  host.send({ type: 'preview', number: 2 });
  expect(await host.waitFor('preview')).toEqual({ ...failed, number: 2 });
});

test('while a frame is masked, probes are answered and heartbeats go on', { timeout: 60_000 }, async () => {
  host = startScreenHost(display.env);
  host.start(['planner']);
  await host.waitFor('ready');
  await desktop.open({ name: 'Planner', x: 20, y: 20, width: 700, height: 500, content: PLANNER });
  await host.waitFor('frame');
  const order: string[] = [];
  host.child.on('message', (message: { type: string; answers?: number }) => {
    if (message.type === 'preview' || (message.answers ?? 0) > 0) order.push(message.type);
  });
  // Previews keep the thread busy one after another; the probes between them do not wait for any.
  for (let number = 1; number <= 8; number++) host.send({ type: 'preview', number });
  for (let number = 1; number <= 5; number++) host.send({ type: 'probe', number });
  await host.waitFor('preview', ({ number }) => number === 8, 40_000);
  expect(order.lastIndexOf('whereabouts')).toBeLessThan(order.lastIndexOf('preview'));
  expect(order.filter((type) => type === 'whereabouts')).toHaveLength(5);
});
