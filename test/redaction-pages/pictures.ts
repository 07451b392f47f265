import type { SeededRandom } from '../attacks/seeded-random.ts';
import { escapeHtml, picture } from './fragments.ts';

const SKINS = ['#f2d3bb', '#e0ac83', '#b97f52', '#8a5a36', '#5c3a22'];

let drawn = 0;

/** A face as a camera sees it: skin with shades and noise, hair, eyes, mouth. SVG of `size` pixels of CSS. */
function face(random: SeededRandom, size: number, isGrey: boolean): string {
  const id = `face${drawn++}`;
  const skin = random.pick(SKINS);
  const hue = random.between(0, 359);
  return `<svg width="${size}" height="${size}" viewBox="0 0 100 100"><defs>
    <radialGradient id="${id}s" cx="${random.between(35, 60)}%" cy="35%"><stop offset="0" stop-color="${skin}"/><stop offset="1" stop-color="#3a2a20"/></radialGradient>
    <linearGradient id="${id}b" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 40% 70%)"/><stop offset="1" stop-color="hsl(${(hue + 80) % 360} 35% 30%)"/></linearGradient>
    <filter id="${id}n" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.${random.between(2, 8)}" numOctaves="3" seed="${random.between(1, 999)}"/>
      <feColorMatrix values="0.5 0 0 0 0.1  0 0.5 0 0 0.1  0 0 0.5 0 0.1  0 0 0 0.45 0"/><feBlend in2="SourceGraphic" mode="soft-light"/>${isGrey ? '<feColorMatrix type="saturate" values="0"/>' : ''}</filter></defs>
    <g filter="url(#${id}n)"><rect width="100" height="100" fill="url(#${id}b)"/>
      <ellipse cx="50" cy="112" rx="44" ry="34" fill="hsl(${random.between(0, 359)} 40% 35%)"/>
      <ellipse cx="50" cy="42" rx="${random.between(27, 32)}" ry="34" fill="hsl(${random.between(15, 50)} 40% ${random.between(8, 50)}%)"/>
      <ellipse cx="50" cy="52" rx="${random.between(21, 25)}" ry="29" fill="url(#${id}s)"/>
      <ellipse cx="41" cy="48" rx="4" ry="2.4" fill="#fff"/><ellipse cx="59" cy="48" rx="4" ry="2.4" fill="#fff"/>
      <circle cx="41" cy="48" r="2" fill="#20303a"/><circle cx="59" cy="48" r="2" fill="#20303a"/>
      <path d="M49 50l-3 10h7" fill="none" stroke="#00000055" stroke-width="1.5"/><path d="M40 68q10 ${random.between(4, 9)} 20 0" fill="none" stroke="#8c3b3b" stroke-width="2.5"/></g></svg>`;
}

/** A face of a few flat colours. */
function cartoon(random: SeededRandom, size: number): string {
  const hue = random.between(0, 359);
  return `<svg width="${size}" height="${size}" viewBox="0 0 100 100"><rect width="100" height="100" fill="hsl(${hue} 65% 70%)"/>
    <circle cx="50" cy="55" r="32" fill="${random.pick(SKINS)}"/><path d="M18 45q32 -48 64 0q-32 -18 -64 0" fill="hsl(${random.between(0, 60)} 60% 25%)"/>
    <circle cx="39" cy="55" r="4"/><circle cx="61" cy="55" r="4"/><path d="M38 70q12 10 24 0" fill="none" stroke="#222" stroke-width="4"/></svg>`;
}

/** A picture of somebody: as a camera sees them, the same in grey, or drawn. */
export function avatar(random: SeededRandom, size: number, kind: 'photo' | 'grey' | 'cartoon', round: boolean): string {
  const svg = kind === 'cartoon' ? cartoon(random, size) : face(random, size, kind === 'grey');
  return picture(
    kind,
    svg,
    `width:${size}px;height:${size}px;overflow:hidden;flex:none;border-radius:${round ? '50%' : '4px'}`,
  );
}

/** Somebody's initials on one colour. They are personal text; the colour around them may be seen. */
export function initials(random: SeededRandom, name: string, size: number): string {
  const letters = name
    .split(' ')
    .map((part) => [...part][0] ?? '')
    .join('')
    .slice(0, 2);
  return `<span style="display:inline-flex;flex:none;align-items:center;justify-content:center;width:${size}px;height:${size}px;border-radius:50%;background:hsl(${random.between(0, 359)} 50% 42%);color:#fff;font-size:${Math.round(size * 0.4)}px;line-height:1"><span data-personal="name">${escapeHtml(letters)}</span></span>`;
}

/** A landscape as a camera sees it; text may be laid over it. */
export function landscape(random: SeededRandom, width: number, height: number): string {
  const id = `land${drawn++}`;
  const hue = random.between(0, 359);
  const hills = Array.from({ length: 5 }, (_, index) => {
    const top = 40 + index * 12;
    return `<path d="M0 ${top}Q${random.between(10, 40)} ${top - random.between(5, 30)} 50 ${top}T100 ${top - 5}V100H0z" fill="hsl(${(hue + index * 17) % 360} ${30 + index * 6}% ${62 - index * 9}%)"/>`;
  });
  return `<svg width="${width}" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="none"><defs><linearGradient id="${id}g" x2="0" y2="1"><stop offset="0" stop-color="hsl(${(hue + 180) % 360} 60% 55%)"/><stop offset="1" stop-color="hsl(40 80% 85%)"/></linearGradient>
    <filter id="${id}n" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.05 0.09" numOctaves="4" seed="${random.between(1, 999)}"/><feColorMatrix values="0.6 0 0 0 0  0 0.6 0 0 0  0 0 0.6 0 0  0 0 0 0.6 0"/><feBlend in2="SourceGraphic" mode="overlay"/></filter></defs>
    <g filter="url(#${id}n)"><rect width="100" height="100" fill="url(#${id}g)"/>${hills.join('')}</g></svg>`;
}
