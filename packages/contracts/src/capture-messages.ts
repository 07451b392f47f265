import { z } from 'zod';
import { GapReason, ReducedEntry } from './action.ts';
import { FrameDetails, Rectangle } from './frame.ts';
import { AppId } from './identifiers.ts';
import { InterfaceWords, MaskingMode, ScreenPreview } from './masking.ts';
import { BlockReason } from './status.ts';

/** One window on the desktop, in desktop pixels with its title bar; `app` is null where input and pixels are denied. */
export const PlacedWindow = z.strictObject({
  window: z.int().min(0),
  app: z.int().min(1).nullable(),
  ...Rectangle.shape,
});
export type PlacedWindow = z.infer<typeof PlacedWindow>;

/**
 * Where input is allowed right now: windows from the top down, the focused one, and the monitor that the frame shows.
 * Only numbers cross. `revision` grows with every change of anything in it.
 */
export const Whereabouts = z.strictObject({
  revision: z.int().min(1),
  monitor: Rectangle,
  /** Number of the focused window; null when none or unknown. */
  focus: z.int().min(0).nullable(),
  windows: z.array(PlacedWindow).max(2000),
});
export type Whereabouts = z.infer<typeof Whereabouts>;

/** Agent → hook host. */
export const ToHookHost = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({
    type: z.literal('whereabouts'),
    whereabouts: Whereabouts,
    /** The hook host's probe that this answers; 0: unasked. */
    answers: z.int().min(0),
  }),
  z.strictObject({ type: z.literal('frame-settled'), number: z.int().min(1) }),
  z.strictObject({ type: z.literal('stop') }),
]);
export type ToHookHost = z.infer<typeof ToHookHost>;

/** Hook host → agent. Nothing in it can carry a key code or a per-key time. */
export const FromHookHost = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('heartbeat') }),
  /** Something happened in an allowed window: the screen host waits until it has settled. */
  z.strictObject({ type: z.literal('activity') }),
  /** Asks for whereabouts read after this moment; actions are released only when the answer shows the same window still allowed. */
  z.strictObject({ type: z.literal('probe'), number: z.int().min(1) }),
  z.strictObject({ type: z.literal('actions'), entries: z.array(ReducedEntry).max(10_000) }),
  z.strictObject({ type: z.literal('failed'), reason: BlockReason }),
  z.strictObject({ type: z.literal('stopped') }),
]);
export type FromHookHost = z.infer<typeof FromHookHost>;

/** Agent → screen host. */
export const ToScreenHost = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    allowedApps: z.array(AppId).max(500),
    /** False when only actions were agreed to: windows are watched, no pixel is read. */
    mayReadPixels: z.boolean(),
    /** The first frame number of this start; numbers grow by one within a session. */
    firstFrame: z.int().min(1),
    /** A frame is taken at least this often while something is allowed and on screen. */
    heartbeatMs: z.int().min(1000),
    /** Changes to the interface words that may stay readable. */
    words: InterfaceWords,
  }),
  /** Asks for what would be kept now; answered under the same number, kept nowhere. */
  z.strictObject({ type: z.literal('preview'), number: z.int().min(1) }),
  z.strictObject({ type: z.literal('activity') }),
  z.strictObject({ type: z.literal('probe'), number: z.int().min(1) }),
  z.strictObject({ type: z.literal('stop') }),
]);
export type ToScreenHost = z.infer<typeof ToScreenHost>;

/** A redacted, encoded frame on its way to the vault; whole seconds are added by the agent. */
export const SettledFrame = FrameDetails.omit({ second: true }).extend({ image: z.instanceof(Uint8Array) });
export type SettledFrame = z.infer<typeof SettledFrame>;

/** Screen host → agent. Nothing in it can carry an unmasked pixel, a title or a path. */
export const FromScreenHost = z.discriminatedUnion('type', [
  /** `source` names the screen source in use, `masking` how its frames are masked; null where no pixel is read. */
  z.strictObject({
    type: z.literal('ready'),
    source: z.enum(['node-screenshots', 'screenshot-desktop', 'none']),
    masking: MaskingMode.nullable(),
  }),
  /** Masking changed its mode while it ran: the models stopped working, for example. */
  z.strictObject({ type: z.literal('masking'), mode: MaskingMode }),
  z.strictObject({ type: z.literal('preview'), number: z.int().min(1), preview: ScreenPreview }),
  z.strictObject({ type: z.literal('heartbeat') }),
  /** The name behind an app's number: only of allowed apps. */
  z.strictObject({ type: z.literal('app'), number: z.int().min(1), id: AppId }),
  z.strictObject({ type: z.literal('whereabouts'), whereabouts: Whereabouts, answers: z.int().min(0) }),
  z.strictObject({ type: z.literal('frame'), frame: SettledFrame }),
  /** The screen settled and looks as it did in this frame: nothing new is stored, the number is announced again. */
  z.strictObject({ type: z.literal('unchanged'), number: z.int().min(1) }),
  z.strictObject({ type: z.literal('gap'), reason: GapReason }),
  z.strictObject({ type: z.literal('failed'), reason: BlockReason }),
  z.strictObject({ type: z.literal('stopped') }),
]);
export type FromScreenHost = z.infer<typeof FromScreenHost>;
