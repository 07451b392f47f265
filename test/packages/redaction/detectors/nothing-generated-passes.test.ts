import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVeto } from '@clearpane/redaction/detectors/create-veto';
import { foldedLabels } from '@clearpane/redaction/vocabulary/folded-labels';
import { foldedNames } from '@clearpane/redaction/vocabulary/names';
import { createVocabulary } from '@clearpane/redaction/vocabulary/create-vocabulary';

const vocabulary = createVocabulary({ added: [], removed: [] });
const veto = createVeto();
const figure = fc.integer({ min: 0, max: 9 }).map(String);
const figures = (length: number) =>
  fc.array(figure, { minLength: length, maxLength: length }).map((all) => all.join(''));
const label = fc.constantFrom(
  ...foldedLabels
    .trim()
    .split('\n')
    .filter((text) => text.length > 2),
);
const name = fc
  .constantFrom(...foldedNames.trim().split('\n'))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1));
const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((all) => all.join(''));

const phone = fc
  .tuple(
    fc.constantFrom('+44 ', '+49 ', '+33 ', '+34 ', '+39 ', '+31 ', '+48 ', '+1 ', '0', '00'),
    figures(3),
    fc.constantFrom(' ', '-', '/', ''),
    figures(6),
  )
  .map((parts) => parts.join(''));
const iban = fc
  .tuple(fc.constantFrom('DE', 'ES', 'IT', 'PL'), figures(18))
  .map(([country, account]) => country + checkFigures(country, account) + account);
const card = fc
  .tuple(fc.constantFrom('4', '51', '34'), figures(13))
  .map(([network, rest]) => withLuhn((network + rest).slice(0, network === '34' ? 14 : 15)));
const email = fc.tuple(label, label).map(([user, host]) => `${user}@${host}.com`);
const secret = fc.oneof(
  letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16, 16).map((rest) => `AKIA${rest}`),
  letters('ABCDEFGHIJKLMNOPabcdefghijklmnop0123456789', 36, 36).map((rest) => `ghp_${rest}`),
  letters('0123456789abcdef', 40, 40),
);

test.each([
  ['telephone number', phone],
  ['IBAN', iban],
  ['card number', card],
  ['e-mail address', email],
  ['secret', secret],
])('no generated %s is revealed, alone or beside a label', (_, personal) => {
  fc.assert(
    fc.property(personal, label, (text, beside) => {
      for (const read of [text, `${beside}: ${text}`, `${beside} ${text}`])
        expect(vocabulary.isLabel(read) && veto(read) === null).toBe(false);
      expect(veto(text)).not.toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('what a machine adds for itself weakens no detector', () => {
  fc.assert(
    fc.property(
      fc.oneof(name, phone, email, secret, fc.constantFrom('Krankmeldung', 'Betriebsrat', 'Sick note', 'Divorce')),
      (text) => {
        const own = createVocabulary({ added: [text], removed: [] });
        expect(own.isLabel(text) && veto(text) === null).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('two names beside each other are names, whichever they are', () => {
  fc.assert(
    fc.property(name, name, (first, last) => {
      expect(veto(`${first} ${last}`)).not.toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test('any text at all gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(veto(text)).toSatisfy((finding: unknown) => finding === null || typeof finding === 'string');
    }),
    { numRuns: 2_000 },
  );
});

/** ISO 7064 MOD 97-10, as IBANs use it. */
function checkFigures(country: string, account: string): string {
  const asFigures = [...`${account}${country}00`]
    .map((letter) => (/[A-Z]/.test(letter) ? String(letter.charCodeAt(0) - 55) : letter))
    .join('');
  return String(98n - (BigInt(asFigures) % 97n)).padStart(2, '0');
}

function withLuhn(figuresOfCard: string): string {
  const sum = [...figuresOfCard].toReversed().reduce((total, letter, index) => {
    const doubled = Number(letter) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return figuresOfCard + String((10 - (sum % 10)) % 10);
}
