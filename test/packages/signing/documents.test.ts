import {
  createSigningKey,
  isSigned,
  publicKeyOf,
  signBytes,
  signDocument,
  signingKeyFromSeed,
  verifyBytes,
} from '@clearpane/signing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const key = createSigningKey();
const other = createSigningKey();

describe('A signed document', () => {
  test('is signed as it stands, whatever its text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: 'grapheme' }), (text) => {
        const document = signDocument(text, key.privateKey);
        expect({ ...document, isSigned: isSigned(document) }).toEqual({
          text,
          publicKey: key.publicKey,
          signature: expect.any(String),
          isSigned: true,
        });
      }),
      { numRuns: 50 },
    );
  });

  test('is not signed any more when a byte of its text, its key or its signature is another', () => {
    const document = signDocument('{"a":1}', key.privateKey);
    const changed = [
      { ...document, text: '{"a":2}' },
      { ...document, text: '{"a":1} ' },
      { ...document, publicKey: other.publicKey },
      { ...document, signature: signDocument('{"a":1}', other.privateKey).signature },
    ];
    expect(changed.map(isSigned)).toEqual([false, false, false, false]);
  });
});

describe('A signature over bytes', () => {
  test('holds for its own bytes and key only', () => {
    const yes = Buffer.from('yes');
    const signature = signBytes(yes, key.privateKey);
    expect([
      verifyBytes(yes, key.publicKey, signature),
      verifyBytes(Buffer.from('no'), key.publicKey, signature),
      verifyBytes(yes, other.publicKey, signature),
      verifyBytes(yes, 'no key', signature),
    ]).toEqual([true, false, false, false]);
  });

  // RFC 8032, section 7.1, test 1: the empty message.
  test('is the one of RFC 8032', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const { privateKey, publicKey } = signingKeyFromSeed(seed);
    expect({
      publicKey: Buffer.from(publicKey, 'base64url').toString('hex'),
      signature: signBytes(Buffer.alloc(0), privateKey).toString('hex'),
    }).toEqual({
      publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      signature:
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    });
  });
});

describe('A signing key', () => {
  test('is made anew each time, and its public half follows from the private one', () => {
    expect(other.privateKey).not.toBe(key.privateKey);
    expect(publicKeyOf(key.privateKey)).toBe(key.publicKey);
  });

  test.each(['', 'short', Buffer.alloc(33).toString('base64url')])('is not made of %o', (text) => {
    expect(() => signDocument('{}', text)).toThrow(expect.objectContaining({ code: 'bad-input' }));
    expect(() => publicKeyOf(text)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
});
