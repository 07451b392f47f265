import type { Box } from '../geometry.ts';
import type { Line, Run } from '../layout/layout.ts';
import { channelDifference } from '../rgba.ts';

/** Texts side by side in a strip of one ground: a bar of menus, of tools, of tabs, of programs. From left to right. */
export interface Bar {
  readonly runs: readonly Run[];
}

/** A row of a frame, cut at its wide gaps. */
interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly runs: Run[];
}

/** Two entries of a bar lie this far apart or farther, two words of a text nearer (a third of an em at most); in em. */
const ENTRY_GAP = 0.44;
/** Farther apart stand two groups of one bar; in em. */
const GROUP_GAP = 1.7;
const FEWEST = 3;
const SAME_MIDDLE = 3;
const HIGHEST_STRIP = 3.4;
/** A bubble, a chip and a button end sooner; in em. */
const SHORTEST_STRIP = 30;
const SAME_GROUND = 6;
const STRAIGHT_SHARE = 0.85;
const LARGEST_TEXT = 50;
const SMALLEST_TEXT = 6;

/**
 * Finds bars among the runs of a frame, and cuts the runs of each into its entries, which may stand nearer to each other than
 * runs do. All other lines stay as they are. `words` are the frame's pixels.
 */
export function findBars(
  lines: readonly Line[],
  words: Int32Array,
  width: number,
): { lines: readonly Line[]; bars: Bar[] } {
  const bars: Bar[] = [];
  const cuts = new Map<Run, Run[]>();
  for (const row of findRows(lines)) {
    const entries = new Map(row.runs.map((run) => [run, cutRun(run)]));
    const all = [...entries.values()].flat();
    if (all.length < FEWEST) continue;
    for (const group of cutGroups(all)) {
      if (group.length < FEWEST || !isInStrip(group, words, width)) continue;
      bars.push({ runs: group });
      const members = new Set(group);
      for (const [run, parts] of entries) if (parts.length > 1 && members.has(parts[0]!)) cuts.set(run, parts);
    }
  }
  if (cuts.size === 0) return { lines, bars };
  const cut = lines.map((line) =>
    line.runs.some((run) => cuts.has(run))
      ? { box: line.box, runs: line.runs.flatMap((run) => cuts.get(run) ?? [run]) }
      : line,
  );
  return { lines: cut, bars };
}

function findRows(lines: readonly Line[]): Row[] {
  const runs = lines
    .flatMap((line) => line.runs)
    .filter(({ em, box }) => em >= SMALLEST_TEXT && em <= LARGEST_TEXT && box.bottom - box.top <= em * 2)
    .sort((one, other) => middleOf(one.box) - middleOf(other.box));
  const rows: Row[] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    if (row !== undefined && middleOf(run.box) - (row.top + row.bottom) / 2 <= SAME_MIDDLE) row.runs.push(run);
    else rows.push({ top: run.box.top, bottom: run.box.bottom, runs: [run] });
  }
  for (const row of rows) row.runs.sort((one, other) => one.box.left - other.box.left);
  return rows;
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** The parts of a run between gaps that no space makes. */
function cutRun(run: Run): Run[] {
  const parts: Box[][] = [];
  for (const word of run.words) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && word.left - last.right < run.em * ENTRY_GAP) parts.at(-1)!.push(word);
    else parts.push([word]);
  }
  if (parts.length === 1) return [run];
  return parts.map((part) => ({
    ...run,
    box: {
      left: part[0]!.left,
      right: part.at(-1)!.right,
      top: Math.min(...part.map(({ top }) => top)),
      bottom: Math.max(...part.map(({ bottom }) => bottom)),
    },
    words: part,
  }));
}

function cutGroups(entries: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1)?.at(-1);
    const em = last === undefined ? 0 : Math.max(last.em, entry.em);
    if (last !== undefined && entry.box.left - last.box.right < em * GROUP_GAP) groups.at(-1)!.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** Whether a straight side or the edge of the screen is close above and below a group, much farther than the group itself is long. */
function isInStrip(group: readonly Run[], words: Int32Array, width: number): boolean {
  const height = Math.floor(words.length / width);
  const em = Math.max(...group.map((run) => run.em));
  const top = Math.min(...group.map(({ box }) => box.top)) - 2;
  const bottom = Math.max(...group.map(({ box }) => box.bottom)) + 1;
  const left = group[0]!.box.left;
  if (top < 0 || bottom >= height) return false;
  const ground = words[top * width + left]!;
  const most = em * HIGHEST_STRIP;
  const reach = (x: number, from: number, step: number): number => {
    let y = from;
    while (y >= 0 && y < height && Math.abs(y - from) <= most) {
      if (channelDifference(words[y * width + x]!, ground) > SAME_GROUND) return y;
      y += step;
    }
    return y < 0 || y >= height ? y : Infinity;
  };
  const length = Math.max(group.at(-1)!.box.right - left, em * SHORTEST_STRIP);
  const [from, to] = left + length < width ? [left, left + length] : [width - length, width - 1];
  if (from < 0) return false;
  const above: number[] = [];
  const below: number[] = [];
  for (let x = from; x <= to; x += em) {
    above.push(reach(Math.floor(x), top, -1));
    below.push(reach(Math.floor(x), bottom, 1));
  }
  const upper = straightSide(above);
  const lower = straightSide(below);
  return upper !== null && lower !== null && lower - upper <= most;
}

/** Where most of some ways end; null where they end at different places or nowhere. */
function straightSide(ends: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [side, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [Infinity, 0]);
  return side !== Infinity && count >= ends.length * STRAIGHT_SHARE ? side : null;
}
