import { readFileSync, rmSync } from 'node:fs';
import { measurementTable, recordMeasurements } from '@clearpane/workbench';
import { expect, test } from 'vitest';

const measurements = {
  'rows per second': { value: 250_000, unit: 'rows/s', target: 100_000, baseline: 500_000 },
  'latency p95': { value: 12.34567, unit: 'ms' },
};

test('Measurements are written as one object by metric, in the shape that every bench shares', () => {
  const file = recordMeasurements('workbench-own-test', measurements);
  try {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(measurements);
  } finally {
    rmSync(file);
  }
});

test('Measurements are printed in columns, with the ratio to the baseline of the same run', () => {
  expect(measurementTable(measurements).split('\n')).toEqual([
    'metric            value  unit    target  baseline  ratio',
    'rows per second  250000  rows/s  100000    500000    0.5',
    'latency p95       12.35  ms           –         –      –',
  ]);
});

test('A measurement cannot be named so that its file lands elsewhere', () => {
  expect(() => recordMeasurements('../escaped', measurements)).toThrow(RangeError);
});
