import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { Policy, type Study } from '@clearpane/contracts';
import { deployInventedStudy } from '@clearpane/workbench';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOwnIdentity } from '@clearpane/bundle';
import { createSigningKey } from '@clearpane/signing';
import { processTree } from '../apps/desktop/launch-desktop.ts';
import { startMadeUpAgent } from '../packages/agent/made-up-agent.ts';
import { reachableFrom, ROOT } from '../support/import-graph.ts';
import { join, openWorkstation, until, type AgentAtWork, type Workstation } from '../support/workstation.ts';

/** Every library with which input or the screen could be seen, as the kernel names it when it is mapped. */
const EYES = /uiohook|node-screenshots|sharp|onnxruntime|ort-wasm|libX11|libXtst|libxcb/;
const patience = { timeout: 120_000 };

let desk: Workstation;
/** Where the study would have data sent: it counts who calls. */
let connections = 0;
const listener = createServer((socket) => {
  connections += 1;
  socket.destroy();
});
let study: Study;

beforeAll(async () => {
  desk = await openWorkstation();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  ({ study } = await deployInventedStudy(path.dirname(desk.policyDirectory), {
    recipient: {
      name: 'A steward (invented)',
      collectorUrl: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
      collectorPublicKey: createSigningKey().publicKey,
      stewardRecipient: (await createOwnIdentity()).recipient,
    },
  }));
});
afterAll(async () => {
  await desk[Symbol.asyncDispose]();
  await new Promise((resolve) => listener.close(resolve));
});

/** Files with eyes that an agent and everything it started have in their memory, as the kernel tells. */
function eyesOf(agent: AgentAtWork): string[] {
  const maps = [agent.pid, ...processTree(agent.pid)].map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/maps`, 'utf8');
    } catch {
      return ''; // It ended in between.
    }
  });
  const files = maps.flatMap((text) => text.split('\n').flatMap((line) => /\/\S+$/.exec(line)?.[0] ?? []));
  return [...new Set(files)].filter((file) => EYES.test(path.basename(file)));
}

describe('R1 Fresh install: every purpose off, no OS hook module loaded', () => {
  test(
    'on a desk where recording could begin at once; and the same look finds the modules after a yes',
    patience,
    async () => {
      const agent = await desk.startAgent('fresh');
      const { studies } = await agent.review.studies.list();
      expect(studies.map(({ standing, choices, isCurrent }) => ({ standing, choices, isCurrent }))).toEqual(
        studies.map(() => ({ standing: 'not-asked', choices: null, isCurrent: false })),
      );
      expect(await agent.review.status.get()).toMatchObject({ light: { state: 'off' }, joinedStudies: [] });
      expect([eyesOf(agent), await agent.review.sessions.list()]).toEqual([[], []]);

      await join(agent.review);
      const found = await until(
        () => eyesOf(agent).join(' '),
        (files) => files.includes('uiohook') && files.includes('node-screenshots'),
      );
      expect(found).toMatch(EYES);
      await agent.end();
    },
  );

  test('and the program that runs before a yes does not even name a module that sees', () => {
    const reading = ['onnxruntime-node', 'onnxruntime-web'];
    const eyes = new Set(['uiohook-napi', 'node-screenshots', 'screenshot-desktop', 'sharp', 'x11', ...reading]);
    const named = (entry: string) =>
      reachableFrom([entry])
        .map(({ specifier }) => specifier)
        .filter((specifier) => eyes.has(specifier));
    // One sees nothing: the codec by which a part of a kept frame is masked by hand, loaded by that and not before.
    const agent = reachableFrom(['packages/agent/src/main.ts']).filter(({ specifier }) => eyes.has(specifier));
    const codec = 'packages/capture/src/screen-host/masking/open-sharp.ts';
    expect(agent).toEqual([{ from: codec, specifier: 'sharp', isTypeOnly: false }]);
    expect(readFileSync(path.join(ROOT, codec), 'utf8')).not.toMatch(/^(import|export) (?!type )[^(]*from 'sharp'/m);
    expect(named('packages/capture/src/hook-host/main.ts')).toContain('uiohook-napi');
    expect(named('packages/capture/src/screen-host/main.ts')).toEqual(expect.arrayContaining(['sharp', 'x11']));
    const thread = named('packages/capture/src/screen-host/masking/masking-worker.ts');
    expect(thread).toEqual(expect.arrayContaining(reading));
  });
});

describe('R2 Declining changes no other function; a refusal is never transmitted; no prompt comes back by itself', () => {
  test(
    'every other answer of the agent stays as it was, nobody is called, and no file of the organisation is written',
    patience,
    async () => {
      let agent = await desk.startAgent('declining');
      const whatElse = async () => {
        const { review } = agent;
        const studyId = 'just-for-me' as never;
        const { studies } = await review.studies.list();
        return {
          status: await review.status.get(),
          others: studies.filter((view) => view.study.id !== study.id),
          about: await review.platform.notice({ language: 'en' }),
          policy: await review.policy.get(),
          apps: await review.apps.list({ studyId }),
          kept: [await review.sessions.list(), await review.bundles.list()],
          ledger: (await review.ledger.verify()).problems,
        };
      };
      const organisation = async () =>
        Promise.all(
          ['policies', 'studies'].map(
            async (name) => (await stat(path.join(desk.policyDirectory, '..', name))).mtimeMs,
          ),
        );
      const [before, filesBefore] = [await whatElse(), await organisation()];
      await agent.review.studies.decline({ studyId: study.id });
      expect([await whatElse(), await organisation()]).toEqual([before, filesBefore]);

      // It comes back to the same no, also after a restart, and nothing begins by itself.
      await agent.end();
      agent = await desk.startAgent('declining');
      const standing = async () =>
        (await agent.review.studies.list()).studies.find((view) => view.study.id === study.id)?.standing;
      expect([await standing(), await whatElse()]).toEqual(['refused', before]);
      await join(agent.review);
      expect((await agent.review.status.get()).joinedStudies).toMatchObject([{ studyId: 'just-for-me' }]);
      await agent.end();

      expect(connections).toBe(0);
      const { port } = listener.address() as AddressInfo;
      await new Promise((resolve) => connect(port, '127.0.0.1').once('close', resolve).once('error', resolve));
      expect(connections).toBe(1); // A call would have been counted.
    },
  );

  test('and a year later, after a restart and after everything was deleted, nothing opens by itself to ask again', async () => {
    const made = await startMadeUpAgent();
    // By this answer alone a window opens by itself.
    const mayOpenByItself = () => made.review.platform.introduce();
    expect(await mayOpenByItself()).toBe(true);
    const opened: boolean[] = [await mayOpenByItself()];
    await made.review.studies.decline({ studyId: made.study.id });
    opened.push(await mayOpenByItself());
    for (let month = 0; month < 12; month += 1) {
      made.clock.move(30 * 24 * 3600);
      await made.agent.tick();
    }
    await made.restart();
    opened.push(await mayOpenByItself());
    expect([made.ledger(), made.agent.status().light, made.captures]).toEqual([
      ['consent-refused'],
      { state: 'off' },
      [],
    ]);
    const { studies } = await made.review.studies.list();
    expect(studies.find((view) => view.study.id === made.study.id)?.standing).toBe('refused');
    await made.review.deletion.everything();
    opened.push(await mayOpenByItself());
    await made.restart();
    expect([...opened, await mayOpenByItself()]).toEqual([false, false, false, false, false]);
  });
});

describe('R4 No managed policy can enable capture', () => {
  const words = {
    allowedStudies: fc.subarray(['invented-office-work', 'just-for-me']),
    forbiddenCategories: fc.subarray(['actions', 'frames', 'app-names']),
    forbiddenApps: fc.subarray(['Calendar', 'Form']),
    removedInterfaceWords: fc.subarray(['Leave', 'Sick note']),
    maximumRetentionDays: fc.integer({ min: 1, max: 365 }),
    forbidUpload: fc.boolean(),
  };
  /** Words that no policy has, as somebody might try them. */
  const tried = {
    enabled: fc.boolean(),
    consent: fc.constantFrom('given', true),
    capture: fc.constantFrom('on', true, { actions: true }),
    choices: fc.constant({ actions: true, frames: true, appNames: true, upload: true }),
    allowedApps: fc.constant(['Calendar']),
  };
  const anyPolicy = fc.oneof(
    { weight: 2, arbitrary: fc.record(words, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record({ ...words, ...tried }, { requiredKeys: [] }) },
  );

  test('whatever IT deploys, nothing is captured without a yes', async () => {
    const made = await startMadeUpAgent();
    await fc.assert(
      fc.asyncProperty(anyPolicy, async (policy) => {
        made.setPolicy(policy as Partial<Policy>);
        await made.agent.tick();
        expect([made.agent.status().light.state, made.captures, made.vault.read.consents()]).toEqual(['off', [], []]);
      }),
      { numRuns: 60 },
    );
    made.setPolicy({});
    await made.join();
    expect(made.captures).toHaveLength(1); // The same agent captures once a person says so.
  });

  test('and a policy has no word for it', () => {
    const enabling = [...Object.keys(tried), 'required', 'default'];
    const taken = enabling.filter((word) => Policy.safeParse({ schema: 'clearpane-policy/1', [word]: true }).success);
    expect([taken, Policy.safeParse({ schema: 'clearpane-policy/1' }).success]).toEqual([[], true]);
  });
});
