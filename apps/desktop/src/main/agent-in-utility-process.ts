import { FromAgent, assertNever, type Service, type ToAgent } from '@clearpane/contracts';
import { utilityProcess, type MessagePortMain } from 'electron';
import path from 'node:path';
import type { AgentProcess, AgentStart } from './agent-process.ts';
import { environmentForChildren } from './child-environment.ts';
import { endProcess } from './end-process.ts';
import { startHostProcesses } from './host-processes.ts';

/** Runs agent.js, which lies beside main, and starts the processes that it asks for: in Electron only main can. */
export function launchInUtilityProcess(agentArguments: string[]): AgentProcess {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'agent.js'), agentArguments, {
    serviceName: 'Clearpane agent',
    stdio: 'inherit',
    env: environmentForChildren(process.env),
  });
  const send = (message: ToAgent, ports?: MessagePortMain[]): void => child.postMessage(message, ports);
  const hosts = startHostProcesses(send);
  const started = Promise.withResolvers<AgentStart>();
  const ended = Promise.withResolvers<void>();
  let connection = 0;

  child.on('message', (given: unknown) => {
    const message = FromAgent.parse(given);
    switch (message.type) {
      case 'ready':
        return started.resolve({ kind: 'ready' });
      case 'failed':
        return started.resolve({ kind: 'failed', error: message.error });
      case 'launch':
        return hosts.launch(message.launch, message.role);
      case 'stop-process':
        return hosts.stop(message.launch);
      case 'data':
      case 'close':
        // Here they travel on the connection's own port.
        return undefined;
      default:
        return assertNever(message);
    }
  });
  child.once('exit', () => {
    hosts.stopAll();
    started.resolve({ kind: 'ended' });
    ended.resolve();
  });

  return {
    started: started.promise,
    ended: ended.promise,
    open: (service: Service, port: MessagePortMain) => {
      connection += 1;
      send({ type: 'open', connection, service }, [port]);
    },
    kill: () => endProcess(child.pid),
  };
}
