import { box, button, personal, plain, row, ui, type PersonalType } from '../fragments.ts';
import type { InventedPerson } from '../invent-people.ts';
import type { PageContext } from '../page-context.ts';
import { beside, heading, menuBar, screen, sideBar, table, times } from './frame-parts.ts';

/** Customers with everything that is known of them. */
export function crmTable(context: PageContext): string {
  const { words, some, person, random } = context;
  const rows = times(Math.floor((context.height - 190) / 38), () => {
    const { name, email, phone, city, amount, born } = person();
    const state = random.pick(words.states);
    return [
      personal('name', name),
      personal('email', email),
      personal('phone', phone),
      personal('address', city),
      ui(state),
      personal('amount', amount),
      personal('date', born),
    ];
  });
  const body = box(
    'flex:1;padding:1em 1.4em;overflow:hidden',
    heading(context),
    row(
      8,
      some(words.actions, 4).map((action) => button(action)),
      'margin-bottom:1em',
    ),
    table(some(words.columns, 7), rows, 'padding:0.45em 0.6em;border-bottom:1px solid var(--line);white-space:nowrap'),
  );
  return screen(menuBar(context), beside(sideBar(context, Math.round(context.width * 0.12)), body));
}

/** A sheet of cells with lines between them, lettered columns and numbered rows. */
export function spreadsheet(context: PageContext): string {
  const { person, remark, words, some, random } = context;
  const kinds: readonly ((who: InventedPerson) => [PersonalType, string])[] = [
    (who) => ['name', who.name],
    (who) => ['email', who.email],
    (who) => ['iban', who.iban],
    (who) => ['amount', who.amount],
    (who) => ['date', who.born],
    (who) => ['id', who.number],
    (who) => ['phone', who.phone],
    () => ['free', remark().split(' ').slice(0, 4).join(' ')],
  ];
  const chosen = some(kinds, 7);
  const cell = `border:1px solid var(--line);padding:${random.between(1, 4)}px 5px;white-space:nowrap;max-width:${Math.round(context.width / 8)}px;overflow:hidden`;
  const letters = ['', ...times(chosen.length, (index) => String.fromCodePoint(65 + index))];
  const letterRow = `<tr>${letters.map((letter) => `<td style="${cell};text-align:center;background:var(--panel)">${plain(letter)}</td>`).join('')}</tr>`;
  const heads = `<tr><td style="${cell};background:var(--panel)">${plain('1')}</td>${some(words.columns, chosen.length)
    .map((head) => `<th style="${cell}">${ui(head)}</th>`)
    .join('')}</tr>`;
  const rows = times(Math.floor(context.height / 22), (index) => {
    const who = person();
    const cells = chosen.map((make) => `<td style="${cell}">${personal(...make(who))}</td>`);
    return `<tr><td style="${cell};background:var(--panel)">${plain(String(index + 2))}</td>${cells.join('')}</tr>`;
  });
  const formula = row(
    10,
    [plain('B7'), plain('fx'), personal('free', remark())],
    'padding:0.3em 1em;border-bottom:1px solid var(--line)',
  );
  return screen(
    menuBar(context),
    formula,
    box('flex:1;overflow:hidden', `<table>${letterRow}${heads}${rows.join('')}</table>`),
  );
}

/** Orders of a shop with cards of what was sold above them. */
export function shopAdmin(context: PageContext): string {
  const { words, some, person, random, time } = context;
  const cards = some(words.headings, 4).map((title) =>
    box(
      'flex:1;border:1px solid var(--line);border-radius:var(--round);padding:1em;background:var(--panel)',
      box('color:var(--dim)', ui(title)),
      box('font-size:1.7em;font-weight:600', personal('amount', person().amount)),
    ),
  );
  const badge = (text: string): string =>
    box(
      'display:inline-block;padding:0.1em 0.7em;border-radius:99px;background:var(--accent);color:var(--on-accent);font-size:0.85em',
      ui(text),
    );
  const rows = times(Math.floor((context.height - 280) / 40), () => {
    const who = person();
    return [
      personal('id', `#${random.between(10_000, 99_999)}`),
      personal('name', who.name),
      badge(random.pick(words.states)),
      personal('amount', who.amount),
      plain(time()),
      personal('address', who.address),
    ];
  });
  const body = box(
    'flex:1;padding:1.2em;overflow:hidden',
    row(14, cards, 'margin-bottom:1.2em;align-items:stretch'),
    heading(context),
    table(some(words.columns, 6), rows, 'padding:0.5em 0.8em;border-bottom:1px solid var(--line);white-space:nowrap'),
  );
  return screen(beside(sideBar(context, Math.round(context.width * 0.14)), body));
}

/** Requests of people, one of them opened with its history. */
export function tickets(context: PageContext): string {
  const { words, some, person, remark, random, time } = context;
  const queue = times(12, () =>
    box(
      'padding:0.7em;border:1px solid var(--line);border-radius:var(--round);margin-bottom:0.6em',
      row(
        8,
        [personal('id', `T-${random.between(1000, 9999)}`), box('color:var(--accent)', ui(random.pick(words.states)))],
        'justify-content:space-between',
      ),
      box('font-weight:600;margin:0.2em 0', personal('free', remark())),
      box('color:var(--dim);font-size:0.9em', personal('name', person().name)),
    ),
  );
  const history = times(6, () =>
    box(
      'border-left:3px solid var(--accent);padding:0.4em 1em;margin-bottom:1em',
      row(8, [box('font-weight:600', personal('name', person().name)), box('color:var(--dim)', plain(time()))]),
      box('', personal('free', `${remark()}. ${remark()}.`)),
    ),
  );
  const details = some(words.fields, 7).map((label, index) => {
    const who = person();
    const value = [
      personal('name', who.name),
      personal('email', who.email),
      personal('phone', who.phone),
      personal('address', who.address),
    ][index % 4];
    return box('margin-bottom:0.8em', box('color:var(--dim);font-size:0.85em', ui(label)), value ?? '');
  });
  return screen(
    menuBar(context),
    beside(
      box(`width:${Math.round(context.width * 0.27)}px;flex:none;padding:0.8em;overflow:hidden`, ...queue),
      box(
        'flex:1;padding:1em 1.4em;overflow:hidden',
        box('font-size:1.4em;margin-bottom:0.8em', personal('free', remark())),
        ...history,
        row(
          8,
          some(words.actions, 3).map((action) => button(action)),
        ),
      ),
      box(
        `width:${Math.round(context.width * 0.2)}px;flex:none;background:var(--panel);padding:1em;overflow:hidden`,
        heading(context),
        ...details,
      ),
    ),
  );
}
