import { judgeConsent, latestAnswer, type CaptureFacts } from '@clearpane/consent';
import { Study, StudyId, type Consent, type Revocation, type Sha256 } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import type { Vault } from '@clearpane/vault';
import type { AgreedPolicy } from './agreed-policy.ts';
import { isLiving, standingOf } from './answering.ts';
import type { Leavings } from './leavings.ts';
import type { LedgerInstants } from './ledger-instants.ts';
import type { RevokedStudies } from './revoked-studies.ts';
import type { Shelf } from './study-shelf.ts';

/** The setting that names the study that records. */
export const CURRENT_STUDY = 'current-study';

/** What the answers add to what the capture decision depends on. */
export type AnswerFacts = Omit<CaptureFacts, 'fault' | 'rest' | 'mayCapture'>;

/** Where the answers stand: in the vault, and beside it what could not be written there yet. */
export interface AnswersReaderParts {
  vault: Vault;
  policy: AgreedPolicy;
  revoked: RevokedStudies;
  leavings: Leavings;
  ledger: LedgerInstants;
  /** The time now, for expiry. */
  now(): Date;
}

/** Reads what the person answered and how each study stands by it. Writes nothing; throws what the vault throws. */
export class AnswersReader {
  readonly #parts: AnswersReaderParts;

  constructor(parts: AnswersReaderParts) {
    this.#parts = parts;
  }

  /** The newest answer to a study, or null when it was never asked. */
  latest(studyId: StudyId): Consent | null {
    return latestAnswer(this.#consents(), studyId);
  }

  /** The study that records: the one chosen, or null. */
  currentStudy(): StudyId | null {
    return this.#parts.vault.read.setting(CURRENT_STUDY, StudyId);
  }

  /** Gathers what the capture decision depends on. Whatever cannot be read is thrown, and then nothing is allowed. */
  facts(shelf: Shelf): AnswerFacts {
    const { policy, revoked, leavings, ledger, now } = this.#parts;
    const answers = this.#consents();
    const chosenStudy = this.currentStudy();
    const isMissing = chosenStudy !== null && latestAnswer(answers, chosenStudy) === null;
    return {
      answers,
      // Chosen, but there is no answer: the key store did not take it, or rows were planted or taken away.
      doubt: isMissing ? this.#whyUntrusted() : null,
      chosenStudy,
      leftStudies: leavings.studies(),
      studies: shelf.studies,
      revokedStudies: revoked.ids(),
      policy: shelf.policy,
      agreedPolicies: policy.all(),
      now: now().toISOString(),
      ledger: ledger.entries(),
    };
  }

  /** How a study stands with this person. */
  standing(shelf: Shelf, studyId: StudyId): StudyView['standing'] {
    if (this.isRevoked(studyId)) return 'revoked';
    if (this.isLeaving(studyId)) return 'withdrawn';
    return standingOf(judgeConsent(this.facts(shelf), studyId));
  }

  /** Why nothing of a study may leave, in words; null when it may: the yes has to hold as it has to for recording. */
  hindrance(shelf: Shelf, studyId: StudyId): string | null {
    if (this.isLeaving(studyId)) return 'You left the study.';
    if (this.isRevoked(studyId)) return 'The works council stopped this study.';
    const holds = judgeConsent(this.facts(shelf), studyId).kind === 'valid';
    return holds ? null : 'Your consent to this study does not hold at the moment.';
  }

  /** Whether the person left and it could not be written yet. */
  isLeaving(studyId: StudyId): boolean {
    return this.#parts.leavings.has(studyId);
  }

  /** Whether a works council stopped the study, now or at any time before. */
  isRevoked(studyId: StudyId): boolean {
    return this.revocation(studyId) !== null;
  }

  /** The council's word, where it stopped the study. */
  revocation(studyId: StudyId): Revocation | null {
    return this.#parts.revoked.of(studyId);
  }

  /** The study in the words that were agreed to last, and the language they were read in; null when it never was. */
  agreed(studyId: StudyId): { study: Study; studySha256: Sha256; language: string } | null {
    const yes = latestAnswer(
      this.#consents().filter(({ decision }) => decision === 'given'),
      studyId,
    );
    const study = yes === null ? null : this.#agreedText(yes.studySha256);
    return yes === null || study === null
      ? null
      : { study, studySha256: yes.studySha256, language: yes.noticeLanguage };
  }

  /** Every study with a living yes that the person has not left, oldest yes first. */
  joined(): Consent[] {
    return this.living()
      .filter(({ studyId }) => !this.isLeaving(studyId))
      .sort((a, b) => a.givenAt - b.givenAt);
  }

  /** Every yes that has not ended on paper, also where the person left and it could not be written yet. */
  living(): Consent[] {
    return this.#consents().filter(isLiving);
  }

  /** Every version of every study that is known: those on the shelf, and those that were answered. */
  knownVersions(shelf: Shelf): Study[] {
    const hashes = new Set(this.#consents().map(({ studySha256 }) => studySha256));
    const agreed = [...hashes].flatMap((sha256) => this.#agreedText(sha256) ?? []);
    return [...shelf.studies.map(({ study }) => study), ...agreed];
  }

  #consents(): Consent[] {
    return this.#parts.vault.read.consents();
  }

  /** Null where it is not kept, or was written by a build that kept studies otherwise. */
  #agreedText(sha256: Sha256): Study | null {
    const text = this.#parts.vault.read.agreedStudy(sha256);
    return text === null ? null : (Study.safeParse(JSON.parse(text)).data ?? null);
  }

  /** A study is chosen, but its answer is not to be trusted: the key store did not take it, or rows were planted. */
  #whyUntrusted(): 'key-missing' | 'vault-damaged' {
    return this.#parts.vault.read.concerns().includes('anchor-not-written') ? 'key-missing' : 'vault-damaged';
  }
}
