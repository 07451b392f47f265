import type { Status } from '@clearpane/contracts';
import { powerMonitor } from 'electron';
import { setTimeout as delay } from 'node:timers/promises';
import type { AgentView } from './agent-view.ts';
import type { AgentClients } from './connect-agent.ts';

const reportEveryMs = 5000;
const answerWithinMs = 5000;
/** An idle threshold for the lock state alone: whether somebody is idle is the agent's rule, not main's. */
const idleThresholdSeconds = 1;

/**
 * Shows what the agent reports and tells it, every 5 s, how long nobody touched the machine and whether it is locked. That
 * report is also the proof that it still answers: without an answer within 5 s it is shown as silent. Returns what ends it.
 */
export function followAgent({ review, device }: AgentClients, show: (view: AgentView) => void): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let lastStatus: Status | undefined;
  let isSilent = false;

  const showUnlessStopped = (view: AgentView): void => {
    if (!signal.aborted) show(view);
  };
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        for await (const status of await review.status.watch({}, { signal })) {
          lastStatus = status;
          if (!isSilent) showUnlessStopped({ kind: 'answering', status });
        }
      } catch (error) {
        if (signal.aborted) return;
        console.error(`The agent's status could not be followed: ${describe(error)}`);
      }
      // A watch that ended leaves us without knowledge, and that is what the tray has to show.
      lastStatus = undefined;
      showUnlessStopped({ kind: 'silent' });
      await delay(1000);
    }
  };
  const report = async (presence: Presence): Promise<void> => {
    const didAnswer = await Promise.race([
      device.presence.report(presence).then(() => true),
      delay(answerWithinMs, false),
    ]).catch(() => false);
    if (isSilent !== didAnswer) return;
    isSilent = !didAnswer;
    if (isSilent) showUnlessStopped({ kind: 'silent' });
    else if (lastStatus !== undefined) showUnlessStopped({ kind: 'answering', status: lastStatus });
  };
  const reportPolled = (): void => void report(readPresence());
  const reportLocked = (): void => void report({ ...readPresence(), isLocked: true });

  void follow();
  reportPolled();
  const timer = setInterval(reportPolled, reportEveryMs);
  // These events exist on macOS and Windows only; elsewhere the next poll tells.
  powerMonitor.on('lock-screen', reportLocked).on('unlock-screen', reportPolled);
  return () => {
    stopped.abort();
    clearInterval(timer);
    powerMonitor.off('lock-screen', reportLocked).off('unlock-screen', reportPolled);
  };
}

interface Presence {
  idleSeconds: number;
  isLocked: boolean;
}

function readPresence(): Presence {
  return {
    idleSeconds: Math.max(0, Math.floor(powerMonitor.getSystemIdleTime())),
    isLocked: powerMonitor.getSystemIdleState(idleThresholdSeconds) === 'locked',
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
