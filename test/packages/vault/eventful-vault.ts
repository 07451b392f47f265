import type { Consent, Ed25519PublicKey, SessionId } from '@clearpane/contracts';
import { Ed25519Signature, StudyId } from '@clearpane/contracts';
import { cosignCheckpoint, signingKeyFromSeed } from '@clearpane/signing';
import type { StoredBundle, Vault } from '@clearpane/vault';
import { at, focus, frameDetails, giveConsent, image, prepareBundle, STUDY } from './made-up-vault.ts';

/** The works council of the tests. */
export const COUNCIL = signingKeyFromSeed(Buffer.alloc(32, 7));
const OTHER_STUDY = StudyId.parse('map-study');

/** A receipt in its shape: whose signature it is does not matter to the vault. */
const madeUpReceipt = {
  text: '{}',
  publicKey: COUNCIL.publicKey as Ed25519PublicKey,
  signature: Ed25519Signature.parse('s'.repeat(86)),
};

/** Withdraws a consent, as the agent does: one transaction with its entry. */
export function withdraw(vault: Vault, consent: Consent): void {
  vault.write.together(() => {
    const { studyId } = consent;
    const { sequence, at: when } = vault.write.appendLedger('consent-withdrawn', { studyId });
    vault.write.saveConsent({ ...consent, endedAt: sequence, ending: { how: 'withdrawn', at: when } });
  });
}

/** Prepares a bundle with its entry. */
export function notedBundle(vault: Vault, sessionId: SessionId): StoredBundle {
  return vault.write.together(() => {
    const bundle = prepareBundle(vault, sessionId);
    vault.write.appendLedger('bundle-prepared', { bundleId: bundle.id, contentSha256: bundle.contentSha256 });
    return bundle;
  });
}

/** Approves a bundle with its entry. */
export function approve(vault: Vault, bundle: StoredBundle): StoredBundle {
  return vault.write.together(() => {
    const { id: bundleId, contentSha256, sealedSha256 } = bundle;
    const { sequence } = vault.write.appendLedger('bundle-approved', { bundleId, contentSha256, sealedSha256 });
    const notBefore = '2026-03-03T09:00:00.000Z';
    const approval = { bundleId, contentSha256, sealedSha256, approvedAt: sequence, notBefore };
    const approved: StoredBundle = { ...bundle, state: 'approved', notBefore, approval };
    vault.write.saveBundle(approved);
    return approved;
  });
}

/** Sends a bundle with its entry. */
export function send(vault: Vault, bundle: StoredBundle): StoredBundle {
  return vault.write.together(() => {
    vault.write.appendLedger('bundle-sent', { bundleId: bundle.id, sealedSha256: bundle.sealedSha256 });
    const sent: StoredBundle = {
      ...bundle,
      state: 'sent',
      ownIdentity: null,
      sealedFileName: null,
      receipt: madeUpReceipt,
    };
    vault.write.saveBundle(sent);
    return sent;
  });
}

/** Undoes an approval with its entry. */
function undo(vault: Vault, bundle: StoredBundle): void {
  vault.write.together(() => {
    vault.write.appendLedger('approval-undone', { bundleId: bundle.id });
    vault.write.saveBundle({ ...bundle, state: 'prepared', approval: null, notBefore: null });
  });
}

/** Takes a sent bundle back with its entry. */
function takeBack(vault: Vault, bundle: StoredBundle): StoredBundle {
  return vault.write.together(() => {
    vault.write.appendLedger('bundle-taken-back', { bundleId: bundle.id });
    const takenBack: StoredBundle = { ...bundle, state: 'taken-back', withdrawalReceipt: madeUpReceipt };
    vault.write.saveBundle(takenBack);
    return takenBack;
  });
}

/** Has the present head cosigned by the council of the tests. */
export function haveCosigned(vault: Vault): void {
  const checkpoint = vault.read.checkpoint();
  const when = new Date('2026-03-02T09:00:00.000Z');
  const note = cosignCheckpoint(checkpoint, { name: 'Council', privateKey: COUNCIL.privateKey, at: when });
  vault.write.addCosignedCheckpoint(note, [{ name: 'Works council of Harbour', publicKey: COUNCIL.publicKey }]);
}

/** Fills a vault with one of everything that the ledger tells of. */
export async function makeEventful(vault: Vault) {
  const left = giveConsent(vault, OTHER_STUDY);
  withdraw(vault, left);
  const consent = giveConsent(vault);
  const begin = () =>
    vault.write.startSession({
      consentId: consent.id,
      studyId: STUDY,
      startedAt: new Date('2026-03-02T08:00:00.000Z'),
    });
  const ended = begin();
  vault.write.appendActions(ended, [at(1, focus('Lanternfish')), at(2), at(3)]);
  vault.write.appendFrame(ended, frameDetails(1, 1), image('first'));
  vault.write.appendFrame(ended, frameDetails(2, 2), image('second'));
  await vault.write.deleteAction(ended, 2);
  vault.write.endSession(ended, 'paused', 4);
  await vault.write.deleteFrame(ended, 2);
  const prepared = notedBundle(vault, ended);
  const approved = approve(vault, notedBundle(vault, ended));
  const undone = approve(vault, notedBundle(vault, ended));
  undo(vault, undone);
  const takenBack = takeBack(vault, send(vault, approve(vault, notedBundle(vault, ended))));
  const sent = send(vault, approve(vault, notedBundle(vault, ended)));
  haveCosigned(vault);
  const gone = begin();
  vault.write.appendActions(gone, [at(1)]);
  vault.write.endSession(gone, 'idle', 1);
  await vault.write.deleteSession(gone);
  const open = begin();
  vault.write.appendActions(open, [at(1), at(2)]);
  const goneAt = vault.read.ledger().find(({ facts }) => facts['sessionId'] === gone)?.sequence ?? 0;
  return { left, consent, ended, gone, goneAt, open, prepared, approved, undone, sent, takenBack };
}
