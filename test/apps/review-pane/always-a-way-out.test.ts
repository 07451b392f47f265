import { Policy } from '@clearpane/contracts';
import { expect, test } from 'vitest';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { freshAgent } from '../../support/review-samples.ts';

const built = paneForTests();
const choices = { actions: true, frames: true, appNames: true, upload: true };

test.each([
  ['whose file IT took away', 'unavailable', null],
  [
    'that changed under a policy that allows it no more',
    'changed',
    Policy.parse({ schema: 'clearpane-policy/1', allowedStudies: [] }),
  ],
] as const)(
  'a joined study %s stands among the studies and can be left in one click',
  async (_what, standing, policy) => {
    const agent = await freshAgent();
    const [view] = agent.studies;
    Object.assign(view!, { standing, choices, consentExpires: '2099-01-01T00:00:00.000Z' });
    if (policy !== null) agent.policy = { kind: 'policy', policy };
    await using pane = await built.open(agent);
    await pane.visit('#/studies');
    await pane.page.locator('.card').first().getByRole('link').first().click();
    await pane.page.getByRole('button', { name: 'Stop and leave' }).click();
    await pane.page.waitForURL(/#\/left\//);
    expect(agent.changes.map(({ call }) => call)).toEqual(['studies.leave']);
  },
);
