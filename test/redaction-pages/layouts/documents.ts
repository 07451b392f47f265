import { box, button, column, personal, plain, row, ui } from '../fragments.ts';
import type { PageContext } from '../page-context.ts';
import { beside, heading, screen, sideBar, times } from './frame-parts.ts';

/** A page that several people wrote, with a list of its parts. */
export function wiki(context: PageContext): string {
  const { words, some, person, remark } = context;
  const parts = times(4, () =>
    box(
      'margin-bottom:1.3em',
      box('font-size:1.3em;font-weight:600;margin-bottom:0.3em', personal('free', remark())),
      box('', personal('free', times(4, remark).join('. '))),
      box('', personal('name', person().name), plain(', '), personal('email', person().email)),
    ),
  );
  return screen(
    row(
      16,
      some(words.actions, 5).map((action) => ui(action)),
      'padding:0.7em 1.2em;border-bottom:1px solid var(--line);justify-content:flex-end',
    ),
    beside(
      sideBar(context, Math.round(context.width * 0.18)),
      box(
        'flex:1;padding:1.6em 4em;overflow:hidden',
        box('font-size:2em', personal('free', remark())),
        box('color:var(--dim);margin-bottom:1em', ui(words.columns[6] ?? ''), plain(' 12.3.2026')),
        ...parts,
      ),
    ),
  );
}

/** A sheet of paper on a grey ground: letterhead, address, text and a table. */
export function letter(context: PageContext): string {
  const { words, some, person, remark, random, height } = context;
  const [from, to] = [person(), person()];
  const amounts = times(4, () =>
    row(
      10,
      [box('flex:1', personal('free', remark().split(' ').slice(0, 5).join(' '))), personal('amount', person().amount)],
      'border-bottom:1px solid #bbb;padding:0.3em 0',
    ),
  );
  const paper = box(
    `width:${Math.round(height * 0.85)}px;background:#fff;color:#111;padding:4em;font-family:"Liberation Serif","DejaVu Serif",serif;box-shadow:0 0 12px #0007`,
    row(10, [
      box('flex:1;font-size:1.5em', personal('name', from.company)),
      box(
        'text-align:right;font-size:0.85em',
        personal('address', from.address),
        '<br>',
        personal('phone', from.phone),
      ),
    ]),
    box('margin:2em 0 1.4em', personal('name', to.name), '<br>', personal('address', to.address)),
    box('font-weight:700;margin-bottom:1em', personal('free', remark())),
    ...times(3, () => box('margin-bottom:0.8em', personal('free', `${remark()}. ${remark()}. ${remark()}.`))),
    ...amounts,
    box('margin-top:1em', ui(`${random.pick(words.columns)}:`), plain(' '), personal('iban', from.iban)),
    box('margin-top:1.4em', personal('name', from.name)),
  );
  const bar = row(
    12,
    [...some(words.menus, 5).map((menu) => ui(menu)), plain('1 / 3'), plain('100 %')],
    'padding:0.5em 1em;background:var(--panel)',
  );
  return screen(
    bar,
    box('flex:1;background:#8a8d91;display:flex;justify-content:center;padding-top:20px;overflow:hidden', paper),
  );
}

/** A question over a page that shows through darkened. */
export function dialogOver(context: PageContext, below: string): string {
  const { words, some, person, remark } = context;
  const dialog = column(
    14,
    [
      heading(context),
      box('', personal('free', remark())),
      box('', ui(words.fields[0] ?? ''), plain(': '), personal('name', person().name)),
      row(
        10,
        some(words.actions, 3).map((action, index) => button(action, index === 0 ? 'primary' : 'quiet')),
        'justify-content:flex-end',
      ),
    ],
    'width:460px;background:var(--field);border:1px solid var(--line);border-radius:var(--round);padding:1.6em;box-shadow:0 8px 40px #0009',
  );
  return (
    below +
    box(
      'position:fixed;inset:0;background:rgba(0,0,0,0.45);display:flex;align-items:center;justify-content:center',
      `<div data-opaque>${dialog}</div>`,
    )
  );
}
