import { Study } from '@clearpane/contracts';
import type { Council, Vault } from '@clearpane/vault';
import type { Agent } from './agent.ts';
import { api } from './review-implementer.ts';

/** The ledger as its owner reads, checks and saves it, and has it cosigned. */
export function ledgerRouter(agent: Agent) {
  const read = (): Vault['read'] => agent.open().vault.read;
  return {
    list: api.ledger.list.handler(() => read().ledger()),
    verify: api.ledger.verify.handler(() => read().verifyLedger()),
    export: api.ledger.export.handler(() => read().exportLedger()),
    checkpoint: api.ledger.checkpoint.handler(() => read().checkpoint()),
    addCosigned: api.ledger.addCosigned.handler(({ input }) => {
      const { vault } = agent.open();
      return vault.write.addCosignedCheckpoint(input.checkpoint, councilsOf(vault));
    }),
  };
}

/** The works councils that studies name which the person agreed to: as they stood in the text agreed to, not as it may be now. */
function councilsOf({ read }: Vault): Council[] {
  const agreed = new Set(
    read.consents().flatMap(({ decision, studySha256 }) => (decision === 'given' ? studySha256 : [])),
  );
  return [...agreed].flatMap((sha256) => {
    const text = read.agreedStudy(sha256);
    const council = text === null ? null : Study.parse(JSON.parse(text)).worksCouncilAgreement;
    return council ? [{ name: council.council, publicKey: council.publicKey }] : [];
  });
}
