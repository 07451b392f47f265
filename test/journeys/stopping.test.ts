import { setTimeout as delay } from 'node:timers/promises';
import type { ReviewClient } from '@clearpane/cli';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  countRows,
  hostsOf,
  join,
  openWorkstation,
  typedWords,
  whenLight,
  workUntilKept,
  type AgentAtWork,
  type Workstation,
} from '../support/workstation.ts';

/** The promise: no row later than this after the call. */
const promisedMs = 1000;

let desk: Workstation;
let agent: AgentAtWork;

beforeAll(async () => {
  desk = await openWorkstation();
  await desk.openWindows();
  agent = await desk.startAgent('d');
});

afterAll(() => desk[Symbol.asyncDispose]());

/** Types without a break while `stop` is called; answers when the last row came, in milliseconds after the call. */
async function lastRowAfter(review: ReviewClient, stop: () => Promise<unknown>): Promise<number> {
  desk.x('mousemove', '120', '300', 'click', '1');
  const typing = (async () => {
    for (let round = 0; round < 8; round += 1) {
      desk.x('type', '--delay', '5', '--', typedWords);
      desk.x('click', '1');
      await delay(60);
    }
  })();
  await delay(400);
  const calledAt = performance.now();
  const stopped = stop();
  let rows = await countRows(review);
  let lastRowAt = calledAt;
  while (performance.now() - calledAt < 2500) {
    const now = await countRows(review);
    if (now !== rows) lastRowAt = performance.now();
    rows = now;
    await delay(5);
  }
  await stopped;
  await typing;
  return lastRowAt - calledAt;
}

describe('stopping is instant', () => {
  test('pause: no row comes a second after the call, and no host is left', { timeout: 60_000 }, async () => {
    const { review } = agent;
    await join(review);
    await whenLight(review, 'recording');
    await workUntilKept(desk, agent);
    const lastRowMs = await lastRowAfter(review, () => review.recording.pause({ minutes: null }));
    console.log(`Last row ${Math.round(lastRowMs)} ms after the call of pause.`);
    expect(lastRowMs).toBeLessThan(promisedMs);
    expect((await review.status.get()).light).toMatchObject({ state: 'paused', cause: 'person', until: null });
    expect(hostsOf(agent.pid)).toEqual({ hook: [], screen: [] });
    const rows = await countRows(review);
    await desk.work();
    await delay(1000);
    expect(await countRows(review)).toBe(rows);
  });

  test('leaving: no row comes a second after the call, and no host is left', { timeout: 60_000 }, async () => {
    const { review } = agent;
    await review.recording.resume();
    await whenLight(review, 'recording');
    await workUntilKept(desk, agent);
    const lastRowMs = await lastRowAfter(review, () => review.studies.leave({ studyId: 'just-for-me' as never }));
    console.log(`Last row ${Math.round(lastRowMs)} ms after the call of leave.`);
    expect(lastRowMs).toBeLessThan(promisedMs);
    expect((await review.status.get()).light).toEqual({ state: 'off' });
    expect(hostsOf(agent.pid)).toEqual({ hook: [], screen: [] });
    const ends = (await review.sessions.list()).map(({ end }) => end).toSorted();
    expect(ends).toEqual(['paused', 'withdrawn']);
    expect(await desk.unmasked()).toBe(0);
  });

  test('a pause lasts through a crash of the agent', { timeout: 60_000 }, async () => {
    const { review } = agent;
    await join(review);
    await whenLight(review, 'recording');
    await review.recording.pause({ minutes: 30 });
    await agent.end();
    agent = await desk.startAgent('d');
    await delay(1500);
    expect((await agent.review.status.get()).light).toMatchObject({ state: 'paused', cause: 'person' });
    expect(hostsOf(agent.pid)).toEqual({ hook: [], screen: [] });
  });
});
