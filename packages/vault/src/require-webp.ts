import { ClearpaneError } from '@clearpane/contracts';

/** The vault takes encoded frames only: a buffer of raw pixels does not start like this (RFC 9649, section 2.4). */
export function requireWebp(image: Uint8Array): void {
  const start = Buffer.from(image.buffer, image.byteOffset, Math.min(12, image.byteLength)).toString('latin1');
  if (!/^RIFF[^]{4}WEBP$/.test(start))
    throw new ClearpaneError('bad-input', 'A frame has to be an encoded WebP image.');
}
