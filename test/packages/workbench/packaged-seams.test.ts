import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleEntries, bundleProcess, type BuildFlavour } from '@clearpane/workbench';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-packaged-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// How a test or a demonstration leads the program to another place: by variables of ours and by these arguments.
const seamWords = /\bCLEARPANE_[A-Z_]+|\bsqlite-binding\b|\bpolicy-dir\b|--throwaway\b/g;
// The define itself, and how much is logged: neither leads anywhere.
const harmless = new Set(['CLEARPANE_PACKAGED__', 'CLEARPANE_LOG']);

async function seamsIn(flavour: BuildFlavour): Promise<Record<string, string[]>> {
  const output = mkdtempSync(path.join(folder, `${flavour}-`));
  const found: Record<string, string[]> = {};
  for (const entry of bundleEntries) {
    await bundleProcess(entry, flavour, output);
    const words = readFileSync(path.join(output, entry.output), 'utf8').match(seamWords) ?? [];
    found[entry.output] = [...new Set(words)].filter((word) => !harmless.has(word)).toSorted();
  }
  return found;
}

test('No process of an installed Clearpane knows a variable or an argument that leads it elsewhere', async () => {
  const none = Object.fromEntries(bundleEntries.map((entry) => [entry.output, []]));
  expect(await seamsIn('packaged')).toEqual(none);
  // From source they are there: the words looked for are the right ones.
  expect((await seamsIn('source'))['agent.js']).toEqual(
    expect.arrayContaining(['CLEARPANE_DATA_DIR', 'sqlite-binding']),
  );
}, 120_000);
