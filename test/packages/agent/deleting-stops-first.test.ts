import { expect, test, vi } from 'vitest';
import { codeOf, typed, until } from './made-up-agent.ts';
import { approve, prepare, startSending, stateOf } from './made-up-sending.ts';

test('While everything is deleted no upload begins, although it is due; when deleting fails it goes on', async () => {
  const made = await startSending({ coolingOffHours: 1 });
  const bundle = await prepare(made);
  made.uploader.script = made.uploader.honest;
  await approve(made, bundle);
  await made.agent.tick();
  const { uploads } = made.agent.open();
  const meanwhile: string[] = [];
  vi.spyOn(made.vault.write, 'deleteEverything').mockImplementation(async () => {
    made.clock.move(2 * 3600);
    uploads.tick();
    await new Promise((resolve) => setTimeout(resolve, 50));
    meanwhile.push(stateOf(made, bundle));
    throw new Error('The disk breaks.');
  });
  expect(await codeOf(made.review.deletion.everything())).not.toBe('no failure');
  expect(meanwhile).toEqual(['approved']);
  uploads.tick();
  await until(() => stateOf(made, bundle) === 'sent');
});

test('Deleting the study that records pauses first: not one row comes while it is deleted, nor afterwards', async () => {
  const made = await startSending();
  made.capture.becomes({ state: 'ready' });
  made.capture.says(typed);
  const carryOut = made.vault.write.deleteStudy;
  const meanwhile: unknown[] = [];
  vi.spyOn(made.vault.write, 'deleteStudy').mockImplementation(async (studyId) => {
    meanwhile.push(
      made.agent.status().light.state,
      made.captures.some(({ options }) => options.permit.isLive()),
    );
    return carryOut(studyId);
  });
  await made.review.deletion.study({ studyId: made.study.id });
  await made.agent.tick();
  expect(meanwhile).toEqual(['paused', false]);
  expect([made.vault.read.sessions(), made.agent.status().light.state]).toEqual([[], 'paused']);
});
