/**
 * How long a thread may take to open models and words: about a second (measured), ten on a machine that is busy with other
 * things. It may not be for ever: nothing is recorded meanwhile, and the light says "starting".
 */
export const START_LIMIT_MS = 15_000;

/**
 * How long a thread may take to end by itself. It is asked first, because a thread that is ended while ONNX Runtime computes
 * in it takes the whole process along (seen with 1.30); a model's run on a busy machine takes a second or two.
 */
export const ASKED_LIMIT_MS = 3000;

/** How long it may take in all; what runs on for longer may still hold a raw frame, and only the end of the process is sure. */
export const END_LIMIT_MS = 10_000;

/** So many failures in a row, and the models are left out; so many more, and there is no masking. */
export const MOST_FAILURES = 3;

/**
 * How long one frame may take: a cold frame of 1080p takes about half a second with two free cores and grows with its pixels;
 * ten times that is a machine that is busy, more is a thread that hangs. 1080p: 7 s, 4K: 13 s.
 */
export function frameLimitMs(width: number, height: number): number {
  return 5000 + (width * height) / 1000;
}
