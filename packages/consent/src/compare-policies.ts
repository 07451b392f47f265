import type { Policy, PolicyReading } from '@clearpane/contracts';

type ForbiddingPart = Pick<Policy, 'forbiddenCategories' | 'forbiddenApps' | 'removedInterfaceWords' | 'forbidUpload'>;
const NOTHING_FORBIDDEN: ForbiddingPart = {
  forbiddenCategories: [],
  forbiddenApps: [],
  removedInterfaceWords: [],
  forbidUpload: false,
};

/**
 * Whether `after` allows anything that `before` did not. Such a change suspends capture until the person agrees again
 * (promise 7); a change that only narrows takes effect silently but is shown.
 */
export function widensPolicy(before: PolicyReading, after: PolicyReading): boolean {
  if (after.kind === 'invalid' || before.kind === 'none') return false; // Invalid captures nothing; none forbids nothing.
  if (before.kind === 'invalid') return false; // Nothing was captured under it, so nothing agreed to was based on it.
  const old = before.policy;
  const now: ForbiddingPart & Partial<Policy> = after.kind === 'policy' ? after.policy : NOTHING_FORBIDDEN;
  return (
    !keepsAll(old.forbiddenCategories, now.forbiddenCategories) ||
    !keepsAll(lower(old.forbiddenApps), lower(now.forbiddenApps)) ||
    !keepsAll(lower(old.removedInterfaceWords), lower(now.removedInterfaceWords)) ||
    (old.forbidUpload && !now.forbidUpload) ||
    (old.allowedStudies !== undefined &&
      (now.allowedStudies === undefined || !keepsAll(now.allowedStudies, old.allowedStudies))) ||
    (old.maximumRetentionDays !== undefined &&
      (now.maximumRetentionDays === undefined || now.maximumRetentionDays > old.maximumRetentionDays))
  );
}

function keepsAll<Item>(forbidden: readonly Item[], still: readonly Item[]): boolean {
  const kept = new Set(still);
  return forbidden.every((item) => kept.has(item));
}

function lower(values: readonly string[]): string[] {
  return values.map((value) => value.toLowerCase());
}
