import type { Database } from 'better-sqlite3';
import { createActionsRepository } from './actions.ts';
import { createAgreedStudiesRepository } from './agreed-studies.ts';
import { createBundlesRepository } from './bundles.ts';
import { createConsentsRepository } from './consents.ts';
import { createCosignedCheckpointsRepository } from './cosigned-checkpoints.ts';
import { createFramesRepository } from './frames.ts';
import { createLedgerRepository } from './ledger.ts';
import { createSessionsRepository } from './sessions.ts';
import { createSettingsRepository } from './settings.ts';
import { createVaultRowRepository } from './vault-row.ts';

/** One repository for each table, by name. */
export type Repositories = ReturnType<typeof createRepositories>;

/** Prepares every statement once. */
export function createRepositories(database: Database) {
  return {
    vaultRow: createVaultRowRepository(database),
    consents: createConsentsRepository(database),
    agreedStudies: createAgreedStudiesRepository(database),
    ledger: createLedgerRepository(database),
    cosignedCheckpoints: createCosignedCheckpointsRepository(database),
    sessions: createSessionsRepository(database),
    actions: createActionsRepository(database),
    frames: createFramesRepository(database),
    bundles: createBundlesRepository(database),
    settings: createSettingsRepository(database),
  };
}
