import type { GapReason, SettledFrame } from '@clearpane/contracts';
import { redactFrame } from '@clearpane/redaction';
import { planFrame, type AppOfWindow, type FramePlan } from './allowed-windows.ts';
import { encodeFrame } from './encode-frame.ts';
import type { RawFrame, ScreenSource } from './screen-source.ts';
import type { Desktop, WindowSource } from './window-source.ts';

/** What came of one try to take a frame. `moved`: the desktop was not the same before and after, so nothing was looked at. */
export type TakenFrame =
  | { readonly kind: 'frame'; readonly frame: SettledFrame }
  | { readonly kind: 'unchanged'; readonly number: number }
  | { readonly kind: 'nothing-allowed' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'gap'; readonly reason: GapReason };

export interface FrameTakerOptions {
  readonly windows: Pick<WindowSource, 'changeCount'>;
  readonly readDesktop: () => Promise<Desktop>;
  readonly screen: ScreenSource;
  readonly appOf: AppOfWindow;
  readonly firstFrame: number;
}

interface LastFrame {
  readonly number: number;
  readonly pixels: Uint8Array;
  readonly width: number;
}

/**
 * Makes the function that takes one frame: windows, pixels, windows again, then masks and encodes. Raw pixels live between
 * the grab and the masking only and are overwritten on every way out.
 */
export function createFrameTaker(options: FrameTakerOptions): () => Promise<TakenFrame> {
  let next = options.firstFrame;
  let last: LastFrame | null = null;
  return async () => {
    const masked = await grabMasked(options);
    if (masked.kind !== 'masked') return masked;
    const { pixels, redactions, width, height } = masked;
    if (last !== null && last.width === width && Buffer.compare(last.pixels, pixels) === 0) {
      return { kind: 'unchanged', number: last.number };
    }
    const image = await encodeFrame(pixels, width, height);
    const frame: SettledFrame = { number: next++, width, height, mediaType: 'image/webp', redactions, image };
    last = { number: frame.number, pixels, width };
    return { kind: 'frame', frame };
  };
}

type Masked = { readonly kind: 'masked' } & Pick<SettledFrame, 'redactions' | 'width' | 'height'> & {
    readonly pixels: Uint8Array;
  };

async function grabMasked(options: FrameTakerOptions): Promise<Masked | Exclude<TakenFrame, { kind: 'frame' }>> {
  const { windows, screen, readDesktop, appOf } = options;
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
    const outcome = redactFrame({ ...grabbed, allowed: plan.allowed });
    if (outcome.kind === 'refused') return { kind: 'gap', reason: 'masking-failed' };
    const { pixels, redactions } = outcome;
    return { kind: 'masked', pixels, redactions, width: grabbed.width, height: grabbed.height };
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
