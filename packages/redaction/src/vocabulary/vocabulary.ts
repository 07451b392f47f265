/** Which words and labels are interface and nothing else, in the languages that are built in, with the machine's own changes. */
export interface Vocabulary {
  /**
   * Whether a whole text as it was read is an interface label: a known phrase ("Mark all as read"), one known word that may stand
   * alone, labels joined by '&' or '/' ("Sort & Filter"), a known word with a word of form fields ("Order number"), or a shortcut
   * ("Ctrl+S"). Anything else of two words or more counts only as a known phrase: a sentence is not a label. Upper and lower case,
   * accents, I/l/1, spaces that recognisers lose, and a trailing colon, ellipsis or asterisk make no difference.
   */
  isLabel(text: string): boolean;
  /** Whether a whole text is what an empty field says before anything is typed ("Search", "Nachricht eingeben"); always a label as well. */
  isPlaceholder(text: string): boolean;
}

/** The employee may add words for their own machine, a policy may only remove; what is removed stays removed. */
export interface VocabularyChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
