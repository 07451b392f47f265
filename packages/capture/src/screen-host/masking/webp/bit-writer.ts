/** Writes numbers of up to 24 bits one after the other, the lowest bit first, as VP8L wants them. */
export interface BitWriter {
  write(value: number, bitCount: number): void;
  /** All whole bytes so far, the last one filled up with zeros. */
  finish(): Uint8Array;
}

/** Makes a writer; its room grows as it is needed. */
export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 14);
  let size = 0;
  let held = 0;
  let heldCount = 0;

  function grow(): void {
    const larger = new Uint8Array(bytes.length * 2);
    larger.set(bytes);
    bytes = larger;
  }

  return {
    write(value, bitCount) {
      // At most 7 bits are held, so that 24 more fit into the 31 that stay positive.
      held |= value << heldCount;
      heldCount += bitCount;
      while (heldCount >= 8) {
        if (size === bytes.length) grow();
        bytes[size++] = held & 255;
        held >>>= 8;
        heldCount -= 8;
      }
    },
    finish() {
      if (heldCount > 0) {
        if (size === bytes.length) grow();
        bytes[size++] = held & 255;
        held = 0;
        heldCount = 0;
      }
      return bytes.subarray(0, size);
    },
  };
}
