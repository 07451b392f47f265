import path from 'node:path';
import { ClearpaneError } from '@clearpane/contracts';
import { processesThatLoaded } from './our-processes.ts';
import { pictureOfPane, type Play } from './play.ts';
import { countRows } from './vault-evidence.ts';
import { wiretap } from './wiretap.ts';

const PROMISE = '1 Off until you say yes';

/**
 * The person reads what Clearpane is and what the study asks, says yes to it, and allows two of three apps. Nothing may be loaded
 * before the yes.
 */
export async function sceneAsking(play: Play): Promise<void> {
  const { stage, person, findings, tell } = play;
  const { pane, paneWindow, studyTitle } = stage;
  tell('The person reads what Clearpane itself is, then the study.');
  await person.turnsTo(paneWindow);
  await pane.getByText('It asks nothing, and reading it agrees to nothing.').waitFor();
  await pictureOfPane(play, '01-what-clearpane-is');
  const asked = await pane.getByRole('main').getByRole('button').count();
  await person.clicks(paneWindow, pane.getByRole('link', { name: 'See the studies' }));
  await pane.getByRole('link', { name: studyTitle }).waitFor();
  await pictureOfPane(play, '02-studies');
  await person.clicks(paneWindow, pane.getByRole('link', { name: studyTitle }));
  await pane.getByRole('button', { name: 'Join with these choices' }).waitFor();
  await pictureOfPane(play, '03-notice');
  const stated = await countStatements(play);
  findings.add(
    PROMISE,
    `the first page asks with ${asked} buttons; ${stated} of 5 statements that every study must make stand before the answer`,
    asked === 0 && stated === 5,
  );

  const main = stage.clearpane.process().pid ?? 0;
  const loaded = [...processesThatLoaded('hook host', main), ...processesThatLoaded('screen host', main)].length;
  const rows = countRows(stage.dataDirectory);
  findings.add(
    PROMISE,
    `${loaded} processes with a hook or screen module, ${rows} rows before the yes`,
    loaded + rows === 0,
  );
  const switchedOn = await pane.getByRole('switch', { checked: true }).count();
  findings.add(
    PROMISE,
    `${switchedOn} of ${await pane.getByRole('switch').count()} switches on before a click`,
    switchedOn === 0,
  );

  tell('The person switches on actions, frames, app names and upload.');
  tell('The person allows the calendar and the customer form. The mail client stays denied.');
  const tookMs = await joinStudy(play);
  tell(`Recording, ${Math.round(tookMs)} ms after the last choice.`);
  await pictureOfPane(play, '04-recording');
}

/** Joins the study whose page is open with every choice, allows two apps and waits until it records; answers how many ms that took. */
export async function joinStudy(play: Play): Promise<number> {
  const { stage, person, observer } = play;
  const { pane, paneWindow } = stage;
  const join = pane.getByRole('button', { name: 'Join with these choices' });
  await join.waitFor();
  for (const choice of await pane.locator('.switch').all()) await person.clicks(paneWindow, choice);
  await person.clicks(paneWindow, join);
  const apps = pane.getByRole('region', { name: 'Allowed apps' });
  await apps.waitFor();
  for (const name of ['Calendar', 'Customer form']) {
    // While one choice is being kept, the others wait.
    const choice = apps.locator('.switch:not([data-disabled])', { hasText: name });
    await choice.waitFor();
    await person.clicks(paneWindow, choice);
    // Until it is kept the light may still speak of the choices before it.
    await apps.getByRole('switch', { name, checked: true }).waitFor();
  }
  const tookMs = await observer.whenLight('recording');
  await listenToHosts(play);
  return tookMs;
}

/** How many of the mandatory statements the open page makes, each as its question with an answer beside it. */
async function countStatements({ stage }: Play): Promise<number> {
  const { statements } = stage.study;
  const answer = (isSo: boolean): string => (isSo ? 'Yes' : 'No');
  const expected = [
    ['May models trained on it take over work', answer(statements.modelsMayAutomateParticipantsWork)],
    ['May such models be sold?', answer(statements.modelsMayBeSold)],
    ['May such models leave the company?', answer(statements.modelsMayLeaveTheCompany)],
    ['Who owns the data?', statements.dataOwner],
    ['Is anything paid or withheld', 'No. Nothing is paid'],
  ] as const;
  const facts = await stage.pane.locator('.study-facts > div').allInnerTexts();
  return expected.filter(([question, words]) =>
    facts.some((fact) => {
      const [asked = '', said = ''] = fact.split('\n').filter((line) => line.trim() !== '');
      return asked.startsWith(question) && said.startsWith(words);
    }),
  ).length;
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
