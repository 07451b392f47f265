import { uptime } from 'node:os';

/** The agent's one source of time, so that tests can move it. */
export interface Clock {
  now(): Date;
  /** Milliseconds since some moment that setting the clock does not move; sleep counts. */
  monotonicMs(): number;
}

// Not performance.now(): it stands still while the machine sleeps, and a pause would last longer than was asked for.
export const systemClock: Clock = { now: () => new Date(), monotonicMs: () => uptime() * 1000 };

/** Whole seconds between two instants, never negative: a clock that was set back stands still. */
export function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
}

/** An instant some hours or days later, as ISO 8601. */
export function later(from: Date, amount: { minutes?: number; hours?: number; days?: number }): string {
  const minutes = (amount.minutes ?? 0) + (amount.hours ?? 0) * 60 + (amount.days ?? 0) * 1440;
  return new Date(from.getTime() + minutes * 60_000).toISOString();
}
