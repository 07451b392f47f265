import sharp from 'sharp';

/** One piece of text on a made-up page, in pixels; `rotate` in degrees around its start. */
export interface PlacedText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly colour: string;
  readonly rotate?: number;
  readonly weight?: number;
  readonly isUnderlined?: boolean;
}

export interface Page {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** SVG that is drawn under the text: panels, lines, pictures. */
  readonly under: string;
  readonly texts: readonly PlacedText[];
  /** SVG that is drawn over the texts, and texts on that. */
  readonly over?: string;
  readonly above?: readonly PlacedText[];
}

/** Draws a page: RGBA, row by row. */
export async function drawPage(page: Page): Promise<Uint8Array> {
  const ground = `<rect width="100%" height="100%" fill="${page.background}"/>`;
  const { under, texts, over = '', above = [] } = page;
  return await draw(page, ground + under + texts.map(asSvg).join('') + over + above.map(asSvg).join(''));
}

/** Indices of the pixels that a text alone covers by at least a quarter. Draws no more of the page than the text can reach. */
export async function findInk(page: Page, text: PlacedText): Promise<number[]> {
  const { words, x, y, size, rotate = 0 } = text;
  // No letter is wider than one and a half em; a turned text may lie in any direction from its start.
  const reach = Math.ceil((words.length * 1.5 + 2) * size);
  const [left, right] = [Math.max(0, x - (rotate === 0 ? 2 * size : reach)), Math.min(page.width, x + reach)];
  const [top, bottom] = [
    Math.max(0, y - (rotate === 0 ? 2 * size : reach)),
    Math.min(page.height, y + (rotate === 0 ? 2 * size : reach)),
  ];
  const [width, height] = [right - left, bottom - top];
  if (width <= 0 || height <= 0) return [];
  const moved = `<g transform="translate(${-left} ${-top})">${asSvg({ ...text, colour: '#000' })}</g>`;
  const pixels = await draw({ width, height }, moved);
  const ink: number[] = [];
  for (let at = 0; at < width * height; at++) {
    if (pixels[at * 4 + 3]! < 64) continue;
    const [column, row] = [at % width, Math.floor(at / width)];
    const isCut = (column === width - 1 && right < page.width) || (row === height - 1 && bottom < page.height);
    if (isCut || (column === 0 && left > 0) || (row === 0 && top > 0)) throw new Error(`"${words}" reaches farther.`);
    ink.push((top + row) * page.width + left + column);
  }
  return ink;
}

function asSvg({
  words,
  x,
  y,
  size,
  font,
  colour,
  rotate = 0,
  weight = 400,
  isUnderlined = false,
}: PlacedText): string {
  const line = isUnderlined ? 'text-decoration="underline"' : '';
  const place = `x="${x}" y="${y}" transform="rotate(${rotate} ${x} ${y})" ${line}`;
  return `<text ${place} font-size="${size}" font-family="${font}" font-weight="${weight}" fill="${colour}">${words}</text>`;
}

async function draw(page: Pick<Page, 'width' | 'height'>, content: string): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${page.height}">${content}</svg>`;
  const data = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return new Uint8Array(data.buffer, data.byteOffset, data.length);
}

const FONTS = ['DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Mono'];
const WORDS = [
  'Olga Brandt',
  '4 711,90 EUR',
  'lll 111 |||',
  'HELFT',
  'ill',
  'Grippe bis 14.3.',
  'o.brandt@example.org',
  'Zoë',
  'I',
  '7',
];

/** Pages over themes, fonts, sizes from 8 to 300 px, scales, rotations and pictures. */
export function makePages(): Page[] {
  const themes = [
    { name: 'light', background: '#ffffff', colours: ['#111111', '#777777', '#c01010', '#1a4fd0'], line: '#d0d0d0' },
    { name: 'dark', background: '#1e1e1e', colours: ['#eeeeee', '#8a8a8a', '#7ec3ff', '#5a5a5a'], line: '#3a3a3a' },
    { name: 'coloured', background: '#0b6e4f', colours: ['#ffffff', '#ffe08a', '#0f8f6a', '#083d2c'], line: '#0f8f6a' },
    {
      name: 'low contrast',
      background: '#f4f4f4',
      colours: ['#d8d8d8', '#dcdce4', '#e0e0e0', '#d9e0d9'],
      line: '#e8e8e8',
    },
  ];
  const sized = themes.flatMap((theme) =>
    FONTS.map((font): Page => {
      const sizes = [8, 9, 11, 13, 16, 20, 24, 32, 48];
      let y = 10;
      const texts = sizes.flatMap((size, row) => {
        y += size * 1.7;
        return theme.colours.map((colour, column): PlacedText => {
          const words = WORDS[(row * 3 + column) % (size > 30 ? 5 : WORDS.length)]!;
          return { words, x: 20 + column * 320, y: Math.round(y), size, font, colour };
        });
      });
      const lines = [1, 2, 3].map((k) => `<rect x="${k * 320}" y="0" width="1" height="800" fill="${theme.line}"/>`);
      const under = `<rect x="10" y="4" width="1240" height="2" fill="${theme.line}"/>${lines.join('')}`;
      return { name: `${theme.name}, ${font}`, width: 1280, height: 560, background: theme.background, under, texts };
    }),
  );
  return [...sized, ...hugePages(), rotatedPage(), photoPage()];
}

function hugePages(): Page[] {
  return [
    ...FONTS.map((font) => ({ font, weight: 400 })),
    { font: 'DejaVu Sans', weight: 200 },
    { font: 'DejaVu Sans', weight: 700 },
  ].map(({ font, weight }) => ({
    name: `huge, ${font} ${weight}`,
    width: 1920,
    height: 760,
    background: '#fafafa',
    under: '',
    texts: [
      { words: 'HELTF', x: 40, y: 260, size: 300, font, weight, colour: '#202020' },
      { words: 'EHLUO', x: 40, y: 420, size: 120, font, weight, colour: '#3050a0' },
      { words: 'Lohn 90', x: 700, y: 420, size: 90, font, weight, colour: '#a03030' },
      { words: 'MTHE', x: 40, y: 640, size: 180, font, weight, colour: '#cccccc' },
      { words: 'HIT', x: 900, y: 700, size: 240, font, weight, colour: '#306030' },
    ],
  }));
}

function rotatedPage(): Page {
  const texts = [15, 45, 90, 135, 180, 270, -30, 5].map((rotate, at): PlacedText => {
    const place = { x: 160 + (at % 4) * 300, y: 200 + Math.floor(at / 4) * 300 };
    return { words: 'Frau Brandt', ...place, size: 14 + at * 3, font: FONTS[at % 3]!, colour: '#204060', rotate };
  });
  return { name: 'rotated', width: 1366, height: 768, background: '#ffffff', under: '', texts };
}

function photoPage(): Page {
  const under = `<defs><filter id="n"><feTurbulence type="fractalNoise" baseFrequency="0.05" numOctaves="4" seed="7"/></filter>
    <linearGradient id="g"><stop offset="0" stop-color="#204080"/><stop offset="1" stop-color="#e08040"/></linearGradient></defs>
    <rect x="40" y="40" width="500" height="400" filter="url(#n)"/><rect x="600" y="40" width="600" height="400" fill="url(#g)"/>`;
  const texts = [12, 18, 28, 44, 70].flatMap((size, row): PlacedText[] => [
    { words: 'Olga Brandt', x: 60, y: 80 + row * 75, size, font: FONTS[row % 3]!, colour: '#ffffff' },
    { words: 'Olga Brandt', x: 640, y: 80 + row * 75, size, font: FONTS[row % 3]!, colour: '#ffffff' },
  ]);
  return { name: 'over pictures', width: 1280, height: 480, background: '#eeeeee', under, texts };
}
