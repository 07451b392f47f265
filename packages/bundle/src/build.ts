import { canonicalJson, ClearpaneError, Manifest, RecordedAction } from '@clearpane/contracts';
import type {
  BundleId,
  BundlePart,
  Category,
  Choices,
  DeletionSecret,
  FrameDetails,
  GapReason,
  Sha256,
  Study,
} from '@clearpane/contracts';
import { packParts } from './archive.ts';
import type { ContentPart } from './archive.ts';
import { signConsentStatement } from './consent-statement.ts';
import { sha256Hex } from './hash.ts';

/** One redacted frame with its image/webp bytes. */
export interface BundleFrame {
  details: FrameDetails;
  image: Uint8Array;
}

/** What a bundle is made of. Nothing in it names a person, a machine, a consent or a session. */
export interface BundleInput {
  bundleId: BundleId;
  study: Pick<Study, 'id' | 'prohibitedUses'>;
  /** SHA-256 of the signed study text. */
  studySha256: Sha256;
  /** What was agreed to: anything else in actions and frames is left out. */
  choices: Choices;
  redactionVersion: number;
  /** UTC day of the session as YYYY-MM-DD. */
  day: string;
  durationSeconds: number;
  actions: readonly RecordedAction[];
  frames: readonly BundleFrame[];
  /** Signs the statement of consent; the bundle carries only its hash. */
  deletionSecret: DeletionSecret;
}

/** A bundle's content with everything that is said about it; `parts` lists all files, the manifest first. */
export interface BuiltBundle {
  content: Uint8Array;
  contentSha256: Sha256;
  manifest: Manifest;
  parts: BundlePart[];
}

/** Gaps that speak of the person, not of the screen: nothing off the machine may record that somebody paused or left (promise 6). */
const PERSONAL_GAPS: ReadonlySet<GapReason> = new Set(['paused', 'locked', 'idle']);

/**
 * Makes a bundle's content: a tar of manifest.json, actions.jsonl and frames/. The same input makes the same bytes.
 * Actions and frames are numbered anew from 1, so that a hole does not tell that something was deleted there.
 * Throws `bad-input` when an action, a frame or a fact does not fit the vocabulary, or when uploading was not agreed to.
 */
export async function buildBundle(input: BundleInput): Promise<BuiltBundle> {
  const frames = input.choices.frames ? numberFrames(input.frames) : new Map<number, BundleFrame>();
  const actions = numberActions(input, frames);
  const contentParts: ContentPart[] = [
    { path: 'actions.jsonl', bytes: encodeActions(actions) },
    ...[...frames.values()].map(({ details, image }) => ({ path: framePath(details.number), bytes: image })),
  ];
  const facts = parseFacts({
    schema: 'clearpane-bundle/1',
    bundleId: input.bundleId,
    studyId: input.study.id,
    studySha256: input.studySha256,
    categories: agreedCategories(input.choices),
    prohibitedUses: input.study.prohibitedUses,
    redactionVersion: input.redactionVersion,
    day: input.day,
    durationSeconds: input.durationSeconds,
    actionCount: actions.length,
    frames: [...frames.values()].map(({ details }) => details),
    deletionSecretSha256: sha256Hex(input.deletionSecret),
    parts: contentParts.map(describePart),
  });
  const consentStatement = signConsentStatement(facts, input.choices.upload, input.deletionSecret);
  const manifest: Manifest = { ...facts, consentStatement };
  const manifestPart = { path: 'manifest.json', bytes: encodeManifest(manifest) };
  const content = await packParts([manifestPart, ...contentParts]);
  return {
    content,
    contentSha256: sha256Hex(content),
    manifest,
    parts: [describePart(manifestPart), ...manifest.parts],
  };
}

/** The path of a frame's file inside a bundle. */
export function framePath(number: number): string {
  return `frames/${String(number).padStart(6, '0')}.webp`;
}

/** Answers a part's path, size and SHA-256. */
export function describePart({ path, bytes }: ContentPart): BundlePart {
  return { path, sizeBytes: bytes.length, sha256: sha256Hex(bytes) };
}

/** Writes a manifest the one way it may lie in a bundle. */
export function encodeManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(manifest, 2)}\n`);
}

/** Writes actions the one way they may lie in a bundle: one a line. */
export function encodeActions(actions: readonly RecordedAction[]): Uint8Array {
  return new TextEncoder().encode(actions.map((action) => `${canonicalJson(action)}\n`).join(''));
}

function agreedCategories(choices: Choices): Category[] {
  const categories: Category[] = [];
  if (choices.actions) categories.push('actions');
  if (choices.frames) categories.push('frames');
  if (choices.appNames) categories.push('app-names');
  return categories;
}

/** Frames by the number they had in the session, in order, with the number they have in the bundle. */
function numberFrames(frames: readonly BundleFrame[]): Map<number, BundleFrame> {
  const ordered = frames.toSorted((left, right) => left.details.number - right.details.number);
  const numbered = new Map<number, BundleFrame>();
  for (const { details, image } of ordered) {
    if (numbered.has(details.number)) throw new ClearpaneError('bad-input', 'Two frames carry the same number.');
    numbered.set(details.number, { details: { ...details, number: numbered.size + 1 }, image });
  }
  return numbered;
}

function numberActions(input: BundleInput, frames: ReadonlyMap<number, BundleFrame>): RecordedAction[] {
  return input.actions
    .filter(({ action }) => (action.kind === 'gap' ? !PERSONAL_GAPS.has(action.reason) : input.choices.actions))
    .toSorted((left, right) => left.sequence - right.sequence)
    .map((recorded, index) => {
      const frame = recorded.frame === null ? null : (frames.get(recorded.frame)?.details.number ?? null);
      const parsed = RecordedAction.safeParse(roundShares({ ...recorded, sequence: index + 1, frame }));
      if (!parsed.success) {
        throw new ClearpaneError('bad-input', 'An action does not fit the vocabulary.', { cause: parsed.error });
      }
      return parsed.data;
    });
}

/** Positions have four decimals, exactly: what lies below could carry something nobody can see. */
function roundShares<T>(value: T): T {
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'number' ? Math.round(inner * 10_000) / 10_000 : inner,
  );
  return JSON.parse(text) as T;
}

function parseFacts(facts: unknown): Omit<Manifest, 'consentStatement'> {
  const parsed = Manifest.omit({ consentStatement: true }).safeParse(facts);
  if (!parsed.success) {
    throw new ClearpaneError('bad-input', 'The facts of this bundle do not fit the vocabulary.', {
      cause: parsed.error,
    });
  }
  return parsed.data;
}
