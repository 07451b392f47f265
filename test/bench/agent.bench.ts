/*
 * CPU and memory of the agent and its two hosts over scripted minutes of office work, against the same processes in the same
 * run with nothing to do. `--minutes N`; without it 5 with `--record` and 1 otherwise.
 */
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { deviceClient, reviewClient, startAgent, type ReviewClient } from '@clearpane/cli';
import {
  deployInventedStudy,
  recordMeasurements,
  startDisplay,
  startKeyring,
  type Measurement,
} from '@clearpane/workbench';
import { findProcess, watchCosts } from './process-cost.ts';
import { openCustomerForm } from './customer-form.ts';
import { workUntil } from './office-worker.ts';

const PATIENCE_MS = 60_000;
/** After the start and between the two halves: the last frame is kept and the libraries are at rest. */
const CALM_MS = 5000;
/** Rest is the same all the time: it needs no five minutes. */
const LONGEST_IDLE_MINUTES = 2;

const minutes = readMinutes(process.argv.slice(2));
const idleMinutes = Math.min(minutes, LONGEST_IDLE_MINUTES);
const display = await startDisplay({ trayHost: false });
Object.assign(process.env, display.env);
const keyring = await startKeyring(display.env);
const form = await openCustomerForm(display);
const { policyDirectory, study } = await deployInventedStudy(path.join(display.directory, 'managed'));
const dataDirectory = path.join(display.directory, 'clearpane');
const agent = await startAgent([`--data-dir=${dataDirectory}`, `--policy-dir=${policyDirectory}`, '--throwaway']);
if ('refused' in agent) throw new Error(agent.refused.happened);
try {
  const review = reviewClient(agent.open('review'));
  await join(review);
  await until(review, ({ frameCount }) => frameCount > 0);
  await delay(CALM_MS);
  const pids = ['agent/src/main.ts', 'hook-host/main.ts', 'screen-host/main.ts'].map(findProcess);

  console.log(`Idle for ${idleMinutes} min, then office work for ${minutes} min.`);
  const idle = await watchCosts(pids, delay(idleMinutes * 60_000));
  const before = await recording(review);
  const working = workUntil(performance.now() + minutes * 60_000, display.env, form.place, form.field);
  const busy = await watchCosts(pids, working);
  const inputs = await working;
  const after = await recording(review);
  console.log(
    `${inputs} inputs were made; ${after.actionCount - before.actionCount} actions and ${after.frameCount - before.frameCount} frames were kept.`,
  );
  if (after.actionCount === before.actionCount || after.frameCount === before.frameCount)
    throw new Error('Nothing was recorded of the work: there is nothing to measure.');

  const measurements: Record<string, Measurement> = {};
  const names = ['agent', 'hook host', 'screen host'];
  for (const [index, name] of names.entries()) {
    const [value, baseline] = [busy[index]?.cpuPercent ?? Number.NaN, idle[index]?.cpuPercent ?? Number.NaN];
    measurements[`CPU of the ${name}`] = { value, unit: '% of a core', baseline };
  }
  for (const [index, name] of names.entries()) {
    const [value, baseline] = [busy[index]?.peakMemoryMiB ?? Number.NaN, idle[index]?.peakMemoryMiB ?? Number.NaN];
    measurements[`peak memory of the ${name}`] = { value, unit: 'MiB PSS', baseline };
  }
  measurements['minutes of work'] = { value: minutes, unit: 'min', baseline: idleMinutes };
  recordMeasurements('agent', measurements);
} finally {
  await deviceClient(agent.open('device'))
    .shutDown()
    .catch(() => agent.kill()); // It may end before its answer arrives.
  await agent.exited;
  await form.close();
  await keyring.stop();
  await display.stop();
}

function readMinutes(words: readonly string[]): number {
  const [, given] = /--minutes[= ](\S+)/.exec(words.join(' ')) ?? [];
  if (given === undefined) return words.includes('--record') ? 5 : 1;
  const wanted = Number(given);
  if (!(wanted > 0)) throw new RangeError(`--minutes takes a number above 0, not "${given}".`);
  return wanted;
}

async function join(client: ReviewClient): Promise<void> {
  const { studies } = await client.studies.list();
  const view = studies.find(({ study: { id } }) => id === study.id);
  if (view === undefined) throw new Error('The invented study was not read.');
  await client.studies.join({
    studyId: study.id,
    studySha256: view.studySha256,
    language: 'en',
    choices: { actions: true, frames: true, appNames: true, upload: false },
  });
  const apps = await client.apps.list({ studyId: study.id });
  const app = apps.find(({ name }) => name === form.name);
  if (app === undefined) throw new Error('The customer form is not among the apps.');
  await client.apps.allow({ studyId: study.id, app: app.id, isAllowed: true });
}

async function recording(client: ReviewClient): Promise<{ actionCount: number; frameCount: number }> {
  const { light } = await client.status.get();
  if (light.state !== 'recording') throw new Error(`The light shows ${JSON.stringify(light)}.`);
  return light;
}

async function until(client: ReviewClient, holds: (light: { frameCount: number }) => boolean): Promise<void> {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await delay(200)) {
    const { light } = await client.status.get();
    if (light.state === 'recording' && holds(light)) return;
  }
  await recording(client);
}
