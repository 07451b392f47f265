import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent, sampleView } from '../../support/review-samples.ts';
import { agentWithChangedStudy, STUDY, studyInTwoLanguages } from './asking-samples.ts';

// What the functions that run in the page use of it.
declare const document: { activeElement: unknown };
declare function getComputedStyle(element: unknown): Iterable<string> & { getPropertyValue(name: string): string };

const built = paneForTests();

const MODES = [
  { mode: 'light', colorScheme: 'light' },
  { mode: 'dark', colorScheme: 'dark' },
  { mode: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;
const WORDS = {
  'en-GB': { first: ['Join with these choices', 'Do not join'], later: ['Agree to the new text', 'Do not agree'] },
  'de-DE': {
    first: ['Mit dieser Auswahl teilnehmen', 'Nicht teilnehmen'],
    later: ['Dem neuen Text zustimmen', 'Nicht zustimmen'],
  },
} as const;
/**
 * Chromium draws the same curve at another place a little differently at its edge: measured, 7 of 14,250 pixels by at most 24
 * of 255 levels, some more where the window is narrow. Beyond that it is a difference.
 */
const ROUNDED_LEVELS = 28;
const ROUNDED_PIXELS = 64;
const NONE = { sizeBytes: 0, pixelsBeyondRounding: 0, isMoreThanRounded: false };
/** The longer words of a later answer are tried where there is least room for them. */
const CASES = MODES.flatMap((mode) =>
  (['en-GB', 'de-DE'] as const).flatMap((locale) => [
    { ...mode, locale, answer: 'first', width: 1440 } as const,
    { ...mode, locale, answer: 'later', width: 520 } as const,
  ]),
);

test.each(CASES)(
  'yes and no are the same to the pixel: $answer answer, $mode, $locale, $width pixels wide',
  async ({ mode: _mode, locale, answer, width, ...look }) => {
    const agent = answer === 'later' ? await agentWithChangedStudy() : await freshAgent();
    if (answer === 'first') agent.studies = [sampleView(studyInTwoLanguages())];
    await using pane = await built.open(agent, { locale, ...look, viewport: { width, height: 900 } });
    await pane.visit(STUDY);
    const both = pane.page.locator('.equal-buttons').getByRole('button');
    await both.nth(1).waitFor();
    expect(await both.allInnerTexts()).toEqual(WORDS[locale][answer]);
    // By place, since the words are taken away below.
    const [yes, no] = [both.nth(0), both.nth(1)];
    await no.scrollIntoViewIfNeeded();

    const [yesBox, noBox] = [await yes.boundingBox(), await no.boundingBox()];
    expect([yesBox, noBox].map((box) => [box?.x, box?.width].map((value) => Number.isInteger(value)))).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(noBox).toMatchObject({ width: yesBox?.width, height: yesBox?.height, y: yesBox?.y });
    expect(await no.evaluate(styleOf)).toEqual(await yes.evaluate(styleOf));
    expect(await tagAndRole(no)).toEqual(await tagAndRole(yes));

    // Keyboard first: the ring is drawn only where the keyboard was used last.
    await yes.focus();
    await pane.page.keyboard.press('Tab');
    expect(await isFocused(no)).toBe(true);
    await pane.page.keyboard.press('Shift+Tab');
    expect(await isFocused(yes)).toBe(true);

    await sameLabel(yes, no);
    const focusedYes = await picture(pane.page, yes);
    await pane.page.keyboard.press('Tab');
    const focusedNo = await picture(pane.page, no);
    expect(difference(focusedYes, focusedNo)).toEqual(NONE);
    const [restingYes, restingNo] = [await pictureAtRest(pane.page, yes), await pictureAtRest(pane.page, no)];
    expect(difference(restingYes, restingNo)).toEqual(NONE);
    // The pictures show what changes: the comparison is not of nothing.
    expect(difference(restingNo, focusedNo)).not.toEqual(NONE);
    await yes.hover();
    const hoveredYes = await picture(pane.page, yes);
    await no.hover();
    const hoveredNo = await picture(pane.page, no);
    expect(difference(hoveredYes, hoveredNo)).toEqual(NONE);
  },
  120_000,
);

test.each([
  { answer: 'yes', name: 'Agree to the new text', call: 'studies.join' },
  { answer: 'no', name: 'Do not agree', call: 'studies.decline' },
])('one click says $answer, and nothing asks back', async ({ name, call }) => {
  const agent = await agentWithChangedStudy();
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByRole('switch', { name: 'Frames' }).click();
  expect(agent.changes).toEqual([]);
  await pane.page.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => agent.changes.map((change) => change.call)).toEqual([call]);
  expect(await pane.page.getByRole('dialog').or(pane.page.getByRole('alertdialog')).count()).toBe(0);
});

/** How two pictures of three bytes a pixel differ, beyond what rounding does. */
function difference(one: Buffer, other: Buffer): typeof NONE {
  let [rounded, beyond] = [0, 0];
  for (let start = 0; start < one.length; start += 3) {
    const levels = Math.max(
      ...[0, 1, 2].map((offset) => Math.abs((one[start + offset] ?? 0) - (other[start + offset] ?? 0))),
    );
    if (levels > ROUNDED_LEVELS) beyond += 1;
    else if (levels > 0) rounded += 1;
  }
  const sizeBytes = other.length - one.length;
  return { sizeBytes, pixelsBeyondRounding: beyond, isMoreThanRounded: rounded > ROUNDED_PIXELS };
}

function styleOf(element: unknown): Record<string, string> {
  const style = getComputedStyle(element);
  return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
}

function tagAndRole(button: Locator): Promise<unknown> {
  return button.evaluate((element) => {
    const { tagName, className, type } = element as unknown as { tagName: string; className: string; type: string };
    return { tagName, className, type };
  });
}

function isFocused(button: Locator): Promise<boolean> {
  return button.evaluate((element) => element === document.activeElement);
}

/** Gives both the same label, so that only the words that have to differ do not count. */
async function sameLabel(...buttons: Locator[]): Promise<void> {
  const elements = await Promise.all(buttons.map((button) => button.elementHandle()));
  for (const element of elements)
    await element?.evaluate((one) => ((one as unknown as { textContent: string }).textContent = 'The same words'));
}

/** The pixels of a button and of what lies within 5 pixels of it, where a ring or a shadow would be. */
async function picture(page: Page, button: Locator): Promise<Buffer> {
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is not seen.');
  const clip = { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 };
  return sharp(await page.screenshot({ clip, animations: 'disabled' }))
    .removeAlpha()
    .raw()
    .toBuffer();
}

async function pictureAtRest(page: Page, button: Locator): Promise<Buffer> {
  await page.mouse.move(1, 1);
  await page.evaluate('document.activeElement?.blur()');
  return picture(page, button);
}
