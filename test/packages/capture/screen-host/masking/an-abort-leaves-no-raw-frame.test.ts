import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';

const child = path.join(import.meta.dirname, 'abort-while-masking-child.ts');
const folders: string[] = [];
const SHARED_FOLDERS = ['/tmp', '/var/tmp', '/dev/shm'];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A dump of hundreds of megabytes is written and searched. */
const LIMIT = { timeout: 180_000 };

test(
  'killed with SIGABRT while its thread has a raw frame, the process leaves no file with a pixel of it',
  LIMIT,
  async () => {
    expect((await abort('protected')).filesWithPixels).toEqual([]);
  },
);

test(
  'killed while its models look at a frame it leaves none of it either, and no file of theirs',
  { timeout: 120_000 },
  async () => {
    const { filesWithPixels, strays } = await abort('reading');
    expect([filesWithPixels, strays]).toEqual([[], []]);
  },
);

test('killed with SIGKILL while its models look at a frame it leaves as little', { timeout: 120_000 }, async () => {
  const { filesWithPixels, strays } = await abort('reading', 'SIGKILL');
  expect([filesWithPixels, strays]).toEqual([[], []]);
});

test(
  'the same search finds the pixels in the core dump of a process that keeps nothing out',
  LIMIT,
  async (context) => {
    const { files, filesWithPixels } = await abort('unprotected');
    // Where the kernel hands dumps to a program, or writes none, there is nothing to be found either way.
    context.skip(files.length === 0, 'This system writes no core dump here.');
    expect(filesWithPixels).toHaveLength(1);
  },
);

/** Ends the child while it masks, with dumps of any size allowed, and searches every file that it could have left. */
async function abort(
  protection: string,
  signal: 'SIGABRT' | 'SIGKILL' = 'SIGABRT',
): Promise<{ files: string[]; strays: string[]; filesWithPixels: string[] }> {
  const shared = new Set(SHARED_FOLDERS.flatMap(namesIn));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'clearpane-abort-'));
  folders.push(folder);
  const marker = randomBytes(16);
  const program = 'ulimit -c unlimited && exec "$0" "$@"';
  const running = spawn('sh', ['-c', program, process.execPath, child, protection, marker.toString('hex')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, TMPDIR: folder, XDG_RUNTIME_DIR: folder },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(running, 'message');
  running.kill(signal);
  await once(running, 'exit');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  // Beside its own folders: what libraries put where all programs may write, by the process's number.
  const strays = SHARED_FOLDERS.flatMap(namesIn).filter((name) => !shared.has(name) && name.includes(`${running.pid}`));
  const pixels = Buffer.concat(Array.from({ length: 4 }, () => marker.toReversed()));
  return {
    files,
    strays,
    filesWithPixels: [...files, ...strays].filter((file) => readFileSync(file).includes(pixels)),
  };
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}
