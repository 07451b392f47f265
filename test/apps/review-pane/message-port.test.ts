import { MessageChannel } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { portOfChannel, type Channel } from '@clearpane/contracts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createReviewRouter, type InMemoryAgent } from '../../support/review-api-in-memory.ts';
import { paneForTests } from '../../support/review-pane-browser.ts';
import { servePane } from '../../support/review-pane-server.ts';
import { sampleAgent } from '../../support/review-samples.ts';
import { passCountdown } from './pass-countdown.ts';

const built = paneForTests();

/** What Electron's preload does, run in the page before anything else: a port for each call, and the news of its end. */
const PRELOAD = `(() => {
  let tellClosed = () => {};
  let current = null;
  window.clearpane = {
    connect() {
      const { port1, port2 } = new MessageChannel();
      current = port1;
      port1.onmessage = ({ data }) => void window.toAgent(typeof data === 'string' ? data : [...new Uint8Array(data)]);
      void window.openAgent().then(() => window.postMessage('clearpane-port', location.origin, [port2]));
    },
    onClosed(listener) { tellClosed = listener; },
  };
  window.fromAgent = (data) => current.postMessage(typeof data === 'string' ? data : new Uint8Array(data).buffer);
  window.endAgent = () => tellClosed();
})()`;

async function openOverPort(page: Page, agent: InMemoryAgent): Promise<{ openings: () => number }> {
  let openings = 0;
  let toAgent: (data: unknown) => void = () => undefined;
  await page.exposeFunction('openAgent', () => {
    openings += 1;
    const { port1, port2 } = new MessageChannel();
    const channel: Channel = {
      send: (message) => port1.postMessage(message),
      onMessage: (listener) => void port1.on('message', listener),
      onClose: (listener) => void port1.on('close', listener),
      close: () => port1.close(),
    };
    new RPCHandler(createReviewRouter(agent)).upgrade(portOfChannel(channel));
    port2.on('message', (data: string | Uint8Array | ArrayBuffer) => {
      const message = typeof data === 'string' ? data : [...new Uint8Array(data as ArrayBuffer)];
      // The page may be gone when the last answer comes.
      void page.evaluate(`window.fromAgent(${JSON.stringify(message)})`).catch(() => undefined);
    });
    toAgent = (data) => port2.postMessage(typeof data === 'string' ? data : Uint8Array.from(data as number[]).buffer);
  });
  await page.exposeFunction('toAgent', (data: unknown) => toAgent(data));
  await page.addInitScript(PRELOAD);
  return { openings: () => openings };
}

test('the same build speaks over a message port, shows frames through it and reconnects when the agent ended', async () => {
  const agent = await sampleAgent();
  await using server = await servePane(built.folder, agent);
  const context = await built.browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const { openings } = await openOverPort(page, agent);
  await page.goto(`${server.origin}/#/session/${agent.sessions[0]?.content.summary.id}`);
  const image = page.getByRole('img', { name: /^Frame 1 / });
  await expect
    .poll(() => image.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth), {
      timeout: 15_000,
    })
    .toBe(1280);
  await page.evaluate('window.endAgent()');
  await expect.poll(openings).toBe(2);
  await page.getByText('Recording since').waitFor();
  // A picture within an answer comes through as well.
  await page.evaluate("location.hash = '#/test-screen'");
  await page.clock.install();
  await page.getByRole('button', { name: /^Test my screen in/ }).click();
  await passCountdown(page);
  const tested = page.getByRole('img', { name: /^Your screen as it would be kept/ });
  await expect
    .poll(() => tested.evaluate((element) => (element as unknown as { naturalWidth: number }).naturalWidth), {
      timeout: 20_000,
    })
    .toBe(1280);
  await page.getByRole('button', { name: 'Pause recording' }).click();
  await expect.poll(() => agent.changes.map(({ call }) => call)).toEqual(['masking.test', 'recording.pause']);
  await context.close();
});

test('a port from anywhere but the page itself is not taken', async () => {
  await using server = await servePane(built.folder, await sampleAgent());
  const context = await built.browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(`window.clearpane = { connect() {}, onClosed() {} };`);
  await page.goto(`${server.origin}/`);
  await page.evaluate(`(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.wasTaken = true; };
    dispatchEvent(new MessageEvent('message', { data: 'clearpane-port', source: null, ports: [port2] }));
  })()`);
  await page.waitForTimeout(500);
  expect(await page.evaluate('window.wasTaken === true')).toBe(false);
  await context.close();
});
