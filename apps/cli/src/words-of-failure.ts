import { describeError } from '@clearpane/agent';
import { ErrorBody } from '@clearpane/contracts';
import { ORPCError } from '@orpc/client';

/** An agent that could not start, in its own words. */
export class RefusedByAgent extends Error {
  readonly body: ErrorBody;

  constructor(body: ErrorBody) {
    super(body.happened);
    this.body = body;
  }
}

/** What went wrong as sentences for a terminal: what happened, what it means for the data, what can be done. */
export function wordsOfFailure(error: unknown): string {
  const { happened, meaning, remedy } = bodyOf(error);
  return [happened, meaning, remedy].join(' ');
}

function bodyOf(error: unknown): ErrorBody {
  if (error instanceof RefusedByAgent) return error.body;
  const answered = error instanceof ORPCError ? ErrorBody.safeParse(error.data) : null;
  return answered?.success === true ? answered.data : describeError(error);
}
