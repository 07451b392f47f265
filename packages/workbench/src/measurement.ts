import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkoutDirectory } from './checkout.ts';

/** One measured figure. `target` is what was hoped for, `baseline` what the plain alternative measured in the same run. */
export interface Measurement {
  readonly value: number;
  readonly unit: string;
  readonly target?: number;
  readonly baseline?: number;
}

/**
 * Prints the measurements of one bench or attack as a table and writes them to bench-results/NAME.json as
 * `{ "metric": { "value": 0, "unit": "", "target": 0, "baseline": 0 } }`; returns the path of the file.
 */
export function recordMeasurements(name: string, measurements: Readonly<Record<string, Measurement>>): string {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new RangeError(`A bench is named in kebab-case, not "${name}".`);
  console.log(`\n${measurementTable(measurements)}\n`);
  const directory = path.join(checkoutDirectory, 'bench-results');
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(measurements, undefined, 2)}\n`);
  return file;
}

/** The measurements as lines of aligned columns: metric, value, unit, target, baseline and the ratio of value to baseline. */
export function measurementTable(measurements: Readonly<Record<string, Measurement>>): string {
  const head = ['metric', 'value', 'unit', 'target', 'baseline', 'ratio'];
  const rows = Object.entries(measurements).map(([metric, { value, unit, target, baseline }]) => [
    metric,
    formatNumber(value),
    unit,
    formatNumber(target),
    formatNumber(baseline),
    formatNumber(baseline === undefined || baseline === 0 ? undefined : value / baseline),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const isNumeric = (column: number): boolean => column !== 0 && column !== 2;
  return [head, ...rows]
    .map((row) =>
      row.map((cell, column) =>
        isNumeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      ),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

function formatNumber(value: number | undefined): string {
  if (value === undefined) return '–';
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
