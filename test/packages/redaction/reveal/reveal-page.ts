import { chooseInterface, findLines, findShapes, mapAllowed, openTextReader, RevealCache } from '@clearpane/redaction';
import type { Box, TextReader, Vocabulary } from '@clearpane/redaction';
import { drawPage, PAGE_HEIGHT, PAGE_WIDTH, type DrawnPage } from './drawn-page.ts';
import { WORDS } from './hostile-pages.ts';

/** The real reader. */
export async function openReader(): Promise<TextReader> {
  const opened = await openTextReader();
  if (opened.kind !== 'reader') throw new Error(opened.reason);
  return opened.reader;
}

const known = new Set(WORDS.map(fold));
const vocabulary: Vocabulary = { isLabel: (text) => known.has(fold(text)), isPlaceholder: () => false };

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/gu, '');
}

/** What would be revealed of a page, now and a second time from the cache. */
export async function revealPage(
  page: DrawnPage,
  reader: TextReader | null,
  budget = Infinity,
): Promise<{ boxes: Box[]; again: Box[]; readsAgain: number }> {
  const cache = new RevealCache();
  const options = await optionsOf(page, reader, cache, budget);
  const { boxes } = await chooseInterface({ ...options, reader });
  let readsAgain = 0;
  const counting: TextReader | null = reader && {
    ...reader,
    read: async (_frame, asked) => {
      readsAgain += asked.length;
      return asked.map(() => null);
    },
  };
  const { boxes: again } = await chooseInterface({ ...options, reader: counting });
  return { boxes, again, readsAgain };
}

/** What would be revealed of the last of some pages that are shown one after another, each until all of it was read. */
export async function revealLast(pages: readonly DrawnPage[], reader: TextReader, budget: number): Promise<Box[]> {
  const cache = new RevealCache();
  let boxes: Box[] = [];
  for (const page of pages) {
    const options = await optionsOf(page, reader, cache, budget);
    for (let isComplete = false; !isComplete;) ({ boxes, isComplete } = await chooseInterface({ ...options, reader }));
  }
  return boxes;
}

async function optionsOf(
  page: DrawnPage,
  reader: TextReader | null,
  cache: RevealCache,
  budget: number,
): Promise<Omit<Parameters<typeof chooseInterface>[0], 'reader'>> {
  const pixels = await drawPage(page);
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length >> 2);
  const categories = mapAllowed(PAGE_WIDTH, PAGE_HEIGHT, [{ x: 0, y: 0, width: PAGE_WIDTH, height: PAGE_HEIGHT }]);
  const shapes = findShapes(words, categories, PAGE_WIDTH, PAGE_HEIGHT);
  const frame = { pixels, width: PAGE_WIDTH, height: PAGE_HEIGHT };
  const whole = [{ left: 0, top: 0, right: PAGE_WIDTH, bottom: PAGE_HEIGHT }];
  const detected = reader === null ? [] : await reader.detect(frame, whole);
  const lines = findLines(shapes, words);
  return { frame, words, shapes, lines, detected, vocabulary, veto: () => null, cache, budget, changed: 'all' };
}
