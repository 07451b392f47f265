/** The breaker: this many ends within `windowMs` and nothing is started again by itself. */
export const breaker = { ends: 5, windowMs: 60_000 } as const;

/** What follows an unexpected end of the agent. */
export type RestartDecision = { kind: 'restart'; afterMs: number } | { kind: 'stop' };

/** Decides by the instants (ms) at which the agent ended, this end included: waits 250 ms, doubled for each recent end. */
export function decideRestart(endedAtMs: readonly number[], nowMs: number): RestartDecision {
  const recent = endedAtMs.filter((instant) => nowMs - instant < breaker.windowMs).length;
  if (recent >= breaker.ends) return { kind: 'stop' };
  return { kind: 'restart', afterMs: 250 * 2 ** Math.max(0, recent - 1) };
}
