import { execFileSync, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connectLocally, localSocketPath } from '@clearpane/agent';
import { reviewClient, type ReviewClient } from '@clearpane/cli';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { childrenOf } from '../../support/child-processes.ts';
import { clearpaneMain, runClearpane, startClearpane, type Lasting } from '../../support/clearpane-process.ts';

const env = { ...process.env, DISPLAY: undefined, DBUS_SESSION_BUS_ADDRESS: undefined };
const roots: string[] = [];
const running: Lasting[] = [];
let directory: string;

beforeEach(() => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'clearpane-cli-'));
  roots.push(root);
  directory = path.join(root, 'd');
});

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

const clearpane = (...words: string[]) => runClearpane(['--data-dir', directory, ...words], env);

async function last(...words: string[]): Promise<Lasting> {
  const lasting = await startClearpane(['--data-dir', directory, ...words], env);
  running.push(lasting);
  return lasting;
}

async function reach(): Promise<ReviewClient> {
  const channel = await connectLocally(localSocketPath(directory));
  if (channel === null) throw new Error('No agent listens.');
  return reviewClient(channel);
}

/** Joins the built-in study, as a person does in the pane. */
async function join(review: ReviewClient): Promise<void> {
  const { studies } = await review.studies.list();
  const [view] = studies;
  if (view === undefined) throw new Error('The built-in study is always there.');
  const choices = { actions: true, frames: true, appNames: true, upload: false };
  const { id: studyId } = view.study;
  await review.studies.join({ studyId, studySha256: view.studySha256, language: 'en', choices });
  await review.apps.allow({ studyId, app: 'ledger' as never, isAllowed: true });
}

test('where nothing runs, status says so, starts nothing and makes no file', async () => {
  expect(await clearpane('status')).toEqual({
    code: 0,
    said: 'Clearpane is not running. Nothing is recorded.\n',
    complained: '',
  });
  expect(JSON.parse((await clearpane('status', '--json')).said)).toEqual({ isRunning: false });
  expect(readdirSync(path.dirname(directory))).toEqual([]);
});

test('an agent runs until it is interrupted, and every verb speaks to that one', { timeout: 180_000 }, async () => {
  const agent = await last('agent');
  await join(await reach());
  await expect
    .poll(async () => (await clearpane('status')).said, { timeout: 20_000 })
    .toMatch(/^Cannot record: there is no display\. .*Nothing is recorded\.\n/);
  expect(JSON.parse((await clearpane('status', '--json')).said)).toMatchObject({
    isRunning: true,
    light: { state: 'cannot-record', reason: 'no-display' },
  });
  expect((await clearpane('pause')).said).toMatch(/^Paused\. Nothing is recorded\.\n/);
  expect((await clearpane('pause', '--minutes', '7')).said).toMatch(/^Paused until .*Z\. Nothing is recorded\.\n/);
  expect(JSON.parse((await clearpane('status', '--json')).said).light.state).toBe('paused');
  expect((await clearpane('resume')).said).not.toMatch(/^Paused/);
  expect((await clearpane('delete-last', '15')).said).toMatch(
    /^0 actions and 0 frames deleted\. Receipt [0-9a-f-]{36}/,
  );
  expect((await clearpane('verify')).said).toMatch(/^The ledger is whole\.\nEntries: \d+\. /);
  expect(await clearpane('wipe', '--yes')).toMatchObject({ code: 0, complained: '' });
  expect((await clearpane('status')).said).toMatch(/^Off\. Nothing is recorded\.\n/);
  agent.child.kill('SIGINT');
  expect(await agent.ended).toMatchObject({ code: 0, complained: '' });
  expect((await clearpane('status')).said).toMatch(/not running/);
});

test('a second agent for the same data is refused in words', async () => {
  await last('agent');
  const second = await clearpane('agent');
  expect({ code: second.code, said: second.said }).toEqual({ code: 1, said: '' });
  expect(second.complained).toMatch(/^Clearpane is already running\..*Use the Clearpane that is running\.\n$/);
});

test('an agent that is gone ends the commands that wait for it, with a sentence', async () => {
  const agent = await last('agent');
  const review = await last('review');
  process.kill(agentOf(agent.child), 'SIGKILL');
  for (const { ended } of [agent, review]) {
    const { code, complained } = await ended;
    expect({ code, complained }).toEqual({
      code: 1,
      complained: 'Clearpane has ended. Nothing is lost. Start Clearpane again.\n',
    });
  }
});

test('an agent that hangs is told from one that answers', async () => {
  const agent = await last('agent');
  const pid = agentOf(agent.child);
  process.kill(pid, 'SIGSTOP');
  const status = await clearpane('status');
  process.kill(pid, 'SIGCONT');
  expect(status).toMatchObject({ code: 1, said: '' });
  expect(status.complained).toMatch(/^Clearpane is running but does not answer\./);
});

test(
  'to delete or to pause, an agent is started for a moment and records nothing of it',
  { timeout: 180_000 },
  async () => {
    const agent = await last('agent');
    await join(await reach());
    agent.child.kill('SIGTERM');
    await agent.ended;
    for (const words of [['delete-last', '5'], ['verify'], ['pause'], ['resume']]) {
      const { code, complained } = await clearpane(...words);
      expect({ words, code, complained }).toEqual({ words, code: 0, complained: '' });
    }
    expect((await clearpane('resume')).said).toBe(
      'Not paused any more. Clearpane is not running. Nothing is recorded.\n',
    );
    await last('agent');
    expect(await (await reach()).sessions.list()).toEqual([]);
  },
);

const refused = [
  [['pause', '--minutes', 'abc'], 'Give whole minutes from 1 to 1440.'],
  [['pause', '--minutes', '0'], 'Give whole minutes from 1 to 1440.'],
  [['pause', '--minutes', '1.5'], 'Give whole minutes from 1 to 1440.'],
  [['pause', '--minutes='], 'Give whole minutes from 1 to 1440.'],
  [['delete-last', '-5'], 'Give whole minutes from 1 to 1440.'],
  [['delete-last', '1e3'], 'Give whole minutes from 1 to 1440.'],
  [['delete-last', '99999999'], 'Give whole minutes from 1 to 1440.'],
  [['delete-last'], "missing required argument 'minutes'"],
  [['review', '--port', 'http'], 'Give a port from 1 to 65535, or leave it away for a free one.'],
  [['review', '--port', '65536'], 'Give a port from 1 to 65535, or leave it away for a free one.'],
  [['wipe'], 'add --yes'],
  [['approve'], "unknown command 'approve'"],
] as const;

test('what cannot be meant is refused in words, and nothing is made or changed', { timeout: 60_000 }, async () => {
  const answers = await Promise.all(refused.map(([words]) => clearpane(...words)));
  for (const [at, { code, said, complained }] of answers.entries()) {
    const [words, sentence] = refused[at] ?? [];
    expect({ words, code, said }).toEqual({ words, code: 1, said: '' });
    expect(complained).toContain(sentence);
    expect(complained).not.toMatch(/\n\s+at |node:|Error:/);
  }
  expect(readdirSync(path.dirname(directory))).toEqual([]);
});

test('a port that is taken is said in words, and the agent that was started for it ends', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const { code, said, complained } = await clearpane('review', '--port', String(port));
  taken.close();
  expect({ code, said }).toEqual({ code: 1, said: '' });
  expect(complained).toMatch(`Port ${port} is in use by another program. Leave --port away to get a free one.`);
  expect((await clearpane('status')).said).toMatch(/not running/);
});

test('the review pane is served with a token and answers', async () => {
  const review = await last('review');
  const address = /(http:\/\/127\.0\.0\.1:\d+)\/#token=[\w-]{43}$/.exec(review.firstLine)?.[1];
  expect(address).toBeDefined();
  const { status } = await fetch(`${address}/rpc/status/get`, { method: 'POST' });
  expect(status).toBe(401);
});

test(
  'a damaged vault is set aside while nothing runs, and nothing of it is deleted',
  { timeout: 180_000 },
  async () => {
    expect((await clearpane('vault', 'set-aside')).said).toBe('There is no vault to set aside.\n');
    await clearpane('verify');
    writeFileSync(path.join(directory, 'vault.sqlite'), 'no database');
    const agent = await last('agent');
    expect((await clearpane('status')).said).toMatch(/^Cannot record: the vault is damaged\. .*set-aside/);
    const whileRunning = await clearpane('vault', 'set-aside');
    expect(whileRunning).toMatchObject({ code: 1, said: '' });
    expect(whileRunning.complained).toMatch(/^Clearpane is running\. Quit it first/);
    agent.child.kill('SIGTERM');
    await agent.ended;
    const aside = await clearpane('vault', 'set-aside');
    expect({ code: aside.code, complained: aside.complained }).toEqual({ code: 0, complained: '' });
    expect(readdirSync(directory).filter((name) => /^vault\.sqlite\.damaged-\d+$/.test(name))).toHaveLength(1);
    expect((await clearpane('verify')).said).toMatch(/^The ledger is whole/);
  },
);

test('no verb consents and no verb approves', async () => {
  const help = execFileSync(process.execPath, [clearpaneMain, '--help'], { encoding: 'utf8' });
  const verbs = [...help.slice(help.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+)/gm)].map(([, verb]) => verb);
  expect(verbs).toEqual([
    'agent',
    'review',
    'status',
    'pause',
    'resume',
    'delete-last',
    'wipe',
    'take-back',
    'verify',
    'checkpoint',
    'vault',
    'revocation',
    'study',
    'council',
    'help',
  ]);
  const agent = await last('agent');
  for (const words of [
    ['status'],
    ['pause', '--minutes', '1'],
    ['resume'],
    ['delete-last', '1'],
    ['verify'],
    ['wipe', '--yes'],
  ])
    expect((await clearpane(...words)).code).toBe(0);
  const review = await reach();
  const kinds = (await review.ledger.list()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => /consent-given|consent-changed|approved|sent/.test(kind))).toEqual([]);
  expect((await review.studies.list()).studies.map(({ standing }) => standing)).toEqual(['not-asked']);
  agent.child.kill('SIGTERM');
});

/** The agent behind a command line that started one. */
function agentOf({ pid }: ChildProcess): number {
  const [agent] = childrenOf(pid ?? 0);
  if (agent === undefined) throw new Error('It has started no agent.');
  return agent;
}
