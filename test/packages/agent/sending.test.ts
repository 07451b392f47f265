import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { Sha256 } from '@clearpane/contracts';
import { createSigningKey } from '@clearpane/signing';
import { describe, expect, test } from 'vitest';
import { codeOf, startMadeUpAgent, typed, until } from './made-up-agent.ts';
import { approve, outbox, prepare, startSending, stateOf } from './made-up-sending.ts';
import { unreachable } from './made-up-uploader.ts';

describe('An approval', () => {
  test('covers the two hashes of the file that lies there, and nothing else', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    const other = Sha256.parse('0'.repeat(64));
    const codes = [
      await codeOf(approve(made, { ...bundle, contentSha256: other })),
      await codeOf(approve(made, { ...bundle, sealedSha256: other })),
    ];
    appendFileSync(path.join(made.directory, 'vault/outbox', outbox(made)[0]!), 'x');
    codes.push(await codeOf(approve(made, bundle)));
    expect(codes).toEqual(['hash-mismatch', 'hash-mismatch', 'bundle-changed']);
    await made.agent.tick();
    expect([stateOf(made, bundle), made.uploader.orders]).toEqual(['prepared', []]);
  });

  test('is refused once the consent has ended, the policy forbids it, or the bundle is gone (R8)', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.setPolicy({ forbidUpload: true });
    const codes = [await codeOf(approve(made, bundle))];
    made.setPolicy({});
    // Deleted while the sealed file is being read.
    const { read } = made.vault;
    const readBundle = read.bundle;
    let looks = 0;
    read.bundle = (id) => (++looks === 1 ? readBundle(id) : null);
    codes.push(await codeOf(approve(made, bundle)));
    read.bundle = readBundle;
    expect([codes, stateOf(made, bundle)]).toEqual([['no-consent', 'not-found'], 'prepared']);

    const second = await startSending();
    const left = await prepare(second);
    await second.join();
    expect(await codeOf(approve(second, left))).toBe('no-consent');
  });

  test('can be undone until it is time, and nothing moves before', async () => {
    const made = await startSending({ coolingOffHours: 24 });
    made.uploader.script = made.uploader.honest;
    const bundle = await prepare(made);
    await approve(made, bundle);
    await made.agent.tick();
    made.clock.move(24 * 3600 - 10);
    await made.agent.tick();
    expect([made.uploader.orders, stateOf(made, bundle)]).toEqual([[], 'approved']);
    await made.review.bundles.unapprove({ bundleId: bundle.id });
    made.clock.move(3600);
    await made.agent.tick();
    expect([made.uploader.orders, stateOf(made, bundle)]).toEqual([[], 'prepared']);
  });

  test('of yesterday is no approval today when uploads are forbidden or the person left', async () => {
    const made = await startSending({ coolingOffHours: 1 });
    made.uploader.script = made.uploader.honest;
    const bundle = await prepare(made);
    await approve(made, bundle);
    made.setPolicy({ forbidUpload: true });
    made.clock.move(3601);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect([made.uploader.orders, made.agent.status().uploadProblem]).toEqual([
      [],
      'Your organisation does not allow uploads.',
    ]);
    await made.review.studies.leave({ studyId: made.study.id });
    made.setPolicy({});
    await made.agent.tick();
    expect([made.uploader.orders, stateOf(made, bundle), outbox(made)]).toEqual([[], 'gone', []]);
  });
});

describe('Preparing', () => {
  test('again replaces the older bundle, whose approval is then undone', async () => {
    const made = await startSending({ coolingOffHours: 24 });
    const first = await prepare(made);
    await approve(made, first);
    const second = await made.review.bundles.prepare({ sessionId: first.sessionId });
    expect([stateOf(made, first), stateOf(made, second), outbox(made)]).toEqual([
      'gone',
      'prepared',
      [`${second.id}.age`],
    ]);
    expect(made.ledger()).toContain('approval-undone');
  });

  test('keeps nothing of what was deleted while it sealed', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    const { read } = made.vault;
    const readSession = read.session;
    let deleting: Promise<unknown> | undefined;
    read.session = (id) => {
      read.session = readSession;
      setImmediate(() => {
        deleting = made.review.deletion.action({ sessionId: bundle.sessionId, sequence: 1 });
      });
      return readSession(id);
    };
    expect(await codeOf(made.review.bundles.prepare({ sessionId: bundle.sessionId }))).toBe('bad-input');
    await deleting;
    expect([made.vault.read.bundles(), outbox(made)]).toEqual([[], []]);
  });

  test('is refused without a yes to uploading, and where the study lacks what an upload needs (R8, R23)', async () => {
    const made = await startSending();
    await made.join({ upload: false });
    made.capture.becomes({ state: 'ready' });
    made.capture.says(typed);
    await made.review.recording.pause({ minutes: null });
    const [session] = (await made.review.sessions.list()).toReversed();
    expect(await codeOf(made.review.bundles.prepare({ sessionId: session!.id }))).toBe('no-consent');

    const without = await startMadeUpAgent();
    await without.join();
    without.capture.becomes({ state: 'ready' });
    without.capture.says(typed);
    await without.review.recording.pause({ minutes: null });
    const [unsendable] = await without.review.sessions.list();
    expect(await codeOf(without.review.bundles.prepare({ sessionId: unsendable!.id }))).toMatch(
      /no-consent|no-recipient/,
    );
    expect([made.vault.read.bundles(), outbox(made), without.vault.read.bundles()]).toEqual([[], [], []]);
  });

  test('is refused, and nothing approved leaves, once the consent has expired (R8)', async () => {
    const made = await startSending({ coolingOffHours: 24 });
    made.uploader.script = made.uploader.honest;
    const bundle = await prepare(made);
    await approve(made, bundle);
    const [consent] = made.vault.read.consents();
    const expires = new Date(made.clock.now().getTime() + 3600_000).toISOString();
    made.vault.write.saveConsent({ ...consent!, expires });
    made.clock.move(25 * 3600);
    await made.agent.tick();
    expect([made.uploader.orders, stateOf(made, bundle)]).toEqual([[], 'approved']);
    expect(made.vault.read.bundle(bundle.id)!.problem).toMatch(/consent/);
    expect(await codeOf(made.review.bundles.prepare({ sessionId: bundle.sessionId }))).toBe('no-consent');
  });

  test('states in the sealed file what was agreed to, signed for this bundle alone', async () => {
    const made = await startSending();
    const first = await prepare(made);
    const second = await made.review.bundles.prepare({ sessionId: first.sessionId });
    const manifest = await made.review.bundles.manifest({ bundleId: second.id });
    const [consent] = made.vault.read.consents();
    expect(JSON.parse(manifest.consentStatement.text)).toMatchObject({
      bundleId: second.id,
      studySha256: consent!.studySha256,
      categories: ['actions', 'frames', 'app-names'],
      upload: true,
    });
    expect(JSON.stringify(manifest)).not.toContain(consent!.id);
  });
});

describe('The queue', () => {
  test('sends what was approved, one at a time, keeps the receipt and gives up file and key', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.uploader.script = made.uploader.honest;
    await approve(made, bundle);
    await until(() => stateOf(made, bundle) === 'sent');
    expect(made.uploader.orders).toMatchObject([{ task: 'upload', approval: { sealedSha256: bundle.sealedSha256 } }]);
    expect(made.vault.read.bundle(bundle.id)).toMatchObject({ ownIdentity: null, sealedFileName: null, problem: null });
    expect([outbox(made), made.uploader.mostRunning, made.uploader.running]).toEqual([[], 1, 0]);
  });

  test('waits longer after each failure, and an approval of which no byte moved can still be undone', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.uploader.script = (_order, say) => say(unreachable);
    await approve(made, bundle);
    await until(() => made.uploader.running === 0 && stateOf(made, bundle) === 'approved');
    const attempts: number[] = [];
    for (const seconds of [4, 2, 13, 3, 50, 11]) {
      made.clock.move(seconds);
      await made.agent.tick();
      await until(() => stateOf(made, bundle) === 'approved');
      attempts.push(made.uploader.orders.length);
    }
    expect(attempts).toEqual([1, 2, 2, 3, 3, 4]);
    expect(made.agent.status()).toMatchObject({ waitingUploads: 1, uploadProblem: expect.stringContaining('reached') });
    await made.review.bundles.unapprove({ bundleId: bundle.id });
    expect(stateOf(made, bundle)).toBe('prepared');
  });

  test('believes no receipt that another key signed, and does not try for ever what was refused for good', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.uploader.script = (order, say) => say(made.uploader.receiptFor(order, createSigningKey().privateKey));
    await approve(made, bundle);
    await until(() => made.vault.read.bundle(bundle.id)?.problem?.includes('receipt') === true);
    // It may have arrived: it is neither sent nor forgotten.
    expect([stateOf(made, bundle), made.ledger().includes('bundle-sent')]).toEqual(['sending', false]);
    made.uploader.script = (_order, say) => say({ ...unreachable, code: 'collector-refused', mayRetry: false });
    made.clock.move(4000);
    await made.agent.tick();
    await until(() => made.uploader.running === 0);
    made.clock.move(40_000);
    await made.agent.tick();
    expect(made.uploader.orders).toHaveLength(2);
  });

  test('survives an uploader that answers nonsense or cannot be started', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.uploader.script = (_order, say) => say({ result: 'sent', receipt: 'mine' });
    await approve(made, bundle);
    await until(() => made.vault.read.bundle(bundle.id)?.problem !== null);
    expect(stateOf(made, bundle)).toBe('sending');
    made.uploader.startsAfter = Promise.reject(new Error('no memory'));
    made.uploader.startsAfter.catch(() => undefined);
    made.clock.move(10);
    await made.agent.tick();
    await until(() => made.vault.read.bundle(bundle.id)?.problem?.includes('started') === true);
  });
});
