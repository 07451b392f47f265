import type { FrameDetails, GapReason, ScreenPreview, SettledFrame } from '@clearpane/contracts';
import { planFrame, type AppOfWindow, type FramePlan } from './allowed-windows.ts';
import type { FrameMasker, MaskedFrame } from './masking/frame-masker.ts';
import type { RawFrame, ScreenSource } from './screen-source.ts';
import type { Desktop, WindowSource } from './window-source.ts';

/**
 * What came of one try to take a frame. `isComplete` is false where a look at the same screen would show more of its interface. `moved`: the desktop was not the same before and after, so nothing was looked at.
 */
export type TakenFrame =
  | { readonly kind: 'frame'; readonly frame: SettledFrame; readonly isComplete: boolean }
  | { readonly kind: 'unchanged'; readonly number: number; readonly isComplete: boolean }
  | { readonly kind: 'nothing-allowed' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'gap'; readonly reason: GapReason };

/** What would be kept right now, or that the desktop moved meanwhile. */
export type TakenPreview = ScreenPreview | { readonly kind: 'moved' };

/** Takes frames, one at a time. */
export interface FrameTaker {
  take(): Promise<TakenFrame>;
  /** Takes a frame that gets no number and is not remembered: the next one is compared with the one before. */
  preview(): Promise<TakenPreview>;
}

export interface FrameTakerOptions {
  readonly windows: Pick<WindowSource, 'changeCount'>;
  readonly readDesktop: () => Promise<Desktop>;
  readonly screen: ScreenSource;
  readonly masker: Pick<FrameMasker, 'ready' | 'mask'>;
  readonly appOf: AppOfWindow;
  readonly firstFrame: number;
}

type Grabbed =
  | (Exclude<MaskedFrame, { kind: 'refused' }> & Pick<FrameDetails, 'width' | 'height'>)
  | Exclude<TakenFrame, { kind: 'frame' | 'unchanged' }>;

/**
 * Makes what takes frames: windows, pixels, windows again, then masks and encodes. Raw pixels live between the grab and the
 * masking only and are overwritten on every way out.
 */
export function createFrameTaker(options: FrameTakerOptions): FrameTaker {
  let next = options.firstFrame;
  let last: { readonly number: number; readonly fingerprint: Uint8Array<ArrayBuffer> } | null = null;
  let work: Promise<unknown> = Promise.resolve();
  // There is one buffer and one thread: a preview waits for the frame before it.
  function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = work.then(task);
    work = result.catch(() => undefined);
    return result;
  }

  async function take(): Promise<TakenFrame> {
    const grabbed = await grabMasked(options, last?.fingerprint ?? null);
    if (grabbed.kind === 'same' && last !== null) {
      return { kind: 'unchanged', number: last.number, isComplete: grabbed.isComplete };
    }
    if (grabbed.kind !== 'masked') return grabbed.kind === 'same' ? { kind: 'gap', reason: 'masking-failed' } : grabbed;
    const { image, redactions, fingerprint, isComplete, width, height } = grabbed;
    const frame: SettledFrame = { number: next++, width, height, mediaType: 'image/webp', redactions, image };
    last = { number: frame.number, fingerprint };
    return { kind: 'frame', frame, isComplete };
  }

  async function preview(): Promise<TakenPreview> {
    const grabbed = await grabMasked(options, null);
    switch (grabbed.kind) {
      case 'masked': {
        const { image, redactions, width, height } = grabbed;
        return { kind: 'frame', width, height, mediaType: 'image/webp', redactions, image };
      }
      case 'moved':
      case 'nothing-allowed':
        return { kind: grabbed.kind };
      case 'same':
      case 'gap':
        return { kind: 'failed' };
    }
  }

  return { take: () => inTurn(take), preview: () => inTurn(preview) };
}

async function grabMasked(options: FrameTakerOptions, known: Uint8Array<ArrayBuffer> | null): Promise<Grabbed> {
  const { windows, screen, masker, readDesktop, appOf } = options;
  // First of all: raw pixels must not wait for a thread that is being replaced.
  if ((await masker.ready()) === null) return { kind: 'gap', reason: 'masking-failed' };
  const changesBefore = windows.changeCount;
  const before = await readDesktop();
  const plan = planFrame(before, appOf);
  if (plan === null) return { kind: 'nothing-allowed' };
  const grabbed = await grab(screen, plan);
  if (grabbed === null) return { kind: 'gap', reason: 'screen-unavailable' };
  try {
    const after = await readDesktop();
    // The count finds what came and went between two equal readings, for example a menu.
    const isSame = windows.changeCount === changesBefore && JSON.stringify(before) === JSON.stringify(after);
    if (!isSame) return { kind: 'moved' };
    const { width, height } = grabbed;
    const outcome = await masker.mask({ ...grabbed, allowed: plan.allowed, known });
    return outcome.kind === 'refused' ? { kind: 'gap', reason: outcome.reason } : { ...outcome, width, height };
  } finally {
    grabbed.pixels.fill(0);
  }
}

async function grab(screen: ScreenSource, { monitor }: FramePlan): Promise<RawFrame | null> {
  try {
    return await screen.grab(monitor);
  } catch {
    // Whatever failed, there is no frame; the gap says so to the person.
    return null;
  }
}
