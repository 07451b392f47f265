import { box, button, escapeHtml, personal, plain, row, ui } from './fragments.ts';
import { times } from './layouts/frame-parts.ts';
import type { Layout, PageContext } from './page-context.ts';
import { documentName, labelledName, nickname, sentence, valueWord } from './trap-words.ts';

/** Ways in which text is set that a reader or a grouping may stumble over; each is one text in words of interfaces. */
const STYLES: readonly string[] = [
  'letter-spacing:0.25em',
  'letter-spacing:0.6em',
  'word-spacing:0.9em',
  'word-spacing:1.6em',
  'text-transform:uppercase;letter-spacing:0.12em',
  'font-variant:small-caps',
  'text-decoration:underline',
  'text-decoration:underline;text-underline-offset:4px;color:#2a6fdb',
  'text-decoration:line-through',
  'text-decoration:underline wavy #d33',
  'background:#b3d7ff;color:#111',
  'border-right:2px solid currentColor',
  'font-style:italic;font-family:"Liberation Serif"',
  'font-family:"DejaVu Sans Mono"',
  'font-family:"Liberation Mono";font-size:0.85em',
  'font-weight:800;font-size:1.3em',
  'opacity:0.45',
  'text-shadow:1px 1px 2px #0008',
  '-webkit-text-stroke:1px var(--text);color:transparent',
  'filter:blur(0.6px)',
  'display:inline-block;transform:rotate(-4deg)',
  'display:inline-block;transform:skewX(-12deg)',
  'direction:rtl;unicode-bidi:bidi-override',
];

const any = (context: PageContext): string =>
  context.random.pick([labelledName, sentence, documentName, nickname, valueWord])(context);

/** One text whose words have sizes, colours or fonts of their own. */
function mixed(context: PageContext, styles: readonly string[]): string {
  const parts = any(context).split(' ');
  const html = parts.map((part, index) => `<span style="${styles[index % styles.length]}">${escapeHtml(part)}</span>`);
  return `<span data-personal="free">${html.join(' ')}</span>`;
}

/** Personal texts in words of interfaces, drawn so that they are easily taken apart or for something else. */
export const TRAP_TEXTS: Readonly<Record<string, Layout>> = {
  styled: (context) =>
    box('', ...context.some(STYLES, 4).map((style) => box('padding:0.15em', personal('free', any(context), style)))),
  coloured: (context) => mixed(context, ['color:var(--text)', 'color:#c33']),
  sizes: (context) => mixed(context, ['font-size:1.6em', 'font-size:0.8em']),
  weights: (context) => mixed(context, ['font-weight:800', 'font-weight:400']),
  fonts: (context) => mixed(context, ['font-family:"DejaVu Sans Mono"', 'font-family:"Liberation Serif"']),
  boxedWords: (context) =>
    mixed(context, [
      '',
      'background:var(--accent);color:var(--on-accent);border-radius:3px;padding:0 4px',
      'border:1px solid var(--line);padding:0 3px',
    ]),
  bigLabel: (context) =>
    row(8, [
      ui(context.random.pick(context.words.actions), 'font-size:1.7em'),
      personal('name', labelledName(context), 'font-size:0.8em'),
    ]),
  tight: (context) =>
    box(
      'line-height:1',
      ui(context.random.pick(context.words.fields)),
      '<br>',
      personal('name', labelledName(context)),
      '<br>',
      ui(context.random.pick(context.words.fields)),
      '<br>',
      personal('free', valueWord(context)),
    ),
  broken: (context) =>
    box(`width:${context.random.between(4, 9)}em`, personal('free', `${sentence(context)} ${sentence(context)}`)),
  centred: (context) =>
    box(
      `width:${context.random.between(4, 9)}em;text-align:center`,
      personal('free', `${sentence(context)} ${sentence(context)}`),
    ),
  justified: (context) =>
    box('width:13em;text-align:justify', personal('free', times(3, () => sentence(context)).join(' '))),
  airy: (context) => box('width:12em;line-height:2.4', personal('free', times(2, () => sentence(context)).join(' '))),
  columns: (context) =>
    box('columns:2;column-gap:1.2em;width:24em', personal('free', times(3, () => sentence(context)).join(' '))),
  monospaced: (context) =>
    box(
      'font-family:"DejaVu Sans Mono";white-space:pre',
      ...times(4, () => box('', personal('free', `${any(context)}  ${any(context)}`))),
    ),
  tabulated: (context) =>
    box(
      'font-family:"Liberation Mono";white-space:pre',
      ...times(4, () =>
        box(
          '',
          ...labelledName(context)
            .split(' ')
            .map((part) => personal('name', part.padEnd(12))),
        ),
      ),
    ),
  gradient: (context) =>
    row(
      8,
      times(3, () =>
        box(
          'background:linear-gradient(#7ad,#25a);color:#fff;border-radius:6px;padding:0.4em 1em',
          personal('free', any(context)),
        ),
      ),
    ),
  watermark: (context) =>
    `<div style="position:relative;padding:1em">${row(
      20,
      context.some(context.words.actions, 4).map((action) => ui(action)),
    )}<div style="position:absolute;left:0;top:0;font-size:2.4em;opacity:0.16;transform:rotate(-6deg);white-space:nowrap">${personal('name', labelledName(context))}</div></div>`,
  vertical: (context) =>
    row(10, [
      box('writing-mode:vertical-rl;height:9em', personal('free', any(context))),
      box(
        'writing-mode:vertical-rl;text-orientation:upright;height:9em;overflow:hidden',
        personal('name', labelledName(context)),
      ),
      box('writing-mode:sideways-lr;height:9em', personal('name', labelledName(context))),
    ]),
  cutBelow: (context) =>
    row(
      14,
      times(3, (index) =>
        box(`height:${0.55 + 0.2 * index}em;overflow:hidden;line-height:1.3`, personal('free', any(context))),
      ),
    ),
  cutAbove: (context) =>
    row(
      14,
      times(3, (index) =>
        box('height:1.2em;overflow:hidden', box(`margin-top:-${0.3 + 0.15 * index}em`, personal('free', any(context)))),
      ),
    ),
  cutBeside: (context) =>
    row(
      14,
      times(4, () =>
        box(
          `width:${context.random.between(18, 46) / 10}em;overflow:hidden;white-space:nowrap;${context.random.pick(['', 'text-overflow:ellipsis', 'direction:rtl'])}`,
          personal('free', any(context)),
        ),
      ),
    ),
  covered: (context) =>
    `<div style="position:relative;width:20em">${personal('free', `${sentence(context)} ${labelledName(context)}`)}<div data-opaque style="position:absolute;left:${context.random.between(3, 9)}em;top:-0.2em;background:var(--panel);border:1px solid var(--line);padding:0.2em 0.6em">${ui(context.random.pick(context.words.actions))}</div></div>`,
  links: (context) =>
    row(
      14,
      times(3, () => `<a style="color:#1a5fd0;text-decoration:underline">${personal('free', any(context))}</a>`),
    ),
  spread: (context) =>
    box(
      'display:flex;width:26em;justify-content:space-between',
      ...sentence(context)
        .split(' ')
        .map((part) => personal('free', part)),
    ),
  buttons: (context) =>
    row(8, [
      button(context.random.pick(context.words.actions)),
      box(
        'border:1px solid var(--line);border-radius:var(--round);padding:0.35em 0.9em',
        personal('name', labelledName(context)),
      ),
      button(context.random.pick(context.words.actions), 'primary'),
    ]),
  menuName: (context) =>
    row(16, [
      ...context.some(context.words.menus, 4).map((menu) => ui(menu)),
      personal('name', labelledName(context)),
      plain(context.time()),
    ]),
};
