import { seededRandom } from '../attacks/seeded-random.ts';
import { box, personal } from './fragments.ts';
import { INTERFACE_ANSWERS, INTERFACE_SENTENCES } from './interface-sentences.ts';
import { INTERFACES } from './interface-words.ts';
import { LAYOUTS } from './layouts/index.ts';
import { pageContext, type PageContext } from './page-context.ts';
import type { PageToDraw } from './render-page.ts';
import { inventTheme } from './themes.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
/** Programs in which people write; notes are a layout of this set alone. */
const PROGRAMS = [
  'chat',
  'mail',
  'kanban',
  'notes',
  'tickets',
  'sheet',
  'calendar',
  'chat',
  'notes',
  'mail',
  'wiki',
  'notes',
];
const ANSWERS_PER_PAGE = 6;

/**
 * The set `sentences`: 12 pages on which everything that people wrote is one of the 200 sentences in interface words, each of
 * them on at least one page, and a few answers of one such word. Of type `free`, all of it.
 */
export function sentencePages(seed: number): PageToDraw[] {
  const share = Math.ceil(INTERFACE_SENTENCES.length / PROGRAMS.length);
  return PROGRAMS.map((app, index) => {
    const random = seededRandom(seed * 1000 + 500 + index);
    const sentences = INTERFACE_SENTENCES.slice(index * share, (index + 1) * share);
    const answers = INTERFACE_ANSWERS.slice((index * 2) % INTERFACE_ANSWERS.length).slice(0, ANSWERS_PER_PAGE);
    const written = [...sentences, ...answers];
    const words = INTERFACES[index % 3 === 0 ? 0 : index % INTERFACES.length]!;
    const context = pageContext(random, words, { width: WIDTH, height: HEIGHT }, written);
    const theme = inventTheme(
      random,
      ['light', 'dark', 'coloured', 'high-contrast'][index % 4] ?? '',
      random.pick([12, 13, 14, 15, 16]),
    );
    // Every layout gets a list of the sentences, so that no sentence is left out where the layout has no room.
    const body = app === 'notes' ? notes(context, written) : `${LAYOUTS[app]?.(context) ?? ''}${corner(sentences)}`;
    return {
      id: `${String(index + 1).padStart(2, '0')}-${app}-${words.language}`,
      app,
      css: theme.css,
      body,
      width: WIDTH,
      height: HEIGHT,
      scale: 1,
    };
  });
}

/** Notes pinned to a board. */
function notes({ random }: PageContext, sentences: readonly string[]): string {
  const sheets = sentences.map((sentence) =>
    box(
      `width:${random.between(180, 320)}px;padding:1em;background:hsl(${random.between(30, 70)} 80% 82%);color:#222;box-shadow:0 2px 6px #0005;font-size:${random.pick([0.9, 1, 1.3, 1.8])}em`,
      personal('free', sentence),
    ),
  );
  return box(
    'display:flex;flex-wrap:wrap;gap:18px;padding:24px;width:100vw;height:100vh;overflow:hidden;align-content:flex-start',
    ...sheets,
  );
}

/** A small list in the corner, as a program for notes leaves it above all others. */
function corner(sentences: readonly string[]): string {
  const items = sentences.map((sentence) => box('padding:1px 0', personal('free', sentence)));
  return `<div data-opaque style="position:fixed;right:16px;bottom:16px;width:300px;padding:10px 14px;background:var(--page);border:1px solid var(--line);font-size:12px">${items.join('')}</div>`;
}
