import { isContractProcedure, type AnyContractRouter } from '@orpc/contract';
import { implement } from '@orpc/server';

type Call = (input: unknown, options: { signal?: AbortSignal | undefined }) => Promise<unknown>;

/**
 * Builds a router that answers each procedure of a contract by asking a client of the same contract. `onFailure` sees every
 * failure before it is passed on.
 */
export function forward(
  contract: AnyContractRouter,
  client: object,
  onFailure: (error: unknown) => void,
): Record<string, never> {
  const router: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(contract)) {
    const next = (client as Record<string, unknown>)[name];
    if (!isContractProcedure(part)) {
      router[name] = forward(part as AnyContractRouter, next as object, onFailure);
      continue;
    }
    router[name] = implement(part).handler(async ({ input, signal }) => {
      try {
        return (await (next as Call)(input, { signal })) as never;
      } catch (error) {
        onFailure(error);
        throw error;
      }
    });
  }
  return router as Record<string, never>;
}
