import { open, readFile } from 'node:fs/promises';
import { ClearpaneError, SignedDocument } from '@clearpane/contracts';

/** What people write and deploy is small; whatever is larger is something else. */
const MAXIMUM_BYTES = 4 * 1024 * 1024;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file that was named on the command line; `what` is how a refusal calls it. Throws `bad-input`. */
export async function readDocument(file: string, what: string, maximumBytes = MAXIMUM_BYTES): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new ClearpaneError('bad-input', `${what} ${why}.`, { cause });
  });
  if (bytes.length > maximumBytes) throw new ClearpaneError('bad-input', `${what} is too large.`);
  try {
    return UTF8.decode(bytes);
  } catch (cause) {
    throw new ClearpaneError('bad-input', `${what} is not text in UTF-8.`, { cause });
  }
}

/** What a text says as JSON. Throws `bad-input` with the line and column where it stops being JSON, if they are known. */
export function parseDocument(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ClearpaneError('bad-input', `${what} is not JSON${placeOfFault(text, String(cause))}.`, { cause });
  }
}

/** The signed document that a text is, or null when it is something else. */
export function asSigned(value: unknown): SignedDocument | null {
  return SignedDocument.safeParse(value).data ?? null;
}

/** Writes a new file. One that exists is never overwritten: it throws `bad-input` and is left as it was. */
export async function writeNewDocument(file: string, text: string, mode: number): Promise<void> {
  try {
    await using handle = await open(file, 'wx', mode);
    await handle.writeFile(text);
    await handle.sync();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const happened =
      code === 'EEXIST'
        ? 'There is a file with this name already, and it is never overwritten. Name another.'
        : 'The file cannot be written there.';
    throw new ClearpaneError('bad-input', happened, { cause: error });
  }
}

/** Refuses a name by which the agent would not find the document. */
export function requireEnding(file: string, ending: string): void {
  if (!file.endsWith(ending))
    throw new ClearpaneError(
      'bad-input',
      `Clearpane looks only for a file whose name ends with ${ending}. Name the new file so.`,
    );
}

/** The engine tells the place in its message, for some faults as a position only and for some not at all. */
function placeOfFault(text: string, message: string): string {
  const told = /line (\d+) column (\d+)/.exec(message);
  if (told !== null) return `: it breaks at line ${told[1]}, column ${told[2]}`;
  const position = message.includes('end of JSON') ? text.length : Number(/position (\d+)/.exec(message)?.[1] ?? 'NaN');
  if (Number.isNaN(position)) return '';
  const before = text.slice(0, position).split('\n');
  return `: it breaks at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
