import { ClearpaneError } from '@clearpane/contracts';

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Answers the address of one of a collector's paths (without a leading slash), below the path of its own address.
 * Throws `bad-input` unless it is https, or http on a loopback host, and carries no name, password, query or fragment.
 */
export function collectorEndpoint(collectorUrl: string, path: string): URL {
  const base = URL.canParse(collectorUrl) ? new URL(collectorUrl) : null;
  const isEncrypted = base?.protocol === 'https:' || (base?.protocol === 'http:' && LOOPBACK_HOSTS.has(base.hostname));
  if (base === null || !isEncrypted || base.username || base.password || base.search || base.hash) {
    throw new ClearpaneError(
      'bad-input',
      "The collector's address must begin with https:// (or http:// on this computer) and hold nothing but a host and a path.",
    );
  }
  return new URL(path, `${base.origin}${base.pathname.replace(/\/*$/, '/')}`);
}
