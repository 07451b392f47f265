import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeLauncher } from '@clearpane/capture';
import {
  FromHookHost,
  Whereabouts,
  type ProcessRole,
  type ReducedAction,
  type RunningProcess,
} from '@clearpane/contracts';
import { childrenOf } from '../../../support/child-processes.ts';

export const hookHostEntry = fileURLToPath(import.meta.resolve('@clearpane/capture/hook-host'));
export const entries: Record<ProcessRole, string> = {
  'hook-host': hookHostEntry,
  'screen-host': hookHostEntry,
  uploader: hookHostEntry,
};

/** A desk with one allowed window over the left half and a denied one over the right half of a 1000 × 600 monitor. */
export const desk = Whereabouts.parse({
  revision: 1,
  monitor: { x: 0, y: 0, width: 1000, height: 600 },
  focus: 1,
  windows: [
    { window: 1, app: 1, x: 0, y: 0, width: 500, height: 600 },
    { window: 2, app: null, x: 500, y: 0, width: 500, height: 600 },
  ],
});
export const deniedFocus = { ...desk, revision: 2, focus: 2 };

/** A hook host in a process of its own, with the test in the agent's place: it answers probes with `whereabouts`. */
export interface PlayedHookHost {
  pid: number;
  process: RunningProcess;
  messages: FromHookHost[];
  whereabouts: Whereabouts;
  /** Everything that crossed the channel, as text. */
  transcript(): string;
  actions(): ReducedAction[];
  tell(whereabouts: Whereabouts): void;
  /** Resolves with the first message of a type, now or later. */
  until(type: FromHookHost['type']): Promise<FromHookHost>;
  stop(): Promise<void>;
}

export async function playHookHost(env: NodeJS.ProcessEnv): Promise<PlayedHookHost> {
  const before = new Set(childPids());
  const running = await nodeLauncher(entries, { env }).launch('hook-host');
  const pid = childPids().find((child) => !before.has(child)) ?? 0;
  const messages: FromHookHost[] = [];
  const played: PlayedHookHost = {
    pid,
    process: running,
    messages,
    whereabouts: desk,
    transcript: () => JSON.stringify(messages),
    actions: () =>
      messages.flatMap((message) => (message.type === 'actions' ? message.entries.map(({ action }) => action) : [])),
    tell(whereabouts) {
      played.whereabouts = whereabouts;
      running.channel.send({ type: 'whereabouts', whereabouts, answers: 0 });
    },
    async until(type) {
      for (const deadline = performance.now() + 10_000; performance.now() < deadline; await delay(20)) {
        const found = messages.find((message) => message.type === type);
        if (found !== undefined) return found;
      }
      throw new Error(`No ${type} came, only: ${played.transcript()}`);
    },
    async stop() {
      running.channel.send({ type: 'stop' });
      await played.until('stopped');
      await running.exited;
    },
  };
  running.channel.onMessage((raw) => {
    const message = FromHookHost.parse(raw);
    messages.push(message);
    if (message.type === 'probe') {
      const answer = { type: 'whereabouts', whereabouts: played.whereabouts, answers: message.number };
      running.channel.send(answer);
    }
  });
  return played;
}

/** Real input through the X server. */
export function xdotool(env: NodeJS.ProcessEnv, ...parameters: string[]): void {
  execFileSync('xdotool', parameters, { env });
}

/** The processes that this one has started. */
export function childPids(): number[] {
  return childrenOf(process.pid);
}
