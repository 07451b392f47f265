import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { Sha256 } from '@clearpane/contracts';

/** Answers the SHA-256 of a file, read as a stream. */
export async function hashFile(file: string): Promise<Sha256> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return Sha256.parse(hash.digest('hex'));
}

/** Answers a file's text, or null when there is none. */
export async function readTextIfAny(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes a small file whole or not at all; it is on the disk when this answers. */
export async function writeDurably(file: string, text: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  {
    await using handle = await open(unfinished, 'w', 0o600);
    await handle.writeFile(text);
    await handle.sync();
  }
  await moveDurably(unfinished, file);
}

/** Moves a file within one file system; the move is on the disk when this answers. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncDirectory(path.dirname(to));
}

/** Puts a directory's changes onto the disk; Windows has no way to say so and needs none. */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using handle = await open(directory, 'r');
  await handle.sync();
}
