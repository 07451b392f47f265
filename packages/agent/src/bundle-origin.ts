import { narrowChoices } from '@clearpane/consent';
import { ClearpaneError, type Consent, type SessionId } from '@clearpane/contracts';
import type { VaultReader } from '@clearpane/vault';
import { findStudy, type Shelf, type ShelvedStudy } from './study-shelf.ts';

/** Where a bundle comes from: the consent that its session was recorded under, and the study as it was agreed to. */
export interface BundleOrigin {
  consent: Consent;
  shelved: ShelvedStudy;
}

/**
 * Where a bundle of this session comes from, if it may leave now: the consent holds and is for this very study, uploading was
 * agreed to, and nobody forbids it. Throws why it may not: every doubt is a no (consent rules R8 and R23).
 */
export function uploadableOrigin(read: VaultReader, shelf: Shelf, sessionId: SessionId, now: Date): BundleOrigin {
  const consentId = read.consentOf(sessionId);
  const consent = read.consents().find(({ id }) => id === consentId);
  if (consent?.ending?.how === 'revoked')
    throw new ClearpaneError('study-revoked', 'The works council stopped this study.');
  if (consent === undefined || consent.endedAt !== null)
    throw new ClearpaneError('no-consent', 'The consent this session was recorded under has ended.');
  // An unreadable date is an expired one.
  if (!(now.getTime() < Date.parse(consent.expires)))
    throw new ClearpaneError('no-consent', 'The consent this session was recorded under has expired.');
  const shelved = findStudy(shelf, consent.studyId);
  if (shelved === null || shelved.sha256 !== consent.studySha256)
    throw new ClearpaneError('study-invalid', 'The study is not the one you agreed to.');
  if (shelved.study.recipient === null) throw new ClearpaneError('no-recipient', 'This study has no recipient.');
  if (!consent.choices.upload) throw new ClearpaneError('no-consent', 'You did not agree to uploading in this study.');
  if (shelf.policy.kind === 'policy' && shelf.policy.policy.forbidUpload)
    throw new ClearpaneError('no-consent', 'Your organisation does not allow uploads.');
  if (!narrowChoices(consent.choices, shelved.study, shelf.policy).upload)
    throw new ClearpaneError('no-recipient', 'This study lacks what an upload needs.');
  return { consent, shelved };
}
