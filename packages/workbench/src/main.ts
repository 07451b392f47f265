// The verbs of the npm scripts. The bootstrap starts this under Node 24 once everything in the lock is installed.
import { ClearpaneError } from '@clearpane/contracts';
import { build, buildPane } from './build.ts';
import { check } from './verbs/check.ts';
import { attack, bench } from './verbs/measure.ts';
import { redact } from './verbs/redact.ts';
import { start } from './verbs/start.ts';
import { test } from './verbs/test.ts';

const verbs: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  start,
  test,
  check,
  bench,
  attack,
  redact,
  build: async (args) => {
    if (args.includes('--pane')) await buildPane();
    else await build({ flavour: args.includes('--packaged') ? 'packaged' : 'source' });
    return 0;
  },
};

const [name = '', ...args] = process.argv.slice(2);
const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
if (verb === undefined) {
  console.error(`Usage: npm run <${Object.keys(verbs).join('|')}> [-- arguments]`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await verb(args);
  } catch (error) {
    // What we know how to say is said in one line; anything else is a bug in the workbench and keeps its stack.
    if (!(error instanceof ClearpaneError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
