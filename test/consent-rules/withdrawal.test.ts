import path from 'node:path';
import { createSigningKey } from '@clearpane/signing';
import { createOwnIdentity } from '@clearpane/bundle';
import { deployInventedStudy } from '@clearpane/workbench';
import { describe, expect, test } from 'vitest';
import { approve, prepare, startSending, stateOf } from '../packages/agent/made-up-sending.ts';
import { afterTest, startMadeUpAgent, until as untilHere } from '../packages/agent/made-up-agent.ts';
import {
  countRows,
  hostsOf,
  join,
  openWorkstation,
  until,
  whenLight,
  workUntilKept,
  type AgentAtWork,
} from '../support/workstation.ts';
import { Clicks, paneInBrowser, visit } from './beside-a-study.ts';

const openPane = paneInBrowser();

describe('R16 Clicks to withdraw ≤ clicks to join, on the same screen; capture stops in under a second, offline and after a crash too', () => {
  test('one click leaves, on the page on which two joined, and capture has stopped when the page says so', async () => {
    const made = await startMadeUpAgent();
    const page = await openPane(made);
    await visit(page, `#/join/${made.study.id}`);
    const [joining, leaving] = [new Clicks(), new Clicks()];
    await joining.on(page.getByRole('switch', { name: 'Actions' })); // Without one there is nothing to agree to.
    await joining.on(page.getByRole('button', { name: 'Join with these choices' }));
    const leave = page.getByRole('button', { name: 'Stop and leave' });
    await leave.waitFor();
    expect(await page.evaluate('location.hash')).toBe(`#/join/${made.study.id}`);
    await made.review.apps.allow({ studyId: made.study.id, app: 'Calendar' as never, isAllowed: true });
    made.clock.move(1);
    await made.agent.refresh();
    expect(made.capture.isStopped).toBe(false);

    await leaving.on(leave);
    await page.getByText('Recording for this study stopped on').waitFor();
    expect([made.capture.isStopped, made.capture.options.permit.isLive(), made.agent.status().light]).toEqual([
      true,
      false,
      { state: 'off' },
    ]);
    expect(made.ledger().at(-1)).toBe('consent-withdrawn');
    expect({ joining: joining.count, leaving: leaving.count }).toEqual({ joining: 2, leaving: 1 });
  });

  test(
    'with a recipient out of reach, and after a crash, leaving stops as soon as a pause does, and stays',
    { timeout: 120_000 },
    async () => {
      const desk = await openWorkstation();
      afterTest(() => desk[Symbol.asyncDispose]());
      const { study } = await deployInventedStudy(path.dirname(desk.policyDirectory), {
        recipient: {
          name: 'A steward out of reach (invented)',
          collectorUrl: 'http://127.0.0.1:9',
          collectorPublicKey: createSigningKey().publicKey,
          stewardRecipient: (await createOwnIdentity()).recipient,
        },
      });
      await desk.openWindows();
      let agent = await desk.startAgent('d');
      await join(agent.review, study.id);
      await whenLight(agent.review, 'recording');
      await workUntilKept(desk, agent);
      const pauseMs = await msUntilNoHost(agent, () => agent.review.recording.pause({ minutes: null }));
      await agent.review.recording.resume();
      await whenLight(agent.review, 'recording');

      await agent.end(); // Killed, in the middle of recording.
      agent = await desk.startAgent('d');
      await whenLight(agent.review, 'recording');
      const leaveMs = await msUntilNoHost(agent, () => agent.review.studies.leave({ studyId: study.id }));
      console.log(`No host is left ${Math.round(pauseMs)} ms after a pause, ${Math.round(leaveMs)} ms after leaving.`);
      // Both revoke first and wait afterwards; a machine under load makes both slow.
      expect(leaveMs).toBeLessThan(5 * pauseMs + 5000);

      await agent.end(); // Killed again, as soon as leaving was answered.
      agent = await desk.startAgent('d');
      const rows = await countRows(agent.review);
      await desk.work();
      await agent.review.status.get();
      expect([await countRows(agent.review), hostsOf(agent.pid)]).toEqual([rows, { hook: [], screen: [] }]);
      const { studies } = await agent.review.studies.list();
      expect(studies.find((view) => view.study.id === study.id)?.standing).toBe('withdrawn');
      expect((await agent.review.ledger.verify()).problems).toEqual([]);
    },
  );
});

describe('R17 Withdrawing offers local wipe and taking back uploads, and cancels queued uploads', () => {
  test('on the screen that follows the click: what waited is cancelled, what was sent can be taken back, what is kept deleted', async () => {
    const made = await startSending({ coolingOffHours: 1 });
    made.uploader.script = made.uploader.honest;
    const sent = await prepare(made);
    await approve(made, sent);
    made.clock.move(3601);
    await made.agent.tick();
    await untilHere(() => stateOf(made, sent) === 'sent');
    await made.review.recording.resume();
    const queued = await prepare(made);
    await approve(made, queued);
    expect(stateOf(made, queued)).toBe('approved');

    const page = await openPane(made);
    await visit(page, `#/join/${made.study.id}`);
    await page.getByRole('button', { name: 'Stop and leave' }).click();
    await page.getByText(/1 upload that was waiting was cancelled/).waitFor();
    made.clock.move(7200);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect([made.uploader.orders.length, stateOf(made, queued)]).toEqual([1, 'gone']);

    await page.getByRole('button', { name: 'Take back 1 sent bundle' }).click();
    await page.getByText('1 bundle is taken back. Its recipient signed that it was deleted.').waitFor();
    expect([made.uploader.orders.at(-1)?.task, stateOf(made, sent)]).toEqual(['take-back', 'taken-back']);

    await page.getByRole('button', { name: /^Delete what is kept \(2 sessions/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete 2 sessions' }).click();
    await page.getByRole('status', { name: 'Deletion receipt' }).waitFor();
    expect([await made.review.sessions.list(), made.ledger().at(-1)]).toEqual([[], 'deleted']);
  });
});

/** Milliseconds until no process that sees anything is left after a call. */
async function msUntilNoHost(agent: AgentAtWork, stop: () => Promise<unknown>): Promise<number> {
  expect(hostsOf(agent.pid).hook).toHaveLength(1);
  const calledAt = performance.now();
  await stop();
  await until(
    () => hostsOf(agent.pid),
    ({ hook, screen }) => hook.length + screen.length === 0,
  );
  return performance.now() - calledAt;
}
