import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findResidue } from '@clearpane/vault';
import { expect, it } from 'vitest';
import { at, openTestVault, startSession, temporaryDirectory } from './made-up-vault.ts';

it('finds a marker anywhere: across chunk borders, in hidden folders, at the very end', async () => {
  const directory = temporaryDirectory();
  mkdirSync(path.join(directory, '.hidden', 'deep'), { recursive: true });
  const marker = Buffer.from('a needle');
  const big = Buffer.alloc(3 * 1024 * 1024 + 5, 'x');
  marker.copy(big, 1024 * 1024 - 3);
  writeFileSync(path.join(directory, 'big'), big);
  writeFileSync(
    path.join(directory, '.hidden', 'deep', 'end'),
    Buffer.concat([Buffer.alloc(1024 * 1024, 'y'), marker]),
  );
  writeFileSync(path.join(directory, 'clean'), 'a needl');
  symlinkSync(path.join(directory, 'big'), path.join(directory, 'link'));
  const report = await findResidue([directory], [Buffer.from('absent'), marker]);
  expect(report.fileCount).toBe(3);
  expect(report.hits.sort((a, b) => a.offset - b.offset)).toEqual([
    { file: path.join(directory, 'big'), marker: 1, offset: 1024 * 1024 - 3 },
    { file: path.join(directory, '.hidden', 'deep', 'end'), marker: 1, offset: 1024 * 1024 },
  ]);
});

it('takes no lock away from the vault that this process has open', async () => {
  const vault = await openTestVault();
  const id = startSession(vault);
  await findResidue([vault.directory], [Buffer.from('anything')]);
  // Closing a descriptor of the locked file would let a second writer in; it has to be another process to see that.
  const { spawnSync } = await import('node:child_process');
  const script = `import Sqlite from 'better-sqlite3';
    const lock = new Sqlite(process.argv[1], { timeout: 0 });
    try { lock.exec('BEGIN EXCLUSIVE'); console.log('taken'); } catch (error) { console.log(error.code); }`;
  const second = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, path.join(vault.directory, 'writer.lock')],
    {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    },
  );
  expect(second.stdout.trim()).toBe('SQLITE_BUSY');
  vault.write.appendActions(id, [at(1)]);
});
