import { PANE_TOKEN_HEADER } from '@clearpane/contracts';
import { RPCLink } from '@orpc/client/fetch';
import { responsesAreChecked } from './checked-responses.ts';
import { type Line, TokenRefused } from './line.ts';

/** Moves the launch token from the address bar to memory: it is never stored, and does not stay in the history. */
export function takeTokenFromAddress(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (!token) return null;
  history.replaceState(null, '', `${location.pathname}#/today`);
  return token;
}

/** Opens a line to `/rpc` on the page's own origin; each request carries the launch token. */
export function dialBrowser(token: string): Line {
  const link = new RPCLink({
    url: `${location.origin}/rpc`,
    headers: { [PANE_TOKEN_HEADER]: token },
    plugins: responsesAreChecked(),
    fetch: async (request, init) => {
      const response = await globalThis.fetch(request, { ...init, cache: 'no-store' });
      if (response.status === 401 || response.status === 403) throw new TokenRefused('The launch token was refused.');
      return response;
    },
  });
  // HTTP has no line that could close: a call that fails tells it.
  return { link, closed: new Promise(() => {}), hangUp: () => {} };
}
