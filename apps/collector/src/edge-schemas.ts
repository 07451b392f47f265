import { z } from 'zod';
import { BundleId, Sha256 } from '@clearpane/contracts';

/** A bundle's number as it names files here: one spelling only, whatever the file system thinks of capitals. */
const LowerCaseBundleId = BundleId.refine((id) => id === id.toLowerCase());

/** The bundle in a path. */
export const BundleAddress = z.strictObject({ bundleId: LowerCaseBundleId });

/** The metadata of an upload: exactly these three. */
export const UploadMetadata = z.strictObject({
  bundleId: LowerCaseBundleId,
  sha256: Sha256,
  deletionSecretSha256: Sha256,
});

/** An upload in a path: its bundle and its SHA-256, so that an uploader finds it again without keeping notes. */
export const UploadAddress = z.strictObject({ upload: z.string().regex(/^[0-9a-f-]{36}-[0-9a-f]{64}$/) });
