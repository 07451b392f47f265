import { createHash } from 'node:crypto';
import { Sha256 } from '@clearpane/contracts';

/** Answers the SHA-256 of bytes, or of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256Hex(data: Uint8Array | string): Sha256 {
  return Sha256.parse(createHash('sha256').update(data).digest('hex'));
}
