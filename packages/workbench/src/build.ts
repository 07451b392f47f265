import { chmod, cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
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
  readonly write: (outputDirectory: string) => Promise<void>;
}

const paneDirectory = 'apps/review-pane';
const paneOutput = `${paneDirectory}/dist`;

/**
 * Bundles every process into apps/desktop/dist (dist-packaged for the packaged flavour, with a copy of the pane) and the
 * review pane into apps/review-pane/dist; skips what has not changed since. Throws a ClearpaneError when one cannot be bundled.
 */
export async function build(options: BuildOptions = {}): Promise<void> {
  const { flavour = 'source' } = options;
  await buildPane();
  await buildPart({
    output: bundleDirectory(flavour),
    inputs: flavour === 'packaged' ? ['packages', 'apps/desktop', paneDirectory] : ['packages', 'apps/desktop'],
    write: async (outputDirectory) => {
      for (const entry of bundleEntries) await bundleProcess(entry, flavour, outputDirectory);
      // Installed, there is no checkout to find the pane in.
      if (flavour === 'packaged') await copyPane(path.join(outputDirectory, 'pane'));
    },
  });
}

/** The review pane alone, for whoever opens it in a browser. Throws as `build` does. */
export async function buildPane(): Promise<void> {
  await buildPart({
    output: paneOutput,
    inputs: ['packages/contracts', paneDirectory],
    write: async (outputDirectory) => {
      await viteBuild(reviewPane(outputDirectory));
    },
  });
}

async function buildPart({ output, inputs, write }: BuildPart): Promise<void> {
  const destination = path.join(checkoutDirectory, output);
  const fingerprint = await sourceFingerprint(inputs);
  if (await isUpToDate(destination, fingerprint)) return;
  const startedAt = performance.now();
  // Beside its destination, so that relative paths in source maps hold; swapped in whole, so that nobody runs half a build.
  const next = await mkdtemp(`${destination}-next-`);
  try {
    // A temporary folder is its maker's own; this one is read by the unprivileged user of tests, and packed.
    await chmod(next, 0o755);
    // Git, the linter and the formatter leave alone what says so itself, whatever the folder is called just now.
    await writeFile(path.join(next, '.gitignore'), '*\n');
    await write(next);
    await writeFile(path.join(next, stampFile), fingerprint);
    await swapIn(next, destination);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new ClearpaneError('bad-input', `${output} cannot be built:\n${words}`, { cause });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  console.log(`Built ${output} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
}

async function swapIn(next: string, destination: string): Promise<void> {
  for (let round = 1; ; round += 1) {
    await rm(destination, { recursive: true, force: true });
    try {
      return await rename(next, destination);
    } catch (error) {
      // Two builds at once: the other one put its folder there in between. The later one wins.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY' || round === 5) throw error;
    }
  }
}

/** Writes the bundle of one process, `entry.output` and its source map, into a folder. */
export async function bundleProcess(entry: BundleEntry, flavour: BuildFlavour, outputDirectory: string): Promise<void> {
  await viteBuild(processBundle(entry, flavour, outputDirectory));
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
      ssr: path.resolve(checkoutDirectory, entry.source),
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
          // Installed, there is no word of a seam left to find either: only licences stay of the comments.
          comments: { legal: true, annotation: true, jsdoc: flavour === 'source' },
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
    build: { outDir: outputDirectory, emptyOutDir: false },
  };
}

async function copyPane(destination: string): Promise<void> {
  await cp(path.join(checkoutDirectory, paneOutput), destination, { recursive: true });
  for (const ours of ['.gitignore', stampFile]) await rm(path.join(destination, ours), { force: true });
}

function isExternal(id: string): boolean {
  return isBuiltin(id) || externalPackages.some((name) => id === name || id.startsWith(`${name}/`));
}
