/*
 * Loaded before everything else (--import) by a process that is tried without one guard: cuts it out of the sources while they
 * are loaded. Ends the process when a cut fits nowhere, because then it would only seem to be tried.
 */
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { GUARDS, type Guard } from './guards.ts';

const cuts = GUARDS[process.env['WITHOUT_GUARD'] as Guard];

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const own = cuts.filter(({ file }) => url.startsWith('file:') && fileURLToPath(url).endsWith(`/${file}`));
    if (own.length === 0) return loaded;
    let source = Buffer.from(loaded.source as Uint8Array).toString('utf8');
    for (const { file, from, to } of own) {
      if (source.split(from).length !== 2) {
        console.error(`The guard is not in ${file} any more: ${from}`);
        process.exit(70);
      }
      source = source.replace(from, () => to);
    }
    return { ...loaded, source };
  },
});
