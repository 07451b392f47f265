import { seededRandom } from '../attacks/seeded-random.ts';
import { box, personal, plain, ui } from './fragments.ts';
import { madePages } from './made-set.ts';
import { inventPerson } from './invent-people.ts';
import type { PagePlan } from './sets.ts';

const PAGES = 6;

/** What happens on a screen between two frames, in this order; scripts for the browser. */
const STEPS = [
  { name: 'typing', script: `document.querySelector('#entry').append('w')` },
  { name: 'clock', script: `document.querySelector('#clock').textContent = '10:48'` },
  { name: 'cursor', script: `document.querySelector('#cursor').style.visibility = 'hidden'` },
  { name: 'message', script: `document.querySelector('#message').style.visibility = 'visible'` },
  { name: 'toast', script: `document.querySelector('#toast').style.visibility = 'visible'` },
];

/**
 * The set `changes`: made pages at 1080p with a field, a clock and a conversation on top, each followed by what it looks like
 * after a letter, a minute, a blink of the cursor, a message and a toast: NAME, NAME-1-typing, NAME-2-clock and so on.
 */
export function changePages(seed: number): PagePlan[] {
  const pages = madePages(seed + 9000, PAGES * 4).filter(({ width, scale }) => width === 1920 && scale === 1);
  return pages.slice(0, PAGES).map((page, index) => {
    const random = seededRandom(seed * 1000 + 900 + index);
    const [who, other] = [inventPerson(random), inventPerson(random)];
    const card =
      'position:fixed;background:var(--field);border:1px solid var(--line);font-size:14px;line-height:1.4;padding:8px 12px';
    const top = (style: string, ...children: string[]): string =>
      `<div data-opaque style="${card};${style}">${children.join('')}</div>`;
    const body = [
      page.body,
      top(
        'left:700px;bottom:50px;width:560px',
        '<span id="entry" data-personal="free">I will tell them on Monday ho</span><span id="cursor" style="border-left:2px solid var(--text)"></span>',
      ),
      top('right:0;bottom:0;width:90px', `<span id="clock">10:47</span>`),
      top(
        'left:700px;bottom:100px;width:560px',
        box('', personal('name', who.name), plain(' 10:46')),
        box('', personal('free', 'Are you there?')),
        `<div id="message" style="visibility:hidden">${personal('free', 'He was told this morning')}</div>`,
      ),
      `<div id="toast" data-opaque style="${card};right:20px;top:20px;width:320px;visibility:hidden">${ui('New message')}<br>${personal('name', other.name)}<br>${personal('free', 'Call me at home please')}</div>`,
    ].join('');
    return { page: { ...page, body }, steps: STEPS };
  });
}
