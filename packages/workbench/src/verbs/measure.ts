import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { checkoutDirectory } from '../checkout.ts';
import { prepareEnvironment, withThrowawayHome } from '../environment.ts';
import {
  forgetMeasurements,
  measurementMarkdown,
  measurementTable,
  readMeasurements,
  type Measurements,
} from '../measurement.ts';
import { readFrom } from '../processes.ts';
import { runUnprivileged } from '../unprivileged.ts';

/** One kind of script that measures, and where its recorded tables go. */
interface Kind {
  readonly verb: 'bench' | 'attack';
  readonly folder: string;
  readonly ending: string;
  readonly recordFile: string;
}

/** What one script came to: no measurements when it was skipped, for example for want of data. */
interface Outcome {
  readonly name: string;
  readonly exitCode: number;
  readonly measurements: Measurements | null;
}

const BENCH: Kind = {
  verb: 'bench',
  folder: 'test/bench',
  ending: '.bench.ts',
  recordFile: 'docs/benchmarks/latest.md',
};
const ATTACK: Kind = {
  verb: 'attack',
  folder: 'test/attacks',
  ending: '.attack.ts',
  recordFile: 'docs/benchmarks/latest-attacks.md',
};

/**
 * `npm run bench -- NAME…`: runs test/bench/NAME.bench.ts, or every one of them; each prints a table and writes
 * bench-results. `--record` writes the tables of those that ran to docs/benchmarks; other options go to the scripts.
 */
export function bench(args: readonly string[]): Promise<number> {
  return runScripts(BENCH, args);
}

/** `npm run attack -- NAME…`: the same for test/attacks/NAME.attack.ts. */
export function attack(args: readonly string[]): Promise<number> {
  return runScripts(ATTACK, args);
}

async function runScripts(kind: Kind, args: readonly string[]): Promise<number> {
  const { names, options } = readArguments(kind, args);
  // Read before anything runs: others may commit while it does.
  const begun = options.includes('--record') ? circumstances() : null;
  const { variables } = await prepareEnvironment('test');
  const outcomes: Outcome[] = [];
  for (const name of names) {
    const script = path.join(kind.folder, `${name}${kind.ending}`);
    console.log(`\n── ${script}`);
    forgetMeasurements(name);
    const exitCode = await withThrowawayHome(variables, (environment) =>
      runUnprivileged(process.execPath, ['--expose-gc', path.join(checkoutDirectory, script), ...options], environment),
    );
    outcomes.push({ name, exitCode, measurements: readMeasurements(name) });
  }
  if (names.length > 1) console.log(`\n── summary\n\n${outcomes.map(summaryOf).join('\n\n')}`);
  const failed = outcomes.filter(({ exitCode }) => exitCode !== 0).map(({ name }) => name);
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  else if (begun !== null) record(kind, outcomes, begun);
  return failed.length === 0 ? 0 : 1;
}

/** Words that begin with a letter are names until the first option; everything from there on goes to the scripts. */
function readArguments(kind: Kind, args: readonly string[]): { names: string[]; options: string[] } {
  const firstOption = args.findIndex((word) => word.startsWith('--'));
  const asked = firstOption === -1 ? [...args] : args.slice(0, firstOption);
  const options = firstOption === -1 ? [] : args.slice(firstOption);
  const known = globSync(`${kind.folder}/*${kind.ending}`, { cwd: checkoutDirectory })
    .map((file) => path.basename(file, kind.ending))
    .sort();
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined || known.length === 0) {
    throw new ClearpaneError(
      'not-found',
      `There is no ${unknown ?? '*'}${kind.ending} in ${kind.folder}. There are: ${known.join(', ') || 'none yet'}`,
    );
  }
  return { names: asked.length === 0 ? known : asked, options };
}

function summaryOf({ name, exitCode, measurements }: Outcome): string {
  if (exitCode !== 0) return `${name}: FAILED`;
  return measurements === null ? `${name}: skipped` : `${name}\n${measurementTable(measurements)}`;
}

/** Writes the tables of those that ran, each with its circumstances; those of the others stay as they are. */
function record(kind: Kind, outcomes: readonly Outcome[], begun: string): void {
  const file = path.join(checkoutDirectory, kind.recordFile);
  const tables = new Map(existsSync(file) ? recordedTables(readFileSync(file, 'utf8')) : []);
  for (const { name, measurements } of outcomes) {
    const table = measurements === null ? 'Skipped: its data was not there.' : measurementMarkdown(measurements);
    tables.set(name, `${begun}, ${currentLoad()} when it ended\n\n${table}`);
  }
  const text = [
    `# The last recorded runs of \`npm run ${kind.verb}\``,
    `Written by \`npm run ${kind.verb} -- --record\`; what the metrics and their baselines are is said in [README.md](README.md). ` +
      'Compare ratios: the machine is shared and noisy, and a value and its baseline come from the same run.',
    ...[...tables].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, table]) => `## ${name}\n\n${table}`),
  ].join('\n\n');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
  console.log(`\nRecorded in ${kind.recordFile}`);
}

/** What a recorded file says under each name. */
function recordedTables(text: string): [name: string, table: string][] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    });
}

/** The commit, the day and the machine, as a list in Markdown. */
function circumstances(): string {
  const commit = readFrom('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: checkoutDirectory }).trim();
  const sources = ['status', '--porcelain', '--', 'packages', 'apps', 'test', 'package-lock.json'];
  const isChanged = readFrom('git', sources, { cwd: checkoutDirectory }).trim() !== '';
  const gigabytes = Math.round(os.totalmem() / 1024 ** 3);
  const machine = `${os.type()} ${os.arch()}, ${os.cpus().length} cores, ${gigabytes} GB, Node ${process.versions.node}`;
  return [
    `- Commit ${commit}${isChanged ? ', with source changes that were not committed' : ''}`,
    `- ${new Date().toISOString().slice(0, 10)}, ${machine}, ${currentLoad()} when it began`,
  ].join('\n');
}

function currentLoad(): string {
  return `load average ${os.loadavg()[0]?.toFixed(1) ?? 'unknown'}`;
}
