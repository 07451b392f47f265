import type { Consent, LedgerEntry, LedgerProblemKind } from '@clearpane/contracts';
import type { StoredCheckpoint } from '../repositories/cosigned-checkpoints.ts';
import type { StoredBundle } from '../stored-bundle.ts';

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
