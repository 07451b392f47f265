/** The agent's one source of time, so that tests can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Whole seconds between two instants, never negative: a clock that was set back stands still. */
export function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
}

/** An instant some hours or days later, as ISO 8601. */
export function later(from: Date, amount: { minutes?: number; hours?: number; days?: number }): string {
  const minutes = (amount.minutes ?? 0) + (amount.hours ?? 0) * 60 + (amount.days ?? 0) * 1440;
  return new Date(from.getTime() + minutes * 60_000).toISOString();
}
