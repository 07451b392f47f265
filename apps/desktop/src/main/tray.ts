import { Menu, nativeImage, nativeTheme, Tray, type MenuItemConstructorOptions, type NativeImage } from 'electron';
import type { AgentView } from './agent-view.ts';
import { buildMenu, type Command, type MenuEntry, type MenuSetting } from './menu.ts';
import { describeLight, describeTooltip, type TrayShape } from './menu-words.ts';
import { drawTrayIcon, type IconInk } from './tray-icon.ts';

/** The tray as the rest of main uses it. `menu` is what is shown now. */
export interface TrayLight {
  show(view: AgentView): void;
  menu(): Menu;
}

/** Puts the icon into the tray; it shows nothing but the last view it was given. */
export function createTray(run: (command: Command) => void, setting: MenuSetting): TrayLight {
  const { language } = setting;
  let shown: AgentView = { kind: 'starting' };
  let menu = Menu.buildFromTemplate(buildMenu(shown, setting).map((entry) => asTemplate(entry, run)));
  let shownEntries = '';
  const tray = new Tray(iconFor(describeLight(shown, language).shape));

  const show = (view: AgentView): void => {
    shown = view;
    tray.setImage(iconFor(describeLight(view, language).shape));
    tray.setToolTip(describeTooltip(view, language));
    const entries = buildMenu(view, setting);
    // Statuses arrive with every row: a menu that is open must not close because a counter moved.
    if (JSON.stringify(entries) === shownEntries) return;
    shownEntries = JSON.stringify(entries);
    menu = Menu.buildFromTemplate(entries.map((entry) => asTemplate(entry, run)));
    tray.setContextMenu(menu);
  };
  nativeTheme.on('updated', () => show(shown));
  // On macOS a click opens the menu, as everywhere in its menu bar.
  if (process.platform !== 'darwin') tray.on('click', () => run({ kind: 'open' }));
  show(shown);
  return { show, menu: () => menu };
}

/** The picture of a window in the task bar: the empty pane, because it says nothing about recording. */
export function windowIcon(): NativeImage {
  return asImage('off', 64, 'dark');
}

function asTemplate(entry: MenuEntry, run: (command: Command) => void): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'words':
      // Not greyed out: it is the most important line, and has to be read as well as the others.
      return { label: asLabel(entry.label), click: () => run({ kind: 'open' }) };
    case 'command':
      return { label: asLabel(entry.label), click: () => run(entry.command) };
    case 'choice':
      return {
        label: asLabel(entry.label),
        type: 'radio',
        checked: entry.isChosen,
        click: () => run(entry.command),
      };
    case 'submenu':
      return { label: asLabel(entry.label), submenu: entry.entries.map((child) => asTemplate(child, run)) };
    case 'separator':
      return { type: 'separator' };
    default:
      return entry satisfies never;
  }
}

/** An ampersand would otherwise mark the next letter as a shortcut, and app names may hold one. */
function asLabel(words: string): string {
  return words.replaceAll('&', '&&');
}

function iconFor(shape: TrayShape): NativeImage {
  if (process.platform === 'darwin') {
    const image = asImage(shape, 16, 'template');
    image.setTemplateImage(true);
    return image;
  }
  return asImage(shape, process.platform === 'win32' ? 16 : 22, nativeTheme.shouldUseDarkColors ? 'light' : 'dark');
}

function asImage(shape: TrayShape, side: number, ink: IconInk): NativeImage {
  const image = nativeImage.createEmpty();
  for (const scaleFactor of [1, 2]) {
    const { sizePixels, pixels } = drawTrayIcon(shape, side * scaleFactor, ink);
    image.addRepresentation({ scaleFactor, width: sizePixels, height: sizePixels, buffer: Buffer.from(pixels) });
  }
  return image;
}
