import { ClearpaneError } from '@clearpane/contracts';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Network, Numbers } from './runtime.ts';

/** What both builds of ONNX Runtime export alike. */
export interface OnnxRuntime {
  readonly InferenceSession: typeof InferenceSession;
  readonly Tensor: typeof Tensor;
}

/**
 * Two threads, one run at a time. Without the arena memory stays flat: it keeps the largest it ever needed. Nothing is
 * logged or profiled: both could write what was on the screen.
 */
const OPTIONS: InferenceSession.SessionOptions = {
  enableCpuMemArena: false,
  intraOpNumThreads: 2,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  enableProfiling: false,
  logSeverityLevel: 3,
  // By default waiting threads spin for long: a quarter faster on an idle machine, four times slower and twice the work
  // beside somebody's apps. 0.1 ms is as fast and costs nothing.
  extra: { session: { force_spinning_stop: '1', intra_op: { spin_duration_us: '100' } } },
};

/** Loads a model of one input and one output. `writesInPlace` says that the runtime fills a tensor it is given. */
export async function loadNetwork(
  runtime: OnnxRuntime,
  model: Uint8Array,
  { threads, writesInPlace }: { readonly threads: number; readonly writesInPlace: boolean },
): Promise<Network> {
  const session = await runtime.InferenceSession.create(model, { ...OPTIONS, intraOpNumThreads: threads });
  const [input] = session.inputNames;
  const [output] = session.outputNames;
  if (input === undefined || output === undefined || session.inputNames.length + session.outputNames.length !== 2) {
    throw new ClearpaneError('internal', 'The model has not one input and one output.');
  }
  const asTensor = ({ values, dimensions }: Numbers): Tensor => new runtime.Tensor('float32', values, dimensions);
  return {
    run: async (from, into) => {
      const feeds = { [input]: asTensor(from) };
      const results = await (writesInPlace ? session.run(feeds, { [output]: asTensor(into) }) : session.run(feeds));
      const result = results[output];
      if (result?.type !== 'float32' || result.dims.join() !== into.dimensions.join()) {
        throw new ClearpaneError('internal', 'The model answered in another shape.');
      }
      const values = result.data as Float32Array;
      if (!writesInPlace) into.values.set(values);
    },
    close: async () => await session.release(),
  };
}
