import { randomBytes } from 'node:crypto';
import { DeletionSecret } from '@clearpane/contracts';

/** Makes the secret that takes one bundle back and signs its statement of consent; the bundle carries only its SHA-256. */
export function createDeletionSecret(): DeletionSecret {
  return DeletionSecret.parse(randomBytes(32).toString('base64url'));
}
