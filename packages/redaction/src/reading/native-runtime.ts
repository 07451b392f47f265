import { isMainThread } from 'node:worker_threads';
import { loadNetwork, type OnnxRuntime } from './load-network.ts';
import type { Runtime } from './runtime.ts';

/**
 * ONNX Runtime as machine code; null where this platform has none, or where it could report its use. From 1.29 on its
 * Linux and macOS builds keep a device id under ~/.cache and send events to their maker unless the process's environment has
 * ORT_DISABLE_TELEMETRY=1 before they are loaded (microsoft/onnxruntime#27379; seen here in a system-call trace of 1.30).
 */
export async function openNativeRuntime(): Promise<Runtime | null> {
  // A thread's process.env is a copy that machine code does not see: there it must have come from the process.
  if (isMainThread) process.env['ORT_DISABLE_TELEMETRY'] = '1';
  if (process.env['ORT_DISABLE_TELEMETRY'] !== '1') return null;
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
