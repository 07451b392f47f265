import { plural } from '@lingui/core/macro';

/** "3 answers" */
export function answerCountInWords(count: number): string {
  return plural(count, { one: '# answer', other: '# answers' });
}

/** "2 bundles that were not sent" */
export function unsentBundleCountInWords(count: number): string {
  return plural(count, { one: '# bundle that was not sent', other: '# bundles that were not sent' });
}
