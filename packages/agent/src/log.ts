import { ClearpaneError } from '@clearpane/contracts';
import { pino } from 'pino';
import { IS_PACKAGED } from './build-flavour.ts';

/** The fields a log line may carry: events, codes and counts. There is no field for content, names, paths or identifiers. */
export interface LogFields {
  event: string;
  code?: string;
  count?: number;
  role?: string;
  state?: string;
}

/** From source CLEARPANE_LOG=debug tells more; an installed Clearpane takes nothing from its environment. */
const isTalkative = !IS_PACKAGED && process.env['CLEARPANE_LOG'] === 'debug';
const logger = pino({ base: null, level: isTalkative ? 'debug' : 'warn' }, pino.destination({ dest: 2, sync: true }));

/** Says on standard error that something happened; nothing is written to a file. */
export function log(level: 'debug' | 'warn' | 'error', fields: LogFields): void {
  logger[level](fields);
}

/** What a log line may say of an error: our own code, or the kind of a foreign one. */
export function codeOf(error: unknown): string {
  if (error instanceof ClearpaneError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
