import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openSealed, readParts, sha256Hex } from '@clearpane/bundle';
import type { ContentPart } from '@clearpane/bundle';
import { canonicalJson, ClearpaneError, PROHIBITED_USES } from '@clearpane/contracts';
import type { ConsentStatement, Manifest, Sha256 } from '@clearpane/contracts';
import { readKeyFile } from './key-file.ts';

/** Where the statement of consent lies beside the data: the signed text with its key and signature. */
const STATEMENT_FILE = 'consent-statement.json';

/** A bundle that was opened, checked and written out. */
export interface OpenedBundle {
  manifest: Manifest;
  /** What was agreed to; it lies beside the data as `consent-statement.json`. */
  consentStatement: ConsentStatement;
  contentSha256: Sha256;
  sealedSha256: Sha256;
  actionCount: number;
  frameCount: number;
}

/**
 * Opens a sealed bundle into a folder that is empty or new. Everything is checked before anything is written: a changed byte or a
 * statement of consent that is not this bundle's throws `bundle-changed`, a study that does not forbid every prohibited use
 * throws `study-invalid` (consent rule R9).
 */
export async function openSealedFile(files: {
  sealedFile: string;
  keyFile: string;
  outDirectory: string;
}): Promise<OpenedBundle> {
  const identity = await readKeyFile(files.keyFile);
  const sealed = await readFile(files.sealedFile).catch((cause: unknown) => {
    throw new ClearpaneError('not-found', 'The sealed file cannot be read.', { cause });
  });
  const content = await openSealed(sealed, identity);
  const { contentSha256, manifest, consentStatement, actions, parts } = await readParts(content);
  const missing = PROHIBITED_USES.filter((use) => !manifest.prohibitedUses.includes(use));
  if (missing.length > 0) {
    throw new ClearpaneError('study-invalid', `The study of this bundle does not forbid: ${missing.join(', ')}.`);
  }
  const statementFile = { path: STATEMENT_FILE, bytes: encodeStatement(manifest) };
  await writeParts(files.outDirectory, [...parts, statementFile]);
  return {
    manifest,
    consentStatement,
    contentSha256,
    sealedSha256: sha256Hex(sealed),
    actionCount: actions.length,
    frameCount: manifest.frames.length,
  };
}

function encodeStatement({ consentStatement }: Manifest): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(consentStatement, 2)}\n`);
}

async function writeParts(directory: string, parts: readonly ContentPart[]): Promise<void> {
  await mkdir(path.join(directory), { recursive: true, mode: 0o700 });
  if ((await readdir(directory)).length > 0) {
    throw new ClearpaneError('bad-input', 'The folder is not empty: two bundles would lie in one.');
  }
  await mkdir(path.join(directory, 'frames'), { mode: 0o700 });
  for (const { path: name, bytes } of parts) {
    // Names were checked against the manifest's: none can lead out of the folder.
    await writeFile(path.join(directory, name), bytes, { mode: 0o600, flag: 'wx' });
  }
}
