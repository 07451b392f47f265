import { encode } from 'uqr';
import { seededRandom } from '../attacks/seeded-random.ts';
import { drawBarCode } from './bar-code.ts';
import { box, personal, picture, ui } from './fragments.ts';
import { INTERFACES, REMARKS } from './interface-words.ts';
import { times } from './layouts/frame-parts.ts';
import { mail } from './layouts/conversations.ts';
import { crmTable } from './layouts/tables.ts';
import { pageContext, type PageContext } from './page-context.ts';
import { avatar, initials, landscape } from './pictures.ts';
import type { PageToDraw } from './render-page.ts';
import { inventTheme } from './themes.ts';

const WIDTH = 1920;
const HEIGHT = 1080;

/** The pages of this set: what else than plain text a screen may show of people. */
const PAGES: Readonly<Record<string, { theme: string; draw: (context: PageContext) => string }>> = {
  'avatars-light': { theme: 'light', draw: avatars },
  'avatars-dark': { theme: 'dark', draw: avatars },
  'avatars-coloured': { theme: 'coloured', draw: avatars },
  faces: { theme: 'dark', draw: faces },
  'codes-light': { theme: 'light', draw: codes },
  'codes-dark': { theme: 'dark', draw: codes },
  'over-photos': { theme: 'light', draw: overPhotos },
  'screen-within': { theme: 'light', draw: screenWithin },
  watermark: { theme: 'light', draw: watermark },
  turned: { theme: 'light', draw: turned },
  'turned-dark': { theme: 'dark', draw: turned },
  sizes: { theme: 'light', draw: sizes },
  'sizes-dark': { theme: 'dark', draw: sizes },
};

/** The set `pictures`: avatars, faces, codes, text over photos, a screen on a screen, watermarks, turned text, 6 px and 300 px text. */
export function picturePages(seed: number): PageToDraw[] {
  return Object.entries(PAGES).map(([app, { theme, draw }], index) => {
    const random = seededRandom(seed * 1000 + 800 + index);
    const context = pageContext(random, INTERFACES[0]!, { width: WIDTH, height: HEIGHT });
    const id = `${String(index + 1).padStart(2, '0')}-${app}`;
    return {
      id,
      app,
      css: inventTheme(random, theme, 14).css,
      body: draw(context),
      width: WIDTH,
      height: HEIGHT,
      scale: 1,
    };
  });
}

function avatars({ random, person }: PageContext): string {
  const kinds = ['photo', 'cartoon', 'grey', 'initials'] as const;
  const entries = times(96, (index) => {
    const who = person();
    const size = 32 + 2 * random.between(0, 30);
    const kind = kinds[index % kinds.length]!;
    const sign =
      kind === 'initials' ? initials(random, who.name, size) : avatar(random, size, kind, random.between(0, 1) === 0);
    return box(
      'display:flex;align-items:center;gap:10px;width:220px;height:92px;overflow:hidden',
      sign,
      box('', personal('name', who.name)),
    );
  });
  return box('display:flex;flex-wrap:wrap;gap:6px;padding:10px;width:100vw;height:100vh;overflow:hidden', ...entries);
}

function faces({ random }: PageContext): string {
  const all = times(24, (index) =>
    avatar(random, random.between(120, 250), index % 4 === 3 ? 'grey' : 'photo', index % 3 === 0),
  );
  return box(
    'display:flex;flex-wrap:wrap;gap:14px;padding:14px;align-content:flex-start;width:100vw;height:100vh;overflow:hidden',
    ...all,
  );
}

function codes({ random, person, remark }: PageContext): string {
  const all = times(24, (index) => {
    const who = person();
    const size = random.between(60, 260);
    if (index % 3 === 2) {
      const { width, path } = drawBarCode(who.phone.replaceAll(/\D/g, '').padEnd(10, '0').slice(0, 10));
      const high = random.between(40, 110);
      return picture(
        'bar-code',
        `<svg width="${size}" height="${high}" viewBox="0 0 ${width} 10" preserveAspectRatio="none" style="background:#fff"><path d="${path}" fill="#000"/></svg>`,
      );
    }
    const { size: modules, path } = drawQr(
      index % 2 === 0 ? `MATMSG:TO:${who.email};;` : `${who.name} ${who.iban} ${remark()}`,
    );
    return picture(
      'qr-code',
      `<svg width="${size}" height="${size}" viewBox="0 0 ${modules} ${modules}" style="background:#fff"><path d="${path}" fill="hsl(${random.between(0, 359)} 60% ${random.pick([0, 0, 25])}%)" shape-rendering="crispEdges"/></svg>`,
    );
  });
  return box(
    'display:flex;flex-wrap:wrap;gap:24px;padding:20px;align-items:center;align-content:flex-start;width:100vw;height:100vh;overflow:hidden',
    ...all,
  );
}

function overPhotos({ random, person, remark }: PageContext): string {
  const cards = times(6, () =>
    box(
      'position:relative;width:600px;height:500px;overflow:hidden',
      picture('landscape', landscape(random, 600, 500)),
      box(
        `position:absolute;left:30px;top:${random.between(40, 280)}px;width:520px;color:${random.pick(['#fff', '#000', '#ffe14d'])};font-size:${random.pick([14, 18, 28, 40])}px;text-shadow:none`,
        personal('free', remark()),
        '<br>',
        personal('name', person().name),
      ),
    ),
  );
  return box('display:flex;flex-wrap:wrap;gap:20px;padding:20px;width:100vw;height:100vh;overflow:hidden', ...cards);
}

/** A program that shows a smaller picture of other programs: nothing in it is this screen's interface. */
function screenWithin(context: PageContext): string {
  const small = (layout: (context: PageContext) => string, factor: number): string =>
    box(
      `width:${WIDTH * factor}px;height:${HEIGHT * factor}px;overflow:hidden;border:1px solid var(--line);position:relative`,
      `<div style="width:${WIDTH}px;height:${HEIGHT}px;transform:scale(${factor});transform-origin:0 0">${asPersonal(layout(context))}</div>`,
    );
  return box(
    'padding:20px;width:100vw;height:100vh;overflow:hidden;display:flex;flex-wrap:wrap;gap:24px;align-content:flex-start',
    box('width:100%;display:flex;gap:20px', ...context.some(context.words.menus, 6).map((menu) => ui(menu))),
    small(mail, 0.45),
    small(crmTable, 0.45),
    small(crmTable, 0.3),
    small(mail, 0.6),
  );
}

/** What is interface on its own screen is only a picture's content on this one: neither personal nor interface. */
function asPersonal(html: string): string {
  return html.replaceAll('data-interface', 'data-shown');
}

function watermark(context: PageContext): string {
  const name = context.person().email;
  const marks = times(40, (index) =>
    box(
      `position:absolute;left:${(index % 8) * 250 - 40}px;top:${Math.floor(index / 8) * 220 + 30}px;transform:rotate(-24deg);font-size:26px;color:rgba(120,120,140,0.16);pointer-events:none`,
      personal('email', name),
    ),
  );
  return `${crmTable(context)}<div style="position:fixed;inset:0;overflow:hidden">${marks.join('')}</div>`;
}

function turned({ random, person, remark }: PageContext): string {
  const pieces = times(28, (index) => {
    const turn = [`rotate(${random.between(-60, 60)}deg)`, 'rotate(90deg)', 'rotate(-90deg)', 'none'][index % 4];
    const vertical = index % 4 === 3 ? 'writing-mode:vertical-rl;text-orientation:upright;' : '';
    const text =
      index % 2 === 0 ? personal('name', person().name) : personal('free', remark().split(' ').slice(0, 4).join(' '));
    return box(
      `position:absolute;left:${60 + (index % 7) * 260}px;top:${60 + Math.floor(index / 7) * 250}px;max-height:240px;white-space:nowrap;${vertical}transform:${turn};font-size:${random.pick([12, 14, 18, 24])}px`,
      text,
    );
  });
  return box('position:relative;width:100vw;height:100vh;overflow:hidden', ...pieces);
}

function sizes({ random, person, some }: PageContext): string {
  const tiny = times(40, () => box('font-size:6px;line-height:9px', personal('free', some(REMARKS, 3).join('. '))));
  const lines = [300, 120, 72].map((size) =>
    box(`font-size:${size}px;line-height:1.1;white-space:nowrap`, personal('name', person().name)),
  );
  return box(
    'width:100vw;height:100vh;overflow:hidden;padding:10px',
    ...lines,
    box(`columns:2;opacity:${random.pick([1, 0.7])}`, ...tiny),
  );
}

/** A QR code as one SVG path of unit squares with its quiet zone of four modules. */
function drawQr(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size, path: squares.join('') };
}
