import cardValidator from 'card-validator';
import { isValidBIC, isValidIBAN } from 'ibantools';
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import { byPattern, type Detector } from './found.ts';

/** Where the built-in languages are spoken: numbers without a country code are tried as numbers of these. */
const COUNTRIES: readonly CountryCode[] = ['GB', 'US', 'DE', 'AT', 'CH', 'FR', 'ES', 'IT', 'NL', 'PL'];
const FEWEST_FIGURES_OF_PHONE = 6;
/** Runs of letters, figures and single spaces long enough for an IBAN, starting like one. */
const IBAN_LIKE = /\b[A-Z]{2}[0-9OIl|]{2}(?:[ -]?[A-Z0-9OIl|]){11,32}\b/i;

/** Telephone numbers, international or of the countries of the built-in languages. */
export const findPhones: Detector = (text) => {
  if ((text.match(/\d/g)?.length ?? 0) < FEWEST_FIGURES_OF_PHONE) return [];
  return [undefined, ...COUNTRIES].flatMap((country) =>
    findPhoneNumbersInText(text, country).map(({ startsAt, endsAt }) => ({
      kind: 'phone' as const,
      start: startsAt,
      end: endsAt,
    })),
  );
};

/** IBANs with a correct check sum, also with O and I read for 0 and 1. */
export const findIbans: Detector = byPattern('iban', IBAN_LIKE, (match) => {
  const compact = match.replace(/[ -]/g, '').toUpperCase();
  const asFigures = compact.slice(0, 2) + compact.slice(2).replace(/O/g, '0').replace(/[IL|]/g, '1');
  return [compact, asFigures].some((iban) => prefixes(iban).some((prefix) => isValidIBAN(prefix)));
});

/** Bank codes (BIC): eight or eleven capitals and figures of a known country, with a figure or of full length. */
export const findBics: Detector = byPattern('iban', /\b[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})\b/, isValidBIC);

/** Payment cards: 13 to 19 figures in groups that pass a card network's rules and the Luhn sum. */
export const findCards: Detector = byPattern(
  'card',
  /\b\d(?:[ -]?\d){12,18}\b/,
  (match) => cardValidator.number(match.replace(/-/g, ' ')).isValid,
);

/** An IBAN may be followed by other words in capitals: every length that an IBAN can have. */
function prefixes(text: string): string[] {
  return Array.from({ length: Math.max(0, Math.min(34, text.length) - 14) }, (_, index) => text.slice(0, 15 + index));
}
