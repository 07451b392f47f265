import type { Finding } from './veto.ts';

/** One stretch of a text that a detector took for something personal; `start` and `end` count UTF-16 units, the end is exclusive. */
export interface Found {
  readonly kind: Finding;
  readonly start: number;
  readonly end: number;
}

/** One detector: all that it finds in a text. */
export type Detector = (text: string) => Found[];

/** A detector that finds what a pattern matches and, where given, a check confirms. */
export function byPattern(kind: Finding, pattern: RegExp, confirms: (match: string) => boolean = () => true): Detector {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return (text) =>
    // Most texts have nothing of it, and to be told so costs a fraction of looking for all of it.
    text.search(everywhere) < 0
      ? []
      : [...text.matchAll(everywhere)]
          .filter(([match]) => confirms(match))
          .map(({ 0: match, index }) => ({ kind, start: index, end: index + match.length }));
}

/** The same detector, asked only about texts that have what it cannot do without: a figure, a sign. */
export function onlyWith(needed: RegExp, detect: Detector): Detector {
  return (text) => (needed.test(text) ? detect(text) : []);
}
