import { createDeletionSecret, decodePass, encodePass } from '@clearpane/bundle';
import type { UploaderAnswer } from '@clearpane/contracts';
import { createSigningKey } from '@clearpane/signing';
import { describe, expect, test } from 'vitest';
import { MadeUpUploader } from './made-up-uploader.ts';
import { codeOf } from './made-up-agent.ts';
import { approve, prepare, send, sendHalf, startSending, stateOf } from './made-up-sending.ts';
import { unreachable } from './made-up-uploader.ts';

const unknown: UploaderAnswer = { result: 'failed', code: 'unknown-bundle', message: 'None.', mayRetry: false };

describe('Withdrawal passes', () => {
  test('are there for whatever was sent or may have been, as file and as code, and for nothing else', async () => {
    const made = await startSending({ coolingOffHours: 24 });
    await approve(made, await prepare(made));
    expect(await made.review.bundles.passes()).toEqual([]);
    const half = await sendHalf();
    const { made: whole, bundle } = await send();
    const [pass] = await whole.review.bundles.passes();
    expect(await half.made.review.bundles.passes()).toHaveLength(1);
    expect(pass!.saved).toEqual({
      schema: 'clearpane-withdrawal/1',
      bundleId: bundle.id,
      deletionSecret: whole.vault.read.bundle(bundle.id)!.deletionSecret,
      collectorUrl: 'http://127.0.0.1:9',
      collectorPublicKey: whole.study.recipient!.collectorPublicKey,
      recipientName: bundle.recipientName,
    });
    expect(decodePass(pass!.code)).toEqual(pass!.saved);
    await whole.review.bundles.takeBack({ bundleId: bundle.id });
    expect(await whole.review.bundles.passes()).toEqual([]);
  });

  test('take a bundle back after everything was deleted, and the ledger says so', async () => {
    const { made } = await send();
    const [pass] = await made.review.bundles.passes();
    await made.review.deletion.everything();
    const { bundleId } = pass!.saved;
    expect(await made.review.bundles.takeBackByPass({ pass: pass!.code })).toEqual({ bundleId, outcome: 'taken-back' });
    expect(made.uploader.orders.at(-1)).toMatchObject({ task: 'take-back', bundleId });
    expect(made.vault.read.ledger().at(-1)).toMatchObject({ kind: 'bundle-taken-back', facts: { bundleId } });
    expect([made.vault.read.bundles(), made.vault.read.verifyLedger().problems]).toEqual([[], []]);
  });

  test('take a bundle back that this vault knows, as its button does', async () => {
    const { made, bundle } = await send();
    const [pass] = await made.review.bundles.passes();
    const file = JSON.stringify(pass!.saved);
    const outcome = { bundleId: bundle.id, outcome: 'taken-back' };
    expect(await made.review.bundles.takeBackByPass({ pass: file })).toEqual(outcome);
    expect(stateOf(made, bundle)).toBe('taken-back');
    // Asked again, nothing happens a second time.
    expect(await made.review.bundles.takeBackByPass({ pass: file })).toEqual(outcome);
    expect(made.uploader.orders.map(({ task }) => task)).toEqual(['upload', 'take-back']);
  });

  test('say so when the collector does not know the bundle', async () => {
    const { made } = await send();
    const [pass] = await made.review.bundles.passes();
    await made.review.deletion.everything();
    made.uploader.script = (_order, say) => say(unknown);
    const entries = made.ledger();
    expect(await made.review.bundles.takeBackByPass({ pass: pass!.code })).toMatchObject({ outcome: 'unknown-there' });
    expect(made.ledger()).toEqual(entries);
  });

  test('keep nothing and can be tried again when the collector is out of reach, refuses or cannot prove it', async () => {
    const { made } = await send();
    const [pass] = await made.review.bundles.passes();
    await made.review.deletion.everything();
    const entries = made.ledger();
    const attempt = () => codeOf(made.review.bundles.takeBackByPass({ pass: pass!.code }));
    made.uploader.script = (_order, say) => say(unreachable);
    const codes = [await attempt()];
    made.uploader.script = (_order, say) => say({ ...unreachable, code: 'collector-refused', mayRetry: false });
    codes.push(await attempt());
    made.uploader.script = (order, say) => say(made.uploader.receiptFor(order, createSigningKey().privateKey));
    codes.push(await attempt());
    made.uploader.script = (_order, _say, end) => end();
    codes.push(await attempt());
    expect(codes).toEqual(['collector-unreachable', 'collector-refused', 'receipt-invalid', 'internal']);
    expect([made.ledger(), made.vault.read.bundles()]).toEqual([entries, []]);
    made.uploader.script = made.uploader.honest;
    expect(await attempt()).toBe('no failure');
  });

  test('of a bundle of this vault stay in its queue when the collector is out of reach', async () => {
    const { made, bundle } = await send();
    const [pass] = await made.review.bundles.passes();
    made.uploader.script = (_order, say) => say(unreachable);
    expect(await codeOf(made.review.bundles.takeBackByPass({ pass: pass!.code }))).toBe('collector-unreachable');
    expect(stateOf(made, bundle)).toBe('taking-back');
  });

  test('that somebody forged for a bundle of this vault are refused, also with a collector that confirms them', async () => {
    const { made, bundle } = await send();
    const [pass] = await made.review.bundles.passes();
    const elsewhere = new MadeUpUploader();
    const { collectorUrl, collectorPublicKey } = await elsewhere.recipient();
    const forged = encodePass({
      ...pass!.saved,
      deletionSecret: createDeletionSecret(),
      collectorUrl,
      collectorPublicKey,
    });
    made.uploader.script = elsewhere.honest;
    const before = made.ledger();
    expect(await codeOf(made.review.bundles.takeBackByPass({ pass: forged }))).toBe('code-invalid');
    expect([made.uploader.orders.length, stateOf(made, bundle), made.ledger()]).toEqual([1, 'sent', before]);
  });

  test('that are none are refused, and no uploader is started', async () => {
    const { made } = await send();
    expect(await codeOf(made.review.bundles.takeBackByPass({ pass: 'ABCD' }))).toBe('code-invalid');
    expect(made.uploader.orders).toHaveLength(1);
  });
});
