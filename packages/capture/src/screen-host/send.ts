import type { FromScreenHost, GapReason } from '@clearpane/contracts';

/** Sends one message of the contract. */
export type Send = (message: FromScreenHost) => void;

/** Sends a gap once for a run of equal ones: a person needs the reason, not the count of tries. */
export function createGapSender(send: Send): { report(reason: GapReason): void; clear(): void } {
  let reported: GapReason | null = null;
  return {
    report: (reason) => {
      if (reason === reported) return;
      reported = reason;
      send({ type: 'gap', reason });
    },
    clear: () => {
      reported = null;
    },
  };
}
