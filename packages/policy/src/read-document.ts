import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { SignedDocument } from '@clearpane/contracts';

/** A folder that cannot be read is named as one problem; one that is missing holds nothing. */
export type Listing = { names: string[] } | { unreadable: { file: string; reason: string } };

const MAXIMUM_BYTES = 4 * 1024 * 1024;

/** The names in a folder that end so, in lexical order. */
export async function listDocuments(directory: string, ending: string): Promise<Listing> {
  try {
    return { names: (await readdir(directory)).filter((name) => name.endsWith(ending)).toSorted() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { names: [] };
    return { unreadable: { file: path.basename(directory), reason: 'The folder cannot be read.' } };
  }
}

/** The signed document in a file, or the reason in words why there is none. Whether the signature holds, the caller checks. */
export async function readSignedDocument(file: string, what: string): Promise<SignedDocument | string> {
  const text = await readText(file);
  if (text === null) return 'The file cannot be read.';
  const signed = SignedDocument.safeParse(parseJson(text));
  return signed.success ? signed.data : `This is not a signed ${what} document.`;
}

/** What a text says as JSON; undefined, which no schema accepts, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No schema accepts undefined: the caller reports it as malformed.
    return undefined;
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    // Without blocking: opening a pipe that lies there would wait for ever.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const facts = await handle.stat();
      return facts.isFile() && facts.size <= MAXIMUM_BYTES ? await handle.readFile('utf8') : null;
    } finally {
      await handle.close();
    }
  } catch {
    // Why is of no use to the reader; that it cannot be read is reported.
    return null;
  }
}
