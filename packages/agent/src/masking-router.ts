import {
  ClearpaneError,
  type FrameDetails,
  type Rectangle,
  type Redaction,
  type SessionId,
} from '@clearpane/contracts';
import type { ScreenTest } from '@clearpane/contracts/review-api';
import { INTERFACE_WORDS } from '@clearpane/vault';
import type { Agent } from './agent.ts';
import { checkInterfaceWords, readInterfaceWords } from './interface-words.ts';
import { api } from './review-implementer.ts';

/** What the person sees and decides of masking: a test in memory, words of their own, and masks of their own. */
export function maskingRouter(agent: Agent) {
  return {
    test: api.masking.test.handler(() => testScreen(agent)),
    words: api.masking.words.handler(async () => {
      const { policy } = await agent.readShelf();
      return readInterfaceWords(agent.open().vault.read, policy);
    }),
    setWords: api.masking.setWords.handler(async ({ input }) => {
      const added = checkInterfaceWords(input.added);
      // Nothing is captured meanwhile: the hosts start again with the words as they are afterwards.
      await agent.withoutCapture('policy', async ({ vault }) => vault.write.saveSetting(INTERFACE_WORDS, added));
      return readInterfaceWords(agent.open().vault.read, agent.shelf().policy);
    }),
    maskPart: api.masking.maskPart.handler(({ input }) => maskPart(agent, input)),
  };
}

/** One frame as it would be kept, for the person's eyes: nothing of it is written, and our own copy is overwritten. */
async function testScreen(agent: Agent): Promise<ScreenTest> {
  const preview = await agent.open().recorder.preview();
  const { light } = agent.status();
  if (preview === null || light.state !== 'recording' || light.masking === null) return { kind: 'not-recording' };
  if (preview.kind !== 'frame') return { kind: preview.kind };
  const { image, width, height, mediaType, redactions } = preview;
  const shown = new Blob([new Uint8Array(image)], { type: mediaType });
  image.fill(0);
  return {
    kind: 'frame',
    masking: light.masking,
    image: shown,
    width,
    height,
    masks: tally(redactions, width * height),
  };
}

/** How many regions of each category there are and which share of the frame they cover, the largest share first. */
function tally(redactions: readonly Redaction[], pixelCount: number) {
  const byCategory = Map.groupBy(redactions, ({ category }) => category);
  return [...byCategory]
    .map(([category, regions]) => {
      const covered = regions.reduce((sum, { width, height }) => sum + width * height, 0);
      return { category, count: regions.length, share: Math.min(1, covered / pixelCount) };
    })
    .toSorted((one, other) => other.share - one.share);
}

/** Masks a part of a kept frame. What is on its way with the older pixels is stopped first and taken back. */
async function maskPart(
  agent: Agent,
  { sessionId, number, rectangle }: { sessionId: SessionId; number: number; rectangle: Rectangle },
): Promise<FrameDetails> {
  const { recorder, uploads, vault } = agent.open();
  const frame = vault.read.session(sessionId)?.frames.find((each) => each.number === number);
  if (frame === undefined) throw new ClearpaneError('not-found', 'This frame does not exist.');
  if (!overlaps(rectangle, frame)) throw new ClearpaneError('bad-input', 'This part lies outside the frame.');
  await uploads.letGo((bundle) => bundle.sessionId === sessionId);
  // Only now: whoever masks nothing loads no library for pictures.
  const { maskKeptFrame } = await import('@clearpane/capture/kept-frame');
  try {
    return await vault.write.maskFrame(sessionId, number, ({ image, redactions }) =>
      maskKeptFrame(image, redactions, rectangle),
    );
  } finally {
    recorder.recount();
    agent.feed.announce();
  }
}

function overlaps({ x, y, width, height }: Rectangle, frame: FrameDetails): boolean {
  return width > 0 && height > 0 && x < frame.width && y < frame.height && x + width > 0 && y + height > 0;
}
