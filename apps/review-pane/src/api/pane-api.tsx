import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient, useQuery } from '@tanstack/react-query';
import type { Status } from '@clearpane/contracts';
import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { Connection, ConnectionState } from './connect.ts';

const STATUS_PROBE_MS = 5_000;

/** Binds one connection to query keys and options; nothing of it is stored beyond the page's life. */
export function createPaneApi(connection: Connection) {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { retry: false, refetchOnWindowFocus: true, staleTime: 2_000 },
      mutations: { retry: false },
    },
  });
  // What the page shows may be old after a lost line.
  connection.onChange(() => {
    if (connection.state() === 'open') void queryClient.invalidateQueries();
  });
  return { connection, queryClient, api: connection.api, query: createTanstackQueryUtils(connection.api) };
}

export type PaneApi = ReturnType<typeof createPaneApi>;

const PaneApiContext = createContext<PaneApi | null>(null);
export const PaneApiProvider = PaneApiContext.Provider;

/** The review API of this page. */
export function usePaneApi(): PaneApi {
  const paneApi = use(PaneApiContext);
  if (!paneApi) throw new Error('There is no PaneApiProvider above this component.');
  return paneApi;
}

/** Where the connection stands, kept up to date. */
export function useConnectionState(): ConnectionState {
  const { connection } = usePaneApi();
  return useSyncExternalStore(connection.onChange, connection.state);
}

/**
 * Follows the agent's status as it is pushed. Used once, by the whole pane: over HTTP each use would hold a connection open,
 * and a browser allows six.
 */
export function useStatusFeed(): void {
  const { api, query, queryClient } = usePaneApi();
  const isOpen = useConnectionState() === 'open';
  useEffect(() => {
    if (!isOpen) return;
    const stop = new AbortController();
    const key = query.status.get.queryKey();
    void follow(stop.signal);
    async function follow(signal: AbortSignal): Promise<void> {
      try {
        for await (const status of await api.status.watch({}, { signal })) {
          const before = queryClient.getQueryData(key);
          queryClient.setQueryData(key, status);
          if (hasMoved(before, status)) void invalidateLists(queryClient, query);
        }
      } catch (error) {
        // The probe below says what is wrong; without the stream the light is up to five seconds late.
        if (!signal.aborted) console.info('The status stream ended.', error instanceof Error ? error.name : '');
      }
      if (!signal.aborted) void queryClient.invalidateQueries({ queryKey: key });
    }
    return () => stop.abort();
  }, [isOpen, api, query, queryClient]);
}

/**
 * The agent's status, also probed every five seconds, so that an agent that hangs is noticed.
 * Null until the first answer and whenever the line is lost: an old light must not go on shining.
 */
export function useStatus(): Status | null {
  const { query } = usePaneApi();
  const isOpen = useConnectionState() === 'open';
  const options = { refetchInterval: STATUS_PROBE_MS, refetchIntervalInBackground: true, enabled: isOpen };
  const probed = useQuery({ ...query.status.get.queryOptions(), ...options });
  return isOpen ? (probed.data ?? null) : null;
}

/** Forgets what may have changed after the person changed something. */
export function invalidateLists(queryClient: QueryClient, query: PaneApi['query']): Promise<unknown> {
  return Promise.all(
    [
      query.status.get,
      query.sessions,
      query.studies,
      query.records,
      query.apps,
      query.bundles.list,
      query.bundles.passes,
      query.ledger,
      query.policy,
      query.masking.words,
    ].map((part) => queryClient.invalidateQueries({ queryKey: part.key() })),
  );
}

function hasMoved(before: Status | undefined, after: Status): boolean {
  return (
    before !== undefined && (before.light.state !== after.light.state || before.waitingUploads !== after.waitingUploads)
  );
}
