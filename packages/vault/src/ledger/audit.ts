import type { LedgerProblem } from '@clearpane/contracts';
import { auditBundles } from './audit-bundles.ts';
import { auditConsents } from './audit-consents.ts';
import { auditSessions } from './audit-sessions.ts';
import type { Found, VaultFacts } from './vault-facts.ts';

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
