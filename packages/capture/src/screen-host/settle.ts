const QUIET_MS = 300;
const LONGEST_WAIT_MS = 2000;
const STARVED_MS = 6000;

/** When the screen counts as settled. Times are milliseconds of a clock that only goes forward. */
export interface Settle {
  /** Something was typed, clicked or scrolled. */
  disturb(nowMs: number): void;
  /** Windows changed: what was above may still be painted below, so this wait is never cut short. */
  disturbWindows(nowMs: number): void;
  /** A frame is being taken now: what disturbs from here on asks for another one. */
  begin(nowMs: number): void;
  /** Whether the windows have not been still for so long that the person has to be told. */
  isStarved(nowMs: number): boolean;
  /** The moment at which the next frame is due. */
  dueMs(): number;
}

/**
 * A frame is due 300 ms after the last disturbance but at most 2 s after the first, and at least every `heartbeatMs`;
 * never within 300 ms of a change of windows.
 */
export function createSettle(heartbeatMs: number, startMs: number): Settle {
  let firstMs: number | null = startMs;
  let lastMs = startMs;
  let windowsMs = startMs;
  let begunMs = startMs;
  const disturb = (nowMs: number): void => {
    firstMs ??= nowMs;
    lastMs = nowMs;
  };
  return {
    disturb,
    disturbWindows: (nowMs) => {
      disturb(nowMs);
      windowsMs = nowMs;
    },
    begin: (nowMs) => {
      firstMs = null;
      begunMs = nowMs;
    },
    isStarved: (nowMs) => firstMs !== null && nowMs - firstMs > STARVED_MS,
    dueMs: () => {
      const heartbeat = begunMs + heartbeatMs;
      const settled = firstMs === null ? Infinity : Math.min(lastMs + QUIET_MS, firstMs + LONGEST_WAIT_MS);
      return Math.max(Math.min(settled, heartbeat), windowsMs + QUIET_MS);
    },
  };
}
