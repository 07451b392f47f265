import { ipcMain, MessageChannelMain, type WebFrameMain } from 'electron';
import type { AgentProcess } from './agent-process.ts';
import type { OpenWindow } from './page-windows.ts';
import { paneOrigin } from './pane-files.ts';

/** Joins the pages with the agent. */
export interface PaneConnections {
  /** Answers the pages that asked while no agent was ready. */
  agentReady(agent: AgentProcess): void;
  /** Tells the pages that their connection is gone; they may ask for another, which is answered when an agent is ready. */
  agentEnded(): void;
}

/** Answers `connect` from the main frames of our own windows, and from nothing else, with a port to the agent's review service. */
export function acceptPaneConnections(windows: readonly OpenWindow[]): PaneConnections {
  let agent: AgentProcess | undefined;
  let waiting = new Set<WebFrameMain>();

  const mayConnect = (frame: WebFrameMain): boolean =>
    frame.origin === paneOrigin && windows.some((window) => window.current()?.webContents.mainFrame === frame);
  const join = (frame: WebFrameMain): void => {
    if (agent === undefined) {
      waiting.add(frame);
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    agent.open('review', port1);
    frame.postMessage('port', null, [port2]);
  };
  ipcMain.on('connect', (event) => {
    const frame = event.senderFrame;
    if (frame !== null && mayConnect(frame)) join(frame);
  });

  return {
    agentReady: (ready) => {
      agent = ready;
      const asked = waiting;
      waiting = new Set();
      // One whose window was closed meanwhile is disposed and cannot even be looked at.
      for (const frame of asked) if (!isGone(frame) && mayConnect(frame)) join(frame);
    },
    agentEnded: () => {
      agent = undefined;
      for (const window of windows) window.current()?.webContents.send('closed');
    },
  };
}

function isGone(frame: WebFrameMain): boolean {
  // Electron 33 lacks isDestroyed().
  const { isDestroyed } = frame as Partial<WebFrameMain>;
  return frame.detached || isDestroyed?.call(frame) === true;
}
