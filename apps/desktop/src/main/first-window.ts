import type { AgentClients } from './connect-agent.ts';
import type { PaneWindow } from './pane-window.ts';

/**
 * Opens the first window. Until one study was answered it shows the studies; afterwards the pane, unless started hidden. It opens
 * by itself because not every desktop shows a tray, and Electron cannot tell whether this one does.
 */
export async function openFirstWindow({ review }: AgentClients, pane: PaneWindow, isHidden: boolean): Promise<void> {
  const { studies } = await review.studies.list({});
  const wasAnswered = studies.some(({ standing }) => standing !== 'not-asked');
  if (!wasAnswered) pane.open('studies');
  else if (!isHidden) pane.open();
}
