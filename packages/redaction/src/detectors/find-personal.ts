import { onlyWith, type Detector, type Found } from './found.ts';
import { findNames, findSensitiveWords } from './find-names.ts';
import { findBics, findCards, findIbans, findPhones } from './find-numbers-of-people.ts';
import {
  findAccounts,
  findAmounts,
  findDates,
  findEmails,
  findNumbers,
  findPlacesInNetworks,
  findPostalAddresses,
} from './find-patterns.ts';
import { findSecrets } from './find-secrets.ts';

/** What each group of patterns cannot match without. Most labels have none of it, and this is asked of every label that is read. */
const FIGURE = /\p{N}/u;
const SIGN_OF_NETWORKS = /[.:/\\]/;
const SIGN_OF_ACCOUNTS = /[@.]/;

/** In the order in which a finding is named: what says most comes first. */
export const DETECTORS: readonly Detector[] = [
  findSecrets,
  onlyWith(/@/, findEmails),
  findIbans,
  findBics,
  onlyWith(FIGURE, findCards),
  ...findPlacesInNetworks.map((detect) => onlyWith(SIGN_OF_NETWORKS, detect)),
  ...[...findDates, findAmounts, findPhones, ...findPostalAddresses, ...findNumbers].map((detect) =>
    onlyWith(FIGURE, detect),
  ),
  findSensitiveWords,
  onlyWith(SIGN_OF_ACCOUNTS, findAccounts),
  findNames,
];

/**
 * Everything that the detectors find in a text of any length, in the order of the text: what a product that masks only what its
 * detectors find would mask. It shows what they find; the redactor itself asks `createVeto`, which stops at the first.
 */
export function findPersonal(text: string): Found[] {
  return DETECTORS.flatMap((detect) => detect(text)).sort((a, b) => a.start - b.start || a.end - b.end);
}
