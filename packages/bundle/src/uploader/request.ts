import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** A collector's answer: its status, and its body as JSON (null where it is none). */
export interface JsonAnswer {
  status: number;
  body: unknown;
}

const TIMEOUT_MS = 30_000;
const MAXIMUM_ANSWER_BYTES = 64 * 1024;

/**
 * Asks a collector and reads a JSON answer; rejects when it cannot be reached or takes longer than 30 s.
 * Plain node:http, not fetch: fetch adds a user agent and a language, and follows redirects to other hosts.
 */
export function requestJson(method: 'GET' | 'POST', url: URL, body?: unknown): Promise<JsonAnswer> {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const headers = payload === undefined ? {} : { 'content-type': 'application/json' };
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    // Said explicitly, so that no environment variable can switch the check of certificates off.
    const options = { method, headers, agent: false, rejectUnauthorized: true, signal };
    const outgoing = send(url, options, (response) => {
      let receivedBytes = 0;
      response.on('data', (chunk: Uint8Array) => {
        receivedBytes += chunk.length;
        if (receivedBytes > MAXIMUM_ANSWER_BYTES) outgoing.destroy(new Error("The collector's answer is too long."));
      });
      buffer(response).then((bytes) => resolve({ status: response.statusCode ?? 0, body: parseJson(bytes) }), reject);
    });
    outgoing.on('error', reject);
    outgoing.end(payload);
  });
}

/** A body that is no JSON (a proxy's page, say) is no body: the status says enough. */
function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
