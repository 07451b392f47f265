import { decideCapture, narrowChoices, platformNoticeFor, type CaptureDecision } from '@clearpane/consent';
import {
  canonicalJson,
  ClearpaneError,
  ConsentId,
  REDACTION_VERSION,
  Sha256,
  Study,
  StudyId,
  type AppId,
  type Choices,
  type Consent,
  type ConsentEnding,
  type LedgerKind,
  type LedgerEntry,
  type Notice,
} from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import type { Vault } from '@clearpane/vault';
import { createHash, randomUUID } from 'node:crypto';
import { AgreedPolicy } from './agreed-policy.ts';
import { later, type Clock } from './clock.ts';
import { findStudy, type Shelf, type ShelvedStudy } from './study-shelf.ts';
import { VERSION } from './version.ts';

const CURRENT_STUDY = 'current-study';

/** The person's answers to studies: joining, declining, leaving, choosing apps. Each is one transaction with its ledger entry. */
export class Answers {
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #policy: AgreedPolicy;
  /** Withdrawals that could not be written yet: they hold all the same. */
  readonly #unwritten = new Set<StudyId>();

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
    this.#policy = new AgreedPolicy(vault);
  }

  /** The newest answer to a study, or null when it was never asked. */
  latest(studyId: StudyId): Consent | null {
    return this.#answersTo(studyId)[0] ?? null;
  }

  /** The study that records: the one chosen, or null. */
  currentStudy(): StudyId | null {
    return this.#vault.read.setting(CURRENT_STUDY, StudyId);
  }

  /** Decides anew from what was read from disk. Reads only; every doubt is a no. */
  decide(shelf: Shelf): CaptureDecision {
    const studyId = this.currentStudy();
    if (studyId === null || this.#unwritten.has(studyId)) return { kind: 'off' };
    const consent = this.latest(studyId);
    if (consent === null) return { kind: 'blocked', reason: this.#whyUntrusted() };
    const ending = consent.ending?.how ?? null;
    if (ending === 'expired') return { kind: 'blocked', reason: 'consent-expired' };
    if (ending === 'suspended') return { kind: 'blocked', reason: 'study-changed' };
    if (ending === null && this.#policy.isWidened(consent, shelf.policy))
      return { kind: 'blocked', reason: 'study-changed' };
    const study = findStudy(shelf, studyId);
    return decideCapture({ consent, study, policy: shelf.policy, now: this.#clock.now().toISOString() });
  }

  /** Writes what only time and the shelf changed: withdrawals still unwritten, expired consents, a changed policy. */
  settle(shelf: Shelf): void {
    for (const studyId of this.#unwritten) this.withdraw(studyId);
    for (const consent of this.#living()) {
      if (!this.#isOver(consent.expires)) continue;
      this.#vault.write.together(() => this.#end(consent, 'consent-expired', 'expired'));
    }
    this.#policy.notice(shelf.policy, this.#living());
  }

  /** Says yes to exactly the text with this hash; anything else is refused. */
  join(shelf: Shelf, answer: { studyId: StudyId; studySha256: Sha256; language: string; choices: Choices }): Consent {
    const shelved = requireJoinable(shelf, answer.studyId);
    const { study } = shelved;
    if (shelved.sha256 !== answer.studySha256)
      throw new ClearpaneError(
        'study-invalid',
        'The study changed while you were reading. Read it again before you answer.',
      );
    if (this.#isOver(study.expires)) throw new ClearpaneError('study-invalid', 'This study is over.');
    const notice = study.notices.find(({ language }) => language === answer.language);
    if (notice === undefined) throw new ClearpaneError('bad-input', 'The study has no notice in this language.');
    const choices = narrowChoices(answer.choices, study, shelf.policy);
    if (!choices.actions && !choices.frames)
      throw new ClearpaneError('bad-input', 'Nothing is switched on. Switch on actions or frames to join.');

    // Everything is read before the first write: inside the transaction the answers are not yet anchored.
    const previous = this.latest(study.id);
    const living = this.#living();
    const allowedApps = this.#appsThatStay(previous);
    const renewed = this.#isRenewable(previous) ? previous : null;
    return this.#vault.write.together(() => {
      const entry = this.#vault.write.appendLedger(renewed === null ? 'consent-given' : 'consent-renewed', {
        studyId: study.id,
        studySha256: shelved.sha256,
        ...choices,
      });
      // One entry for both: the old yes ends where the new one begins.
      if (isLiving(renewed)) this.#endAt(renewed, entry, 'renewed');
      const consent: Consent = {
        id: ConsentId.parse(randomUUID()),
        studyId: study.id,
        decision: 'given',
        choices,
        studySha256: shelved.sha256,
        ...describeAsking(notice),
        renews: renewed?.id ?? null,
        answeredAt: entry.at,
        givenAt: entry.sequence,
        endedAt: null,
        ending: null,
        expires: earliest(later(this.#clock.now(), { days: study.consentDays }), study.expires),
        allowedApps,
      };
      this.#vault.write.saveAgreedStudy({ sha256: shelved.sha256, text: shelved.text });
      this.#vault.write.saveConsent(consent);
      this.#policy.agree(consent, shelf.policy, living);
      this.#vault.write.saveSetting(CURRENT_STUDY, study.id);
      this.#unwritten.delete(study.id);
      return consent;
    });
  }

  /** Keeps a no, locally only; it is never transmitted and never asked about again. A no after a yes ends the yes. */
  decline(shelf: Shelf, studyId: StudyId): void {
    const shelved = findStudy(shelf, studyId);
    if (shelved === null) throw new ClearpaneError('study-invalid', 'This study is not available any more.');
    const [notice] = shelved.study.notices;
    if (notice === undefined) throw new ClearpaneError('study-invalid', 'The study has no notice.');
    const previous = this.latest(studyId);
    if (previous?.decision === 'refused') return;
    this.#vault.write.together(() => {
      if (isLiving(previous)) this.#end(previous, 'consent-withdrawn', 'withdrawn');
      const entry = this.#vault.write.appendLedger('consent-refused', { studyId });
      this.#vault.write.saveConsent({
        id: ConsentId.parse(randomUUID()),
        studyId,
        decision: 'refused',
        choices: { actions: false, frames: false, appNames: false, upload: false },
        studySha256: shelved.sha256,
        ...describeAsking(notice),
        renews: null,
        answeredAt: entry.at,
        givenAt: entry.sequence,
        endedAt: entry.sequence,
        ending: null,
        expires: entry.at,
        allowedApps: [],
      });
      this.#stopChoosing(studyId);
    });
  }

  /**
   * Ends the consent to a study; its row is committed when this returns, and the vault refuses rows from then on. When it
   * cannot be written this throws, nothing is captured for the study all the same, and `settle` writes it later.
   */
  withdraw(studyId: StudyId): void {
    this.#unwritten.add(studyId);
    const consent = this.latest(studyId);
    this.#vault.write.together(() => {
      if (isLiving(consent)) this.#end(consent, 'consent-withdrawn', 'withdrawn');
      this.#stopChoosing(studyId);
    });
    this.#unwritten.delete(studyId);
  }

  /** Whether the person left and it could not be written yet. */
  isLeaving(studyId: StudyId): boolean {
    return this.#unwritten.has(studyId);
  }

  /** Makes a joined study the one that records. */
  choose(studyId: StudyId): void {
    if (!isLiving(this.latest(studyId))) throw new ClearpaneError('no-consent', 'You have not joined this study.');
    this.#vault.write.saveSetting(CURRENT_STUDY, studyId);
  }

  /** Allows or denies one app in a joined study. */
  allow(studyId: StudyId, app: AppId, isAllowed: boolean): void {
    const consent = this.latest(studyId);
    if (!isLiving(consent)) throw new ClearpaneError('no-consent', 'Join the study before you choose apps.');
    const others = consent.allowedApps.filter((id) => id.toLowerCase() !== app.toLowerCase());
    const allowedApps = isAllowed ? [...others, app] : others;
    this.#vault.write.together(() => {
      this.#vault.write.appendLedger('consent-changed', { studyId, appCount: allowedApps.length });
      this.#vault.write.saveConsent({ ...consent, allowedApps });
    });
  }

  /** How a study stands with this person. */
  standing(shelf: Shelf, studyId: StudyId): StudyView['standing'] {
    const consent = this.latest(studyId);
    if (consent === null) return 'not-asked';
    if (consent.decision === 'refused') return 'refused';
    const ending = consent.ending?.how ?? null;
    if (ending === 'expired') return 'expired';
    if (ending === 'suspended') return 'changed';
    if (ending !== null || this.#unwritten.has(studyId)) return 'withdrawn';
    const shelved = findStudy(shelf, studyId);
    if (shelved === null) return 'unavailable';
    if (shelved.sha256 !== consent.studySha256 || consent.redactionVersion !== REDACTION_VERSION) return 'changed';
    if (this.#policy.isWidened(consent, shelf.policy)) return 'changed';
    return this.#isOver(consent.expires) ? 'expired' : 'joined';
  }

  /** The study in the words that were agreed to last, and the language they were read in; null when it never was. */
  agreed(studyId: StudyId): { study: Study; studySha256: Sha256; language: string } | null {
    const yes = this.#answersTo(studyId).find(({ decision }) => decision === 'given');
    const text = yes === undefined ? null : this.#vault.read.agreedStudy(yes.studySha256);
    if (yes === undefined || text === null) return null;
    return { study: Study.parse(JSON.parse(text)), studySha256: yes.studySha256, language: yes.noticeLanguage };
  }

  /** Every study with a living yes that the person has not left, oldest yes first. */
  joined(): Consent[] {
    return this.#living()
      .filter(({ studyId }) => !this.#unwritten.has(studyId))
      .sort((a, b) => a.givenAt - b.givenAt);
  }

  /** Newest first. */
  #answersTo(studyId: StudyId): Consent[] {
    const answers = this.#vault.read.consents().filter((consent) => consent.studyId === studyId);
    return answers.sort((a, b) => b.givenAt - a.givenAt);
  }

  #living(): Consent[] {
    return this.#vault.read.consents().filter(isLiving);
  }

  /** Ends a consent; runs inside a transaction. */
  #end(consent: Consent, kind: LedgerKind, how: ConsentEnding): void {
    this.#endAt(consent, this.#vault.write.appendLedger(kind, { studyId: consent.studyId }), how);
  }

  #endAt(consent: Consent, { sequence, at }: LedgerEntry, how: ConsentEnding): void {
    this.#vault.write.saveConsent({ ...consent, endedAt: sequence, ending: { how, at } });
  }

  /** Whether another yes would renew this answer; after a no or a withdrawal it is a new one. */
  #isRenewable(previous: Consent | null): previous is Consent {
    if (previous?.decision !== 'given' || this.#unwritten.has(previous.studyId)) return false;
    return previous.ending === null || previous.ending.how === 'expired' || previous.ending.how === 'suspended';
  }

  #stopChoosing(studyId: StudyId): void {
    if (this.currentStudy() === studyId) this.#vault.write.removeSetting(CURRENT_STUDY);
  }

  /** Who agrees again keeps their apps; who left and comes back chooses them anew. */
  #appsThatStay(previous: Consent | null): AppId[] {
    return this.#isRenewable(previous) ? previous.allowedApps : [];
  }

  /** A study is chosen, but its answer is not to be trusted: the key store did not take it, or rows were planted. */
  #whyUntrusted(): 'key-missing' | 'vault-damaged' {
    return this.#vault.read.concerns().includes('anchor-not-written') ? 'key-missing' : 'vault-damaged';
  }

  #isOver(instant: string): boolean {
    return !(this.#clock.now().getTime() < Date.parse(instant)); // An unreadable date is an expired one.
  }
}

function isLiving(consent: Consent | null): consent is Consent {
  return consent !== null && consent.decision === 'given' && consent.endedAt === null;
}

/** A policy that cannot be read, or that forbids the study, is no ground to agree on. */
function requireJoinable(shelf: Shelf, studyId: StudyId): ShelvedStudy {
  if (shelf.policy.kind === 'invalid')
    throw new ClearpaneError('policy-invalid', "Your organisation's policy cannot be used at the moment.");
  if (shelf.policy.kind === 'policy' && shelf.policy.policy.allowedStudies?.includes(studyId) === false)
    throw new ClearpaneError('study-invalid', 'Your organisation does not allow this study.');
  const shelved = findStudy(shelf, studyId);
  if (shelved === null) throw new ClearpaneError('study-invalid', 'This study is not available any more.');
  return shelved;
}

/** What was read and which build asked, as every answer keeps it. */
function describeAsking(
  notice: Notice,
): Pick<Consent, 'noticeSha256' | 'noticeLanguage' | 'platformNoticeSha256' | 'appVersion' | 'redactionVersion'> {
  return {
    noticeSha256: hashOf(notice),
    noticeLanguage: notice.language,
    platformNoticeSha256: hashOf(platformNoticeFor(notice.language)),
    appVersion: VERSION,
    redactionVersion: REDACTION_VERSION,
  };
}

function hashOf(notice: unknown): Sha256 {
  return Sha256.parse(createHash('sha256').update(canonicalJson(notice), 'utf8').digest('hex'));
}

function earliest(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? a : b;
}
