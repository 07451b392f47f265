import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';

const child = path.join(import.meta.dirname, 'abort-while-masking-child.ts');
const folders: string[] = [];
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
  'the same search finds the pixels in the core dump of a process that keeps nothing out',
  LIMIT,
  async (context) => {
    const { files, filesWithPixels } = await abort('unprotected');
    // Where the kernel hands dumps to a program, or writes none, there is nothing to be found either way.
    context.skip(files.length === 0, 'This system writes no core dump here.');
    expect(filesWithPixels).toHaveLength(1);
  },
);

/** Aborts the child while it masks, with dumps of any size allowed, and searches every file that it could have left. */
async function abort(protection: string): Promise<{ files: string[]; filesWithPixels: string[] }> {
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
  running.kill('SIGABRT');
  await once(running, 'exit');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const pixels = Buffer.concat(Array.from({ length: 4 }, () => marker.toReversed()));
  return { files, filesWithPixels: files.filter((file) => readFileSync(file).includes(pixels)) };
}
