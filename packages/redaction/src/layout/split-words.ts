import { unite, type Box } from '../geometry.ts';

/** A space between two words leaves at least this much of an em without ink. */
const WORD_GAP = 0.2;

/** The words of a run by its gaps, from left to right. */
export function splitWords(marks: readonly Box[], em: number): Box[] {
  const sorted = [...marks].sort((one, other) => one.left - other.left);
  const parts: Box[] = [];
  const gaps: number[] = [];
  for (const mark of sorted) {
    const last = parts.at(-1);
    if (last !== undefined && mark.left <= last.right) parts[parts.length - 1] = unite(last, mark);
    else {
      if (last !== undefined) gaps.push(mark.left - last.right);
      parts.push({ ...mark });
    }
  }
  const widest = Math.max(2, em * WORD_GAP);
  const words: Box[] = [];
  parts.forEach((part, at) => {
    const last = words.at(-1);
    if (last !== undefined && gaps[at - 1]! < widest) words[words.length - 1] = unite(last, part);
    else words.push(part);
  });
  return words;
}
