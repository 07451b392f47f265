import { loadNetwork, type OnnxRuntime } from './load-network.ts';
import type { Runtime } from './runtime.ts';

/**
 * ONNX Runtime as machine code; null where this platform has none. It is held at 1.27: from 1.29 on its Linux and macOS builds
 * keep a device id and send events to their maker (decision 0040).
 */
export async function openNativeRuntime(): Promise<Runtime | null> {
  let runtime: OnnxRuntime;
  try {
    runtime = await import('onnxruntime-node');
  } catch {
    // No binary for this platform, or one that cannot be loaded here: the answer is to use the other build.
    return null;
  }
  return {
    mode: 'native',
    load: async (model) => await loadNetwork(runtime, model, { threads: 2, writesInPlace: true }),
  };
}
