import type { ClientLink } from '@orpc/client';

export type PaneLink = ClientLink<Record<never, never>>;

/** One live line to the agent. `closed` settles once when it is known to have ended. */
export interface Line {
  readonly link: PaneLink;
  readonly closed: Promise<void>;
  hangUp(): void;
}

/** The agent did not answer in time, or the line to it ended; whether a change was made is then unknown. */
export class NotAnswering extends Error {
  override readonly name = 'NotAnswering';
}

/** The launch token is not, or no longer, the agent's: only opening the page again from Clearpane helps. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}
