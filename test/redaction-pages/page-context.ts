import type { SeededRandom } from '../attacks/seeded-random.ts';
import { inventPerson, type InventedPerson } from './invent-people.ts';
import { REMARKS, type InterfaceWords } from './interface-words.ts';

/** What a layout draws a page from. Sizes are in pixels of CSS. */
export interface PageContext {
  readonly random: SeededRandom;
  readonly words: InterfaceWords;
  readonly width: number;
  readonly height: number;
  person(): InventedPerson;
  /** Something personal that somebody wrote. */
  remark(): string;
  /** So many different items of a list, or all of a shorter one. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** A time of day. */
  time(): string;
}

/** A function that draws the body of one page. */
export type Layout = (context: PageContext) => string;

/** A context for one page; `remarks` are used up in their order before any is repeated. */
export function pageContext(
  random: SeededRandom,
  words: InterfaceWords,
  size: { readonly width: number; readonly height: number },
  remarks: readonly string[] = shuffled(random, REMARKS),
): PageContext {
  let used = 0;
  return {
    random,
    words,
    ...size,
    person: () => inventPerson(random),
    remark: () => remarks[used++ % remarks.length] ?? '',
    some: (items, count) => shuffled(random, items).slice(0, count),
    time: () => `${random.between(7, 19)}:${String(random.between(0, 59)).padStart(2, '0')}`,
  };
}

function shuffled<Item>(random: SeededRandom, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
