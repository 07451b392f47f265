import { z } from 'zod';

/** Under this name lies how far the ledger of an older version was carried over. */
export const CARRIED_OVER = 'ledger-carried-over';
/** How many entries were carried over, and whether those were all. */
export const CarriedOver = z.strictObject({ entryCount: z.int().min(0), isWhole: z.boolean() });
export type CarriedOver = z.infer<typeof CarriedOver>;

/** True once the person was asked anything: the one fact that stays when everything is deleted, so that nobody is asked twice (consent rule R2). */
export const ASKED_BEFORE = 'asked-before';

/** The works councils' revocations that arrived here: their word, not the person's data. */
export const REVOCATIONS = 'revocations';

/** The settings that stay when everything is deleted. */
export const KEPT_SETTINGS: readonly string[] = [ASKED_BEFORE, REVOCATIONS];

/** The words that the person added to those that may stay readable in pictures. */
export const INTERFACE_WORDS = 'interface-words';

/**
 * Settings that widen what is kept. They count only while everything is as the key store remembers it: one that was changed from
 * outside, or put back from an older copy, is as if it were not there.
 */
export const WIDENING_SETTINGS: readonly string[] = [INTERFACE_WORDS];
