import type { ProcessRole, ToAgent } from '@clearpane/contracts';
import { MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron';
import path from 'node:path';
import { environmentForChildren } from './child-environment.ts';
import { endProcess } from './end-process.ts';

/** The processes that one agent asked for, by the number it gave them. */
export interface HostProcesses {
  launch(launch: number, role: ProcessRole): void;
  stop(launch: number): void;
  stopAll(): void;
}

/** Starts hosts on the agent's behalf, joins each with it by a channel of their own, and reports how each ended. */
export function startHostProcesses(sendToAgent: (message: ToAgent, ports?: MessagePortMain[]) => void): HostProcesses {
  const running = new Map<number, UtilityProcess>();
  return {
    launch: (launch, role) => {
      const host = utilityProcess.fork(path.join(import.meta.dirname, `${role}.js`), [], {
        serviceName: `Clearpane ${role}`,
        stdio: 'inherit',
        env: environmentForChildren(process.env),
      });
      running.set(launch, host);
      let hasStarted = false;
      host.once('spawn', () => {
        hasStarted = true;
        const { port1, port2 } = new MessageChannelMain();
        host.postMessage({ type: 'channel' }, [port1]);
        sendToAgent({ type: 'launched', launch }, [port2]);
      });
      host.once('exit', (code) => {
        // Whoever stopped all of them has no agent left to tell.
        if (!running.delete(launch)) return;
        sendToAgent(hasStarted ? { type: 'process-exited', launch, code } : { type: 'launch-failed', launch });
      });
    },
    stop: (launch) => endProcess(running.get(launch)?.pid),
    stopAll: () => {
      const hosts = [...running.values()];
      running.clear();
      for (const host of hosts) endProcess(host.pid);
    },
  };
}
