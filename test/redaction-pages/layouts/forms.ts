import { box, button, column, field, personal, plain, row, ui } from '../fragments.ts';
import { inventSecret } from '../invent-people.ts';
import type { PageContext } from '../page-context.ts';
import { avatar } from '../pictures.ts';
import { beside, heading, screen, sideBar, times } from './frame-parts.ts';

/** Fields in two columns with what somebody entered. */
export function form(context: PageContext): string {
  const { words, some, person, remark, random } = context;
  const who = person();
  const values = [
    personal('name', who.name),
    personal('date', who.born),
    personal('email', who.email),
    personal('phone', who.phone),
    personal('address', who.address),
    personal('iban', who.iban),
    personal('id', who.number),
    personal('free', remark()),
    personal('card', who.card),
  ];
  const fields = some(words.fields, 14).map((label, index) =>
    field(label, values[index % values.length] ?? '', 'width:calc(50% - 10px)'),
  );
  const choices = some(words.states, 3).map((state, index) =>
    row(6, [`<input type="${random.pick(['radio', 'checkbox'])}" ${index === 0 ? 'checked' : ''}>`, ui(state)]),
  );
  const body = box(
    `flex:1;padding:1.5em ${random.between(1, 8)}em;overflow:hidden`,
    heading(context),
    box('display:flex;flex-wrap:wrap;gap:14px 20px', ...fields),
    row(24, choices, 'margin:1.2em 0'),
    row(
      10,
      some(words.actions, 2).map((action, index) => button(action, index === 0 ? 'primary' : 'quiet')),
    ),
  );
  return screen(beside(sideBar(context, Math.round(context.width * 0.15)), body));
}

/** Labels with the value behind a colon on the same line, and tables of results. */
export function medicalForm(context: PageContext): string {
  const { words, some, person, remark, random } = context;
  const who = person();
  const values = [
    personal('name', who.name),
    personal('date', who.born),
    personal('id', who.number),
    personal('address', who.address),
    personal('health', remark()),
    personal('phone', who.phone),
  ];
  const lines = some(words.fields, 12).map((label, index) =>
    box('padding:0.25em 0', ui(`${label}:`), plain(' '), values[index % values.length] ?? ''),
  );
  const findings = times(8, () =>
    box(
      'display:flex;border-top:1px solid var(--line);padding:0.4em 0',
      box('width:30%', ui(random.pick(words.columns))),
      box('width:20%', personal('health', `${random.between(1, 200)} mg`)),
      box('', personal('health', remark())),
    ),
  );
  return screen(
    row(
      16,
      some(words.menus, 6).map((menu) => ui(menu)),
      'padding:0.5em 1em;background:var(--accent);color:var(--on-accent)',
    ),
    beside(
      box('width:45%;padding:1.4em;overflow:hidden', heading(context), ...lines),
      box(
        'flex:1;padding:1.4em;background:var(--panel);overflow:hidden',
        heading(context),
        ...findings,
        box('margin-top:1em', personal('health', `${remark()}. ${remark()}.`)),
      ),
    ),
  );
}

/** Switches with explanations, and the account they belong to. */
export function settings(context: PageContext): string {
  const { words, some, person, random } = context;
  const who = person();
  const entries = times(9, (index) =>
    row(
      16,
      [
        box(
          'flex:1',
          box('font-weight:600', ui(random.pick(words.headings))),
          box(
            'color:var(--dim);font-size:0.9em',
            index % 3 === 0 ? personal('email', person().email) : ui(some(words.actions, 2).join(', ')),
          ),
        ),
        box(
          `width:40px;height:22px;border-radius:11px;background:${index % 2 === 0 ? 'var(--accent)' : 'var(--line)'};padding:3px`,
          box(
            `width:16px;height:16px;border-radius:8px;background:var(--page);margin-left:${index % 2 === 0 ? 18 : 0}px`,
          ),
        ),
      ],
      'padding:0.8em 0;border-bottom:1px solid var(--line)',
    ),
  );
  const account = row(
    14,
    [
      avatar(random, random.between(48, 92), 'photo', true),
      box(
        '',
        box('font-size:1.2em', personal('name', who.name)),
        box('color:var(--dim)', personal('email', who.email)),
      ),
    ],
    'margin-bottom:1.4em',
  );
  return screen(
    beside(
      sideBar(context, Math.round(context.width * 0.2)),
      box('flex:1;padding:1.6em 3em;overflow:hidden', account, heading(context), ...entries),
    ),
  );
}

/** A door to somewhere with a name and a password that can be seen. */
export function login(context: PageContext): string {
  const { words, some, person, random } = context;
  const card = column(
    16,
    [
      box('font-size:1.7em;text-align:center', ui(random.pick(words.headings))),
      field(words.fields.at(-2) ?? '', personal('email', person().email)),
      field(words.fields.at(-1) ?? '', personal('secret', inventSecret(random))),
      row(8, ['<input type="checkbox" checked>', ui(random.pick(words.actions))]),
      ...some(words.actions, 2).map((action, index) => button(action, index === 0 ? 'primary' : 'quiet')),
      box('text-align:center;color:var(--dim);font-size:0.9em', ui(random.pick(words.places))),
    ],
    'width:420px;padding:2.4em;background:var(--panel);border:1px solid var(--line);border-radius:var(--round)',
  );
  return box('width:100vw;height:100vh;display:flex;align-items:center;justify-content:center', card);
}
