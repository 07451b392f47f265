import { statSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { localSocketPath } from '@clearpane/agent';
import { JUST_FOR_ME } from '@clearpane/consent';
import { AppId } from '@clearpane/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterTest, temporaryDirectory } from '../made-up-agent.ts';
import { connectTo, lightAmong, startAgentProcess } from './agent-process.ts';

/** An environment without a display, a session bus or anything of whoever runs the test. */
function bareEnvironment(home: string): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: home };
}

async function start() {
  const directory = temporaryDirectory();
  const dataDirectory = path.join(directory, 'data');
  const given = [`--data-dir=${dataDirectory}`, `--policy-dir=${path.join(directory, 'policies')}`, '--throwaway'];
  const agent = startAgentProcess(given, bareEnvironment(directory));
  afterTest(() => agent.end());
  const connection = await connectTo(dataDirectory);
  afterTest(() => connection.close());
  return { agent, given, directory, dataDirectory, ...connection };
}

test('Without a display it says so after the yes, keeps its key in a file and its socket to itself', async () => {
  const { review, dataDirectory } = await start();
  const before = await review.status.get();
  const { studies } = await review.studies.list();
  const mine = studies.find(({ study }) => study.id === JUST_FOR_ME.id);
  const choices = { actions: true, frames: true, appNames: true, upload: false };
  await review.studies.join({ studyId: JUST_FOR_ME.id, studySha256: mine!.studySha256, language: 'en', choices });
  await review.apps.allow({ studyId: JUST_FOR_ME.id, app: AppId.parse('Calendar'), isAllowed: true });
  expect(await lightAmong(review, 'cannot-record')).toMatchObject({ reason: 'no-display' });
  expect(before).toMatchObject({ light: { state: 'off' }, keyProtection: 'file', isThrowaway: true });
  expect(await review.sessions.list()).toEqual([]);
  expect(statSync(localSocketPath(dataDirectory)).mode & 0o777).toBe(0o600);
}, 60_000);

test('A second one on the same directory ends with the reason, and the first goes on', async () => {
  const { agent, review, given, directory } = await start();
  const second = startAgentProcess(given, bareEnvironment(directory));
  expect(await second.exited).toBe(1);
  expect(second.errors()).toContain('Clearpane is already running for this data directory.');
  expect((await review.status.get()).light.state).toBe('off');
  expect(agent.child.exitCode).toBeNull();
}, 60_000);

test('Nonsense on its socket ends a connection at most, never the agent', async () => {
  const { agent, review, dataDirectory } = await start();
  const frame = (body: Uint8Array, kind: number): Buffer => {
    const header = Buffer.alloc(5);
    header.writeUInt32BE(body.length, 0);
    header.writeUInt8(kind, 4);
    return Buffer.concat([header, body]);
  };
  const message = fc.oneof(
    fc.uint8Array().map((bytes) => frame(bytes, 1)),
    fc.string().map((text) => frame(Buffer.from(text), 0)),
    fc.json().map((text) => frame(Buffer.from(text), 0)),
    fc
      .record({ i: fc.oneof(fc.string(), fc.nat()), t: fc.integer({ min: -1, max: 9 }), p: fc.jsonValue() })
      .map((value) => frame(Buffer.from(JSON.stringify(value)), 0)),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 5 }), async (messages) => {
      const socket = connect({ path: localSocketPath(dataDirectory) });
      socket.on('error', () => socket.destroy());
      await new Promise<void>((resolve) => socket.write(Buffer.concat(messages), () => resolve()));
      await new Promise((resolve) => setTimeout(resolve, 10));
      socket.destroy();
      expect([agent.child.exitCode, (await review.status.get()).light.state]).toEqual([null, 'off']);
    }),
    { numRuns: 100 },
  );
}, 120_000);
