import { i18n } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';

/** "9 frames" */
export function frameCountInWords(count: number): string {
  return plural(count, { one: '# frame', other: '# frames' });
}

/** "131 actions" */
export function actionCountInWords(count: number): string {
  return plural(count, { one: '# action', other: '# actions' });
}

/** "3 sessions" */
export function sessionCountInWords(count: number): string {
  return plural(count, { one: '# session', other: '# sessions' });
}

/** "3 words" */
export function wordCountInWords(count: number): string {
  return plural(count, { one: '# word', other: '# words' });
}

/** "9 frames and 131 actions", leaving out what there is none of; "nothing" for none of both. */
export function contentInWords(counts: { frameCount: number; actionCount: number }): string {
  const { frameCount, actionCount } = counts;
  if (frameCount === 0 && actionCount === 0) return t`nothing`;
  if (frameCount === 0) return actionCountInWords(actionCount);
  if (actionCount === 0) return frameCountInWords(frameCount);
  const frames = frameCountInWords(frameCount);
  const actions = actionCountInWords(actionCount);
  return t`${frames} and ${actions}`;
}

/** Bytes in decimal units with at most one decimal: "412 kB". */
export function sizeInWords(bytes: number): string {
  const [divisor, unit] =
    bytes < 1000 ? [1, 'byte'] : bytes < 1e6 ? [1e3, 'kilobyte'] : bytes < 1e9 ? [1e6, 'megabyte'] : [1e9, 'gigabyte'];
  const isCoarse = bytes < 1000 || bytes / (divisor as number) >= 100;
  return i18n.number(bytes / (divisor as number), {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'short',
    maximumFractionDigits: isCoarse ? 0 : 1,
  });
}

/** Whole seconds as "2 h 40 min", "12 min" or "45 s". */
export function durationInWords(seconds: number): string {
  if (seconds < 60) return t`${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return t`${minutes} min`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? t`${hours} h` : t`${hours} h ${rest} min`;
}

/** Seconds since the session's start as a clock: "0:12", "1:02:03". */
export function offsetInWords(second: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(second / 3600);
  const minutes = Math.floor((second % 3600) / 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(second % 60)}` : `${minutes}:${pad(second % 60)}`;
}

/** "14:02" in the person's time zone. */
export function timeInWords(instant: string): string {
  return i18n.date(new Date(instant), { hour: '2-digit', minute: '2-digit' });
}

/** "Tue 17 Nov" in the person's time zone. */
export function dayInWords(instant: string): string {
  return i18n.date(new Date(instant), { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "17 Nov 2026, 14:02" in the person's time zone. */
export function instantInWords(instant: string): string {
  return i18n.date(new Date(instant), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** A calendar day such as 2026-11-22, which has no time zone, as "22 Nov 2026". */
export function calendarDayInWords(day: string): string {
  return i18n.date(new Date(`${day}T00:00:00Z`), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}
