const BACKOFF_MS = [250, 500, 1000, 2000, 4000] as const;
const WINDOW_MS = 60_000;
const MOST_FAILURES = 5;
const REST_MS = 60_000;

/** When to start a failed process again, and whether so many failures mean that it has failed for now. */
export interface Restart {
  delayMs: number;
  isGivenUp: boolean;
}

/**
 * Decides on restarts: soon at first, then later, and after five failures within a minute only once a minute, until
 * `startOver` says that the process stayed up: one that comes up and dies at once, each time, has failed like any.
 */
export function createRestartRule(): { failed(nowMs: number): Restart; startOver(): void } {
  let failures: number[] = [];
  let isResting = false;
  return {
    failed(nowMs) {
      failures = [...failures.filter((failedAt) => nowMs - failedAt < WINDOW_MS), nowMs];
      isResting ||= failures.length >= MOST_FAILURES;
      return { delayMs: isResting ? REST_MS : (BACKOFF_MS[failures.length - 1] ?? REST_MS), isGivenUp: isResting };
    },
    startOver() {
      failures = [];
      isResting = false;
    },
  };
}
