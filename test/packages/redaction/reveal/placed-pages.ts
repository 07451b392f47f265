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
