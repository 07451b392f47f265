import { readFile } from 'node:fs/promises';
import { openConsentStatement, sha256Hex } from '@clearpane/bundle';
import {
  ClearpaneError,
  SignedDocument,
  Study,
  type ConsentStatement,
  type Ed25519PublicKey,
} from '@clearpane/contracts';
import { isSigned } from '@clearpane/signing';

/** A study that a statement is about, with the key that signed it. */
export interface SignedStudy {
  study: Study;
  signedBy: Ed25519PublicKey;
}

/** A statement of consent that holds, and the study it is about where that was given. */
export interface CheckedConsent {
  statement: ConsentStatement;
  study: SignedStudy | null;
}

/**
 * Checks a saved statement of consent by itself. Throws `bundle-changed` when it was changed, `study-invalid` when the study is
 * not signed or not the very text that was agreed to, `not-found` when a file cannot be read.
 */
export async function checkConsent(files: { statementFile: string; studyFile?: string }): Promise<CheckedConsent> {
  const statement = openConsentStatement(await readSigned(files.statementFile));
  if (files.studyFile === undefined) return { statement, study: null };
  const signed = await readSigned(files.studyFile);
  if (!isSigned(signed)) throw new ClearpaneError('study-invalid', 'The study is not signed by the key that it names.');
  if (sha256Hex(signed.text) !== statement.studySha256) {
    throw new ClearpaneError(
      'study-invalid',
      'This is not the study that was agreed to: its text has another SHA-256.',
    );
  }
  const study = Study.safeParse(parseJson(signed.text));
  if (!study.success) {
    throw new ClearpaneError('study-invalid', 'The study does not fit the vocabulary.', { cause: study.error });
  }
  return { statement, study: { study: study.data, signedBy: signed.publicKey } };
}

async function readSigned(file: string): Promise<SignedDocument> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ClearpaneError('not-found', 'A file cannot be read.', { cause });
  });
  const signed = SignedDocument.safeParse(parseJson(text));
  if (!signed.success) throw new ClearpaneError('bad-input', 'A file is no signed document.', { cause: signed.error });
  return signed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ClearpaneError('bad-input', 'A file is damaged: it is no JSON.', { cause });
  }
}
