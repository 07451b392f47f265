/**
 * The uploader: the only process with a network. It takes one order from whoever started it, carries it out, answers and ends.
 * It has no arguments, reads no settings and writes no file.
 */
import process from 'node:process';
import { UploaderOrder, assertNever, parentChannelOf } from '@clearpane/contracts';
import type { StartedProcess, UploaderAnswer } from '@clearpane/contracts';
import { UploaderFailure, describeFailure } from './failure.ts';
import { takeBack } from './take-back.ts';
import { upload } from './upload.ts';

/** Whoever asked closes the channel when it has the answer; without that the process ends by itself after this time. */
const FAREWELL_MS = 2000;

const channel = parentChannelOf(process as StartedProcess);
channel.onClose(() => process.exit(0));
let hasOrder = false;
channel.onMessage((message) => {
  // One process, one order: a second one is not even read.
  if (hasOrder) return;
  hasOrder = true;
  void carryOut(message).then((answer) => {
    channel.send(answer);
    setTimeout(() => process.exit(0), FAREWELL_MS);
  });
});

async function carryOut(message: unknown): Promise<UploaderAnswer> {
  try {
    const order = parseOrder(message);
    switch (order.task) {
      case 'upload':
        return await upload(order, new Date(), (progress) => channel.send(progress));
      case 'take-back':
        return await takeBack(order);
      default:
        return assertNever(order);
    }
  } catch (error) {
    return describeFailure(error);
  }
}

function parseOrder(message: unknown): UploaderOrder {
  const parsed = UploaderOrder.safeParse(message);
  if (parsed.success) return parsed.data;
  const words = 'This is no order to send one approved file or to take one back. Nothing was sent.';
  throw new UploaderFailure('not-approved', words, false, { cause: parsed.error });
}
