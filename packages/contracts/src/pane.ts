/**
 * What the review pane may do, in Electron and in a browser alike: run and style itself, show pictures it was given, and
 * talk to its own origin. No inline code, no other host, no framing, no form.
 */
export const PANE_CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Headers of every answer that the pane is served with: never cached, never sniffed, never referred. */
export const PANE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': PANE_CONTENT_SECURITY_POLICY,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** The header that carries the loopback server's per-launch token. */
export const PANE_TOKEN_HEADER = 'x-clearpane-token';
