/**
 * Whole minutes from `now` until the next day begins by the machine's clock, rounded up, so that no part of today is recorded.
 * Between 1 and 1500: a day on which the clocks change has 23 or 25 hours.
 */
export function minutesUntilTomorrow(now: Date): number {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.max(1, Math.ceil((tomorrow.getTime() - now.getTime()) / 60_000));
}
