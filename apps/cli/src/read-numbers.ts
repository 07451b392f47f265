import { InvalidArgumentError } from 'commander';

const LONGEST_MINUTES = 1440;
const HIGHEST_PORT = 65_535;

/** Reads whole minutes from 1 to a day; anything else is refused in words. */
export function readMinutes(text: string): number {
  return readWhole(text, 1, LONGEST_MINUTES, `Give whole minutes from 1 to ${LONGEST_MINUTES}.`);
}

/** Reads a port, 0 for any free one; anything else is refused in words. */
export function readPort(text: string): number {
  return readWhole(text, 0, HIGHEST_PORT, `Give a port from 1 to ${HIGHEST_PORT}, or leave it away for a free one.`);
}

/** Only digits: Number() would take '', ' 5 ', '1e3' and '0x10' for numbers. */
function readWhole(text: string, least: number, most: number, words: string): number {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new InvalidArgumentError(words);
  return value;
}
