import { z } from 'zod';
import { StudyId } from './identifiers.ts';
import { MaskingMode } from './masking.ts';
import { Category } from './study.ts';

/** Why nothing can be recorded although the person agreed; the tray's first line says it in words. */
export const BlockReason = z.enum([
  'no-display',
  'display-lost',
  'wayland-unsupported',
  'platform-unsupported',
  'no-window-manager',
  'library-missing',
  'hook-host-failed',
  'screen-host-failed',
  'no-answer-from-hook-host',
  'no-answer-from-screen-host',
  'disk-full',
  'vault-damaged',
  'vault-newer',
  'key-missing',
  'study-invalid',
  'study-changed',
  'study-revoked',
  'consent-expired',
  'clock-behind',
  'policy-invalid',
  'policy-forbids',
  'no-apps-allowed',
]);
export type BlockReason = z.infer<typeof BlockReason>;

/** How well the vault key is kept; 'file' is weaker and the UI says so. */
export const KeyProtection = z.enum(['operating-system', 'file']);
export type KeyProtection = z.infer<typeof KeyProtection>;

const recorded = {
  studyId: StudyId,
  /** ISO 8601 instant of the session's start. */
  since: z.iso.datetime(),
  categories: z.array(Category),
  apps: z.array(z.string()),
  actionCount: z.int().min(0),
  frameCount: z.int().min(0),
  /** How frames are masked; null while none are taken. */
  masking: MaskingMode.nullable(),
};

/** What the light shows: drawn from rows committed and probes answered, never from intent. */
export const Light = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('off') }),
  /** Agreed, processes starting, nothing committed yet. */
  z.strictObject({ state: z.literal('starting'), studyId: StudyId }),
  z.strictObject({ state: z.literal('recording'), ...recorded }),
  z.strictObject({
    state: z.literal('paused'),
    studyId: StudyId,
    cause: z.enum(['person', 'locked', 'idle']),
    /** ISO 8601 instant at which it resumes by itself; null: only when the person says so. */
    until: z.iso.datetime().nullable(),
  }),
  z.strictObject({ state: z.literal('cannot-record'), studyId: StudyId.nullable(), reason: BlockReason }),
]);
export type Light = z.infer<typeof Light>;

/** A study that the person joined, for the tray: its title in every language that its notices have. */
export const JoinedStudy = z.strictObject({
  studyId: StudyId,
  titles: z.array(z.strictObject({ language: z.string(), title: z.string() })),
  /** True for the one that records, or would. */
  isCurrent: z.boolean(),
});
export type JoinedStudy = z.infer<typeof JoinedStudy>;

/** The whole state of one agent as tray, pane and CLI show it. */
export const Status = z.strictObject({
  light: Light,
  /** Every study with a living yes; one records at a time. */
  joinedStudies: z.array(JoinedStudy),
  version: z.string(),
  keyProtection: KeyProtection,
  /** Approved bundles that have not arrived yet. */
  waitingUploads: z.int().min(0),
  /** Plain sentence about the last upload failure, null when there is none. */
  uploadProblem: z.string().nullable(),
  /** True when this is the demonstration's or a test's throwaway set-up. */
  isThrowaway: z.boolean(),
});
export type Status = z.infer<typeof Status>;
