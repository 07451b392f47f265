import type { Detector, Found } from './found.ts';
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

/** In the order in which a finding is named: what says most comes first. */
export const DETECTORS: readonly Detector[] = [
  findSecrets,
  findEmails,
  findIbans,
  findBics,
  findCards,
  ...findPlacesInNetworks,
  ...findDates,
  findAmounts,
  findPhones,
  ...findPostalAddresses,
  ...findNumbers,
  findSensitiveWords,
  findAccounts,
  findNames,
];

/**
 * Everything that the detectors find in a text of any length, in the order of the text: what a product that masks only what its
 * detectors find would mask. Serves the comparison in the benchmarks; the redactor itself asks `createVeto`.
 */
export function findPersonal(text: string): Found[] {
  return DETECTORS.flatMap((detect) => detect(text)).sort((a, b) => a.start - b.start || a.end - b.end);
}
