import type { ErrorBody, Service } from '@clearpane/contracts';
import type { MessagePortMain } from 'electron';

/** How the start of an agent went. */
export type AgentStart = { kind: 'ready' } | { kind: 'failed'; error: ErrorBody } | { kind: 'ended' };

/** One running agent, wherever it runs. */
export interface AgentProcess {
  readonly started: Promise<AgentStart>;
  readonly ended: Promise<void>;
  /** Connects the port's other end with one service of the agent; the port closes when the agent ends. */
  open(service: Service, port: MessagePortMain): void;
  /** Ends it at once; the polite way is the device contract's shutDown. */
  kill(): void;
}
