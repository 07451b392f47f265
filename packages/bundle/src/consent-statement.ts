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
 * Answers what a signed statement of consent says, when the key that it names signed exactly this text; throws `bundle-changed`
 * otherwise. Which bundle it belongs to it says itself; whose key it is nobody but the person can know.
 */
export function openConsentStatement(signed: SignedDocument): ConsentStatement {
  if (!isWrittenOnce(signed.publicKey) || !isWrittenOnce(signed.signature) || !isSigned(signed)) {
    throw changed('is not signed by the key that it names');
  }
  const statement = ConsentStatement.safeParse(parseJson(signed.text));
  // One comparison of texts: an unknown field, another order or a blank would be room for something nobody reads.
  if (!statement.success || canonicalJson(statement.data) !== signed.text) {
    throw changed('does not say what such a statement says');
  }
  return statement.data;
}

/**
 * Answers a manifest's statement of consent when it states exactly what the manifest states: this bundle, study, categories,
 * masking rules and prohibited uses. Throws `bundle-changed` otherwise.
 */
export function readConsentStatement(manifest: Manifest): ConsentStatement {
  const statement = openConsentStatement(manifest.consentStatement);
  if (canonicalJson(statement) !== canonicalJson({ ...statedBy(manifest), upload: true })) {
    throw changed('does not state what the bundle itself states');
  }
  return statement;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw changed('is no such statement', cause);
  }
}

function changed(detail: string, cause?: unknown): ClearpaneError {
  return new ClearpaneError(
    'bundle-changed',
    `This bundle was changed or is damaged. Its statement of consent ${detail}.`,
    { cause },
  );
}
