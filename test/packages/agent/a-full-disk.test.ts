import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInNamespace, whyNoNamespace } from '../../support/mount-namespace.ts';
import { temporaryDirectory } from './made-up-agent.ts';

const noNamespace = whyNoNamespace();
describe.skipIf(noNamespace)(`A disk without room${noNamespace ? ` (skipped: ${noNamespace})` : ''}`, () => {
  it('does not keep anybody from leaving: nothing is captured from then on, and the yes does not live again at a start', () => {
    const mount = 'mount -t tmpfs -o size=3m,mode=0700 tmpfs "$DIRECTORY"';
    const child = path.join(import.meta.dirname, 'full-disk-child.ts');
    expect(runInNamespace(mount, child, temporaryDirectory())).toEqual({
      before: { light: 'recording', living: 1 },
      // The row is as it was, because nothing could be written: it must not count.
      whenFull: { told: 'disk-full', mayCapture: false, isLive: false, living: 1 },
      startedFull: expect.any(String),
      afterwards: { mayCapture: false, isLive: false, living: 0, problems: [] },
      isCapturedAgain: false,
    });
  });
});
