import { buffer } from 'node:stream/consumers';
import { extract, pack } from 'tar-stream';
import { ClearpaneError } from '@clearpane/contracts';

/** One file inside a bundle's content. */
export interface ContentPart {
  path: string;
  bytes: Uint8Array;
}

/** No bundle's content is larger than this many bytes: a full day of frames is about a seventh of it. */
export const MAXIMUM_CONTENT_BYTES = 512 * 1024 * 1024;

const MAXIMUM_PART_COUNT = 100_000;

/** Packs parts into a tar in the order given. The same parts make the same bytes: no time, owner or name of a machine is in it. */
export async function packParts(parts: readonly ContentPart[]): Promise<Uint8Array> {
  const archive = pack();
  for (const { path, bytes } of parts) {
    const header = { name: path, size: bytes.length, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 };
    archive.entry({ ...header, type: 'file' }, bytes);
  }
  archive.finalize();
  return new Uint8Array(await buffer(archive));
}

/** Unpacks plain files from a tar, in their order; throws `bundle-changed` on anything that {@link packParts} would not have written. */
export async function unpackParts(content: Uint8Array): Promise<ContentPart[]> {
  if (content.length > MAXIMUM_CONTENT_BYTES) {
    throw new ClearpaneError('bundle-changed', 'This bundle is larger than a bundle can be.');
  }
  const parts = await readEntries(content);
  // One comparison refuses whatever could hide beside the parts: other headers, owners, times, padding, a tail.
  if (Buffer.compare(await packParts(parts), content) !== 0) {
    throw new ClearpaneError('bundle-changed', 'This bundle holds bytes that belong to none of its parts.');
  }
  return parts;
}

async function readEntries(content: Uint8Array): Promise<ContentPart[]> {
  const archive = extract();
  archive.end(Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  const parts: ContentPart[] = [];
  try {
    for await (const entry of archive) {
      if (entry.header.type !== 'file' || parts.length === MAXIMUM_PART_COUNT) {
        throw new ClearpaneError('bundle-changed', 'This bundle holds something that is not one of its files.');
      }
      parts.push({ path: entry.header.name, bytes: new Uint8Array(await buffer(entry)) });
    }
  } catch (cause) {
    if (cause instanceof ClearpaneError) throw cause;
    throw new ClearpaneError('bundle-changed', 'This bundle is damaged: it cannot be unpacked.', { cause });
  }
  return parts;
}
