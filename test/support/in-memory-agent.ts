import type { BuiltBundle } from '@clearpane/bundle';
import type {
  BundleId,
  BundleSummary,
  ConsentId,
  ErrorBody,
  LedgerEntry,
  LedgerKind,
  LedgerReport,
  PlatformNotice,
  PolicyReading,
  SessionContent,
  SessionId,
  Sha256,
  Status,
  Study,
  StudyId,
} from '@clearpane/contracts';
import {
  reviewContract,
  type AppChoice,
  type ConsentRecordSummary,
  type ScreenTest,
  type StudyProblem,
  type StudyView,
  type WithdrawalPass,
} from '@clearpane/contracts/review-api';
import { implement } from '@orpc/server';

/** The contract, to be filled in by subject. */
export const api = implement(reviewContract);

/** Everything an in-memory agent holds; tests read it and set it as they please. */
export interface InMemoryAgent {
  /** Which studies were joined and how many uploads wait is counted when it is asked. */
  status: Status;
  studies: StudyView[];
  problems: StudyProblem[];
  /** Newest first. */
  records: InMemoryRecord[];
  /** The study as it was agreed to, where that is another text than the one offered now. */
  agreed: Map<StudyId, AgreedStudy>;
  platformNotices: PlatformNotice[];
  policy: PolicyReading;
  apps: AppChoice[];
  sessions: InMemorySession[];
  /** What "test my screen" answers. */
  screenTest: ScreenTest;
  /** The interface words that the person added. */
  interfaceWords: string[];
  bundles: InMemoryBundle[];
  /** What the collectors hold, also for bundles that this agent does not know. */
  collectors: WithdrawalPass[];
  /** True: no collector answers; taking back waits. */
  isOffline: boolean;
  ledger: LedgerEntry[];
  /** What checking the ledger finds beside its counts. */
  ledgerReport: Pick<LedgerReport, 'problems' | 'rollback' | 'cosigned'>;
  /** Every call that changes something, in order, with its input. */
  changes: { call: string; input: unknown }[];
  /** The next call of this name fails with these words. */
  failures: Map<string, ErrorBody>;
  coversOlderCopies: boolean;
  /** Alters a part's bytes on their way to the page, as a damaged or dishonest agent would. */
  alterPart: ((path: string, bytes: Uint8Array) => Uint8Array) | null;
}

export interface InMemoryRecord {
  summary: ConsentRecordSummary;
  /** JSON-LD texts. */
  record: string;
  receipt: string;
}

interface AgreedStudy {
  study: Study;
  studySha256: Sha256;
  language: string;
}

export interface InMemorySession {
  content: SessionContent;
  images: Map<number, Uint8Array>;
}

export interface InMemoryBundle {
  summary: BundleSummary;
  built: BuiltBundle;
  parts: Map<string, Uint8Array>;
  /** What takes it back once it was sent. */
  pass: WithdrawalPass;
}

/** What the subjects of the router share: looking things up, noting what was done, telling who watches. */
export class Desk {
  readonly agent: InMemoryAgent;
  readonly #watchers = new Set<() => void>();

  constructor(agent: InMemoryAgent) {
    this.agent = agent;
  }

  /** The status with what is counted rather than held. */
  status(): Status {
    const { agent } = this;
    const joinedStudies = agent.studies
      .filter(({ standing }) => standing === 'joined')
      .map(({ study, isCurrent }) => ({
        studyId: study.id,
        titles: study.notices.map(({ language, title }) => ({ language, title })),
        isCurrent,
      }));
    const waiting = agent.bundles.filter(({ summary: { state } }) => state === 'approved' || state === 'sending');
    return { ...agent.status, joinedStudies, waitingUploads: waiting.length };
  }

  setLight(light: Status['light']): Status {
    this.agent.status = { ...this.agent.status, light };
    this.announce();
    return this.status();
  }

  announce(): void {
    for (const wake of this.#watchers) wake();
  }

  /** Resolves at the next change, or when nobody listens any more. */
  nextChange(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#watchers.delete(wake);
        resolve();
      };
      this.#watchers.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }

  note(call: string, input: unknown): void {
    this.agent.changes.push({ call, input });
  }

  /** Adds an entry to the ledger. */
  enter(kind: LedgerKind, facts: LedgerEntry['facts']): void {
    const sequence = (this.agent.ledger.at(-1)?.sequence ?? 0) + 1;
    this.agent.ledger = [...this.agent.ledger, { sequence, kind, at: new Date().toISOString(), facts }];
  }

  viewOf(studyId: StudyId): StudyView {
    return found(
      this.agent.studies.find(({ study }) => study.id === studyId),
      `study ${studyId}`,
    );
  }

  /** The study that records, else the first. */
  currentStudy(): StudyId {
    const view = this.agent.studies.find(({ isCurrent }) => isCurrent) ?? this.agent.studies[0];
    return found(view, 'study').study.id;
  }

  recordOf(consentId: ConsentId): InMemoryRecord {
    return found(
      this.agent.records.find(({ summary }) => summary.consentId === consentId),
      `record ${consentId}`,
    );
  }

  sessionOf(sessionId: SessionId): InMemorySession {
    return found(
      this.agent.sessions.find(({ content }) => content.summary.id === sessionId),
      `session ${sessionId}`,
    );
  }

  bundleOf(bundleId: BundleId): InMemoryBundle {
    return found(
      this.agent.bundles.find(({ summary }) => summary.id === bundleId),
      `bundle ${bundleId}`,
    );
  }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
