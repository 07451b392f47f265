/** Which words and labels are interface and nothing else, in the languages that are built in, with the machine's own changes. */
export interface Vocabulary {
  /**
   * Whether a whole text as it was read is an interface label: a known phrase ("Mark all as read"), or one or two known words
   * that may stand alone. Three words or more count only as a known phrase: a sentence is not a label. Upper and lower case,
   * accents that recognisers lose, a trailing colon or ellipsis and an underlined access key make no difference.
   */
  isLabel(text: string): boolean;
}

/** The employee may add words for their own machine, a policy may only remove; what is removed stays removed. */
export interface VocabularyChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
