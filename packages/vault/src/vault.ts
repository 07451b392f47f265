import type {
  Action,
  BundleId,
  Consent,
  ConsentId,
  DeletionReceipt,
  FrameDetails,
  KeyProtection,
  LedgerEntry,
  LedgerKind,
  LedgerReport,
  RecordedAction,
  SessionContent,
  SessionEnd,
  SessionId,
  SessionSummary,
  Sha256,
  StudyId,
} from '@clearpane/contracts';
import type { z } from 'zod';
import type { Council } from './ledger/checkpoints.ts';
import type { StoredBundle } from './stored-bundle.ts';
import type { Concern } from './concern.ts';
import type { PaintMasks } from './mask-frame.ts';

declare const readerBrand: unique symbol;
declare const writerBrand: unique symbol;

/** What may be looked at. A reader cannot be used where a writer is needed. Items that do not open throw 'vault-damaged'. */
export interface VaultReader {
  readonly [readerBrand]: true;
  /** Only answers that are sealed by our key and that the key store knows as the latest; else none, and a concern. */
  consents(): Consent[];
  ledger(): LedgerEntry[];
  /** Checks chain and signatures, and that every row, deletion, approval and upload has its entry. Never throws for what it finds. */
  verifyLedger(): LedgerReport;
  /** The whole ledger as a LedgerExport in canonical JSON. */
  exportLedger(): string;
  /** The present head as a C2SP tlog-checkpoint; nothing in it names the device or links two of them. 'checkpoint-invalid' for a broken ledger. */
  checkpoint(): string;
  /** The exact text of a study that was agreed to; null when it is not kept, or does not open. */
  agreedStudy(sha256: Sha256): string | null;
  /** Oldest first. */
  sessions(): SessionSummary[];
  session(id: SessionId): SessionContent | null;
  /** The consent that a session was recorded under. */
  consentOf(id: SessionId): ConsentId | null;
  /** One redacted frame as image/webp. */
  frameImage(id: SessionId, number: number): Uint8Array | null;
  bundles(): StoredBundle[];
  bundle(id: BundleId): StoredBundle | null;
  /** A setting that widens what is kept is null as well where it is not as the key store remembers it. */
  setting<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | null;
  outboxPath(name: string): string;
  /** The same for equal values of one session, unlike in any other: `app-` and 8 characters. */
  pseudonym(studyId: StudyId, sessionId: SessionId, value: string): string;
  concerns(): Concern[];
}

/**
 * What may be changed. Writes are on the disk when they return. Any can throw 'disk-full', 'database-busy' or 'vault-damaged',
 * and then changed nothing; rows without a living consent are refused with 'no-consent'.
 */
export interface VaultWriter {
  readonly [writerBrand]: true;
  /** Runs several writes as one: all or none. */
  together<Result>(work: () => Result): Result;
  /** Keeps a checkpoint of this ledger that one of these councils cosigned; 'checkpoint-invalid' for any other. */
  addCosignedCheckpoint(note: string, councils: readonly Council[]): LedgerReport;
  appendLedger(kind: LedgerKind, facts: LedgerEntry['facts']): LedgerEntry;
  /** Inserts or replaces, under the ledger sequences that it names; an ended consent stays ended. */
  saveConsent(consent: Consent): void;
  /** Keeps the exact text of a study that is agreed to; 'hash-mismatch' when the hash is of another text. */
  saveAgreedStudy(study: { sha256: Sha256; text: string }): void;
  /**
   * For a withdrawal that cannot be written: at the next opening every living consent is suspended. Needs no room in the vault;
   * 'key-store-unavailable' when it could be noted nowhere.
   */
  distrustAnswers(): void;
  /** Takes `distrustAnswers` back, once the withdrawal was written after all. */
  trustAnswers(): void;
  /** Opens a session and notes it in the ledger. */
  startSession(start: { consentId: ConsentId; studyId: StudyId; startedAt: Date }): SessionId;
  /** One transaction; answers them with their sequence. */
  appendActions(id: SessionId, entries: readonly NewAction[]): RecordedAction[];
  appendFrame(id: SessionId, details: FrameDetails, image: Uint8Array): void;
  /** Closes a session and notes it in the ledger. */
  endSession(id: SessionId, end: SessionEnd, durationSeconds: number): void;
  /** For the start after a crash: closes what was left open at its last row. */
  closeOpenSessions(end: SessionEnd): SessionId[];
  saveBundle(bundle: StoredBundle): void;
  /** Removes a bundle and its sealed file, and notes in the ledger that it is gone. */
  removeBundle(id: BundleId): void;
  saveSetting(name: string, value: unknown): void;
  removeSetting(name: string): void;
  writeOutboxFile(name: string, bytes: Uint8Array): void;
  removeOutboxFile(name: string): void;

  deleteAction(id: SessionId, sequence: number): Promise<DeletionReceipt>;
  /** Actions that named the frame name none afterwards. */
  deleteFrame(id: SessionId, number: number): Promise<DeletionReceipt>;
  /** Puts a picture with more masks in the place of a kept one, for good; bundles of its session go as with a deletion. */
  maskFrame(id: SessionId, number: number, paint: PaintMasks): Promise<FrameDetails>;
  /** Both ends included, whole seconds since the session's start. */
  deleteStretch(id: SessionId, fromSecond: number, toSecond: number): Promise<DeletionReceipt>;
  /** Everything of any session that happened after this instant; a second that holds it goes whole. */
  deleteSince(instant: Date): Promise<DeletionReceipt>;
  deleteSession(id: SessionId): Promise<DeletionReceipt>;
  /** What is kept of one study: its sessions and bundles; answers and what was sent stay. */
  deleteStudy(id: StudyId): Promise<DeletionReceipt>;
  /** All of it, answers, ledger and keys too: what is left is that the person was asked once, and what councils revoked. */
  deleteEverything(): Promise<DeletionReceipt>;
  /** Ended sessions that started longer ago than their study keeps them (whole days); null when there is none. */
  expire(retentionDaysOf: (studyId: StudyId) => number): Promise<DeletionReceipt | null>;
}

/** An action on its way into a session. */
export interface NewAction {
  second: number;
  frame: number | null;
  action: Action;
}

/** An open vault. */
export interface Vault {
  readonly directory: string;
  readonly keyProtection: KeyProtection;
  readonly read: VaultReader;
  readonly write: VaultWriter;
  /** Empties the write-ahead log and lets go of the files. */
  close(): void;
}
