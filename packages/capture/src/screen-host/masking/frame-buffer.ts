/** The one piece of memory that raw pixels are handed to the masking worker in: as large as the largest frame so far. */
export interface FrameBuffer {
  /** Copies a frame's pixels in; what they were read from is overwritten in the same breath. */
  fill(pixels: Uint8Array): SharedArrayBuffer;
  /** The first bytes as they are now. */
  view(length: number): Uint8Array<SharedArrayBuffer>;
  /** Overwrites everything with zeros. */
  clear(): void;
}

/** Makes it; it takes no memory before the first frame. */
export function createFrameBuffer(): FrameBuffer {
  let bytes = new Uint8Array(new SharedArrayBuffer(0));
  return {
    fill: (pixels) => {
      try {
        if (bytes.length < pixels.length) {
          bytes.fill(0);
          bytes = new Uint8Array(new SharedArrayBuffer(pixels.length));
        }
        bytes.set(pixels);
        return bytes.buffer;
      } finally {
        pixels.fill(0);
      }
    },
    view: (length) => bytes.subarray(0, length),
    clear: () => void bytes.fill(0),
  };
}
