import { decideCapture, narrowChoices, widensPolicy, type CaptureDecision } from '@clearpane/consent';
import {
  ClearpaneError,
  ConsentId,
  PolicyReading,
  REDACTION_VERSION,
  StudyId,
  type AppId,
  type Choices,
  type Consent,
  type Sha256,
} from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import type { Vault } from '@clearpane/vault';
import { randomUUID } from 'node:crypto';
import { later, type Clock } from './clock.ts';
import { findStudy, type Shelf } from './study-shelf.ts';

const CURRENT_STUDY = 'current-study';
const AGREED_POLICY = 'agreed-policy';

/** The person's answers to studies: joining, declining, leaving, choosing apps. Every change is a ledger entry first. */
export class Answers {
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
  }

  /** The newest answer to a study, or null when it was never asked. */
  latest(studyId: StudyId): Consent | null {
    const answers = this.#vault.read.consents().filter((consent) => consent.studyId === studyId);
    return answers.sort((a, b) => b.givenAt - a.givenAt)[0] ?? null;
  }

  /** The study that records: the one chosen, or null. */
  currentStudy(): StudyId | null {
    return this.#vault.read.setting(CURRENT_STUDY, StudyId);
  }

  currentConsent(): Consent | null {
    const studyId = this.currentStudy();
    return studyId === null ? null : this.latest(studyId);
  }

  /** Decides anew from what lies on disk now. A policy that widened since the person agreed suspends. */
  decide(shelf: Shelf): CaptureDecision {
    const consent = this.currentConsent();
    if (consent === null) return { kind: 'off' };
    const decision = decideCapture({
      consent,
      study: findStudy(shelf, consent.studyId),
      policy: shelf.policy,
      now: this.#clock.now().toISOString(),
    });
    if (decision.kind !== 'allowed') return decision;
    const agreed = this.#vault.read.setting(AGREED_POLICY, PolicyReading) ?? { kind: 'none' };
    if (widensPolicy(agreed, shelf.policy)) return { kind: 'blocked', reason: 'study-changed' };
    if (JSON.stringify(agreed) !== JSON.stringify(shelf.policy)) {
      this.#vault.write.appendLedger('policy-changed', { kind: shelf.policy.kind });
      this.#vault.write.saveSetting(AGREED_POLICY, shelf.policy);
    }
    return decision;
  }

  /** Says yes to exactly the text with this hash; anything else is refused. */
  join(shelf: Shelf, answer: { studyId: StudyId; studySha256: Sha256; language: string; choices: Choices }): Consent {
    const shelved = findStudy(shelf, answer.studyId);
    if (shelved === null) throw new ClearpaneError('study-invalid', 'This study is not available any more.');
    if (shelved.sha256 !== answer.studySha256)
      throw new ClearpaneError(
        'study-invalid',
        'The study changed while you were reading. Read it again before you answer.',
      );
    if (!shelved.study.notices.some((notice) => notice.language === answer.language))
      throw new ClearpaneError('bad-input', 'The study has no notice in this language.');
    const { study } = shelved;
    const choices = narrowChoices(answer.choices, study, shelf.policy);
    if (!choices.actions && !choices.frames)
      throw new ClearpaneError('bad-input', 'Nothing is switched on. Switch on actions or frames to join.');
    const previous = this.latest(study.id);
    if (previous !== null && previous.endedAt === null) this.#end(previous, 'consent-changed');

    const now = this.#clock.now();
    const id = ConsentId.parse(randomUUID());
    const entry = this.#vault.write.appendLedger('consent-given', {
      studyId: study.id,
      studySha256: shelved.sha256,
      ...choices,
    });
    const consent: Consent = {
      id,
      studyId: study.id,
      decision: 'given',
      choices,
      studySha256: shelved.sha256,
      noticeLanguage: answer.language,
      redactionVersion: REDACTION_VERSION,
      givenAt: entry.sequence,
      endedAt: null,
      expires: earliest(later(now, { days: study.consentDays }), study.expires),
      allowedApps: previous?.decision === 'given' ? previous.allowedApps : [],
    };
    this.#vault.write.saveConsent(consent);
    this.#vault.write.saveSetting(AGREED_POLICY, shelf.policy);
    this.#vault.write.saveSetting(CURRENT_STUDY, study.id);
    return consent;
  }

  /** Keeps a no, locally only; it is never transmitted and never asked about again. */
  decline(shelf: Shelf, studyId: StudyId): void {
    const shelved = findStudy(shelf, studyId);
    if (shelved === null) throw new ClearpaneError('study-invalid', 'This study is not available any more.');
    const entry = this.#vault.write.appendLedger('consent-refused', { studyId });
    this.#vault.write.saveConsent({
      id: ConsentId.parse(randomUUID()),
      studyId,
      decision: 'refused',
      choices: { actions: false, frames: false, appNames: false, upload: false },
      studySha256: shelved.sha256,
      noticeLanguage: shelved.study.notices[0]?.language ?? 'en',
      redactionVersion: REDACTION_VERSION,
      givenAt: entry.sequence,
      endedAt: entry.sequence,
      expires: this.#clock.now().toISOString(),
      allowedApps: [],
    });
  }

  /** Ends the consent to a study; its row is committed when this returns, and the vault refuses rows from then on. */
  withdraw(studyId: StudyId): void {
    const consent = this.latest(studyId);
    if (consent === null || consent.decision !== 'given' || consent.endedAt !== null) return;
    this.#end(consent, 'consent-withdrawn');
  }

  /** Makes a joined study the one that records. */
  choose(studyId: StudyId): void {
    const consent = this.latest(studyId);
    if (consent === null || consent.decision !== 'given' || consent.endedAt !== null)
      throw new ClearpaneError('no-consent', 'You have not joined this study.');
    this.#vault.write.saveSetting(CURRENT_STUDY, studyId);
  }

  /** Allows or denies one app in a joined study. */
  allow(studyId: StudyId, app: AppId, isAllowed: boolean): void {
    const consent = this.latest(studyId);
    if (consent === null || consent.decision !== 'given' || consent.endedAt !== null)
      throw new ClearpaneError('no-consent', 'Join the study before you choose apps.');
    const others = consent.allowedApps.filter((id) => id.toLowerCase() !== app.toLowerCase());
    this.#vault.write.appendLedger('consent-changed', { studyId, appCount: others.length + Number(isAllowed) });
    this.#vault.write.saveConsent({ ...consent, allowedApps: isAllowed ? [...others, app] : others });
  }

  /** How a study stands with this person. */
  standing(shelf: Shelf, studyId: StudyId): StudyView['standing'] {
    const consent = this.latest(studyId);
    if (consent === null) return 'not-asked';
    if (consent.decision === 'refused') return 'refused';
    if (consent.endedAt !== null) return 'withdrawn';
    const shelved = findStudy(shelf, studyId);
    if (shelved === null) return 'unavailable';
    if (shelved.sha256 !== consent.studySha256 || consent.redactionVersion !== REDACTION_VERSION) return 'changed';
    return Date.parse(consent.expires) <= this.#clock.now().getTime() ? 'expired' : 'joined';
  }

  #end(consent: Consent, kind: 'consent-withdrawn' | 'consent-changed'): void {
    const entry = this.#vault.write.appendLedger(kind, { studyId: consent.studyId });
    this.#vault.write.saveConsent({ ...consent, endedAt: entry.sequence });
  }
}

function earliest(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? a : b;
}
