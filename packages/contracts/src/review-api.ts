import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { BundleSummary, Manifest, SavedWithdrawal } from './bundle.ts';
import { ConsentEnding } from './consent.ts';
import { ErrorBody } from './errors.ts';
import { FrameDetails, Rectangle, RedactionCategory } from './frame.ts';
import { AppId, BundleId, ConsentId, SessionId, Sha256, StudyId } from './identifiers.ts';
import { LedgerEntry, LedgerReport } from './ledger.ts';
import { InterfaceWord, MaskingMode } from './masking.ts';
import { PolicyReading } from './policy.ts';
import { DeletionReceipt, SessionContent, SessionSummary } from './session.ts';
import { Status } from './status.ts';
import { Choices, PlatformNotice, Revocation, Study } from './study.ts';

/** Every procedure can answer with one typed failure in words for a person. */
const base = oc.errors({ CLEARPANE: { message: 'Clearpane could not do this.', data: ErrorBody } });

/** One study as the pane shows it. */
export const StudyView = z.strictObject({
  study: Study,
  studySha256: Sha256,
  standing: z.enum(['not-asked', 'joined', 'refused', 'withdrawn', 'expired', 'changed', 'revoked', 'unavailable']),
  choices: Choices.nullable(),
  /** ISO 8601 instant at which the living yes ends by itself; null without one. */
  consentExpires: z.iso.datetime().nullable(),
  /** The works council's word, where it stopped the study. */
  revocation: Revocation.nullable(),
  /** True for the study that records (or would). */
  isCurrent: z.boolean(),
});
export type StudyView = z.infer<typeof StudyView>;

/** A study file that could not be used, and why. */
export const StudyProblem = z.strictObject({ file: z.string(), reason: z.string() });
export type StudyProblem = z.infer<typeof StudyProblem>;

/** One consent record: an answer of the person, with where it stands now. */
export const ConsentRecordSummary = z.strictObject({
  consentId: ConsentId,
  studyId: StudyId,
  /** In the language the notice was read in. */
  studyTitle: z.string(),
  decision: z.enum(['given', 'renewed', 'refused']),
  answeredAt: z.iso.datetime(),
  ending: z.strictObject({ how: ConsentEnding, at: z.iso.datetime() }).nullable(),
});
export type ConsentRecordSummary = z.infer<typeof ConsentRecordSummary>;

/** What takes a sent bundle back: as the file to save, and the same as a code in letters and digits to print. */
export const WithdrawalPass = z.strictObject({ saved: SavedWithdrawal, code: z.string() });
export type WithdrawalPass = z.infer<typeof WithdrawalPass>;

/** One installed application the person can allow. */
export const AppChoice = z.strictObject({
  id: AppId,
  name: z.string(),
  isAllowed: z.boolean(),
  /** Who denies it; null where the person decides. */
  deniedBy: z.enum(['built-in', 'policy']).nullable(),
});
export type AppChoice = z.infer<typeof AppChoice>;

/** What "test my screen" shows: what would be kept of the screen now. It is kept nowhere. */
export const ScreenTest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('frame'),
    masking: MaskingMode,
    /** image/webp */
    image: z.instanceof(Blob),
    width: z.int().min(1),
    height: z.int().min(1),
    /** How many regions of each category, and which share of the frame they cover (0..1). */
    masks: z.array(
      z.strictObject({ category: RedactionCategory, count: z.int().min(1), share: z.number().min(0).max(1) }),
    ),
  }),
  z.strictObject({ kind: z.enum(['nothing-allowed', 'not-recording', 'failed']) }),
]);
export type ScreenTest = z.infer<typeof ScreenTest>;

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
  /** What Clearpane itself is and does, apart from any study; in the language asked for, English where it has none. */
  platform: {
    notice: base.input(z.strictObject({ language: z.string().max(10) })).output(PlatformNotice),
    /** True once in the life of a vault, for a person who was never asked: only then a window may open by itself (R2). */
    introduce: base.input(none).output(z.boolean()),
  },
  /** What the organisation set, as it was read. */
  policy: {
    get: base.input(none).output(PolicyReading),
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
    /** The study as it was agreed to last, to be read again and compared; null when it never was. */
    agreed: base
      .input(z.strictObject({ studyId: StudyId }))
      .output(z.strictObject({ study: Study, studySha256: Sha256, language: z.string() }).nullable()),
    /** Takes in the works council's signed revocation (the text of the file); the study has stopped when it answers. */
    revoke: base.input(z.strictObject({ document: z.string().max(20_000) })).output(Status),
  },
  /** Consent records and receipts (ISO/IEC TS 27560) as JSON-LD texts. */
  records: {
    list: base.input(none).output(z.array(ConsentRecordSummary)),
    get: base.input(z.strictObject({ consentId: ConsentId, form: z.enum(['record', 'receipt']) })).output(z.string()),
  },
  apps: {
    list: base.input(z.strictObject({ studyId: StudyId })).output(z.array(AppChoice)),
    allow: base.input(z.strictObject({ studyId: StudyId, app: AppId, isAllowed: z.boolean() })).output(Status),
  },
  recording: {
    /** Minutes after which it resumes by itself (at most a day of 25 hours); null: only when asked. The last row is committed when it answers. */
    pause: base.input(z.strictObject({ minutes: z.int().min(1).max(1500).nullable() })).output(Status),
    resume: base.input(none).output(Status),
  },
  sessions: {
    list: base.input(none).output(z.array(SessionSummary)),
    get: base.input(one).output(SessionContent),
    /** One redacted frame as image/webp. */
    frame: base.input(one.extend({ number: z.int().min(1) })).output(z.instanceof(Blob)),
  },
  masking: {
    /** Takes one frame now as it would be kept, shows it and forgets it; only while frames are being recorded (promise 1). */
    test: base.input(none).output(ScreenTest),
    /** The interface words this person added, and those that the organisation's policy removed. */
    words: base.input(none).output(z.strictObject({ added: z.array(InterfaceWord), removed: z.array(InterfaceWord) })),
    /** Replaces the added words; they count from the next frame on. */
    setWords: base
      .input(z.strictObject({ added: z.array(InterfaceWord).max(1000) }))
      .output(z.strictObject({ added: z.array(InterfaceWord), removed: z.array(InterfaceWord) })),
    /** Masks a part of a kept frame for good, by the same code as every other mask; the older pixels are gone when it answers. */
    maskPart: base.input(one.extend({ number: z.int().min(1), rectangle: Rectangle })).output(FrameDetails),
  },
  deletion: {
    action: base.input(one.extend({ sequence: z.int().min(1) })).output(DeletionReceipt),
    frame: base.input(one.extend({ number: z.int().min(1) })).output(DeletionReceipt),
    /** Both ends included, whole seconds since the session's start. */
    stretch: base.input(one.extend({ fromSecond: z.int().min(0), toSecond: z.int().min(0) })).output(DeletionReceipt),
    recent: base.input(z.strictObject({ minutes: z.int().min(1).max(1440) })).output(DeletionReceipt),
    session: base.input(one).output(DeletionReceipt),
    /** What is kept of one study; its answers and what was sent stay as they are. */
    study: base.input(z.strictObject({ studyId: StudyId })).output(DeletionReceipt),
    /** Sessions, bundles, answers, the ledger and their keys. */
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
    /** What takes the bundles back that were sent, also without this vault. */
    passes: base.input(none).output(z.array(WithdrawalPass)),
    /** Takes a bundle back by a saved file's text or a printed code, whether this vault knows it or not. */
    takeBackByPass: base
      .input(z.strictObject({ pass: z.string().max(5000) }))
      .output(z.strictObject({ bundleId: BundleId, outcome: z.enum(['taken-back', 'unknown-there']) })),
  },
  ledger: {
    list: base.input(none).output(z.array(LedgerEntry)),
    /** Checks chain, signatures, and that every row, deletion, approval and upload has its entry. */
    verify: base.input(none).output(LedgerReport),
    /** The whole ledger as a LedgerExport, to be saved and checked elsewhere. */
    export: base.input(none).output(z.string()),
    /** A C2SP tlog-checkpoint for the works council; nothing in it names the device or links two of them. */
    checkpoint: base.input(none).output(z.string()),
    /** Keeps a checkpoint of this ledger that a works council cosigned. */
    addCosigned: base.input(z.strictObject({ checkpoint: z.string().max(10_000) })).output(LedgerReport),
  },
};
export type ReviewContract = typeof reviewContract;
