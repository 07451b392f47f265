import { ClearpaneError, type Consent, type Notice, type Study } from '@clearpane/contracts';

/** What a record is made of; nothing else goes into it. */
export interface RecordFacts {
  /** The answer that the record is about. */
  readonly consent: Consent;
  /** All answers to the same study, in any order: the renewals are found among them. */
  readonly answers: readonly Consent[];
  /** The study as it was agreed to: the text whose hash the consent carries. */
  readonly study: Study;
}

/** The notice that the person read; throws `not-found` where the study has none in that language. */
export function noticeThatWasRead({ consent, study }: RecordFacts): Notice {
  const notice = study.notices.find(({ language }) => language === consent.noticeLanguage);
  if (notice === undefined) throw new ClearpaneError('not-found', 'The notice of this answer does not exist any more.');
  return notice;
}

/** The name of a consent in a record: random, made for this consent alone. */
export function urnOf(consent: Consent): string {
  return `urn:uuid:${consent.id}`;
}

/** The answers that this one renews, oldest first, without itself. A chain that comes back to itself ends there. */
export function renewedBy({ consent, answers }: RecordFacts): Consent[] {
  const chain: Consent[] = [];
  const seen = new Set([consent.id]);
  let earlier = answers.find(({ id }) => id === consent.renews);
  while (earlier !== undefined && !seen.has(earlier.id)) {
    seen.add(earlier.id);
    chain.unshift(earlier);
    const next: Consent = earlier;
    earlier = answers.find(({ id }) => id === next.renews);
  }
  return chain;
}

/** The answer that renews this one, or null. */
export function renewalOf({ consent, answers }: RecordFacts): Consent | null {
  return answers.find(({ renews, id }) => renews === consent.id && id !== consent.id) ?? null;
}
