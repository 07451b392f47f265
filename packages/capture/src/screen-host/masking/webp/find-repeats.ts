/** The longest copy that the format has. */
const LONGEST = 4096;
/** How far back a copy may lie: its distance has to fit into the last of forty distance symbols. */
const FARTHEST = (1 << 20) - 120;
/** A copy from elsewhere costs two dozen bits: shorter ones are written as colours. */
const SHORTEST_FROM_ELSEWHERE = 4;
/** After a longer run of the same as above or left nothing is to be learnt from its inside. */
const LONGEST_TO_REMEMBER = 16;
const TABLE_BITS = 15;

/**
 * A picture as a list of pairs: 0 and a pixel, or a length and how far back that many pixels are copied from. `count` counts
 * numbers, two a pair.
 */
export interface Repeats {
  readonly pairs: Int32Array;
  readonly count: number;
}

/** Finds what is as above, as before or as somewhere earlier, from left to right; null where it takes more than `mostPairs`. */
export function findRepeats(words: Int32Array, width: number, mostPairs: number): Repeats | null {
  const size = words.length;
  const pairs = new Int32Array(mostPairs * 2);
  const seen = new Int32Array(1 << TABLE_BITS).fill(-1);
  let count = 0;
  for (let at = 0; at < size;) {
    if (count >= pairs.length) return null;
    const most = Math.min(LONGEST, size - at);
    let length = at >= width ? equalLength(words, at, width, most) : 0;
    let distance = width;
    if (length < most && at > 0 && words[at] === words[at - 1]) {
      const asBefore = equalLength(words, at, 1, most);
      if (asBefore > length) {
        length = asBefore;
        distance = 1;
      }
    }
    if (length < LONGEST_TO_REMEMBER && at + 3 < size) {
      const place = placeOf(words, at);
      const earlier = seen[place]!;
      seen[place] = at;
      if (earlier >= 0 && at - earlier <= FARTHEST) {
        const asEarlier = equalLength(words, at, at - earlier, most);
        if (asEarlier >= Math.max(SHORTEST_FROM_ELSEWHERE, length + 3)) {
          length = asEarlier;
          distance = at - earlier;
        }
      }
      for (
        let inside = at + 1;
        inside < at + length && inside < at + LONGEST_TO_REMEMBER && inside + 3 < size;
        inside++
      )
        seen[placeOf(words, inside)] = inside;
    }
    pairs[count] = length;
    pairs[count + 1] = length === 0 ? words[at]! : distance;
    count += 2;
    at += Math.max(1, length);
  }
  return { pairs, count };
}

function equalLength(words: Int32Array, at: number, distance: number, most: number): number {
  const end = at + most;
  let next = at;
  while (next < end && words[next] === words[next - distance]) next++;
  return next - at;
}

/** Where the next four pixels are remembered. */
function placeOf(words: Int32Array, at: number): number {
  const mixed =
    Math.imul(words[at]!, 0x1e35a7bd) ^
    Math.imul(words[at + 1]!, 0x27d4eb2f) ^
    Math.imul(words[at + 2]!, 0x165667b1) ^
    Math.imul(words[at + 3]!, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> (32 - TABLE_BITS);
}
