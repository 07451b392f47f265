import { judgeConsent, narrowChoices } from '@clearpane/consent';
import {
  ClearpaneError,
  ConsentId,
  type AppId,
  type Choices,
  type Consent,
  type ConsentEnding,
  type LedgerEntry,
  type LedgerKind,
  type Sha256,
  type StudyId,
} from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { randomUUID } from 'node:crypto';
import { AgreedPolicy } from './agreed-policy.ts';
import { describeAsking, expiryOf, isLiving, isRenewable, requireJoinable } from './answering.ts';
import { AnswersReader, CURRENT_STUDY } from './answers-reader.ts';
import type { Clock } from './clock.ts';
import { LedgerInstants } from './ledger-instants.ts';
import { Leavings } from './leavings.ts';
import { NotedSuspensions } from './noted-suspensions.ts';
import { RevokedStudies } from './revoked-studies.ts';
import { findStudy, type Shelf } from './study-shelf.ts';

/** The person's answers to studies: joining, declining, leaving, choosing apps. Each is one transaction with its ledger entry. */
export class Answers {
  readonly read: AnswersReader;
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #policy: AgreedPolicy;
  readonly #revoked: RevokedStudies;
  readonly #suspensions: NotedSuspensions;
  readonly #leavings: Leavings;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
    this.#policy = new AgreedPolicy(vault);
    this.#revoked = new RevokedStudies(vault);
    this.#suspensions = new NotedSuspensions(vault);
    this.#leavings = new Leavings(vault);
    this.read = new AnswersReader({
      vault,
      policy: this.#policy,
      revoked: this.#revoked,
      leavings: this.#leavings,
      ledger: new LedgerInstants(vault, clock),
      now: () => clock.now(),
    });
  }

  /**
   * Writes what only time and the shelf changed: withdrawals still unwritten, revoked and expired consents, a changed policy,
   * and what suspends a living consent.
   */
  settle(shelf: Shelf): void {
    // Before anything is written, because it holds also when nothing can be.
    if (shelf.revocations.length > 0) this.#revoked.takeAll(shelf.revocations, this.read.knownVersions(shelf));
    for (const studyId of this.#leavings.studies()) this.withdraw(studyId);
    this.#revoked.remember();
    if (this.read.living().length === 0) return;
    const facts = this.read.facts(shelf);
    for (const consent of this.read.living()) {
      const verdict = judgeConsent(facts, consent.studyId);
      if (verdict.kind !== 'stopped') continue;
      if (verdict.reason === 'study-revoked') this.#end(consent, 'study-revoked', 'revoked');
      if (verdict.reason === 'consent-expired') this.#end(consent, 'consent-expired', 'expired');
    }
    this.#policy.notice(shelf.policy, this.read.living());
    const settled = this.read.facts(shelf);
    this.#suspensions.note(
      this.read.living().map((consent) => ({ consent, verdict: judgeConsent(settled, consent.studyId) })),
    );
  }

  /**
   * Takes in a revocation, the text of its file, and answers the study that it stops from now on; `settle` writes it. Throws
   * 'revocation-invalid' unless the council of a version of the study that is known here signed it.
   */
  revoke(shelf: Shelf, document: string): StudyId {
    return this.#revoked.take(document, this.read.knownVersions(shelf));
  }

  /** Says yes to exactly the text with this hash; anything else is refused. */
  join(shelf: Shelf, answer: { studyId: StudyId; studySha256: Sha256; language: string; choices: Choices }): Consent {
    if (this.read.isRevoked(answer.studyId))
      throw new ClearpaneError('study-revoked', 'The works council stopped this study.');
    const shelved = requireJoinable(shelf, answer, this.#clock.now());
    const { study } = shelved;
    const notice = study.notices.find(({ language }) => language === answer.language);
    if (notice === undefined) throw new ClearpaneError('bad-input', 'The study has no notice in this language.');
    const choices = narrowChoices(answer.choices, study, shelf.policy);
    if (!choices.actions && !choices.frames)
      throw new ClearpaneError('bad-input', 'Nothing is switched on. Switch on actions or frames to join.');

    // Everything is read before the first write: inside the transaction the answers are not yet anchored.
    const previous = this.read.latest(study.id);
    const living = this.read.living();
    const renewed = isRenewable(previous) && !this.read.isLeaving(study.id) ? previous : null;
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
        expires: expiryOf(study, entry.at),
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
    const previous = this.read.latest(studyId);
    if (previous?.decision === 'refused') return;
    const write = (): void => {
      if (isLiving(previous)) this.#end(previous, 'consent-withdrawn', 'withdrawn');
      const entry = this.#vault.write.appendLedger('consent-refused', { studyId });
      // The record of a no can be read as long as it is kept, also when the study is gone or changed.
      this.#vault.write.saveAgreedStudy({ sha256: shelved.sha256, text: shelved.text });
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
      const consent = this.read.latest(studyId);
      // Which apps somebody allowed goes with them: who comes back chooses anew, also after a yes that had ended by itself.
      const forgetful = consent && { ...consent, allowedApps: [] };
      if (isLiving(forgetful)) this.#end(forgetful, 'consent-withdrawn', 'withdrawn');
      else if (forgetful !== null) this.#vault.write.saveConsent(forgetful);
      this.#stopChoosing(studyId);
    });
  }

  /** Makes a joined study the one that records. */
  choose(studyId: StudyId): void {
    if (this.read.isLeaving(studyId) || !isLiving(this.read.latest(studyId)))
      throw new ClearpaneError('no-consent', 'You have not joined this study.');
    if (this.read.isRevoked(studyId))
      throw new ClearpaneError('study-revoked', 'The works council stopped this study.');
    this.#vault.write.saveSetting(CURRENT_STUDY, studyId);
  }

  /** Allows or denies one app in a joined study. */
  allow(studyId: StudyId, app: AppId, isAllowed: boolean): void {
    const consent = this.read.latest(studyId);
    if (this.read.isLeaving(studyId) || !isLiving(consent))
      throw new ClearpaneError('no-consent', 'Join the study before you choose apps.');
    const others = consent.allowedApps.filter((id) => id.toLowerCase() !== app.toLowerCase());
    const allowedApps = isAllowed ? [...others, app] : others;
    this.#vault.write.together(() => {
      this.#vault.write.appendLedger('consent-changed', { studyId, appCount: allowedApps.length });
      this.#vault.write.saveConsent({ ...consent, allowedApps });
    });
  }

  #end(consent: Consent, kind: LedgerKind, how: ConsentEnding): void {
    this.#vault.write.together(() =>
      this.#endAt(consent, this.#vault.write.appendLedger(kind, { studyId: consent.studyId }), how),
    );
  }

  #endAt(consent: Consent, { sequence, at }: LedgerEntry, how: ConsentEnding): void {
    this.#vault.write.saveConsent({ ...consent, endedAt: sequence, ending: { how, at } });
  }

  #stopChoosing(studyId: StudyId): void {
    if (this.read.currentStudy() === studyId) this.#vault.write.removeSetting(CURRENT_STUDY);
  }
}
