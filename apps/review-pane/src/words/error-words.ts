import { ErrorBody } from '@clearpane/contracts';
import { translateSentence } from '@clearpane/contracts/sentences';
import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { ORPCError } from '@orpc/client';
import { NotAnswering, TokenRefused } from '../api/line.ts';

/** What happened, what it means for the data, what to do. */
export interface ErrorWords {
  happened: string;
  meaning: string;
  remedy: string;
}

/** A sentence that the agent wrote, in the page's language where it is known there, else as it came. */
export function sayAgain(sentence: string): string {
  return translateSentence(sentence, i18n.locale);
}

/** Any failure in words; the agent's own words where it sent some. */
export function errorInWords(error: unknown): ErrorWords {
  if (error instanceof ORPCError && error.code === 'CLEARPANE') {
    const body = ErrorBody.safeParse(error.data);
    if (body.success) {
      const { happened, meaning, remedy } = body.data;
      return { happened: sayAgain(happened), meaning: sayAgain(meaning), remedy: sayAgain(remedy) };
    }
  }
  if (error instanceof NotAnswering || error instanceof TokenRefused || error instanceof TypeError) {
    return {
      happened: t`Clearpane is not answering.`,
      meaning: t`Your last change may or may not have been made. What is stored is not lost.`,
      remedy: t`Wait until it answers again, then look at the current state.`,
    };
  }
  return {
    happened: t`Clearpane gave an answer that this page does not understand.`,
    meaning: t`Nothing is shown that could not be checked. What is stored is unchanged by reading it.`,
    remedy: t`Try again. If it comes back, restart Clearpane.`,
  };
}
