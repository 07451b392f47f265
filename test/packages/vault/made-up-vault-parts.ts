import type { Action, KeyProtection, SessionId } from '@clearpane/contracts';
import { BundleId, Consent, ConsentId, FrameDetails, REDACTION_VERSION, StudyId } from '@clearpane/contracts';
import type { KeyStore, NewAction, Vault } from '@clearpane/vault';
import { StoredBundle } from '@clearpane/vault';

export const STUDY = StudyId.parse('harbour-study');

/** A key store in memory: what it holds is what the machine's store holds after the test. */
export function createMemoryKeyStore(protection: KeyProtection = 'operating-system') {
  const items = new Map<string, Uint8Array>();
  const store: KeyStore = {
    protection,
    read: (name) => items.get(name) ?? null,
    write: (name, bytes) => {
      items.set(name, Uint8Array.from(bytes));
    },
    remove: (name) => {
      items.delete(name);
    },
  };
  return { ...store, items };
}

/** Says yes to the study and keeps it. */
export function giveConsent(vault: Vault, studyId: StudyId = STUDY): Consent {
  const choices = { actions: true, frames: true, appNames: true, upload: true };
  return vault.write.together(() => {
    const { sequence } = vault.write.appendLedger('consent-given', { studyId, ...choices });
    const consent = Consent.parse({
      id: ConsentId.parse(crypto.randomUUID()),
      studyId,
      decision: 'given',
      choices,
      studySha256: 'a'.repeat(64),
      noticeSha256: 'b'.repeat(64),
      noticeLanguage: 'en',
      platformNoticeSha256: 'c'.repeat(64),
      appVersion: '0.1.0',
      redactionVersion: REDACTION_VERSION,
      renews: null,
      answeredAt: '2026-03-02T08:00:00.000Z',
      givenAt: sequence,
      endedAt: null,
      ending: null,
      expires: '2026-09-01T00:00:00.000Z',
      allowedApps: ['Lanternfish'],
    });
    vault.write.saveConsent(consent);
    return consent;
  });
}

/** A session with a consent of its own. */
export function startSession(vault: Vault, startedAt = new Date('2026-03-02T08:00:00.000Z')): SessionId {
  return vault.write.startSession({ consentId: giveConsent(vault).id, studyId: STUDY, startedAt });
}

export const focus = (app: string): Action => ({ kind: 'focus', app });

export function at(
  second: number,
  action: Action = { kind: 'text', length: 'short' },
  frame: number | null = null,
): NewAction {
  return { second, frame, action };
}

export function frameDetails(number: number, second: number): FrameDetails {
  return FrameDetails.parse({ number, second, width: 640, height: 400, mediaType: 'image/webp', redactions: [] });
}

/** Bytes that begin like a WebP image and carry a text that a search would find. */
export function image(text: string): Uint8Array {
  return Buffer.concat([Buffer.from('RIFF\u0010\0\0\0WEBP', 'latin1'), Buffer.from(text, 'utf8')]);
}

/** A prepared bundle of a session, with its sealed file in the outbox. */
export function prepareBundle(vault: Vault, sessionId: SessionId, change: Partial<StoredBundle> = {}): StoredBundle {
  const id = BundleId.parse(crypto.randomUUID());
  const bundle = StoredBundle.parse({
    id,
    sessionId,
    studyId: STUDY,
    state: 'prepared',
    contentSha256: 'b'.repeat(64),
    contentSizeBytes: 10,
    sealedSha256: 'c'.repeat(64),
    sealedSizeBytes: 12,
    parts: [],
    notBefore: null,
    problem: null,
    recipientName: 'Harbour Institute',
    collectorUrl: 'https://collector.example',
    collectorPublicKey: 'e'.repeat(43),
    deletionSecret: 'd'.repeat(43),
    ownIdentity: 'AGE-SECRET-KEY-MADE-UP',
    approval: null,
    receipt: null,
    withdrawalReceipt: null,
    sealedFileName: `${id}.age`,
    ...change,
  });
  vault.write.writeOutboxFile(`${id}.age`, Buffer.from(`sealed file of ${id}`));
  vault.write.saveBundle(bundle);
  return bundle;
}
