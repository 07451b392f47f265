import { ORPCError, os } from '@orpc/server';
import { describeError } from './error-words.ts';
import { log } from './log.ts';

/** Turns every failure into the contract's one typed error, in words for a person; no stack, SQL or path crosses. */
export const translateErrors = os.middleware(async ({ next }) => {
  try {
    return await next();
  } catch (error) {
    if (error instanceof ORPCError) throw error; // Input that does not parse: the library already says so, safely.
    const body = describeError(error);
    log(body.code === 'internal' ? 'error' : 'debug', { event: 'call-failed', code: nameOf(error, body.code) });
    // Without a status of its own: only an error that is exactly as the contract declares it counts as typed.
    throw new ORPCError('CLEARPANE', { defined: true, message: body.happened, data: body });
  }
});

function nameOf(error: unknown, code: string): string {
  return code === 'internal' && error instanceof Error ? error.name : code;
}
