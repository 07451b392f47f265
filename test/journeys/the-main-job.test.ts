import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createCollector } from '@clearpane/collector';
import { createKeyFile, openSealedFile } from '@clearpane/steward';
import { findResidue } from '@clearpane/vault';
import { deployInventedStudy, startKeyring } from '@clearpane/workbench';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { reviewClient, startAgent } from '@clearpane/cli';
import { hostsOf, join, openWorkstation, until, whenLight, workUntilKept } from '../support/workstation.ts';

test(
  'work is recorded, read, deleted, prepared, approved, sent, opened by the steward and taken back',
  { timeout: 120_000 },
  async () => {
    await using desk = await openWorkstation();
    const { directory } = desk.display;
    const keyring = await startKeyring(desk.env);
    const collectorDirectory = path.join(directory, 'collector');
    const collector = await createCollector({ directory: collectorDirectory, host: '127.0.0.1', port: 0 });
    const keyFile = path.join(directory, 'steward.key');
    const { recipient } = await createKeyFile(keyFile);
    const { study } = await deployInventedStudy(path.join(directory, 'managed'), {
      recipient: {
        name: 'A steward (invented)',
        collectorUrl: collector.url,
        collectorPublicKey: collector.publicKey,
        stewardRecipient: recipient,
      },
      coolingOffHours: 0,
    });
    await desk.openWindows();
    const dataDirectory = path.join(directory, 'd');
    const seams = [`--data-dir=${dataDirectory}`, `--policy-dir=${desk.policyDirectory}`];
    const started = await startAgent(seams, desk.env);
    if ('refused' in started) throw new Error(started.refused.happened);
    const agent = {
      pid: started.pid,
      dataDirectory,
      exited: started.exited,
      review: reviewClient(started.open('review')),
      end: async () => started.kill(),
    };
    const { review } = agent;
    try {
      expect(await review.status.get()).toMatchObject({ light: { state: 'off' }, keyProtection: 'operating-system' });

      // Recording: real input in an allowed window and in a denied one.
      await join(review, study.id);
      await whenLight(review, 'recording');
      await workUntilKept(desk, agent);
      desk.x('key', 'ctrl+s');
      await delay(600);
      desk.x('mousemove', '700', '300', 'click', '1');
      desk.x('type', '--delay', '20', '--', 'granite orchid');
      await delay(1200);
      await workUntilKept(desk, agent);
      await review.recording.pause({ minutes: null });
      const [session] = await review.sessions.list();
      if (session === undefined) throw new Error('Nothing was recorded.');
      const sessionId = session.id;

      // Reading: kinds of actions and nothing of what was typed; frames that show none of the denied window.
      const content = await review.sessions.get({ sessionId });
      const kinds = content.actions.map(({ action }) => action.kind);
      expect(kinds).toEqual(expect.arrayContaining(['focus', 'click', 'text', 'shortcut', 'gap']));
      expect(JSON.stringify(content)).not.toMatch(/velvet|granite|orchid|Mail/);
      const frame = await review.sessions.frame({ sessionId, number: 1 });
      const denied = { left: 520, top: 80, width: 400, height: 300 };
      const picture = sharp(Buffer.from(await frame.arrayBuffer()));
      const { channels } = await sharp(await picture.clone().extract(denied).png().toBuffer()).stats();
      expect(channels.slice(0, 3).map(({ max }) => max)).toEqual([0, 0, 0]);

      // Deleting one action and one frame: gone from what is read.
      const click = content.actions.find(({ action }) => action.kind === 'click');
      const receipt = await review.deletion.action({ sessionId, sequence: click?.sequence ?? 0 });
      expect(receipt).toMatchObject({ kind: 'action', actionCount: 1, coversOlderCopies: true });
      expect(await review.deletion.frame({ sessionId, number: 1 })).toMatchObject({ kind: 'frame', frameCount: 1 });
      const rest = await review.sessions.get({ sessionId });
      expect(rest.actions.map(({ sequence }) => sequence)).not.toContain(click?.sequence);
      expect(rest.frames.map(({ number }) => number)).not.toContain(1);
      await expect(review.sessions.frame({ sessionId, number: 1 })).rejects.toMatchObject({
        data: { code: 'not-found' },
      });

      // Approving: exactly these bytes.
      const prepared = await review.bundles.prepare({ sessionId });
      const manifest = await review.bundles.manifest({ bundleId: prepared.id });
      const actions = await review.bundles.part({ bundleId: prepared.id, path: 'actions.jsonl' });
      expect((await actions.text()).trim().split('\n')).toHaveLength(rest.actions.length);
      expect(manifest.frames).toHaveLength(rest.frames.length);
      const { id: bundleId, contentSha256, sealedSha256 } = prepared;
      const wrong = createHash('sha256').update('another').digest('hex') as typeof contentSha256;
      await expect(review.bundles.approve({ bundleId, contentSha256: wrong, sealedSha256 })).rejects.toMatchObject({
        data: { code: 'hash-mismatch' },
      });
      expect(existsSync(path.join(collectorDirectory, 'bundles', `${bundleId}.age`))).toBe(false);
      await review.bundles.approve({ bundleId, contentSha256, sealedSha256 });
      await until(
        () => review.bundles.list(),
        ([bundle]) => bundle?.state === 'sent',
      );
      const arrived = path.join(collectorDirectory, 'bundles', `${bundleId}.age`);
      expect(createHash('sha256').update(readFileSync(arrived)).digest('hex')).toBe(sealedSha256);
      const outDirectory = path.join(directory, 'opened');
      const opened = await openSealedFile({ sealedFile: arrived, keyFile, outDirectory });
      expect(opened).toMatchObject({ contentSha256, sealedSha256, actionCount: rest.actions.length });

      // Taking back, and leaving.
      await review.bundles.takeBack({ bundleId });
      expect((await review.bundles.list())[0]?.state).toBe('taken-back');
      expect(existsSync(arrived)).toBe(false);
      await review.recording.resume();
      await whenLight(review, 'recording');
      expect((await review.studies.leave({ studyId: study.id })).light).toEqual({ state: 'off' });
      expect(hostsOf(agent.pid)).toEqual({ hook: [], screen: [] });
      expect(await review.ledger.verify()).toMatchObject({ problems: [] });
      expect(await desk.unmasked()).toBe(0);
      const words = ['granite', 'orchid'].map((word) => Buffer.from(word));
      expect((await findResidue([directory], words)).hits).toEqual([]);
    } finally {
      started.kill();
      await started.exited;
      await collector.close();
      await keyring.stop();
    }
  },
);
