import { JUST_FOR_ME } from '@clearpane/consent';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent, sampleStudy, sampleView } from '../../support/review-samples.ts';
import { agentUnderPolicy, agentWithChangedStudy, ANSWERABLE, STUDY, studyInTwoLanguages } from './asking-samples.ts';

const built = paneForTests();

test.each(ANSWERABLE)('nothing is ticked beforehand, whatever was agreed to before: %s', async (standing) => {
  const agent = await agentWithChangedStudy();
  for (const view of agent.studies)
    Object.assign(view, { standing, choices: { actions: true, frames: true, appNames: true, upload: true } });
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  const answer = pane.page.getByRole('region', { name: 'Your answer' });
  await answer.waitFor();
  const switches = await answer.locator('input').evaluateAll((all) =>
    all.map((one) => {
      const input = one as unknown as { type: string; checked: boolean; labels: { textContent: string }[] };
      return { type: input.type, checked: input.checked, name: input.labels[0]?.textContent };
    }),
  );
  expect(switches).toEqual(
    ['Actions', 'Frames', 'App names', 'Upload'].map((name) => ({ type: 'checkbox', checked: false, name })),
  );
  expect(await answer.getByRole('button').count()).toBe(2);
  expect(await pane.page.getByRole('switch').count()).toBe(4);
});

test('closing is declining and stores nothing: by Escape, by going elsewhere, by closing the window', async () => {
  const agent = await freshAgent();
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByRole('switch', { name: 'Actions' }).click();
  await pane.page.keyboard.press('Escape');
  await pane.page.getByRole('heading', { name: 'Studies', level: 1 }).waitFor();
  await pane.page.getByText('Not joined', { exact: true }).waitFor();

  await pane.page.getByRole('link', { name: 'How people plan their week' }).click();
  expect(await pane.page.getByRole('switch', { name: 'Actions' }).isChecked()).toBe(false);
  await pane.page.getByRole('switch', { name: 'Frames' }).click();
  await pane.page.getByRole('link', { name: 'Today' }).click();
  await pane.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();

  await pane.visit(STUDY);
  await pane.page.getByRole('switch', { name: 'Frames' }).click();
  await pane.page.close({ runBeforeUnload: true });
  expect(agent.changes).toEqual([]);
  expect(agent.studies[0]?.standing).toBe('not-asked');
});

test('no time runs out: after a day the page still waits, and nothing was answered', async () => {
  const agent = await freshAgent();
  await using pane = await built.open(agent);
  await pane.page.goto('about:blank');
  await pane.page.clock.install();
  await pane.page.goto(pane.server.address);
  await pane.visit(STUDY);
  const yes = pane.page.getByRole('button', { name: 'Join with these choices' });
  await yes.waitFor();
  await pane.page.getByRole('switch', { name: 'Actions' }).click();
  await pane.page.clock.fastForward('24:00:00');
  await expect.poll(() => yes.isEnabled()).toBe(true);
  expect(await pane.page.getByRole('switch', { name: 'Actions' }).isChecked()).toBe(true);
  expect(agent.changes).toEqual([]);
});

test('the keyboard alone joins: switches in order, then yes, then no', async () => {
  const agent = await freshAgent();
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByRole('button', { name: 'Do not join' }).waitFor();
  await pane.page.evaluate("document.querySelector('main').focus()");
  const order: string[] = [];
  for (let press = 0; press < 60 && order.at(-1) !== 'Do not join'; press += 1) {
    await pane.page.keyboard.press('Tab');
    order.push(await focusedName(pane.page));
  }
  expect(order.slice(-6)).toEqual([
    'Actions',
    'Frames',
    'App names',
    'Upload',
    'Join with these choices',
    'Do not join',
  ]);
  for (let back = 0; back < 4; back += 1) await pane.page.keyboard.press('Shift+Tab');
  await pane.page.keyboard.press('Space');
  for (let forth = 0; forth < 3; forth += 1) await pane.page.keyboard.press('Tab');
  await pane.page.keyboard.press('Enter');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).waitFor();
  expect(agent.changes).toEqual([
    {
      call: 'studies.join',
      input: {
        studyId: 'calendar-study',
        studySha256: '5'.repeat(64),
        language: 'en',
        choices: { actions: false, frames: true, appNames: false, upload: false },
      },
    },
  ]);
});

test('leaving takes no more clicks than joining, on the same page', async () => {
  const agent = await freshAgent();
  await using pane = await built.open(agent);
  const clicks = { join: 0, leave: 0 };
  const pages: Record<string, string> = {};
  const click = async (what: 'join' | 'leave', role: 'link' | 'switch' | 'button', name: string) => {
    const target = pane.page.getByRole(role, { name, exact: true });
    await target.waitFor();
    pages[what] = await pane.page.evaluate<string>('location.hash');
    await target.click();
    clicks[what] += 1;
  };
  await click('join', 'link', 'Studies');
  await click('join', 'link', 'How people plan their week');
  await click('join', 'switch', 'Actions');
  await click('join', 'button', 'Join with these choices');
  await pane.page.getByRole('button', { name: 'Stop and leave' }).waitFor();
  await pane.visit('#/today');
  await click('leave', 'link', 'Studies');
  await click('leave', 'link', 'How people plan their week');
  await click('leave', 'button', 'Stop and leave');
  await expect.poll(() => agent.studies[0]?.standing).toBe('withdrawn');
  expect(clicks.leave).toBeLessThanOrEqual(clicks.join);
  expect(pages['leave']).toBe(pages['join']);
});

test('what every study must state stands there plainly, in the catalogue’s words', async () => {
  const agent = await freshAgent();
  const { statements } = sampleStudy();
  const study = sampleStudy({ statements: { ...statements, modelsMayAutomateParticipantsWork: true } });
  agent.studies = [sampleView(study)];
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  await pane.page.getByRole('button', { name: 'Do not join' }).waitFor();
  const facts = await pane.page.locator('.study-facts > div').evaluateAll((all) =>
    Object.fromEntries(
      all.map((one) => {
        const [name, value] = (one as unknown as { children: Iterable<{ textContent: string }> }).children;
        return [name?.textContent, value?.textContent];
      }),
    ),
  );
  expect(facts).toMatchObject({
    'May models trained on it take over work of the people who took part?': 'Yes',
    'May such models be sold?': 'No',
    'May such models leave the company?': 'No',
    'Who owns the data?': 'Northwind Research',
    'Is anything paid or withheld for joining?':
      'No. Nothing is paid, and nothing is withheld from anybody who does not join.',
    'Impact assessment': 'DPIA-2026-014',
    'SHA-256 of the impact assessment': 'a'.repeat(64),
    'Works council': 'Works council of Northwind Berlin',
    'Works council agreement': 'BV 7/2026',
    'SHA-256 of the agreement': 'b'.repeat(64),
    'Your yes ends by itself after': '90 days',
    Contact: 'studies@northwind.example',
  });
  for (const sentence of [
    'A trained model cannot forget.',
    'The works council can stop this study.',
    'assessing how you perform',
    'disciplinary measures',
    'ending your employment',
    'monitoring you',
  ])
    await pane.page.getByText(sentence).first().waitFor();
});

test('the text is read in the language that is chosen, marked as that language, and exactly that one is agreed to', async () => {
  const agent = await freshAgent();
  agent.studies = [sampleView(studyInTwoLanguages())];
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  const heading = pane.page.getByRole('heading', { level: 1 });
  await pane.page.getByText('This study trains models to use computers.').waitFor();
  expect(await heading.getAttribute('lang')).toBe('en');
  await pane.page.getByRole('radio', { name: 'Deutsch' }).click();
  const purpose = pane.page.getByText('Diese Studie trainiert Modelle, die Computer bedienen.');
  await purpose.waitFor();
  expect(await purpose.getAttribute('lang')).toBe('de');
  expect(await heading.getAttribute('lang')).toBe('de');
  const ours = pane.page.getByText('May such models be sold?');
  expect(
    await ours.evaluate((one) => (one as unknown as { closest(it: string): { lang: string } }).closest('[lang]').lang),
  ).toBe('en');
  await pane.page.getByRole('switch', { name: 'Actions' }).click();
  await pane.page.getByRole('button', { name: 'Join with these choices' }).click();
  await expect.poll(() => agent.changes).toMatchObject([{ call: 'studies.join', input: { language: 'de' } }]);
});

test('“Just for me” says that nothing of it can be sent and has no switch for it', async () => {
  const agent = await freshAgent();
  agent.studies = [sampleView(JUST_FOR_ME)];
  await using pane = await built.open(agent);
  await pane.visit('#/studies');
  await pane.page.getByText('Nothing of this study can be approved or sent: it has no recipient.').waitFor();
  await pane.visit('#/join/just-for-me');
  await pane.page.getByText('There is no switch for upload').waitFor();
  expect(await pane.page.getByRole('switch', { name: 'Upload' }).count()).toBe(0);
});

test('a switch that nobody may use stays off and says why', async () => {
  const agent = await agentUnderPolicy();
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  for (const [name, reason] of [
    ['App names', "Your organisation's policy forbids this."],
    ['Upload', "Your organisation's policy forbids uploads."],
  ] as const) {
    const one = pane.page.getByRole('switch', { name });
    await one.waitFor();
    expect({ isDisabled: await one.isDisabled(), isOn: await one.isChecked() }).toEqual({
      isDisabled: true,
      isOn: false,
    });
    expect(await pane.page.getByText(reason).count()).toBe(1);
  }
  expect(await pane.page.getByRole('switch', { name: 'Actions' }).isEnabled()).toBe(true);
});

test('upload needs impact assessment and works council agreement, and says so without them', async () => {
  const agent = await freshAgent();
  agent.studies = [sampleView(sampleStudy({ worksCouncilAgreement: null }))];
  await using pane = await built.open(agent);
  await pane.visit(STUDY);
  const upload = pane.page.getByRole('switch', { name: 'Upload' });
  await upload.waitFor();
  expect(await upload.isDisabled()).toBe(true);
  await pane.page
    .getByText('Upload is not possible: the study names no impact assessment or no works council agreement.')
    .last()
    .waitFor();
});

/** The words of what has the focus: its label, else its text. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate<string>(
    '(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim().slice(0, 60)',
  );
}
