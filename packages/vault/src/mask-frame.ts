import type { Redaction, SessionContent } from '@clearpane/contracts';
import { ClearpaneError, FrameDetails } from '@clearpane/contracts';
import { changeForGood } from './change-for-good.ts';
import { notFound } from './deletion-plan.ts';
import { replaceFrame } from './removal.ts';
import { requireWebp } from './require-webp.ts';
import type { VaultState } from './vault-state.ts';

/** A kept picture and the list of its masks. */
export interface KeptPicture {
  image: Uint8Array;
  redactions: Redaction[];
}

/** Answers the same picture with more of it masked. */
export type PaintMasks = (kept: KeptPicture) => Promise<KeptPicture>;

/**
 * Puts a picture in which more is masked in the place of a kept one; what it showed before is in no live file of ours when this
 * answers. 'bad-input' when the frame was changed by somebody else meanwhile: a mask of theirs must not be undone.
 */
export async function maskFrame(
  state: VaultState,
  { summary, frames }: SessionContent,
  number: number,
  paint: PaintMasks,
): Promise<FrameDetails> {
  const details = frames.find((frame) => frame.number === number);
  const before = read(state, summary.id, number);
  if (!details || !before) throw notFound('There is no such frame.');
  const masked = await paint({ image: before, redactions: details.redactions });
  requireWebp(masked.image);
  const after = FrameDetails.parse({ ...details, redactions: masked.redactions });
  await changeForGood(state, { replacing: ['vault-key'], isEverything: false }, () => {
    const now = state.repositories.sessions.has(summary.id) ? read(state, summary.id, number) : null;
    if (now === null || Buffer.compare(now, before) !== 0)
      throw new ClearpaneError('bad-input', 'This frame changed while it was being masked.');
    // Of the kind of a deletion, because pixels go; it says of which session, and never what. No row goes.
    const counts = { actionCount: 0, frameCount: 0 };
    state.appendLedger('deleted', { kind: 'mask', sessionId: summary.id, ...counts });
    return replaceFrame(state, summary.id, { details: after, image: masked.image });
  });
  before.fill(0);
  return after;
}

function read({ keys, repositories }: VaultState, id: SessionContent['summary']['id'], number: number): Buffer | null {
  return repositories.frames.readImage(repositories.sessions.dataKey(keys.vaultKey(), id), id, number);
}
