import type { Consent, ConsentEnding, LedgerEntry, LedgerKind } from '@clearpane/contracts';
import type { Found, VaultFacts } from './vault-facts.ts';

/** The entries that end a yes, by how it ended. */
const ENDED_BY: Readonly<Record<ConsentEnding, readonly LedgerKind[]>> = {
  withdrawn: ['consent-withdrawn', 'consent-refused'],
  renewed: ['consent-renewed', 'consent-given', 'consent-changed'],
  expired: ['consent-expired'],
  suspended: ['consent-suspended'],
  revoked: ['study-revoked'],
};
const GIVING: readonly LedgerKind[] = ['consent-given', 'consent-renewed'];

/** Every answer has the entry that it was given by and the one that ended it, and every such entry has its answer. */
export function auditConsents(facts: VaultFacts, found: Found): void {
  const { consents, carriedCount } = facts;
  const entries = new Map(facts.entries.map((entry) => [entry.sequence, entry]));
  for (const id of facts.unreadableConsents) found('changed', null, id);
  for (const sha256 of facts.unreadableStudies) found('changed', null, sha256);
  if (!facts.areConsentsRemembered) found('changed', null, null);
  for (const consent of consents) {
    if (!isGivenBy(consent, entries.get(consent.givenAt))) found('row-without-entry', consent.givenAt, consent.id);
    if (consent.decision === 'refused' || consent.endedAt === null) continue;
    if (!isEndedBy(consent, entries.get(consent.endedAt))) found('row-without-entry', consent.endedAt, consent.id);
  }
  for (const entry of facts.entries) {
    if (entry.sequence <= carriedCount) continue;
    const hasRow = consents.some((consent) => answersTo(consent, entry));
    if (isAboutAnswer(entry) && !hasRow) found('entry-without-row', entry.sequence, idIn(entry));
  }
}

function isGivenBy(consent: Consent, entry: LedgerEntry | undefined): boolean {
  if (!entry || entry.facts['studyId'] !== consent.studyId) return false;
  if (consent.decision === 'refused') return entry.kind === 'consent-refused';
  const { actions, frames, appNames, upload } = consent.choices;
  const said = { studySha256: consent.studySha256, consentId: consent.id, actions, frames, appNames, upload };
  return GIVING.includes(entry.kind) && Object.entries(said).every(([name, value]) => agrees(entry, name, value));
}

/** A fact that an entry does not carry contradicts nothing. */
function agrees({ facts }: LedgerEntry, name: string, value: string | boolean): boolean {
  return facts[name] === undefined || facts[name] === value;
}

function isEndedBy({ studyId, ending, id }: Consent, entry: LedgerEntry | undefined): boolean {
  if (!entry || !ending) return false;
  const isThis = GIVING.includes(entry.kind) || agrees(entry, 'consentId', id);
  return ENDED_BY[ending.how].includes(entry.kind) && entry.facts['studyId'] === studyId && isThis;
}

function isAboutAnswer({ kind, facts }: LedgerEntry): boolean {
  // A study that changed suspends without ending: only what was not trusted, or came from an older version, ends by it.
  if (kind === 'consent-suspended') return facts['cause'] === 'not-trusted' || facts['cause'] === 'older-version';
  return [...GIVING, 'consent-refused', 'consent-withdrawn', 'consent-expired'].includes(kind);
}

function answersTo(consent: Consent, { kind, sequence }: LedgerEntry): boolean {
  const isGiving = GIVING.includes(kind) || kind === 'consent-refused';
  return (isGiving ? consent.givenAt : consent.endedAt) === sequence;
}

function idIn({ facts }: LedgerEntry): string | null {
  return typeof facts['consentId'] === 'string' ? facts['consentId'] : null;
}
