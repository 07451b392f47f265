/** Letters in the order of their keys, row by row, with the code of each row's first key as the input hook numbers them. */
const ROWS = [
  { first: 0x10, letters: 'qwertyuiop' },
  { first: 0x1e, letters: 'asdfghjkl' },
  { first: 0x2c, letters: 'zxcvbnm' },
];
const SPACE = 0x39;

/** The key of each letter of a text of small letters and spaces. */
export function scancodesOf(text: string): number[] {
  return [...text].map((letter) => {
    if (letter === ' ') return SPACE;
    const row = ROWS.find(({ letters }) => letters.includes(letter));
    if (row === undefined) throw new RangeError(`There is no key for "${letter}".`);
    return row.first + row.letters.indexOf(letter);
  });
}
