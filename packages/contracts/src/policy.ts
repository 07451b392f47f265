import { z } from 'zod';
import { AppId, Ed25519PublicKey, StudyId } from './identifiers.ts';
import { InterfaceWord } from './masking.ts';
import { Category } from './study.ts';

/** What IT may set. Every key narrows or informs; none can enable, consent or approve (consent rule R4). */
export const Policy = z.strictObject({
  schema: z.literal('clearpane-policy/1'),
  /** Public keys whose signature a study needs; none: no study of an organisation is offered. */
  organisationKeys: z.array(Ed25519PublicKey).default([]),
  /** When present, only these studies may run. */
  allowedStudies: z.array(StudyId).optional(),
  forbiddenCategories: z.array(Category).default([]),
  forbiddenApps: z.array(AppId).default([]),
  /** Whole days; caps the study's own. */
  maximumRetentionDays: z.int().min(1).max(365).optional(),
  /** Interface words that stay masked, whoever added them. */
  removedInterfaceWords: z.array(InterfaceWord).max(5000).default([]),
  forbidUpload: z.boolean().default(false),
  supportContact: z.string().max(300).optional(),
});
export type Policy = z.infer<typeof Policy>;

/** The outcome of reading a policy: a broken or unowned one stops capture, visibly (promise 7). */
export const PolicyReading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('policy'), policy: Policy }),
  z.strictObject({ kind: z.literal('invalid'), reason: z.string() }),
]);
export type PolicyReading = z.infer<typeof PolicyReading>;
