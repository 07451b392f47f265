import { execFileSync } from 'node:child_process';
import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serveReview, type ReviewClient, type ReviewServer } from '@clearpane/cli';
import { PANE_HEADERS, PANE_TOKEN_HEADER } from '@clearpane/contracts';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReviewRouter } from '../../support/review-api-in-memory.ts';
import { freshAgent } from '../../support/review-samples.ts';

let directory: string;
let server: ReviewServer;
let client: ReviewClient;

beforeAll(async () => {
  directory = mkdtempSync(path.join(os.tmpdir(), 'clearpane-review-server-'));
  const pane = path.join(directory, 'pane');
  mkdirSync(pane);
  writeFileSync(path.join(pane, 'index.html'), '<!doctype html><title>pane</title>');
  writeFileSync(path.join(pane, 'notes.txt'), 'of a kind that is not served');
  writeFileSync(path.join(directory, 'secret.json'), '"outside"');
  client = createRouterClient(createReviewRouter(await freshAgent())) as ReviewClient;
  server = await serveReview(client, pane);
});

afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks as no browser would let a page ask: with any Host, any path as it is written, any header. */
function ask(method: string, urlPath: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  // Said explicitly: Node sends the body of a DELETE without a length, as the beginning of another request.
  const all = body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port: server.port, method, path: urlPath, headers: all },
      (response) => {
        let text = '';
        response.on('data', (data: Buffer) => (text += data.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

const status = '/rpc/status/get';
const pause = '/rpc/recording/pause';
const json = { 'content-type': 'application/json' };
const call = (headers: Record<string, string>, urlPath = status): Promise<Answer> =>
  ask('POST', urlPath, { ...json, ...headers }, '{"json":{}}');

test('with the token of this launch the page and its calls are answered', async () => {
  expect((await ask('GET', '/')).body).toContain('<title>pane</title>');
  const answer = await call({ [PANE_TOKEN_HEADER]: server.token, origin: `http://127.0.0.1:${server.port}` });
  expect({ status: answer.status, light: JSON.parse(answer.body).json.light.state }).toEqual({
    status: 200,
    light: 'off',
  });
  expect(server.url).toBe(`http://127.0.0.1:${server.port}/#token=${server.token}`);
});

test('a page of another origin is refused, with the token too', async () => {
  for (const origin of [
    'https://evil.example',
    `http://localhost:${server.port}`,
    `http://127.0.0.1:${server.port + 1}`,
    `https://127.0.0.1:${server.port}`,
    'null',
  ]) {
    expect((await call({ [PANE_TOKEN_HEADER]: server.token, origin })).status).toBe(403);
    expect((await ask('GET', '/', { origin })).status).toBe(403);
    // The question that a browser asks before such a call gets no permission either.
    const preflight = await ask('OPTIONS', status, { origin, 'access-control-request-method': 'POST' });
    expect(preflight.status).toBe(403);
    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('a name that was pointed at this machine is refused: DNS rebinding reaches nothing', async () => {
  for (const host of [
    'evil.example',
    `evil.example:${server.port}`,
    `localhost:${server.port}`,
    '127.0.0.1',
    `127.0.0.1:${server.port}.evil.example`,
  ]) {
    expect((await call({ [PANE_TOKEN_HEADER]: server.token, host })).status).toBe(421);
    expect((await ask('GET', '/', { host })).status).toBe(421);
  }
});

test('without the token, or with one that only resembles it, no call is answered', async () => {
  const { token } = server;
  const wrong = [
    undefined,
    '',
    'a',
    token.slice(1),
    `${token}a`,
    token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'),
  ];
  for (const each of wrong) {
    const answer = await call(each === undefined ? {} : { [PANE_TOKEN_HEADER]: each }, pause);
    expect({ each, status: answer.status }).toEqual({ each, status: 401 });
  }
  // Elsewhere than in its header it does not count.
  expect((await call({ cookie: `${PANE_TOKEN_HEADER}=${token}` }, `${status}?token=${token}`)).status).toBe(401);
});

test('a call is made by POST alone, so that no link and no image can make one', async () => {
  const answer = await ask('GET', `${pause}?data={}`, { [PANE_TOKEN_HEADER]: server.token });
  expect(answer.status).toBe(405);
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    const headers = { ...json, [PANE_TOKEN_HEADER]: server.token };
    expect((await ask(method, status, headers, '{"json":{}}')).status).toBe(405);
  }
  for (const method of ['PUT', 'DELETE', 'HEAD', 'POST']) expect((await ask(method, '/')).status).toBe(405);
});

test('no path leads out of the folder of the pane', async () => {
  const escapes = [
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/%2e%2e%2fsecret.json',
    '/..%5csecret.json',
    '//etc/../../secret.json',
    '/assets/../../secret.json',
    '/.%2e/.%2e/.%2e/etc/os-release',
  ];
  for (const escape of escapes) {
    const answer = await ask('GET', escape);
    expect({ escape, status: answer.status, hasSecret: answer.body.includes('outside') }).toEqual({
      escape,
      status: 404,
      hasSecret: false,
    });
  }
});

test('what is not there, or not of a kind that a page needs, is a 404; a call that is not there too', async () => {
  for (const unknown of ['/nothing.js', '/notes.txt', '/favicon.ico', '/%00'])
    expect((await ask('GET', unknown)).status).toBe(404);
  expect((await call({ [PANE_TOKEN_HEADER]: server.token }, '/rpc/device/shutDown')).status).toBe(404);
  expect((await call({ [PANE_TOKEN_HEADER]: server.token }, '/rpc/')).status).toBe(404);
});

test('a request that is nonsense does not end the server', async () => {
  for (const nonsense of ['http://[', '*', '//']) await ask('GET', nonsense);
  await ask('POST', status, { ...json, [PANE_TOKEN_HEADER]: server.token }, '{"json":');
  expect((await ask('GET', '/')).status).toBe(200);
});

test('every answer carries the policy of the page and is never kept', async () => {
  const answers = [
    await ask('GET', '/'),
    await ask('GET', '/nothing'),
    await call({}),
    await call({ [PANE_TOKEN_HEADER]: server.token }),
    await ask('GET', '/', { host: 'evil.example' }),
  ];
  for (const { headers } of answers) {
    expect(headers).toMatchObject(PANE_HEADERS);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
  expect(PANE_HEADERS['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
});

test('it listens on 127.0.0.1 and on no other address', () => {
  const port = server.port.toString(16).toUpperCase().padStart(4, '0');
  const listening = (table: string): string[] =>
    execFileSync('cat', [table], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(`:${port}`) && state === '0A')
      .map(([, local]) => local?.split(':')[0] ?? '');
  expect([...listening('/proc/net/tcp'), ...listening('/proc/net/tcp6')]).toEqual(['0100007F']);
});

test('a port that is taken is a sentence, not a stack', async () => {
  const again = serveReview(client, directory, server.port);
  await expect(again).rejects.toMatchObject({
    code: 'bad-input',
    message: `Port ${server.port} is in use by another program. Leave --port away to get a free one.`,
  });
});

test('two servers have two tokens, and one does not open the other', async () => {
  const other = await serveReview(client, directory);
  expect(other.token).not.toBe(server.token);
  expect(other.token.length).toBeGreaterThanOrEqual(43);
  expect((await call({ [PANE_TOKEN_HEADER]: other.token })).status).toBe(401);
  await other.close();
});
