import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeLauncher, superviseCapture, type Capture, type CaptureHealth } from '@clearpane/capture';
import type { CapturePermit } from '@clearpane/consent';
import {
  type AppId,
  type GapReason,
  type Launcher,
  type ReducedEntry,
  type RunningProcess,
} from '@clearpane/contracts';
import type { VirtualDisplay } from '@clearpane/workbench';
import { desk, entries } from '../hook-host/hook-host-harness.ts';

/** Real hosts under supervision, with everything that was delivered. */
export interface SupervisedCapture {
  capture: Capture;
  entries: ReducedEntry[];
  appIds: ReadonlyMap<number, AppId>;
  frames: number[];
  gaps: GapReason[];
  healths: CaptureHealth[];
  launched: RunningProcess[];
  /** Makes the stand-in screen host send a message. */
  screenSays(message: unknown): void;
  until(condition: () => boolean, limitMs?: number): Promise<void>;
}

export function superviseOn(
  display: VirtualDisplay,
  permit: CapturePermit,
  env: NodeJS.ProcessEnv = display.env,
): SupervisedCapture {
  const script = path.join(env['HOME'] ?? '', 'screen-script');
  writeFileSync(script, '');
  const standIn = path.join(import.meta.dirname, 'screen-host-stand-in.ts');
  const real = nodeLauncher({ ...entries, 'screen-host': standIn }, { env });
  const launched: RunningProcess[] = [];
  const launcher: Launcher = {
    async launch(role) {
      const process = await real.launch(role);
      launched.push(process);
      return process;
    },
  };
  const supervised: SupervisedCapture = {
    entries: [],
    appIds: new Map(),
    frames: [],
    gaps: [],
    healths: [],
    launched,
    screenSays: (message) => appendFileSync(script, `${JSON.stringify(message)}\n`),
    async until(condition, limitMs = 15_000) {
      for (const deadline = performance.now() + limitMs; performance.now() < deadline; await delay(20))
        if (condition()) return;
      const { healths, gaps, entries: delivered } = supervised;
      throw new Error(`It did not come about: ${JSON.stringify({ healths, gaps, delivered })}`);
    },
    capture: superviseCapture({
      launcher,
      permit,
      firstFrame: 1,
      heartbeatMs: 5000,
      words: { added: [], removed: [] },
      onEntries(delivered, appIds) {
        supervised.entries.push(...delivered);
        supervised.appIds = appIds;
      },
      onFrame: ({ number }) => {
        supervised.frames.push(number);
        return number !== 13;
      },
      onGap: (reason) => supervised.gaps.push(reason),
      onHealth: (health) => supervised.healths.push(health),
    }),
  };
  return supervised;
}

/** Tells the desk of the hook host's tests, with its app introduced. */
export function introduceDesk(supervised: SupervisedCapture): void {
  supervised.screenSays({ type: 'app', number: 1, id: 'Calendar' });
  supervised.screenSays({ type: 'whereabouts', whereabouts: desk, answers: 0 });
}

export function frame(number: number): unknown {
  return {
    type: 'frame',
    frame: { number, width: 8, height: 8, mediaType: 'image/webp', redactions: [], image: null },
  };
}
