/** One thing that is to be said about a study before it is signed. */
export interface StudyFinding {
  /** An error keeps a study from being signed; a warning is for its author to weigh. */
  severity: 'error' | 'warning';
  /** Where in the document, as `notices.de.purpose`. */
  place: string;
  code: StudyFindingCode;
  /** What is the matter and what to do, in plain words. */
  sentence: string;
}

/** What kind of thing it is, for programs. */
export type StudyFindingCode =
  | 'not-filled-in'
  | 'not-a-study'
  | 'changed-after-signing'
  | 'reserved-name'
  | 'expired'
  | 'expires-late'
  | 'uses-not-forbidden'
  | 'statement-missing'
  | 'collector-not-https'
  | 'cannot-upload'
  | 'language-twice'
  | 'language-not-judged'
  | 'section-empty'
  | 'emotive-wording'
  | 'misleading'
  | 'hard-to-read'
  | 'numbers-differ'
  | 'fact-differs';
