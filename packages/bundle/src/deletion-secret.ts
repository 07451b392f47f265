import { randomBytes } from 'node:crypto';
import { DeletionSecret } from '@clearpane/contracts';
import type { Sha256 } from '@clearpane/contracts';
import { sha256Hex } from './hash.ts';

/** Makes the secret that takes one bundle back, and the hash of its base64url text, which is all that the bundle carries. */
export function createDeletionSecret(): { secret: DeletionSecret; sha256: Sha256 } {
  const secret = DeletionSecret.parse(randomBytes(32).toString('base64url'));
  return { secret, sha256: sha256Hex(secret) };
}
