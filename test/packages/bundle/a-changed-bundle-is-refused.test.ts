import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildBundle,
  createOwnIdentity,
  openSealed,
  packParts,
  readParts,
  sealBundle,
  sha256Hex,
} from '@clearpane/bundle';
import type { ContentPart } from '@clearpane/bundle';
import { ClearpaneError } from '@clearpane/contracts';
import { sampleInput } from './samples.ts';

const changed = { name: 'ClearpaneError', code: 'bundle-changed' };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const built = await buildBundle(sampleInput());
const { parts } = await readParts(built.content);

/** The bundle with other parts, packed as the builder packs. */
async function repack(change: (parts: ContentPart[]) => ContentPart[]): Promise<Uint8Array> {
  return packParts(change(parts.map(({ path, bytes }) => ({ path, bytes }))));
}

/** The bundle with another manifest, everything else as it was. */
async function withManifest(change: (text: string) => string): Promise<Uint8Array> {
  return repack(([manifest, ...rest]) => [
    { path: 'manifest.json', bytes: encode(change(new TextDecoder().decode(manifest!.bytes))) },
    ...rest,
  ]);
}

function flip(bytes: Uint8Array, index: number, mask: number): Uint8Array {
  const flipped = bytes.slice();
  flipped[index]! ^= mask;
  return flipped;
}

describe('A changed bundle is refused', () => {
  test('when any byte differs that its manifest does not say itself', async () => {
    const isManifestText = (index: number): boolean => index >= 512 && index < 512 + parts[0]!.bytes.length;
    const place = fc.nat(built.content.length - 1).filter((index) => !isManifestText(index));
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (index, mask) => {
        await expect(readParts(flip(built.content, index, mask))).rejects.toMatchObject(changed);
      }),
      { numRuns: 300 },
    );
  });

  test('or has another hash and says something else, when its manifest was rewritten consistently', async () => {
    const place = fc.integer({ min: 512, max: 511 + parts[0]!.bytes.length });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (index, mask) => {
        const outcome = await readParts(flip(built.content, index, mask)).catch((error: Error) => error);
        const isRefused = outcome instanceof ClearpaneError && outcome.code === 'bundle-changed';
        const isOther =
          'manifest' in outcome &&
          outcome.contentSha256 !== built.contentSha256 &&
          JSON.stringify(outcome.manifest) !== JSON.stringify(built.manifest);
        expect(isRefused || isOther).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('when it ends early or goes on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(built.content.length - 1), async (length) => {
        await expect(readParts(built.content.slice(0, length))).rejects.toMatchObject(changed);
      }),
      { numRuns: 60 },
    );
    const longer = new Uint8Array([...built.content, ...new Uint8Array(1024)]);
    await expect(readParts(longer)).rejects.toMatchObject(changed);
  });

  test('when it is anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (content) => {
        await expect(readParts(content)).rejects.toMatchObject(changed);
      }),
    );
  });

  test.each(['../outside', '/etc/passwd', 'frames/../../x', 'frames/000003.webp', 'frames/1.webp', 'notes.txt'])(
    'when it holds a file of its own: %s',
    async (path) => {
      const content = await repack((all) => [...all, { path, bytes: encode('x') }]);
      await expect(readParts(content)).rejects.toMatchObject(changed);
    },
  );

  test('when a file comes twice, is missing, swapped or in another order', async () => {
    const changes: ((all: ContentPart[]) => ContentPart[])[] = [
      (all) => [...all, all.at(-1)!],
      (all) => all.slice(0, -1),
      (all) => all.slice(1),
      (all) => [...all.slice(0, 2), all[3]!, all[2]!],
      (all) => [...all.slice(0, 2), { ...all[2]!, bytes: all[3]!.bytes }, { ...all[3]!, bytes: all[2]!.bytes }],
    ];
    for (const change of changes) await expect(readParts(await repack(change))).rejects.toMatchObject(changed);
  });

  test('when its manifest says something else, or the same in other words', async () => {
    const changes: ((text: string) => string)[] = [
      (text) => text.replace('"actionCount": 4', '"actionCount": 5'),
      (text) => text.replace('"frames",', ''),
      (text) => text.replace('{', '{ "person": "somebody",'),
      (text) => text.replace('"sizeBytes": 16', '"sizeBytes": 17'),
      (text) => `${text} `,
      (text) => JSON.stringify(JSON.parse(text)),
    ];
    for (const change of changes) await expect(readParts(await withManifest(change))).rejects.toMatchObject(changed);
  });

  test('when an action is added and the manifest made to fit, but the vocabulary does not know it', async () => {
    const line = '{"action":{"code":30,"kind":"key"},"frame":null,"second":1,"sequence":1}\n';
    const content = await repack(([manifest, actions, ...frames]) => {
      const text = new TextDecoder().decode(manifest!.bytes);
      const fitted = text
        .replace(sha256Hex(actions!.bytes), sha256Hex(encode(line)))
        .replace(`"sizeBytes": ${actions!.bytes.length}`, `"sizeBytes": ${line.length}`)
        .replace('"actionCount": 4', '"actionCount": 1');
      return [
        { path: 'manifest.json', bytes: encode(fitted) },
        { path: 'actions.jsonl', bytes: encode(line) },
        ...frames,
      ];
    });
    await expect(readParts(content)).rejects.toThrow('One of its actions does not fit the vocabulary.');
  });
});

describe('A sealed bundle', () => {
  test('opens for its owner and for the steward to the very content, and for nobody else', async () => {
    const [steward, own, stranger] = await Promise.all([createOwnIdentity(), createOwnIdentity(), createOwnIdentity()]);
    const recipients = { stewardRecipient: steward.recipient, ownRecipient: own.recipient };
    const { sealed, sealedSha256 } = await sealBundle(built.content, recipients);
    expect(sealedSha256).toBe(sha256Hex(sealed));
    expect(sha256Hex(await openSealed(sealed, steward.identity))).toBe(built.contentSha256);
    expect(sha256Hex(await openSealed(sealed, own.identity))).toBe(built.contentSha256);
    await expect(openSealed(sealed, stranger.identity)).rejects.toMatchObject(changed);
  });

  test('names neither of them, so that two bundles of one person cannot be told from two persons', async () => {
    const [steward, own] = await Promise.all([createOwnIdentity(), createOwnIdentity()]);
    const recipients = { stewardRecipient: steward.recipient, ownRecipient: own.recipient };
    const header = async (): Promise<string[]> => {
      const { sealed } = await sealBundle(built.content, recipients);
      return Buffer.from(sealed).toString('latin1').split('\n').slice(1, 5);
    };
    const [first, second] = await Promise.all([header(), header()]);
    expect(first.filter((line) => second.includes(line))).toEqual([]);
  });

  test('does not open when any byte of it was changed', async () => {
    const [steward, own] = await Promise.all([createOwnIdentity(), createOwnIdentity()]);
    const recipients = { stewardRecipient: steward.recipient, ownRecipient: own.recipient };
    const { sealed } = await sealBundle(built.content, recipients);
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (index, mask) => {
        await expect(openSealed(flip(sealed, index, mask), own.identity)).rejects.toMatchObject(changed);
      }),
      { numRuns: 60 },
    );
  });

  test('is not made for a recipient that is none', async () => {
    const { recipient } = await createOwnIdentity();
    const recipients = { stewardRecipient: 'age1nobody', ownRecipient: recipient };
    await expect(sealBundle(built.content, recipients)).rejects.toMatchObject({ code: 'bad-input' });
  });
});
