// Stands in for Electron's own default_app in the test runtime: `electron [--version] [-r module] … <folder or file> [arguments]`.
// An ES module with top-level await, so that Electron's `ready` waits for the app's own top level: there the app registers
// its privileged schemes, and after `ready` it would be too late.
import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const given = readArguments(process.argv.slice(1));
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
try {
  const require = createRequire(path.join(process.cwd(), 'anchor.js'));
  for (const preload of given.preloads) require(preload);
  await import(pathToFileURL(entryOf(path.resolve(given.target))).href);
} catch (error) {
  // Thrown on, Electron would open a modal window for it, and whoever drives it would wait for ever.
  console.error('The app threw an error while it loaded:');
  console.error(error?.stack ?? error);
  process.exit(1);
}

function readArguments(words) {
  const preloads = [];
  for (let index = 0; index < words.length; index += 1) {
    const argument = words[index];
    if (argument === '-v' || argument === '--version') {
      console.log(`v${process.versions.electron}`);
      process.exit(0);
    } else if (argument === '-r' || argument === '--require') {
      index += 1;
      preloads.push(words[index]);
    } else if (!argument.startsWith('-')) {
      return { preloads, target: argument };
    }
  }
  console.error('Usage: electron [--version] [-r module] <folder or file> [arguments]');
  return process.exit(2);
}

function entryOf(target) {
  const manifestPath = path.join(target, 'package.json');
  if (!existsSync(manifestPath)) return createRequire(import.meta.url).resolve(target);
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  if (manifest.version !== undefined) app.setVersion(manifest.version);
  app.setName(manifest.productName ?? manifest.name ?? app.getName());
  app.setAppPath(target);
  return createRequire(import.meta.url).resolve(path.join(target, manifest.main ?? 'index.js'));
}
