import { describe, expect, test } from 'vitest';
import {
  buildBundle,
  createDeletionSecret,
  encodeManifest,
  packParts,
  readConsentStatement,
  readParts,
  signConsentStatement,
} from '@clearpane/bundle';
import { ConsentStatement, PROHIBITED_USES, canonicalJson, type Manifest } from '@clearpane/contracts';
import { createSigningKey, signDocument } from '@clearpane/signing';
import { freshInput, sampleInput } from './samples.ts';

const changed = { code: 'bundle-changed' };
const input = sampleInput();
const { manifest, content } = await buildBundle(input);
const statement = ConsentStatement.parse(JSON.parse(manifest.consentStatement.text));

/** A manifest whose statement says something else, signed by a key of its own or by the bundle's. */
function restated(change: object, key = createSigningKey()): Manifest {
  const text = canonicalJson({ ...statement, ...change });
  return { ...manifest, consentStatement: signDocument(text, key.privateKey) };
}

/** The whole bundle with another manifest, packed as the builder packs. */
async function read(other: Manifest) {
  const [, ...rest] = (await readParts(content)).parts;
  return readParts(await packParts([{ path: 'manifest.json', bytes: encodeManifest(other) }, ...rest]));
}

describe('A bundle carries a statement of the consent that it was made under', () => {
  test('which says study, categories, masking rules and prohibited uses, and nothing of the person', async () => {
    expect((await readParts(content)).consentStatement).toEqual({
      schema: 'clearpane-consent-statement/1',
      bundleId: input.bundleId,
      studyId: input.study.id,
      studySha256: input.studySha256,
      categories: ['actions', 'frames', 'app-names'],
      upload: true,
      redactionVersion: input.redactionVersion,
      prohibitedUses: [...PROHIBITED_USES],
    });
  });

  test('under a key that follows from its deletion secret alone, so that two bundles have nothing in common', async () => {
    const [again, other] = [await buildBundle(input), await buildBundle(freshInput())];
    expect(again.manifest.consentStatement).toEqual(manifest.consentStatement);
    expect(other.manifest.consentStatement.publicKey).not.toBe(manifest.consentStatement.publicKey);
    // Also where somebody gave two bundles one secret by mistake.
    const careless = await buildBundle({ ...freshInput(), deletionSecret: input.deletionSecret });
    expect(careless.manifest.consentStatement.publicKey).not.toBe(manifest.consentStatement.publicKey);
  });

  test('that only the holder of the secret can sign again', () => {
    const { consentStatement, ...facts } = manifest;
    expect(signConsentStatement(facts, true, input.deletionSecret)).toEqual(consentStatement);
    expect(signConsentStatement(facts, true, createDeletionSecret()).publicKey).not.toBe(consentStatement.publicKey);
  });

  test('and without a yes to uploading there is no bundle (R8)', async () => {
    const choices = { ...input.choices, upload: false };
    await expect(buildBundle({ ...input, choices })).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('A statement of consent is refused', () => {
  const other = freshInput();
  test.each([
    { bundleId: other.bundleId },
    { studyId: 'another-study' },
    { studySha256: 'b'.repeat(64) },
    { categories: ['actions', 'frames'] },
    { categories: ['frames', 'actions', 'app-names'] },
    { redactionVersion: 2 },
    { upload: false },
    { prohibitedUses: ['discipline'] },
    { prohibitedUses: [] },
    { schema: 'clearpane-consent-statement/2' },
    { consentId: '0b54f9ab-7b1c-4c55-9d52-6d7f1a3f2c01' },
  ])('when it states something else than the bundle: %o', async (change) => {
    expect(() => readConsentStatement(restated(change))).toThrow(expect.objectContaining(changed));
    await expect(read(restated(change))).rejects.toMatchObject(changed);
  });

  test.each([
    { studySha256: 'b'.repeat(64) },
    { categories: ['actions'] },
    { redactionVersion: 2 },
    { prohibitedUses: ['discipline'] },
    { studyId: 'another-study' },
    { bundleId: other.bundleId },
  ])('when the bundle states something else than it: %o', async (change) => {
    await expect(read({ ...manifest, ...change } as Manifest)).rejects.toMatchObject(changed);
  });

  test('when another key signed it than the one that it names, or nobody did', async () => {
    const { consentStatement } = manifest;
    const stranger = signDocument(consentStatement.text, createSigningKey().privateKey);
    const lies = [
      { ...consentStatement, publicKey: stranger.publicKey },
      { ...consentStatement, signature: stranger.signature },
      { ...consentStatement, signature: 'A'.repeat(86) },
    ];
    for (const lie of lies)
      await expect(read({ ...manifest, consentStatement: lie } as Manifest)).rejects.toThrow(/not signed by the key/);
  });

  test('of another bundle, though that one is whole', async () => {
    const foreign = await buildBundle({ ...other, actions: input.actions, frames: input.frames });
    const { consentStatement } = foreign.manifest;
    await expect(read({ ...manifest, consentStatement })).rejects.toThrow(/does not state what the bundle itself/);
  });

  test('when its text, key or signature says the same in other words', async () => {
    const { consentStatement } = manifest;
    const key = createSigningKey();
    const respelled = (text: string): string => text.replace(/.$/, next);
    const variants = [
      signDocument(`${consentStatement.text} `, key.privateKey),
      signDocument(JSON.stringify(JSON.parse(consentStatement.text), undefined, 1), key.privateKey),
      { ...consentStatement, publicKey: respelled(consentStatement.publicKey) },
      { ...consentStatement, signature: respelled(consentStatement.signature) },
    ];
    for (const variant of variants)
      await expect(read({ ...manifest, consentStatement: variant } as Manifest)).rejects.toMatchObject(changed);
  });

  test('but a statement that another key signed well stays one: who signed, the statement alone cannot say', async () => {
    // The limit that docs/guides/showing-consent.md states: the key is not a person's, and the collector cannot know it before.
    expect((await read(restated({}))).consentStatement).toEqual(statement);
  });
});

/** The next letter of base64url: it differs in the lowest bit, which is not part of a key or a signature. */
function next(letter: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return alphabet[alphabet.indexOf(letter) + 1] ?? 'A';
}
