import type { StudyId } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { codeOf, log } from './log.ts';

/**
 * The studies that a person left although it could not be written yet. It holds all the same: in memory while this process
 * lives, and beyond it by word left beside the vault, so that no yes lives again at the next start.
 */
export class Leavings {
  readonly #vault: Vault;
  readonly #unwritten = new Set<StudyId>();
  #isDistrusted = false;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  has(studyId: StudyId): boolean {
    return this.#unwritten.has(studyId);
  }

  studies(): StudyId[] {
    return [...this.#unwritten];
  }

  /** Runs what ends the answer to a study as one transaction. Throws when it cannot be written; it holds all the same. */
  write(studyId: StudyId, work: () => void): void {
    this.#unwritten.add(studyId);
    try {
      this.#vault.write.together(work);
    } catch (error) {
      this.#distrust();
      throw error;
    }
    this.clear(studyId);
  }

  /** The study's answer is written as it should be; once all are, the vault may trust its answers again. */
  clear(studyId: StudyId): void {
    this.#unwritten.delete(studyId);
    if (!this.#isDistrusted || this.#unwritten.size > 0) return;
    this.#vault.write.trustAnswers();
    this.#isDistrusted = false;
  }

  #distrust(): void {
    if (this.#isDistrusted) return;
    try {
      this.#vault.write.distrustAnswers();
      this.#isDistrusted = true;
    } catch (error) {
      // It holds while this process lives, and whoever tries again tries this again.
      log('error', { event: 'distrust-not-noted', code: codeOf(error) });
    }
  }
}
