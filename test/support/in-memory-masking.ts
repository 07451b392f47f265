import type { FrameDetails, Rectangle, Redaction } from '@clearpane/contracts';
import sharp from 'sharp';
import { api, type Desk } from './in-memory-agent.ts';

/** Testing the screen, words of the person's own, and masking a part of a frame; the rules of words are the agent's. */
export function maskingInMemory(desk: Desk) {
  const { agent } = desk;
  const words = () => ({
    added: agent.interfaceWords,
    removed: agent.policy.kind === 'policy' ? agent.policy.policy.removedInterfaceWords : [],
  });
  return {
    test: api.masking.test.handler(({ input }) => {
      desk.note('masking.test', input);
      return agent.screenTest;
    }),
    words: api.masking.words.handler(words),
    setWords: api.masking.setWords.handler(({ input }) => {
      desk.note('masking.setWords', input);
      agent.interfaceWords = input.added;
      return words();
    }),
    maskPart: api.masking.maskPart.handler(async ({ input: { sessionId, number, rectangle } }) => {
      desk.note('masking.maskPart', { sessionId, number, rectangle });
      const { content, images } = desk.sessionOf(sessionId);
      const frame = content.frames.find((one) => one.number === number);
      const image = images.get(number);
      if (!frame || !image) throw new Error('There is no such frame.');
      images.set(number, await paint(image, rectangle));
      const manual: Redaction = { category: 'manual', ...rectangle };
      const masked: FrameDetails = { ...frame, redactions: [...frame.redactions, manual] };
      content.frames = content.frames.map((one) => (one.number === number ? masked : one));
      return masked;
    }),
  };
}

async function paint(image: Uint8Array, { x, y, width, height }: Rectangle): Promise<Uint8Array> {
  const flat = { create: { width, height, channels: 3 as const, background: '#3f4a4d' } };
  const painted = sharp(image).composite([{ input: flat, left: x, top: y }]);
  return new Uint8Array(await painted.webp({ quality: 75, effort: 0 }).toBuffer());
}
