import { BundleId, SessionId, StudyId } from '@clearpane/contracts';
import { useSyncExternalStore } from 'react';

/** Everything the address after `#` can name. */
export type Route =
  | { page: 'today' | 'days' | 'studies' | 'sent' | 'my-data' }
  | { page: 'waiting'; bundleId: BundleId | null }
  | { page: 'session'; sessionId: SessionId }
  | { page: 'join'; studyId: StudyId }
  | { page: 'unknown' };

/** Reads a route from `location.hash`; identifiers that are not well formed lead to 'unknown'. */
function parseRoute(hash: string): Route {
  const [page = '', argument] = hash.replace(/^#\/?/, '').split('/');
  switch (page) {
    case '':
      return { page: 'today' };
    case 'today':
    case 'days':
    case 'studies':
    case 'sent':
    case 'my-data':
      return { page };
    case 'waiting': {
      const id = BundleId.safeParse(argument);
      return { page, bundleId: id.success ? id.data : null };
    }
    case 'session': {
      const id = SessionId.safeParse(argument);
      return id.success ? { page, sessionId: id.data } : { page: 'unknown' };
    }
    case 'join': {
      const id = StudyId.safeParse(argument);
      return id.success ? { page, studyId: id.data } : { page: 'unknown' };
    }
    default:
      return { page: 'unknown' };
  }
}

/** The address of a route, for links. */
export function hrefOf(route: Exclude<Route, { page: 'unknown' }>): string {
  switch (route.page) {
    case 'session':
      return `#/session/${route.sessionId}`;
    case 'join':
      return `#/join/${route.studyId}`;
    case 'waiting':
      return route.bundleId ? `#/waiting/${route.bundleId}` : '#/waiting';
    default:
      return `#/${route.page}`;
  }
}

/** Goes to a route. */
export function navigate(route: Exclude<Route, { page: 'unknown' }>): void {
  location.hash = hrefOf(route);
}

/** The current route, kept up to date. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listenToHash, () => location.hash);
  return parseRoute(hash);
}

function listenToHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
