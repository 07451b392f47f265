import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Study } from '@clearpane/contracts';

import { build, deployInventedStudy, deployStudy, type DeployedStudy } from '@clearpane/workbench';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../support/review-pane-browser.ts';
import { seenInPane } from '../support/seen-in-pane.ts';
import {
  countRows,
  hostsOf,
  join,
  openWorkstation,
  told,
  whenLight,
  workUntilKept,
  type AgentAtWork,
  type Workstation,
} from '../support/workstation.ts';
import { createSigningKey } from '@clearpane/signing';

let desk: Workstation;
let browser: Browser;
let agent: AgentAtWork;
let deployed: DeployedStudy;
let study: Study;
let policyFile: string;
let studyFile: string;
let agents = 0;

beforeAll(async () => {
  await build();
  [desk, browser] = await Promise.all([openWorkstation(), startBrowser()]);
  await desk.openWindows();
});

afterAll(async () => {
  await browser.close();
  await desk[Symbol.asyncDispose]();
});

beforeEach(async () => {
  deployed = await deployInventedStudy(path.dirname(desk.policyDirectory));
  study = deployed.study;
  policyFile = path.join(desk.policyDirectory, '10-invented.json');
  studyFile = path.join(path.dirname(desk.policyDirectory), 'studies/invented.study.json');
  agents += 1;
  agent = await desk.startAgent(`d${agents}`);
});

afterEach(async () => {
  await agent.end();
  chmodSync(desk.policyDirectory, 0o700);
  chmodSync(policyFile, 0o600);
});

/** Deploys the study anew with changes, signed as it should be or by a key that nobody knows. */
async function deployChanged(change: Partial<Record<keyof Study, unknown>>, byWhom: 'organisation' | 'nobody') {
  const organisationKey = byWhom === 'organisation' ? deployed.organisationKey : createSigningKey();
  await deployStudy({ ...deployed, organisationKey }, { ...study, ...change } as Study, 'invented');
}

/** The study's text changed by somebody who cannot sign. */
function forge(): void {
  const signed = JSON.parse(readFileSync(studyFile, 'utf8')) as { text: string };
  const text = signed.text.replace('"retentionDays":', '"retentionDays": ');
  writeFileSync(studyFile, JSON.stringify({ ...signed, text }));
}

const past = '2020-01-01T00:00:00Z';
const broken = [
  {
    what: 'malformed',
    breakIt: () => writeFileSync(studyFile, '{"text":'),
    problem: 'This is not a signed study document.',
  },
  {
    what: 'unsigned',
    breakIt: () => writeFileSync(studyFile, JSON.stringify(study)),
    problem: 'This is not a signed study document.',
  },
  {
    what: "signed with another key than the organisation's",
    breakIt: () => deployChanged({}, 'nobody'),
    problem: "It is not signed with one of your organisation's keys.",
  },
  {
    what: 'changed after it was signed',
    breakIt: forge,
    problem: 'It was changed after it was signed.',
  },
  {
    what: 'expired',
    breakIt: () => deployChanged({ expires: past }, 'organisation'),
    problem: 'It has expired.',
  },
  {
    what: 'no study that this version understands',
    breakIt: () => deployChanged({ retentionDays: 9999 }, 'organisation'),
    problem: 'The study does not fit at retentionDays: ',
  },
  {
    what: 'silent about whether models may be sold',
    breakIt: () => deployChanged({ statements: { ...study.statements, modelsMayBeSold: undefined } }, 'organisation'),
    problem: 'The study does not state whether models trained on it may be sold.',
  },
  {
    what: 'worded to persuade',
    breakIt: () => deployChanged({ notices: [{ ...study.notices[0], purpose: 'Do not miss it.' }] }, 'organisation'),
    problem: 'It does not only inform, at notices.en.purpose: “Do not miss” presses the reader.',
  },
];

test.each(broken)('a study that is $what is not offered, and the person reads why', async ({ breakIt, problem }) => {
  await breakIt();
  const { studies, problems } = await agent.review.studies.list();
  expect(studies.map(({ study: { id } }) => id)).toEqual(['just-for-me']);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.file).toBe('invented.study.json');
  expect(problems[0]?.reason).toContain(problem);
  const choices = { actions: true, frames: true, appNames: true, upload: false };
  const answer = { studyId: study.id, studySha256: 'a'.repeat(64) as never, language: 'en', choices };
  await expect(agent.review.studies.join(answer)).rejects.toMatchObject({ data: { code: 'study-invalid' } });
  expect((await agent.review.status.get()).light).toEqual({ state: 'off' });
});

/** Capture stops within two looks of a second, keeps nothing from then on, and does not loop. */
async function expectStopped(reason: string): Promise<void> {
  await whenLight(agent.review, reason, 5000);
  const rows = await countRows(agent.review);
  await desk.work();
  await delay(1200);
  expect(await countRows(agent.review)).toBe(rows);
  expect(hostsOf(agent.pid)).toEqual({ hook: [], screen: [] });
  expect(await desk.unmasked()).toBe(0);
}

test(
  'a study that breaks while it records stops the recording, and a repaired one goes on',
  { timeout: 60_000 },
  async () => {
    const whole = readFileSync(studyFile);
    await join(agent.review, study.id);
    await whenLight(agent.review, 'recording');
    await workUntilKept(desk, agent);
    forge();
    await expectStopped('study-invalid');
    expect(await told(agent)).toEqual({
      tray: "Cannot record: the study's file is not valid.",
      cli: 'Cannot record: the study is not there any more, or cannot be trusted. Ask its contact. Nothing is recorded.',
    });
    expect(await seenInPane(browser, agent.review)).toEqual({
      state: 'Cannot record',
      detail: "The study's document cannot be trusted. Ask its contact.",
    });
    writeFileSync(studyFile, whole);
    await whenLight(agent.review, 'recording');
  },
);

test('a study that was changed and signed again asks again before it records', { timeout: 60_000 }, async () => {
  await join(agent.review, study.id);
  await whenLight(agent.review, 'recording');
  await deployChanged({ contact: 'somebody else (invented)' }, 'organisation');
  await expectStopped('study-changed');
  expect((await told(agent)).tray).toBe('Cannot record: the study changed. Read it and answer again.');
  const standing = (await agent.review.studies.list()).studies.find((view) => view.study.id === study.id)?.standing;
  expect(standing).toBe('changed');
  await join(agent.review, study.id);
  await whenLight(agent.review, 'recording');
});

const words = {
  tray: "Cannot record: your organisation's policy is not valid.",
  cli: 'Cannot record: the policy of your organisation cannot be trusted. Ask your IT department. Nothing is recorded.',
};
test.each([
  { what: 'writable by everybody', breakIt: () => chmodSync(policyFile, 0o666) },
  { what: 'in a folder that is writable by everybody', breakIt: () => chmodSync(desk.policyDirectory, 0o777) },
  { what: 'malformed', breakIt: () => writeFileSync(policyFile, '{"schema":"clearpane-policy/1",') },
  {
    what: 'trying to consent for the person',
    breakIt: () => writeFileSync(policyFile, JSON.stringify({ schema: 'clearpane-policy/1', consent: true })),
  },
])('a policy that is $what stops what records', { timeout: 60_000 }, async ({ breakIt }) => {
  await join(agent.review, study.id);
  await whenLight(agent.review, 'recording');
  await workUntilKept(desk, agent);
  breakIt();
  await expectStopped('policy-invalid');
  expect(await told(agent)).toEqual(words);
  expect(await seenInPane(browser, agent.review)).toEqual({
    state: 'Cannot record',
    detail: "Your organisation's policy is broken. Recording stays off until it is repaired.",
  });
});
