import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeLauncher, superviseCapture, type Capture, type CaptureHealth } from '@clearpane/capture';
import {
  AppId,
  FromScreenHost,
  type GapReason,
  type Launcher,
  type MaskingMode,
  type SettledFrame,
  type ToScreenHost,
} from '@clearpane/contracts';
import { startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { entries as hosts } from '../hook-host/hook-host-harness.ts';
import { connectTestDesktop, type TestDesktop } from '../screen-host/desktop-windows.ts';
import { copyProduct, LIBRARIES } from '../screen-host/masking/copied-product.ts';
import { permitFor } from './permit.ts';

const LIMIT = { timeout: 300_000 };
const INK = '#801010';
const LABELS = ['File', 'Edit', 'View', 'Help', 'Save', 'Cancel', 'Olga Brandt'];
const OTHER_LABELS = ['Print', 'Undo', 'Redo', 'Copy', 'Paste', 'Delete'];

/** The real hosts of a copy of the product, and everything that the agent is told of them. */
interface Supervised {
  readonly capture: Capture;
  readonly frames: SettledFrame[];
  readonly gaps: GapReason[];
  readonly healths: CaptureHealth[];
  /** The way of masking at each time that something changed. */
  readonly modes: (MaskingMode | null)[];
}

let display: VirtualDisplay;
let desktop: TestDesktop;
const captures: Capture[] = [];
const folders: string[] = [];
beforeAll(async () => {
  display = await startDisplay({ width: 900, height: 600, trayHost: false });
  desktop = await connectTestDesktop(display.env);
  const content = draw(LABELS);
  await desktop.open({ name: 'Calendar', content, x: 20, y: 40, width: 800, height: 400 });
}, 60_000);
afterEach(async () => {
  for (const capture of captures.splice(0)) await capture.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
afterAll(async () => {
  desktop.end();
  await display.stop();
});

test(
  'models that stop working while frames are taken: after three frames that are missing all text is masked, and that is told',
  LIMIT,
  async () => {
    const folder = copyProduct('onnxruntime-node');
    const switched = path.join(folder, 'models-fail');
    replaceRuntime(
      folder,
      `if (existsSync(${JSON.stringify(switched)})) throw new Error('The models stopped working.');`,
    );
    const { capture, frames, gaps, healths, modes } = supervise(folder);
    await until(
      () => frames.length > 0,
      () => ({ healths, gaps }),
    );
    expect([capture.masking(), gaps]).toEqual(['reading', []]);
    writeFileSync(switched, '');
    // Something else on the screen: what was found of the same screen would be remembered.
    await desktop.open({
      name: 'Form',
      content: draw(OTHER_LABELS),
      x: 100,
      y: 200,
      width: 600,
      height: 200,
    });
    await until(
      () => capture.masking() === 'masking-all-text',
      () => ({ modes, gaps, healths, frames: frames.length }),
    );
    const framesBefore = frames.length;
    await until(
      () => frames.length > framesBefore,
      () => ({ modes, gaps, healths }),
    );
    expect(gaps).toEqual(['masking-failed']);
    expect(modes.at(-1)).toBe('masking-all-text');
    expect(capture.health()).toEqual({ state: 'ready' });
    for (const frame of frames.slice(framesBefore)) {
      expect(await countInk(frame.image)).toBe(0);
      expect(frame.redactions.filter(({ category }) => category !== 'outside').length).toBeGreaterThan(0);
    }
  },
);

test('models that cannot be opened at all: the host starts with all text masked', LIMIT, async () => {
  const folder = copyProduct('onnxruntime-node');
  replaceRuntime(folder, '', `throw new Error('The models cannot be opened.');`);
  const { capture, frames, gaps, healths, modes } = supervise(folder);
  await until(
    () => frames.length > 0,
    () => ({ healths, gaps }),
  );
  expect([modes.find((mode) => mode !== null), capture.masking()]).toEqual(['masking-all-text', 'masking-all-text']);
  expect(await countInk(frames[0]!.image)).toBe(0);
});

test(
  'masking that fails without the models as well: no frame comes, and the host ends with a reason',
  LIMIT,
  async () => {
    const folder = copyProduct('onnxruntime-node');
    replaceRuntime(folder, '');
    writeFileSync(
      path.join(folder, 'packages/redaction/src/vocabulary/create-vocabulary.ts'),
      `export function createVocabulary(): never { throw new Error('There are no words.'); }`,
    );
    const host = await launcherOf(folder).launch('screen-host');
    const said: FromScreenHost[] = [];
    host.channel.onMessage((message) => said.push(FromScreenHost.parse(message)));
    host.channel.send({
      type: 'start',
      allowedApps: [AppId.parse('Calendar')],
      mayReadPixels: true,
      firstFrame: 1,
      heartbeatMs: 1000,
      words: { added: [], removed: [] },
    } satisfies ToScreenHost);
    expect((await host.exited).code).not.toBe(0);
    expect(said.filter(({ type }) => type === 'ready' || type === 'frame')).toEqual([]);
    expect(said.at(-1)).toEqual({ type: 'failed', reason: 'screen-host-failed' });
  },
);

/** A row of labels, which are read. */
function draw(labels: readonly string[]): string {
  const texts = labels.map((label, index) => `<text x="${30 + index * 90}" y="60">${label}</text>`).join('');
  return `<rect width="100%" height="100%" fill="#fff"/><g fill="${INK}" font-family="DejaVu Sans" font-size="15">${texts}</g>`;
}

/** Puts a runtime in the copy that does this first in each run, or when it opens a model, and else is the real one. */
function replaceRuntime(folder: string, inRun: string, inOpen = ''): void {
  folders.push(folder);
  const library = path.join(folder, 'node_modules', 'onnxruntime-node');
  writeFileSync(path.join(library, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(
    path.join(library, 'index.js'),
    `import { existsSync } from 'node:fs';
    import { createRequire } from 'node:module';
    const real = createRequire(${JSON.stringify(path.join(LIBRARIES, 'index.js'))})('onnxruntime-node');
    export const { Tensor } = real;
    export const InferenceSession = {
      create: async (...args) => {
        ${inOpen}
        const session = await real.InferenceSession.create(...args);
        const run = session.run.bind(session);
        session.run = (...given) => { ${inRun} return run(...given); };
        return session;
      },
    };`,
  );
}

function launcherOf(folder: string): Launcher {
  const screenHost = path.join(folder, 'packages/capture/src/screen-host/main.ts');
  return nodeLauncher({ ...hosts, 'screen-host': screenHost }, { env: display.env });
}

function supervise(folder: string): Supervised {
  const [frames, gaps, healths, modes]: [SettledFrame[], GapReason[], CaptureHealth[], (MaskingMode | null)[]] = [
    [],
    [],
    [],
    [],
  ];
  const capture = superviseCapture({
    launcher: launcherOf(folder),
    permit: permitFor({ actions: false }),
    firstFrame: 1,
    heartbeatMs: 1000,
    words: { added: [], removed: [] },
    onEntries: () => {},
    onFrame: (frame) => void frames.push(frame),
    onGap: (reason) => gaps.push(reason),
    onHealth: (health) => {
      healths.push(health);
      modes.push(capture.masking());
    },
  });
  captures.push(capture);
  return { capture, frames, gaps, healths, modes };
}

async function until(condition: () => boolean, seen: () => unknown): Promise<void> {
  for (let waits = 0; waits < 1200 && !condition(); waits += 1) await delay(100);
  if (!condition()) throw new Error(`It did not come about: ${JSON.stringify(seen())}`);
}

/** Pixels of the labels' own colour or on the way to it: no ground and no mask is red. */
async function countInk(image: Uint8Array): Promise<number> {
  const { data } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += 3) if (data[at]! - data[at + 1]! > 24) count++;
  return count;
}
