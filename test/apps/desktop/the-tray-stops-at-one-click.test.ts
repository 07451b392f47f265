import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  agentPid,
  answerBoxes,
  chooseEntry,
  eventually,
  menuLabels,
  paneOf,
  processNamed,
  setStage,
  shownBoxes,
  type ShownBox,
  type Stage,
} from './launch-desktop.ts';

const recordingCalendar = /^Recording since \d\d:\d\d · Made-up Calendar only$/;
const noAppYet = 'Cannot record: you have not allowed any app yet.';

const madeUpCalendar = `[Desktop Entry]
Type=Application
Name=Made-up Calendar
Exec=made-up-calendar
StartupWMClass=made-up-calendar
`;

let stage: Stage;
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  const applications = path.join(stage.env['XDG_DATA_HOME'] ?? '', 'applications');
  await mkdir(applications, { recursive: true });
  await writeFile(path.join(applications, 'made-up-calendar.desktop'), madeUpCalendar);
  app = await stage.start('tray');
  page = await paneOf(app);
}, 240_000);
afterAll(async () => {
  await app?.close();
  await stage?.display.stop();
});

/** The menu's first line once it is `words`; after 15 s whatever it is. */
async function stateOf(words: string): Promise<string | undefined> {
  return (
    await eventually(
      () => menuLabels(app),
      ([state]) => state === words,
    )
  )[0];
}

function hostPid(role: string): Promise<number | undefined> {
  return processNamed(app, `Clearpane ${role}`);
}

async function deleteRecent(): Promise<ShownBox[]> {
  await answerBoxes(app, 0, 0);
  await chooseEntry(app, 'Delete last 15 minutes');
  return eventually(
    () => shownBoxes(app),
    (boxes) => boxes.length > 1,
  );
}

describe('The tray stops at one click', () => {
  test('a yes in the page is told by the tray: with no app allowed, that it cannot record', async () => {
    await page.getByRole('link', { name: 'Studies', exact: true }).first().click();
    await page.getByRole('link', { name: 'Just for me' }).click();
    await page.getByRole('switch').first().click();
    await page.getByRole('button', { name: 'Join with these choices' }).click();
    expect(await stateOf(noAppYet)).toBe(noAppYet);
  });

  test('once an app is allowed and both hosts answer, the tray says since when and which app', async () => {
    await page.getByRole('switch', { name: 'Made-up Calendar' }).click();
    const [state] = await eventually(
      () => menuLabels(app),
      ([first = '']) => recordingCalendar.test(first),
    );
    expect(state).toMatch(recordingCalendar);
  });

  test.each(['hook-host', 'screen-host'])(
    'a %s that is killed is started again, and recording goes on',
    async (role) => {
      const first = await hostPid(role);
      process.kill(first ?? 0, 'SIGKILL');
      const second = await eventually(
        () => hostPid(role),
        (pid) => pid !== undefined && pid !== first,
      );
      expect(second).not.toBe(first);
      const [state] = await eventually(
        () => menuLabels(app),
        ([line = '']) => recordingCalendar.test(line),
      );
      expect(state).toMatch(recordingCalendar);
    },
  );

  test('pausing and resuming are one click each', async () => {
    const startedAt = performance.now();
    await chooseEntry(app, 'Pause', 'Until I resume (Ctrl+Alt+Shift+Space)');
    expect(await stateOf('Paused until you resume')).toBe('Paused until you resume');
    expect(performance.now() - startedAt).toBeLessThan(1000);
    await chooseEntry(app, 'Resume');
    const resumed = await eventually(
      () => menuLabels(app),
      ([first = '']) => recordingCalendar.test(first),
    );
    expect(resumed[0]).toMatch(recordingCalendar);
    await chooseEntry(app, 'Pause', '15 minutes');
    const paused = await eventually(
      () => menuLabels(app),
      ([first = '']) => first.startsWith('Paused'),
    );
    expect(paused[0]).toMatch(/^Paused by you until \d\d:\d\d$/);
  });

  test('deleting the last minutes asks once; keeping deletes nothing, deleting shows the receipt', async () => {
    await answerBoxes(app, 1);
    await chooseEntry(app, 'Delete last 15 minutes');
    const question = {
      message: 'Delete the last 15 minutes?',
      detail: 'Everything kept from them is deleted for good. Recording itself goes on as it is.',
      buttons: ['Delete last 15 minutes', 'Keep'],
    };
    expect(
      await eventually(
        () => shownBoxes(app),
        (boxes) => boxes.length > 0,
      ),
    ).toEqual([question]);
    const [, receipt] = await deleteRecent();
    expect(receipt?.message).toMatch(/^(\d+ frames? and )?\d+ actions? deleted\.$/);
    expect(receipt?.detail).toMatch(/^\d+ kB, gone from \d+ files?\. Receipt [0-9a-f-]{36}\./);
    expect(await deleteRecent()).toEqual([
      question,
      { message: 'Nothing was kept from the last 15 minutes.', detail: '', buttons: ['Close'] },
    ]);
  });

  test('leaving has happened in one click, and opens the page where what was kept can be deleted', async () => {
    await answerBoxes(app, 0);
    await chooseEntry(app, 'Stop and leave…');
    expect(await stateOf('Off. Nothing is recorded.')).toBe('Off. Nothing is recorded.');
    const address = await eventually(
      () => page.url(),
      (url) => url.includes('left'),
    );
    expect({ address, boxes: await shownBoxes(app) }).toEqual({
      address: 'app://pane/index.html#/left/just-for-me',
      boxes: [],
    });
  });

  test('a failure is said in words, and nothing is pretended', async () => {
    await page.getByRole('link', { name: 'Studies' }).click();
    const pid = await agentPid(app);
    if (pid === undefined) throw new Error('There is no agent.');
    await answerBoxes(app, 0, 0);
    process.kill(pid, 'SIGSTOP');
    await chooseEntry(app, 'Delete last 15 minutes');
    await eventually(
      () => shownBoxes(app),
      (boxes) => boxes.length > 0,
    );
    process.kill(pid, 'SIGKILL');
    const boxes = await eventually(
      () => shownBoxes(app),
      ({ length }) => length > 1,
    );
    expect(boxes[1]).toEqual({
      message: 'The recorder did not answer.',
      detail: 'It is not known whether this was done.\nOpen Clearpane and look, or try again.',
      buttons: ['Close'],
    });
  });
});
