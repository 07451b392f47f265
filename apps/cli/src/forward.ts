import { isContractProcedure, type AnyContractRouter } from '@orpc/contract';
import { implement } from '@orpc/server';

type Call = (input: unknown, options: { signal?: AbortSignal | undefined }) => Promise<unknown>;

/** Builds a router that answers each procedure of a contract by asking a client of the same contract. */
export function forward(contract: AnyContractRouter, client: object): Record<string, never> {
  const router: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(contract)) {
    const next = (client as Record<string, unknown>)[name];
    router[name] = isContractProcedure(part)
      ? implement(part).handler(({ input, signal }) => (next as Call)(input, { signal }) as never)
      : forward(part as AnyContractRouter, next as object);
  }
  return router as Record<string, never>;
}
