import path from 'node:path';
import { Revocation, type SignedDocument, type Study } from '@clearpane/contracts';
import { isSigned } from '@clearpane/signing';
import { listDocuments, parseJson, readSignedDocument } from './read-document.ts';

/** What a folder holds of revocations; a file that is none is named with the reason in words. */
export interface RevocationReading {
  documents: { file: string; document: SignedDocument }[];
  problems: { file: string; reason: string }[];
}

/**
 * Reads every `*.revocation.json` of the directory in lexical order. It never throws. Which study a document stops, if any,
 * `checkRevocation` says: only a study names the key that may stop it.
 */
export async function readRevocations(directory: string): Promise<RevocationReading> {
  const listing = await listDocuments(directory, '.revocation.json');
  if ('unreadable' in listing) return { documents: [], problems: [listing.unreadable] };
  const reading: RevocationReading = { documents: [], problems: [] };
  for (const file of listing.names) {
    const document = await readSignedDocument(path.join(directory, file), 'revocation');
    if (typeof document === 'string') reading.problems.push({ file, reason: document });
    else reading.documents.push({ file, document });
  }
  return reading;
}

/**
 * The works council's word in a document that stops this study, or the reason in words why it does not: it counts only when it
 * is signed with the key that the study's agreement names, and names this study.
 */
export function checkRevocation(document: SignedDocument, study: Study): Revocation | string {
  const agreement = study.worksCouncilAgreement;
  if (agreement === null) return 'The study names no works council that could stop it.';
  // The signature before the text: what the council did not sign is not even parsed.
  if (document.publicKey !== agreement.publicKey) return "It is not signed with the works council's key.";
  if (!isSigned(document)) return 'It was changed after it was signed.';
  const parsed = Revocation.safeParse(parseJson(document.text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `The revocation does not fit at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? 'unknown'}.`;
  }
  return parsed.data.studyId === study.id ? parsed.data : 'It stops another study.';
}
