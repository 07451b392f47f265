import type { ScreenPreview } from '@clearpane/contracts';
import type { SupervisionClock } from './supervise-clock.ts';

/** A preview waits for the frame before it and then for its own masking: each may take seconds on a busy machine. */
const PREVIEW_LIMIT_MS = 30_000;

/** The one question for a preview that is under way; whoever asks meanwhile gets the same answer. */
export interface Previews {
  /** Asks by the given function unless somebody has; answers 'failed' when nothing comes within half a minute. */
  ask(send: (number: number) => void): Promise<ScreenPreview>;
  /** Takes an answer; one that nobody waits for any more is dropped. */
  answered(number: number, preview: ScreenPreview): void;
  /** Nothing will be answered any more: the screen host is gone. */
  giveUp(): void;
}

export function createPreviews(clock: SupervisionClock): Previews {
  let last = 0;
  let waiting: { readonly answer: Promise<ScreenPreview>; settle(preview: ScreenPreview): void } | null = null;
  return {
    ask: (send) => {
      if (waiting !== null) return waiting.answer;
      last += 1;
      const { promise, resolve } = Promise.withResolvers<ScreenPreview>();
      const cancel = clock.after(PREVIEW_LIMIT_MS, () => waiting?.settle({ kind: 'failed' }));
      waiting = {
        answer: promise,
        settle: (preview) => {
          cancel();
          waiting = null;
          resolve(preview);
        },
      };
      send(last);
      return promise;
    },
    answered: (number, preview) => {
      if (number === last) waiting?.settle(preview);
    },
    giveUp: () => waiting?.settle({ kind: 'failed' }),
  };
}
