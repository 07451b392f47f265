import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connectLocally, localSocketPath } from '@clearpane/agent';
import {
  reviewClient,
  serveReview,
  startAgent,
  type AgentChild,
  type ReviewClient,
  type ReviewServer,
} from '@clearpane/cli';
import { ErrorBody, PANE_TOKEN_HEADER, type Status } from '@clearpane/contracts';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReviewRouter } from '../../support/review-api-in-memory.ts';
import { joinSample, sampleAgent } from '../../support/review-samples.ts';

let directory: string;
const ends: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'clearpane-cli-'));
});

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
  rmSync(directory, { recursive: true });
});

/** A real agent without a display: it can be asked everything. */
async function realAgent(): Promise<{ agent: AgentChild; review: ReviewClient }> {
  const agent = await startAgent([`--data-dir=${path.join(directory, 'd')}`, `--policy-dir=${directory}/p`], {
    ...process.env,
    DISPLAY: undefined,
    DBUS_SESSION_BUS_ADDRESS: undefined,
  });
  if ('refused' in agent) throw new Error(agent.refused.happened);
  ends.push(async () => {
    agent.kill();
    await agent.exited;
  });
  return { agent, review: reviewClient(agent.open('review')) };
}

/** What a page in a browser has: the address and the token. */
function browserOf(server: ReviewServer): ReviewClient {
  return createORPCClient(
    new RPCLink({
      url: `http://127.0.0.1:${server.port}/rpc`,
      headers: { [PANE_TOKEN_HEADER]: server.token },
    }),
  );
}

async function serve(review: ReviewClient): Promise<ReviewServer> {
  const server = await serveReview(review, directory);
  ends.push(() => server.close());
  return server;
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof ORPCError)) return error;
    return { code: error.code, isDefined: error.defined, body: ErrorBody.safeParse(error.data).data };
  }
}

test('the status arrives as it changes, in two panes at once', async () => {
  const { review } = await realAgent();
  const server = await serve(review);
  const [first, second] = [browserOf(server), browserOf(server)];
  const stop = new AbortController();
  const seen: Status['light'][][] = [[], []];
  const following = [first, second].map(async (pane, index) => {
    try {
      for await (const status of await pane.status.watch({}, { signal: stop.signal })) seen[index]?.push(status.light);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  });
  await expect.poll(() => seen.map(({ length }) => length)).toEqual([1, 1]);
  const [study] = (await first.studies.list()).studies;
  if (study === undefined) throw new Error('The built-in study is always there.');
  const choices = { actions: true, frames: false, appNames: false, upload: false };
  const { id: studyId } = study.study;
  await first.studies.join({ studyId, studySha256: study.studySha256, language: 'en', choices });
  await second.recording.pause({ minutes: 5 });
  await second.apps.allow({ studyId, app: 'ledger' as never, isAllowed: true });
  await expect
    .poll(() => seen.map((lights) => lights.at(-1)?.state), { timeout: 10_000 })
    .toEqual(['paused', 'paused']);
  expect(await first.status.get()).toEqual(await second.status.get());
  stop.abort();
  await Promise.all(following);
});

test("the agent's failures keep their code and their three sentences", async () => {
  const { review } = await realAgent();
  const pane = browserOf(await serve(review));
  const sessionId = '6f1c1f0e-6f7a-4b37-9b1d-0d3c1b2a4e5f' as never;
  expect(await failureOf(pane.sessions.get({ sessionId }))).toEqual({
    code: 'CLEARPANE',
    isDefined: true,
    body: {
      code: 'not-found',
      happened: 'This session does not exist.',
      meaning: 'It may have been deleted meanwhile. Nothing else was changed.',
      remedy: 'Reload the page.',
    },
  });
  const badInput = await failureOf(pane.recording.pause({ minutes: -1 }));
  expect(badInput).toMatchObject({ code: 'BAD_REQUEST', isDefined: false });
});

test('every part of a bundle arrives byte for byte', async () => {
  const memory = await sampleAgent();
  joinSample(memory);
  const pane = browserOf(await serve(createRouterClient(createReviewRouter(memory)) as ReviewClient));
  const [session] = await pane.sessions.list();
  if (session === undefined) throw new Error('The sample has sessions.');
  const bundle = await pane.bundles.prepare({ sessionId: session.id });
  const parts = [...(memory.bundles[0]?.parts ?? [])];
  expect(parts.length).toBeGreaterThan(2);
  for (const [name, bytes] of parts) {
    const arrived = await pane.bundles.part({ bundleId: bundle.id, path: name });
    const isEqual = Buffer.from(await arrived.arrayBuffer()).equals(bytes);
    expect({ name, isEqual }).toEqual({ name, isEqual: true });
  }
});

test.each(['over its own channel', 'over the local socket'])(
  'when the agent is gone every call says so at once, and the line to the browser breaks (%s)',
  async (way) => {
    const { agent, review } = await realAgent();
    const channel = await connectLocally(localSocketPath(path.join(directory, 'd')));
    if (channel === null) throw new Error('The agent does not listen.');
    const client = way === 'over the local socket' ? reviewClient(channel) : review;
    const pane = browserOf(await serve(client));
    const watch = await pane.status.watch();
    await watch.next();
    agent.kill();
    await agent.exited;
    await expect(watch.next()).rejects.toBeDefined();
    expect(await failureOf(client.status.get())).toMatchObject({ code: 'CLEARPANE', body: { code: 'process-ended' } });
    await failureOf(pane.status.get());
    // A page takes this for a lost line and stops showing its old light; a typed answer it would not.
    for (const call of [() => pane.status.get(), () => pane.sessions.list()])
      expect(await failureOf(call())).toBeInstanceOf(TypeError);
  },
);

test('a page that is closed leaves nobody waiting for its status', async () => {
  const memory = await sampleAgent();
  const client = createRouterClient(createReviewRouter(memory)) as ReviewClient;
  let watching = 0;
  const watch: ReviewClient['status']['watch'] = (input, options) => {
    watching += 1;
    options?.signal?.addEventListener('abort', () => (watching -= 1), { once: true });
    return client.status.watch(input, options);
  };
  const status = new Proxy(client.status, {
    get: (target, name) => (name === 'watch' ? watch : Reflect.get(target, name)),
  });
  const counted = new Proxy(client, {
    get: (target, name) => (name === 'status' ? status : Reflect.get(target, name)),
  });
  const pane = browserOf(await serve(counted));
  const closed = new AbortController();
  const following = await pane.status.watch({}, { signal: closed.signal });
  await following.next();
  expect(watching).toBe(1);
  closed.abort();
  await expect.poll(() => watching).toBe(0);
});
