import { markUp, type OfficePage } from './office-pages/office-page.ts';
import { CARE_PAGES } from './office-pages/care.ts';
import { FILE_PAGES } from './office-pages/files.ts';
import { MAKING_PAGES } from './office-pages/making.ts';
import { TALK_PAGES } from './office-pages/talk.ts';
import { TRADE_PAGES } from './office-pages/trade.ts';
import type { PageToDraw } from './render-page.ts';

const PAGES: readonly OfficePage[] = [...TRADE_PAGES, ...TALK_PAGES, ...MAKING_PAGES, ...CARE_PAGES, ...FILE_PAGES];
const RESET = `* { box-sizing: border-box; margin: 0; scrollbar-width: none; } html, body { width: 100%; height: 100%; overflow: hidden; }
  table { border-collapse: collapse; } small { font-size: 0.8em; }`;

/**
 * The set `offices`: pages drawn by hand, each another program, language, theme and size, as somebody draws them who wants to see
 * what the masking does to programs that it has not met. They are the same for every seed.
 */
export function officePages(): PageToDraw[] {
  return PAGES.map(({ name, css, body, width = 1920, height = 1080, scale = 1 }, index) => ({
    id: `${String(index + 1).padStart(2, '0')}-${name}`,
    app: name,
    css: RESET + css,
    body: markUp(body),
    width,
    height,
    scale,
  }));
}
