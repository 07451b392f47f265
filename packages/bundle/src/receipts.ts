import { canonicalJson, ClearpaneError, SignedDocument, UploadReceipt, WithdrawalReceipt } from '@clearpane/contracts';
import type { BundleId, Ed25519PublicKey, Sha256 } from '@clearpane/contracts';
import { isSigned, signDocument } from '@clearpane/signing';

/** What an upload's receipt has to say; the day is the collector's own. */
export interface ExpectedUpload {
  collectorPublicKey: Ed25519PublicKey;
  bundleId: BundleId;
  sealedSha256: Sha256;
  sizeBytes: number;
  deletionSecretSha256: Sha256;
}

/** What a withdrawal's receipt has to say. */
export interface ExpectedWithdrawal {
  collectorPublicKey: Ed25519PublicKey;
  bundleId: BundleId;
}

/** Signs a receipt as it travels. */
export function signReceipt(receipt: UploadReceipt | WithdrawalReceipt, privateKey: string): SignedDocument {
  return signDocument(canonicalJson(receipt), privateKey);
}

/** Answers the receipt when the expected collector signed exactly what was expected; throws `receipt-invalid` otherwise. */
export function verifyUploadReceipt(signed: unknown, expected: ExpectedUpload): UploadReceipt {
  const receipt = openReceipt(signed, expected.collectorPublicKey, UploadReceipt);
  const isExpected =
    receipt.bundleId === expected.bundleId &&
    receipt.sealedSha256 === expected.sealedSha256 &&
    receipt.sizeBytes === expected.sizeBytes &&
    receipt.deletionSecretSha256 === expected.deletionSecretSha256;
  if (!isExpected)
    throw new ClearpaneError('receipt-invalid', 'The receipt is for something other than what was sent.');
  return receipt;
}

/** Answers the receipt when the expected collector signed that this bundle was taken back; throws `receipt-invalid` otherwise. */
export function verifyWithdrawalReceipt(signed: unknown, expected: ExpectedWithdrawal): WithdrawalReceipt {
  const receipt = openReceipt(signed, expected.collectorPublicKey, WithdrawalReceipt);
  if (receipt.bundleId !== expected.bundleId) {
    throw new ClearpaneError('receipt-invalid', 'The receipt is for something other than what was taken back.');
  }
  return receipt;
}

/** What this file needs of a schema. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

function openReceipt<T>(signed: unknown, key: Ed25519PublicKey, schema: Schema<T>): T {
  const parsed = SignedDocument.safeParse(signed);
  if (!parsed.success) throw new ClearpaneError('receipt-invalid', 'The collector answered no receipt.');
  const { text, publicKey } = parsed.data;
  if (publicKey !== key || !isSigned(parsed.data)) {
    throw new ClearpaneError('receipt-invalid', "The receipt is not signed with the collector's key.");
  }
  const receipt = schema.safeParse(parseJson(text));
  if (!receipt.success) throw new ClearpaneError('receipt-invalid', 'The receipt does not say what a receipt says.');
  return receipt.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ClearpaneError('receipt-invalid', 'The receipt does not say what a receipt says.', { cause });
  }
}
