import { describe, expect, test } from 'vitest';
import {
  collectorEndpoint,
  sha256Hex,
  signReceipt,
  verifyUploadReceipt,
  verifyWithdrawalReceipt,
} from '@clearpane/bundle';
import { BundleId } from '@clearpane/contracts';
import { createSigningKey, signDocument } from '@clearpane/signing';

const key = createSigningKey();
const other = createSigningKey();
const bundleId = BundleId.parse('0b54f9ab-7b1c-4c55-9d52-6d7f1a3f2c01');
const facts = { bundleId, sealedSha256: sha256Hex('sealed'), sizeBytes: 6, deletionSecretSha256: sha256Hex('secret') };
const receipt = { schema: 'clearpane-upload-receipt/1' as const, ...facts, day: '2026-02-03' };
const expected = { collectorPublicKey: key.publicKey, ...facts };
const invalid = { code: 'receipt-invalid' };

describe('A receipt', () => {
  test('is taken when the expected collector signed what was sent', () => {
    expect(verifyUploadReceipt(signReceipt(receipt, key.privateKey), expected)).toEqual(receipt);
  });

  test('is refused when another key signed it, whatever key it names', () => {
    const foreign = signReceipt(receipt, other.privateKey);
    const lying = { ...foreign, publicKey: key.publicKey };
    expect(() => verifyUploadReceipt(foreign, expected)).toThrow(expect.objectContaining(invalid));
    expect(() => verifyUploadReceipt(lying, expected)).toThrow(expect.objectContaining(invalid));
  });

  test('is refused when its text was changed after it was signed', () => {
    const signed = signReceipt(receipt, key.privateKey);
    const changed = { ...signed, text: signed.text.replace('2026-02-03', '2026-02-04') };
    expect(() => verifyUploadReceipt(changed, expected)).toThrow(expect.objectContaining(invalid));
  });

  test.each([
    { sealedSha256: sha256Hex('other') },
    { sizeBytes: 7 },
    { deletionSecretSha256: sha256Hex('other') },
    { bundleId: BundleId.parse('11111111-7b1c-4c55-9d52-6d7f1a3f2c01') },
  ])('is refused when it is for something else: %o', (difference) => {
    const signed = signReceipt({ ...receipt, ...difference }, key.privateKey);
    expect(() => verifyUploadReceipt(signed, expected)).toThrow(expect.objectContaining(invalid));
  });

  test('of a withdrawal is no receipt of an upload, nor the other way round', () => {
    const schema = 'clearpane-withdrawal-receipt/1';
    const withdrawal = signReceipt({ schema, bundleId, day: '2026-02-03' }, key.privateKey);
    expect(verifyWithdrawalReceipt(withdrawal, expected).bundleId).toBe(bundleId);
    expect(() => verifyUploadReceipt(withdrawal, expected)).toThrow(expect.objectContaining(invalid));
    const upload = signReceipt(receipt, key.privateKey);
    expect(() => verifyWithdrawalReceipt(upload, expected)).toThrow(expect.objectContaining(invalid));
  });

  test.each([null, 'x', {}, { text: '{}' }])('is not made of %o', (signed) => {
    expect(() => verifyUploadReceipt(signed, expected)).toThrow(expect.objectContaining(invalid));
  });

  test('whose signed text is no JSON is refused in words', () => {
    const signed = signDocument('thank you', key.privateKey);
    expect(() => verifyUploadReceipt(signed, expected)).toThrow(expect.objectContaining(invalid));
  });
});

describe("A collector's address", () => {
  test.each([
    ['https://collector.example', 'https://collector.example/bundles/upload'],
    ['https://example.org/clearpane/', 'https://example.org/clearpane/bundles/upload'],
    ['http://127.0.0.1:7420', 'http://127.0.0.1:7420/bundles/upload'],
    ['http://[::1]:7420', 'http://[::1]:7420/bundles/upload'],
  ])('may be %s', (address, endpoint) => {
    expect(collectorEndpoint(address, 'bundles/upload').href).toBe(endpoint);
  });

  test.each([
    'http://collector.example',
    'http://127.0.0.1.example.org',
    'http://localhost.example.org',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'https://name:word@collector.example',
    'https://collector.example/?to=elsewhere',
    'nothing',
  ])('may not be %s', (address) => {
    expect(() => collectorEndpoint(address, 'bundles/upload')).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
});
