import { ClearpaneError, Revocation, SignedDocument, StudyId, type Study } from '@clearpane/contracts';
import { checkRevocation } from '@clearpane/policy';
import type { Vault } from '@clearpane/vault';
import { z } from 'zod';

const REVOKED = 'revocations';
const RevokedById = z.record(StudyId, Revocation);

/**
 * The studies that their works council stopped. A revocation that was verified once holds for good: also when its file goes,
 * when it cannot be written, and when another version of the study comes with another council's key.
 */
export class RevokedStudies {
  readonly #vault: Vault;
  /** Verified by this process; holds whether or not it is written. */
  readonly #verified = new Map<StudyId, Revocation>();

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /** Takes in a revocation, the text of its file; answers the study that it stops, or throws 'revocation-invalid'. */
  take(text: string, versions: readonly Study[]): StudyId {
    const document = parseDocument(text);
    if (document === null) throw new ClearpaneError('revocation-invalid', 'This is not a signed revocation.');
    const outcomes = versions.map((study) => checkRevocation(document, study));
    const revocation = outcomes.find((outcome) => typeof outcome !== 'string');
    if (revocation === undefined)
      throw new ClearpaneError('revocation-invalid', 'This revocation stops no study that is known here.');
    this.#verified.set(revocation.studyId, revocation);
    return revocation.studyId;
  }

  /** Takes in what lies beside the studies; what stops none of them is passed over. */
  takeAll(documents: readonly SignedDocument[], versions: readonly Study[]): void {
    for (const document of documents)
      for (const study of versions) {
        if (this.#verified.has(study.id)) continue;
        const outcome = checkRevocation(document, study);
        if (typeof outcome !== 'string') this.#verified.set(outcome.studyId, outcome);
      }
  }

  /** Writes down what was verified and is not written yet. */
  remember(): void {
    const written = this.#written();
    if ([...this.#verified.keys()].every((studyId) => written[studyId] !== undefined)) return;
    this.#vault.write.saveSetting(REVOKED, { ...Object.fromEntries(this.#verified), ...written });
  }

  ids(): StudyId[] {
    return [...new Set([...this.#verified.keys(), ...z.array(StudyId).parse(Object.keys(this.#written()))])];
  }

  /** The council's word about one study; null where it was not stopped. */
  of(studyId: StudyId): Revocation | null {
    return this.#verified.get(studyId) ?? this.#written()[studyId] ?? null;
  }

  #written(): Partial<z.infer<typeof RevokedById>> {
    return this.#vault.read.setting(REVOKED, RevokedById) ?? {};
  }
}

function parseDocument(text: string): SignedDocument | null {
  try {
    return SignedDocument.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // Not JSON: no signed document either.
  }
}
