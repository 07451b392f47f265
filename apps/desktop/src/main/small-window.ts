import { app, screen, type BrowserWindow } from 'electron';
import type { LocalSettings } from './local-settings.ts';
import type { OpenWindow, PageWindows } from './page-windows.ts';
import { pageOfAddress } from './pane-files.ts';

const size = { width: 340, height: 180 };
const margin = 16;

/** The small window that stands in for a tray. */
export interface SmallWindow extends OpenWindow {
  /** Shows it without taking the focus, unless the person has closed it for good. */
  show(): void;
  /** Shows it also after it was closed: the person asked for it. */
  showAgain(): void;
  /** Takes it away because a tray came; it may come again at the next start. */
  goAway(): void;
}

/**
 * Prepares the small window: above the others, on every desktop, in the corner where trays are. Closed by the person it stays
 * closed, at later starts too. Its links open in the pane through `openPane`.
 */
export function createSmallWindow(
  windows: PageWindows,
  settings: LocalSettings,
  openPane: (page?: string) => void,
): SmallWindow {
  let window: BrowserWindow | undefined;
  let isEnding = false;
  // Quitting closes windows too, which is no wish to keep this one closed.
  app.once('before-quit', () => (isEnding = true));

  const create = (): BrowserWindow => {
    const { x, y, width, height } = screen.getPrimaryDisplay().workArea;
    const created = windows.create({
      ...size,
      x: x + width - size.width - margin,
      y: y + height - size.height - margin,
      minWidth: 260,
      minHeight: 120,
      useContentSize: true,
      alwaysOnTop: true,
      maximizable: false,
      fullscreenable: false,
      show: false,
    });
    created.setVisibleOnAllWorkspaces(true);
    // Nothing opens from here but a page of ours, and that in the other window.
    created.webContents.setWindowOpenHandler(({ url }) => {
      const page = pageOfAddress(url);
      if (page !== null) openPane(page === '' ? undefined : page);
      return { action: 'deny' };
    });
    created.once('close', () => {
      if (!isEnding) settings.keepSmallWindowClosed(true);
    });
    created.once('closed', () => {
      if (window === created) window = undefined;
    });
    windows.load(created, 'small');
    created.showInactive();
    return created;
  };

  const show = (): void => {
    if (settings.isSmallWindowClosed()) return;
    if (window === undefined) window = create();
  };
  return {
    show,
    showAgain: () => {
      settings.keepSmallWindowClosed(false);
      show();
    },
    // Without the `close` that stands for the person's wish.
    goAway: () => window?.destroy(),
    current: () => window,
  };
}
