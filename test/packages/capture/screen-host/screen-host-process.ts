import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { FromScreenHost, type AppId, type InterfaceWords, type ToScreenHost } from '@clearpane/contracts';

const entry = createRequire(import.meta.url).resolve('@clearpane/capture/screen-host');

/** A real screen host process and everything it said. */
export interface ScreenHostProcess {
  readonly child: ChildProcess;
  readonly messages: FromScreenHost[];
  send(message: ToScreenHost): void;
  /** Starts it for these apps. */
  start(
    apps: readonly string[],
    options?: { mayReadPixels?: boolean; heartbeatMs?: number; words?: InterfaceWords },
  ): void;
  /** Waits for a message that it has not been given before, from the first on. */
  waitFor<Type extends FromScreenHost['type']>(
    type: Type,
    matches?: (message: Extract<FromScreenHost, { type: Type }>) => boolean,
    limitMs?: number,
  ): Promise<Extract<FromScreenHost, { type: Type }>>;
  readonly exited: Promise<number | null>;
  end(): Promise<void>;
}

/** Starts the screen host's own entry as a child of the test, optionally under another program such as strace. */
export function startScreenHost(env: NodeJS.ProcessEnv, under: readonly string[] = []): ScreenHostProcess {
  const [program, ...args] = [...under, process.execPath, entry];
  const child = spawn(program!, args, {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const messages: FromScreenHost[] = [];
  child.on('message', (message) => messages.push(FromScreenHost.parse(message)));
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
  });
  let read = 0;
  const send = (message: ToScreenHost): void => void child.send(message);
  return {
    child,
    messages,
    send,
    exited,
    start: (apps, { mayReadPixels = true, heartbeatMs = 60_000, words = { added: [], removed: [] } } = {}) =>
      send({ type: 'start', allowedApps: apps as AppId[], mayReadPixels, firstFrame: 1, heartbeatMs, words }),
    waitFor: async (type, matches = () => true, limitMs = 15_000) => {
      const deadline = performance.now() + limitMs;
      for (;;) {
        while (read < messages.length) {
          const message = messages[read++]!;
          if (message.type === type && matches(message as never)) return message as never;
        }
        if (performance.now() > deadline) throw new Error(`No "${type}" came within ${limitMs} ms.`);
        await delay(20);
      }
    },
    end: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await exited;
    },
  };
}
