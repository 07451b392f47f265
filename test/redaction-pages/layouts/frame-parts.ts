import { box, button, row, ui } from '../fragments.ts';
import type { PageContext } from '../page-context.ts';

/** The menu bar of a program, and under it its buttons. */
export function menuBar({ words, some, random }: PageContext): string {
  const menus = some(words.menus, 7).map((menu) => ui(menu));
  const buttons = some(words.actions, 6).map((action, index) => button(action, index === 0 ? 'primary' : 'quiet'));
  const bar = row(
    random.between(12, 26),
    menus,
    'padding:0.4em 1em;background:var(--panel);border-bottom:1px solid var(--line)',
  );
  return bar + row(8, buttons, 'padding:0.5em 1em;border-bottom:1px solid var(--line)');
}

/** A column of places to go to, one of them chosen. */
export function sideBar({ words, some }: PageContext, width: number, more = ''): string {
  const places = some(words.places, 9).map((place, index) =>
    box(
      `padding:0.4em 1em;${index === 1 ? 'background:var(--accent);color:var(--on-accent);border-radius:var(--round)' : ''}`,
      ui(place),
    ),
  );
  return box(
    `width:${width}px;flex:none;background:var(--panel);border-right:1px solid var(--line);padding:0.8em 0.4em;overflow:hidden`,
    ...places,
    more,
  );
}

/** A heading of the page. */
export function heading({ words, random }: PageContext): string {
  return box('font-size:1.5em;font-weight:600;margin-bottom:0.6em', ui(random.pick(words.headings)));
}

/** Parts above each other over the whole page. */
export function screen(...parts: readonly string[]): string {
  return box('display:flex;flex-direction:column;width:100vw;height:100vh;overflow:hidden', ...parts);
}

/** Parts beside each other in what is left of the page. */
export function beside(...parts: readonly string[]): string {
  return box('display:flex;flex:1;min-height:0;overflow:hidden', ...parts);
}

/** A table whose column heads are interface; cells are ready HTML. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], cellStyle: string): string {
  const cell = (tag: string, html: string): string => `<${tag} style="${cellStyle}">${html}</${tag}>`;
  const head = heads.map((text) => cell('th', ui(text))).join('');
  const body = rows.map((cells) => `<tr>${cells.map((html) => cell('td', html)).join('')}</tr>`).join('');
  return `<table style="width:100%"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** So many results of a function. */
export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
