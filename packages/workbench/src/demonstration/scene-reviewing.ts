import { SessionId } from '@clearpane/contracts';
import { findResidue } from '@clearpane/vault';
import { copyVault } from './planted-vault.ts';
import { pictureOfPane, type Play } from './play.ts';
import { sealedMarkers } from './vault-evidence.ts';

/** The person looks at what was kept and deletes one frame and one stretch; nothing of either may be left in any file. */
export async function sceneReviewing(play: Play): Promise<void> {
  const { stage, person, observer, findings, tell } = play;
  const { pane, paneWindow, dataDirectory, searchedDirectories } = stage;
  await person.turnsTo(paneWindow);
  await person.clicks(paneWindow, pane.getByRole('button', { name: 'Pause recording' }));
  await observer.whenLight('paused');
  // Now, because nothing is written while it is paused, and the yes in it is alive.
  play.joinedCopy = copyVault(play, 'planted');
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Today', exact: true }));
  const row = pane.locator(`a[href*="${play.workSession}"]`);
  await row.waitFor();
  await pictureOfPane(play, '06-today');
  await person.clicks(paneWindow, row);
  await pane.getByRole('button', { name: 'Delete frame' }).waitFor();
  await person.presses('Right');
  await person.presses('Right');
  await pictureOfPane(play, '07-session');

  const before = sealedMarkers(dataDirectory);
  const found = await findResidue([dataDirectory], [...before.values()]);
  findings.add(
    '5 Deleted means gone',
    `search proved able: it finds ${new Set(found.hits.map(({ marker }) => marker)).size} of ${before.size} sealed rows before the deletions`,
    new Set(found.hits.map(({ marker }) => marker)).size === before.size,
  );
  const sessionId = SessionId.parse(play.workSession);
  const held = await observer.review.sessions.get({ sessionId });

  tell('The person deletes one frame.');
  await person.clicks(paneWindow, pane.getByRole('button', { name: 'Delete frame' }));
  await person.clicks(paneWindow, pane.getByRole('alertdialog').getByRole('button', { name: 'Delete 1 frame' }));
  await pane.getByRole('status', { name: 'Deletion receipt' }).waitFor();
  await pictureOfPane(play, '08-receipt');
  tell('The person drags over a stretch of the timeline and deletes it.');
  await person.dragsAcross(paneWindow, pane.getByRole('img', { name: /^Timeline/ }), 0.3, 0.5);
  await person.clicks(paneWindow, pane.getByRole('button', { name: 'Delete stretch' }));
  await pictureOfPane(play, '09-stretch');
  await person.clicks(paneWindow, pane.getByRole('alertdialog').getByRole('button', { name: /^Delete / }));
  await pane.getByRole('alertdialog').waitFor({ state: 'detached' });

  const kept = await observer.review.sessions.get({ sessionId });
  const frames = held.frames.length - kept.frames.length;
  const actions = held.actions.length - kept.actions.length;
  const left = sealedMarkers(dataDirectory);
  const deleted = [...before]
    .filter(([name]) => name.includes(play.workSession) && !left.has(name))
    .map(([, marker]) => marker);
  const residue = await findResidue(searchedDirectories, deleted);
  findings.add(
    '5 Deleted means gone',
    `${frames} frames and ${actions} actions deleted; ${residue.hits.length} traces of their ${deleted.length} sealed rows in ${residue.fileCount} files`,
    frames >= 2 && actions >= 1 && deleted.length === frames + actions && residue.hits.length === 0,
  );
}
