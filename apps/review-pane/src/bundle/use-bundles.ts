import type { BundleSummary } from '@clearpane/contracts';
import { useQuery } from '@tanstack/react-query';
import { usePaneApi } from '../api/pane-api.tsx';

const MOVING_INTERVAL_MS = 1_500;
const RESTING_INTERVAL_MS = 15_000;

/** All bundles, looked at more often while one of them is on its way. */
export function useBundles() {
  const { query } = usePaneApi();
  return useQuery({
    ...query.bundles.list.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.some(isMoving) ? MOVING_INTERVAL_MS : RESTING_INTERVAL_MS),
  });
}

function isMoving({ state }: BundleSummary): boolean {
  return state === 'approved' || state === 'sending' || state === 'taking-back';
}
