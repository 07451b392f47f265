import type { Consent, LedgerEntry, Sha256 } from '@clearpane/contracts';
import { ClearpaneError } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import type { z } from 'zod';

interface Kept {
  consents: Consent[];
  ledger: LedgerEntry[];
  settings: Record<string, string>;
  studies: Record<string, string>;
}

/** The part of a vault that answers are kept in, in memory: all or none of a transaction, and a disk that can be full. */
export class VaultInMemory {
  isFull = false;
  #kept: Kept = { consents: [], ledger: [], settings: {}, studies: {} };
  #isDistrusted = false;
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** What a start does: a yes that cannot be trusted is suspended. */
  reopen(losesAnchor: boolean): void {
    this.isFull = false;
    if (losesAnchor || this.#isDistrusted)
      for (const consent of this.#kept.consents.slice()) {
        if (consent.endedAt !== null) {
          this.#save({ ...consent, allowedApps: [] });
          continue;
        }
        const { sequence, at } = this.#append('consent-suspended', { studyId: consent.studyId });
        this.#save({ ...consent, endedAt: sequence, ending: { how: 'suspended', at }, allowedApps: [] });
      }
    this.#isDistrusted = false;
  }

  asVault(): Vault {
    const write = <Values extends unknown[], Result>(work: (...values: Values) => Result) => {
      return (...values: Values): Result => {
        if (this.isFull) throw new ClearpaneError('disk-full', 'The disk is full.');
        return work(...values);
      };
    };
    const vault = {
      read: {
        consents: () => [...this.#kept.consents],
        ledger: () => [...this.#kept.ledger],
        concerns: () => [],
        agreedStudy: (sha256: Sha256) => this.#kept.studies[sha256] ?? null,
        setting: (name: string, schema: z.ZodType) => {
          const text = this.#kept.settings[name];
          return text === undefined ? null : schema.parse(JSON.parse(text));
        },
      },
      write: {
        together: write((work: () => unknown) => {
          // Rows are replaced and never changed, so that copies of the lists are enough.
          const { consents, ledger, settings, studies } = this.#kept;
          const before = {
            consents: [...consents],
            ledger: [...ledger],
            settings: { ...settings },
            studies: { ...studies },
          };
          try {
            return work();
          } catch (error) {
            this.#kept = before;
            throw error;
          }
        }),
        appendLedger: write((kind: LedgerEntry['kind'], facts: LedgerEntry['facts']) => this.#append(kind, facts)),
        saveConsent: write((consent: Consent) => this.#save(consent)),
        saveAgreedStudy: write(({ sha256, text }: { sha256: Sha256; text: string }) => {
          this.#kept.studies[sha256] = text;
        }),
        saveSetting: write((name: string, value: unknown) => {
          this.#kept.settings[name] = JSON.stringify(value);
        }),
        removeSetting: write((name: string) => {
          delete this.#kept.settings[name];
        }),
        distrustAnswers: () => {
          this.#isDistrusted = true;
        },
        trustAnswers: () => {
          this.#isDistrusted = false;
        },
      },
    };
    return vault as unknown as Vault;
  }

  #append(kind: LedgerEntry['kind'], facts: LedgerEntry['facts']): LedgerEntry {
    const entry = { sequence: this.#kept.ledger.length + 1, kind, at: this.#now().toISOString(), facts };
    this.#kept.ledger.push(entry);
    return entry;
  }

  #save(consent: Consent): void {
    this.#kept.consents = [...this.#kept.consents.filter(({ id }) => id !== consent.id), consent];
  }
}
