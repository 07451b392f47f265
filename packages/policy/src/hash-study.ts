import { createHash } from 'node:crypto';
import { Sha256 } from '@clearpane/contracts';

/** Answers the SHA-256 of a study's exact text: what a person's consent names. */
export function hashStudy(studyText: string): Sha256 {
  return Sha256.parse(createHash('sha256').update(studyText, 'utf8').digest('hex'));
}
