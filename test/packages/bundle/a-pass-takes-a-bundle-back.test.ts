import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDeletionSecret, decodePass, encodePass } from '@clearpane/bundle';
import { BundleId, ClearpaneError, SavedWithdrawal } from '@clearpane/contracts';
import { createSigningKey } from '@clearpane/signing';

const saved = SavedWithdrawal.parse({
  schema: 'clearpane-withdrawal/1',
  bundleId: BundleId.parse('0b54f9ab-7b1c-4c55-9d52-6d7f1a3f2c01'),
  deletionSecret: createDeletionSecret(),
  collectorUrl: 'https://collector.example.org/clearpane',
  collectorPublicKey: createSigningKey().publicKey,
  recipientName: 'Steward of Example Works (Größe 5)',
});
const code = encodePass(saved);
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const invalid = expect.objectContaining({ code: 'code-invalid' });

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((each) => Buffer.from(each).toString('base64url'));
const anySaved: fc.Arbitrary<SavedWithdrawal> = fc
  .record({
    schema: fc.constant('clearpane-withdrawal/1'),
    bundleId: fc.uuid(),
    deletionSecret: bytes(32),
    collectorUrl: fc.webPath().map((path) => `https://collector.example.org${path}`),
    collectorPublicKey: bytes(32),
    recipientName: fc.string({ unit: 'grapheme', maxLength: 60 }),
  })
  .map((each) => SavedWithdrawal.parse(each));

/** The code's lines without their blanks, so that a test can spoil single letters. */
const letters = (text = code): string[][] => text.split('\n').map((line) => [...line.replaceAll(' ', '')]);
const joined = (lines: string[][]): string => lines.map((line) => line.join('')).join('\n');

/** What decoding complained of; 'accepted' when it did not. */
function complaint(text: string): string {
  try {
    decodePass(text);
    return 'accepted';
  } catch (error) {
    return error instanceof ClearpaneError && error.code === 'code-invalid' ? error.message : String(error);
  }
}

describe('A withdrawal pass', () => {
  test('says everything that takes the bundle back, as file and as code', () => {
    fc.assert(
      fc.property(anySaved, (each) => {
        expect(decodePass(encodePass(each))).toEqual(each);
        expect(decodePass(JSON.stringify(each))).toEqual(each);
        expect(decodePass(`\uFEFF ${JSON.stringify(each, undefined, 2)}\n`)).toEqual(each);
      }),
    );
  });

  test('is printed as lines of six groups of four letters and digits, none of which can be taken for another', () => {
    for (const line of code.split('\n')) expect(line).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('is read in any case and spacing, with O for 0 and I or L for 1', () => {
    const typed = [
      code.toLowerCase(),
      code.replaceAll(/\s/g, ''),
      code.replaceAll(' ', '-').replaceAll('\n', '\r\n\r\n'),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
      // Broken elsewhere than it was printed.
      code.replaceAll(/\s/g, '').replaceAll(/.{31}/g, '$&\n'),
    ];
    expect(typed.map((each) => decodePass(each))).toEqual(typed.map(() => saved));
  });
});

describe('A typing error is found and named by its line:', () => {
  const place = fc.record({ line: fc.nat(letters().length - 1), column: fc.nat(23) });
  const letter = fc.constantFrom(...SYMBOLS);

  test('one wrong letter, always', () => {
    const lines = letters();
    for (const [line, row] of lines.entries())
      for (const column of row.keys())
        for (const other of SYMBOLS) {
          if (row[column] === other) continue;
          const typed = lines.map((each) => [...each]);
          typed[line]![column] = other;
          expect(complaint(joined(typed))).toBe(
            `Line ${line + 1} of the code has a typing error, or is not in its place.`,
          );
        }
  });

  test('two wrong letters of a line, always', () => {
    fc.assert(
      fc.property(place, fc.nat(23), letter, letter, ({ line, column }, second, one, two) => {
        const typed = letters();
        fc.pre(column !== second && typed[line]![column] !== one && typed[line]![second] !== two);
        typed[line]![column] = one;
        typed[line]![second] = two;
        expect(complaint(joined(typed))).toMatch(new RegExp(`^Line ${line + 1} `));
      }),
      { numRuns: 2000 },
    );
  });

  test('two exchanged letters of a line, always', () => {
    fc.assert(
      fc.property(place, fc.nat(23), ({ line, column }, second) => {
        const typed = letters();
        const [one, two] = [typed[line]![column]!, typed[line]![second]!];
        fc.pre(one !== two);
        typed[line]![column] = two;
        typed[line]![second] = one;
        expect(complaint(joined(typed))).toMatch(new RegExp(`^Line ${line + 1} `));
      }),
      { numRuns: 1000 },
    );
  });

  test('a letter too many or too few', () => {
    fc.assert(
      fc.property(place, letter, fc.boolean(), ({ line, column }, extra, isMissing) => {
        const typed = letters();
        if (isMissing) typed[line]!.splice(column, 1);
        else typed[line]!.splice(column, 0, extra);
        const count = isMissing ? 23 : 25;
        expect(complaint(joined(typed))).toBe(
          `Line ${line + 1} of the code has ${count} letters and digits; a whole line has 24.`,
        );
      }),
    );
  });

  test('two exchanged lines, and a line that is missing in the middle', () => {
    const lines = letters();
    for (let first = 0; first < lines.length - 1; first += 1) {
      const exchanged = [...lines];
      [exchanged[first], exchanged[first + 1]] = [lines[first + 1]!, lines[first]!];
      const without = lines.filter((_, index) => index !== first);
      const words = `Line ${first + 1} of the code has a typing error, or is not in its place.`;
      expect([complaint(joined(exchanged)), complaint(joined(without))]).toEqual([words, words]);
    }
  });

  test('a letter that no code has', () => {
    const typed = letters();
    typed[2]![5] = 'U';
    expect(complaint(joined(typed))).toBe('Line 3 of the code holds “U”, which is never part of a code.');
  });
});

describe('What is no pass is refused in words:', () => {
  const lines = code.split('\n');
  test.each([
    ['', 'There is no code in this.'],
    [' \n ', 'There is no code in this.'],
    [lines.slice(0, -1).join('\n'), 'The code ends too early: lines are missing.'],
    ['{"schema"', 'The file is damaged: it ends too early, or was changed.'],
    ['{}', 'This is not what takes a bundle back.'],
    [JSON.stringify({ ...saved, deletionSecret: 'short' }), 'This is not what takes a bundle back.'],
    [JSON.stringify({ ...saved, consentId: 'x' }), 'This is not what takes a bundle back.'],
    [
      JSON.stringify({ ...saved, collectorUrl: 'http://collector.example.org' }),
      'It names an address that is not a collector’s.',
    ],
    [
      JSON.stringify({ ...saved, collectorUrl: 'file:///etc/passwd' }),
      'It names an address that is not a collector’s.',
    ],
  ])('%j', (text, words) => {
    expect(complaint(text)).toBe(words);
  });

  test('a code put together from two', () => {
    const other = encodePass({ ...saved, deletionSecret: createDeletionSecret() }).split('\n');
    const mixed = lines.map((_, cut) => [...lines.slice(0, cut), ...other.slice(cut)].join('\n'));
    const foreign = mixed.filter((each) => each !== code && each !== other.join('\n'));
    const words = 'The lines are not those of one code: some are missing, or of another.';
    expect(foreign.map(complaint)).toEqual(foreign.map(() => words));
    expect(foreign.length).toBeGreaterThan(2);
  });

  test('lines after its end', () => {
    const words = complaint(`${code}\n${lines[0]}`);
    expect(words).toMatch(/^Line \d+ of the code has a typing error, or is not in its place\.$/);
  });

  test('anything else', () => {
    const anyLetters = fc
      .array(fc.constantFrom(...SYMBOLS), { minLength: 24, maxLength: 72 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400 }), anyLetters), (text) => {
        expect(() => decodePass(text)).toThrow(invalid);
      }),
    );
  });

  test('and an address that no collector can have is not written as one', () => {
    expect(() => encodePass({ ...saved, collectorUrl: `https://example.org/${'x'.repeat(3000)}` })).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
  });
});
