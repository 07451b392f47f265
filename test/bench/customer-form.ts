import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkoutDirectory, electronProgram, ensureElectron, type VirtualDisplay } from '@clearpane/workbench';
import { _electron } from 'playwright-core';

/** A place on the desktop, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The made-up workplace's customer form, as an installed and running application. */
export interface CustomerForm {
  readonly name: string;
  readonly place: Place;
  /** Its comment field. */
  readonly field: Place;
  close(): Promise<void>;
}

const NAME = 'Customer form';
const WINDOW_CLASS = 'workplace-form';
const PLACE: Place = { x: 200, y: 100, width: 900, height: 640 };

/** Installs the form under the display's own data folder, so that it can be allowed, and opens its window. */
export async function openCustomerForm({ env, directory }: VirtualDisplay): Promise<CustomerForm> {
  const applications = path.join(env['XDG_DATA_HOME'] ?? '', 'applications');
  mkdirSync(applications, { recursive: true });
  const entry = ['[Desktop Entry]', 'Type=Application', `Name=${NAME}`, `StartupWMClass=${WINDOW_CLASS}`, 'Exec=form'];
  writeFileSync(path.join(applications, `${WINDOW_CLASS}.desktop`), `${entry.join('\n')}\n`);
  const isRoot = process.getuid?.() === 0;
  const { x, y, width, height } = PLACE;
  const application = await _electron.launch({
    executablePath: electronProgram(await ensureElectron()),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--user-data-dir=${path.join(directory, WINDOW_CLASS)}`,
      path.join(checkoutDirectory, 'packages/workbench/src/workplace/window.mjs'),
      'customer-form',
      WINDOW_CLASS,
      ...[x, y, width, height].map(String),
    ],
    env: env as Record<string, string>,
    chromiumSandbox: !isRoot,
  });
  const page = await application.firstWindow();
  await page.waitForLoadState();
  const box = await page.locator('#comment').boundingBox();
  const origin = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getContentBounds(),
  );
  if (box === null || origin === undefined) throw new Error('The form shows no comment field.');
  const field = { ...box, x: origin.x + box.x, y: origin.y + box.y };
  return { name: NAME, place: PLACE, field, close: () => application.close() };
}
