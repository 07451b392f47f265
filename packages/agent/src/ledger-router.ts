import type { Agent } from './agent.ts';
import { api } from './review-implementer.ts';

/** The ledger as its owner reads, checks and saves it. */
export function ledgerRouter(agent: Agent) {
  return {
    list: api.ledger.list.handler(() => agent.open().vault.read.ledger()),
    verify: api.ledger.verify.handler(() => {
      const { vault } = agent.open();
      const verdict = vault.read.verifyLedger();
      const entryCount = verdict.kind === 'intact' ? verdict.entryCount : verdict.sequence - 1;
      const problem = verdict.kind === 'intact' ? null : `Entry ${verdict.sequence} is ${verdict.reason}.`;
      return { isIntact: problem === null, entryCount, problem };
    }),
  };
}
