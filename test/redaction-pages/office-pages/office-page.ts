import { personal, ui, type PersonalType } from '../fragments.ts';

/** A page of an office drawn by hand: HTML in the notation of `markUp`, and the size of its screen where it is not 1920×1080. */
export interface OfficePage {
  readonly name: string;
  readonly css: string;
  readonly body: string;
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
}

/**
 * Makes fragments of a short notation: `[Save]` is interface, `{name:Anna Weber}` is personal, all else is neither. Brackets that
 * the page shows are written as entities.
 */
export function markUp(html: string): string {
  return html
    .replaceAll(/\{(\w+):([^{}]*)\}/g, (_, type: PersonalType, text: string) => unescaped(personal(type, text)))
    .replaceAll(/\[([^[\]]*)\]/g, (_, text: string) => unescaped(ui(text)));
}

/** The notation holds HTML already. */
function unescaped(html: string): string {
  return html.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"');
}

/** Every item of a list as HTML, one behind the other. */
export function each<Item>(items: readonly Item[], draw: (item: Item, index: number) => string): string {
  return items.map(draw).join('');
}

/** The parts of one line of text that `|` separates. */
export function parts(text: string): string[] {
  return text.split('|').map((part) => part.trim());
}
