import { ipcMain, MessageChannelMain, type BrowserWindow, type WebFrameMain } from 'electron';
import type { AgentProcess } from './agent-process.ts';
import { paneOrigin } from './pane-files.ts';
import type { PaneWindow } from './pane-window.ts';

/** Joins the page with the agent. */
export interface PaneConnections {
  /** Answers a page that asked while no agent was ready. */
  agentReady(agent: AgentProcess): void;
  /** Tells the page that its connection is gone; it may ask for another, which is answered when an agent is ready. */
  agentEnded(): void;
}

/** Answers `connect` from the main frame of our own window, and from nothing else, with a port to the agent's review service. */
export function acceptPaneConnections(pane: PaneWindow): PaneConnections {
  let agent: AgentProcess | undefined;
  let waiting: WebFrameMain | undefined;

  const join = (frame: WebFrameMain): void => {
    if (agent === undefined) {
      waiting = frame;
      return;
    }
    const { port1, port2 } = new MessageChannelMain();
    agent.open('review', port1);
    frame.postMessage('port', null, [port2]);
  };
  ipcMain.on('connect', (event) => {
    const frame = event.senderFrame;
    if (frame !== null && mayConnect(frame, pane.current())) join(frame);
  });

  return {
    agentReady: (ready) => {
      agent = ready;
      const frame = waiting;
      waiting = undefined;
      if (frame !== undefined && mayConnect(frame, pane.current())) join(frame);
    },
    agentEnded: () => {
      agent = undefined;
      pane.current()?.webContents.send('closed');
    },
  };
}

function mayConnect(frame: WebFrameMain, window: BrowserWindow | undefined): boolean {
  return window !== undefined && frame === window.webContents.mainFrame && frame.origin === paneOrigin;
}
