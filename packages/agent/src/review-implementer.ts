import { reviewContract } from '@clearpane/contracts/review-api';
import { implement } from '@orpc/server';
import { translateErrors } from './translate-errors.ts';

/** Implements the review API; every failure is translated once, here. */
export const api = implement(reviewContract).use(translateErrors);
