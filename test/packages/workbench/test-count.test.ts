import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closingLine, countTests } from '@clearpane/workbench';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-count-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(...files: { status: string; tests: string[] }[]): string {
  const file = path.join(mkdtempSync(path.join(folder, 'run-')), 'report.json');
  const testResults = files.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((testStatus) => ({ status: testStatus })),
  }));
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}

test('The closing line counts what passed, failed and was left out', async () => {
  const file = report(
    { status: 'failed', tests: ['passed', 'failed', 'skipped'] },
    { status: 'passed', tests: ['passed', 'todo'] },
  );
  expect(closingLine(await countTests(file, 1))).toBe('2 passed, 1 failed, 2 skipped');
  expect(closingLine(await countTests(report({ status: 'passed', tests: ['passed'] }), 0))).toBe('1 passed, 0 failed');
});

test.each([
  ['a file fails outside its tests', report({ status: 'failed', tests: [] }), 1],
  ['the run ends badly though every test passed', report({ status: 'passed', tests: ['passed'] }), 1],
  ['there is no report', path.join(folder, 'absent.json'), 0],
])('The closing line never says "0 failed" when %s', async (_situation, file, exitCode) => {
  expect((await countTests(file, exitCode)).failed).toBe(1);
});
