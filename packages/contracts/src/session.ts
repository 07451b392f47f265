import { z } from 'zod';
import { RecordedAction } from './action.ts';
import { FrameDetails } from './frame.ts';
import { SessionId, StudyId } from './identifiers.ts';

/** Why a session ended. */
export const SessionEnd = z.enum([
  'paused',
  'locked',
  'idle',
  'withdrawn',
  'quit',
  'end-of-day',
  'failed',
  'crashed',
  'policy',
]);
export type SessionEnd = z.infer<typeof SessionEnd>;

/** One stretch of recording as its owner sees it; the start time is sealed in the vault. */
export const SessionSummary = z.strictObject({
  id: SessionId,
  studyId: StudyId,
  /** ISO 8601 instant. */
  startedAt: z.iso.datetime(),
  /** Whole seconds; null while it is open. */
  durationSeconds: z.int().min(0).nullable(),
  end: SessionEnd.nullable(),
  actionCount: z.int().min(0),
  frameCount: z.int().min(0),
  sizeBytes: z.int().min(0),
  apps: z.array(z.string()),
});
export type SessionSummary = z.infer<typeof SessionSummary>;

/** Everything of one session but the pixels. */
export const SessionContent = z.strictObject({
  summary: SessionSummary,
  actions: z.array(RecordedAction),
  frames: z.array(FrameDetails),
});
export type SessionContent = z.infer<typeof SessionContent>;

/** Signed proof of a deletion: what kind and how much, never what. */
export const DeletionReceipt = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['action', 'frame', 'stretch', 'recent', 'session', 'study', 'everything', 'retention']),
  actionCount: z.int().min(0),
  frameCount: z.int().min(0),
  sessionCount: z.int().min(0),
  sizeBytes: z.int().min(0),
  /** Files of ours that were rewritten or removed and checked afterwards. */
  fileCount: z.int().min(0),
  /** False where the key is a file: then the receipt covers the live files only. */
  coversOlderCopies: z.boolean(),
  /** ISO 8601 instant. */
  deletedAt: z.iso.datetime(),
});
export type DeletionReceipt = z.infer<typeof DeletionReceipt>;
