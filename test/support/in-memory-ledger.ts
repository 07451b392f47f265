import type { LedgerReport } from '@clearpane/contracts';
import { api, type Desk } from './in-memory-agent.ts';

/** The first line of this agent's checkpoints; a checkpoint with another one is another ledger's. */
const ORIGIN = 'clearpane.example/ledger';

/** The ledger as its owner reads, checks and saves it. */
export function ledgerInMemory(desk: Desk) {
  const { agent } = desk;
  const report = (): LedgerReport => ({
    entryCount: agent.ledger.length,
    rowCount: agent.sessions.reduce(
      (sum, { content }) => sum + content.summary.actionCount + content.summary.frameCount,
      0,
    ),
    ...agent.ledgerReport,
  });
  return {
    list: api.ledger.list.handler(() => agent.ledger),
    verify: api.ledger.verify.handler(report),
    export: api.ledger.export.handler(() => JSON.stringify({ schema: 'clearpane-ledger/1', entries: agent.ledger })),
    checkpoint: api.ledger.checkpoint.handler(() => `${ORIGIN}\n${agent.ledger.length}\n${'A'.repeat(43)}=\n`),
    addCosigned: api.ledger.addCosigned.handler(({ input, errors }) => {
      const [origin, size] = input.checkpoint.split('\n');
      const entryCount = Number(size);
      if (origin !== ORIGIN || !(entryCount >= 1 && entryCount <= agent.ledger.length))
        throw errors.CLEARPANE({
          data: {
            code: 'checkpoint-invalid',
            happened: 'This is no cosigned checkpoint of this ledger.',
            meaning: 'Nothing was added.',
            remedy: 'Choose the file that your works council gave back.',
          },
        });
      desk.note('ledger.addCosigned', input);
      desk.enter('checkpoint-cosigned', { entryCount });
      const council = agent.studies[0]?.study.worksCouncilAgreement?.council ?? 'Works council';
      const cosigned = [...agent.ledgerReport.cosigned, { council, entryCount, at: new Date().toISOString() }];
      agent.ledgerReport = { ...agent.ledgerReport, cosigned };
      return report();
    }),
  };
}
