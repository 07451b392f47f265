import { box, button, personal, plain, row, ui } from '../fragments.ts';
import type { PageContext } from '../page-context.ts';
import { initials } from '../pictures.ts';
import { beside, heading, menuBar, screen, sideBar, times } from './frame-parts.ts';

const DAYS: Readonly<Record<string, string>> = {
  en: 'Monday Tuesday Wednesday Thursday Friday',
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag',
  fr: 'Lundi Mardi Mercredi Jeudi Vendredi',
  es: 'Lunes Martes Miércoles Jueves Viernes',
  it: 'Lunedì Martedì Mercoledì Giovedì Venerdì',
  nl: 'Maandag Dinsdag Woensdag Donderdag Vrijdag',
  pl: 'Poniedziałek Wtorek Środa Czwartek Piątek',
};

/** A week with what somebody does in it. */
export function calendar(context: PageContext): string {
  const { words, person, remark, random, height } = context;
  const days = (DAYS[words.language] ?? '').split(' ');
  const hour = Math.floor((height - 140) / 10);
  const hours = box(
    'width:56px;flex:none;padding-top:2.4em;color:var(--dim)',
    ...times(10, (index) => box(`height:${hour}px;text-align:right;padding-right:8px`, plain(`${index + 8}:00`))),
  );
  const columns = days.map((day) => {
    let top = 0;
    const entries = times(4, () => {
      top += random.between(4, hour);
      const high = random.between(Math.round(hour * 0.8), Math.round(hour * 2));
      const entry = box(
        `position:absolute;left:4px;right:8px;top:${top}px;height:${high}px;background:var(--panel);border-left:4px solid var(--accent);border-radius:var(--round);padding:2px 6px;overflow:hidden;font-size:0.9em`,
        box('font-weight:600', personal('free', remark())),
        personal('name', person().name),
      );
      top += high;
      return entry;
    });
    return box(
      'flex:1;border-left:1px solid var(--line)',
      box('padding:0.5em;border-bottom:1px solid var(--line)', ui(day)),
      box('position:relative', ...entries),
    );
  });
  return screen(menuBar(context), box('display:flex;flex:1;overflow:hidden', hours, ...columns));
}

/** Cards in columns. */
export function kanban(context: PageContext): string {
  const { words, some, person, remark, random } = context;
  const columns = some(words.states, 5).map((state) => {
    const cards = times(random.between(3, 7), () => {
      const who = person();
      return box(
        'background:var(--page);border:1px solid var(--line);border-radius:var(--round);padding:0.7em;margin-top:0.7em',
        box('margin-bottom:0.5em', personal('free', remark())),
        row(8, [initials(random, who.name, 26), box('font-size:0.88em;color:var(--dim)', personal('name', who.name))]),
      );
    });
    return box(
      'flex:1;background:var(--panel);border-radius:var(--round);padding:0.7em;overflow:hidden',
      row(8, [box('font-weight:700', ui(state)), plain(String(cards.length))]),
      ...cards,
    );
  });
  return screen(
    menuBar(context),
    box('display:flex;gap:12px;padding:12px;flex:1;overflow:hidden;align-items:stretch', ...columns),
  );
}

/** Charts with axes and legends, and lists of who did what. */
export function dashboard(context: PageContext): string {
  const { words, some, person, random, width } = context;
  const chartWidth = Math.round(width * 0.36);
  const bars = times(
    9,
    (index) =>
      `<rect x="${50 + index * ((chartWidth - 70) / 9)}" y="${random.between(20, 140)}" width="22" height="200" fill="var(--dim)"/>`,
  ).join('');
  const points = times(12, (index) => `${50 + index * ((chartWidth - 70) / 11)},${random.between(20, 170)}`).join(' ');
  const chart = (inside: string): string =>
    box(
      'background:var(--panel);border:1px solid var(--line);border-radius:var(--round);padding:1em;flex:1;overflow:hidden',
      box('font-weight:600;margin-bottom:0.5em', ui(random.pick(words.headings))),
      `<svg width="${chartWidth}" height="200" style="color:var(--text)">${times(5, (index) => `<line x1="45" x2="${chartWidth}" y1="${20 + index * 40}" y2="${20 + index * 40}" stroke="var(--line)"/><text x="8" y="${25 + index * 40}" font-size="12" fill="var(--dim)">${(5 - index) * 20}</text>`).join('')}${inside}</svg>`,
      row(
        16,
        some(words.columns, 3).map((name) => ui(name)),
        'color:var(--dim);font-size:0.88em;margin-top:0.5em',
      ),
    );
  const best = times(8, () =>
    row(
      10,
      [box('flex:1', personal('name', person().name)), personal('amount', person().amount)],
      'padding:0.4em 0;border-bottom:1px solid var(--line)',
    ),
  );
  const body = box(
    'flex:1;padding:1.2em;overflow:hidden',
    row(
      8,
      some(words.actions, 3).map((action) => button(action)),
      'justify-content:flex-end;margin-bottom:1em',
    ),
    row(
      14,
      [chart(bars), chart(`<polyline points="${points}" fill="none" stroke="var(--dim)" stroke-width="3"/>`)],
      'margin-bottom:14px;align-items:stretch',
    ),
    box('background:var(--panel);border-radius:var(--round);padding:1em', heading(context), ...best),
  );
  return screen(beside(sideBar(context, Math.round(width * 0.13)), body));
}
