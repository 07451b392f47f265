import { FromAgent, assertNever, type Service, type ToAgent } from '@clearpane/contracts';
import type { MessagePortMain } from 'electron';
import { fork } from 'node:child_process';
import type { AgentProcess, AgentStart } from './agent-process.ts';
import { environmentForChildren } from './child-environment.ts';

/** Runs the agent's source under a Node beside Electron; connections travel by number over the child's IPC. */
export function launchUnderNode(
  { program, entry }: { program: string; entry: string },
  agentArguments: string[],
): AgentProcess {
  const child = fork(entry, agentArguments, {
    execPath: program,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: environmentForChildren(process.env),
  });
  const send = (message: ToAgent): void => {
    if (child.connected) child.send(message);
  };
  const started = Promise.withResolvers<AgentStart>();
  const ended = Promise.withResolvers<void>();
  const ports = new Map<number, MessagePortMain>();
  let lastConnection = 0;

  child.on('message', (given) => {
    const message = FromAgent.parse(given);
    switch (message.type) {
      case 'ready':
        return started.resolve({ kind: 'ready' });
      case 'failed':
        return started.resolve({ kind: 'failed', error: message.error });
      case 'data':
        return ports.get(message.connection)?.postMessage(message.data);
      case 'close':
        return ports.get(message.connection)?.close();
      case 'launch':
      case 'stop-process':
        // Under Node the agent forks its own.
        return undefined;
      default:
        return assertNever(message);
    }
  });
  const end = (): void => {
    for (const port of ports.values()) port.close();
    ports.clear();
    started.resolve({ kind: 'ended' });
    ended.resolve();
  };
  child.once('error', (error) => {
    console.error(`The agent could not be started: ${error.message}`);
    if (child.pid === undefined) end();
  });
  child.once('exit', end);

  return {
    started: started.promise,
    ended: ended.promise,
    open: (service: Service, port: MessagePortMain) => {
      if (!child.connected) return port.close();
      lastConnection += 1;
      const connection = lastConnection;
      ports.set(connection, port);
      send({ type: 'open', connection, service });
      port.on('message', (event) => send({ type: 'data', connection, data: event.data }));
      port.once('close', () => {
        if (ports.delete(connection)) send({ type: 'close', connection });
      });
      return port.start();
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
