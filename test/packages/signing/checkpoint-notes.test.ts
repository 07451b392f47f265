import { createHash, createPublicKey, verify } from 'node:crypto';
import {
  cosignCheckpoint,
  createCheckpoint,
  createSigningKey,
  isSignedByLog,
  readCheckpoint,
  signBytes,
  signingKeyFromSeed,
  verifyCosignature,
} from '@clearpane/signing';
import { ClearpaneError } from '@clearpane/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const invalid = expect.objectContaining({ code: 'checkpoint-invalid' });

/** The examples of the specifications, C2SP tlog-checkpoint and tlog-cosignature. */
const EXAMPLE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;

const head = { origin: 'clearpane/ledger', size: 7, root: Buffer.alloc(32, 9) };
const log = signingKeyFromSeed(Buffer.alloc(32, 1));
const council = signingKeyFromSeed(Buffer.alloc(32, 2));
const at = new Date('2026-03-02T09:00:00.000Z');

describe('a checkpoint', () => {
  it('of the specification is read as it says', () => {
    const read = readCheckpoint(EXAMPLE);
    expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
    expect(Buffer.from(read.root).toString('base64')).toBe('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=');
    expect(read.signatures.map(({ name, keyId }) => [name, keyId.toString('hex')])).toEqual([
      ['example.com/behind-the-sofa', '033de0ae'],
      ['witness.example.com/w1', '8d66cf3f'],
    ]);
    // The timestamp that the specification names for its example.
    expect(read.signatures[1]?.bytes.readBigUInt64BE()).toBe(1679315147n);
  });

  it('is signed as the verifier key of the specification says: key ID and Ed25519 over the text', () => {
    // signed-note's own example: this key verifies this note.
    const [name, keyId, key] = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'.split('+');
    const publicKey = Buffer.from(key!, 'base64').subarray(1).toString('base64url');
    const signature = 'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=';
    const body = 'This is an example message.\n';
    const bytes = Buffer.from(signature, 'base64');
    const note = { origin: name!, size: 0, root: Buffer.alloc(32), body };
    const signed = { name: name!, keyId: Buffer.from(keyId!, 'hex'), bytes: bytes.subarray(4) };
    expect(bytes.subarray(0, 4).toString('hex')).toBe(keyId);
    expect(isSignedByLog({ ...note, signatures: [signed] }, publicKey)).toBe(true);
    expect(isSignedByLog({ ...note, signatures: [{ ...signed, keyId: Buffer.alloc(4) }] }, publicKey)).toBe(false);
    expect(isSignedByLog({ ...note, body: `${body}\n`, signatures: [signed] }, publicKey)).toBe(false);
  });

  it('that we write is read again, and holds only under the key that signed it', () => {
    const note = createCheckpoint(head, log.privateKey);
    expect(note.split('\n').slice(0, 4)).toEqual(['clearpane/ledger', '7', head.root.toString('base64'), '']);
    const read = readCheckpoint(note);
    expect(isSignedByLog(read, log.publicKey)).toBe(true);
    expect(isSignedByLog(read, council.publicKey)).toBe(false);
    expect(isSignedByLog(readCheckpoint(note.replace('\n7\n', '\n8\n')), log.publicKey)).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['no signature', EXAMPLE.slice(0, EXAMPLE.indexOf('\n\n') + 2)],
    ['a size with a leading zero', EXAMPLE.replace('20852163', '020852163')],
    ['a root that is too short', EXAMPLE.replace('CsUYapGG', 'CsUY')],
    ['an empty origin', EXAMPLE.replace('example.com/behind-the-sofa\n', '\n')],
    ['a control character', EXAMPLE.replace('20852163\n', '20852163\r\n')],
    ['a name with a plus', EXAMPLE.replace('\u2014 witness', '\u2014 wit+ness')],
    ['no last newline', EXAMPLE.trimEnd()],
    ['more than any council writes', EXAMPLE + EXAMPLE.split('\n').slice(4).join('\n').repeat(60)],
  ])('with %s is none', (_, note) => {
    expect(() => readCheckpoint(note)).toThrow(invalid);
  });

  it('never makes reading fail in another way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(EXAMPLE.length), (text, place) => {
        const failure = failureOf(() => readCheckpoint(EXAMPLE.slice(0, place) + text + EXAMPLE.slice(place + 1)));
        expect([null, 'checkpoint-invalid']).toContain(failure);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a cosignature', () => {
  const cosigned = cosignCheckpoint(createCheckpoint(head, log.privateKey), {
    name: 'Works council of Harbour + Sons',
    privateKey: council.privateKey,
    at,
  });

  it('says who and when, under a name without spaces, and leaves the checkpoint as it was', () => {
    const read = readCheckpoint(cosigned);
    expect(verifyCosignature(read, council.publicKey)).toEqual(at);
    expect(read.signatures[1]?.name).toBe('Works-council-of-Harbour-Sons');
    expect(isSignedByLog(read, log.publicKey)).toBe(true);
  });

  it('is what the specification says, computed by hand', () => {
    const { body, signatures } = readCheckpoint(cosigned);
    const { name, keyId, bytes } = signatures[1]!;
    const rawKey = Buffer.from(council.publicKey, 'base64url');
    const keyIdHash = createHash('sha256').update(Buffer.concat([Buffer.from(`${name}\n\u0004`), rawKey]));
    expect(keyId).toEqual(keyIdHash.digest().subarray(0, 4));
    const key = createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), rawKey]),
      format: 'der',
      type: 'spki',
    });
    const message = `cosignature/v1\ntime ${at.getTime() / 1000}\n${body}`;
    expect(verify(null, Buffer.from(message), key, bytes.subarray(8))).toBe(true);
  });

  it('of somebody else, for another tree, another time, or only as a plain signature, does not count', () => {
    expect(verifyCosignature(readCheckpoint(cosigned), createSigningKey().publicKey)).toBeNull();
    expect(verifyCosignature(readCheckpoint(cosigned.replace('\n7\n', '\n8\n')), council.publicKey)).toBeNull();
    const read = readCheckpoint(cosigned);
    const line = read.signatures[1]!;
    const later = Buffer.from(line.bytes);
    later.writeUInt8(later.readUInt8(7) ^ 1, 7);
    expect(verifyCosignature({ ...read, signatures: [{ ...line, bytes: later }] }, council.publicKey)).toBeNull();
    const plain = Buffer.concat([Buffer.alloc(8), signBytes(Buffer.from(read.body), council.privateKey)]);
    expect(verifyCosignature({ ...read, signatures: [{ ...line, bytes: plain }] }, council.publicKey)).toBeNull();
  });
});

function failureOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof ClearpaneError ? error.code : String(error);
  }
}
