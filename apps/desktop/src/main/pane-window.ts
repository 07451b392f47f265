import { BrowserWindow, nativeTheme, session } from 'electron';
import path from 'node:path';
import { answerPaneRequest, paneOrigin } from './pane-files.ts';
import { windowIcon } from './tray.ts';

/** The one window of the app. */
export interface PaneWindow {
  /** Opens it, or brings it to the front, on the given page ('studies') or where it was. */
  open(page?: string): void;
  current(): BrowserWindow | undefined;
}

/** Prepares the window of the review pane; it exists only while it is open. */
export function createPaneWindow(): PaneWindow {
  // A session without `persist:` keeps cookies, caches and blobs in memory: no redacted frame lands in a Chromium file.
  const paneSession = session.fromPartition('pane', { cache: false });
  paneSession.protocol.handle('app', (request) => answerPaneRequest(paneDirectory(), request));
  let window: BrowserWindow | undefined;

  const create = (): BrowserWindow => {
    const created = new BrowserWindow({
      width: 1180,
      height: 780,
      minWidth: 480,
      minHeight: 400,
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
      if (isNew || page !== undefined) load(opened, page);
      if (opened.isMinimized()) opened.restore();
      opened.show();
      opened.focus();
    },
    current: () => window,
  };
}

function load(window: BrowserWindow, page: string | undefined): void {
  const address = `${paneOrigin}/index.html${page === undefined ? '' : `#/${page}`}`;
  window.loadURL(address).catch((error: unknown) => {
    console.error(`The review pane could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
  });
}

/** Beside main in what is installed; from source where the pane is built. */
function paneDirectory(): string {
  return path.join(import.meta.dirname, __CLEARPANE_PACKAGED__ ? 'pane' : '../../review-pane/dist');
}
