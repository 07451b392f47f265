import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { createCollector } from '@clearpane/collector';
import { createKeyFile } from '@clearpane/steward';
import { build, deployInventedStudy } from '@clearpane/workbench';
import { expect, test } from 'vitest';
import { startBrowser } from '../support/review-pane-browser.ts';
import { servePaneOf } from '../support/seen-in-pane.ts';
import { join, openWorkstation, told, until, whenLight, workUntilKept } from '../support/workstation.ts';
import { runClearpane } from '../support/clearpane-process.ts';

test(
  'what was approved waits in words while the collector is out of reach, and arrives unchanged when it is back',
  { timeout: 120_000 },
  async () => {
    await build();
    await using desk = await openWorkstation();
    await desk.openWindows();
    const directory = path.join(desk.display.directory, 'collector');
    const key = await createKeyFile(path.join(desk.display.directory, 'steward.key'));
    // The collector is there once, so that the study can name its address and key; then it is gone.
    const before = await createCollector({ directory, host: '127.0.0.1', port: 0 });
    const { url, publicKey } = before;
    await before.close();
    const { study } = await deployInventedStudy(path.dirname(desk.policyDirectory), {
      recipient: {
        name: 'A steward (invented)',
        collectorUrl: url,
        collectorPublicKey: publicKey,
        stewardRecipient: key.recipient,
      },
      coolingOffHours: 0,
    });
    const agent = await desk.startAgent('d');
    const { review } = agent;
    await join(review, study.id);
    await whenLight(review, 'recording');
    await workUntilKept(desk, agent);
    await review.recording.pause({ minutes: null });
    const [session] = await review.sessions.list();
    const {
      id: bundleId,
      contentSha256,
      sealedSha256,
    } = await review.bundles.prepare({ sessionId: session?.id as never });
    await review.bundles.approve({ bundleId, contentSha256, sealedSha256 });

    const status = await until(
      () => review.status.get(),
      ({ uploadProblem }) => uploadProblem !== null,
    );
    expect(status).toMatchObject({ waitingUploads: 1, light: { state: 'paused' } });
    const problem = status.uploadProblem ?? '';
    expect(problem).toMatch(/^[A-Z].*\.$/);
    expect(problem).not.toMatch(/ECONNREFUSED|http|Error/);
    expect((await review.bundles.list())[0]).toMatchObject({ state: 'approved', problem });
    expect((await told(agent)).cli).toBe('Paused. Nothing is recorded.');
    const { said } = await runClearpane(['--data-dir', agent.dataDirectory, 'status']);
    expect(said).toContain(`Approved bundles that wait to be sent: 1.\n${problem}\n`);
    const browser = await startBrowser();
    {
      await using pane = await servePaneOf(browser, review);
      await pane.page.locator('.status-problem').filter({ hasText: problem }).waitFor();
    }
    await browser.close();

    // Somebody else on that address is not the collector: nothing that it answers is taken for a receipt.
    const impostor = await answerOn(Number(new URL(url).port));
    await until(
      () => impostor.asked,
      (asked) => asked > 0,
    );
    expect((await review.bundles.list())[0]?.state).not.toBe('sent');
    await new Promise((resolve) => impostor.server.close(resolve));

    const back = await createCollector({ directory, host: '127.0.0.1', port: Number(new URL(url).port) });
    await until(
      () => review.bundles.list(),
      ([bundle]) => bundle?.state === 'sent',
      60_000,
    );
    const arrived = path.join(directory, 'bundles', `${bundleId}.age`);
    expect(createHash('sha256').update(readFileSync(arrived)).digest('hex')).toBe(sealedSha256);
    expect(await review.status.get()).toMatchObject({ waitingUploads: 0, uploadProblem: null });

    // Taking back waits in the same way.
    await back.close();
    await review.bundles.takeBack({ bundleId });
    expect((await review.bundles.list())[0]?.state).toBe('taking-back');
    expect(existsSync(arrived)).toBe(true);
    const again = await createCollector({ directory, host: '127.0.0.1', port: Number(new URL(url).port) });
    await until(
      () => review.bundles.list(),
      ([bundle]) => bundle?.state === 'taken-back',
      60_000,
    );
    expect(existsSync(arrived)).toBe(false);
    await again.close();
  },
);

/** A program that took the collector's port and says yes to everything. */
async function answerOn(port: number): Promise<{ server: Server; asked: number }> {
  const impostor = {
    asked: 0,
    server: createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        impostor.asked += 1;
        socket.end(
          'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}',
        );
      });
    }),
  };
  await new Promise<void>((resolve) => impostor.server.listen(port, '127.0.0.1', resolve));
  if ((impostor.server.address() as AddressInfo).port !== port) throw new Error('The port is not the collector’s.');
  return impostor;
}
