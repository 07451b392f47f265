import { createHash } from 'node:crypto';
import { ClearpaneError } from '@clearpane/contracts';
import { publicKeyOf, signBytes, verifyBytes } from './signing.ts';

/** The head of a Merkle tree as a note tells it. */
export interface TreeHead {
  /** Names the log. */
  origin: string;
  /** Number of leaves. */
  size: number;
  /** 32 bytes. */
  root: Uint8Array;
}

/** A checkpoint that was read: nothing of it is verified yet. */
export interface Checkpoint extends TreeHead {
  /** The text that signatures cover, with its final newline. */
  body: string;
  signatures: { name: string; keyId: Buffer; bytes: Buffer }[];
}

/** Signature types of C2SP signed-note. */
const ED25519 = 0x01;
const COSIGNATURE = 0x04;
const KEY_ID_BYTES = 4;
const TIMESTAMP_BYTES = 8;
const SIGNATURE_BYTES = 64;
/** More than the 16 signatures that C2SP asks verifiers to accept. */
const LARGEST_NOTE = 10_000;
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

/** Writes a tree head as a C2SP tlog-checkpoint with the log's own Ed25519 signature under the origin's name. */
export function createCheckpoint(head: TreeHead, privateKey: string): string {
  const root = Buffer.from(head.root).toString('base64');
  const body = `${head.origin}\n${head.size}\n${root}\n`;
  const signature = signBytes(Buffer.from(body, 'utf8'), privateKey);
  const note = `${body}\n${signatureLine(head.origin, ED25519, publicKeyOf(privateKey), signature)}`;
  readCheckpoint(note);
  return note;
}

/** Adds a timestamped Ed25519 cosignature (C2SP tlog-cosignature, cosignature/v1, whole seconds) to a checkpoint; 'checkpoint-invalid' when it is none. */
export function cosignCheckpoint(note: string, cosigner: { name: string; privateKey: string; at: Date }): string {
  const { body } = readCheckpoint(note);
  const seconds = Math.floor(cosigner.at.getTime() / 1000);
  const timestamp = Buffer.alloc(TIMESTAMP_BYTES);
  timestamp.writeBigUInt64BE(BigInt(seconds));
  const signature = signBytes(cosignedMessage(seconds, body), cosigner.privateKey);
  const key = publicKeyOf(cosigner.privateKey);
  return note + signatureLine(keyNameOf(cosigner.name), COSIGNATURE, key, Buffer.concat([timestamp, signature]));
}

/** Takes a checkpoint apart; 'checkpoint-invalid' for everything that C2SP signed-note and tlog-checkpoint do not allow. */
export function readCheckpoint(note: string): Checkpoint {
  const end = note.lastIndexOf('\n\n');
  // eslint-disable-next-line no-control-regex -- The specification forbids exactly these.
  if (note.length > LARGEST_NOTE || end < 0 || /[\u0000-\u0009\u000b-\u001f]/.test(note)) throw invalid();
  const body = note.slice(0, end + 1);
  const [origin = '', size = '', root = '', ...extensions] = body.slice(0, -1).split('\n');
  const rootBytes = Buffer.from(root, 'base64');
  const isHead =
    origin !== '' &&
    /^(0|[1-9]\d{0,14})$/.test(size) &&
    rootBytes.length === 32 &&
    rootBytes.toString('base64') === root &&
    !extensions.includes('');
  const lines = note.slice(end + 2).split('\n');
  if (!isHead || lines.pop() !== '' || lines.length === 0) throw invalid();
  return { origin, size: Number(size), root: rootBytes, body, signatures: lines.map(readSignature) };
}

/** When the owner of this key cosigned the checkpoint, under whatever name; null when no cosignature of theirs holds. */
export function verifyCosignature({ body, signatures }: Checkpoint, publicKey: string): Date | null {
  const found = signatures.flatMap(({ name, keyId, bytes }) => {
    const isTheirs = keyId.equals(keyIdOf(name, COSIGNATURE, publicKey));
    if (!isTheirs || bytes.length !== TIMESTAMP_BYTES + SIGNATURE_BYTES) return [];
    const seconds = Number(bytes.readBigUInt64BE());
    const isGood = verifyBytes(cosignedMessage(seconds, body), publicKey, bytes.subarray(TIMESTAMP_BYTES));
    const at = new Date(seconds * 1000);
    return isGood && !Number.isNaN(at.getTime()) ? [at] : [];
  });
  return found[0] ?? null;
}

/** Whether the log with this key signed the checkpoint under its origin's name. */
export function isSignedByLog({ origin, body, signatures }: Checkpoint, publicKey: string): boolean {
  return signatures.some(
    ({ name, keyId, bytes }) =>
      name === origin &&
      keyId.equals(keyIdOf(name, ED25519, publicKey)) &&
      verifyBytes(Buffer.from(body, 'utf8'), publicKey, bytes),
  );
}

/** A name as signature lines allow it: neither spaces nor plus signs. Throws 'bad-input' when nothing is left. */
export function keyNameOf(name: string): string {
  const allowed = name.trim().replaceAll(/[\s+\p{Cc}\p{Z}]+/gu, '-');
  if (allowed === '') throw new ClearpaneError('bad-input', 'A cosignature needs a name.');
  return allowed;
}

function readSignature(line: string): Checkpoint['signatures'][number] {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  if (name === undefined || bytes.length <= KEY_ID_BYTES || bytes.toString('base64') !== encoded) throw invalid();
  return { name, keyId: bytes.subarray(0, KEY_ID_BYTES), bytes: bytes.subarray(KEY_ID_BYTES) };
}

function signatureLine(name: string, type: number, publicKey: string, signature: Uint8Array): string {
  const encoded = Buffer.concat([keyIdOf(name, type, publicKey), signature]).toString('base64');
  return `\u2014 ${name} ${encoded}\n`;
}

function keyIdOf(name: string, type: number, publicKey: string): Buffer {
  const hash = createHash('sha256').update(`${name}\n`, 'utf8').update(Buffer.of(type));
  return hash.update(Buffer.from(publicKey, 'base64url')).digest().subarray(0, KEY_ID_BYTES);
}

function cosignedMessage(seconds: number, body: string): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${seconds}\n${body}`, 'utf8');
}

function invalid(): ClearpaneError {
  return new ClearpaneError(
    'checkpoint-invalid',
    'This is not a checkpoint as the works council and Clearpane write it.',
  );
}
