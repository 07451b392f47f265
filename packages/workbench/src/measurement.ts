import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkoutDirectory } from './checkout.ts';

/** One measured figure. `target` is what was hoped for, `baseline` what the plain alternative measured in the same run. */
export interface Measurement {
  readonly value: number;
  readonly unit: string;
  readonly target?: number;
  readonly baseline?: number;
}

/** The figures of one bench or attack by metric. */
export type Measurements = Readonly<Record<string, Measurement>>;

/**
 * Prints the measurements of one bench or attack as a table and writes them to bench-results/NAME.json as
 * `{ "metric": { "value": 0, "unit": "", "target": 0, "baseline": 0 } }`; returns the path of the file.
 */
export function recordMeasurements(name: string, measurements: Measurements): string {
  const file = resultFile(name);
  console.log(`\n${measurementTable(measurements)}\n`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(measurements, undefined, 2)}\n`);
  return file;
}

/** What the last run of a bench or attack wrote; null when it wrote nothing. */
export function readMeasurements(name: string): Measurements | null {
  const file = resultFile(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measurements) : null;
}

/** Removes what an earlier run wrote, so that a run that measures nothing is not taken for one that did. */
export function forgetMeasurements(name: string): void {
  rmSync(resultFile(name), { force: true });
}

/** The measurements as lines of aligned columns: metric, value, unit, target, baseline and the ratio of value to baseline. */
export function measurementTable(measurements: Measurements): string {
  return alignedRows(measurements)
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** The same table in Markdown, as the formatter would write it. */
export function measurementMarkdown(measurements: Measurements): string {
  const [head = [], ...rows] = alignedRows(measurements);
  const rule = head.map((title, column) =>
    isNumeric(column) ? `${'-'.repeat(title.length - 1)}:` : '-'.repeat(title.length),
  );
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const HEAD = ['metric', 'value', 'unit', 'target', 'baseline', 'ratio'];

function alignedRows(measurements: Measurements): string[][] {
  const rows = [HEAD, ...cellsOf(measurements)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, column) =>
      isNumeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    ),
  );
}

function isNumeric(column: number): boolean {
  return column !== 0 && column !== 2;
}

function cellsOf(measurements: Measurements): string[][] {
  return Object.entries(measurements).map(([metric, { value, unit, target, baseline }]) => [
    metric,
    formatNumber(value),
    unit,
    formatNumber(target),
    formatNumber(baseline),
    formatNumber(baseline === undefined || baseline === 0 ? undefined : value / baseline),
  ]);
}

function formatNumber(value: number | undefined): string {
  if (value === undefined) return '–';
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}

function resultFile(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new RangeError(`A bench is named in kebab-case, not "${name}".`);
  return path.join(checkoutDirectory, 'bench-results', `${name}.json`);
}
