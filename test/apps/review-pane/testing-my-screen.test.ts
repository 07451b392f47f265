import type { ScreenTest } from '@clearpane/contracts/review-api';
import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent, joinSample, sampleAgent } from '../../support/review-samples.ts';
import { passCountdown } from './pass-countdown.ts';

declare const Image: new () => { src: string; addEventListener(event: string, listener: () => void): void };

const built = paneForTests();
const TEST = { name: /^Test my screen in 5 seconds/ };
const PICTURE = { name: /^Your screen as it would be kept/ };

/** The policy forbids fetching a blob, so an image tries: it can show one that was not revoked. Runs in the page. */
function isReadable(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(true));
    image.addEventListener('error', () => resolve(false));
    image.src = url;
  });
}

async function openTest(change: (agent: Awaited<ReturnType<typeof sampleAgent>>) => void = () => {}) {
  const agent = await sampleAgent();
  joinSample(agent);
  change(agent);
  const pane = await built.open(agent);
  await pane.page.clock.install();
  await pane.visit('#/test-screen');
  await pane.page.getByRole('heading', { level: 1, name: 'Test my screen' }).waitFor();
  return { agent, pane };
}

test('one click counts down, and then shows the picture, what is masked in words and numbers, and how it is masked', async () => {
  const { agent, pane: opened } = await openTest();
  await using pane = opened;
  const main = pane.page.getByRole('main');
  await main.getByText("Clearpane's own windows are never kept.").waitFor();
  await main.getByRole('button', TEST).click();
  await main.getByText(/^In [54] s$/).waitFor();
  // Nobody looks before the time is up: our own window would be in front.
  expect(agent.changes).toEqual([]);
  await passCountdown(pane.page);
  await main.getByRole('img', PICTURE).waitFor({ timeout: 30_000 });
  expect(agent.changes.map(({ call }) => call)).toEqual(['masking.test']);
  expect(await main.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/^What\s+Masks\s+Of the picture$/),
    expect.stringMatching(/^Outside the windows of allowed apps\s+1\s+12.5%$/),
    expect.stringMatching(/^Cells of tables\s+16\s+7.1%$/),
    expect.stringMatching(/^Pictures\s+1\s+0.4%$/),
    expect.stringMatching(/^Fields\s+1\s+below 0.1%$/),
    expect.stringMatching(/^Together\s+19\s+20.1%$/),
  ]);
  await main.getByRole('heading', { name: 'Labels are read on this computer' }).waitFor();
  await main.getByText('It is kept nowhere.').waitFor();
  expect(pane.complaints).toEqual([]);
});

test('the picture is gone when the page is left, and when it is forgotten: its address shows nothing any more', async () => {
  const { pane: opened } = await openTest();
  await using pane = opened;
  const take = async () => {
    await pane.page.getByRole('button', TEST).click();
    await passCountdown(pane.page);
    return (await pane.page.getByRole('img', PICTURE).getAttribute('src', { timeout: 30_000 })) ?? '';
  };
  const left = await take();
  expect(await pane.page.evaluate(isReadable, left)).toBe(true);
  await pane.visit('#/words');
  await pane.page.getByRole('heading', { level: 1, name: 'Words that may stay readable' }).waitFor();
  expect(await pane.page.evaluate(isReadable, left)).toBe(false);
  await pane.visit('#/test-screen');
  // Coming back shows no older picture: it was not remembered either.
  await pane.page.getByRole('button', TEST).waitFor();
  expect(await pane.page.getByRole('img', PICTURE).count()).toBe(0);
  const forgotten = await take();
  await pane.page.getByRole('button', { name: 'Forget this picture' }).click();
  await pane.page.getByRole('img', PICTURE).waitFor({ state: 'detached' });
  expect(await pane.page.evaluate(isReadable, forgotten)).toBe(false);
});

test('a test that is cancelled, or whose page is left before, asks for nothing', async () => {
  const { agent, pane: opened } = await openTest();
  await using pane = opened;
  await pane.page.getByRole('button', TEST).click();
  await pane.page.getByRole('button', { name: 'Cancel the test' }).click();
  await pane.page.getByRole('button', TEST).click();
  await pane.visit('#/days');
  await pane.page.getByRole('heading', { level: 1, name: 'Days' }).waitFor();
  for (let second = 0; second < 7; second++) await pane.page.clock.runFor(1000);
  expect(agent.changes).toEqual([]);
  // A third one that is let be asks, and is the only one that did.
  await pane.visit('#/test-screen');
  await pane.page.getByRole('button', TEST).click();
  await passCountdown(pane.page);
  await pane.page.getByRole('img', PICTURE).waitFor();
  expect(agent.changes.map(({ call }) => call)).toEqual(['masking.test']);
});

test('before a yes, and while nothing or no frames are recorded, there is no button, and the page says what to do', async () => {
  const agents = [await freshAgent(), await sampleAgent(), await sampleAgent()];
  const [, paused, withoutFrames] = agents;
  if (!paused || withoutFrames?.status.light.state !== 'recording') throw new Error('The sample records.');
  const { studyId } = withoutFrames.status.light;
  paused.status.light = { state: 'paused', studyId, cause: 'person', until: null };
  withoutFrames.status.light = { ...withoutFrames.status.light, categories: ['actions'], masking: null };
  for (const agent of agents) {
    await using pane = await built.open(agent);
    await pane.visit('#/test-screen');
    const main = pane.page.getByRole('main');
    await main.getByText('The screen can be tested only while frames are recorded.').waitFor();
    expect(await main.getByRole('button').count()).toBe(0);
    await main.getByRole('link', { name: 'Open studies' }).waitFor();
    expect(agent.changes).toEqual([]);
  }
});

test.each([
  ['nothing-allowed', 'No window of an app that you allowed was to be seen.'],
  ['failed', 'The frame could not be taken, or its masks could not be checked.'],
  ['not-recording', 'The screen can be tested only while frames are recorded.'],
] as const)('where there is no picture the page says why, and that nothing would be kept: %s', async (kind, words) => {
  const { pane: opened } = await openTest((agent) => {
    agent.screenTest = { kind } satisfies ScreenTest;
  });
  await using pane = opened;
  await pane.page.getByRole('button', TEST).click();
  await passCountdown(pane.page);
  await pane.page.getByText(words).waitFor({ timeout: 30_000 });
  expect(await pane.page.getByRole('img', PICTURE).count()).toBe(0);
});

test.each([
  ['reading-slowly', 'Labels are read on this computer, more slowly'],
  ['masking-all-text', 'All text is masked'],
] as const)('the page names the mode in which this computer masks: %s', async (masking, words) => {
  const { pane: opened } = await openTest((agent) => {
    if (agent.screenTest.kind === 'frame') agent.screenTest = { ...agent.screenTest, masking };
  });
  await using pane = opened;
  await pane.page.getByRole('button', TEST).click();
  await passCountdown(pane.page);
  await pane.page.getByRole('img', PICTURE).waitFor({ timeout: 30_000 });
  expect(await pane.page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([words]);
});

test('the days and the list of allowed apps lead to the test', async () => {
  const agent = await sampleAgent();
  joinSample(agent);
  await using pane = await built.open(agent);
  for (const hash of ['#/days', '#/today', '#/join/calendar-study']) {
    await pane.visit(hash);
    const link = pane.page.getByRole('main').getByRole('link', { name: 'See what would be kept of your screen now' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('#/test-screen');
  }
});
