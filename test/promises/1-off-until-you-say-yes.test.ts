import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { deviceClient, reviewClient, startAgent } from '@clearpane/cli';
import { decideCapture } from '@clearpane/consent';
import { Choices, Consent, REDACTION_VERSION } from '@clearpane/contracts';
import { deployInventedStudy, startDisplay, type VirtualDisplay } from '@clearpane/workbench';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factsAbout } from '../support/capture-facts.ts';
import { childrenOf } from '../support/child-processes.ts';
import { childPids, playHookHost } from '../packages/capture/hook-host/hook-host-harness.ts';

/** Every library with which input or the screen could be seen, as the kernel names it when it is mapped. */
const EYES = /uiohook|node-screenshots|sharp|onnxruntime|ort-wasm|libX11|libXtst|libxcb/;

let display: VirtualDisplay;
let home: string;
beforeAll(async () => {
  display = await startDisplay({ width: 640, height: 400, trayHost: false });
  home = mkdtempSync(path.join(tmpdir(), 'clearpane-promise-'));
});
afterAll(async () => {
  await display?.stop();
  rmSync(home, { recursive: true, force: true });
});

test('before a yes the agent has loaded nothing that sees, started nothing that could, and kept no session', async () => {
  const { policyDirectory, study } = await deployInventedStudy(home);
  const directory = path.join(home, 'data');
  const before = new Set(childPids());
  // On a machine where recording would be possible at once: with a display.
  Object.assign(process.env, { DISPLAY: display.env['DISPLAY'], XAUTHORITY: display.env['XAUTHORITY'] });
  const agent = await startAgent([`--data-dir=${directory}`, `--policy-dir=${policyDirectory}`, '--throwaway']);
  if ('refused' in agent) throw new Error(agent.refused.happened);
  const pids = childPids().filter((pid) => !before.has(pid));
  const review = reviewClient(agent.open('review'));

  // Somebody reads what is asked, looks around and answers no: still nothing.
  const { studies } = await review.studies.list();
  expect(studies.map(({ standing }) => standing)).toEqual(studies.map(() => 'not-asked'));
  await review.studies.decline({ studyId: study.id });
  await delay(3000);

  expect(pids).toHaveLength(1);
  expect(pids.flatMap((pid) => childrenOf(pid))).toEqual([]);
  expect(pids.flatMap((pid) => mappedEyes(pid))).toEqual([]);
  expect(await review.status.get()).toMatchObject({ light: { state: 'off' } });
  await deviceClient(agent.open('device')).shutDown();
  await agent.exited;

  const database = new Sqlite(path.join(directory, 'vault.sqlite'), { readonly: true });
  const rows = ['sessions', 'actions', 'frames'].map((table) =>
    database.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  database.close();
  expect(rows).toEqual([0, 0, 0]);
});

test('the same look finds the hook in a host that was told to start, and nothing in one that was not', async () => {
  const host = await playHookHost(display.env);
  await delay(500);
  const idle = mappedEyes(host.pid);
  host.process.channel.send({ type: 'start' });
  await host.until('ready');
  const started = mappedEyes(host.pid);
  await host.stop();
  expect({ idle, sees: started.some((file) => file.includes('uiohook')) }).toEqual({ idle: [], sees: true });
});

test('whatever was answered, only a living yes to exactly this text gives a permit', () => {
  const sha = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
  const anyAnswer = fc.record({
    decision: fc.constantFrom('given', 'refused'),
    endedAt: fc.constantFrom(null, 7),
    studySha256: sha,
    expires: fc.constantFrom('2026-02-01T00:00:00Z', '2026-12-01T00:00:00Z'),
  });
  fc.assert(
    fc.property(fc.option(anyAnswer), sha, (answer, sha256) => {
      const ending = answer?.endedAt == null ? null : { how: 'withdrawn', at: '2026-05-01T00:00:00Z' };
      const consent = answer === null ? null : Consent.parse({ ...yes, ...answer, ending });
      const decision = decideCapture(
        factsAbout({
          consent,
          study: { study: study as never, sha256: sha256 as never },
          policy: { kind: 'none' },
          now: '2026-06-01T00:00:00Z',
        }),
      );
      const isYes =
        answer?.decision === 'given' &&
        answer.endedAt === null &&
        answer.studySha256 === sha256 &&
        answer.expires > '2026-06-01';
      expect(decision.kind === 'allowed').toBe(isYes);
    }),
  );
});

const choices = Choices.parse({ actions: true, frames: true, appNames: true, upload: true });
const study = { id: 'harbour-study', categories: ['actions', 'frames', 'app-names'], expires: '2027-01-01T00:00:00Z' };
const yes = {
  id: '6f1c1f0e-6f7a-4b37-9b1d-0d3c1b2a4e5f',
  studyId: study.id,
  choices,
  noticeSha256: 'a'.repeat(64),
  noticeLanguage: 'en',
  platformNoticeSha256: 'a'.repeat(64),
  appVersion: '1.0.0',
  renews: null,
  answeredAt: '2026-05-01T00:00:00Z',
  redactionVersion: REDACTION_VERSION,
  givenAt: 1,
  allowedApps: ['Calendar'],
};

function mappedEyes(pid: number): string[] {
  const maps = readFileSync(`/proc/${pid}/maps`, 'utf8');
  return [...new Set(maps.split('\n').flatMap((line) => /\/\S+$/.exec(line)?.[0] ?? []))].filter((file) =>
    EYES.test(path.basename(file)),
  );
}
