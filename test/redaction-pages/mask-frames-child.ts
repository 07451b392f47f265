/** The process in which a bench or an attack masks: the screen host's own masking and nothing else, so that its memory can be read. */
import { readFileSync } from 'node:fs';
import { createFrameMasker } from '@clearpane/capture/screen-host/masking/frame-masker';
import { maskingWorkerFile } from '@clearpane/capture/screen-host/masking/worker-file';
import type { FrameForChild, FrameFromChild } from './masking-process.ts';

/** On a busy machine a frame may take longer than it is allowed to in use: the bench says how long. */
const LIMIT_MS = 60_000;

const masker = createFrameMasker({
  worker: maskingWorkerFile(),
  words: { added: [], removed: [] },
  onMode: () => undefined,
  onFailed: () => undefined,
  limitMs: () => LIMIT_MS,
});
const answer = (message: FrameFromChild): unknown => process.send?.(message);
process.on('message', (frame: FrameForChild) => void mask(frame));
process.once('disconnect', () => process.exit());

async function mask({ pixels, width, height, isFirst }: FrameForChild): Promise<void> {
  const mode = (await masker.ready()) ?? 'over';
  let redacted: Uint8Array | null = null;
  const startedAt = performance.now();
  const usedBefore = process.cpuUsage();
  const outcome = await masker.mask({
    pixels,
    width,
    height,
    allowed: [{ x: 0, y: 0, width, height }],
    known: null,
    isFirst,
    onRedacted: (view) => (redacted = view.slice()),
  });
  const ms = performance.now() - startedAt;
  const used = process.cpuUsage(usedBefore);
  const processorMs = (used.user + used.system) / 1000;
  const memoryMiB = proportionalSetMiB();
  if (outcome.kind !== 'masked' || redacted === null) {
    answer({ kind: 'refused', reason: outcome.kind === 'refused' ? outcome.reason : outcome.kind });
    return;
  }
  const { redactions, image, isComplete, maskingMs } = outcome;
  const storedBytes = image.length;
  answer({
    kind: 'masked',
    mode,
    ms,
    maskingMs,
    processorMs,
    isComplete,
    redactions,
    redacted,
    storedBytes,
    memoryMiB,
  });
}

function proportionalSetMiB(): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync('/proc/self/smaps_rollup', 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
