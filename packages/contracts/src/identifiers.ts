import { z } from 'zod';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>();
export type Sha256 = z.infer<typeof Sha256>;

/** A study's identifier: chosen by the organisation, the same on every machine, never personal. */
export const StudyId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{2,63}$/)
  .brand<'StudyId'>();
export type StudyId = z.infer<typeof StudyId>;

/** A random identifier of one consent; it never leaves the machine. */
export const ConsentId = z.uuid().brand<'ConsentId'>();
export type ConsentId = z.infer<typeof ConsentId>;

/** A random identifier of one session; it never leaves the machine. */
export const SessionId = z.uuid().brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

/** A random identifier of one bundle: made for it alone, so that nothing links two bundles. */
export const BundleId = z.uuid().brand<'BundleId'>();
export type BundleId = z.infer<typeof BundleId>;

/** How the system names an application: an X11 class name; matched whole and without regard to case. */
export const AppId = z.string().min(1).max(200).brand<'AppId'>();
export type AppId = z.infer<typeof AppId>;

/** 32 random bytes in base64url. Whoever reveals it takes the bundle back; the bundle carries only its SHA-256. */
export const DeletionSecret = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .brand<'DeletionSecret'>();
export type DeletionSecret = z.infer<typeof DeletionSecret>;

/** An Ed25519 public key: 32 bytes in base64url. */
export const Ed25519PublicKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .brand<'Ed25519PublicKey'>();
export type Ed25519PublicKey = z.infer<typeof Ed25519PublicKey>;

/** An Ed25519 signature: 64 bytes in base64url. */
export const Ed25519Signature = z
  .string()
  .regex(/^[A-Za-z0-9_-]{86}$/)
  .brand<'Ed25519Signature'>();
export type Ed25519Signature = z.infer<typeof Ed25519Signature>;
