import { app, Menu, protocol } from 'electron';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { environmentForChildren } from './child-environment.ts';
import { prepareCommands } from './commands.ts';
import { openFirstWindow } from './first-window.ts';
import { chooseLanguage, wordsIn, type Language } from './language.ts';
import { launchAgent } from './launch-agent.ts';
import { openLocalSettings } from './local-settings.ts';
import { lockDown } from './lock-down.ts';
import { menuBarTemplate } from './menu-bar.ts';
import { createNotices, type Notices } from './notices.ts';
import { listenForOffTheRecord } from './off-the-record.ts';
import { preparePageWindows } from './page-windows.ts';
import { acceptPaneConnections } from './pane-connections.ts';
import { createPaneWindow } from './pane-window.ts';
import { refuseArguments, usageExitCode } from './refused-arguments.ts';
import { isSmallWindowAskedFor, readSettings, type Settings } from './settings.ts';
import { describeShortcut } from './shortcut-words.ts';
import { createSmallWindow, type SmallWindow } from './small-window.ts';
import { describeOffTheRecord } from './state-notices.ts';
import { superviseAgent } from './supervise-agent.ts';
import { createTray } from './tray.ts';
import { isTrayProved } from './tray-host.ts';

const endAgentWithinMs = 3000;
const betweenLooksMs = 10_000;
const looksForLateTray = 6;

// Electron would open a modal window for it, which nobody may be there to close.
process.on('uncaughtException', (error) => {
  console.error('Clearpane ended because of a fault in its own program:', error);
  app.exit(1);
});

if (__CLEARPANE_PACKAGED__) {
  const refusal = refuseArguments(process.argv.slice(1));
  if (refusal !== null) {
    console.error(refusal);
    process.exit(usageExitCode);
  }
}

const settings = readSettings(process.argv.slice(1), process.env);
app.setName('Clearpane');
// Minidumps, core dumps and Chromium's shader cache would be files of ours with content of the page. Node cannot forbid core
// dumps, but on Linux it can leave every mapping out of them; pages are in Chromium's sandbox, which makes none.
if (process.platform === 'linux') writeFileSync('/proc/self/coredump_filter', '0x0');
app.commandLine.appendSwitch('disable-breakpad');
app.commandLine.appendSwitch('disable-gpu-shader-disk-cache');
mkdirSync(settings.dataDirectory, { recursive: true, mode: 0o700 });
app.setPath('userData', path.join(settings.dataDirectory, 'desktop'));
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

if (app.requestSingleInstanceLock()) {
  const language = chooseLanguage([...settings.languages, ...app.getPreferredSystemLanguages()]);
  lockDown(wordsIn(language).saveTitle);
  // Not awaited here: Electron becomes ready only after this module's top level has ended.
  void app.whenReady().then(() => run(settings, language));
} else {
  console.error('Clearpane is already running. Its window was brought to the front.');
  app.exit(0);
}

function run(given: Settings, language: Language): void {
  const { isHidden } = given;
  // The page has buttons for everything; macOS alone needs a menu for copy and paste.
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(menuBarTemplate(language)) : null);
  // The shortcut first: the pages are told whether it works, and its commands need the windows.
  const standing = listenForOffTheRecord(() => void goOffTheRecord(), process.env);
  const windows = preparePageWindows(wordsIn(language).partMissing, standing);
  const pane = createPaneWindow(windows);
  const small = createSmallWindow(
    windows,
    openLocalSettings(path.join(app.getPath('userData'), 'desktop.json')),
    pane.open,
  );
  const connections = acceptPaneConnections([pane, small]);
  const notices = createNotices(language);
  let wasOpened = false;

  const agent = superviseAgent(() => launchAgent(given), {
    view: (view) => {
      tray.show(view);
      notices.show(view);
      // Without an agent there is nobody to ask whether this is the first run; the window says what is wrong.
      if (view.kind === 'stopped' && !wasOpened && !isHidden) openOnce(() => pane.open());
    },
    ready: (running) => {
      connections.agentReady(running.process);
      openOnce(() => {
        openFirstWindow(running, pane, isHidden).catch((error: unknown) => {
          console.error(`The studies could not be read: ${error instanceof Error ? error.message : String(error)}`);
          pane.open();
        });
      });
    },
    ended: connections.agentEnded,
  });
  const commands = prepareCommands(agent, pane, language);
  const tray = createTray(commands.run, { language, shortcut: describeShortcut(standing, language) });

  function openOnce(open: () => void): void {
    if (wasOpened) return;
    wasOpened = true;
    open();
  }

  /** Pressing again pauses again: the shortcut never starts a recording (decision 0030). */
  async function goOffTheRecord(): Promise<void> {
    try {
      notices.say(describeOffTheRecord(await commands.goOffTheRecord(), language));
    } catch {
      // The person has been told in a message box; there is nothing to say beside it.
    }
  }

  app.on('second-instance', (_event, argv) => {
    if (isSmallWindowAskedFor(argv)) small.showAgain();
    else pane.open();
  });
  app.on('activate', () => pane.open());
  // The tray stays when the window closes; without this listener Electron would quit.
  app.on('window-all-closed', () => {});
  endWithAgent(agent.shutDown);
  agent.start();
  if (!given.isTrayAssumed) void standInForTray(given, small, notices);

  if (!__CLEARPANE_PACKAGED__) {
    // Tests read the menu here: on Linux the desktop draws it, out of their reach.
    Object.assign(globalThis, { clearpaneDesktop: { menu: () => tray.menu(), said: () => notices.said() } });
  }
}

/**
 * Where no tray is proved, the small window and notifications do the same. Started at log-in we can be there before the desktop's
 * tray is: it is looked for again for a minute, and when it comes the small window goes.
 */
async function standInForTray(given: Settings, small: SmallWindow, notices: Notices): Promise<void> {
  if (given.isSmallWindowWanted) small.showAgain();
  const environment = environmentForChildren(process.env);
  for (let look = 0; look <= looksForLateTray; look += 1) {
    const isProved = await isTrayProved(environment);
    if (isProved) {
      notices.stop();
      if (!given.isSmallWindowWanted) small.goAway();
      return;
    }
    if (look === 0) {
      notices.start();
      small.show();
    }
    await delay(betweenLooksMs, undefined, { ref: false });
  }
}

/** Lets the app go only when the agent has gone. */
function endWithAgent(shutDown: (withinMs: number) => Promise<void>): void {
  let isEnding = false;
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (isEnding) return;
    isEnding = true;
    void shutDown(endAgentWithinMs).finally(() => app.exit(0));
  });
}
