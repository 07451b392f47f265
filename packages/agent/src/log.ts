import { pino } from 'pino';

/** The fields a log line may carry: events, codes and counts. There is no field for content, names, paths or identifiers. */
export interface LogFields {
  event: string;
  code?: string;
  count?: number;
  role?: string;
  state?: string;
}

const logger = pino(
  { base: null, level: process.env['CLEARPANE_LOG'] === 'debug' ? 'debug' : 'warn' },
  pino.destination({ dest: 2, sync: true }),
);

/** Says on standard error that something happened; nothing is written to a file. */
export function log(level: 'debug' | 'warn' | 'error', fields: LogFields): void {
  logger[level](fields);
}
