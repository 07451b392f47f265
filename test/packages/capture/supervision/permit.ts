import { decideCapture, JUST_FOR_ME, type CapturePermit } from '@clearpane/consent';
import { factsAbout } from '../../../support/capture-facts.ts';
import { AppId, Consent, REDACTION_VERSION, Sha256, type Choices } from '@clearpane/contracts';

/** A permit made the only way there is: by a consent. */
export function permitFor(choices: Partial<Choices> = {}): CapturePermit {
  const sha256 = Sha256.parse('a'.repeat(64));
  const consent = Consent.parse({
    id: '6f1c1f0e-6f7a-4b37-9b1d-0d3c1b2a4e5f',
    studyId: JUST_FOR_ME.id,
    decision: 'given',
    choices: { actions: true, frames: true, appNames: true, upload: false, ...choices },
    studySha256: sha256,
    noticeSha256: sha256,
    noticeLanguage: 'en',
    platformNoticeSha256: sha256,
    appVersion: '1.0.0',
    renews: null,
    answeredAt: '2026-01-01T00:00:00Z',
    ending: null,
    redactionVersion: REDACTION_VERSION,
    givenAt: 1,
    endedAt: null,
    expires: '2090-01-01T00:00:00Z',
    allowedApps: [AppId.parse('Calendar'), AppId.parse('Form')],
  });
  const study = { study: JUST_FOR_ME, sha256 };
  const now = '2026-01-01T00:00:00Z';
  const decision = decideCapture(factsAbout({ consent, study, policy: { kind: 'none' }, now }));
  if (decision.kind !== 'allowed') throw new Error(`No permit: ${JSON.stringify(decision)}`);
  return decision.permit;
}
