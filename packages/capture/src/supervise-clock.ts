/** Time as supervision needs it: steady milliseconds, and something to be done later (the answer takes it back). */
export interface SupervisionClock {
  nowMs(): number;
  after(delayMs: number, task: () => void): () => void;
}

export const steadyClock: SupervisionClock = {
  nowMs: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};
