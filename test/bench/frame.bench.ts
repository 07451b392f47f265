/*
 * Latency of one settled frame as the screen host makes it (windows, grab, windows again, masks, encoding) against the bare
 * screenshot of the same library, of the same screen, in the same run. One process for each screen size: the library keeps
 * the first display it has seen.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { matchApps } from '@clearpane/capture/screen-host/allowed-windows';
import { createFrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';
import { openScreenSource } from '@clearpane/capture/screen-host/open-screen-source';
import { createFrameTaker } from '@clearpane/capture/screen-host/take-frame';
import { openWindowSource } from '@clearpane/capture/screen-host/open-window-source';
import { AppId } from '@clearpane/contracts';
import { recordMeasurements, startDisplay, type Measurement } from '@clearpane/workbench';
import { Monitor } from 'node-screenshots';
import { connectTestDesktop } from '../packages/capture/screen-host/desktop-windows.ts';
import { quantile } from './statistics.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const WARM_UP_FRAMES = 5;
const FRAMES = 50;
/** A window that moved is still for this long before the frame. */
const CALM_MS = 60;

const [, , width, height] = process.argv;
if (process.send !== undefined && width !== undefined && height !== undefined)
  process.send(await measure(Number(width), Number(height)));
else {
  const measurements: Record<string, Measurement> = {};
  for (const size of SIZES) Object.assign(measurements, await measureInChild(size));
  recordMeasurements('frame', measurements);
}

async function measureInChild(size: (typeof SIZES)[number]): Promise<Record<string, Measurement>> {
  const child = fork(import.meta.filename, [String(size.width), String(size.height)]);
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The measurement at ${size.width} × ${size.height} ended without a result.`);
  });
  const [measurements] = (await Promise.race([once(child, 'message'), ended])) as [Record<string, Measurement>];
  ended.catch(() => undefined); // It ends now that its result is here.
  child.disconnect();
  return measurements;
}

async function measure(screenWidth: number, screenHeight: number): Promise<Record<string, Measurement>> {
  const display = await startDisplay({ width: screenWidth, height: screenHeight, trayHost: false });
  Object.assign(process.env, display.env);
  const desktop = await connectTestDesktop(display.env);
  const place = { x: 20, y: 30, width: screenWidth - 260, height: screenHeight - 80 };
  const form = await desktop.open({ name: 'Form', ...place, content: page(place) });
  const opened = await openWindowSource(display.env, process.platform);
  if (opened.kind === 'blocked') throw new Error(`The windows cannot be read: ${opened.reason}`);
  const { source: windows } = opened;
  const screen = await openScreenSource('node-screenshots');
  const masker = createFrameMasker({
    worker: maskingWorkerFile(),
    words: { added: [], removed: [] },
    onMode: (mode) => console.log(`Masking: ${mode}`),
    onFailed: () => console.error('Masking failed.'),
  });
  const taker = createFrameTaker({
    masker,
    windows,
    readDesktop: () => windows.read(),
    screen,
    appOf: matchApps([AppId.parse('Form')]),
    firstFrame: 1,
  });
  const frameMs: number[] = [];
  const bareMs: number[] = [];
  // In turns, so that a slow moment of the machine hits both.
  for (let turn = 0; frameMs.length < WARM_UP_FRAMES + FRAMES; turn += 1) {
    // Another place each time: a frame that equals the last one is not encoded.
    await form.move(place.x + (turn % 7) * 5, place.y + (turn % 5) * 4);
    await delay(CALM_MS);
    bareMs.push(await elapsedMs(bareScreenshot));
    const startedAt = performance.now();
    const { kind } = await taker.take();
    // On a busy machine the move may still be on its way: that try is not a frame.
    if (kind === 'moved') continue;
    if (kind !== 'frame') throw new Error(`A frame was expected, not ${kind}.`);
    frameMs.push(performance.now() - startedAt);
  }
  await masker.close();
  windows.close();
  screen.close();
  desktop.end();
  await display.stop();
  const size = `${screenWidth} × ${screenHeight}`;
  const figure = (share: number): Measurement => ({
    value: quantile(frameMs.slice(WARM_UP_FRAMES), share),
    unit: 'ms',
    baseline: quantile(bareMs.slice(WARM_UP_FRAMES), share),
  });
  return { [`frame at ${size}, p50`]: figure(0.5), [`frame at ${size}, p95`]: figure(0.95) };
}

/** The whole screen as RGBA in memory, and nothing more. */
async function bareScreenshot(): Promise<void> {
  const image = await Monitor.all()[0]?.captureImage();
  if ((await image?.toRaw(true)) === undefined) throw new Error('There is no monitor.');
}

async function elapsedMs(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** A page of a made-up office: headings, buttons, lines of text and a picture. */
function page({ width: pageWidth, height: pageHeight }: { width: number; height: number }): string {
  const lines = Array.from({ length: Math.floor((pageHeight - 120) / 24) }, (_, line) => {
    const text = `Call ${line + 1}: asked about policy KX-${41_000 + line * 7}, callback to a customer who does not exist`;
    return `<text x="30" y="${120 + line * 24}" font-family="DejaVu Sans" font-size="14">${text}</text>`;
  });
  const buttons = ['Save', 'Print', 'Search'].map(
    (name, index) =>
      `<rect x="${30 + index * 120}" y="50" width="100" height="30" rx="4" fill="#2a6"/>` +
      `<text x="${50 + index * 120}" y="70" font-family="DejaVu Sans" font-size="14" fill="#fff">${name}</text>`,
  );
  return `<defs><linearGradient id="g"><stop offset="0" stop-color="#c33"/><stop offset="1" stop-color="#33c"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="#fafafa"/>
    <rect x="${pageWidth - 260}" y="100" width="200" height="200" fill="url(#g)"/>${buttons.join('')}${lines.join('')}`;
}
