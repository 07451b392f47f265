import { describe, expect, test } from 'vitest';
import { houseOf, importsOf, reachableFrom, sourceFiles } from '../support/import-graph.ts';

const NETWORK =
  /^(node:)?(net|tls|http|https|http2|dns|dns\/promises|dgram)$|^(tus-js-client|fastify|@tus\/.*|undici|ws|@orpc\/server\/(node|fetch)|@orpc\/client\/fetch)$/;

/** Where a network module may stand, and why. */
const MAY_REACH = [
  { place: /^packages\/bundle\/src\/uploader\//, why: 'the one process that sends' },
  { place: /^apps\/collector\/src\//, why: 'the server that IT runs' },
  { place: /^apps\/cli\/src\/review-server\.ts$/, why: 'the loopback review server' },
  { place: /^packages\/agent\/src\/local-socket\.ts$/, why: 'a Unix socket between our processes' },
  { place: /^packages\/capture\/src\/block-network\.ts$/, why: 'shuts the network at entry' },
  {
    place: /^packages\/capture\/src\/x-socket\.ts$/,
    why: 'asks whether the local X socket answers',
  },
  { place: /^apps\/review-pane\/src\/api\//, why: 'the page speaks to its own origin' },
  { place: /^packages\/workbench\//, why: 'set-up; nothing of it ships' },
] as const;

test('a network module stands only where this list names a reason', () => {
  const unexpected = sourceFiles()
    .flatMap(importsOf)
    .filter(({ specifier, isTypeOnly }) => !isTypeOnly && NETWORK.test(specifier))
    .filter(({ from }) => !MAY_REACH.some(({ place }) => place.test(from)))
    .map(({ from, specifier }) => `${from} imports ${specifier}`);
  expect(unexpected).toEqual([]);
});

describe.each([
  ['hook host', 'packages/capture/src/hook-host/main.ts'],
  ['screen host', 'packages/capture/src/screen-host/main.ts'],
  ["screen host's masking thread", 'packages/capture/src/screen-host/masking/masking-worker.ts'],
  ['agent', 'packages/agent/src/main.ts'],
])('the %s', (_name, entry) => {
  test('reaches no module that speaks to a network', () => {
    const reached = reachableFrom([entry])
      .filter(({ specifier }) => NETWORK.test(specifier))
      .map(({ from }) => from);
    const unixOnly = /^packages\/(agent\/src\/local-socket|capture\/src\/(block-network|x-socket))\.ts$/;
    expect(reached.filter((from) => !unixOnly.test(from))).toEqual([]);
  });

  test('shuts the network before anything else is loaded', () => {
    const first = importsOf(entry)[0]?.specifier;
    expect(first).toMatch(/shut-network(\.ts)?$/);
  });

  test('never reaches the uploader', () => {
    const reached = reachableFrom([entry]).map(({ from }) => from);
    expect(reached.filter((from) => from.startsWith('packages/bundle/src/uploader/'))).toEqual([]);
  });
});

test('the page that shows everything cannot reach the agent except through its contract', () => {
  const foreign = sourceFiles()
    .filter((file) => houseOf(file) === 'review-pane')
    .flatMap(importsOf)
    .filter(({ specifier }) => specifier.startsWith('node:') || specifier === 'electron');
  expect(foreign).toEqual([]);
});
