import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppId, ClearpaneError } from '@clearpane/contracts';
import { signDocument } from '@clearpane/signing';
import { organisation, policyOf, STUDY_IDS, studyText } from '../consent/histories/two-studies.ts';
import { startMadeUpAgent, type MadeUpAgent } from './made-up-agent.ts';

/** An agent beside two signed studies whose council can stop them. */
export async function startBesideTwoStudies() {
  const made = await startMadeUpAgent();
  const folder = path.join(made.directory, 'managed/studies');
  rmSync(path.join(folder, 'invented.study.json'));
  writeFileSync(made.policyFile, JSON.stringify(policyOf([])));
  const put = (number: 0 | 1, text: string): void =>
    writeFileSync(
      path.join(folder, `${number}.study.json`),
      JSON.stringify(signDocument(text, organisation.privateKey)),
      { mode: 0o600 },
    );
  put(0, studyText(0, 'a'));
  put(1, studyText(1, 'a'));
  const viewOf = async (number: 0 | 1) =>
    (await made.review.studies.list()).studies.find(({ study }) => study.id === STUDY_IDS[number]);
  const join = async (number: 0 | 1) => {
    const studyId = STUDY_IDS[number];
    const studySha256 = (await viewOf(number))!.studySha256;
    const choices = { actions: true, frames: true, appNames: true, upload: false };
    await made.review.studies.join({ studyId, studySha256, language: 'en', choices });
    await made.review.apps.allow({ studyId, app: AppId.parse('Calendar'), isAllowed: true });
    made.clock.move(1);
    await made.agent.refresh();
  };
  const revocationFile = path.join(folder, 'stop.revocation.json');
  return { made, folder, put, viewOf, join, revocationFile };
}

/** The light as the agent draws it now. */
export const light = ({ agent }: MadeUpAgent) => agent.status().light;

/** In place of a writing function: nothing can be written. */
export function fullDisk(): never {
  throw new ClearpaneError('disk-full', 'The disk is full: nothing was written.');
}
