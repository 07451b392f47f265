import sharp from 'sharp';
import type { SeededRandom } from '../../../attacks/seeded-random.ts';

/** What people write: it must be masked wherever it stands. */
const PERSONAL = [
  'Olga Brandt',
  'Grippe',
  '4 711,90',
  'o.brandt@x.org',
  'Zoë',
  '+49 30 5557',
  'Lohn gekürzt',
  'Wilma',
  'HELTF',
];
/** What interfaces say: it may stay where it is read. */
const LABELS = [
  'File',
  'Edit',
  'Settings',
  'Search',
  'Cancel',
  'Archive',
  'Print',
  'Download',
  'Help',
  'Einstellungen',
];
const SIZES = [9, 11, 13, 15, 18, 24, 34, 48];
const FONTS = ['DejaVu Sans', 'DejaVu Serif', 'DejaVu Sans Mono'];

/** One text as a stencil: how much of each pixel its ink covers, 0 to 255. */
export interface DrawnWord {
  readonly text: string;
  readonly isPersonal: boolean;
  readonly size: number;
  readonly font: string;
  readonly width: number;
  readonly height: number;
  readonly coverage: Uint8Array;
}

/** Draws every text once in every size, in changing fonts; frames are made of these by the thousand. */
export async function drawWords(): Promise<DrawnWord[]> {
  const words: DrawnWord[] = [];
  for (const [at, text] of [...PERSONAL, ...LABELS].entries()) {
    for (const [step, size] of SIZES.entries()) {
      words.push(await drawWord(text, at < PERSONAL.length, size, FONTS[(at + step) % FONTS.length] ?? ''));
    }
  }
  return words;
}

/** Draws one text as a stencil. */
async function drawWord(text: string, isPersonal: boolean, size: number, font: string): Promise<DrawnWord> {
  const width = Math.ceil(text.length * size * 0.8) + 8;
  const height = Math.ceil(size * 1.4);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="3" y="${size}" font-family="${font}" font-size="${size}">${text}</text></svg>`;
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  const coverage = Uint8Array.from({ length: width * height }, (_, at) => pixels[at * 4 + 3] ?? 0);
  return { text, isPersonal, size, font, width, height, coverage };
}

/** One of the words that fit into so many pixels, or null. */
export function pickWord(words: readonly DrawnWord[], random: SeededRandom, widest: number): DrawnWord | null {
  const fitting = words.filter(({ width }) => width <= widest);
  return fitting.length === 0 ? null : random.pick(fitting);
}
