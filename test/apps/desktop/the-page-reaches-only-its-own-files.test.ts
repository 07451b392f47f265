import { answerPaneRequest, pageOfAddress, resolvePaneFile } from '@clearpane/desktop/pane-files';
import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const missing = 'It is not there.';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'clearpane-pane-'));
  await writeFile(path.join(directory, 'index.html'), '<p>pane</p>');
});
afterAll(() => rm(directory, { recursive: true }));

describe('The page reaches only its own files', () => {
  test('a file is answered with its type, a strict policy and no caching', async () => {
    const response = await answerPaneRequest(directory, new Request('app://pane/index.html#/studies'), missing);
    expect({
      status: response.status,
      body: await response.text(),
      policy: response.headers.get('Content-Security-Policy'),
      caching: response.headers.get('Cache-Control'),
      sniffing: response.headers.get('X-Content-Type-Options'),
      type: response.headers.get('Content-Type'),
    }).toEqual({
      status: 200,
      body: '<p>pane</p>',
      policy:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; font-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      caching: 'no-store',
      sniffing: 'nosniff',
      type: 'text/html; charset=utf-8',
    });
  });

  test('other origins, other methods, other types and ways out are refused', async () => {
    const refused = [
      'app://elsewhere/index.html',
      'http://pane/index.html',
      'app://pane/..%2f..%2fpackage.json',
      'app://pane/%2e%2e%2fsecret.json',
      'app://pane/..%5c..%5csecret.json',
      'app://pane/.hidden.json',
      'app://pane/index.html%00.js',
      'app://pane/%E0%A4%A',
      'app://pane/vault.db',
      'app://pane/',
      'app://pane//etc/passwd.json',
    ];
    expect(refused.map((address) => resolvePaneFile(directory, address))).toEqual(refused.map(() => null));
    const posted = await answerPaneRequest(
      directory,
      new Request('app://pane/index.html', { method: 'POST' }),
      missing,
    );
    expect([posted.status, await posted.text()]).toEqual([404, missing]);
  });

  test('the small window opens pages of the pane by their addresses, and nothing else', () => {
    const addresses = [
      'app://pane/index.html#/left/just-for-me',
      'app://pane/index.html?shortcut=taken#/',
      'app://pane/index.html#/<script>',
      'app://pane/other.html#/left',
      'app://elsewhere/index.html#/left',
      'https://pane/index.html#/left',
      'about:blank',
    ];
    expect(addresses.map(pageOfAddress)).toEqual(['left/just-for-me', '', null, null, null, null, null]);
  });

  test('no address leads out of the folder', () => {
    const piece = fc.oneof(fc.constantFrom('..', '%2e%2e', '%2f', '/', '\\', '%5c', '.', 'a.js', '%00'), fc.string());
    const leadsOut = fc.check(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const found = resolvePaneFile(directory, `app://pane/${pieces.join('')}`);
        return found === null || path.resolve(found.file).startsWith(directory + path.sep);
      }),
      { numRuns: 2000 },
    ).counterexample;
    expect(leadsOut).toBeNull();
  });
});
