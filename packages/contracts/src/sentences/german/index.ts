import { answering } from './answering.ts';
import { bundles } from './bundles.ts';
import { meanings } from './meanings.ts';
import { vault } from './vault.ts';

/** Every English sentence that an agent can put before a person, with its German; {0}, {1} … stand where values do. */
export const german: Readonly<Record<string, string>> = { ...meanings, ...answering, ...bundles, ...vault };
