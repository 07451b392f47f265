import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { joinSample, sampleAgent } from '../../support/review-samples.ts';

const built = paneForTests();

async function openSession() {
  const agent = await sampleAgent();
  joinSample(agent);
  const session = agent.sessions[1];
  if (!session) throw new Error('The sample has two sessions.');
  const pane = await built.open(agent);
  await pane.visit(`#/session/${session.content.summary.id}`);
  await pane.page.getByRole('toolbar').waitFor();
  await pane.page.getByRole('img', { name: /^Frame 1 / }).waitFor();
  return { agent, sessionId: session.content.summary.id, pane };
}

test('a rectangle is dragged over the frame, asked about once, and masked for good', async () => {
  const { agent, sessionId, pane: opened } = await openSession();
  await using pane = opened;
  const { page } = pane;
  await page.getByRole('button', { name: 'Mask a part' }).click();
  const frame = await page.locator('.part-layer').boundingBox();
  if (!frame) throw new Error('The frame is not on the screen.');
  const before = await page.getByRole('img', { name: /^Frame 1 / }).getAttribute('src');
  // The sample's frames are 1280 × 720, shown as large as fits and in the middle.
  const scale = Math.min(frame.width / 1280, frame.height / 720);
  const [left, top] = [frame.x + (frame.width - 1280 * scale) / 2, frame.y + (frame.height - 720 * scale) / 2];
  await page.mouse.move(left + 640 * scale, top + 360 * scale);
  await page.mouse.down();
  await page.mouse.move(left + 320 * scale, top + 180 * scale, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Mask this part' }).click();
  const question = page.getByRole('alertdialog', { name: 'Mask this part of frame 1?' });
  expect(await question.innerText()).toContain('gone from all of our files at once');
  expect(await question.innerText()).toContain('This is final. It cannot be undone.');
  expect(agent.changes).toEqual([]);
  await question.getByRole('button', { name: 'Mask this part' }).click();
  await page.getByText('The part is masked. What lay under it is in none of our files.').waitFor();
  expect(agent.changes.map(({ call }) => call)).toEqual(['masking.maskPart']);
  const input = agent.changes[0]?.input as { sessionId: string; number: number; rectangle: Record<string, number> };
  expect([input.sessionId, input.number]).toEqual([sessionId, 1]);
  for (const [side, value] of Object.entries({ x: 320, y: 180, width: 320, height: 180 }))
    expect(Math.abs((input.rectangle[side] ?? 0) - value)).toBeLessThan(6);
  // What is shown is the picture as it is kept now.
  await expect.poll(() => page.getByRole('img', { name: /^Frame 1 / }).getAttribute('src')).not.toBe(before);
  await page.getByText('Frame details, 11 masks').click();
  expect(await page.getByRole('list', { name: 'Masks by what made them' }).innerText()).toMatch(
    /Parts that you masked\s+1/,
  );
});

test('the same is done with the keyboard alone: by arrow keys and by numbers', async () => {
  const { agent, sessionId, pane: opened } = await openSession();
  await using pane = opened;
  const { page } = pane;
  await page.keyboard.press('m');
  const field = (name: string) => page.getByRole('textbox', { name });
  const sides = async () =>
    Promise.all(['From the left', 'From the top', 'Width', 'Height'].map((name) => field(name).inputValue()));
  expect(await sides()).toEqual(['512', '288', '256', '144']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await sides()).toEqual(['520', '280', '256', '152']);
  await field('From the left').fill('1200');
  // It never reaches out of the frame.
  expect(await sides()).toEqual(['1200', '280', '80', '152']);
  await field('Height').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => agent.changes)
    .toEqual([
      {
        call: 'masking.maskPart',
        input: { sessionId, number: 1, rectangle: { x: 1200, y: 280, width: 80, height: 152 } },
      },
    ]);
});

test('Escape, a no to the question and another frame mask nothing', async () => {
  const { agent, pane: opened } = await openSession();
  await using pane = opened;
  const { page } = pane;
  await page.keyboard.press('m');
  await page.getByRole('group', { name: 'Part to mask' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Part to mask' }).waitFor({ state: 'detached' });
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Mask this part' }).click();
  await page.getByRole('button', { name: 'Keep everything' }).click();
  await page.getByRole('button', { name: 'Mask nothing' }).click();
  await page.keyboard.press('m');
  await page.locator('.action-list').getByText('0:14').click();
  await page.getByRole('img', { name: /^Frame 2 / }).waitFor();
  expect(await page.getByRole('group', { name: 'Part to mask' }).count()).toBe(0);
  expect(agent.changes).toEqual([]);
});
