import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { createDeletionSecret, sha256Hex } from '@clearpane/bundle';
import type { BundleFrame, BundleInput } from '@clearpane/bundle';
import { BundleId, DeletionSecret, PROHIBITED_USES, RecordedAction, StudyId } from '@clearpane/contracts';

/** A frame whose bytes follow from its number. */
export function sampleFrame(number: number, second = number): BundleFrame {
  return {
    details: {
      number,
      second,
      width: 1280,
      height: 720,
      mediaType: 'image/webp',
      redactions: [{ category: 'text', x: 1, y: 2, width: 30, height: 12 }],
    },
    image: new TextEncoder().encode(`image of frame ${number}`),
  };
}

/** A session as the vault would hold it after something was deleted: numbers with holes. */
export function sampleInput(changes: Partial<BundleInput> = {}): BundleInput {
  return {
    bundleId: BundleId.parse('0b54f9ab-7b1c-4c55-9d52-6d7f1a3f2c01'),
    study: { id: StudyId.parse('form-study'), prohibitedUses: [...PROHIBITED_USES] },
    studySha256: sha256Hex('the study text'),
    choices: { actions: true, frames: true, appNames: true, upload: true },
    // Not ours of today: the hash of this bundle is pinned.
    redactionVersion: 1,
    day: '2026-02-03',
    durationSeconds: 61,
    actions: [
      { sequence: 2, second: 1, frame: null, action: { kind: 'focus', app: 'Form' } },
      { sequence: 3, second: 2, frame: 1, action: { kind: 'text', length: 'medium' } },
      {
        sequence: 7,
        second: 9,
        frame: 4,
        action: { kind: 'click', button: 'left', count: 1, position: { x: 0.1234, y: 0.5 } },
      },
      { sequence: 8, second: 12, frame: 3, action: { kind: 'gap', reason: 'denied-window' } },
      { sequence: 9, second: 30, frame: 4, action: { kind: 'gap', reason: 'paused' } },
    ].map((action) => RecordedAction.parse(action)),
    frames: [sampleFrame(1), sampleFrame(4)],
    deletionSecret: DeletionSecret.parse('a-deletion-secret-of-43-letters-and-no-other'.slice(0, 43)),
    ...changes,
  };
}

/** A bundle input of its own, as two bundles in one test need. */
export function freshInput(): BundleInput {
  return sampleInput({ bundleId: BundleId.parse(randomUUID()), deletionSecret: createDeletionSecret() });
}

const share = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000);

/** Sessions of any content that the vocabulary can express. */
export const anyInput: fc.Arbitrary<BundleInput> = fc
  .record({
    choices: fc.record({
      actions: fc.boolean(),
      frames: fc.boolean(),
      appNames: fc.boolean(),
      upload: fc.constant(true),
    }),
    actions: fc.array(
      fc.record({
        second: fc.nat(10_000),
        frame: fc.option(fc.integer({ min: 1, max: 8 })),
        action: fc.oneof(
          fc.record({
            kind: fc.constant('click'),
            button: fc.constantFrom('left', 'right', 'middle'),
            count: fc.integer({ min: 1, max: 3 }),
            position: fc.record({ x: share, y: share }),
          }),
          fc.record({ kind: fc.constant('text'), length: fc.constantFrom('short', 'medium', 'long') }),
          fc.record({ kind: fc.constant('focus'), app: fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }) }),
          fc.record({ kind: fc.constant('gap'), reason: fc.constantFrom('paused', 'idle', 'denied-window') }),
        ),
      }),
      { maxLength: 20 },
    ),
    images: fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 8 }),
  })
  .map(({ choices, actions, images }) =>
    sampleInput({
      choices,
      actions: actions.map((action, index) => RecordedAction.parse({ sequence: index + 1, ...action })),
      frames: images.map((image, index) => ({ details: sampleFrame(index + 1).details, image })),
    }),
  );
