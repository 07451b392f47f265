// One window of the made-up workplace: `electron window.mjs PAGE WINDOW_CLASS X Y WIDTH HEIGHT`. Runs inside Electron.
import path from 'node:path';
import { app, BrowserWindow, Menu, session } from 'electron';

const [page, windowClass, x, y, width, height] = process.argv.slice(
  process.argv.findIndex((word) => word.endsWith('window.mjs')) + 1,
);

process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(1); // Electron's own answer is a modal dialog, which nobody could close here.
});

app.setName(windowClass); // X11 takes the window's class from it.
// Not awaited here: Electron is ready only after this module has run.
app.whenReady().then(async () => {
  Menu.setApplicationMenu(null);
  session.defaultSession.setSpellCheckerEnabled(false); // It would ask the network for a dictionary.
  session.defaultSession.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !request.url.startsWith('file:') }),
  );
  const window = new BrowserWindow({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  await window.loadFile(path.join(import.meta.dirname, 'pages', `${page}.html`));
});
