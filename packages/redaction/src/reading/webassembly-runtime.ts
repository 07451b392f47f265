import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadNetwork, type OnnxRuntime } from './load-network.ts';
import type { Runtime } from './runtime.ts';

/** ONNX Runtime as WebAssembly, all of it from disk and in this thread; null where its files are not there. */
export async function openWebAssemblyRuntime(): Promise<Runtime | null> {
  let runtime: OnnxRuntime;
  try {
    const web = await import('onnxruntime-web');
    runtime = web;
    const binary = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
    const { wasm } = web.env;
    wasm.wasmBinary = await readFile(binary);
    wasm.wasmPaths = { mjs: pathToFileURL(path.join(path.dirname(binary), 'ort-wasm-simd-threaded.mjs')).href };
    wasm.numThreads = 1;
    wasm.proxy = false;
  } catch {
    // Not installed here: the answer is to read nothing.
    return null;
  }
  return {
    mode: 'webassembly',
    load: async (model) => await loadNetwork(runtime, model, { threads: 1, writesInPlace: false }),
  };
}
