import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { joinSample, sampleAgent } from '../../support/review-samples.ts';

declare const Image: new () => { src: string; addEventListener(event: string, listener: () => void): void };

const built = paneForTests();

/** The policy forbids fetching a blob, so an image tries: it can show one that was not revoked. Runs in the page. */
function isReadable(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(true));
    image.addEventListener('error', () => resolve(false));
    image.src = url;
  });
}

async function openSession() {
  const agent = await sampleAgent();
  joinSample(agent);
  const session = agent.sessions[1];
  if (!session) throw new Error('The sample has two sessions.');
  const pane = await built.open(agent);
  await pane.visit(`#/session/${session.content.summary.id}`);
  await pane.page.getByRole('toolbar').waitFor();
  return { agent, session, pane };
}

test('a session can be looked through and deleted from with the keyboard alone', async () => {
  const { agent, session, pane: opened } = await openSession();
  await using pane = opened;
  const { keyboard } = pane.page;
  const raw = pane.page.getByLabel('The action as it is stored');
  const shownSequence = async () => JSON.parse((await raw.textContent()) ?? '{}').sequence;
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await shownSequence()).toBe(3);
  await keyboard.press('ArrowLeft');
  expect(JSON.parse((await raw.textContent()) ?? '')).toEqual(session.content.actions[1]);
  await keyboard.press('ArrowDown');
  await pane.page.getByRole('img', { name: /^Frame 2 at 0:12/ }).waitFor();
  await keyboard.press('?');
  await pane.page.getByRole('dialog', { name: 'All keys' }).waitFor();
  await keyboard.press('Escape');
  await pane.page.getByRole('dialog').waitFor({ state: 'detached' });
  await keyboard.press('x');
  await pane.page.getByRole('alertdialog', { name: 'Delete 1 frame?' }).waitFor();
  await keyboard.press('Enter');
  await pane.page.getByText('Deleted: 1 frame').waitFor();
  await keyboard.press('ArrowRight');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('X');
  await pane.page.getByRole('alertdialog').waitFor();
  await keyboard.press('Enter');
  await expect.poll(() => agent.changes.map(({ call }) => call)).toEqual(['deletion.frame', 'deletion.stretch']);
  expect(agent.changes[0]?.input).toEqual({ sessionId: session.content.summary.id, number: 2 });
});

test('every key has a visible button', async () => {
  const { pane: opened } = await openSession();
  await using pane = opened;
  const names = [
    'Previous action',
    'Next action',
    'Previous frame',
    'Next frame',
    'Select earlier',
    'Select later',
    'Select nothing',
    'Mask a part',
    'All keys',
    'Delete action',
    'Delete frame',
    'Delete stretch',
    'Delete session',
  ];
  const visible = [];
  for (const name of names) {
    if (await pane.page.getByRole('button', { name }).isVisible()) visible.push(name);
  }
  expect(visible).toEqual(names);
});

test('a deletion asks once with numbers, and its receipt says what went and that older copies are not covered', async () => {
  const { agent, pane: opened } = await openSession();
  await using pane = opened;
  await pane.page.getByRole('button', { name: 'Delete session' }).click();
  await pane.page.getByRole('alertdialog', { name: 'Delete this session: 12 frames and 45 actions?' }).waitFor();
  await pane.page.getByRole('button', { name: 'Delete this session' }).click();
  const receipt = pane.page.getByRole('status', { name: 'Deletion receipt' });
  await receipt.waitFor();
  const words = await receipt.innerText();
  expect(words).toContain('Deleted: 1 session, 12 frames and 45 actions');
  expect(words).toContain('Gone from 4 files of ours.');
  expect(words).toContain('copies of our files made before this are not covered');
  expect(agent.sessions).toHaveLength(1);
});

test('closing the question keeps everything', async () => {
  const { agent, pane: opened } = await openSession();
  await using pane = opened;
  await pane.page.getByRole('button', { name: 'Delete action' }).click();
  await pane.page.getByRole('button', { name: 'Keep everything' }).click();
  await pane.page.getByRole('button', { name: 'Delete action' }).click();
  await pane.page.keyboard.press('Escape');
  await pane.page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(agent.changes).toEqual([]);
});

test('dragging over the timeline selects the stretch that is then deleted', async () => {
  const { agent, pane: opened } = await openSession();
  await using pane = opened;
  const timeline = pane.page.getByRole('img', { name: /^Timeline/ });
  const box = await timeline.boundingBox();
  if (!box) throw new Error('The timeline is not on screen.');
  await pane.page.mouse.move(box.x + box.width * 0.3, box.y + 40);
  await pane.page.mouse.down();
  await pane.page.mouse.move(box.x + box.width * 0.5, box.y + 40, { steps: 5 });
  await pane.page.mouse.up();
  const question = await pane.page.getByText(/^Stretch from/).innerText();
  await pane.page.getByRole('button', { name: 'Delete stretch' }).click();
  await pane.page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Delete \d+ frames and \d+ actions$/ })
    .click();
  await pane.page.getByRole('status', { name: 'Deletion receipt' }).waitFor();
  const input = agent.changes[0]?.input as { fromSecond: number; toSecond: number };
  const clock = (second: number) => `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;
  expect(question).toBe(`Stretch from ${clock(input.fromSecond)} to ${clock(input.toSecond)}`);
});

test('the last 15 minutes can be deleted from every page after one question with numbers', async () => {
  const agent = await sampleAgent();
  await using pane = await built.open(agent);
  await pane.visit('#/my-data');
  await pane.page.getByRole('button', { name: 'Delete last 15 minutes' }).click();
  const dialog = pane.page.getByRole('alertdialog', { name: 'Delete the last 15 minutes?' });
  expect(await dialog.innerText()).toContain('8 frames and 31 actions');
  await dialog.getByRole('button', { name: /^Delete everything since/ }).click();
  await pane.page.getByRole('status', { name: 'Deletion receipt' }).waitFor();
  expect(agent.changes).toEqual([{ call: 'deletion.recent', input: { minutes: 15 } }]);
});

test('pausing and resuming take one click each, and the light says only what the agent says', async () => {
  const agent = await sampleAgent();
  await using pane = await built.open(agent);
  const state = pane.page.getByRole('region', { name: 'Recording state' });
  await state.getByText('Recording since').waitFor();
  await state.getByRole('button', { name: 'Pause recording' }).click();
  await state.getByText('Paused').waitFor();
  await state.getByRole('button', { name: 'Resume recording' }).click();
  await state.getByText('Starting').waitFor();
  expect(agent.changes.map(({ call }) => call)).toEqual(['recording.pause', 'recording.resume']);
});

test('a frame that is no longer shown leaves no blob behind', async () => {
  const { pane: opened } = await openSession();
  await using pane = opened;
  const image = pane.page.getByRole('img', { name: /^Frame 1 / });
  const address = await image.getAttribute('src');
  expect(await pane.page.evaluate(isReadable, address ?? '')).toBe(true);
  await pane.page.keyboard.press('ArrowDown');
  await pane.page.getByRole('img', { name: /^Frame 2 / }).waitFor();
  const answer = await pane.page.evaluate(isReadable, address ?? '');
  expect(answer).toBe(false);
});
