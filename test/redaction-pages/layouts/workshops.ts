import { box, personal, plain, row, ui } from '../fragments.ts';
import { inventSecret } from '../invent-people.ts';
import type { PageContext } from '../page-context.ts';
import { beside, heading, menuBar, screen, sideBar, table, times } from './frame-parts.ts';

const MONO = 'font-family:"DejaVu Sans Mono","Liberation Mono",monospace;white-space:pre';

/** Source code beside a tree of files, with what people leave in both. */
export function codeEditor(context: PageContext): string {
  const { words, some, person, remark, random } = context;
  const files = times(10, (index) =>
    box(
      'padding:0.15em 1.4em',
      index % 3 === 0 ? personal('name', `${person().email.split('@')[0]}.ts`) : plain(`module-${index}.ts`),
    ),
  );
  const lines = times(Math.floor(context.height / 26), (index) => {
    const who = person();
    const line = random.pick([
      () => plain(`const entry${index} = await load(${index});`),
      () => plain('const owner = "') + personal('email', who.email) + plain('";'),
      () => plain('// ') + personal('free', `${who.name}: ${remark()}`),
      () => plain('const token = "') + personal('secret', inventSecret(random)) + plain('";'),
      () => plain(`  if (entry${index} === null) return;`),
    ])();
    return `<div><span style="display:inline-block;width:3.5em;color:var(--dim)">${plain(String(index + 1))}</span>${line}</div>`;
  });
  const tabs = row(
    2,
    times(4, (index) =>
      box(
        `padding:0.4em 1em;${index === 0 ? 'background:var(--page)' : ''}`,
        personal('name', `${person().email.split('@')[0]}.ts`),
      ),
    ),
    'background:var(--panel)',
  );
  return screen(
    row(
      14,
      some(words.menus, 8).map((menu) => ui(menu)),
      'padding:0.3em 1em;background:var(--panel)',
    ),
    beside(
      box(
        'width:16%;flex:none;background:var(--panel);padding-top:0.6em;overflow:hidden',
        box('padding:0.2em 1em', ui(random.pick(words.places))),
        ...files,
      ),
      box('flex:1;overflow:hidden', tabs, box(`${MONO};padding:0.8em`, ...lines)),
    ),
    row(
      20,
      [ui(random.pick(words.states)), plain('UTF-8'), plain('Ln 7')],
      'background:var(--accent);color:var(--on-accent);padding:0.1em 1em;font-size:0.85em',
    ),
  );
}

/** Commands and what they answered. */
export function terminal(context: PageContext): string {
  const { person, remark, random } = context;
  const user = person().email.split('@')[0] ?? '';
  const lines = times(Math.floor(context.height / 22), () => {
    const who = person();
    const line = random.pick([
      () =>
        personal('name', user) +
        plain('@build:~$ ') +
        personal('free', `grep -i "${remark().split(' ').slice(0, 3).join(' ')}" notes.txt`),
      () => plain('export TOKEN=') + personal('secret', inventSecret(random)),
      () =>
        plain('-rw-r--r-- 1 ') +
        personal('name', user) +
        plain(` ${random.between(100, 99_999)} `) +
        personal('free', `${who.name.replaceAll(' ', '-')}.pdf`),
      () => plain('Sent to ') + personal('email', who.email) + plain(' 250 OK'),
      () => personal('free', remark()),
      () => plain('10.0.') + personal('id', `${random.between(0, 255)}.${random.between(1, 254)}`) + plain(' up'),
    ])();
    return `<div>${line}</div>`;
  });
  return box(`width:100vw;height:100vh;padding:0.5em;overflow:hidden;${MONO}`, ...lines);
}

/** Files with icons, by name, size and day. */
export function fileManager(context: PageContext): string {
  const { words, some, person, remark, random } = context;
  const icon = (hue: number): string =>
    `<span style="display:inline-block;width:1.1em;height:1.1em;vertical-align:-0.2em;margin-right:0.5em;border-radius:2px;background:hsl(${hue} 60% 60%)"></span>`;
  const rows = times(Math.floor((context.height - 130) / 34), () => [
    icon(random.between(0, 359)) +
      personal(
        'free',
        random.pick([
          `${person().name}.docx`,
          `${remark().split(' ').slice(0, 3).join('_')}.pdf`,
          `CV ${person().name}.pdf`,
          'Home',
          'Open orders.xlsx',
        ]),
      ),
    plain(`${random.between(1, 900)} kB`),
    plain(`${random.between(1, 28)}.${random.between(1, 12)}.2026`),
    ui(random.pick(words.columns)),
  ]);
  const path = row(
    8,
    [personal('free', '/home'), plain('›'), personal('name', person().name), plain('›'), ui(random.pick(words.places))],
    'padding:0.5em 1em;border-bottom:1px solid var(--line)',
  );
  const body = box(
    'flex:1;overflow:hidden',
    path,
    table(some(words.columns, 4), rows, 'padding:0.35em 1em;white-space:nowrap'),
  );
  return screen(
    menuBar(context),
    beside(sideBar(context, Math.round(context.width * 0.14), box('padding:1em', heading(context))), body),
  );
}
