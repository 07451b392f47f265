import { cosignCheckpoint, createSigningKey } from '@clearpane/signing';
import type { StoredBundle } from '@clearpane/vault';
import { describe, expect, it } from 'vitest';
import { eventfulTemplate, lastOf, type Case } from './tampered-vault.ts';
import { insertAction, resealBundle, resealCheckpoint, resealConsent } from './with-stolen-keys.ts';

const template = eventfulTemplate();

describe('somebody who has the keys', () => {
  it.each<Case>([
    [
      'inserts an action with a good seal',
      (tampering) => insertAction(tampering, tampering.made.ended),
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'widens what was chosen',
      (tampering) =>
        resealConsent(tampering, tampering.made.left.id, {
          choices: { actions: true, frames: true, appNames: true, upload: false },
        }),
      ({ left }) => ({ kind: 'row-without-entry', subject: left.id }),
    ],
    [
      'makes an answer living again',
      (tampering) => resealConsent(tampering, tampering.made.left.id, { endedAt: null, ending: null }),
      () => ({ kind: 'entry-without-row', sequence: 2 }),
    ],
    [
      'ends an answer that nobody ended',
      (tampering) =>
        resealConsent(tampering, tampering.made.consent.id, {
          endedAt: lastOf(tampering.foreign),
          ending: { how: 'withdrawn', at: '2026-03-02T09:00:00.000Z' },
        }),
      ({ consent }) => ({ kind: 'row-without-entry', subject: consent.id }),
    ],
    [
      'approves a bundle',
      (tampering) => {
        const { prepared, approved } = tampering.made;
        resealBundle(tampering, prepared.id, {
          state: 'approved',
          approval: { ...approved.approval!, bundleId: prepared.id },
        });
      },
      ({ prepared }) => ({ kind: 'row-without-entry', subject: prepared.id }),
    ],
    [
      'takes an approval away',
      (tampering) =>
        resealBundle(tampering, tampering.made.approved.id, { state: 'prepared', approval: null, notBefore: null }),
      ({ approved }) => ({ kind: 'entry-without-row', subject: approved.id }),
    ],
    [
      'approves again what was undone',
      (tampering) =>
        resealBundle(tampering, tampering.made.undone.id, {
          state: 'approved',
          approval: tampering.made.undone.approval,
        }),
      ({ undone }) => ({ kind: 'row-without-entry', subject: undone.id }),
    ],
    [
      'forgets that an approval was undone',
      (tampering) =>
        resealBundle(tampering, tampering.made.undone.id, {
          state: 'approved',
          approval: tampering.made.undone.approval,
        }),
      ({ undone }) => ({ kind: 'entry-without-row', subject: undone.id }),
    ],
    [
      'forgets that a bundle was taken back',
      (tampering) => resealBundle(tampering, tampering.made.takenBack.id, { state: 'sent', withdrawalReceipt: null }),
      ({ takenBack }) => ({ kind: 'entry-without-row', subject: takenBack.id }),
    ],
    [
      'exchanges the sealed file that was approved',
      (tampering) =>
        resealBundle(tampering, tampering.made.approved.id, {
          sealedSha256: 'f'.repeat(64) as StoredBundle['sealedSha256'],
        }),
      ({ approved }) => ({ kind: 'row-without-entry', subject: approved.id }),
    ],
    [
      'exchanges what was prepared',
      (tampering) =>
        resealBundle(tampering, tampering.made.prepared.id, {
          contentSha256: 'f'.repeat(64) as StoredBundle['contentSha256'],
        }),
      ({ prepared }) => ({ kind: 'row-without-entry', subject: prepared.id }),
    ],
    [
      'exchanges what was approved',
      (tampering) => {
        const { approved } = tampering.made;
        const contentSha256 = 'f'.repeat(64) as StoredBundle['contentSha256'];
        resealBundle(tampering, approved.id, { contentSha256, approval: { ...approved.approval!, contentSha256 } });
      },
      ({ approved }) => ({ kind: 'row-without-entry', subject: approved.id }),
    ],
    [
      'says that a bundle was sent',
      (tampering) =>
        resealBundle(tampering, tampering.made.approved.id, { state: 'sent', receipt: tampering.made.sent.receipt }),
      ({ approved }) => ({ kind: 'row-without-entry', subject: approved.id }),
    ],
    [
      'says that a bundle was never sent',
      (tampering) => resealBundle(tampering, tampering.made.sent.id, { state: 'approved', receipt: null }),
      ({ sent }) => ({ kind: 'entry-without-row', subject: sent.id }),
    ],
    [
      'says that a bundle was taken back',
      (tampering) =>
        resealBundle(tampering, tampering.made.sent.id, {
          state: 'taken-back',
          withdrawalReceipt: tampering.made.sent.receipt,
        }),
      ({ sent }) => ({ kind: 'row-without-entry', subject: sent.id }),
    ],
    [
      'exchanges the council of a checkpoint',
      (tampering) => resealCheckpoint(tampering, () => ({ publicKey: createSigningKey().publicKey })),
      () => ({ kind: 'row-without-entry' }),
    ],
    [
      'exchanges the cosignature of a checkpoint',
      (tampering) =>
        resealCheckpoint(tampering, (note) => {
          const unsigned = note.split('\n').slice(0, 5).join('\n');
          const strange = { name: 'Council', privateKey: createSigningKey().privateKey, at: new Date() };
          return { note: cosignCheckpoint(`${unsigned}\n`, strange) };
        }),
      () => ({ kind: 'differs-from-cosigned', subject: 'Works council of Harbour' }),
    ],
  ])('but not the memory of the key store, and %s, is found out', async (_, tamper, expected) => {
    const { problems, made } = await template.problemsAfter(tamper);
    expect(problems).toContainEqual(expect.objectContaining(expected(made)));
  });
});
