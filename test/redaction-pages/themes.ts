import type { SeededRandom } from '../attacks/seeded-random.ts';

/** How a page is drawn: custom properties of CSS, a font and a size. */
export interface Theme {
  readonly kind: string;
  readonly css: string;
}

// Families that Debian has in fonts-dejavu-core, fonts-liberation, fonts-roboto and fonts-open-sans; where one is missing the next is drawn.
const FONTS = [
  'DejaVu Sans',
  'Liberation Sans',
  'Roboto',
  'Open Sans',
  'DejaVu Serif',
  'Liberation Serif',
  'Roboto Condensed',
  'DejaVu Sans Mono',
];

interface Colours {
  readonly page: string;
  readonly panel: string;
  readonly field: string;
  readonly text: string;
  readonly dim: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
}

/** The kinds of themes, each a function of a hue in degrees. */
const KINDS: Readonly<Record<string, (hue: number) => Colours>> = {
  light: (hue) => ({
    page: '#ffffff',
    panel: '#f5f5f7',
    field: '#ffffff',
    text: '#1d1d1f',
    dim: '#6e6e73',
    line: '#d2d2d7',
    accent: `hsl(${hue} 70% 38%)`,
    onAccent: '#ffffff',
  }),
  dark: (hue) => ({
    page: '#1b1d21',
    panel: '#24272c',
    field: '#16181b',
    text: '#e6e6e6',
    dim: '#9aa0a6',
    line: '#3a3f45',
    accent: `hsl(${hue} 60% 55%)`,
    onAccent: '#101010',
  }),
  'high-contrast': () => ({
    page: '#000000',
    panel: '#000000',
    field: '#000000',
    text: '#ffffff',
    dim: '#ffff00',
    line: '#ffffff',
    accent: '#00ffff',
    onAccent: '#000000',
  }),
  coloured: (hue) => ({
    page: `hsl(${hue} 45% 94%)`,
    panel: `hsl(${hue} 50% 86%)`,
    field: `hsl(${hue} 40% 98%)`,
    text: `hsl(${hue} 60% 18%)`,
    dim: `hsl(${hue} 30% 40%)`,
    line: `hsl(${hue} 35% 72%)`,
    accent: `hsl(${(hue + 150) % 360} 65% 40%)`,
    onAccent: '#ffffff',
  }),
  'low-contrast': (hue) => ({
    page: `hsl(${hue} 10% 96%)`,
    panel: `hsl(${hue} 10% 93%)`,
    field: `hsl(${hue} 8% 98%)`,
    text: `hsl(${hue} 8% 72%)`,
    dim: `hsl(${hue} 8% 82%)`,
    line: `hsl(${hue} 8% 90%)`,
    accent: `hsl(${hue} 25% 86%)`,
    onAccent: `hsl(${hue} 20% 97%)`,
  }),
  gradient: (hue) => ({
    page: `linear-gradient(115deg, hsl(${hue} 60% 92%), hsl(${(hue + 60) % 360} 55% 80%))`,
    panel: `linear-gradient(hsl(${hue} 50% 98%), hsl(${hue} 50% 90%))`,
    field: '#ffffff',
    text: '#222222',
    dim: '#555566',
    line: `hsl(${hue} 30% 75%)`,
    accent: `linear-gradient(90deg, hsl(${hue} 70% 35%), hsl(${(hue + 50) % 360} 70% 45%))`,
    onAccent: '#ffffff',
  }),
  'dark-gradient': (hue) => ({
    page: `linear-gradient(200deg, hsl(${hue} 40% 12%), hsl(${(hue + 70) % 360} 45% 24%))`,
    panel: 'rgba(255,255,255,0.07)',
    field: 'rgba(0,0,0,0.3)',
    text: '#f1f1f4',
    dim: '#b9b9c6',
    line: 'rgba(255,255,255,0.18)',
    accent: `hsl(${hue} 80% 66%)`,
    onAccent: '#0b0b0f',
  }),
};

/** The names of the kinds of themes. */
export const THEME_KINDS: readonly string[] = Object.keys(KINDS);

/** Draws up a theme of a kind; `sizePx` is the size of its plain text. */
export function inventTheme(random: SeededRandom, kind: string, sizePx: number): Theme {
  const colours = KINDS[kind]?.(random.between(0, 359));
  if (colours === undefined) throw new RangeError(`There is no theme of the kind ${kind}.`);
  const font = random.pick(FONTS);
  const round = random.pick([0, 2, 4, 8, 16]);
  const css = `:root { --page: ${colours.page}; --panel: ${colours.panel}; --field: ${colours.field}; --text: ${colours.text};
      --dim: ${colours.dim}; --line: ${colours.line}; --accent: ${colours.accent}; --on-accent: ${colours.onAccent}; --round: ${round}px; }
    * { box-sizing: border-box; margin: 0; scrollbar-width: none; }
    html, body { width: 100%; height: 100%; overflow: hidden; }
    body { background: var(--page); color: var(--text); font: ${sizePx}px/${random.pick([1.25, 1.4, 1.6])} "${font}", "Liberation Sans", "DejaVu Sans", sans-serif; }
    table { border-collapse: collapse; } th { text-align: left; font-weight: ${random.pick([400, 600, 700])}; }
    svg { display: block; }`;
  return { kind, css };
}
