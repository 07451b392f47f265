import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { PROHIBITED_USES, SignedDocument, Study } from '@clearpane/contracts';
import type { Ed25519PublicKey, Sha256 } from '@clearpane/contracts';
import { isSigned } from '@clearpane/signing';
import { hashStudy } from './hash-study.ts';

/** A study that may be offered, the exact text that was signed with its SHA-256, and the name of its file. */
export interface StudyFile {
  study: Study;
  text: string;
  sha256: Sha256;
  file: string;
}

/** What a folder of studies holds; a file that cannot be used is named with the reason in words. */
export interface StudyReading {
  studies: StudyFile[];
  problems: { file: string; reason: string }[];
}

const MAXIMUM_STUDY_BYTES = 4 * 1024 * 1024;
const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads every `*.study.json` of the directory in lexical order. It never throws: what is malformed, unsigned, signed with another
 * key than the organisation's, expired or names a study twice is a problem. A missing directory holds nothing.
 */
export async function readStudies(
  directory: string,
  organisationKeys: readonly Ed25519PublicKey[],
  now: Date = new Date(),
): Promise<StudyReading> {
  const reading: StudyReading = { studies: [], problems: [] };
  let names: string[];
  try {
    names = (await readdir(directory)).filter((name) => name.endsWith('.study.json')).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return reading;
    return { studies: [], problems: [{ file: path.basename(directory), reason: 'The folder cannot be read.' }] };
  }
  for (const file of names) {
    const outcome = judgeStudy(await readText(path.join(directory, file)), organisationKeys, now);
    if (typeof outcome === 'string') {
      reading.problems.push({ file, reason: outcome });
    } else if (reading.studies.some(({ study }) => study.id === outcome.study.id)) {
      reading.problems.push({ file, reason: 'Another file holds the study with this name already.' });
    } else {
      reading.studies.push({ ...outcome, file });
    }
  }
  return reading;
}

/** The study, or the reason in words why it cannot be offered. */
function judgeStudy(
  fileText: string | null,
  organisationKeys: readonly Ed25519PublicKey[],
  now: Date,
): Omit<StudyFile, 'file'> | string {
  if (fileText === null) return 'The file cannot be read.';
  const signed = SignedDocument.safeParse(parseJson(fileText));
  if (!signed.success) return 'This is not a signed study document.';
  // The signature before the text: what nobody signed is not even parsed.
  if (!organisationKeys.includes(signed.data.publicKey))
    return "It is not signed with one of your organisation's keys.";
  if (!isSigned(signed.data)) return 'It was changed after it was signed.';
  const parsed = Study.safeParse(parseJson(signed.data.text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `The study does not fit at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unknown'}.`;
  }
  const study = parsed.data;
  if (!PROHIBITED_USES.every((use) => study.prohibitedUses.includes(use))) {
    return 'It does not forbid every use that must be forbidden.';
  }
  if (study.recipient !== null && !isSafeAddress(study.recipient.collectorUrl)) {
    return "Its collector's address does not begin with https://.";
  }
  if (now >= new Date(study.expires)) return 'It has expired.';
  return { study, text: signed.data.text, sha256: hashStudy(signed.data.text) };
}

async function readText(file: string): Promise<string | null> {
  try {
    // Without blocking: opening a pipe that lies there would wait for ever.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const facts = await handle.stat();
      return facts.isFile() && facts.size <= MAXIMUM_STUDY_BYTES ? await handle.readFile('utf8') : null;
    } finally {
      await handle.close();
    }
  } catch {
    // Why is of no use to the reader; that it cannot be read is reported.
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No schema accepts undefined: the caller reports it as malformed.
    return undefined;
  }
}

function isSafeAddress(collectorUrl: string): boolean {
  const { protocol, hostname } = new URL(collectorUrl);
  return protocol === 'https:' || LOOPBACK_HOSTS.has(hostname);
}
