import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import type { ElectronApplication, Page } from 'playwright-core';
import { eventually, type Stage } from './launch-desktop.ts';

const run = promisify(execFile);

/** Where the page of the small window is. */
export const smallAddress = 'app://pane/index.html#/small';

/** The small window, once it is there. */
export async function smallWindowOf(app: ElectronApplication): Promise<Page> {
  return windowAt(app, (window) => window.url() === smallAddress);
}

/** A window of the app that is not the small one, once its address has this part. */
export async function paneAt(app: ElectronApplication, part: string): Promise<Page> {
  return windowAt(app, (window) => window.url() !== smallAddress && window.url().includes(part));
}

async function windowAt(app: ElectronApplication, isMeant: (window: Page) => boolean): Promise<Page> {
  const found = await eventually(
    () => app.windows().find(isMeant),
    (window) => window !== undefined,
    60_000,
  );
  if (found === undefined) throw new Error('There is no such window.');
  return found;
}

/** What the small window says of the light, once it is what is waited for. */
export async function smallState(small: Page, holds: (words: string) => boolean): Promise<string> {
  return eventually(async () => (await small.getByRole('status').first().textContent()) ?? '', holds, 30_000);
}

/** Real input on the stage's display; answers what xdotool says. */
export async function xdotool({ env }: Stage, ...given: string[]): Promise<string> {
  const { stdout } = await run('xdotool', given, { env });
  return stdout.trim();
}

/** Another program with the focus, as when somebody writes a mail. */
export async function openOtherProgram(stage: Stage): Promise<ChildProcess> {
  const other = spawn('xmessage', ['-geometry', '+20+20', 'A mail'], { env: stage.env, stdio: 'ignore' });
  const window = await eventually(
    () => xdotool(stage, 'search', '--name', 'xmessage').catch(() => ''),
    (id) => id !== '',
  );
  await xdotool(stage, 'windowfocus', window.split('\n')[0] ?? '');
  return other;
}

/** Puts a link that saves into the page: of a blob, or of an address. */
export async function offer(page: Page, what: string): Promise<void> {
  // As text: nothing else here knows a browser's types.
  await page.evaluate(`{
    document.querySelector('#saving')?.remove();
    const link = document.createElement('a');
    link.id = 'saving';
    link.download = 'receipt.txt';
    const what = ${JSON.stringify(what)};
    link.href = what === 'blob' ? URL.createObjectURL(new Blob(['a receipt'], { type: 'text/plain' })) : what;
    link.textContent = 'save';
    document.querySelector('main').prepend(link);
  }`);
}

/** Closes the window as its button in the title bar does. */
export async function closeSmallAsAPerson(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }, address) => {
    setTimeout(() => {
      for (const window of BrowserWindow.getAllWindows()) if (window.webContents.getURL() === address) window.close();
    }, 20);
  }, smallAddress);
}
