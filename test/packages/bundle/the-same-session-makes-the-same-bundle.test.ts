import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBundle, readParts, sha256Hex } from '@clearpane/bundle';
import { anyInput, sampleFrame, sampleInput } from './samples.ts';

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('The same session makes the same bundle', () => {
  test('byte for byte, whatever order it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        const first = await buildBundle(input);
        const second = await buildBundle({
          ...input,
          actions: input.actions.toReversed(),
          frames: input.frames.toReversed(),
        });
        expect(Buffer.compare(second.content, first.content)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('and what is read back is what was built', async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        const built = await buildBundle(input);
        const read = await readParts(built.content);
        expect({ manifest: read.manifest, contentSha256: read.contentSha256 }).toEqual({
          manifest: built.manifest,
          contentSha256: built.contentSha256,
        });
        expect(
          read.parts.map(({ path, bytes }) => ({ path, sizeBytes: bytes.length, sha256: sha256Hex(bytes) })),
        ).toEqual(built.parts);
      }),
      { numRuns: 60 },
    );
  });

  test('with the same hash on every machine', async () => {
    const { contentSha256 } = await buildBundle(sampleInput());
    expect(contentSha256).toMatchInlineSnapshot(`"c8894bbdad85a78f5253cd6b9b7ba9ba438188d67fc740150b51edcdf982313a"`);
  });
});

describe('A bundle holds what was agreed to and nothing else', () => {
  test('numbered anew, without a pause and without a trace of what was deleted', async () => {
    const { content } = await buildBundle(sampleInput());
    const { actions, parts } = await readParts(content);
    expect(actions.map(({ sequence, frame, action }) => [sequence, frame, action.kind])).toEqual([
      [1, null, 'focus'],
      [2, 1, 'text'],
      [3, 2, 'click'],
      [4, null, 'gap'],
    ]);
    expect(parts.map(({ path, bytes }) => (path.startsWith('frames') ? [path, decode(bytes)] : [path]))).toEqual([
      ['manifest.json'],
      ['actions.jsonl'],
      ['frames/000001.webp', 'image of frame 1'],
      ['frames/000002.webp', 'image of frame 4'],
    ]);
  });

  test('no frame without the yes to frames', async () => {
    const { choices } = sampleInput();
    const { content, manifest } = await buildBundle(sampleInput({ choices: { ...choices, frames: false } }));
    const { actions } = await readParts(content);
    expect([manifest.categories, manifest.frames, actions.map(({ frame }) => frame)]).toEqual([
      ['actions', 'app-names'],
      [],
      [null, null, null, null],
    ]);
  });

  test('no action without the yes to actions, only that nothing was recorded', async () => {
    const { choices } = sampleInput();
    const { content } = await buildBundle(sampleInput({ choices: { ...choices, actions: false } }));
    expect((await readParts(content)).actions.map(({ action }) => action)).toEqual([
      { kind: 'gap', reason: 'denied-window' },
    ]);
  });

  test('no session, consent, person or machine in any of its bytes', async () => {
    const { content } = await buildBundle(sampleInput());
    const words = decode(content).replaceAll(/consentStatement|clearpane-consent-statement/g, '');
    expect(words).not.toMatch(/session|consent|root|device|host/i);
  });

  test('no field that is not in the vocabulary', async () => {
    const [action] = sampleInput().actions;
    const actions = [{ ...action!, title: 'Letter to my doctor' }];
    await expect(buildBundle(sampleInput({ actions }))).rejects.toMatchObject({ code: 'bad-input' });
  });

  test('no two frames with one number', async () => {
    const frames = [sampleFrame(1), sampleFrame(1)];
    await expect(buildBundle(sampleInput({ frames }))).rejects.toMatchObject({ code: 'bad-input' });
  });
});
