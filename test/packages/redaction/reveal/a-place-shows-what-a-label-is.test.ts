import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextReader } from '@clearpane/redaction';
import { inkOf, type DrawnPage, type DrawnText } from './drawn-page.ts';
import { answersPage, barPage, sidePanel, tablePage, tagsPage } from './placed-pages.ts';
import { openReader, revealPage } from './reveal-page.ts';

/** Places that show an interface, and what people write in places that only look like them. */
describe('a place shows what is a label', () => {
  let reader: TextReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(async () => await reader.close());

  async function shownOf(page: DrawnPage): Promise<string[]> {
    const { boxes } = await revealPage(page, reader);
    return page.texts.filter((text) => isShown(text, boxes)).map(({ text }) => text);
  }

  const MENU = ['File', 'Edit', 'View', 'Insert', 'Help'];
  const places: readonly (readonly [string, DrawnPage, readonly string[]])[] = [
    ['a bar of menus that stand close', barPage(MENU), MENU],
    ['a bar with a clock behind four labels', barPage([...MENU, '10:52'], { own: ['10:52'] }), MENU],
    [
      'a heading over the people of a side panel',
      sidePanel({ text: 'Inbox', x: 14, y: 40, bold: true, size: 15 }),
      ['Inbox'],
    ],
    [
      'a row of titles over a table',
      tablePage(['Name', 'Status', 'City', 'Owner'], false),
      ['Name', 'Status', 'City', 'Owner'],
    ],
  ];
  test.each(places)('%s is shown', { timeout: 60_000 }, async (_name, page, labels) => {
    expect(await shownOf(page)).toEqual(labels);
  });

  const bubble = '<rect x="4" y="20" width="260" height="32" rx="14" fill="#1c2430"/>';
  const panel = sidePanel({ text: 'Help', x: 14, y: 40, bold: true, size: 15 });
  const traps: readonly (readonly [string, DrawnPage])[] = [
    [
      'words as close as in a bar without one',
      barPage(MENU, { own: MENU, bar: '<rect x="0" y="0" width="900" height="520" fill="#1c2430"/>' }),
    ],
    [
      'words as close as in a bar in a bubble',
      barPage(['Open', 'Report', 'Home'], { own: ['Open', 'Report', 'Home'], bar: bubble }),
    ],
    [
      'a bar of three labels and a name',
      barPage(['File', 'View', 'Home', 'Olivia'], { own: ['File', 'View', 'Home', 'Olivia'] }),
    ],
    [
      'a word in bold letters among names in bold letters',
      {
        ...panel,
        texts: ['Help', 'Olivia Hartwell', 'Tomasz Kowalczyk'].flatMap((name, at): DrawnText[] => [
          { text: name, x: 14, y: 40 + at * 110, bold: true, fill: '#ffffff', own: true },
          ...[1, 2, 3].map((line) => ({
            text: ['not today', 'I am afraid', 'call me'][line - 1]!,
            x: 14,
            y: 40 + at * 110 + line * 26,
            fill: '#c8c8c8',
            own: true,
          })),
        ]),
      },
    ],
    [
      'a word in the letters of the list below it',
      sidePanel({ text: 'Help', x: 26, y: 40, size: 14, fill: '#c8c8c8', own: true }),
    ],
    [
      'a note with two lines below its title',
      { ...panel, texts: panel.texts.slice(0, 3).map((text) => ({ ...text, own: true })) },
    ],
    [
      'a title over a list on a card',
      {
        ...panel,
        boxes: '<rect x="6" y="14" width="224" height="180" rx="4" fill="#202833"/>',
        texts: panel.texts.slice(0, 7).map((text) => ({ ...text, own: true })),
      },
    ],
    [
      'a title over a list in the middle of the screen',
      {
        texts: panel.texts
          .slice(0, 7)
          .map((text, at) => ({ ...text, x: text.x + 300, fill: at === 0 ? '#101010' : '#808080', own: true })),
      },
    ],
    [
      'a sentence whose words stand far apart',
      {
        texts: ['Open', 'the', 'report', 'and', 'print'].map((text, at) => ({
          text,
          x: 60 + at * 130,
          y: 120,
          own: true,
        })),
      },
    ],
    [
      'two answers in bubbles that look like buttons',
      {
        boxes:
          '<rect x="500" y="60" width="100" height="34" rx="17" fill="#70208a"/><rect x="500" y="130" width="100" height="34" rx="17" fill="#70208a"/><rect x="100" y="95" width="260" height="34" rx="17" fill="#eeeeee"/>',
        texts: [
          { text: 'Reply', x: 530, y: 82, fill: '#ffffff', own: true },
          { text: 'who will tell her about it', x: 120, y: 117, own: true },
          { text: 'Share', x: 530, y: 152, fill: '#ffffff', own: true },
        ],
      },
    ],
    [
      'a note in a box of its own beside a button',
      {
        boxes:
          '<rect x="60.5" y="60.5" width="90" height="36" rx="4" fill="none" stroke="#404040"/><rect x="170" y="66" width="70" height="24" rx="4" fill="#303030"/>',
        texts: [
          { text: 'Save', x: 86, y: 84 },
          { text: 'Home', x: 182, y: 84, fill: '#ffffff', own: true },
        ],
      },
    ],
    [
      'words of a line that is stretched, with the next line below it',
      {
        texts: [
          { text: 'Print', x: 60, y: 100, own: true },
          { text: 'Report', x: 150, y: 100, own: true },
          { text: 'today', x: 60, y: 121, own: true },
          { text: 'Share', x: 500, y: 100 },
          { text: 'Save', x: 600, y: 100 },
        ],
      },
    ],
    [
      'a bar with the words of a sentence',
      barPage(['Delete', 'all', 'Notes', 'Today'], { own: ['Delete', 'all', 'Notes', 'Today'] }),
    ],
    ['tags beside the name of their field', tagsPage(['Sent', 'Closed', 'Draft', 'Done'])],
    ['answers right below the names of their fields', answersPage(['Phone', 'Olivia Hartwell', 'City', 'Closed'])],
    [
      'a value between two that are no labels',
      {
        texts: [
          ...['Name', 'Status', 'Owner', 'Today'].map((text, at) => ({ text, x: 60 + at * 90, y: 80 })),
          ...['Olivia', 'Open', 'Tomasz', 'Reply'].map((text, at) => ({
            text,
            x: 60 + at * 90,
            y: 112,
            own: at < 3,
          })),
          ...['Aisha', 'Closed', 'Kofi', 'Print'].map((text, at) => ({
            text,
            x: 60 + at * 90,
            y: 144,
            own: at < 3,
          })),
        ],
      },
    ],
    ['people where titles of a table stand', tablePage(['Home', 'Report', 'Search', 'Olivia', 'Tomasz'])],
    ['the same word twice where titles of a table stand', tablePage(['Open', 'Open', 'Closed'])],
    [
      'entries of a bar that say the same twice',
      barPage(['Help', 'Help', 'Edit', 'File'], { own: ['Help', 'Edit', 'File'] }),
    ],
  ];
  test.each(traps)('%s stay masked', { timeout: 60_000 }, async (_name, page) => {
    const shown = (await shownOf(page)).filter((seen) =>
      page.texts.some(({ text, own }) => text === seen && own === true),
    );
    expect(shown).toEqual([]);
  });
});

function isShown(
  text: DrawnText,
  boxes: readonly { left: number; top: number; right: number; bottom: number }[],
): boolean {
  const ink = inkOf(text);
  return boxes.some(
    ({ left, right, top, bottom }) => left < ink.right && right > ink.left && top < ink.bottom && bottom > ink.top,
  );
}
