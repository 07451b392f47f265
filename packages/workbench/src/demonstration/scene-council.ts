import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ClearpaneError, Revocation } from '@clearpane/contracts';
import { signDocument } from '@clearpane/signing';
import { processesThatLoaded } from './our-processes.ts';
import { pictureOfPane, type Play } from './play.ts';
import { joinStudy } from './scene-asking.ts';
import { countRows } from './vault-evidence.ts';

/** The person joins again; the works council's signed word stops the study while it records, for good. */
export async function sceneCouncil(play: Play): Promise<void> {
  const { stage, person, observer, findings, tell } = play;
  const { pane, paneWindow, form, study, studyTitle, council, dataDirectory } = stage;
  tell('The person joins again, and the works council stops the study for everybody.');
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Studies', exact: true }));
  await person.clicks(paneWindow, pane.getByRole('link', { name: `Read and answer again ${studyTitle}` }));
  await joinStudy(play);

  const revocation = Revocation.parse({
    schema: 'clearpane-revocation/1',
    studyId: study.id,
    council: council.name,
    reason: 'The agreement was not kept (invented).',
    day: new Date().toISOString().slice(0, 10),
  });
  const file = path.join(stage.display.directory, 'invented.revocation.json');
  writeFileSync(file, JSON.stringify(signDocument(JSON.stringify(revocation), council.key.privateKey)));
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Studies', exact: true }));
  await pane.getByRole('button', { name: 'Choose a revocation file' }).waitFor();
  const start = performance.now();
  // The dialog in which a person chooses the file is the desktop's own.
  await pane.locator('input[type=file]').setInputFiles(file);
  await observer.whenLight('cannot-record', 'off');
  const stoppedMs = performance.now() - start;
  const words = await lightInWords(play);
  await pane.getByText(/stopped “/).waitFor();
  await pictureOfPane(play, '16-stopped-by-the-works-council');

  const rows = countRows(dataDirectory);
  await person.turnsTo(form);
  await person.types('revoked nothing', 20);
  await delay(1000);
  const added = countRows(dataDirectory) - rows;
  const main = stage.clearpane.process().pid ?? 0;
  const loaded = [...processesThatLoaded('hook host', main), ...processesThatLoaded('screen host', main)].length;
  findings.add(
    '6 Stopping is instant and free',
    `works council's signed word: "${words}" ${Math.round(stoppedMs)} ms after it was brought in, ${added} rows since, ${loaded} hosts alive`,
    words === 'study-revoked' && stoppedMs < 5000 && added + loaded === 0,
  );
  await person.turnsTo(paneWindow);
  await refusesToBeJoined(play);
}

async function lightInWords({ observer }: Play): Promise<string> {
  const { light } = await observer.review.status.get();
  return light.state === 'cannot-record' ? light.reason : light.state;
}

async function refusesToBeJoined(play: Play): Promise<void> {
  const { stage, observer, findings } = play;
  const { study } = stage;
  const { review } = observer;
  const view = (await review.studies.list()).studies.find((each) => each.study.id === study.id);
  if (view === undefined) throw new ClearpaneError('not-found', 'The study that was stopped is not listed any more.');
  const choices = { actions: true, frames: true, appNames: true, upload: true };
  const answer = await review.studies
    .join({ studyId: study.id, studySha256: view.studySha256, language: 'en', choices })
    .then(
      () => 'joined',
      (error: { data?: { code?: string } }) => error.data?.code ?? String(error),
    );
  const light = await lightInWords(play);
  findings.add(
    '6 Stopping is instant and free',
    `joining it again over the agent's own socket: "${answer}"; the light says "${light}"`,
    answer === 'study-revoked' && light === 'study-revoked',
  );
}
