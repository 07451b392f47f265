import type { Page, PlacedText } from '../made-up-page.ts';

/** What becomes of a screen on which somebody points, drags and scrolls while one personal text stands on it. */
export interface PointedAt {
  readonly name: string;
  /** The screen at each step, with this text on it. */
  readonly stepsWith: (secret: string) => Page[];
}

const WIDTH = 640;
const HEIGHT = 400;
const SIZE = 14;
const ROWS = ['Olga Brandt', 'Kofi Mensah', 'Yuki Tanaka', 'Aisha Bello', 'Lucy Chen'];
/** Names and sentences that begin or end as labels do. */
const LABEL_LIKE = ['Helpmann', 'Printz Edith', 'Cancel Olga', 'Editha', 'Dr. Search'];
const MENU = ['File', 'Edit', 'View', 'Insert', 'Tools', 'Help'];
const POINTER = 'M0,0 L0,15 L4,11 L7,17 L9,16 L6,10 L11,10 Z';

/** Every screen; in each the secret has the same place in all steps, but where it is what scrolls. */
export function pointedAtScreens(): PointedAt[] {
  return [
    {
      name: 'a pointer moves down a list whose rows light up',
      stepsWith: (secret) => steps(6, (at) => list(among(secret), at - 1, 'row')),
    },
    {
      name: 'a pointer moves down a list whose names are underlined',
      stepsWith: (secret) => steps(6, (at) => list(among(secret), at - 1, 'underline')),
    },
    {
      name: 'a pointer moves over buttons that get another ground and border',
      stepsWith: (secret) => steps(5, (at) => buttons(['Cancel', 'Save', secret, 'Olga'], at - 1)),
    },
    {
      name: 'an entry of a menu becomes a name',
      stepsWith: (secret) => steps(4, (at) => renamedMenu(secret, ['View', 'Olga', 'Wim', 'View'][at]!)),
    },
    {
      name: 'a pointer lies over a text',
      stepsWith: (secret) => steps(6, (at) => list(among(secret), -1, 'row', { x: 44 + at * 9, y: 154 })),
    },
    {
      name: 'a window is dragged down over a text',
      stepsWith: (secret) => steps(8, (at) => dragged(secret, 140, 30 + at * 17)),
    },
    {
      name: 'a table scrolls under its head',
      stepsWith: (secret) => steps(7, (at) => table(secret, at * 5)),
    },
    {
      name: 'a toast comes and goes over labels and texts',
      stepsWith: (secret) => steps(5, (at) => toast(secret, at)),
    },
  ];
}

/** What becomes of texts over which somebody moves; each has the same place in all steps. */
export interface Hovered {
  readonly name: string;
  /** How many texts it takes. */
  readonly count: number;
  readonly stepsWith: (texts: readonly string[]) => Page[];
}

/** Lists and buttons that look different under the pointer: at the first step there is none, then it is over one after another. */
export function hoveredScreens(): Hovered[] {
  const over = (name: string, count: number, draw: (texts: readonly string[], lit: number) => Page): Hovered => {
    return { name, count, stepsWith: (texts) => steps(count + 1, (at) => draw(texts, at - 1)) };
  };
  return [
    over('rows of a list', 6, (texts, lit) => list(texts, lit, 'row')),
    over('names that get a line', 6, (texts, lit) => list(texts, lit, 'underline')),
    over('buttons', 4, buttons),
  ];
}

/** A search box into which this is typed; below it suggestions. The caret is drawn over everything. */
export function asSearched(typed: string, suggestions: readonly string[], isBold = false): Page {
  const below = `<rect x="44.5" y="94.5" width="400" height="${suggestions.length * 30 + 8}" fill="#fff" stroke="#b0b4b8"/>`;
  // In bold what was typed, as far as it goes.
  const found = suggestions.map((words, at) => {
    const share = words.startsWith(typed) ? typed : '';
    const rest = words.slice(share.length);
    const shown = isBold ? `<tspan font-weight="700">${share}</tspan>${rest}` : words;
    return text(shown, 56, 120 + at * 30);
  });
  const caret = `<rect x="${58 + Math.round(typed.length * SIZE * 0.6)}" y="67" width="1" height="17" fill="#000"/>`;
  return page([window(), field(44, 60, 400), below], [...menu(), text(typed, 56, 80), ...found], caret);
}

/** A list of labels at its side, one of which is being renamed to this. */
export function asRenamed(typed: string): Page {
  const names = ['Inbox', 'Drafts', typed, 'Archive', 'Sent'];
  return page(
    [window(), `<rect x="42.5" y="125.5" width="150" height="22" fill="#fff" stroke="#1a5fb4"/>`],
    [...menu(), ...names.map((words, at) => text(words, 48, 82 + at * 30))],
  );
}

/** A window at this place over people's names that begin as labels do. */
export function overNames(left: number, top: number): Page {
  const names = LABEL_LIKE.map((words, at) => text(words, 60 + at * 6, 90 + at * 60, 13 + at));
  return page(
    [window()],
    [...menu(), ...names],
    `<rect x="${left}.5" y="${top}.5" width="300" height="150" fill="#f4f6f8" stroke="#808890"/>`,
  );
}

function renamedMenu(secret: string, entry: string): Page {
  const entries = menu().map((one) => (one.words === 'View' ? { ...one, words: entry } : one));
  return page([window()], [...entries, text(secret, 56, 120)]);
}

function among(secret: string): string[] {
  return [...ROWS.slice(0, 2), secret, ...ROWS.slice(2)];
}

function list(
  rows: readonly string[],
  lit: number,
  how: 'row' | 'underline',
  pointer?: { x: number; y: number },
): Page {
  const topOf = (at: number): number => 72 + at * 36;
  return page(
    [
      window(),
      lit < 0 || how === 'underline' ? '' : `<rect x="40" y="${topOf(lit)}" width="320" height="36" fill="#e6eef8"/>`,
    ],
    [
      ...menu(),
      ...rows.map((words, row) => {
        return { ...text(words, 56, topOf(row) + 23), isUnderlined: row === lit && how === 'underline' };
      }),
    ],
    pointer === undefined
      ? ''
      : `<path d="${POINTER}" transform="translate(${pointer.x} ${pointer.y})" stroke="#fff"/>`,
  );
}

function buttons(names: readonly string[], lit: number): Page {
  const topOf = (at: number): number => 80 + at * 56;
  const boxes = names.map((_, at) => {
    const [fill, stroke] = at === lit ? ['#d0e2fa', '#1a5fb4'] : ['#f0f0f0', '#a0a4a8'];
    return `<rect x="60.5" y="${topOf(at)}.5" width="300" height="36" rx="4" fill="${fill}" stroke="${stroke}"/>`;
  });
  return page([window(), ...boxes], [...menu(), ...names.map((words, at) => text(words, 76, topOf(at) + 23))]);
}

function dragged(secret: string, left: number, top: number): Page {
  return page(
    [window()],
    [...menu(), ...ROWS.map((words, at) => text(words, 56, 90 + at * 60)), text(secret, 56, 120)],
    `<rect x="${left - 100}.5" y="${top + 40}.5" width="360" height="60" fill="#f4f6f8" stroke="#808890"/>`,
  );
}

function table(secret: string, scrolled: number): Page {
  const rows = [...ROWS.slice(0, 2), secret, ...ROWS.slice(2), ...LABEL_LIKE.slice(0, 3)];
  const baseOf = (at: number): number => 118 + at * 30 - scrolled;
  const lines = rows.map((_, at) => `<rect x="20" y="${baseOf(at) + 10}" width="600" height="1" fill="#d8dce0"/>`);
  const cells = rows.flatMap((words, at) => [
    text(words, 36, baseOf(at)),
    text(`${4711 + at * 37},90`, 420, baseOf(at)),
  ]);
  const head = `<rect x="20" y="60" width="600" height="34" fill="#eef0f2"/><rect x="20" y="94" width="600" height="1" fill="#a0a4a8"/>`;
  return page([window(), ...lines], [...menu(), ...cells.filter(({ y }) => y < 380)], head, [
    text('Name', 36, 82),
    text('Amount', 420, 82),
  ]);
}

function toast(secret: string, at: number): Page {
  const box = `<rect x="250.5" y="${[400, 330, 285, 285, 400][at]}.5" width="360" height="70" fill="#fdf6e3" stroke="#b8a878"/>`;
  const bottom = ['Cancel', 'Save', 'Help'].map((words, place) => text(words, 290 + place * 100, 350));
  return page(
    [window()],
    [...menu(), ...ROWS.slice(0, 3).map((words, row) => text(words, 300, 90 + row * 40)), ...bottom],
    box,
    [text(secret, 270, [440, 372, 328, 328, 440][at]!)],
  );
}

/** A page whose `over` hides what is below it; texts of `above` are written on that. */
function page(under: string[], texts: readonly PlacedText[], over = '', above: readonly PlacedText[] = []): Page {
  return { name: '', width: WIDTH, height: HEIGHT, background: '#d7dce2', under: under.join(''), texts, over, above };
}

function window(): string {
  return `<rect x="20.5" y="20.5" width="600" height="370" fill="#ffffff" stroke="#808890"/><rect x="20" y="52" width="600" height="1" fill="#c0c4c8"/>`;
}

function field(x: number, y: number, width: number): string {
  return `<rect x="${x}.5" y="${y}.5" width="${width}" height="30" fill="#fff" stroke="#8a8f96"/>`;
}

function menu(): PlacedText[] {
  return MENU.map((words, at) => text(words, 36 + at * 70, 42));
}

function text(words: string, x: number, y: number, size = SIZE): PlacedText {
  return { words, x, y, size, font: 'DejaVu Sans', colour: '#202428' };
}

function steps(count: number, draw: (at: number) => Page): Page[] {
  return Array.from({ length: count }, (_, at) => draw(at));
}
