import { nodeLauncher } from '@clearpane/capture';
import { createOwnIdentity } from '@clearpane/bundle';
import { UploaderOrder, type Launcher } from '@clearpane/contracts';
import { expect, test } from 'vitest';
import { startCollectorProcess } from '../../../apps/collector/processes.ts';
import { afterTest, startMadeUpAgent, temporaryDirectory, typed, until } from '../made-up-agent.ts';

const uploaderEntry = new URL(import.meta.resolve('@clearpane/bundle/uploader')).pathname;

test('An upload that was cut short and never arrived leaves no record, by the words of the real uploader and collector', async () => {
  const collector = await startCollectorProcess(temporaryDirectory());
  afterTest(() => collector.end('SIGTERM'));
  const real = nodeLauncher({ uploader: uploaderEntry, 'hook-host': '', 'screen-host': '' });
  const tasks: string[] = [];
  // Ends the first upload before its order reaches it: the agent cannot know that nothing moved.
  const launcher: Launcher = {
    launch: async (role) => {
      const running = await real.launch(role);
      const send = (message: unknown): void => {
        tasks.push(UploaderOrder.parse(message).task);
        if (tasks.length === 1) running.stop();
        else running.channel.send(message);
      };
      return { ...running, channel: { ...running.channel, send } };
    },
  };
  const made = await startMadeUpAgent({
    launcher,
    recipient: {
      name: 'A steward (made up)',
      collectorUrl: collector.url,
      collectorPublicKey: collector.publicKey as never,
      stewardRecipient: (await createOwnIdentity()).recipient,
    },
  });
  await made.join();
  made.capture.becomes({ state: 'ready' });
  made.capture.says(typed);
  await made.review.recording.pause({ minutes: null });
  const [session] = await made.review.sessions.list();
  const { id: bundleId, ...hashes } = await made.review.bundles.prepare({ sessionId: session!.id });
  await made.review.bundles.approve({
    bundleId,
    contentSha256: hashes.contentSha256,
    sealedSha256: hashes.sealedSha256,
  });
  await until(() => made.vault.read.bundle(bundleId)?.problem !== null, 30_000);
  expect(made.vault.read.bundle(bundleId)?.state).toBe('sending');
  await made.review.deletion.session({ sessionId: session!.id });
  expect(made.vault.read.bundle(bundleId)?.state).toBe('taking-back');
  await made.agent.tick();
  await until(() => made.vault.read.bundle(bundleId) === null, 30_000);
  expect(tasks).toEqual(['upload', 'take-back']);
}, 90_000);
