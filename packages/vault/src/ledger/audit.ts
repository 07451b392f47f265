import type { Consent, LedgerEntry, LedgerProblem, LedgerProblemKind } from '@clearpane/contracts';
import type { StoredCheckpoint } from '../repositories/cosigned-checkpoints.ts';
import type { StoredBundle } from '../stored-bundle.ts';
import { auditBundles } from './audit-bundles.ts';
import { auditConsents } from './audit-consents.ts';
import { auditSessions } from './audit-sessions.ts';

/** One session as the audit sees it. */
export interface SessionFacts {
  id: string;
  consentId: string;
  /** Null where its header does not open. */
  studyId: string | null;
  isOpen: boolean;
  writtenAt: number;
  /** What the session says that it holds. */
  counted: Counts;
  /** What there is. */
  present: Counts;
  /** Highest sequence given to an action. */
  lastSequence: number;
  /** Rows that do not open. */
  unreadableRows: number;
}

/** How many rows. */
export interface Counts {
  actionCount: number;
  frameCount: number;
}

/** Everything that is compared with the ledger: gathered first, so that comparing is pure. */
export interface VaultFacts {
  /** What could be read of the ledger. */
  entries: readonly LedgerEntry[];
  /** Entries up to this one come from an older version, which noted less. */
  carriedCount: number;
  consents: readonly Consent[];
  unreadableConsents: readonly string[];
  /** Hashes of studies agreed to whose text does not open. */
  unreadableStudies: readonly string[];
  /** Whether the answers are the ones that the key store remembers. */
  areConsentsRemembered: boolean;
  sessions: readonly SessionFacts[];
  bundles: readonly StoredBundle[];
  unreadableBundles: readonly string[];
  checkpoints: readonly StoredCheckpoint[];
  /** Sessions with rows that join no consent valid at their time. */
  outsideConsent: readonly string[];
}

/** Reports one finding. */
export type Found = (kind: LedgerProblemKind, sequence: number | null, subject: string | null) => void;

/** Compares every answer, session, deletion, approval, upload and taking back with the ledger, both ways. */
export function auditVault(facts: VaultFacts): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const found: Found = (kind, sequence, subject) => problems.push({ kind, sequence, subject });
  auditConsents(facts, found);
  auditSessions(facts, found);
  auditBundles(facts, found);
  auditCheckpoints(facts, found);
  for (const sessionId of facts.outsideConsent) found('row-without-valid-consent', null, sessionId);
  return problems;
}

function auditCheckpoints({ entries, checkpoints, carriedCount }: VaultFacts, found: Found): void {
  const noted = entries.filter(({ kind, sequence }) => kind === 'checkpoint-cosigned' && sequence > carriedCount);
  for (const { sequence, checkpoint } of checkpoints) {
    if (!checkpoint) found('changed', sequence, null);
    const entry = noted.find((each) => each.sequence === sequence);
    const fits = entry && (!checkpoint || entry.facts['publicKey'] === checkpoint.publicKey);
    if (!fits) found('row-without-entry', sequence, null);
  }
  for (const { sequence } of noted)
    if (!checkpoints.some((each) => each.sequence === sequence)) found('entry-without-row', sequence, null);
}
