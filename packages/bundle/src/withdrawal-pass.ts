import { createHash } from 'node:crypto';
import { ClearpaneError, SavedWithdrawal } from '@clearpane/contracts';
import { collectorEndpoint } from './collector-url.ts';
import { readLines, writeLines } from './pass-lines.ts';

/** The first byte of a code: what follows, and in which order. */
const VERSION = 1;
const CHECKSUM_BYTES = 5;
const MAXIMUM_TEXT_BYTES = 2048;

/**
 * Writes what takes a bundle back as a code for print and typing: lines of letters and digits of which each checks itself.
 * Throws `bad-input` for what no bundle has: an address that is none, or longer than 2,048 bytes.
 */
export function encodePass(saved: SavedWithdrawal): string {
  const body = Buffer.concat([
    Buffer.from([VERSION]),
    Buffer.from(saved.bundleId.replaceAll('-', ''), 'hex'),
    Buffer.from(saved.deletionSecret, 'base64url'),
    Buffer.from(saved.collectorPublicKey, 'base64url'),
    withLength(saved.collectorUrl),
    withLength(saved.recipientName),
  ]);
  const code = writeLines(Buffer.concat([body, checksum(body)]));
  const isSame =
    JSON.stringify(Object.entries(decodePass(code)).toSorted()) === JSON.stringify(Object.entries(saved).toSorted());
  if (!isSame) throw new ClearpaneError('bad-input', 'This cannot be written as a code; save it as a file.');
  return code;
}

/**
 * Reads what takes a bundle back: the text of the saved file, or the code in any case and spacing. Throws `code-invalid`, which
 * says what is wrong and, for a code, in which line.
 */
export function decodePass(text: string): SavedWithdrawal {
  const trimmed = text.replace(/^\uFEFF/u, '').trim();
  const found = SavedWithdrawal.safeParse(trimmed.startsWith('{') ? parseFile(trimmed) : decodeCode(trimmed));
  if (!found.success) {
    throw new ClearpaneError('code-invalid', 'This is not what takes a bundle back.', { cause: found.error });
  }
  try {
    collectorEndpoint(found.data.collectorUrl, '');
  } catch (cause) {
    throw new ClearpaneError('code-invalid', 'It names an address that is not a collector’s.', { cause });
  }
  return found.data;
}

function parseFile(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ClearpaneError('code-invalid', 'The file is damaged: it ends too early, or was changed.', { cause });
  }
}

function decodeCode(code: string): unknown {
  const bytes = Buffer.from(readLines(code));
  let offset = 0;
  const take = (length: number): Buffer => {
    if (offset + length > bytes.length)
      throw new ClearpaneError('code-invalid', 'The code ends too early: lines are missing.');
    offset += length;
    return bytes.subarray(offset - length, offset);
  };
  if (take(1)[0] !== VERSION) {
    throw new ClearpaneError('code-invalid', 'This is not a code of Clearpane, or one of a later version.');
  }
  const id = take(16).toString('hex');
  const saved = {
    schema: 'clearpane-withdrawal/1',
    bundleId: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    deletionSecret: take(32).toString('base64url'),
    collectorUrl: '',
    collectorPublicKey: take(32).toString('base64url'),
    recipientName: '',
  };
  const takeText = (): string => take(Math.min(take(2).readUInt16BE(), MAXIMUM_TEXT_BYTES)).toString('utf8');
  saved.collectorUrl = takeText();
  saved.recipientName = takeText();
  const expected = checksum(bytes.subarray(0, offset));
  const isWhole = take(CHECKSUM_BYTES).equals(expected) && bytes.subarray(offset).every((byte) => byte === 0);
  if (!isWhole)
    throw new ClearpaneError('code-invalid', 'The lines are not those of one code: some are missing, or of another.');
  return saved;
}

function withLength(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > MAXIMUM_TEXT_BYTES)
    throw new ClearpaneError('bad-input', 'This name or address is too long for a code.');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Finds what the lines cannot find themselves: a code that was put together from two. */
function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest().subarray(0, CHECKSUM_BYTES);
}
