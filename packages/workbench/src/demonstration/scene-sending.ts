import { ClearpaneError, type BundleState } from '@clearpane/contracts';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openSealedFile } from '@clearpane/steward';
import { processesThatLoaded } from './our-processes.ts';
import { pictureOfPane, type Play } from './play.ts';
import { countRows } from './vault-evidence.ts';

/** The person reads what would be sent, approves exactly that, takes it back, and leaves the study. */
export async function sceneSending(play: Play): Promise<void> {
  const bundleId = await approve(play);
  await takeBack(play, bundleId);
  await leave(play);
}

async function approve(play: Play): Promise<string> {
  const { stage, person, findings, observer, tell } = play;
  const { pane, paneWindow, collector } = stage;
  tell('The person prepares the session and reads what would be sent, byte for byte.');
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Waiting' }));
  const sessions = await observer.review.sessions.list();
  const newestFirst = sessions
    .filter(({ end }) => end !== null)
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  const index = newestFirst.findIndex(({ id }) => id === play.workSession);
  await person.clicks(paneWindow, pane.getByRole('button', { name: /^Prepare session/ }).nth(index));
  const approval = pane.getByRole('button', { name: /^Approve \d/ });
  await approval.waitFor();
  const contentShown = await pane.getByLabel('SHA-256 of the content').innerText();
  const sealedShown = await pane.getByLabel('SHA-256 of the sealed file').innerText();
  await pictureOfPane(play, '10-what-will-be-sent');
  const before = collector.received();
  findings.add(
    '4 Nothing leaves before you approve',
    `${before.bytes} bytes over ${before.connections} connections before the approval`,
    before.bytes + before.connections === 0,
  );

  tell(`The person approves: “${await approval.innerText()}”.`);
  await person.clicks(paneWindow, approval);
  const bundleId = (await observer.review.bundles.list())[0]?.id ?? '';
  const stored = path.join(collector.directory, 'bundles', `${bundleId}.age`);
  await waitForState(observer, 'sent');
  await pictureOfPane(play, '11-sent');
  const sealedArrived = createHash('sha256').update(readFileSync(stored)).digest('hex');
  const opened = await openSealedFile({
    sealedFile: stored,
    keyFile: stage.stewardKeyFile,
    outDirectory: path.join(stage.display.directory, 'opened-by-the-steward'),
  });
  findings.add(
    '4 Nothing leaves before you approve',
    `sealed file shown ${sealedShown.slice(0, 12)}…, arrived ${sealedArrived.slice(0, 12)}…; content shown ${contentShown.slice(0, 12)}…, opened by the steward ${opened.contentSha256.slice(0, 12)}…`,
    sealedShown === sealedArrived && contentShown === opened.contentSha256,
  );
  findings.add(
    '4 Nothing leaves before you approve',
    `${collector.received().bytes} bytes sent in all, ${readFileSync(stored).length} of them the approved file`,
    collector.received().bytes > 0,
  );
  return bundleId;
}

async function takeBack({ stage, person, findings, observer, tell, ...play }: Play, bundleId: string): Promise<void> {
  const { pane, paneWindow, collector } = stage;
  tell('The person takes the upload back.');
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Sent' }));
  await person.clicks(paneWindow, pane.getByRole('button', { name: /^Take back bundle/ }));
  await waitForState(observer, 'taken-back');
  await pictureOfPane({ stage, person, findings, observer, tell, ...play }, '12-taken-back');
  const isThere = existsSync(path.join(collector.directory, 'bundles', `${bundleId}.age`));
  findings.add(
    '5 Deleted means gone',
    `taken back: the collector ${isThere ? 'still has' : 'no longer has'} the bundle, its signed receipt was checked`,
    !isThere,
  );
}

async function leave(play: Play): Promise<void> {
  const { stage, person, findings, observer, tell } = play;
  const { pane, paneWindow, form, studyTitle, collector, dataDirectory } = stage;
  tell('The person leaves the study, while it records.');
  await person.clicks(paneWindow, pane.getByRole('button', { name: 'Resume recording' }));
  await observer.whenLight('recording');
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Studies' }));
  await person.clicks(paneWindow, pane.getByRole('link', { name: studyTitle }));
  await person.clicks(paneWindow, pane.getByRole('button', { name: 'Stop and leave' }));
  const offMs = await observer.whenLight('off');
  const rows = countRows(dataDirectory);
  const bytes = collector.received().bytes;
  await person.turnsTo(form);
  await person.types('afterwards nothing', 20);
  await delay(1200);
  const added = countRows(dataDirectory) - rows;
  const main = stage.clearpane.process().pid ?? 0;
  const loaded = [...processesThatLoaded('hook host', main), ...processesThatLoaded('screen host', main)].length;
  findings.add(
    '6 Stopping is instant and free',
    `left: off after ${Math.round(offMs)} ms, ${added} rows since, ${loaded} hosts alive, ${collector.received().bytes - bytes} bytes told to anybody`,
    offMs < 1000 && added + loaded === 0 && collector.received().bytes === bytes,
  );
  await person.turnsTo(paneWindow);
  await pictureOfPane(play, '13-left');
}

/** Waits until the one bundle stands so; what the agent says of it where it does not. */
async function waitForState({ review }: Play['observer'], state: BundleState): Promise<void> {
  const start = performance.now();
  for (;;) {
    const bundle = (await review.bundles.list())[0];
    if (bundle?.state === state) return;
    if (performance.now() - start > 20_000)
      throw new ClearpaneError('internal', `The bundle is ${bundle?.state}, not ${state}: ${bundle?.problem}`);
    await delay(100);
  }
}
