import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FromAgent, type Channel, type ErrorBody, type Service } from '@clearpane/contracts';

/** An agent that runs as this program's child and ends with it. */
export interface AgentChild {
  readonly pid: number;
  /** Opens a connection to one of its services. */
  open(service: Service): Channel;
  readonly exited: Promise<number | null>;
  kill(): void;
}

/**
 * Forks the agent from source and waits until it is ready; the agent's own words where it cannot start. It gets our own
 * environment when none is given.
 */
export async function startAgent(
  agentArguments: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<AgentChild | { refused: ErrorBody }> {
  const entry = fileURLToPath(import.meta.resolve('@clearpane/agent/main'));
  const child = fork(entry, agentArguments, {
    execArgv: [],
    env,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const refused = await whenReady(child, exited);
  if (refused !== null) return { refused };
  return { pid: child.pid ?? 0, ...connections(child), exited, kill: () => void child.kill('SIGKILL') };
}

function whenReady(child: ChildProcess, exited: Promise<number | null>): Promise<ErrorBody | null> {
  return new Promise((resolve) => {
    child.on('message', (data) => {
      const message = FromAgent.safeParse(data);
      if (message.success && message.data.type === 'ready') resolve(null);
      if (message.success && message.data.type === 'failed') resolve(message.data.error);
    });
    void exited.then((code) =>
      resolve({
        code: 'process-ended',
        happened: `The agent ended before it was ready (code ${code ?? 'none'}).`,
        meaning: 'Nothing is recorded.',
        remedy: 'Look at the lines above for the reason.',
      }),
    );
  });
}

function connections(child: ChildProcess): Pick<AgentChild, 'open'> {
  const open = new Map<number, { message: ((data: unknown) => void)[]; close: (() => void)[] }>();
  let last = 0;
  child.on('message', (data) => {
    const message = FromAgent.safeParse(data);
    if (message.success && message.data.type === 'data') {
      const { connection, data: body } = message.data;
      for (const listener of open.get(connection)?.message ?? []) listener(body);
    }
  });
  child.once('exit', () => {
    for (const { close } of open.values()) for (const listener of close) listener();
  });
  const send = (message: unknown): void => {
    if (child.connected) child.send(message as object);
  };
  return {
    open: (service) => {
      const connection = ++last;
      const listeners = { message: [] as ((data: unknown) => void)[], close: [] as (() => void)[] };
      open.set(connection, listeners);
      send({ type: 'open', connection, service });
      return {
        send: (data) => send({ type: 'data', connection, data }),
        onMessage: (listener) => void listeners.message.push(listener),
        onClose: (listener) => void listeners.close.push(listener),
        close: () => {
          open.delete(connection);
          send({ type: 'close', connection });
        },
      };
    },
  };
}
