import { BundleId, ConsentId, SessionId, StudyId } from '@clearpane/contracts';
import { useSyncExternalStore } from 'react';

/** The pages that need nothing but their name. */
const PLAIN_PAGES = [
  'about',
  'today',
  'days',
  'sent',
  'studies',
  'my-data',
  'managed',
  'records',
  'ledger',
  'take-back',
  'test-screen',
  'words',
  'small',
] as const;
type PlainPage = (typeof PLAIN_PAGES)[number];

/** Everything the address after `#` can name. */
export type Route =
  | { page: PlainPage }
  | { page: 'waiting'; bundleId: BundleId | null }
  | { page: 'session'; sessionId: SessionId }
  | { page: 'join' | 'left'; studyId: StudyId }
  | { page: 'record'; consentId: ConsentId }
  | { page: 'unknown' };

/** Reads a route from `location.hash`; identifiers that are not well formed lead to 'unknown'. */
function parseRoute(hash: string): Route {
  const [page = '', argument] = hash.replace(/^#\/?/, '').split('/');
  switch (page) {
    case '':
      return { page: 'today' };
    case 'waiting': {
      const id = BundleId.safeParse(argument);
      return { page, bundleId: id.success ? id.data : null };
    }
    case 'session': {
      const id = SessionId.safeParse(argument);
      return id.success ? { page, sessionId: id.data } : { page: 'unknown' };
    }
    case 'join':
    case 'left': {
      const id = StudyId.safeParse(argument);
      return id.success ? { page, studyId: id.data } : { page: 'unknown' };
    }
    case 'record': {
      const id = ConsentId.safeParse(argument);
      return id.success ? { page, consentId: id.data } : { page: 'unknown' };
    }
    default: {
      const plain = PLAIN_PAGES.find((name) => name === page);
      return { page: plain ?? 'unknown' };
    }
  }
}

/** The address of a route, for links. */
export function hrefOf(route: Exclude<Route, { page: 'unknown' }>): string {
  switch (route.page) {
    case 'session':
      return `#/session/${route.sessionId}`;
    case 'join':
    case 'left':
      return `#/${route.page}/${route.studyId}`;
    case 'record':
      return `#/record/${route.consentId}`;
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
