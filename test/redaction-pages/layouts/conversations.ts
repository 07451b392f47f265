import { box, button, column, personal, plain, row, ui } from '../fragments.ts';
import type { PageContext } from '../page-context.ts';
import { avatar, initials, landscape } from '../pictures.ts';
import { beside, heading, menuBar, screen, sideBar, times } from './frame-parts.ts';

/** A list of mails and one of them opened. */
export function mail(context: PageContext): string {
  const { person, remark, random, some, words, time } = context;
  const list = times(14, (index) => {
    const from = person();
    return box(
      `padding:0.6em 0.9em;border-bottom:1px solid var(--line);white-space:nowrap;overflow:hidden;${index === 2 ? 'background:var(--panel)' : ''}`,
      row(
        8,
        [box('flex:1;font-weight:600', personal('name', from.name)), plain(time())],
        'justify-content:space-between',
      ),
      box('', personal('free', remark())),
      box('color:var(--dim);font-size:0.9em', personal('free', remark())),
    );
  });
  const [from, to] = [person(), person()];
  const body = box(
    'flex:1;padding:1.2em 1.6em;overflow:hidden',
    box('font-size:1.4em;margin-bottom:0.5em', personal('free', remark())),
    row(10, [
      initials(random, from.name, 40),
      box('', personal('name', from.name), plain(' <'), personal('email', from.email), plain('>')),
    ]),
    box('color:var(--dim);margin:0.3em 0 1em', ui('To:'), plain(' '), personal('name', to.name)),
    ...times(9, () => box('margin-bottom:0.8em', personal('free', `${remark()}. ${remark()}.`))),
    box('margin-bottom:0.8em', personal('phone', from.phone), plain(', '), personal('address', from.address)),
    row(
      8,
      some(words.actions, 3).map((action) => button(action)),
    ),
  );
  const listBox = box(
    `width:${Math.round(context.width * 0.28)}px;flex:none;border-right:1px solid var(--line);overflow:hidden`,
    ...list,
  );
  return screen(menuBar(context), beside(sideBar(context, Math.round(context.width * 0.13)), listBox, body));
}

/** Channels, people and a conversation with a field for the next message. */
export function chat(context: PageContext): string {
  const { person, remark, random, words, time } = context;
  const direct = box('padding:0.6em 1em;font-weight:700', ui(random.pick(words.headings)));
  const people = times(7, () =>
    box('padding:0.3em 1.4em;white-space:nowrap;overflow:hidden', personal('name', person().name)),
  );
  const messages = times(Math.floor(context.height / 80), () => {
    const who = person();
    const kind = random.pick(['photo', 'cartoon', 'grey', 'initials'] as const);
    const sign = kind === 'initials' ? initials(random, who.name, 36) : avatar(random, 36, kind, true);
    return row(
      12,
      [
        sign,
        box(
          '',
          row(8, [
            box('font-weight:700', personal('name', who.name)),
            box('color:var(--dim);font-size:0.85em', plain(time())),
          ]),
          box('', personal('free', remark())),
        ),
      ],
      'align-items:flex-start',
    );
  });
  const entry = box(
    'border:1px solid var(--line);border-radius:var(--round);background:var(--field);padding:0.7em 1em;margin:1em',
    personal('free', remark()),
  );
  const talk = box(
    'flex:1;display:flex;flex-direction:column;overflow:hidden',
    box('padding:0.7em 1em;border-bottom:1px solid var(--line);font-weight:700', personal('free', remark())),
    column(14, messages, 'flex:1;padding:1em;overflow:hidden;justify-content:flex-end'),
    entry,
  );
  return screen(beside(sideBar(context, Math.round(context.width * 0.17), direct + people.join('')), talk));
}

/** A call of several people with its controls, and what they write meanwhile. */
export function videoCall(context: PageContext): string {
  const { person, remark, random, words, some, width, height } = context;
  const tileWidth = Math.round((width * 0.74 - 60) / 3);
  const tileHeight = Math.round((height - 140) / 2);
  const tiles = times(6, (index) => {
    const label = box(
      'position:absolute;left:8px;bottom:8px;background:rgba(0,0,0,0.6);color:#fff;padding:2px 8px;line-height:1.3',
      personal('name', person().name),
    );
    const inside =
      index === 4
        ? landscape(random, tileWidth, tileHeight)
        : avatar(
            random,
            Math.min(tileHeight, Math.round(tileWidth * 0.7)),
            random.pick(['photo', 'grey'] as const),
            false,
          );
    return box(
      `position:relative;width:${tileWidth}px;height:${tileHeight}px;background:#30343a;display:flex;align-items:center;justify-content:center;overflow:hidden`,
      inside,
      label,
    );
  });
  const controls = row(
    10,
    some(words.actions, 6).map((action) => button(action)),
    'justify-content:center;padding:0.8em',
  );
  const notes = times(12, () =>
    box('margin-bottom:0.7em', box('font-weight:600', personal('name', person().name)), personal('free', remark())),
  );
  return screen(
    beside(
      box(
        'flex:1;overflow:hidden',
        box('display:flex;flex-wrap:wrap;gap:12px;padding:12px;align-content:flex-start', ...tiles),
        controls,
      ),
      box(
        'width:26%;flex:none;background:var(--panel);padding:1em;border-left:1px solid var(--line);overflow:hidden',
        heading(context),
        ...notes,
      ),
    ),
  );
}
