import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

/** One made-up application: its page, its X11 class, its name and where its window stands. */
export interface WorkplaceApplication {
  page: 'calendar' | 'customer-form' | 'mail';
  windowClass: string;
  name: string;
  place: { x: number; y: number; width: number; height: number };
}

export const WORKPLACE: readonly WorkplaceApplication[] = [
  {
    page: 'calendar',
    windowClass: 'workplace-calendar',
    name: 'Calendar',
    place: { x: 20, y: 40, width: 760, height: 500 },
  },
  {
    page: 'customer-form',
    windowClass: 'workplace-form',
    name: 'Customer form',
    place: { x: 660, y: 200, width: 620, height: 560 },
  },
  { page: 'mail', windowClass: 'workplace-mail', name: 'Mail', place: { x: 120, y: 470, width: 620, height: 360 } },
];

/** A running application of the workplace. */
export interface OpenWorkplaceApplication extends WorkplaceApplication {
  application: ElectronApplication;
  window: Page;
}

/** Installs desktop entries for the workplace, as an administrator would, under a private XDG_DATA_HOME. */
export function installWorkplace(dataHome: string): void {
  const directory = path.join(dataHome, 'applications');
  mkdirSync(directory, { recursive: true });
  for (const { windowClass, name } of WORKPLACE) {
    const entry = [
      '[Desktop Entry]',
      'Type=Application',
      `Name=${name}`,
      `StartupWMClass=${windowClass}`,
      `Exec=${windowClass}`,
    ];
    writeFileSync(path.join(directory, `${windowClass}.desktop`), `${entry.join('\n')}\n`);
  }
}

/** Opens one application of the workplace on the display that `environment` names. */
export async function openWorkplaceApplication(
  application: WorkplaceApplication,
  runtime: { program: string },
  environment: Record<string, string>,
  profileDirectory: string,
): Promise<OpenWorkplaceApplication> {
  const { page, windowClass, place } = application;
  const isRoot = process.getuid?.() === 0;
  const running = await _electron.launch({
    executablePath: runtime.program,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--user-data-dir=${path.join(profileDirectory, windowClass)}`,
      path.join(import.meta.dirname, 'window.mjs'),
      page,
      windowClass,
      ...[place.x, place.y, place.width, place.height].map(String),
    ],
    env: environment,
    chromiumSandbox: !isRoot,
  });
  const window = await running.firstWindow();
  await window.waitForLoadState();
  return { ...application, application: running, window };
}
