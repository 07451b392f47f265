import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LedgerExport, LedgerReport } from '@clearpane/contracts';
import { readCheckpoint } from '@clearpane/signing';
import { openVault } from '@clearpane/vault';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryKeyStore } from '../../packages/vault/made-up-vault-parts.ts';
import { makeEventful } from '../../packages/vault/eventful-vault.ts';
import { runClearpane } from '../../support/clearpane-process.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'clearpane-cli-'));
const env = { ...process.env, DISPLAY: undefined, DBUS_SESSION_BUS_ADDRESS: undefined };
const directory = path.join(root, 'd');
const clearpane = (...words: string[]) => runClearpane(['--data-dir', directory, ...words], env);
let ledger: LedgerExport;

beforeAll(async () => {
  const vault = await openVault({
    directory: path.join(root, 'vault'),
    keyStore: createMemoryKeyStore(),
    now: () => new Date(),
  });
  await makeEventful(vault);
  ledger = LedgerExport.parse(JSON.parse(vault.read.exportLedger()));
  vault.close();
});

afterAll(() => rmSync(root, { recursive: true }));

function save(name: string, value: unknown): string {
  const file = path.join(root, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

test(
  'a saved ledger is checked without an agent: what was looked at, and what nobody could know',
  { timeout: 60_000 },
  async () => {
    const { code, said } = await clearpane('verify', '--ledger', save('whole.json', ledger));
    expect(code).toBe(0);
    expect(said.split('\n')).toEqual([
      'The ledger is whole.',
      'Entries: 25. Actions and frames: 0. Checked:',
      '- order, chain and signature of every entry in the file',
      'Not checked: whether an older ledger was put back. Nothing outside of its own files remembers the last entry.',
      'Works council of Harbour cosigned the first 20 entries on 2026-03-02.',
      '',
    ]);
    expect(existsSync(directory)).toBe(false);
  },
);

test('a problem is named, in words and as JSON, and the program ends with code 2', { timeout: 60_000 }, async () => {
  const file = save('dropped.json', { ...ledger, entries: ledger.entries.toSpliced(3, 1) });
  const words = await clearpane('verify', '--ledger', file);
  expect([words.code, words.said.split('\n').slice(0, 2)]).toEqual([
    2,
    ['The ledger is broken: 2 found.', '- dropped: an entry is missing. Entry 4.'],
  ]);
  const json = await clearpane('verify', '--ledger', file, '--json');
  expect([json.code, LedgerReport.parse(JSON.parse(json.said)).problems[0]]).toEqual([
    2,
    { kind: 'dropped', sequence: 4, subject: null },
  ]);
});

test('a file that is no ledger is refused in words, not taken for a whole one', { timeout: 60_000 }, async () => {
  const { code, said, complained } = await clearpane('verify', '--ledger', save('none.json', {}));
  expect([code === 0, said, complained.includes('not a saved ledger')]).toEqual([false, '', true]);
});

test(
  'an empty vault is whole, has no checkpoint to give away, and takes none that is not of it',
  { timeout: 120_000 },
  async () => {
    const { code, said } = await clearpane('verify', '--json');
    expect([code, LedgerReport.parse(JSON.parse(said)).problems]).toEqual([0, []]);
    const out = path.join(root, 'mine.txt');
    expect((await clearpane('checkpoint', '--out', out)).code).not.toBe(0);
    expect(existsSync(out)).toBe(false);
    const foreign = path.join(root, 'foreign.txt');
    writeFileSync(foreign, ledger.checkpoint ?? '');
    expect(readCheckpoint(readFileSync(foreign, 'utf8')).size).toBe(20);
    const added = await clearpane('checkpoint', 'add', foreign);
    expect([added.code === 0, added.said]).toEqual([false, '']);
  },
);
