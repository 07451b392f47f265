import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MEMORY_VARIABLES } from '@clearpane/capture';
import type { Redaction } from '@clearpane/contracts';

/** Raw RGBA of one frame, all of which is allowed. `isFirst` masks it as if no frame had come before. */
export interface FrameForChild {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly isFirst: boolean;
}

export type FrameFromChild =
  | {
      readonly kind: 'masked';
      readonly mode: string;
      /** The whole frame: handed to the thread, masked, checked, encoded and handed back. */
      readonly ms: number;
      /** Of it masking alone: from raw pixels to masked and checked ones. */
      readonly maskingMs: number;
      /** Processor time of all threads for it: what it would take if nothing else ran. */
      readonly processorMs: number;
      /** False where the same frame again would show more of its interface. */
      readonly isComplete: boolean;
      readonly redactions: readonly Redaction[];
      readonly redacted: Uint8Array;
      readonly storedBytes: number;
      /** Proportional set size of the process after this frame. */
      readonly memoryMiB: number;
    }
  | { readonly kind: 'refused'; readonly reason: string };

export type MaskedByChild = Extract<FrameFromChild, { kind: 'masked' }>;

/** The screen host's masking in a process of its own; one frame at a time. */
export interface MaskingProcess {
  /** Throws when the frame is refused: a page that is no frame proves nothing. */
  mask(frame: FrameForChild): Promise<MaskedByChild>;
  close(): Promise<void>;
}

/** Starts it. */
export function startMaskingProcess(): MaskingProcess {
  const file = fileURLToPath(new URL('mask-frames-child.ts', import.meta.url));
  // As the screen host is started.
  const env = { ...process.env, ...MEMORY_VARIABLES };
  const child = fork(file, [], { serialization: 'advanced', execArgv: [], env });
  const ended = once(child, 'exit');
  return {
    mask: async (frame) => {
      child.send(frame);
      const [answer] = (await Promise.race([
        once(child, 'message'),
        ended.then(() => [{ kind: 'refused', reason: 'the process ended' }]),
      ])) as [FrameFromChild];
      if (answer.kind === 'refused') throw new Error(`A page was refused: ${answer.reason}`);
      return answer;
    },
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
