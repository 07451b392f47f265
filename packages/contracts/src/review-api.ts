import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { BundleSummary, Manifest } from './bundle.ts';
import { ErrorBody } from './errors.ts';
import { AppId, BundleId, SessionId, Sha256, StudyId } from './identifiers.ts';
import { LedgerEntry } from './ledger.ts';
import { DeletionReceipt, SessionContent, SessionSummary } from './session.ts';
import { Status } from './status.ts';
import { Choices, Study } from './study.ts';

/** Every procedure can answer with one typed failure in words for a person. */
const base = oc.errors({ CLEARPANE: { message: 'Clearpane could not do this.', data: ErrorBody } });

/** One study as the pane shows it. */
export const StudyView = z.strictObject({
  study: Study,
  studySha256: Sha256,
  standing: z.enum(['not-asked', 'joined', 'refused', 'withdrawn', 'expired', 'changed', 'unavailable']),
  choices: Choices.nullable(),
  /** True for the study that records (or would). */
  isCurrent: z.boolean(),
  /** What policy narrows in it, in words. */
  narrowedBy: z.array(z.string()),
});
export type StudyView = z.infer<typeof StudyView>;

/** A study file that could not be used, and why. */
export const StudyProblem = z.strictObject({ file: z.string(), reason: z.string() });
export type StudyProblem = z.infer<typeof StudyProblem>;

/** One installed application the person can allow. */
export const AppChoice = z.strictObject({
  id: AppId,
  name: z.string(),
  isAllowed: z.boolean(),
  /** Who denies it; null where the person decides. */
  deniedBy: z.enum(['built-in', 'policy']).nullable(),
});
export type AppChoice = z.infer<typeof AppChoice>;

const one = z.strictObject({ sessionId: SessionId });
const none = z.strictObject({}).optional();

/**
 * The review API: declared once, implemented by the agent, spoken by the tray, the pane in Electron, the pane in a browser
 * and the tests. Everything the employee can see or do is here; nothing in it serves anybody else.
 */
export const reviewContract = {
  status: {
    get: base.input(none).output(Status),
    watch: base.input(none).output(eventIterator(Status)),
  },
  studies: {
    list: base.input(none).output(z.strictObject({ studies: z.array(StudyView), problems: z.array(StudyProblem) })),
    /** Says yes to exactly the text with this hash. */
    join: base
      .input(z.strictObject({ studyId: StudyId, studySha256: Sha256, language: z.string(), choices: Choices }))
      .output(Status),
    decline: base.input(z.strictObject({ studyId: StudyId })).output(Status),
    /** Withdraws: capture has stopped and queued uploads are cancelled when it answers. */
    leave: base.input(z.strictObject({ studyId: StudyId })).output(Status),
    /** Chooses which joined study records. */
    choose: base.input(z.strictObject({ studyId: StudyId })).output(Status),
  },
  apps: {
    list: base.input(z.strictObject({ studyId: StudyId })).output(z.array(AppChoice)),
    allow: base.input(z.strictObject({ studyId: StudyId, app: AppId, isAllowed: z.boolean() })).output(Status),
  },
  recording: {
    /** Minutes after which it resumes by itself; null: only when asked. The last row is committed when it answers. */
    pause: base.input(z.strictObject({ minutes: z.int().min(1).max(1440).nullable() })).output(Status),
    resume: base.input(none).output(Status),
  },
  sessions: {
    list: base.input(none).output(z.array(SessionSummary)),
    get: base.input(one).output(SessionContent),
    /** One redacted frame as image/webp. */
    frame: base.input(one.extend({ number: z.int().min(1) })).output(z.instanceof(Blob)),
  },
  deletion: {
    action: base.input(one.extend({ sequence: z.int().min(1) })).output(DeletionReceipt),
    frame: base.input(one.extend({ number: z.int().min(1) })).output(DeletionReceipt),
    /** Both ends included, whole seconds since the session's start. */
    stretch: base.input(one.extend({ fromSecond: z.int().min(0), toSecond: z.int().min(0) })).output(DeletionReceipt),
    recent: base.input(z.strictObject({ minutes: z.int().min(1).max(1440) })).output(DeletionReceipt),
    session: base.input(one).output(DeletionReceipt),
    /** Sessions, bundles and their keys; consents end too. */
    everything: base.input(none).output(DeletionReceipt),
  },
  bundles: {
    list: base.input(none).output(z.array(BundleSummary)),
    /** Seals what the session holds now; a bundle prepared before from the same session becomes stale. */
    prepare: base.input(one).output(BundleSummary),
    /** Opens the sealed file again and answers its manifest. */
    manifest: base.input(z.strictObject({ bundleId: BundleId })).output(Manifest),
    /** One part, opened again from the sealed file, byte for byte. */
    part: base.input(z.strictObject({ bundleId: BundleId, path: z.string().max(100) })).output(z.instanceof(Blob)),
    approve: base
      .input(z.strictObject({ bundleId: BundleId, contentSha256: Sha256, sealedSha256: Sha256 }))
      .output(BundleSummary),
    /** Undoes an approval while nothing has moved. */
    unapprove: base.input(z.strictObject({ bundleId: BundleId })).output(BundleSummary),
    takeBack: base.input(z.strictObject({ bundleId: BundleId })).output(BundleSummary),
  },
  ledger: {
    list: base.input(none).output(z.array(LedgerEntry)),
    /** Walks the whole chain; `problem` names the first entry that does not fit. */
    verify: base
      .input(none)
      .output(z.strictObject({ isIntact: z.boolean(), entryCount: z.int().min(0), problem: z.string().nullable() })),
  },
};
export type ReviewContract = typeof reviewContract;
