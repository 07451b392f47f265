import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { invalidateLists, usePaneApi, type PaneApi } from './pane-api.tsx';

/** A change the person asked for: runs once, never retries by itself, and refreshes what the page shows afterwards. */
export function useChange<Input, Output>(
  run: (api: PaneApi['api'], input: Input) => Promise<Output>,
  onDone?: (output: Output, input: Input) => void,
): UseMutationResult<Output, Error, Input> {
  const { api, queryClient, query } = usePaneApi();
  return useMutation({
    mutationFn: (input: Input) => run(api, input),
    onSuccess: (output, input) => onDone?.(output, input),
    onSettled: () => invalidateLists(queryClient, query),
  });
}
