import type { AgentClients } from './connect-agent.ts';
import type { PaneWindow } from './pane-window.ts';

/**
 * Opens the first window. Once, for a person who was never asked, it is the page that says what Clearpane is; it does not come back
 * by itself, whatever was answered and whatever was deleted since (consent rule R2). Afterwards it is the pane, unless started hidden.
 */
export async function openFirstWindow({ review }: AgentClients, pane: PaneWindow, isHidden: boolean): Promise<void> {
  if (await review.platform.introduce({})) pane.open('about');
  else if (!isHidden) pane.open();
}
