import { z } from 'zod';
import { ErrorBody } from './errors.ts';

/** Which contract a connection speaks: 'review' for people, 'device' for the process that started the agent. */
export const Service = z.enum(['review', 'device']);
export type Service = z.infer<typeof Service>;

/**
 * Parent → agent. Under plain Node connections are multiplexed by number over the child's IPC; under Electron an `open`
 * brings a MessagePort and `data` and `close` travel on the port itself. A `launched` brings the started process's port.
 */
export const ToAgent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open'), connection: z.int().min(1), service: Service }),
  z.strictObject({ type: z.literal('data'), connection: z.int().min(1), data: z.unknown() }),
  z.strictObject({ type: z.literal('close'), connection: z.int().min(1) }),
  z.strictObject({ type: z.literal('launched'), launch: z.int().min(1) }),
  z.strictObject({ type: z.literal('launch-failed'), launch: z.int().min(1) }),
  z.strictObject({ type: z.literal('process-exited'), launch: z.int().min(1), code: z.int().nullable() }),
]);
export type ToAgent = z.infer<typeof ToAgent>;

/** Agent → parent. `failed` says why the agent ends before it was ready; `launch` is asked only under Electron. */
export const FromAgent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('failed'), error: ErrorBody }),
  z.strictObject({ type: z.literal('data'), connection: z.int().min(1), data: z.unknown() }),
  z.strictObject({ type: z.literal('close'), connection: z.int().min(1) }),
  z.strictObject({
    type: z.literal('launch'),
    launch: z.int().min(1),
    role: z.enum(['hook-host', 'screen-host', 'uploader']),
  }),
  z.strictObject({ type: z.literal('stop-process'), launch: z.int().min(1) }),
]);
export type FromAgent = z.infer<typeof FromAgent>;
