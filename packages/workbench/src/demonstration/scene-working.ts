import { setTimeout as delay } from 'node:timers/promises';
import type { Play } from './play.ts';
import type { OpenWorkplaceApplication } from '../workplace/workplace.ts';
import { labelBoxes, personalBoxes, takeRawPicture } from './screen-evidence.ts';

/** Milliseconds in which the screen settles and its frame is kept. */
const SETTLE_MS = 1300;

/** A few minutes of office work in a few seconds: typing, clicking, dragging, scrolling, shortcuts, and mail that is denied. */
export async function sceneWorking(play: Play): Promise<void> {
  const { stage, person, tell } = play;
  const { form, calendar, mail } = stage;
  tell('The person works in the customer form: types, saves, scrolls.');
  await person.turnsTo(form);
  await settle(play, form);
  await person.clicks(form, form.window.locator('#comment'));
  await person.types('velvet harbour pelican nineteen');
  await settle(play, form);
  await person.presses('ctrl+s');
  await person.presses('Tab');
  await person.scrolls(form, form.window.locator('#notes'), 6);
  await settle(play, form);
  await person.clicks(form, form.window.locator('#save'));

  tell('In the calendar: a new meeting, one dragged to Thursday, a search.');
  await person.turnsTo(calendar);
  await person.clicks(calendar, calendar.window.locator('#new'));
  await person.drags(calendar, calendar.window.locator('.meeting').first(), calendar.window.locator('#thursday'));
  await person.presses('ctrl+f');
  await settle(play, calendar);

  tell('In the mail client, which is denied: a reply with a secret.');
  await person.turnsTo(mail);
  await person.clicks(mail, mail.window.locator('#reply'));
  await person.types('granite orchid diagnosis whisper');
  await settle(play, mail);

  await person.turnsTo(form);
  await person.clicks(form, form.window.locator('#comment'));
  await person.types('cobalt');
  await settle(play, form);
}

/** Waits until the screen has settled, then keeps a raw picture in memory beside the number of the frame that was kept. */
async function settle({ observer, observed }: Play, inFront: OpenWorkplaceApplication): Promise<void> {
  await delay(SETTLE_MS);
  const session = (await observer.review.sessions.list()).find(({ end }) => end === null);
  if (session === undefined) return;
  const { frames } = await observer.review.sessions.get({ sessionId: session.id });
  const last = frames.at(-1);
  if (last === undefined) return;
  const { light } = await observer.review.status.get();
  observed.push({
    raw: takeRawPicture(),
    frame: last.number,
    boxes: await personalBoxes(inFront, inFront.window),
    labels: await labelBoxes(inFront, inFront.window),
    masking: light.state === 'recording' ? light.masking : null,
  });
}
