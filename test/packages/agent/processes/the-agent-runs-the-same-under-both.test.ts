import { renameSync } from 'node:fs';
import path from 'node:path';
import type { ReviewClient } from '@clearpane/cli';
import { JUST_FOR_ME } from '@clearpane/consent';
import { AppId } from '@clearpane/contracts';
import { deployInventedStudy } from '@clearpane/workbench';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from '../../../apps/desktop/launch-desktop.ts';
import { connectTo, lightAmong, startAgentProcess } from './agent-process.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  const { policyDirectory } = await deployInventedStudy(stage.display.directory);
  renameSync(policyDirectory, policyOf(stage)); // Where the stage's own command line leads.
}, 240_000);
afterAll(() => stage?.display.stop());

function policyOf({ display }: Stage): string {
  return path.join(display.directory, 'policy');
}

/** One person's day, told as what the agent said of it. */
async function tell(review: ReviewClient): Promise<unknown[]> {
  const said: unknown[] = [];
  const { light: first } = await review.status.get();
  said.push(first.state);
  const { studies } = await review.studies.list();
  const mine = studies.find(({ study }) => study.id === JUST_FOR_ME.id);
  const other = studies.find(({ study }) => study.id !== JUST_FOR_ME.id);
  if (mine === undefined || other === undefined) throw new Error('A study is missing.');
  said.push(studies.map(({ study, standing }) => [study.id, standing]));

  const choices = { actions: true, frames: true, appNames: false, upload: true };
  const joined = await review.studies.join({
    studyId: mine.study.id,
    studySha256: mine.studySha256,
    language: 'en',
    choices,
  });
  said.push(joined.light);
  await review.apps.allow({ studyId: mine.study.id, app: AppId.parse('Calendar'), isAllowed: true });
  const recording = await lightAmong(review, 'recording');
  said.push(recording.state === 'recording' && [recording.categories, recording.apps]);
  said.push((await review.recording.pause({ minutes: null })).light);
  const [session] = await review.sessions.list();
  said.push(session?.end);
  const refused = await review.bundles.prepare({ sessionId: session!.id }).catch((error: { data: unknown }) => error);
  said.push((refused as { data: { code: string } }).data.code);
  await review.studies.decline({ studyId: other.study.id });
  said.push((await review.studies.leave({ studyId: mine.study.id })).light);
  said.push((await review.ledger.list()).map(({ kind }) => kind));
  said.push((await review.ledger.verify()).problems.length === 0);
  said.push((await review.studies.list()).studies.map(({ standing }) => standing));
  return said;
}

test(
  'The agent says and does the same under plain Node and in Electron’s utilityProcess',
  { timeout: 180_000 },
  async () => {
    const underNode = path.join(stage.display.directory, 'under-node');
    const agent = startAgentProcess(
      [`--data-dir=${underNode}`, `--policy-dir=${policyOf(stage)}`, '--throwaway'],
      stage.env,
    );
    const node = await connectTo(underNode);
    const saidUnderNode = await tell(node.review);
    node.close();
    expect(await agent.end()).toBe(0);

    const app = await stage.start('under-electron');
    const electron = await connectTo(path.join(stage.display.directory, 'under-electron'));
    const saidUnderElectron = await tell(electron.review);
    electron.close();
    await app.close();

    expect(saidUnderElectron).toEqual(saidUnderNode);
    expect(saidUnderNode).toMatchObject([
      'off',
      [
        ['invented-office-work', 'not-asked'],
        ['just-for-me', 'not-asked'],
      ],
      { state: 'cannot-record', reason: 'no-apps-allowed' },
      [['actions', 'frames'], ['Calendar']],
      { state: 'paused', cause: 'person', until: null },
      'paused',
      'no-recipient',
      { state: 'off' },
      ['consent-given', 'consent-changed', 'session-started', 'session-ended', 'consent-refused', 'consent-withdrawn'],
      true,
      ['refused', 'withdrawn'],
    ]);
  },
);
