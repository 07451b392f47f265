import { appendFile } from 'node:fs/promises';
import { UploaderOrder, type Approval, type UploadOrder } from '@clearpane/contracts';
import { createCollector, type Collector } from '@clearpane/collector';
import { afterEach, beforeEach, expect, expectTypeOf, test } from 'vitest';
import { approveBundle, type ApprovedBundle } from '../apps/collector/approved.ts';
import { makeFolder, openSlowLine, removeFolder, runUploader } from '../apps/collector/processes.ts';
import { reachableFrom } from '../support/import-graph.ts';

let folder: string;
let collector: Collector;
let approved: ApprovedBundle;
beforeEach(async () => {
  folder = await makeFolder();
  collector = await createCollector({ directory: `${folder}/collector`, host: '127.0.0.1', port: 0 });
  approved = await approveBundle(folder, collector);
});
afterEach(async () => {
  await collector.close();
  await removeFolder(folder);
});

test('an order to send cannot be expressed without an approval of two hashes, nor with anything beside one file', () => {
  expectTypeOf<UploadOrder['approval']>().toEqualTypeOf<Approval>();
  const { order } = approved;
  const { approval, ...unapproved } = order;
  const { contentSha256: _content, ...halfApproval } = approval;
  // @ts-expect-error: an order without an approval is no order
  const asOrder: UploadOrder = unapproved;
  const orders = [
    order,
    asOrder,
    { ...order, approval: null },
    { ...order, approval: halfApproval },
    { ...order, content: 'the content itself' },
    { ...order, sealedFile: [order.sealedFile, '/etc/hostname'] },
    { ...order, collectorUrl: undefined },
  ];
  expect(orders.map((each) => UploaderOrder.safeParse(each).success)).toEqual([true, ...Array(6).fill(false)]);
});

test('the uploader opens no line for a file that differs from the approved one by a byte', async () => {
  const line = await openSlowLine(collector.url, 0);
  const order = { ...approved.order, collectorUrl: line.url };
  await appendFile(order.sealedFile, 'x');
  const changed = await runUploader(order);
  const heardOfChanged = line.heard().length;

  // The same line hears the approved bytes, so silence above was no accident.
  const other = await approveBundle(folder, collector);
  const sent = await runUploader({ ...other.order, collectorUrl: line.url });
  await line.close();
  expect({ changed: changed.last, heardOfChanged, sent: sent.last?.result }).toMatchObject({
    changed: { result: 'failed', code: 'hash-mismatch' },
    heardOfChanged: 0,
    sent: 'sent',
  });
  expect(line.heard()).toContain(Buffer.from(other.sealed).toString('latin1'));
});

test.each([
  'packages/capture/src/hook-host/main.ts',
  'packages/capture/src/screen-host/main.ts',
  'packages/agent/src/main.ts',
])('nothing that %s loads can send: no uploader, no transfer library, no http', (entry) => {
  const lines = reachableFrom([entry]).filter(({ from }) => from !== 'packages/capture/src/block-network.ts');
  expect(lines.length).toBeGreaterThan(5);
  expect(
    lines.filter(
      ({ from, specifier }) => /uploader\//.test(from) || /^(node:)?(https?|http2|tls|dgram)$|^tus-/.test(specifier),
    ),
  ).toEqual([]);
});
