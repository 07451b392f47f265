import sharp from 'sharp';
import { seededRandom } from '../attacks/seeded-random.ts';
import { box } from './fragments.ts';
import { INTERFACES } from './interface-words.ts';
import { menuBar, screen } from './layouts/frame-parts.ts';
import { pageContext } from './page-context.ts';
import type { DrawnPage, PageToDraw } from './render-page.ts';
import type { PagePlan } from './sets.ts';
import { inventTheme } from './themes.ts';
import { TRAP_LISTS } from './trap-lists.ts';
import { TRAP_TEXTS } from './trap-texts.ts';

const PAGES = 40;
const WIDTH = 1600;
const HEIGHT = 1000;
const PIECES_A_PAGE = 26;
const KINDS = ['light', 'dark', 'coloured', 'high-contrast', 'light', 'gradient', 'dark-gradient'];
/** In red, green and blue: where a display's own stripes are used for sharper letters each colour lies a third of a pixel further on. */
const STRIPE_SHARE = 1 / 3;

/**
 * The set `traps`: pages full of personal texts in the words of interfaces (people called "Mark Page", one-word values, names of
 * documents, sentences) in every place and setting in which they could be taken for labels.
 */
export function trapPages(seed: number): PagePlan[] {
  return Array.from({ length: PAGES }, (_, index): PagePlan => {
    const page = trapPage(seed, index);
    return index % 4 === 3 ? { page: { ...page, id: `${page.id}-stripes` }, change: drawInStripes } : { page };
  });
}

function trapPage(seed: number, index: number): PageToDraw {
  const random = seededRandom(seed * 1000 + 700 + index);
  const scale = random.pick([1, 1, 1, 1.25, 1.5, 2]);
  const words = INTERFACES[index % 2 === 0 ? 0 : ((index - 1) / 2) % INTERFACES.length]!;
  const context = pageContext(random, words, { width: WIDTH / scale, height: HEIGHT / scale });
  const kind = KINDS[index % KINDS.length] ?? '';
  const sizePx = random.pick([11, 12, 13, 14, 15, 16, 18]);
  const theme = inventTheme(random, kind, sizePx);
  const pieces = context.some(Object.values({ ...TRAP_LISTS, ...TRAP_TEXTS }), PIECES_A_PAGE);
  const drawn = pieces.map((piece) => box('flex:none;max-width:46em;overflow:hidden', piece(context)));
  const body = screen(
    menuBar(context),
    box(
      'display:flex;flex-wrap:wrap;gap:22px 40px;padding:16px;flex:1;overflow:hidden;align-content:flex-start',
      ...drawn,
    ),
  );
  const id = `${String(index + 1).padStart(2, '0')}-${kind}-${words.language}-${sizePx}px-x${scale}`;
  return { id, app: 'traps', css: theme.css, body, width: WIDTH, height: HEIGHT, scale };
}

/** Text as displays of three stripes a pixel show it: with coloured edges. */
async function drawInStripes(drawn: DrawnPage): Promise<DrawnPage> {
  const { data, info } = await sharp(drawn.png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const striped = Buffer.from(data);
  for (const [channel, step] of [
    [0, -3],
    [2, 3],
  ] as const) {
    for (let at = 3 + channel; at < data.length - 3; at += 3) {
      striped[at] = Math.round(data[at]! * (1 - STRIPE_SHARE) + data[at + step]! * STRIPE_SHARE);
    }
  }
  const png = await sharp(striped, { raw: { width: info.width, height: info.height, channels: 3 } })
    .png()
    .toBuffer();
  return { ...drawn, png };
}
