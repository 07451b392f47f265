import { app, Menu, protocol } from 'electron';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandRunner } from './commands.ts';
import { openFirstWindow } from './first-window.ts';
import { launchAgent } from './launch-agent.ts';
import { lockDown } from './lock-down.ts';
import { acceptPaneConnections } from './pane-connections.ts';
import { createPaneWindow } from './pane-window.ts';
import { refuseArguments, usageExitCode } from './refused-arguments.ts';
import { readSettings, type Settings } from './settings.ts';
import { superviseAgent } from './supervise-agent.ts';
import { createTray } from './tray.ts';

const endAgentWithinMs = 3000;

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
  lockDown();
  // Not awaited here: Electron becomes ready only after this module's top level has ended.
  void app.whenReady().then(() => run(settings));
} else {
  console.error('Clearpane is already running. Its window was brought to the front.');
  app.exit(0);
}

function run({ isHidden, ...rest }: Settings): void {
  // The page has buttons for everything; macOS alone needs a menu for copy and paste.
  Menu.setApplicationMenu(
    process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null,
  );
  const pane = createPaneWindow();
  const connections = acceptPaneConnections(pane);
  let wasOpened = false;

  const agent = superviseAgent(() => launchAgent({ isHidden, ...rest }), {
    view: (view) => {
      tray.show(view);
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
  const runCommand = commandRunner(agent, pane);
  const tray = createTray(runCommand);

  function openOnce(open: () => void): void {
    if (wasOpened) return;
    wasOpened = true;
    open();
  }

  app.on('second-instance', () => pane.open());
  app.on('activate', () => pane.open());
  // The tray stays when the window closes; without this listener Electron would quit.
  app.on('window-all-closed', () => {});
  endWithAgent(agent.shutDown);
  agent.start();

  if (!__CLEARPANE_PACKAGED__) {
    // Tests read the menu here: on Linux the desktop draws it, out of their reach.
    Object.assign(globalThis, { clearpaneDesktop: { menu: () => tray.menu() } });
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
