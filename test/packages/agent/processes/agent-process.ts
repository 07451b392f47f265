import { spawn, type ChildProcess } from 'node:child_process';
import { connectLocally, localSocketPath } from '@clearpane/agent';
import { reviewClient, type ReviewClient } from '@clearpane/cli';
import type { BundleState, Light } from '@clearpane/contracts';
import { setTimeout as delay } from 'node:timers/promises';

/** The agent's own entry, as it is started from source. */
const agentEntry = new URL(import.meta.resolve('@clearpane/agent/main')).pathname;

/** A real agent process under plain Node. */
export interface AgentProcess {
  child: ChildProcess;
  /** What it wrote to standard error. */
  errors(): string;
  exited: Promise<number | null>;
  /** Ends it politely and waits. */
  end(): Promise<number | null>;
}

/** Starts a program with the agent's entry and arguments behind it; by itself that is Node. */
export function startAgentProcess(
  agentArguments: readonly string[],
  env: NodeJS.ProcessEnv,
  before: readonly string[] = [],
): AgentProcess {
  const [program = process.execPath, ...rest] = [...before, process.execPath, agentEntry, ...agentArguments];
  const child = spawn(program, rest, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    child,
    errors: () => errors,
    exited,
    end: () => {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

/** Connects to whatever agent runs on this directory, as the CLI does. */
export async function connectTo(dataDirectory: string): Promise<{ review: ReviewClient; close(): void }> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const channel = await connectLocally(localSocketPath(dataDirectory));
    if (channel !== null) return { review: reviewClient(channel), close: () => channel.close() };
    if (performance.now() > deadline) throw new Error('No agent answers.');
    await delay(100);
  }
}

/** The light once it is in one of these states. */
export async function lightAmong(review: ReviewClient, ...states: Light['state'][]): Promise<Light> {
  for (const deadline = performance.now() + 40_000; ; await delay(100)) {
    const { light } = await review.status.get();
    if (states.includes(light.state)) return light;
    if (performance.now() > deadline) throw new Error(`The light shows ${JSON.stringify(light)}.`);
  }
}

/** Waits until a bundle stands so. */
export async function bundleIn(review: ReviewClient, state: BundleState): Promise<void> {
  for (const deadline = performance.now() + 40_000; ; await delay(100)) {
    const bundles = await review.bundles.list();
    if (bundles.some((bundle) => bundle.state === state)) return;
    if (performance.now() > deadline) throw new Error(`The bundles are ${JSON.stringify(bundles)}.`);
  }
}
