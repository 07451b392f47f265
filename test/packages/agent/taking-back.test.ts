import { canonicalJson, type BundleSummary } from '@clearpane/contracts';
import { createSigningKey, signDocument } from '@clearpane/signing';
import { describe, expect, test } from 'vitest';
import { codeOf, typed, until } from './made-up-agent.ts';
import { approve, outbox, prepare, send, sendHalf, startSending, stateOf, type Made } from './made-up-sending.ts';
import { unreachable } from './made-up-uploader.ts';

describe('Taking back', () => {
  test('reveals the secret, and counts when the collector signed it', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.uploader.script = made.uploader.honest;
    await approve(made, bundle);
    await until(() => stateOf(made, bundle) === 'sent');
    made.uploader.script = (order, say) => say(made.uploader.receiptFor(order, createSigningKey().privateKey));
    expect(await made.review.bundles.takeBack({ bundleId: bundle.id })).toMatchObject({ state: 'taking-back' });
    made.uploader.script = made.uploader.honest;
    expect(await made.review.bundles.takeBack({ bundleId: bundle.id })).toMatchObject({ state: 'taken-back' });
    expect(made.uploader.orders.at(-1)).toMatchObject({ task: 'take-back', bundleId: bundle.id });
  });

  test('of what was never sent is refused', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    expect(await codeOf(made.review.bundles.takeBack({ bundleId: bundle.id }))).toBe('bad-input');
    expect(made.uploader.orders).toEqual([]);
  });

  test('is open to a bundle that hangs while it is sent', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.uploader.script = (_order, say) => {
      say({ result: 'progress', sentBytes: 10, totalBytes: 20 });
      say(unreachable);
    };
    await approve(made, bundle);
    await until(() => made.vault.read.bundle(bundle.id)?.problem !== null && made.uploader.running === 0);
    expect(stateOf(made, bundle)).toBe('sending');
    made.uploader.script = made.uploader.honest;
    expect(await made.review.bundles.takeBack({ bundleId: bundle.id })).toMatchObject({ state: 'taken-back' });
  });
});

describe('Leaving a study', () => {
  test('cancels what was approved or prepared, with an entry for each approval, and keeps what takes back what was sent (R17)', async () => {
    const { made, bundle: sent } = await send();
    made.setPolicy({ forbidUpload: true });
    await made.review.recording.resume();
    made.setPolicy({});
    await made.agent.refresh();
    const waiting = await prepare(made);
    made.uploader.script = (_order, say) => say(unreachable);
    await approve(made, waiting);
    await until(() => stateOf(made, waiting) === 'approved' && made.uploader.running === 0);
    await made.review.studies.leave({ studyId: made.study.id });
    const cancelled = made.vault.read.ledger().filter(({ kind }) => kind === 'upload-cancelled');
    expect(cancelled.map(({ facts }) => facts)).toEqual([{ studyId: made.study.id, bundleId: waiting.id }]);
    expect([stateOf(made, waiting), stateOf(made, sent), outbox(made)]).toEqual(['gone', 'sent', []]);
    expect((await made.review.bundles.passes()).map(({ saved }) => saved.bundleId)).toEqual([sent.id]);
    expect(made.vault.read.verifyLedger().problems).toEqual([]);
  });

  test('is finished after a crash that came before anything was cancelled', async () => {
    const made = await startSending({ coolingOffHours: 24 });
    const approved = await prepare(made);
    await approve(made, approved);
    // The crash: the answer is written, and nothing after it happened.
    made.agent.open().answers.withdraw(made.study.id);
    expect([stateOf(made, approved), outbox(made)]).toEqual(['approved', [`${approved.id}.age`]]);
    await made.restart();
    await made.agent.tick();
    await until(() => stateOf(made, approved) === 'gone');
    expect([outbox(made), made.uploader.orders]).toEqual([[], []]);
    expect(made.ledger().filter((kind) => kind === 'upload-cancelled')).toHaveLength(1);
    expect(made.vault.read.verifyLedger().problems).toEqual([]);
  });

  test('is the same when its works council stops it, and nothing of it can be sealed or approved any more', async () => {
    const made = await startSending({ coolingOffHours: 24 });
    const approved = await prepare(made);
    await approve(made, approved);
    const { name: council, key } = made.council;
    const word = { schema: 'clearpane-revocation/1', studyId: made.study.id, council, reason: 'x', day: '2026-03-02' };
    await made.review.studies.revoke({
      document: JSON.stringify(signDocument(canonicalJson(word), key.privateKey)),
    });
    expect([made.vault.read.bundles(), outbox(made), made.uploader.orders]).toEqual([[], [], []]);
    expect(made.ledger().filter((kind) => kind === 'upload-cancelled')).toHaveLength(1);
    const { sessionId } = approved;
    expect(await codeOf(made.review.bundles.prepare({ sessionId }))).toBe('study-revoked');
  });

  test('and coming back brings nothing back that was cancelled', async () => {
    const made = await startSending({ coolingOffHours: 24 });
    const approved = await prepare(made);
    await approve(made, approved);
    await made.review.studies.leave({ studyId: made.study.id });
    await made.join();
    await made.agent.tick();
    expect([made.vault.read.bundles(), outbox(made), made.uploader.orders]).toEqual([[], [], []]);
  });
});

describe('Deleting what is being sent', () => {
  const deletions = {
    'a session': (made: Made, { sessionId }: BundleSummary) => made.review.deletion.session({ sessionId }),
    'a stretch': (made: Made, { sessionId }: BundleSummary) =>
      made.review.deletion.stretch({ sessionId, fromSecond: 0, toSecond: 5 }),
    'a frame': (made: Made, { sessionId }: BundleSummary) => made.review.deletion.frame({ sessionId, number: 1 }),
    'the last minutes': (made: Made) => made.review.deletion.recent({ minutes: 15 }),
    'by leaving': (made: Made) => made.review.studies.leave({ studyId: made.study.id }),
  };
  for (const [what, carryOut] of Object.entries(deletions))
    test(`(${what}) ends the uploader first, keeps the secret and takes back what may have arrived`, async () => {
      const { made, bundle } = await sendHalf();
      await carryOut(made, bundle);
      expect([stateOf(made, bundle), outbox(made), made.uploader.running]).toEqual(['taking-back', [], 0]);
      expect(made.vault.read.bundle(bundle.id)).toMatchObject({ ownIdentity: null, sealedFileName: null });
      await made.agent.tick();
      await until(() => stateOf(made, bundle) === 'taken-back');
      expect(made.uploader.orders.map(({ task }) => task)).toEqual(['upload', 'take-back']);
    });

  test('leaves no record where the collector knows nothing of it', async () => {
    const { made, bundle } = await sendHalf();
    await made.review.deletion.session({ sessionId: bundle.sessionId });
    const message = 'The collector holds no such bundle.';
    made.uploader.script = (_order, say) => say({ result: 'failed', code: 'unknown-bundle', message, mayRetry: false });
    await made.agent.tick();
    await until(() => stateOf(made, bundle) === 'gone');
    expect(made.uploader.orders.map(({ task }) => task)).toEqual(['upload', 'take-back']);
    expect(made.vault.read.verifyLedger().problems).toEqual([]);
  });

  test('reaches an uploader that is still being started', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    const start = Promise.withResolvers<void>();
    made.uploader.startsAfter = start.promise;
    await approve(made, bundle);
    const deleted = made.review.deletion.session({ sessionId: bundle.sessionId });
    setTimeout(() => start.resolve(), 100);
    await deleted;
    expect([made.uploader.orders, stateOf(made, bundle)]).toEqual([[], 'gone']);
  });

  test('leaves an unrelated upload alone', async () => {
    const { made, bundle } = await sendHalf();
    made.clock.move(3600);
    await made.review.recording.resume();
    made.capture.becomes({ state: 'ready' });
    await made.review.deletion.recent({ minutes: 5 });
    expect(stateOf(made, bundle)).toBe('sending');
  });

  test('(everything) interrupts what is on its way, begins nothing more and leaves no entry behind', async () => {
    const { made, bundle } = await sendHalf();
    const { sessionId } = bundle;
    const deleted = made.review.deletion.everything();
    const ticked = made.agent.tick();
    await Promise.all([deleted, ticked]);
    expect([made.vault.read.bundles(), outbox(made), made.uploader.running]).toEqual([[], [], 0]);
    expect([made.uploader.orders.length, made.agent.status().light.state]).toEqual([1, 'off']);
    expect(JSON.stringify(made.vault.read.ledger())).not.toMatch(
      new RegExp(`${bundle.id}|${sessionId}|ways-to-take-back`),
    );
  });

  test('(a study) takes its sessions and queued bundles, pauses what is being recorded, and keeps the way to take back', async () => {
    const { made, bundle } = await send();
    await made.review.recording.resume();
    made.capture.becomes({ state: 'ready' });
    made.capture.says(typed);
    expect(await made.review.deletion.study({ studyId: made.study.id })).toMatchObject({ kind: 'study' });
    expect([await made.review.sessions.list(), stateOf(made, bundle)]).toEqual([[], 'sent']);
    expect([made.agent.status().light.state, (await made.review.bundles.passes()).length]).toEqual(['paused', 1]);
  });
});
