import type { DrawnPage, DrawnText } from './drawn-page.ts';

/** A bar of one ground with these texts in it, from left to right, 20 px wider apart than they are long. */
export function barPage(
  texts: readonly string[],
  { own = [], y = 40, bar = '<rect x="0" y="20" width="900" height="32" fill="#1c2430"/>' }: BarOptions = {},
): DrawnPage {
  let x = 14;
  const drawn: DrawnText[] = [];
  for (const text of texts) {
    drawn.push({ text, x, y, fill: '#e4e4e4', size: 14, own: own.includes(text), kept: !own.includes(text) });
    x += Math.round(text.length * 8.6) + 9;
  }
  return { boxes: bar, texts: drawn };
}

interface BarOptions {
  readonly own?: readonly string[];
  readonly y?: number;
  readonly bar?: string;
}

const NAMES = ['Olivia Hartwell', 'Tomasz Kowalczyk', 'Aisha Bello', 'Lucy Chen', 'Kofi Mensah', 'Yuki Tanaka'];

/** A heading over a list of people, in a side panel of its own ground that is as high as the screen. */
export function sidePanel(heading: DrawnText, list: readonly string[] = NAMES): DrawnPage {
  return {
    boxes: '<rect x="0" y="0" width="230" height="520" fill="#202833"/>',
    texts: [
      { fill: '#ffffff', ...heading },
      ...list.map((text, at) => ({ text, x: 26, y: heading.y + 24 + at * 24, fill: '#c8c8c8', size: 14, own: true })),
      { text: 'as we said on the phone I will come', x: 300, y: 120, own: true },
    ],
  };
}

/** A row of texts in bold letters over four rows of what people wrote, as the titles of a table stand. */
export function tablePage(titles: readonly string[], isOwn = true): DrawnPage {
  const rows = ['Lisbon today', 'not before nine', 'Aisha Bello', 'as we said'];
  return {
    texts: [
      ...titles.map((text, at): DrawnText => ({ text, x: 60 + at * 160, y: 80, bold: true, own: isOwn })),
      ...rows.flatMap((text, row) =>
        titles.map((_title, at): DrawnText => ({
          text: rows[(row + at) % rows.length] ?? text,
          x: 60 + at * 160,
          y: 112 + row * 32,
          own: true,
        })),
      ),
    ],
  };
}

/** The name of a field with filled boxes beside it, one for each of its values. */
export function tagsPage(values: readonly string[]): DrawnPage {
  const xs = values.map((_value, at) => 140 + at * 92);
  return {
    boxes: xs.map((x) => `<rect x="${x}" y="64" width="80" height="24" rx="12" fill="#7020a0"/>`).join(''),
    texts: [
      { text: 'Status', x: 76, y: 81 },
      ...values.map((text, at): DrawnText => ({ text, x: xs[at]! + 18, y: 81, size: 14, fill: '#ffffff', own: true })),
    ],
  };
}

/** Names of fields with their values right below them, line by line in one style: only every second line is a label's. */
export function answersPage(lines: readonly string[]): DrawnPage {
  return {
    texts: lines.map((text, at): DrawnText => ({ text, x: 80, y: 100 + at * 20, own: at % 2 === 1 })),
  };
}
