/* CPU of the real hook host, in an allowed window, against a bare listener of the same input library in the same run. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endChild, recordMeasurements, startDisplay, type Measurement } from '@clearpane/workbench';
import { playHookHost } from '../packages/capture/hook-host/hook-host-harness.ts';
import { watchCosts } from './process-cost.ts';
import { mean } from './statistics.ts';

const RATES_PER_SECOND = [100, 1000];
const ROUNDS = 2;
const WINDOW_MS = 10_000;
const WARM_UP_MS = 2000;
/** Of what the generator was asked for, this much has to arrive, or the machine was too busy to measure. */
const LEAST_SHARE = 0.9;

const display = await startDisplay({ width: 1000, height: 600, trayHost: false });
try {
  const measurements: Record<string, Measurement> = {};
  for (const rate of RATES_PER_SECOND) {
    const costs: { host: number[]; bare: number[] } = { host: [], bare: [] };
    // In turns, so that a slow moment of the machine hits both.
    for (let round = 0; round < ROUNDS; round += 1) {
      costs.bare.push(await measureBareListener(rate));
      costs.host.push(await measureHookHost(rate));
    }
    measurements[`CPU of the hook host at ${rate} events/s`] = {
      value: mean(costs.host),
      unit: '% of a core',
      baseline: mean(costs.bare),
    };
  }
  recordMeasurements('hook-host', measurements);
} finally {
  await display.stop();
}

async function measureHookHost(rate: number): Promise<number> {
  const host = await playHookHost(display.env);
  host.process.channel.send({ type: 'start' });
  await host.until('ready');
  host.tell(host.whereabouts);
  const cpuPercent = await measureUnderInput(host.pid, rate);
  await host.stop();
  const kinds = new Set(host.actions().map(({ kind }) => kind));
  if (!kinds.has('click') || !kinds.has('text'))
    throw new Error(`The hook host recorded no work: ${[...kinds].join(', ') || 'nothing'}`);
  return cpuPercent;
}

async function measureBareListener(rate: number): Promise<number> {
  const listener = forkHere('bare-listener.ts');
  try {
    await once(listener, 'message');
    const cpuPercent = await measureUnderInput(listener.pid ?? 0, rate);
    const { heard } = await ask<{ heard: number }>(listener);
    // The library reports each event that was made, and a click besides.
    if (heard < (LEAST_SHARE * rate * WINDOW_MS) / 1000) throw new Error(`The listener heard only ${heard} events.`);
    return cpuPercent;
  } finally {
    await endChild(listener);
  }
}

/** Percent of a core that a process uses while the generator makes `rate` events a second. */
async function measureUnderInput(pid: number, rate: number): Promise<number> {
  const generator = forkHere('input-generator.ts', String(rate));
  try {
    await delay(WARM_UP_MS);
    const before = await ask<{ sent: number }>(generator);
    const [cost] = await watchCosts([pid], delay(WINDOW_MS));
    const after = await ask<{ sent: number }>(generator);
    const perSecond = ((after.sent - before.sent) / WINDOW_MS) * 1000;
    if (perSecond < LEAST_SHARE * rate) throw new Error(`The generator came to ${perSecond} events/s only.`);
    return cost?.cpuPercent ?? Number.NaN;
  } finally {
    await endChild(generator);
  }
}

function forkHere(file: string, ...parameters: string[]): ChildProcess {
  return fork(path.join(import.meta.dirname, file), parameters, { env: display.env, execArgv: [] });
}

async function ask<Answer>(child: ChildProcess): Promise<Answer> {
  child.send('how many');
  const [answer] = (await once(child, 'message')) as [Answer];
  return answer;
}
