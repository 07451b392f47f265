import type { GapReason, MaskingMode, Rectangle, Redaction } from '@clearpane/contracts';
import type { RawFrame } from '../screen-source.ts';
import { createFrameBuffer } from './frame-buffer.ts';
import { keepThread } from './keep-thread.ts';
import { frameLimitMs } from './masking-limits.ts';
import type { WorkerSetup } from './masking-messages.ts';
import type { MaskingAnswer, ThreadFault } from './masking-thread.ts';

/** What came of masking one frame; the buffer that it was masked in is zero either way. */
export type MaskedFrame =
  | {
      readonly kind: 'masked';
      readonly image: Uint8Array<ArrayBuffer>;
      readonly redactions: Redaction[];
      readonly fingerprint: Uint8Array<ArrayBuffer>;
      /** False where the same frame again would show more of its interface: not all of it was read. */
      readonly isComplete: boolean;
      /** How long masking alone took, without the encoding and the way to the thread and back. */
      readonly maskingMs: number;
    }
  | { readonly kind: 'same'; readonly isComplete: boolean }
  | { readonly kind: 'refused'; readonly reason: Extract<GapReason, 'masking-failed' | 'masking-too-slow'> };

/** One frame to be masked. */
export interface FrameToMask extends RawFrame {
  readonly allowed: readonly Rectangle[];
  /** The fingerprint of the last stored frame, for the answer `same`; null for an image in any case. */
  readonly known: Uint8Array<ArrayBuffer> | null;
  /** Masks as if no frame had come before. */
  readonly isFirst?: boolean;
  /** Looks at the redacted pixels before they are overwritten as well. */
  readonly onRedacted?: (pixels: Uint8Array) => void;
}

/** Masks frames in a thread of its own, one at a time, and never lets one pass that it cannot vouch for. */
export interface FrameMasker {
  /** How frames are masked, once a thread is ready; null when masking is over. It may take seconds. */
  ready(): Promise<MaskingMode | null>;
  /** Masks one frame. Its pixels are overwritten by the time this has been called. Never throws. */
  mask(frame: FrameToMask): Promise<MaskedFrame>;
  /** Ends the thread; the buffer is overwritten at once, and a frame that is being masked is refused. */
  close(): Promise<void>;
}

export interface FrameMaskerOptions {
  /** The worker's own file. */
  readonly worker: URL;
  readonly words: WorkerSetup['words'];
  /** How frames are masked, told when the first thread is ready and whenever it becomes another way. */
  readonly onMode: (mode: MaskingMode) => void;
  /** Masking is over: it failed without the models, too. */
  readonly onFailed: () => void;
  /** Milliseconds for a frame of this size. */
  readonly limitMs?: (width: number, height: number) => number;
}

const FAILED = { kind: 'refused', reason: 'masking-failed' } as const;
const TOO_SLOW = { kind: 'refused', reason: 'masking-too-slow' } as const;

/** Makes it and starts the first thread. */
export function createFrameMasker(options: FrameMaskerOptions): FrameMasker {
  const { limitMs = frameLimitMs, ...others } = options;
  const buffer = createFrameBuffer();
  const threads = keepThread({ ...others, onEnded: buffer.clear });
  let number = 0;
  let isMasking = false;
  return {
    ready: async () => (await threads.next())?.mode ?? null,
    mask: async ({ pixels, width, height, allowed, known, isFirst = false, onRedacted }) => {
      const thread = threads.now();
      const isWhole = pixels.length > 0 && pixels.length === width * height * 4;
      if (thread === null || isMasking || !isWhole) {
        pixels.fill(0);
        return FAILED;
      }
      isMasking = true;
      try {
        number += 1;
        const order = {
          type: 'mask' as const,
          number,
          buffer: buffer.fill(pixels),
          width,
          height,
          allowed: [...allowed],
          known,
          isFirst,
        };
        const answer = await thread.ask(order, limitMs(width, height));
        const masked = judge(answer, order);
        if (masked === null || typeof answer === 'string') {
          threads.replace(thread);
          return answer === 'late' ? TOO_SLOW : FAILED;
        }
        threads.praise();
        if (masked.kind === 'masked') onRedacted?.(buffer.view(pixels.length));
        return masked;
      } catch {
        // No memory for the buffer, for example: whatever it was, there is no frame, and the gap says so.
        return FAILED;
      } finally {
        buffer.clear();
        isMasking = false;
      }
    },
    close: async () => {
      buffer.clear();
      await threads.end();
    },
  };
}

/** Null when the thread cannot be trusted with another frame. */
function judge(
  answer: MaskingAnswer | ThreadFault,
  order: { readonly width: number; readonly height: number; readonly known: Uint8Array | null },
): MaskedFrame | null {
  if (typeof answer === 'string') return null;
  switch (answer.type) {
    case 'masked': {
      const { image, redactions, fingerprint, isComplete, maskingMs } = answer;
      return redactions.every((mask) => isInside(mask, order))
        ? { kind: 'masked', image, redactions, fingerprint, isComplete, maskingMs }
        : null;
    }
    case 'same':
      return order.known === null ? null : { kind: 'same', isComplete: answer.isComplete };
    case 'refused':
      return answer.isFramesFault ? FAILED : null;
  }
}

function isInside(
  { x, y, width, height }: Rectangle,
  frame: { readonly width: number; readonly height: number },
): boolean {
  return x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;
}
