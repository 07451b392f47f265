import { judgeConsent, latestAnswer, LONGEST_CONSENT_DAYS, narrowChoices, type CaptureFacts } from '@clearpane/consent';
import {
  ClearpaneError,
  ConsentId,
  Study,
  StudyId,
  type AppId,
  type Choices,
  type Consent,
  type ConsentEnding,
  type LedgerEntry,
  type LedgerKind,
  type Revocation,
  type Sha256,
} from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import type { Vault } from '@clearpane/vault';
import { randomUUID } from 'node:crypto';
import { AgreedPolicy } from './agreed-policy.ts';
import { describeAsking, isLiving, isRenewable, requireJoinable, standingOf } from './answering.ts';
import { later, type Clock } from './clock.ts';
import { LedgerInstants } from './ledger-instants.ts';
import { Leavings } from './leavings.ts';
import { NotedSuspensions } from './noted-suspensions.ts';
import { RevokedStudies } from './revoked-studies.ts';
import { findStudy, type Shelf } from './study-shelf.ts';

const CURRENT_STUDY = 'current-study';

/** What the answers add to what the capture decision depends on. */
export type AnswerFacts = Omit<CaptureFacts, 'fault' | 'rest' | 'mayCapture'>;

/** The person's answers to studies: joining, declining, leaving, choosing apps. Each is one transaction with its ledger entry. */
export class Answers {
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #policy: AgreedPolicy;
  readonly #revoked: RevokedStudies;
  readonly #suspensions: NotedSuspensions;
  readonly #ledger: LedgerInstants;
  readonly #leavings: Leavings;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
    this.#policy = new AgreedPolicy(vault);
    this.#revoked = new RevokedStudies(vault);
    this.#suspensions = new NotedSuspensions(vault);
    this.#ledger = new LedgerInstants(vault, clock);
    this.#leavings = new Leavings(vault);
  }

  /** The newest answer to a study, or null when it was never asked. */
  latest(studyId: StudyId): Consent | null {
    return latestAnswer(this.#vault.read.consents(), studyId);
  }

  /** The study that records: the one chosen, or null. */
  currentStudy(): StudyId | null {
    return this.#vault.read.setting(CURRENT_STUDY, StudyId);
  }

  /** Gathers what the capture decision depends on. Reads only; throws what the vault throws, and then nothing is allowed. */
  facts(shelf: Shelf): AnswerFacts {
    const answers = this.#vault.read.consents();
    const chosenStudy = this.currentStudy();
    const isMissing = chosenStudy !== null && latestAnswer(answers, chosenStudy) === null;
    return {
      answers,
      // Chosen, but there is no answer: the key store did not take it, or rows were planted or taken away.
      doubt: isMissing ? this.#whyUntrusted() : null,
      chosenStudy,
      leftStudies: this.#leavings.studies(),
      studies: shelf.studies,
      revokedStudies: this.#revoked.ids(),
      policy: shelf.policy,
      agreedPolicies: this.#policy.all(),
      now: this.#clock.now().toISOString(),
      ledger: this.#ledger.entries(),
    };
  }

  /**
   * Writes what only time and the shelf changed: withdrawals still unwritten, revoked and expired consents, a changed policy,
   * and what suspends a living consent.
   */
  settle(shelf: Shelf): void {
    // Before anything is written, because it holds also when nothing can be.
    if (shelf.revocations.length > 0) this.#revoked.takeAll(shelf.revocations, this.#knownVersions(shelf));
    for (const studyId of this.#leavings.studies()) this.withdraw(studyId);
    this.#revoked.remember();
    if (this.#living().length === 0) return;
    const facts = this.facts(shelf);
    for (const consent of this.#living()) {
      const verdict = judgeConsent(facts, consent.studyId);
      if (verdict.kind !== 'stopped') continue;
      if (verdict.reason === 'study-revoked') this.#end(consent, 'study-revoked', 'revoked');
      if (verdict.reason === 'consent-expired') this.#end(consent, 'consent-expired', 'expired');
    }
    this.#policy.notice(shelf.policy, this.#living());
    const settled = this.facts(shelf);
    this.#suspensions.note(
      this.#living().map((consent) => ({ consent, verdict: judgeConsent(settled, consent.studyId) })),
    );
  }

  /**
   * Takes in a revocation, the text of its file, and answers the study that it stops from now on; `settle` writes it. Throws
   * 'revocation-invalid' unless the council of a version of the study that is known here signed it.
   */
  revoke(shelf: Shelf, document: string): StudyId {
    return this.#revoked.take(document, this.#knownVersions(shelf));
  }

  /** Whether a works council stopped the study, now or at any time before. */
  isRevoked(studyId: StudyId): boolean {
    return this.revocation(studyId) !== null;
  }

  /** The council's word, where it stopped the study. */
  revocation(studyId: StudyId): Revocation | null {
    return this.#revoked.of(studyId);
  }

  /** Says yes to exactly the text with this hash; anything else is refused. */
  join(shelf: Shelf, answer: { studyId: StudyId; studySha256: Sha256; language: string; choices: Choices }): Consent {
    if (this.isRevoked(answer.studyId))
      throw new ClearpaneError('study-revoked', 'The works council stopped this study.');
    const shelved = requireJoinable(shelf, answer, this.#clock.now());
    const { study } = shelved;
    const notice = study.notices.find(({ language }) => language === answer.language);
    if (notice === undefined) throw new ClearpaneError('bad-input', 'The study has no notice in this language.');
    const choices = narrowChoices(answer.choices, study, shelf.policy);
    if (!choices.actions && !choices.frames)
      throw new ClearpaneError('bad-input', 'Nothing is switched on. Switch on actions or frames to join.');

    // Everything is read before the first write: inside the transaction the answers are not yet anchored.
    const previous = this.latest(study.id);
    const living = this.#living();
    const renewed = isRenewable(previous) && !this.isLeaving(study.id) ? previous : null;
    const consent = this.#vault.write.together(() => {
      // The person left before, and it could not be written: then the old yes ended there.
      if (renewed === null && isLiving(previous)) this.#end(previous, 'consent-withdrawn', 'withdrawn');
      const entry = this.#vault.write.appendLedger(renewed === null ? 'consent-given' : 'consent-renewed', {
        studyId: study.id,
        studySha256: shelved.sha256,
        ...choices,
      });
      // One entry for both: the old yes ends where the new one begins.
      if (isLiving(renewed)) this.#endAt(renewed, entry, 'renewed');
      const given: Consent = {
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
        expires: earliest(
          later(new Date(entry.at), { days: Math.min(study.consentDays, LONGEST_CONSENT_DAYS) }),
          study.expires,
        ),
        // Who agrees again keeps their apps; who left and comes back chooses them anew.
        allowedApps: renewed?.allowedApps ?? [],
      };
      this.#vault.write.saveAgreedStudy({ sha256: shelved.sha256, text: shelved.text });
      this.#vault.write.saveConsent(given);
      this.#policy.agree(given, shelf.policy, living);
      this.#vault.write.saveSetting(CURRENT_STUDY, study.id);
      return given;
    });
    this.#leavings.clear(study.id);
    return consent;
  }

  /** Keeps a no, locally only; it is never transmitted and never asked about again. A no after a yes ends the yes. */
  decline(shelf: Shelf, studyId: StudyId): void {
    const shelved = findStudy(shelf, studyId);
    if (shelved === null) throw new ClearpaneError('study-invalid', 'This study is not available any more.');
    const [notice] = shelved.study.notices;
    if (notice === undefined) throw new ClearpaneError('study-invalid', 'The study has no notice.');
    const previous = this.latest(studyId);
    if (previous?.decision === 'refused') return;
    const write = (): void => {
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
    };
    if (isLiving(previous)) this.#leavings.write(studyId, write);
    else this.#vault.write.together(write);
  }

  /**
   * Ends the consent to a study; its row is committed when this returns, and the vault refuses rows from then on. When it
   * cannot be written this throws, nothing is captured for the study all the same, and `settle` writes it later.
   */
  withdraw(studyId: StudyId): void {
    this.#leavings.write(studyId, () => {
      const consent = this.latest(studyId);
      if (isLiving(consent)) this.#end(consent, 'consent-withdrawn', 'withdrawn');
      this.#stopChoosing(studyId);
    });
  }

  /** Whether the person left and it could not be written yet. */
  isLeaving(studyId: StudyId): boolean {
    return this.#leavings.has(studyId);
  }

  /** Makes a joined study the one that records. */
  choose(studyId: StudyId): void {
    if (this.isLeaving(studyId) || !isLiving(this.latest(studyId)))
      throw new ClearpaneError('no-consent', 'You have not joined this study.');
    if (this.isRevoked(studyId)) throw new ClearpaneError('study-revoked', 'The works council stopped this study.');
    this.#vault.write.saveSetting(CURRENT_STUDY, studyId);
  }

  /** Allows or denies one app in a joined study. */
  allow(studyId: StudyId, app: AppId, isAllowed: boolean): void {
    const consent = this.latest(studyId);
    if (this.isLeaving(studyId) || !isLiving(consent))
      throw new ClearpaneError('no-consent', 'Join the study before you choose apps.');
    const others = consent.allowedApps.filter((id) => id.toLowerCase() !== app.toLowerCase());
    const allowedApps = isAllowed ? [...others, app] : others;
    this.#vault.write.together(() => {
      this.#vault.write.appendLedger('consent-changed', { studyId, appCount: allowedApps.length });
      this.#vault.write.saveConsent({ ...consent, allowedApps });
    });
  }

  /** How a study stands with this person. */
  standing(shelf: Shelf, studyId: StudyId): StudyView['standing'] {
    if (this.isRevoked(studyId)) return 'revoked';
    if (this.isLeaving(studyId)) return 'withdrawn';
    return standingOf(judgeConsent(this.facts(shelf), studyId));
  }

  /** Whether the yes to a study holds now: the same judgement that recording needs. */
  holds(shelf: Shelf, studyId: StudyId): boolean {
    return judgeConsent(this.facts(shelf), studyId).kind === 'valid';
  }

  /** The study in the words that were agreed to last, and the language they were read in; null when it never was. */
  agreed(studyId: StudyId): { study: Study; studySha256: Sha256; language: string } | null {
    const yes = latestAnswer(
      this.#vault.read.consents().filter(({ decision }) => decision === 'given'),
      studyId,
    );
    const study = yes === null ? null : this.#agreedText(yes.studySha256);
    return yes === null || study === null
      ? null
      : { study, studySha256: yes.studySha256, language: yes.noticeLanguage };
  }

  /** Every study with a living yes that the person has not left, oldest yes first. */
  joined(): Consent[] {
    return this.#living()
      .filter(({ studyId }) => !this.isLeaving(studyId))
      .sort((a, b) => a.givenAt - b.givenAt);
  }

  #living(): Consent[] {
    return this.#vault.read.consents().filter(isLiving);
  }

  #end(consent: Consent, kind: LedgerKind, how: ConsentEnding): void {
    this.#vault.write.together(() =>
      this.#endAt(consent, this.#vault.write.appendLedger(kind, { studyId: consent.studyId }), how),
    );
  }

  #endAt(consent: Consent, { sequence, at }: LedgerEntry, how: ConsentEnding): void {
    this.#vault.write.saveConsent({ ...consent, endedAt: sequence, ending: { how, at } });
  }

  /** Every version of every study that is known: those on the shelf, and those that were agreed to. */
  #knownVersions(shelf: Shelf): Study[] {
    const hashes = new Set(this.#vault.read.consents().map(({ studySha256 }) => studySha256));
    const agreed = [...hashes].flatMap((sha256) => this.#agreedText(sha256) ?? []);
    return [...shelf.studies.map(({ study }) => study), ...agreed];
  }

  /** Null where it is not kept, or was written by a build that kept studies otherwise. */
  #agreedText(sha256: Sha256): Study | null {
    const text = this.#vault.read.agreedStudy(sha256);
    return text === null ? null : (Study.safeParse(JSON.parse(text)).data ?? null);
  }

  #stopChoosing(studyId: StudyId): void {
    if (this.currentStudy() === studyId) this.#vault.write.removeSetting(CURRENT_STUDY);
  }

  /** A study is chosen, but its answer is not to be trusted: the key store did not take it, or rows were planted. */
  #whyUntrusted(): 'key-missing' | 'vault-damaged' {
    return this.#vault.read.concerns().includes('anchor-not-written') ? 'key-missing' : 'vault-damaged';
  }
}

function earliest(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? a : b;
}
