import { BrowserWindow, nativeTheme, session, type BrowserWindowConstructorOptions } from 'electron';
import path from 'node:path';
import { answerPaneRequest, paneOrigin } from './pane-files.ts';
import type { ShortcutStanding } from './shortcut-words.ts';
import { windowIcon } from './tray.ts';

/** Makes the windows of the pane: each one as shut in as the other. */
export interface PageWindows {
  create(shape: BrowserWindowConstructorOptions): BrowserWindow;
  /** Loads the pane, on a page of it or where it begins. */
  load(window: BrowserWindow, page: string | undefined): void;
}

/** A window of ours while it is open. */
export interface OpenWindow {
  current(): BrowserWindow | undefined;
}

/**
 * Prepares the one session of all pages; `partMissing` is what a page says of a file that is not there. A shortcut that cannot be
 * relied on is told to the pages in their address, so that they promise nothing that does not work.
 */
export function preparePageWindows(partMissing: string, shortcut: ShortcutStanding): PageWindows {
  const start = `${paneOrigin}/index.html${shortcut === 'works' ? '' : `?shortcut=${shortcut}`}`;
  // A session without `persist:` keeps cookies, caches and blobs in memory: no redacted frame lands in a Chromium file.
  const paneSession = session.fromPartition('pane', { cache: false });
  paneSession.protocol.handle('app', (request) => answerPaneRequest(paneDirectory(), request, partMissing));
  return {
    create: (shape) => {
      const created = new BrowserWindow({
        ...shape,
        title: 'Clearpane',
        icon: windowIcon(),
        backgroundColor: nativeTheme.shouldUseDarkColors ? '#14191b' : '#ffffff',
        autoHideMenuBar: true,
        webPreferences: {
          session: paneSession,
          preload: path.join(import.meta.dirname, 'preload.cjs'),
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webSecurity: true,
          webviewTag: false,
          spellcheck: false,
          navigateOnDragDrop: false,
          devTools: !__CLEARPANE_PACKAGED__,
        },
      });
      // A page that crashed shows nothing and answers nothing: the next opening makes a new one.
      created.webContents.once('render-process-gone', (_event, { reason }) => {
        console.error(`The page of the review pane ended: ${reason}`);
        created.destroy();
      });
      return created;
    },
    load: (window, page) => {
      window.loadURL(page === undefined ? start : `${start}#/${page}`).catch((error: unknown) => {
        console.error(`The review pane could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
      });
    },
  };
}

/** Beside main in what is installed; from source where the pane is built. */
function paneDirectory(): string {
  return path.join(import.meta.dirname, __CLEARPANE_PACKAGED__ ? 'pane' : '../../review-pane/dist');
}
