import type { BundleId } from '@clearpane/contracts';
import { useSyncExternalStore } from 'react';

/**
 * What was saved since this page was opened. It is not kept any longer: which codes a person has is theirs to know, and a
 * note of it on this computer would tell others.
 */
let saved: ReadonlySet<BundleId> = new Set();
const listeners = new Set<() => void>();

/** Notes, for as long as the page is open, whose passes were saved. */
export function notePassesSaved(bundleIds: readonly BundleId[]): void {
  saved = new Set([...saved, ...bundleIds]);
  for (const listener of listeners) listener();
}

/** The bundles whose passes were saved or printed since this page was opened. */
export function usePassesSaved(): ReadonlySet<BundleId> {
  return useSyncExternalStore(listen, () => saved);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
