import { createHash } from 'node:crypto';

/** RFC 9162, section 2.1.1: SHA-256 over a zero byte and the leaf. */
export function leafHash(leaf: string | Uint8Array): Buffer {
  return createHash('sha256').update(Buffer.of(0x00)).update(leaf).digest();
}

/** RFC 9162, section 2.1.1: the root over leaf hashes in their order; of none, SHA-256 of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  let level: readonly Uint8Array[] = leaves;
  // Pairing from the left and carrying an odd last one up gives the same tree as splitting at the largest power of two.
  while (level.length > 1) {
    const next: Uint8Array[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index], level[index + 1]];
      if (left) next.push(right ? nodeHash(left, right) : left);
    }
    level = next;
  }
  return Buffer.from(level[0] ?? []);
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(Buffer.of(0x01)).update(left).update(right).digest();
}
