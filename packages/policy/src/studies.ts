import path from 'node:path';
import { describeMisfit, isSafeCollector, reasonNotToOffer } from '@clearpane/consent';
import { PROHIBITED_USES, Study } from '@clearpane/contracts';
import type { Ed25519PublicKey, Sha256, SignedDocument } from '@clearpane/contracts';
import { isSigned } from '@clearpane/signing';
import { hashStudy } from './hash-study.ts';
import { listDocuments, parseJson, readSignedDocument } from './read-document.ts';

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

/**
 * Reads every `*.study.json` of the directory in lexical order. It never throws: what is malformed, unsigned, signed with another
 * key than the organisation's, expired, worded to persuade or names a study twice is a problem. A missing directory holds nothing.
 */
export async function readStudies(
  directory: string,
  organisationKeys: readonly Ed25519PublicKey[],
  now: Date = new Date(),
): Promise<StudyReading> {
  const listing = await listDocuments(directory, '.study.json');
  if ('unreadable' in listing) return { studies: [], problems: [listing.unreadable] };
  const reading: StudyReading = { studies: [], problems: [] };
  for (const file of listing.names) {
    const document = await readSignedDocument(path.join(directory, file), 'study');
    const outcome = typeof document === 'string' ? document : judgeStudy(document, organisationKeys, now);
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

/** Characters: forty pages in five languages, and little enough that reading it keeps nobody from stopping. */
const LONGEST_STUDY = 512 * 1024;

/** The study in a signed document, or the reason in words why it cannot be offered under these keys at this time. */
export function judgeStudy(
  document: SignedDocument,
  organisationKeys: readonly Ed25519PublicKey[],
  now: Date,
): Omit<StudyFile, 'file'> | string {
  // The signature before the text: what nobody signed is not even parsed.
  if (!organisationKeys.includes(document.publicKey)) return "It is not signed with one of your organisation's keys.";
  if (!isSigned(document)) return 'It was changed after it was signed.';
  if (document.text.length > LONGEST_STUDY) return 'It is longer than anybody can be expected to read.';
  const study = readStudyOnce(document.text);
  if (typeof study === 'string') return study;
  if (now >= new Date(study.expires)) return 'It has expired.';
  const council = study.worksCouncilAgreement?.publicKey;
  if (council !== undefined && organisationKeys.some((key) => isSameKey(key, council)))
    return "The key that it names as the works council's is one of your organisation's.";
  return { study, text: document.text, sha256: hashStudy(document.text) };
}

/** What was found about texts, by their hash: the folder is read every second, and judging long texts takes long. */
const judged = new Map<Sha256, Study | string>();
const MOST_JUDGED = 200;

/** The study in a text, or the reason in words why it can never be offered; the same text gives the same answer. */
function readStudyOnce(text: string): Study | string {
  const sha256 = hashStudy(text);
  const known = judged.get(sha256);
  if (known !== undefined) return known;
  if (judged.size >= MOST_JUDGED) judged.clear();
  const outcome = readStudy(text);
  judged.set(sha256, outcome);
  return outcome;
}

function readStudy(text: string): Study | string {
  const parsed = Study.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return describeMisfit(issue ?? { path: [], message: 'unknown' });
  }
  const study = parsed.data;
  if (!PROHIBITED_USES.every((use) => study.prohibitedUses.includes(use))) {
    return 'It does not forbid every use that must be forbidden.';
  }
  if (study.recipient !== null && !isSafeCollector(study.recipient.collectorUrl)) {
    return "Its collector's address does not begin with https://.";
  }
  return reasonNotToOffer(study) ?? study;
}

/** By their bytes: the last letter of a key in base64url can be written in several ways. */
function isSameKey(one: Ed25519PublicKey, other: Ed25519PublicKey): boolean {
  return Buffer.from(one, 'base64url').equals(Buffer.from(other, 'base64url'));
}
