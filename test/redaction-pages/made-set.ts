import { seededRandom } from '../attacks/seeded-random.ts';
import { INTERFACES } from './interface-words.ts';
import { LAYOUTS } from './layouts/index.ts';
import { pageContext } from './page-context.ts';
import type { PageToDraw } from './render-page.ts';
import { inventTheme, THEME_KINDS } from './themes.ts';

/** Screens with the scale factors that people use on them; small and 4K screens are rarer. */
const SCREENS = [
  { width: 1920, height: 1080, scales: [1, 1, 1, 1.25, 1.5] },
  { width: 1920, height: 1080, scales: [1, 1.25, 1.5, 2] },
  { width: 1366, height: 768, scales: [1] },
  { width: 3840, height: 2160, scales: [1.5, 2] },
] as const;
/** The 4K screen comes once in so many pages: one takes as long as four others. */
const LARGE_SCREEN_EVERY = 10;

/** The set `made`: every layout in turn with a theme, a language, a screen and a text size by chance. Page `n` is the same in a set of any size. */
export function madePages(seed: number, count: number): PageToDraw[] {
  return Array.from({ length: count }, (_, index) => madePage(seed, index));
}

function madePage(seed: number, index: number): PageToDraw {
  const random = seededRandom(seed * 1000 + index);
  const names = Object.keys(LAYOUTS);
  const app = names[index % names.length] ?? '';
  const screen = index % LARGE_SCREEN_EVERY === LARGE_SCREEN_EVERY - 1 ? SCREENS[3] : SCREENS[random.between(0, 2)]!;
  const scale = random.pick<number>(screen.scales);
  const size = { width: Math.round(screen.width / scale), height: Math.round(screen.height / scale) };
  // English is half of what is on screens.
  const words = index % 2 === 0 ? INTERFACES[0]! : INTERFACES[1 + (((index - 1) / 2) % (INTERFACES.length - 1))]!;
  // Small sizes only where the scale leaves them 9 pixels; large ones where a page still holds something.
  const sizePx = random.pick([9, 10, 11, 12, 13, 13, 14, 14, 15, 16, 18, 22, ...(size.width >= 1900 ? [28, 40] : [])]);
  const kind = THEME_KINDS[(index + Math.floor(index / names.length)) % THEME_KINDS.length] ?? '';
  const theme = inventTheme(random, kind, sizePx);
  const body = LAYOUTS[app]?.(pageContext(random, words, size)) ?? '';
  const id = `${String(index + 1).padStart(2, '0')}-${app}-${kind}-${words.language}-${sizePx}px-x${scale}`;
  return { id, app, css: theme.css, body, width: screen.width, height: screen.height, scale };
}
