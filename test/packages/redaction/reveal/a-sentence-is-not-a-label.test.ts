import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextReader } from '@clearpane/redaction';
import { inkOf, PAGE_HEIGHT, PAGE_WIDTH } from './drawn-page.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { openReader, revealPage } from './reveal-page.ts';

/** The real models read; the words are the test's own and know too much, so that only the surroundings can protect. */
describe('what people write stays masked, even in interface words', () => {
  let reader: TextReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(async () => await reader.close());

  test.each([...HOSTILE_PAGES.keys()])('%s', { timeout: 60_000 }, async (name) => {
    const page = HOSTILE_PAGES.get(name)!;
    const { boxes } = await revealPage(page, reader);
    const leaked = page.texts.filter((text) => {
      const ink = inkOf(text);
      const isMet = boxes.some(
        ({ left, right, top, bottom }) => left < ink.right && right > ink.left && top < ink.bottom && bottom > ink.top,
      );
      return text.own === true && isMet;
    });
    const lost = page.texts.filter((text) => {
      const { left, top } = inkOf(text);
      const isKept = boxes.some(
        (box) => box.left <= left + 4 && box.right > left + 4 && box.top <= top && box.bottom > top,
      );
      return text.kept === true && !isKept;
    });
    expect({ leaked, lost: lost.map(({ text }) => text) }).toEqual({ leaked: [], lost: [] });
  });

  test('a menu bar and a side bar are kept', { timeout: 60_000 }, async () => {
    const menu = ['File', 'Edit', 'View', 'Insert', 'Format', 'Tools', 'Help'].map((text, at) => ({
      text,
      x: 20 + at * 80,
      y: 30,
    }));
    const side = ['Inbox', 'Drafts', 'Sent items', 'Junk', 'Archive'].map((text, at) => ({
      text,
      x: 20,
      y: 90 + at * 34,
    }));
    const { boxes } = await revealPage({ texts: [...menu, ...side] }, reader);
    expect(boxes).toHaveLength(menu.length + side.length);
    for (const box of boxes) {
      expect(box.left >= 0 && box.top >= 0 && box.right <= PAGE_WIDTH && box.bottom <= PAGE_HEIGHT).toBe(true);
    }
  });

  test('the same screen gives the same boxes from the cache, without any reading', { timeout: 60_000 }, async () => {
    for (const name of ["folders with somebody's own between them", 'a table with "Open" in its cells']) {
      const { boxes, again, readsAgain } = await revealPage(HOSTILE_PAGES.get(name)!, reader);
      expect({ boxes: again, reads: readsAgain }).toEqual({ boxes, reads: 0 });
      expect(boxes.length).toBeGreaterThan(0);
    }
  });

  test('without a reader and without time nothing is revealed', async () => {
    const page = HOSTILE_PAGES.get("folders with somebody's own between them")!;
    expect((await revealPage(page, null)).boxes).toEqual([]);
    expect((await revealPage(page, reader, 0)).boxes).toEqual([]);
  });
});
