import { hkdfSync } from 'node:crypto';
import {
  canonicalJson,
  ClearpaneError,
  ConsentStatement,
  type DeletionSecret,
  type Manifest,
  type SignedDocument,
} from '@clearpane/contracts';
import { isSigned, signDocument, signingKeyFromSeed } from '@clearpane/signing';

/** Separates this key from anything else that the secret could ever be used for (RFC 5869). */
const KEY_PURPOSE = 'clearpane-consent-statement/1';

/** The facts that a manifest and its consent statement both state. */
type StatedFacts = Omit<Manifest, 'consentStatement'>;

/**
 * Signs what was agreed to with a key made from the bundle's deletion secret: only who can take the bundle back can sign for it,
 * and nothing links two bundles. The same facts and secret make the same bytes. Throws `bad-input` when a fact does not fit.
 */
export function signConsentStatement(facts: StatedFacts, upload: boolean, secret: DeletionSecret): SignedDocument {
  const statement = ConsentStatement.safeParse({ ...statedBy(facts), upload });
  if (!statement.success) {
    const message = 'Uploading was not agreed to, or a fact of this consent does not fit the vocabulary.';
    throw new ClearpaneError('bad-input', message, { cause: statement.error });
  }
  const seed = hkdfSync('sha256', Buffer.from(secret, 'base64url'), facts.bundleId, KEY_PURPOSE, 32);
  const { privateKey } = signingKeyFromSeed(new Uint8Array(seed));
  return signDocument(canonicalJson(statement.data), privateKey);
}

/**
 * Answers a manifest's consent statement when the key that it names signed it, and when it states exactly what the manifest
 * states: this bundle, study, categories, masking rules and prohibited uses. Throws `bundle-changed` otherwise.
 */
export function readConsentStatement(manifest: Manifest): ConsentStatement {
  const { consentStatement: signed } = manifest;
  if (!isWrittenOnce(signed.publicKey) || !isWrittenOnce(signed.signature) || !isSigned(signed)) {
    throw changed('is not signed by the key that it names');
  }
  const expected = ConsentStatement.safeParse({ ...statedBy(manifest), upload: true });
  // One comparison of texts: an unknown field, another order or a blank would be room for something nobody reads.
  if (!expected.success || canonicalJson(expected.data) !== signed.text) {
    throw changed('does not state what the bundle itself states');
  }
  return expected.data;
}

function statedBy(facts: StatedFacts): Omit<ConsentStatement, 'upload'> {
  const { bundleId, studyId, studySha256, categories, redactionVersion, prohibitedUses } = facts;
  const schema = 'clearpane-consent-statement/1';
  return { schema, bundleId, studyId, studySha256, categories, redactionVersion, prohibitedUses };
}

/** Base64url leaves bits of the last character unused: other bits there would be the same key in other words. */
function isWrittenOnce(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text;
}

function changed(detail: string): ClearpaneError {
  return new ClearpaneError(
    'bundle-changed',
    `This bundle was changed or is damaged. Its statement of consent ${detail}.`,
  );
}
