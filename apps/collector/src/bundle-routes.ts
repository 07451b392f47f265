import type { FastifyInstance } from 'fastify';
import { WithdrawalOrder, assertNever } from '@clearpane/contracts';
import type { BundleStore } from './bundle-store.ts';
import { BundleAddress } from './edge-schemas.ts';

const TakeBack = WithdrawalOrder.pick({ deletionSecret: true });

/** Adds receipts, take-backs and the health check. Every input is parsed strictly; every refusal says one plain sentence. */
export function addBundleRoutes(server: FastifyInstance, store: BundleStore): void {
  server.get('/health', () => ({ status: 'ok' }));

  server.get('/bundles/:bundleId/receipt', async (request, reply) => {
    const address = BundleAddress.safeParse(request.params);
    if (!address.success) return reply.code(400).send({ problem: 'This is not the number of a bundle.' });
    const standing = await store.standing(address.data.bundleId);
    switch (standing.kind) {
      case 'unknown':
        return reply.code(404).send({ problem: 'No such bundle arrived here.' });
      case 'taken-back':
        return reply.code(410).send({ problem: 'This bundle was taken back.' });
      case 'held':
        return reply.send(standing.receipt);
      default:
        return assertNever(standing);
    }
  });

  server.post('/bundles/:bundleId/take-back', async (request, reply) => {
    const address = BundleAddress.safeParse(request.params);
    const body = TakeBack.safeParse(request.body);
    if (!address.success || !body.success) return reply.code(400).send({ problem: 'This is not a take-back.' });
    const outcome = await store.takeBack(address.data.bundleId, body.data.deletionSecret);
    switch (outcome.kind) {
      case 'unknown':
        // The code tells this answer from the 404 of any other server.
        return reply.code(404).send({ problem: 'No such bundle arrived here.', code: 'unknown-bundle' });
      case 'wrong-secret':
        return reply.code(403).send({ problem: 'This secret does not take the bundle back.' });
      case 'taken-back':
        return reply.send(outcome.receipt);
      default:
        return assertNever(outcome);
    }
  });
}
