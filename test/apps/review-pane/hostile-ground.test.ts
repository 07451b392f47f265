import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent, joinSample, sampleAgent, sampleStudy, sampleView } from '../../support/review-samples.ts';

const built = paneForTests();

const HOSTILE = '<img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script>\u202Ejavascript:alert(1)';

test('hostile strings in every field are shown as text and do not run', async () => {
  const agent = await sampleAgent();
  const study = sampleStudy({ controller: HOSTILE, contact: HOSTILE });
  const [notice] = study.notices;
  if (!notice) throw new Error('The sample has a notice.');
  study.notices = [{ ...notice, title: HOSTILE, purpose: HOSTILE, whoReceives: HOSTILE }];
  agent.studies = [sampleView(study)];
  joinSample(agent);
  agent.apps = agent.apps.map((app) => ({ ...app, name: HOSTILE }));
  agent.problems = [{ file: HOSTILE, reason: HOSTILE }];
  agent.status = { ...agent.status, uploadProblem: HOSTILE };
  for (const { content } of agent.sessions) {
    content.summary.apps = [HOSTILE];
    content.actions[0] = { sequence: 1, second: 0, frame: null, action: { kind: 'focus', app: HOSTILE } };
  }
  agent.ledger = agent.ledger.map((entry) => ({ ...entry, facts: { [HOSTILE]: HOSTILE } }));
  await using pane = await built.open(agent);
  for (const hash of [
    '#/days',
    '#/studies',
    '#/join/calendar-study',
    '#/left/calendar-study',
    '#/records',
    `#/record/${agent.records[0]?.summary.consentId}`,
    '#/ledger',
    '#/waiting',
    `#/session/${agent.sessions[0]?.content.summary.id}`,
  ]) {
    await pane.visit(hash);
    await pane.page.getByText('<script>window.wasRun').first().waitFor({ state: 'attached' });
  }
  expect(await pane.page.evaluate("'wasRun' in window")).toBe(false);
  expect(pane.complaints).toEqual([]);
});

test('every page works under the strict policy, and everything on it that can be used has a name', async () => {
  const agent = await sampleAgent();
  joinSample(agent);
  await using pane = await built.open(agent);
  await pane.visit('#/waiting');
  await pane.page
    .getByRole('button', { name: /^Prepare session of/ })
    .first()
    .click();
  await pane.page.getByRole('button', { name: /^Approve \d/ }).waitFor();
  const bundle = await pane.page.evaluate<string>('location.hash');
  const session = `#/session/${agent.sessions[0]?.content.summary.id}`;
  for (const hash of [
    '#/today',
    '#/days',
    session,
    '#/studies',
    '#/join/calendar-study',
    '#/waiting',
    bundle,
    '#/sent',
    '#/my-data',
    '#/about',
    '#/managed',
    '#/left/calendar-study',
    '#/records',
    '#/ledger',
    '#/take-back',
    '#/nowhere',
  ]) {
    await pane.visit(hash);
    await pane.settle();
    expect({ hash, faults: await pane.page.evaluate(FIND_ACCESSIBILITY_FAULTS) }).toEqual({ hash, faults: [] });
  }
  expect(pane.complaints).toEqual([]);
});

test('the launch token leaves the address bar and is stored nowhere', async () => {
  await using pane = await built.open(await freshAgent());
  expect(pane.page.url()).toBe(`${pane.server.origin}/#/today`);
  const stored = await pane.page.evaluate(
    '[localStorage.length, sessionStorage.length, document.cookie, history.state]',
  );
  expect(stored).toEqual([0, 0, '', null]);
  await pane.page.reload();
  await pane.page.getByRole('heading', { name: 'This page needs a fresh link' }).waitFor();
});

test('an agent that goes away leaves no light shining, and the page mends itself when it is back', async () => {
  await using pane = await built.open(await sampleAgent());
  const state = pane.page.getByRole('region', { name: 'Recording state' });
  await state.getByText('Recording since').waitFor();
  pane.server.goAway();
  await pane.page.getByRole('heading', { name: 'Clearpane is not answering' }).waitFor({ timeout: 20_000 });
  expect(await state.getByText('Recording since').count()).toBe(0);
  pane.server.comeBack();
  await pane.page.getByRole('button', { name: 'Try again now' }).click();
  await state.getByText('Recording since').waitFor();
});

test('a failure says what happened, what it means for the data and what to do', async () => {
  const agent = await sampleAgent();
  const words = { happened: 'The disk is full.', meaning: 'Nothing is lost.', remedy: 'Free space.' };
  agent.failures.set('sessions.list', { code: 'disk-full', ...words });
  await using pane = await built.open(agent);
  const notice = pane.page.getByRole('alert');
  for (const sentence of Object.values(words)) await notice.getByText(sentence).waitFor();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await pane.page.getByText('Calendar, Customer form').first().waitFor();
  expect(await notice.count()).toBe(0);
});

test('a key in a file is named as weaker', async () => {
  await using pane = await built.open(await sampleAgent());
  await pane.visit('#/my-data');
  await pane.page.getByText('The key is a file').waitFor();
  expect(await pane.page.getByRole('region', { name: 'How it is locked' }).innerText()).toContain('This is weaker');
});

/** A few rules that any accessibility checker has; runs in the page. */
const FIND_ACCESSIBILITY_FAULTS = `(() => {
  const faults = [];
  const start = (element) => element.outerHTML.slice(0, 80);
  const textOf = (ids) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
  const labelsOf = (element) => [...(element.labels ?? [])].map((label) => label.textContent).join('');
  const nameOf = (element) => element.getAttribute('aria-label') || textOf(element.getAttribute('aria-labelledby')) || element.textContent || labelsOf(element);
  for (const element of document.querySelectorAll('button, a, input, select, textarea, [role=toolbar], [role=group], section, pre[tabindex]')) {
    // What is not rendered is not in the accessibility tree either: the field behind a button that chooses a file.
    if (!element.checkVisibility()) continue;
    if (!nameOf(element).trim()) faults.push('no name: ' + start(element));
  }
  for (const image of document.querySelectorAll('img')) if (!image.alt) faults.push('no words: ' + start(image));
  for (const name of ['h1', 'main', 'nav']) {
    const count = document.querySelectorAll(name).length;
    if (count !== 1) faults.push(count + ' ' + name);
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  if (!document.documentElement.lang) faults.push('no language');
  return faults;
})()`;
