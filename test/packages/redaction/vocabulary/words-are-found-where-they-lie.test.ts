import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordList } from '@clearpane/redaction/vocabulary/word-list';

const word = fc.string({ unit: fc.constantFrom(...'abcxyzéß '), minLength: 1, maxLength: 4 });

test('a list has exactly its words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), fc.array(word), (words, others) => {
      const list = createWordList(`\n${words.toSorted((a, b) => (a < b ? -1 : 1)).join('\n')}\n`);
      const known = new Set(words);
      for (const asked of [...words, ...others, '']) expect(list.has(asked)).toBe(known.has(asked));
    }),
  );
});
