import { ClearpaneError, type BundleId, type BundleState } from '@clearpane/contracts';
import { findResidue } from '@clearpane/vault';
import type { Locator } from 'playwright-core';
import { runVerb } from './clearpane-verb.ts';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openSealedFile } from '@clearpane/steward';
import { pictureOfPane, type Play } from './play.ts';

const NOTHING_LEAVES = '4 Nothing leaves before you approve';

/** The person reads what would be sent, approves exactly that and takes it back in two ways. */
export async function sceneSending(play: Play): Promise<void> {
  const { collector } = play.stage;
  const before = collector.received();
  play.findings.add(
    NOTHING_LEAVES,
    `${before.bytes} bytes over ${before.connections} connections before the approval`,
    before.bytes + before.connections === 0,
  );
  const bundleId = await approve(play, play.workSession);
  await takeBack(play, bundleId);
  await takeBackElsewhere(play);
}

async function approve(play: Play, sessionId: string): Promise<BundleId> {
  const { stage, person, findings, observer, tell } = play;
  const { pane, paneWindow, collector } = stage;
  tell('The person prepares a session and reads what would be sent, byte for byte.');
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Waiting', exact: true }));
  await person.clicks(paneWindow, await prepareButton(play, sessionId));
  const approval = pane.getByRole('button', { name: /^Approve \d/ });
  await approval.waitFor();
  const contentShown = await pane.getByLabel('SHA-256 of the content').innerText();
  const sealedShown = await pane.getByLabel('SHA-256 of the sealed file').innerText();
  await pictureOfPane(play, '10-what-will-be-sent');

  tell(`The person approves: “${await approval.innerText()}”.`);
  await person.clicks(paneWindow, approval);
  const bundleId = await bundleOf(play, sessionId);
  const stored = path.join(collector.directory, 'bundles', `${bundleId}.age`);
  await waitForState(observer, bundleId, 'sent');
  await pictureOfPane(play, '11-sent');
  const sealedArrived = createHash('sha256').update(readFileSync(stored)).digest('hex');
  const opened = await openSealedFile({
    sealedFile: stored,
    keyFile: stage.stewardKeyFile,
    outDirectory: path.join(stage.display.directory, `opened-by-the-steward-${bundleId}`),
  });
  findings.add(
    NOTHING_LEAVES,
    `sealed file shown ${sealedShown.slice(0, 12)}…, arrived ${sealedArrived.slice(0, 12)}…; content shown ${contentShown.slice(0, 12)}…, opened by the steward ${opened.contentSha256.slice(0, 12)}…`,
    sealedShown === sealedArrived && contentShown === opened.contentSha256,
  );
  return bundleId;
}

async function takeBack(play: Play, bundleId: BundleId): Promise<void> {
  const { stage, person, findings, observer, tell } = play;
  const { pane, paneWindow, collector } = stage;
  tell('The person takes the upload back.');
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Sent', exact: true }));
  await person.clicks(paneWindow, pane.getByRole('button', { name: `Take back bundle ${bundleId.slice(0, 8)}` }));
  await waitForState(observer, bundleId, 'taken-back');
  await pictureOfPane(play, '12-taken-back');
  const isThere = existsSync(path.join(collector.directory, 'bundles', `${bundleId}.age`));
  findings.add(
    '5 Deleted means gone',
    `taken back: the collector ${isThere ? 'still has' : 'no longer has'} the bundle, its signed receipt was checked`,
    !isThere,
  );
}

/** A second bundle is taken back by its pass alone: with the code from paper, and a vault that never knew it. */
async function takeBackElsewhere(play: Play): Promise<void> {
  const { stage, person, findings, observer, tell } = play;
  const { pane, paneWindow, collector, searchedDirectories } = stage;
  const sessions = await observer.review.sessions.list();
  const other = sessions.find(({ id, end, actionCount }) => id !== play.workSession && end !== null && actionCount > 0);
  if (other === undefined) throw new ClearpaneError('not-found', 'There is no second session to send.');
  const bundleId = await approve(play, other.id);
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Sent', exact: true }));
  const button = pane.getByRole('button', { name: `Save what takes bundle ${bundleId.slice(0, 8)} back` });
  await button.waitFor();
  const pass = (await observer.review.bundles.passes()).find(({ saved }) => saved.bundleId === bundleId);
  if (pass === undefined) throw new ClearpaneError('not-found', 'There is no pass for the bundle that was sent.');
  const { code, saved } = pass;
  const traces = await findResidue(searchedDirectories, [Buffer.from(saved.deletionSecret)]);
  tell('The person opens what takes the second upload back, and copies the code by hand.');
  await person.clicks(paneWindow, button);
  const dialog = pane.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save as file' }).waitFor();
  await pictureOfPane(play, '13-what-takes-it-back');
  const shown = (await dialog.innerText()).replaceAll(/\s+/g, ' ');
  const isShown = code.split('\n').every((line) => shown.includes(line.replaceAll(/\s+/g, ' ').trim()));
  findings.add(
    '5 Deleted means gone',
    `what takes it back: ${isShown ? 'shown in full when asked for' : 'NOT shown in full'}, otherwise ${traces.hits.length} traces of it in ${traces.fileCount} files`,
    isShown && traces.hits.length === 0,
  );
  await person.clicks(paneWindow, dialog.getByRole('button', { name: 'Close' }));

  tell('On another machine, with an empty vault, the code is typed into a terminal.');
  const emptyVault = path.join(stage.display.directory, 'another-machine');
  const { code: exitCode, said } = await runVerb(stage, emptyVault, ['take-back'], `${code}\n\n`);
  const isThere = existsSync(path.join(collector.directory, 'bundles', `${bundleId}.age`));
  findings.add(
    '5 Deleted means gone',
    `taken back from a second, empty vault by the code alone: “${said.trim().replace(bundleId, `${bundleId.slice(0, 8)}…`)}” The collector ${isThere ? 'still has' : 'no longer has'} it`,
    exitCode === 0 && !isThere,
  );
  findings.add(
    NOTHING_LEAVES,
    `${collector.received().bytes} bytes sent in all, for two approved files and taking both back`,
    collector.received().bytes > 0,
  );
}

/** The button that prepares this session: the list has the newest first, and only what can still be prepared. */
async function prepareButton({ stage, observer }: Play, sessionId: string): Promise<Locator> {
  const sessions = await observer.review.sessions.list();
  const prepared = new Set((await observer.review.bundles.list()).map((bundle) => bundle.sessionId));
  const listed = sessions
    .filter(({ id, end, actionCount, frameCount }) => end !== null && actionCount + frameCount > 0 && !prepared.has(id))
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  const index = listed.findIndex(({ id }) => id === sessionId);
  return stage.pane.getByRole('button', { name: /^Prepare session/ }).nth(index);
}

async function bundleOf({ observer }: Play, sessionId: string): Promise<BundleId> {
  const bundle = (await observer.review.bundles.list()).find((each) => each.sessionId === sessionId);
  if (bundle === undefined) throw new ClearpaneError('not-found', 'The session that was approved has no bundle.');
  return bundle.id;
}

/** Waits until a bundle stands so; throws what the agent says of it where it does not. */
async function waitForState({ review }: Play['observer'], bundleId: BundleId, state: BundleState): Promise<void> {
  const start = performance.now();
  for (;;) {
    const bundle = (await review.bundles.list()).find(({ id }) => id === bundleId);
    if (bundle?.state === state) return;
    if (performance.now() - start > 20_000)
      throw new ClearpaneError('internal', `The bundle is ${bundle?.state}, not ${state}: ${bundle?.problem}`);
    await delay(100);
  }
}
