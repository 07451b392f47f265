import { BundlePart, ClearpaneError, Manifest, RecordedAction } from '@clearpane/contracts';
import type { ConsentStatement, Sha256 } from '@clearpane/contracts';
import { unpackParts } from './archive.ts';
import type { ContentPart } from './archive.ts';
import { readConsentStatement } from './consent-statement.ts';
import { describePart, encodeActions, encodeManifest, framePath } from './build.ts';
import { sha256Hex } from './hash.ts';

/** A bundle's content after every check: what the manifest says, what was done, and every file byte for byte, the manifest first. */
export interface BundleContent {
  contentSha256: Sha256;
  manifest: Manifest;
  /** What was agreed to, under the bundle's one-time key. */
  consentStatement: ConsentStatement;
  actions: RecordedAction[];
  parts: ContentPart[];
}

/**
 * Reads a bundle's content. It accepts exactly what {@link buildBundle} can write: unknown or repeated paths, other sizes or
 * hashes than the manifest's, a statement of consent that is not this bundle's, unknown fields and bytes that belong to no part
 * throw `bundle-changed`.
 */
export async function readParts(content: Uint8Array): Promise<BundleContent> {
  const parts = await unpackParts(content);
  const [manifestPart, actionsPart] = parts;
  if (manifestPart?.path !== 'manifest.json' || actionsPart?.path !== 'actions.jsonl') {
    throw changed('It does not begin with its manifest and its actions.');
  }
  const manifest = readManifest(manifestPart.bytes);
  checkParts(manifest, parts);
  const consentStatement = readConsentStatement(manifest);
  const actions = readActions(actionsPart.bytes);
  checkNumbers(manifest, actions);
  return { contentSha256: sha256Hex(content), manifest, consentStatement, actions, parts };
}

function readManifest(bytes: Uint8Array): Manifest {
  const parsed = Manifest.safeParse(readJson(bytes));
  if (!parsed.success) throw changed('Its manifest does not fit the vocabulary.', parsed.error);
  if (Buffer.compare(encodeManifest(parsed.data), bytes) !== 0)
    throw changed('Its manifest was written by other hands.');
  return parsed.data;
}

function checkParts(manifest: Manifest, parts: readonly ContentPart[]): void {
  const frameNames = manifest.frames.map(({ number }) => framePath(number));
  const expectedPaths = ['actions.jsonl', ...frameNames];
  const found = parts.slice(1).map(describePart);
  const isComplete =
    found.length === expectedPaths.length &&
    found.length === manifest.parts.length &&
    found.every((part, index) => {
      const listed = manifest.parts[index];
      return (
        BundlePart.safeParse(part).success &&
        part.path === expectedPaths[index] &&
        part.path === listed?.path &&
        part.sizeBytes === listed.sizeBytes &&
        part.sha256 === listed.sha256
      );
    });
  if (!isComplete) throw changed('Its files are not the ones that its manifest lists.');
}

function readActions(bytes: Uint8Array): RecordedAction[] {
  const lines = decodeText(bytes).split('\n').slice(0, -1);
  const actions = lines.map((line) => {
    const parsed = RecordedAction.safeParse(parseJson(line));
    if (!parsed.success) throw changed('One of its actions does not fit the vocabulary.', parsed.error);
    return parsed.data;
  });
  if (Buffer.compare(encodeActions(actions), bytes) !== 0) throw changed('Its actions were written by other hands.');
  return actions;
}

function checkNumbers(manifest: Manifest, actions: readonly RecordedAction[]): void {
  const hasOrder =
    manifest.actionCount === actions.length &&
    manifest.frames.every(({ number }, index) => number === index + 1) &&
    actions.every(({ sequence }, index) => sequence === index + 1) &&
    actions.every(({ frame }) => frame === null || frame <= manifest.frames.length);
  const hasAgreement =
    (manifest.categories.includes('frames') || manifest.frames.length === 0) &&
    (manifest.categories.includes('actions') || actions.every(({ action }) => action.kind === 'gap'));
  if (!hasOrder) throw changed('Its actions and frames are not numbered one by one.');
  if (!hasAgreement) throw changed('It holds more than was agreed to.');
}

function readJson(bytes: Uint8Array): unknown {
  return parseJson(decodeText(bytes));
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw changed('One of its texts is not a text.', cause);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw changed('One of its texts is damaged.', cause);
  }
}

function changed(detail: string, cause?: unknown): ClearpaneError {
  return new ClearpaneError('bundle-changed', `This bundle was changed or is damaged. ${detail}`, { cause });
}
