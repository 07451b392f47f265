import { setTimeout as delay } from 'node:timers/promises';
import { ClearpaneError, ConsentReceiptDocument } from '@clearpane/contracts';
import { processesThatLoaded } from './our-processes.ts';
import { pictureOfPane, type Play } from './play.ts';
import { countRows } from './vault-evidence.ts';

/** The person leaves the study while it records, and looks at the receipt of the answer. */
export async function sceneLeaving(play: Play): Promise<void> {
  const { stage, person, findings, observer, tell } = play;
  const { pane, paneWindow, form, studyTitle, collector, dataDirectory } = stage;
  tell('The person leaves the study, while it records.');
  await person.clicks(paneWindow, pane.getByRole('button', { name: 'Resume recording' }));
  await observer.whenLight('recording');
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Studies', exact: true }));
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
  await pictureOfPane(play, '14-left');
  await keepReceipt(play);
}

/** The receipt of the answer, which is on the screen that leaving opened. */
async function keepReceipt(play: Play): Promise<void> {
  const { stage, person, observer, findings } = play;
  const { pane, paneWindow, study } = stage;
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Your answer and its receipt' }));
  await pane.getByRole('button', { name: 'Save as JSON-LD' }).waitFor();
  await pictureOfPane(play, '15-receipt');
  const [record] = await observer.review.records.list();
  if (record === undefined) throw new ClearpaneError('not-found', 'There is no record of the answer.');
  const text = await observer.review.records.get({ consentId: record.consentId, form: 'receipt' });
  const receipt = ConsentReceiptDocument.safeParse(JSON.parse(text));
  const why = receipt.success ? 'has the shape of ISO/IEC TS 27560 in JSON-LD' : receipt.error.issues[0]?.message;
  findings.add(
    '1 Off until you say yes',
    `the receipt of the yes to “${study.id}” ${why}; its answer is ${record.decision}, then ${record.ending?.how}`,
    receipt.success && record.decision === 'given' && record.ending?.how === 'withdrawn',
  );
}
