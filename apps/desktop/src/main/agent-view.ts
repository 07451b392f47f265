import type { ErrorBody, Status } from '@clearpane/contracts';

/** What main knows of the agent. Only `answering` carries a status; in every other case nothing is known to be recorded. */
export type AgentView =
  | { kind: 'starting' }
  | { kind: 'answering'; status: Status }
  /** The process lives, but did not answer in time. */
  | { kind: 'silent' }
  | { kind: 'restarting' }
  /** It ended too often, or said itself why it cannot start; `error` is null where it said nothing. */
  | { kind: 'stopped'; error: ErrorBody | null };
