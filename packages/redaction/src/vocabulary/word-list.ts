/** Words that can be asked for. */
export interface WordList {
  has(word: string): boolean;
}

/**
 * Searches words where they lie: one a line, sorted by code unit, with a line break before the first and after the last. A Set of the
 * labels and the names takes several times the memory of the text itself and has to be filled before the first question.
 */
export function createWordList(lines: string): WordList {
  return {
    has(word) {
      // Both are places of line breaks; the word can only stand between them.
      let low = 0;
      let high = lines.length - 1;
      while (low < high) {
        const before = lines.lastIndexOf('\n', (low + high) >> 1);
        const after = lines.indexOf('\n', before + 1);
        const found = lines.slice(before + 1, after);
        if (found === word) return true;
        if (found < word) low = after;
        else high = before;
      }
      return false;
    },
  };
}
