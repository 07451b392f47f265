import { box, button, column, field, personal, plain, row, ui } from './fragments.ts';
import { table, times } from './layouts/frame-parts.ts';
import type { Layout, PageContext } from './page-context.ts';
import { documentName, labelledName, nickname, sentence, valueWord } from './trap-words.ts';

const CARD = 'background:var(--page);border:1px solid var(--line);border-radius:var(--round);padding:0.6em';
const PILL = 'border:1px solid var(--line);border-radius:99px;padding:0.15em 0.7em;white-space:nowrap';
const circle = (size: number): string =>
  `width:${size}px;height:${size}px;border-radius:50%;background:var(--accent);flex:none`;
const name = (context: PageContext, style = ''): string => personal('name', labelledName(context), style);

/** Personal texts in words of interfaces, in lists, tables and boxes that look like those of labels. */
export const TRAP_LISTS: Readonly<Record<string, Layout>> = {
  chips: (context) =>
    row(
      6,
      times(4, () => box(PILL, name(context))),
      'flex-wrap:wrap',
    ),
  tags: (context) =>
    row(6, [
      ui(context.random.pick(context.words.columns)),
      ...times(4, () =>
        box(
          `${PILL};background:var(--accent);color:var(--on-accent);font-size:0.85em`,
          personal('free', valueWord(context)),
        ),
      ),
    ]),
  captions: (context) =>
    row(
      14,
      times(4, () =>
        column(2, [box(`${circle(40)};margin:auto`), box('text-align:center;font-size:0.9em', name(context))]),
      ),
    ),
  breadcrumb: (context) =>
    row(6, [
      ui(context.random.pick(context.words.places)),
      plain('›'),
      personal('free', documentName(context)),
      plain('›'),
      name(context),
    ]),
  tabs: (context) =>
    row(
      0,
      times(4, (index) =>
        box(
          `border:1px solid var(--line);padding:0.4em 0.8em;${index === 1 ? 'border-bottom-color:transparent;background:var(--panel)' : ''}`,
          personal('free', documentName(context)),
          plain(' ×'),
        ),
      ),
      'white-space:nowrap;overflow:hidden',
    ),
  title: (context) =>
    row(
      10,
      [box(circle(12)), personal('free', documentName(context), 'flex:1'), plain('–'), plain('□'), plain('×')],
      'background:var(--panel);padding:0.4em 0.8em',
    ),
  cards: (context) =>
    column(6, [
      ui(context.random.pick(context.words.states)),
      ...times(3, () =>
        box(
          CARD,
          box('', personal('free', sentence(context))),
          row(6, [box(circle(18)), name(context, 'font-size:0.88em')]),
        ),
      ),
    ]),
  organisation: (context) =>
    row(
      20,
      times(3, () =>
        box(
          `${CARD};text-align:center`,
          box('font-weight:600', name(context)),
          box('color:var(--dim);font-size:0.88em', personal('free', valueWord(context))),
        ),
      ),
    ),
  selects: (context) =>
    row(
      12,
      times(2, () =>
        field(context.random.pick(context.words.fields), row(8, [name(context, 'flex:1'), plain('▾')]), 'width:190px'),
      ),
    ),
  filled: (context) =>
    row(
      12,
      times(3, () =>
        field(context.random.pick(context.words.fields), personal('free', valueWord(context)), 'width:150px'),
      ),
    ),
  tooltip: (context) =>
    row(10, [
      button(context.random.pick(context.words.actions)),
      box('background:#222;color:#fff;border-radius:4px;padding:2px 8px;font-size:0.9em', name(context)),
    ]),
  toast: (context) =>
    box(
      `${CARD};box-shadow:0 4px 12px #0004;width:20em`,
      personal('name', labelledName(context), 'font-weight:700'),
      plain(' joined'),
      box('', personal('free', sentence(context))),
    ),
  badges: (context) =>
    column(
      4,
      times(4, () =>
        row(6, [
          name(context),
          box(
            'background:var(--accent);color:var(--on-accent);border-radius:99px;padding:0 7px;font-size:0.8em',
            plain(String(context.random.between(1, 12))),
          ),
        ]),
      ),
    ),
  nicknames: (context) =>
    column(
      5,
      times(6, () =>
        row(8, [
          box(circle(20)),
          personal('name', context.random.next() < 0.6 ? context.person().name.split(' ')[0]! : nickname(context)),
          plain(context.time()),
        ]),
      ),
    ),
  people: (context) =>
    column(3, [
      box('color:var(--dim)', ui(context.random.pick(context.words.headings))),
      ...times(6, () => box('padding-left:1em', name(context))),
    ]),
  recent: (context) =>
    box(
      `${CARD};width:22em`,
      ...context.some(context.words.actions, 2).map((action) => box('padding:0.3em', ui(action))),
      box('border-top:1px solid var(--line)'),
      ...times(4, () => box('padding:0.3em', personal('free', documentName(context)))),
    ),
  lastNames: (context) =>
    table(
      context.some(context.words.columns, 3),
      times(6, () => [...labelledName(context).split(' '), valueWord(context)].map((text) => personal('free', text))),
      'padding:0.3em 0.8em;border-bottom:1px solid var(--line)',
    ),
  values: (context) =>
    table(
      ['Name', ...context.some(context.words.columns, 2)],
      times(5, () => [name(context), personal('free', valueWord(context)), personal('free', valueWord(context))]),
      'padding:0.25em 0.8em',
    ),
  noHeads: (context) =>
    box(
      '',
      ...times(5, () =>
        row(18, [
          name(context, 'display:inline-block;width:10em'),
          personal('free', valueWord(context), 'display:inline-block;width:6em'),
          personal('free', valueWord(context)),
        ]),
      ),
    ),
  bubbles: (context) =>
    column(
      6,
      times(4, (index) =>
        box(
          `align-self:${index % 2 === 0 ? 'flex-start' : 'flex-end'};background:var(--${index % 2 === 0 ? 'panel' : 'accent'});color:var(--${index % 2 === 0 ? 'text' : 'on-accent'});border-radius:14px;padding:0.35em 0.8em`,
          personal('free', index % 2 === 0 ? sentence(context) : nickname(context)),
        ),
      ),
      'width:24em',
    ),
  flatChat: (context) =>
    column(
      8,
      times(3, () =>
        box(
          '',
          row(6, [name(context, 'font-weight:700'), plain(context.time())]),
          box('', personal('free', context.random.pick([nickname(context), valueWord(context), sentence(context)]))),
        ),
      ),
    ),
  definition: (context) =>
    column(
      2,
      times(4, () =>
        row(12, [
          ui(context.random.pick(context.words.fields), 'display:inline-block;width:9em;color:var(--dim)'),
          personal('free', context.random.pick([valueWord(context), labelledName(context)])),
        ]),
      ),
    ),
  colons: (context) =>
    column(
      2,
      times(4, () =>
        box('', ui(`${context.random.pick(context.words.fields)}:`), plain(' '), personal('free', valueWord(context))),
      ),
    ),
};
