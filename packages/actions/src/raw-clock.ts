/** No event is this late: a clock that fell behind by more was set anew. */
const GREATEST_DELAY_MS = 10_000;

/**
 * Puts the hook's 32-bit clock on the receiver's: returns the milliseconds since the reducer was made at which an event
 * happened. Events arrive late and in bursts, never early, so the smallest delay seen so far is taken for no delay at all.
 */
export function createRawClock(): (time: number, elapsedMs: number) => number {
  let last: { time: number; unwrapped: number } | null = null;
  let offsetMs = Number.POSITIVE_INFINITY;
  return (time, elapsedMs) => {
    // `| 0` reads the difference as a signed 32-bit number: right across the wrap, forwards and backwards.
    const unwrapped: number = last === null ? 0 : last.unwrapped + ((time - last.time) | 0);
    last = { time, unwrapped };
    const delayMs = elapsedMs - unwrapped;
    offsetMs = delayMs - offsetMs > GREATEST_DELAY_MS ? delayMs : Math.min(offsetMs, delayMs);
    return Math.max(0, unwrapped + offsetMs);
  };
}
