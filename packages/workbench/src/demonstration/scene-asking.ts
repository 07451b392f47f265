import { ClearpaneError } from '@clearpane/contracts';
import { processesThatLoaded } from './our-processes.ts';
import { pictureOfPane, type Play } from './play.ts';
import { countRows } from './vault-evidence.ts';
import { wiretap } from './wiretap.ts';
import path from 'node:path';

/** The person reads the notice, says yes to it, and allows two of three apps. Nothing may be loaded before the yes. */
export async function sceneAsking(play: Play): Promise<void> {
  const { stage, person, findings, observer, tell } = play;
  const { pane, paneWindow, studyTitle } = stage;
  await person.turnsTo(paneWindow);
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'Studies' }));
  await pictureOfPane(play, '01-studies');
  await person.clicks(paneWindow, pane.getByRole('link', { name: studyTitle }));
  await pane.getByRole('button', { name: 'Join with these choices' }).waitFor();
  await pictureOfPane(play, '02-notice');

  const main = stage.clearpane.process().pid ?? 0;
  const loaded = [...processesThatLoaded('hook host', main), ...processesThatLoaded('screen host', main)].length;
  const rows = countRows(stage.dataDirectory);
  findings.add(
    '1 Off until you say yes',
    `${loaded} processes with a hook or screen module, ${rows} rows before the yes`,
    loaded + rows === 0,
  );
  const switchedOn = await pane.getByRole('switch', { checked: true }).count();
  findings.add(
    '1 Off until you say yes',
    `${switchedOn} of ${await pane.getByRole('switch').count()} switches on before a click`,
    switchedOn === 0,
  );

  tell('The person reads the notice and switches on actions, frames, app names and upload.');
  for (const choice of await pane.locator('.switch').all()) await person.clicks(paneWindow, choice);
  await pictureOfPane(play, '03-choices');
  await person.clicks(paneWindow, pane.getByRole('button', { name: 'Join with these choices' }));
  const apps = pane.getByRole('region', { name: 'Allowed apps' });
  await apps.waitFor();
  tell('The person allows the calendar and the customer form. The mail client stays denied.');
  for (const name of ['Calendar', 'Customer form']) {
    // While one choice is being kept, the others wait.
    const choice = apps.locator('.switch:not([data-disabled])', { hasText: name });
    await choice.waitFor();
    await person.clicks(paneWindow, choice);
  }
  const tookMs = await observer.whenLight('recording');
  tell(`Recording, ${Math.round(tookMs)} ms after the last choice.`);
  await pictureOfPane(play, '04-recording');
  await listenToHosts(play);
}

/** Listens to the hook host and the screen host from the moment there is one of each. */
export async function listenToHosts(play: Play): Promise<void> {
  const main = play.stage.clearpane.process().pid ?? 0;
  const [hook] = processesThatLoaded('hook host', main);
  const [screen] = processesThatLoaded('screen host', main);
  if (hook === undefined || screen === undefined)
    throw new ClearpaneError('process-ended', 'The light says recording, and a host is missing.');
  const record = (name: string): string =>
    path.join(play.stage.display.directory, `${name}-${play.wiretaps.hooks.length}.strace`);
  play.wiretaps.hooks.push(await wiretap(hook, record('hook-host'), true));
  play.wiretaps.screens.push(await wiretap(screen, record('screen-host'), false));
}
