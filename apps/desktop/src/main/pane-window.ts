import type { BrowserWindow } from 'electron';
import type { OpenWindow, PageWindows } from './page-windows.ts';

/** The window of the review pane. */
export interface PaneWindow extends OpenWindow {
  /** Opens it, or brings it to the front, on the given page ('about', 'studies', 'left/…') or where it was. */
  open(page?: string): void;
}

/** Prepares the window of the review pane; it exists only while it is open. */
export function createPaneWindow(windows: PageWindows): PaneWindow {
  let window: BrowserWindow | undefined;

  const create = (): BrowserWindow => {
    const created = windows.create({ width: 1180, height: 780, minWidth: 480, minHeight: 400 });
    created.once('closed', () => {
      if (window === created) window = undefined;
    });
    return created;
  };

  return {
    open: (page) => {
      const isNew = window === undefined;
      const opened = window ?? create();
      window = opened;
      if (isNew || page !== undefined) windows.load(opened, page);
      if (opened.isMinimized()) opened.restore();
      opened.show();
      opened.focus();
    },
    current: () => window,
  };
}
