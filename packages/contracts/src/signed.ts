import { z } from 'zod';
import { Ed25519PublicKey, Ed25519Signature } from './identifiers.ts';

/** A document as it lies on disk or travels: the exact text that was signed, and an Ed25519 signature over its UTF-8 bytes. */
export const SignedDocument = z.strictObject({
  text: z.string().min(2),
  publicKey: Ed25519PublicKey,
  signature: Ed25519Signature,
});
export type SignedDocument = z.infer<typeof SignedDocument>;
