import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextReader } from '@clearpane/redaction';
import type { DrawnPage } from './drawn-page.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { barPage, sidePanel, tablePage } from './placed-pages.ts';
import { openReader, revealLast } from './reveal-page.ts';

const MENU: DrawnPage = {
  texts: ['Archive', 'Settings', 'Help'].map((text, at) => ({ text, x: 80, y: 84 + at * 60 })),
};
/** The first word is somebody's own text in a field, which is not read; without it the other stands alone. */
const FIELD: DrawnPage = {
  boxes: '<rect x="70.5" y="60.5" width="320" height="34" fill="none" stroke="#909090"/>',
  texts: [
    { text: 'Archive', x: 80, y: 84, own: true },
    { text: 'Settings', x: 80, y: 144, own: true },
  ],
};
const PAGES: readonly DrawnPage[] = [
  MENU,
  HOSTILE_PAGES.get("folders with somebody's own between them")!,
  barPage(['File', 'Edit', 'View', 'Insert', 'Help']),
  HOSTILE_PAGES.get('a table with "Open" in its cells')!,
  sidePanel({ text: 'Inbox', x: 14, y: 40, bold: true, size: 15 }),
  tablePage(['Name', 'Status', 'City', 'Owner'], false),
  FIELD,
];

describe('a screen after other screens shows what it shows alone', () => {
  let reader: TextReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(async () => await reader.close());

  test('a word that was a label a moment ago is no company for the next one', { timeout: 60_000 }, async () => {
    expect(await revealLast([FIELD], reader, Infinity)).toEqual([]);
    expect(await revealLast([MENU, FIELD], reader, Infinity)).toEqual([]);
  });

  test.each(PAGES.map((_page, at) => at))(
    'however little is read at a time: page %i',
    { timeout: 120_000 },
    async (at) => {
      const before = PAGES.filter((_page, other) => other !== at);
      const alone = await revealLast([PAGES[at]!], reader, Infinity);
      expect(await revealLast([...before, PAGES[at]!], reader, 900)).toEqual(alone);
    },
  );
});
