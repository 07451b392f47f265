import { minutesUntilTomorrow } from '@clearpane/desktop/until-tomorrow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let timeZone: string | undefined;
beforeAll(() => {
  timeZone = process.env['TZ'];
  process.env['TZ'] = 'Europe/Berlin';
});
afterAll(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

describe('A pause until tomorrow ends at midnight', () => {
  test.each([
    ['an ordinary evening', '2026-11-17T18:00:00+01:00', 360],
    ['part of a minute counts as one, so that nothing of today is recorded', '2026-11-17T18:00:01+01:00', 360],
    ['the last second of a day', '2026-11-17T23:59:59+01:00', 1],
    ['midnight itself', '2026-11-17T00:00:00+01:00', 1440],
    ['the day of 23 hours', '2026-03-29T00:00:00+01:00', 1380],
    ['the day of 25 hours', '2026-10-25T00:00:00+02:00', 1500],
    ['after the clocks went back', '2026-10-25T12:00:00+01:00', 720],
  ])('%s', (_when, now, minutes) => {
    expect(minutesUntilTomorrow(new Date(now))).toBe(minutes);
  });
});
