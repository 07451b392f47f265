import { drawPage, type Page, type PlacedText } from '../made-up-page.ts';

/** Something that happens on a screen, and what it looks like at each step; 900 × 600 pixels. */
export interface MovingScreen {
  readonly name: string;
  readonly steps: readonly Page[];
}

const WIDTH = 900;
const HEIGHT = 600;
const TYPED = 'Wilma is ill until Monday';
const PEOPLE = [
  'Olga Brandt',
  'Wilma Roth',
  'Kofi Mensah',
  'Yuki Tanaka',
  'Aisha Bello',
  'Tomasz Kowalczyk',
  'Lucy Chen',
];
const MENU = ['File', 'Edit', 'View', 'Insert', 'Format', 'Tools', 'Help'];

/** A window with a menu, a list of people, a field and a conversation; and what changes on it. */
export function movingScreens(): MovingScreen[] {
  const times = (count: number): number[] => Array.from({ length: Math.ceil(count) }, (_, at) => at);
  return [
    { name: 'a cursor blinks', steps: times(6).map((at) => screen({ cursor: at % 2 === 0 })) },
    { name: 'a clock ticks', steps: times(6).map((at) => screen({ clock: `10:4${at}` })) },
    {
      name: 'text is typed in a field',
      steps: times(TYPED.length / 2).map((at) => screen({ field: TYPED.slice(0, at * 2 + 1), cursor: true })),
    },
    {
      name: 'text is typed in a chat',
      steps: times(TYPED.length / 2).map((at) => screen({ chat: TYPED.slice(0, at * 2 + 1) })),
    },
    ...[1, 7, 40].map((by) => ({
      name: `a list scrolls by ${by} px`,
      steps: times(8).map((at) => screen({ scrolled: at * by })),
    })),
    { name: 'a window moves by single pixels', steps: times(8).map((at) => screen({ x: at, y: at >> 1 })) },
    { name: 'the row under the mouse is lit', steps: times(7).map((at) => screen({ lit: at })) },
    { name: 'a toast appears and goes', steps: times(6).map((at) => screen({ hasToast: at % 3 === 1 })) },
  ];
}

/** Draws each step of a screen. */
export async function drawSteps({ steps }: MovingScreen): Promise<Uint8Array[]> {
  return await Promise.all(steps.map(drawPage));
}

interface State {
  readonly cursor?: boolean;
  readonly clock?: string;
  readonly field?: string;
  readonly chat?: string;
  readonly scrolled?: number;
  readonly x?: number;
  readonly y?: number;
  readonly lit?: number;
  readonly hasToast?: boolean;
}

function screen(state: State): Page {
  const {
    cursor = false,
    clock = '10:47',
    field = '',
    chat = '',
    scrolled = 0,
    x = 0,
    y = 0,
    lit = -1,
    hasToast = false,
  } = state;
  const [left, top] = [40 + x, 30 + y];
  const under = [
    `<rect x="${left}" y="${top}" width="780" height="500" fill="#ffffff" stroke="#808890"/>`,
    `<rect x="${left}.5" y="${top + 34}" width="780" height="1" fill="#c0c4c8"/>`,
    `<rect x="${left + 20}.5" y="${top + 330}.5" width="340" height="32" fill="#fff" stroke="#8a8f96"/>`,
    lit < 0 ? '' : `<rect x="${left + 20}" y="${top + 52 + lit * 34}" width="300" height="34" fill="#e6eef8"/>`,
    cursor
      ? `<rect x="${left + 32 + Math.round(field.length * 7.6)}" y="${top + 338}" width="1" height="16" fill="#000"/>`
      : '',
    hasToast ? `<rect x="560.5" y="450.5" width="300" height="70" fill="#fdf6e3" stroke="#b8a878"/>` : '',
  ].join('');
  const words = (text: string, atX: number, atY: number, size = 14): PlacedText => {
    return { words: text, x: atX, y: atY, size, font: 'DejaVu Sans', colour: '#202428' };
  };
  const texts = [
    ...MENU.map((label, at) => words(label, left + 20 + at * 70, top + 22)),
    ...PEOPLE.map((name, at) => words(name, left + 28, top + 74 + at * 34 - scrolled)).filter(
      (text) => text.y > top + 52,
    ),
    words(field, left + 32, top + 351),
    words('Did you see her today?', left + 420, top + 120),
    words(chat, left + 420, top + 150),
    words(clock, 830, 585),
    ...(hasToast ? [words('Kofi Mensah', 576, 476), words('Call me at home please', 576, 500)] : []),
  ];
  return {
    name: '',
    width: WIDTH,
    height: HEIGHT,
    background: '#d7dce2',
    under,
    texts: texts.filter(({ words: said }) => said !== ''),
  };
}
