import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { Sha256, type BundleSummary } from '@clearpane/contracts';
import { describe, expect, test } from 'vitest';
import { codeOf, startMadeUpAgent, typed, until, type MadeUpAgent } from './made-up-agent.ts';
import { MadeUpUploader, unreachable } from './made-up-uploader.ts';
import { createSigningKey } from '@clearpane/signing';

async function startSending(options: { coolingOffHours?: number } = {}) {
  const uploader = new MadeUpUploader();
  const made = await startMadeUpAgent({ recipient: await uploader.recipient(), launcher: uploader, ...options });
  await made.join();
  return Object.assign(made, { uploader });
}
type Made = MadeUpAgent & { uploader: MadeUpUploader };

/** One recorded session, prepared. */
async function prepare(made: Made): Promise<BundleSummary> {
  made.capture.becomes({ state: 'ready' });
  made.capture.shows(1);
  made.capture.says(typed, { ...typed, frame: 1 });
  await made.review.recording.pause({ minutes: null });
  const [session] = (await made.review.sessions.list()).toReversed();
  const bundle = await made.review.bundles.prepare({ sessionId: session!.id });
  made.uploader.sizeBytes = bundle.sealedSizeBytes;
  return bundle;
}

async function approve(made: Made, bundle: BundleSummary): Promise<BundleSummary> {
  const { id: bundleId, contentSha256, sealedSha256 } = bundle;
  return made.review.bundles.approve({ bundleId, contentSha256, sealedSha256 });
}

const stateOf = (made: Made, { id }: BundleSummary) => made.vault.read.bundle(id)?.state ?? 'gone';
const outbox = (made: Made): string[] => {
  const folder = path.join(made.directory, 'vault/outbox');
  return existsSync(folder) ? readdirSync(folder) : [];
};

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

  test('is refused once the consent has ended, the policy forbids it, or the bundle is gone', async () => {
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
});

describe('Deleting what is being sent', () => {
  /** A bundle of which bytes are on their way. */
  async function sendHalf() {
    const made = await startSending();
    const bundle = await prepare(made);
    made.uploader.script = (_order, say) => say({ result: 'progress', sentBytes: 10, totalBytes: 20 });
    await approve(made, bundle);
    await until(() => made.uploader.orders.length === 1);
    made.uploader.script = made.uploader.honest;
    return { made, bundle };
  }

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
    made.uploader.script = (_order, say) =>
      say({ result: 'failed', code: 'collector-refused', message, mayRetry: false });
    await made.agent.tick();
    await until(() => stateOf(made, bundle) === 'gone');
    expect(made.uploader.orders.map(({ task }) => task)).toEqual(['upload', 'take-back']);
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

  test('(everything) says in the ledger how many bundles cannot be taken back any more', async () => {
    const { made } = await sendHalf();
    await made.review.deletion.everything();
    const entries = made.vault.read.ledger().map(({ kind, facts }) => ({ kind, ...facts }));
    expect(entries.at(-1)).toEqual({ kind: 'ways-to-take-back', bundleCount: 1 });
    expect([made.vault.read.bundles(), outbox(made), made.agent.status().light.state]).toEqual([[], [], 'off']);
  });
});

describe('Retention', () => {
  test('deletes at start and every hour what is older than the study keeps it, or than the policy lets it', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.clock.move(8 * 24 * 3600);
    await made.agent.tick();
    expect(await made.review.sessions.list()).toHaveLength(1);
    made.setPolicy({ maximumRetentionDays: 7 });
    await made.agent.tick();
    expect(await made.review.sessions.list()).toHaveLength(1);
    made.clock.move(3601);
    await made.agent.tick();
    expect([await made.review.sessions.list(), stateOf(made, bundle), outbox(made)]).toEqual([[], 'gone', []]);

    await made.join();
    await made.review.recording.resume();
    await prepare(made);
    made.clock.move(8 * 24 * 3600);
    await made.restart();
    await made.agent.tick();
    expect(await made.review.sessions.list()).toEqual([]);
  });

  test('a study that vanished does not delete early what it promised to keep', async () => {
    const made = await startSending();
    await prepare(made);
    made.setPolicy({ organisationKeys: [] });
    made.clock.move(60 * 24 * 3600);
    await made.agent.tick();
    expect(await made.review.sessions.list()).toHaveLength(1);
  });
});
