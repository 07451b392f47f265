import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { ClearpaneError } from '@clearpane/contracts';
import type { Sha256 } from '@clearpane/contracts';
import { sha256Hex } from './hash.ts';

/** An age identity (secret) and the recipient (public) that it opens. */
export interface AgeIdentity {
  identity: string;
  recipient: string;
}

/** A sealed bundle: an age file, and the SHA-256 of exactly these bytes. */
export interface SealedBundle {
  sealed: Uint8Array;
  sealedSha256: Sha256;
}

/** Makes an age identity: the steward's, or the person's own, with which the pane opens again what it shows. */
export async function createOwnIdentity(): Promise<AgeIdentity> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Seals content to the steward and to its owner; two sealings of one content differ. An age header does not tell whom it is for,
 * so the owner's own recipient links nothing. Throws `bad-input` when a recipient is none.
 */
export async function sealBundle(
  content: Uint8Array,
  recipients: { stewardRecipient: string; ownRecipient: string },
): Promise<SealedBundle> {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipients.stewardRecipient);
    encrypter.addRecipient(recipients.ownRecipient);
  } catch (cause) {
    throw new ClearpaneError('bad-input', 'This is not a recipient that a bundle can be sealed to.', { cause });
  }
  const sealed = await encrypter.encrypt(content);
  return { sealed, sealedSha256: sha256Hex(sealed) };
}

/** Opens a sealed bundle; throws `bundle-changed` when a byte of it was changed or the identity is not one of its recipients. */
export async function openSealed(sealed: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
  } catch (cause) {
    throw new ClearpaneError('bad-input', 'This is not a key that opens bundles.', { cause });
  }
  try {
    return await decrypter.decrypt(sealed);
  } catch (cause) {
    throw new ClearpaneError('bundle-changed', 'This sealed file was changed, or it is sealed to somebody else.', {
      cause,
    });
  }
}
