import { setTimeout as delay } from 'node:timers/promises';
import type { AgentProcess } from './agent-process.ts';
import type { AgentView } from './agent-view.ts';
import { connectAgent, type AgentClients } from './connect-agent.ts';
import { decideRestart } from './restart-policy.ts';
import { followAgent } from './follow-agent.ts';

/** A ready agent: its process, for the pages' connections, and main's own clients. */
interface RunningAgent extends AgentClients {
  process: AgentProcess;
}

/** What the supervision tells the rest of main. */
export interface SupervisionListener {
  view(view: AgentView): void;
  ready(agent: RunningAgent): void;
  ended(): void;
}

/** The one agent of this app, whichever process it is now. */
export interface Supervision {
  /** The agent that answers now; undefined while there is none. */
  current(): RunningAgent | undefined;
  /** Starts it, at first or after it stopped for good, with a clean count; does nothing while there is one. */
  start(): void;
  /** Ends it politely, by force after `withinMs`, and resolves when it is gone; nothing is started any more. */
  shutDown(withinMs: number): Promise<void>;
}

/** Keeps one agent running: restarts it with growing pauses, and stops trying when it keeps ending or says why it cannot start. */
export function superviseAgent(launch: () => AgentProcess, listener: SupervisionListener): Supervision {
  let process: AgentProcess | undefined;
  let running: RunningAgent | undefined;
  let stopFollowing = (): void => {};
  let isShuttingDown = false;
  let endedAtMs: number[] = [];

  const startOne = async (): Promise<void> => {
    listener.view({ kind: 'starting' });
    const started = launch();
    process = started;
    const outcome = await started.started;
    if (outcome.kind === 'ready' && !isShuttingDown) {
      const agent = { process: started, ...connectAgent(started) };
      running = agent;
      stopFollowing = followAgent(agent, listener.view);
      listener.ready(agent);
      await started.ended;
      stopFollowing();
      running = undefined;
      listener.ended();
    } else {
      // One that said why it cannot start ends by itself; nothing of it may stay.
      await Promise.race([started.ended, delay(3000, undefined, { ref: false })]);
      started.kill();
      await started.ended;
    }
    process = undefined;
    if (isShuttingDown) return;
    if (outcome.kind === 'failed') return listener.view({ kind: 'stopped', error: outcome.error });
    await restart();
  };

  const restart = async (): Promise<void> => {
    const now = Date.now();
    endedAtMs = [...endedAtMs.slice(-9), now];
    const decision = decideRestart(endedAtMs, now);
    if (decision.kind === 'stop') return listener.view({ kind: 'stopped', error: null });
    listener.view({ kind: 'restarting' });
    await delay(decision.afterMs);
    if (!isShuttingDown) await startOne();
  };

  return {
    current: () => running,
    start: () => {
      if (process !== undefined || isShuttingDown) return;
      endedAtMs = [];
      void startOne();
    },
    shutDown: async (withinMs) => {
      isShuttingDown = true;
      stopFollowing();
      const ending = process;
      if (ending === undefined) return;
      if (running !== undefined) {
        running.device.shutDown().catch((error: unknown) => {
          console.error(`The agent did not answer the request to end: ${String(error)}`);
        });
        await Promise.race([ending.ended, delay(withinMs)]);
      }
      ending.kill();
      await ending.ended;
    },
  };
}
