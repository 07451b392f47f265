/** A word as the browser lays it out: its rectangle in pixels of CSS and what the page says of it. */
export interface LaidOutWord {
  readonly t: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** The personal text that it belongs to, by its number on the page. */
  readonly personal: number | null;
  readonly ui: boolean;
  readonly fontSize: number;
}

/** Everything that the browser knows of a page. */
export interface LaidOutPage {
  readonly words: readonly LaidOutWord[];
  readonly personal: readonly { readonly type: string; readonly text: string }[];
  readonly pictures: readonly { kind: string; x0: number; y0: number; x1: number; y1: number }[];
}

/**
 * The function that answers a LaidOutPage, as text for the browser. Rectangles are cut where an ancestor clips; words behind
 * something opaque (`data-opaque`) or off the page are left out.
 */
export const MEASURE_WORDS = `(() => {
  const clipOf = (element) => {
    let clip = { x0: 0, y0: 0, x1: innerWidth, y1: innerHeight };
    for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible') continue;
      const r = at.getBoundingClientRect();
      clip = { x0: Math.max(clip.x0, r.left), y0: Math.max(clip.y0, r.top), x1: Math.min(clip.x1, r.right), y1: Math.min(clip.y1, r.bottom) };
    }
    return clip;
  };
  const isBehind = (element, x, y) => {
    for (const above of document.elementsFromPoint(x, y)) {
      if (above === element || element.contains(above) || above.contains(element)) return false;
      if (above.closest('[data-opaque]') !== null && !above.closest('[data-opaque]').contains(element)) return true;
    }
    return false;
  };
  const cut = (r, clip) => ({ x0: Math.max(r.left, clip.x0), y0: Math.max(r.top, clip.y0), x1: Math.min(r.right, clip.x1), y1: Math.min(r.bottom, clip.y1) });
  const isSomething = (r) => r.x1 - r.x0 >= 1 && r.y1 - r.y0 >= 1;
  const owners = [...document.querySelectorAll('[data-personal]')];
  const numberOf = new Map(owners.map((owner, index) => [owner, index]));
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element.closest('style,script') !== null) continue;
    const owner = element.closest('[data-personal]');
    const isInterface = owner === null && element.closest('[data-interface]') !== null;
    const clip = clipOf(element);
    for (const match of node.data.matchAll(/\\S+/gu)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      for (const rectangle of range.getClientRects()) {
        const r = cut(rectangle, clip);
        if (!isSomething(r) || isBehind(element, (r.x0 + r.x1) / 2, (r.y0 + r.y1) / 2)) continue;
        words.push({ t: match[0], ...r, personal: owner === null ? null : numberOf.get(owner),
          ui: isInterface && /\\p{L}{2}/u.test(match[0]), fontSize: parseFloat(getComputedStyle(element).fontSize) });
      }
    }
  }
  const personal = owners.map((owner) => ({ type: owner.dataset.personal, text: owner.textContent.replace(/\\s+/g, ' ').trim() }));
  const pictures = [...document.querySelectorAll('[data-picture]')]
    .map((element) => ({ element, r: cut(element.getBoundingClientRect(), clipOf(element.parentElement)) }))
    .filter(({ element, r }) => isSomething(r) && !isBehind(element, (r.x0 + r.x1) / 2, (r.y0 + r.y1) / 2))
    .map(({ element, r }) => ({ kind: element.dataset.picture, ...r }));
  return { words, personal, pictures };
})()`;
