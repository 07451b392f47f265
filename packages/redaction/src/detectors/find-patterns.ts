import { byPattern, type Detector } from './found.ts';

/** E-mail addresses, also with spaces that recognisers put around the at sign, and in scripts with accents. */
export const findEmails: Detector = byPattern(
  'email',
  /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)+/u,
);

/** Accounts: "@mensah", "kmensah@prod-bastion", "d.volkov". */
export const findAccounts: Detector = byPattern('name', /[\p{L}\p{N}._-]*@[\p{L}\p{N}._-]+|\b\p{Ll}\.\p{Ll}{3,}\b/u);

/** Links, hosts, network addresses and paths of files. */
export const findPlacesInNetworks: readonly Detector[] = [
  byPattern('address', /\b[a-z][a-z0-9+.-]*:\/\/\S+/i),
  byPattern('address', /\bwww\.\S+/i),
  byPattern(
    'address',
    /\b(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|io|eu|de|at|ch|fr|be|es|it|nl|pl|uk|us|info|biz|local|internal|example|test|dev|app|cloud|gov|edu)\b/iu,
  ),
  byPattern('address', /\b\d{1,3}(?:\.\d{1,3}){3}\b/),
  byPattern('address', /(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/i),
  byPattern('address', /(?:\b[A-Z]:\\|\\\\|(?:^|\s)~?\/)[^\s]+[\\/][^\s]*/i),
  byPattern(
    'address',
    /\b[\p{L}\p{N}_-]+\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|png|jpe?g|ts|js|json|md|env|eml|msg)\b/iu,
  ),
];

const MONTHS =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|févr?(?:ier)?|mar(?:ch|s|zo|zec)?|märz|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maggio|maj|june?|juni?|juin|junio|giugno|july?|juli?|juillet|julio|luglio|aug(?:ust|ustus)?|août|agosto|sep(?:t|tember|tembre|tiembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre|embre)?|déc(?:embre)?|gennaio|febbraio|enero|febrero|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';

/** Dates and times with figures, in the orders and with the month names of the seven languages. */
export const findDates: readonly Detector[] = [
  byPattern('date', /(?<![\d.])\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?![\d.])/),
  byPattern(
    'date',
    new RegExp(
      `\\b\\d{1,2}(?:\\.|er|º|th|st|nd|rd)?\\s?(?:de\\s)?(?:${MONTHS})\\b\\.?(?:\\s(?:de\\s)?\\d{2,4})?`,
      'iu',
    ),
  ),
  byPattern('date', new RegExp(`\\b(?:${MONTHS})\\.?\\s\\d{1,4}(?:,?\\s\\d{2,4})?\\b`, 'iu')),
  byPattern('date', /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?=\W|$)/i),
];

/** Postal addresses: a street's word with a house number, a post code with a place, a British post code. */
export const findPostalAddresses: readonly Detector[] = [
  byPattern(
    'address',
    /\b\d{1,5}[a-z]?,?\s(?:\p{Lu}[\p{L}'-]+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|court|ct|way|mews|place|square|gardens|terrace|boulevard|blvd|crescent)\b/iu,
  ),
  byPattern(
    'address',
    /\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|gracht|kade)\s\d{1,4}\s?[a-z]?\b/iu,
  ),
  byPattern(
    'address',
    /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|boulevard|bd|impasse|place|chemin|allée|quai)\s[\p{L}' -]{2,}/iu,
  ),
  byPattern(
    'address',
    /\b(?:calle|c\/|avenida|avda\.?|plaza|paseo|via|viale|piazza|corso|ul\.|ulica|al\.|aleja|os\.)\s[\p{L}'. -]{2,}?,?\s\d{1,4}\b/iu,
  ),
  byPattern('address', /\b(?:[A-Z]{1,2}[- ])?\d{4,5}(?:\s?[A-Z]{2})?\s\p{Lu}[\p{L}-]{2,}/u),
  byPattern('address', /\b\d{2}-\d{3}\s\p{Lu}[\p{L}-]+/u),
  byPattern('address', /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/),
];

/** Amounts of money and shares, with their sign. */
export const findAmounts: Detector = byPattern(
  'number',
  /[€$£¥]\s?\d[\d.,' ]*|\d[\d.,' ]*\s?(?:[€$£¥%]|EUR|USD|GBP|CHF|PLN|zł|kr)(?!\p{L})/u,
);

/**
 * Identity numbers and every other word with figures. One figure alone ("Heading 1", "Ctrl+1"), function keys, and a 1 among
 * letters that was read for I or l ("F1le") are not numbers.
 */
export const findNumbers: readonly Detector[] = [
  byPattern('number', /(?<!\bF)\d(?:[ .,/'-]?\d)+/),
  byPattern(
    'number',
    /[\p{L}\p{N}-]*\p{N}[\p{L}\p{N}-]*/u,
    (word) => !/^(?:\p{N}|F(?:[1-9]|1[0-2])|\p{L}*1\p{L}{2,}|\p{L}{2,}1\p{L}*)$/u.test(word),
  ),
];
