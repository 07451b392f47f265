import { oc } from '@orpc/contract';
import { z } from 'zod';

/** What only Electron main (or the CLI that started the agent) may tell it: facts about the machine, and to end. */
export const deviceContract = {
  presence: {
    /** Idle and lock state, polled by main. */
    report: oc.input(z.strictObject({ idleSeconds: z.int().min(0), isLocked: z.boolean() })).output(z.void()),
  },
  /** Ends the session, closes the vault and answers; the process ends by itself afterwards. */
  shutDown: oc.input(z.strictObject({}).optional()).output(z.void()),
};
export type DeviceContract = typeof deviceContract;
