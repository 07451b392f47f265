/**
 * Numbers the hook host's probes anew on their way to the screen host, so that an answer meant for a hook host that has
 * ended can never confirm what its successor asked about.
 */
export interface ProbeNumbers {
  /** A new hook host counts from one again, and nothing that is still under way is meant for it. */
  forget(): void;
  /** The number under which a probe of the hook host goes on. */
  relay(asked: number): number;
  /** The hook host's number for an answer, or 0 when nobody waits for it any more. */
  answered(relayed: number): number;
}

export function createProbeNumbers(): ProbeNumbers {
  const underWay = new Map<number, number>();
  let last = 0;
  return {
    forget: () => underWay.clear(),
    relay(asked) {
      last += 1;
      underWay.set(last, asked);
      return last;
    },
    answered(relayed) {
      const asked = underWay.get(relayed) ?? 0;
      for (const number of underWay.keys()) if (number <= relayed) underWay.delete(number);
      return asked;
    },
  };
}
