const BLOCK_BYTES = 512;
const HEADER_FIELDS = {
  mode: 100,
  uid: 108,
  gid: 116,
  size: 124,
  mtime: 136,
  checksum: 148,
  type: 156,
  magic: 257,
  devmajor: 329,
  devminor: 337,
};

/**
 * Rebuilds a bundle's content from the parts that the page shows, in their order: a plain ustar archive without time, owner
 * or name of a machine (the bundle package writes the same bytes). Its SHA-256 is what the person approves.
 */
export function rebuildContent(parts: readonly { path: string; blob: Blob }[]): Blob {
  const pieces: BlobPart[] = [];
  for (const { path, blob } of parts) {
    pieces.push(header(path, blob.size), blob, new Uint8Array(padding(blob.size)));
  }
  // Two empty blocks end an archive.
  pieces.push(new Uint8Array(2 * BLOCK_BYTES));
  return new Blob(pieces);
}

/** SHA-256 of some bytes as 64 lower-case hexadecimal digits. */
export async function sha256Of(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function header(path: string, sizeBytes: number): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(BLOCK_BYTES);
  const write = (text: string, offset: number) => block.set(new TextEncoder().encode(text), offset);
  write(path, 0);
  write(octal(0o644, 6), HEADER_FIELDS.mode);
  write(octal(0, 6), HEADER_FIELDS.uid);
  write(octal(0, 6), HEADER_FIELDS.gid);
  write(octal(sizeBytes, 11), HEADER_FIELDS.size);
  write(octal(0, 11), HEADER_FIELDS.mtime);
  write('0', HEADER_FIELDS.type);
  write('ustar\u000000', HEADER_FIELDS.magic);
  write(octal(0, 6), HEADER_FIELDS.devmajor);
  write(octal(0, 6), HEADER_FIELDS.devminor);
  // The checksum counts its own eight bytes as spaces.
  const sum = block.reduce((total, byte) => total + byte, 8 * 32);
  write(octal(sum, 6), HEADER_FIELDS.checksum);
  return block;
}

function octal(value: number, digits: number): string {
  return `${value.toString(8).padStart(digits, '0')} `;
}

function padding(sizeBytes: number): number {
  return (BLOCK_BYTES - (sizeBytes % BLOCK_BYTES)) % BLOCK_BYTES;
}
