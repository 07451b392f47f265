import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { build as viteBuild, type InlineConfig } from 'vite';
import { ClearpaneError } from '@clearpane/contracts';
import {
  bundleDirectory,
  bundleEntries,
  externalPackages,
  type BuildFlavour,
  type BundleEntry,
} from './build-entries.ts';
import { isUpToDate, sourceFingerprint, stampFile } from './build-stamp.ts';
import { checkoutDirectory } from './checkout.ts';

export interface BuildOptions {
  readonly flavour?: BuildFlavour;
}

interface BuildPart {
  /** The folder that is written, relative to the checkout like the rest here. */
  readonly output: string;
  /** The folders whose files decide whether it must be written anew. */
  readonly inputs: readonly string[];
  readonly entries: readonly string[];
  readonly write: (outputDirectory: string, entries: readonly string[]) => Promise<void>;
}

const paneDirectory = 'apps/review-pane';

/**
 * Bundles every process into apps/desktop/dist (dist-packaged for the packaged flavour) and the review pane into
 * apps/review-pane/dist; skips what has not changed since. Throws a ClearpaneError when an entry is missing, unless
 * CLEARPANE_BUILD_PARTLY=1 says that somebody is still writing it.
 */
export async function build(options: BuildOptions = {}): Promise<void> {
  const { flavour = 'source' } = options;
  await buildPart({
    output: bundleDirectory(flavour),
    inputs: ['packages', 'apps/desktop'],
    entries: bundleEntries.map((entry) => entry.source),
    write: async (outputDirectory, present) => {
      for (const entry of bundleEntries) {
        if (present.includes(entry.source)) await viteBuild(processBundle(entry, flavour, outputDirectory));
      }
    },
  });
  await buildPart({
    output: `${paneDirectory}/dist`,
    inputs: ['packages/contracts', paneDirectory],
    entries: [`${paneDirectory}/index.html`],
    write: async (outputDirectory, present) => {
      if (present.length > 0) await viteBuild(reviewPane(outputDirectory));
    },
  });
}

async function buildPart({ output, inputs, entries, write }: BuildPart): Promise<void> {
  const destination = path.join(checkoutDirectory, output);
  const fingerprint = await sourceFingerprint(inputs);
  if (await isUpToDate(destination, fingerprint)) return;
  const present = entries.filter((entry) => existsSync(path.join(checkoutDirectory, entry)));
  const missing = entries.filter((entry) => !present.includes(entry));
  if (missing.length > 0) {
    const words = `Cannot build all of ${output}, these are missing: ${missing.join(', ')}`;
    if (process.env['CLEARPANE_BUILD_PARTLY'] !== '1') throw new ClearpaneError('not-found', words);
    console.error(`!!! ${words}\n!!! CLEARPANE_BUILD_PARTLY=1: going on without them. This is no build to judge by.`);
  }

  const startedAt = performance.now();
  // Beside its destination, so that relative paths in source maps hold; swapped in whole, so that nobody runs half a build.
  const next = await mkdtemp(`${destination}-next-`);
  try {
    await write(next, present).catch((cause: Error) => {
      throw new ClearpaneError('bad-input', `Building ${output} failed:\n${cause.message}`, { cause });
    });
    if (missing.length === 0) await writeFile(path.join(next, stampFile), fingerprint);
    await rm(destination, { recursive: true, force: true });
    await rename(next, destination);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  console.log(`Built ${output} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
}

function processBundle(entry: BundleEntry, flavour: BuildFlavour, outputDirectory: string): InlineConfig {
  return {
    configFile: false,
    root: checkoutDirectory,
    logLevel: 'warn',
    define: { __CLEARPANE_PACKAGED__: JSON.stringify(flavour === 'packaged') },
    resolve: { conditions: ['node'] },
    ssr: { noExternal: true },
    build: {
      ssr: path.join(checkoutDirectory, entry.source),
      target: 'node20', // the Node inside the test runtime; Electron 45 has a newer one
      outDir: outputDirectory,
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external: isExternal,
        output: {
          format: entry.format,
          entryFileNames: entry.output,
          codeSplitting: false,
          // Folds `if (__CLEARPANE_PACKAGED__)` away and with it what only the other branch used; names stay readable.
          minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
        },
      },
    },
  };
}

/** The pane has its own vite.config.ts; only where it writes to is ours. */
function reviewPane(outputDirectory: string): InlineConfig {
  const root = path.join(checkoutDirectory, paneDirectory);
  return {
    configFile: path.join(root, 'vite.config.ts'),
    root,
    logLevel: 'warn',
    build: { outDir: outputDirectory, emptyOutDir: true },
  };
}

function isExternal(id: string): boolean {
  return isBuiltin(id) || externalPackages.some((name) => id === name || id.startsWith(`${name}/`));
}
