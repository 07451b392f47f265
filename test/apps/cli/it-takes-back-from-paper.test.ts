import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodePass } from '@clearpane/bundle';
import { createCollector, type Collector } from '@clearpane/collector';
import type { SavedWithdrawal } from '@clearpane/contracts';
import { createSigningKey } from '@clearpane/signing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearpaneMain } from '../../support/clearpane-process.ts';
import { approveBundle } from '../collector/approved.ts';
import { makeFolder, removeFolder, runUploader } from '../collector/processes.ts';

let folder: string;
let collector: Collector;
let pass: SavedWithdrawal;

beforeEach(async () => {
  folder = await makeFolder();
  collector = await createCollector({ directory: path.join(folder, 'collector'), host: '127.0.0.1', port: 0 });
  const { order, withdrawal } = await approveBundle(folder, collector);
  await runUploader(order);
  const { bundleId, deletionSecret, collectorUrl, collectorPublicKey } = withdrawal;
  const schema = 'clearpane-withdrawal/1';
  pass = { schema, bundleId, deletionSecret, collectorUrl, collectorPublicKey, recipientName: 'A steward (invented)' };
});
afterEach(async () => {
  await collector.close();
  await removeFolder(folder);
});

/** Runs `clearpane take-back` as on a new machine: with a data folder that does not exist yet. */
async function takeBack(
  words: string[],
  typed = '',
): Promise<{ code: number | null; said: string; complained: string }> {
  const seams = ['--data-dir', path.join(folder, 'd'), '--policy-dir', path.join(folder, 'none'), '--throwaway'];
  const child = spawn(process.execPath, [clearpaneMain, ...seams, 'take-back', ...words]);
  let said = '';
  let complained = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (complained += data.toString()));
  child.stdin.end(typed);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said, complained };
}

async function held(): Promise<string[]> {
  return (await readdir(path.join(folder, 'collector', 'bundles'))).toSorted();
}

const taken = (): object => ({
  code: 0,
  said: `Taken back: ${pass.bundleId}. The collector has signed that it deleted the bundle.\n`,
  complained: '',
});

describe('On a machine that never knew the bundle, clearpane take-back', () => {
  test('has it deleted by the saved file, and says so again when asked again', { timeout: 120_000 }, async () => {
    const file = path.join(folder, 'pass.json');
    await writeFile(file, JSON.stringify(pass, undefined, 2));
    expect(await held()).toHaveLength(2);
    expect(await takeBack([file])).toEqual(taken());
    expect([await held(), await readdir(path.join(folder, 'collector', 'taken-back'))]).toEqual([
      [],
      [`${pass.bundleId}.json`],
    ]);
    expect(await takeBack([file])).toEqual(taken());
  });

  test(
    'has it deleted by the code typed from paper, and the vault keeps nothing but an entry',
    { timeout: 120_000 },
    async () => {
      expect(await held()).toHaveLength(2);
      const code = encodePass(pass).toLowerCase().replaceAll('0', 'O').replaceAll(' ', '-');
      expect(await takeBack([], `${code}\n\nwhat follows is not read\n`)).toEqual(taken());
      expect(await held()).toEqual([]);
      const files = await readdir(path.join(folder, 'd'), { recursive: true, withFileTypes: true });
      for (const file of files.filter((each) => each.isFile())) {
        const bytes = await readFile(path.join(file.parentPath, file.name), 'latin1');
        expect(bytes.includes(pass.deletionSecret)).toBe(false);
      }
    },
  );

  test('says which line was typed wrongly, and asks nobody', { timeout: 120_000 }, async () => {
    const lines = encodePass(pass).split('\n');
    lines[3] = lines[3]!.replace(/^./, (letter) => (letter === '7' ? '8' : '7'));
    const answer = await takeBack([], lines.join('\n'));
    expect(answer).toMatchObject({ code: 1, said: '' });
    expect(answer.complained).toContain('Line 4 of the code has a typing error, or is not in its place.');
    expect(await held()).toHaveLength(2);
  });

  test('says when nobody there knows it, and when nobody is there', { timeout: 120_000 }, async () => {
    const other = { ...pass, bundleId: crypto.randomUUID() as typeof pass.bundleId };
    const unknown = await takeBack([], encodePass(other));
    expect(unknown).toMatchObject({ code: 1, said: '' });
    expect(unknown.complained).toContain(`The collector holds no bundle ${other.bundleId}.`);
    await collector.close();
    const away = await takeBack([], encodePass(pass));
    expect(away).toMatchObject({ code: 1, said: '' });
    expect(away.complained).toMatch(/cannot be reached.*tried again/s);
  });

  test('believes no other key than the one on the paper', { timeout: 120_000 }, async () => {
    const forged = { ...pass, collectorPublicKey: createSigningKey().publicKey };
    const answer = await takeBack([], encodePass(forged));
    expect(answer).toMatchObject({ code: 1, said: '' });
    expect(answer.complained).toContain("not signed with the collector's key");
  });
});
