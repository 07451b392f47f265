import { chmodSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processesThatLoaded } from './our-processes.ts';
import { pictureOfPane, type Play } from './play.ts';
import { listenToHosts } from './scene-asking.ts';
import { countRows, timeOfLastRow } from './vault-evidence.ts';

/** The person pauses and resumes; a host is killed; the policy breaks. Each time the light must say what is true. */
export async function sceneStopping(play: Play): Promise<void> {
  await pauseAndResume(play);
  await killTheHookHost(play);
  await breakThePolicy(play);
}

async function pauseAndResume(play: Play): Promise<void> {
  const { stage, person, observer, findings, tell } = play;
  const { pane, paneWindow, form, collector, dataDirectory } = stage;
  tell('The person pauses, and goes on typing in the form.');
  await person.turnsTo(form);
  await person.types('while');
  await person.turnsTo(paneWindow);
  const connectionsBefore = collector.received().connections;
  const pause = pane.getByRole('button', { name: 'Pause recording' });
  const pressed = person.clicks(paneWindow, pause);
  const lastRowAt = await timeOfLastRow(
    dataDirectory,
    pressed.then(() => delay(1000)),
  );
  const lastRowMs = (lastRowAt ?? 0) - (await pressed);
  await observer.whenLight('paused');
  const rows = countRows(dataDirectory);
  await person.turnsTo(form);
  await person.types('amber thistle paused words', 20);
  await delay(1500);
  const added = countRows(dataDirectory) - rows;
  findings.add(
    '6 Stopping is instant and free',
    `last row ${lastRowMs <= 0 ? 'before the press' : `${Math.round(lastRowMs)} ms after the press`} of Pause; ${added} rows while paused and typing`,
    lastRowMs < 1000 && added === 0,
  );
  const told = collector.received().connections - connectionsBefore;
  findings.add('6 Stopping is instant and free', `${told} connections to anybody because of it`, told === 0);
  await pictureOfPane(play, '05-paused');
  play.workSession =
    (await observer.review.sessions.list()).toSorted((a, b) => b.actionCount - a.actionCount)[0]?.id ?? '';
  tell('The person resumes.');
  await person.turnsTo(paneWindow);
  await person.clicks(paneWindow, pane.getByRole('button', { name: 'Resume recording' }));
  await observer.whenLight('recording');
  await listenToHosts(play);
  await person.turnsTo(form);
  await person.clicks(form, form.window.locator('#comment'));
  await person.types('later');
}

async function killTheHookHost({ stage, observer, findings, tell }: Play): Promise<void> {
  tell('Something kills the input process.');
  const [hook] = processesThatLoaded('hook host', stage.clearpane.process().pid ?? 0);
  if (hook !== undefined) process.kill(hook, 'SIGKILL');
  const noticedMs = await observer.whenLight('starting', 'cannot-record');
  const backMs = await observer.whenLight('recording');
  const { session } = await openSession(observer);
  const gaps = session.actions.filter(
    ({ action }) => action.kind === 'gap' && action.reason === 'hook-host-ended',
  ).length;
  findings.add(
    '8 The light tells the truth',
    `killed input process: light left "recording" after ${Math.round(noticedMs)} ms, back after ${Math.round(backMs)} ms, ${gaps} gap kept`,
    noticedMs < 1000 && gaps === 1,
  );
}

async function breakThePolicy({ stage, person, observer, findings, tell }: Play): Promise<void> {
  const { policyDirectory, form, dataDirectory } = stage;
  tell('The policy becomes writable by everybody, so it cannot be trusted.');
  const policy = path.join(policyDirectory, '10-invented.json');
  chmodSync(policy, 0o666);
  const blockedMs = await observer.whenLight('cannot-record');
  const { light } = await observer.review.status.get();
  const rows = countRows(dataDirectory);
  await person.turnsTo(form);
  await person.types('forbidden', 20);
  await delay(1200);
  const added = countRows(dataDirectory) - rows;
  findings.add(
    '7 IT can forbid, never enable',
    `broken policy: "${light.state === 'cannot-record' ? light.reason : light.state}" after ${Math.round(blockedMs)} ms, ${added} rows from then on`,
    light.state === 'cannot-record' && light.reason === 'policy-invalid' && added === 0,
  );
  chmodSync(policy, 0o600);
  await observer.whenLight('recording');
}

async function openSession(observer: Play['observer']) {
  const summary = (await observer.review.sessions.list()).find(({ end }) => end === null);
  if (summary === undefined) throw new Error('No session is open.');
  return { session: await observer.review.sessions.get({ sessionId: summary.id }) };
}
