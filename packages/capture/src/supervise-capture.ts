import type { CapturePermit } from '@clearpane/consent';
import {
  assertNever,
  ClearpaneError,
  FromHookHost,
  FromScreenHost,
  type AppId,
  type GapReason,
  type InterfaceWords,
  type Launcher,
  type MaskingMode,
  type ReducedEntry,
  type ScreenPreview,
  type SettledFrame,
  type ToHookHost,
  type ToScreenHost,
  type Whereabouts,
} from '@clearpane/contracts';
import { createAppNumbers } from './supervise-apps.ts';
import { steadyClock, type SupervisionClock } from './supervise-clock.ts';
import { superviseHost, type CaptureHealth, type SupervisedHost } from './supervise-host.ts';
import { createPreviews } from './supervise-previews.ts';
import { createProbeNumbers } from './supervise-probes.ts';

export interface CaptureOptions {
  launcher: Launcher;
  /** Nothing starts and nothing is delivered without its being live. */
  permit: CapturePermit;
  /** The number of the first frame. */
  firstFrame: number;
  /** A frame is taken at least this often while something is allowed and on screen. */
  heartbeatMs: number;
  /** Changes to the interface words that may stay readable. */
  words: InterfaceWords;
  clock?: SupervisionClock;
  /** Takes actions, their seconds counted from when capture first was ready. `appIds` names the apps of focus actions. */
  onEntries(entries: readonly ReducedEntry[], appIds: ReadonlyMap<number, AppId>): void;
  /** Takes a frame; false says that it was not stored, so that no action can refer to it. */
  onFrame(frame: SettledFrame): boolean | void;
  onGap(reason: GapReason): void;
  /** Health or the way of masking changed; never called before `superviseCapture` has returned, and before anything is delivered. */
  onHealth(health: CaptureHealth): void;
}

/** Capture that is under way. */
export interface Capture {
  health(): CaptureHealth;
  /** How frames are masked, as the screen host that runs now announced it; null while none are taken. */
  masking(): MaskingMode | null;
  /** What would be kept of the screen now: kept nowhere. 'failed' where no frames are agreed to or being taken, or none came in time. */
  preview(): Promise<ScreenPreview>;
  /** Tries again at once what had been given up for a while. */
  retry(): void;
  /** Ends within about half a second; what the hosts still had to say by then is delivered, and nothing afterwards. */
  stop(): Promise<void>;
}

/**
 * Keeps the screen host and, where actions were agreed to, the hook host running, and relays between them and the caller.
 * Throws ClearpaneError 'no-consent' without a live permit.
 */
export function superviseCapture(options: CaptureOptions): Capture {
  const { launcher, permit, clock = steadyClock } = options;
  if (!permit.isLive()) throw new ClearpaneError('no-consent', 'Capture was asked for without a live permit.');
  const apps = createAppNumbers(permit.allowedApps);
  const probes = createProbeNumbers();
  const previews = createPreviews(clock);
  const stored = new Set<number>();
  let announced: MaskingMode | null = null;
  let nextFrame = options.firstFrame;
  let whereabouts: Whereabouts | null = null;
  let hookStarted = false;
  let hookGreetedAt = 0;
  /** When everything had answered for the first time: deliveries begin, and seconds count from here. */
  let readyAt: number | null = null;
  /** Frames that came before that. */
  let early: SettledFrame[] = [];
  let lastTold = JSON.stringify([{ state: 'starting' }, null]);
  let hasStopped = false;

  const screen = superviseHost({
    role: 'screen-host',
    launcher,
    clock,
    parse: (raw) => parsed(FromScreenHost.safeParse(raw)),
    greet: (): ToScreenHost => {
      apps.forgetHost();
      return {
        type: 'start',
        allowedApps: [...permit.allowedApps],
        mayReadPixels: permit.choices.frames,
        firstFrame: nextFrame,
        heartbeatMs: options.heartbeatMs,
        words: options.words,
      };
    },
    onReady: (message) => {
      announced = message.masking;
    },
    onMessage: receiveFromScreen,
    onLost() {
      announced = null;
      previews.giveUp();
      forgetWhereabouts();
      deliver(() => options.onGap('screen-host-ended'));
    },
    onHealth: tellHealth,
  });

  const hook: SupervisedHost | null = permit.choices.actions
    ? superviseHost({
        role: 'hook-host',
        launcher,
        clock,
        parse: (raw) => parsed(FromHookHost.safeParse(raw)),
        greet: (): ToHookHost => {
          probes.forget();
          hookGreetedAt = clock.nowMs();
          return { type: 'start' };
        },
        onMessage: receiveFromHook,
        onLost: () => deliver(() => options.onGap('hook-host-ended')),
        onHealth() {
          // What a new hook host has to know first: it takes nothing before it has started its hook.
          if (hook?.health().state === 'ready') briefHook();
          tellHealth();
        },
      })
    : null;

  function receiveFromScreen(message: Exclude<FromScreenHost, { type: 'ready' | 'heartbeat' | 'failed' | 'stopped' }>) {
    if (!isLive()) return true;
    switch (message.type) {
      case 'app':
        return apps.learn(message.number, message.id);
      case 'whereabouts': {
        whereabouts = apps.translate(message.whereabouts);
        sendToHook({ type: 'whereabouts', whereabouts, answers: probes.answered(message.answers) });
        return true;
      }
      case 'frame':
        // Pixels without a yes to pixels: whatever sent this is not to be trusted with anything.
        if (!permit.choices.frames || message.frame.number < nextFrame) return false;
        nextFrame = message.frame.number + 1;
        if (readyAt === null) early.push(message.frame);
        else store(message.frame);
        return true;
      case 'unchanged':
        if (stored.has(message.number)) sendToHook({ type: 'frame-settled', number: message.number });
        return true;
      case 'preview':
        if (!permit.choices.frames) return false;
        previews.answered(message.number, message.preview);
        return true;
      case 'masking':
        announced = message.mode;
        tellHealth();
        return true;
      case 'gap':
        deliver(() => options.onGap(message.reason));
        return true;
      default:
        return assertNever(message);
    }
  }

  function receiveFromHook(message: Exclude<FromHookHost, { type: 'ready' | 'heartbeat' | 'failed' | 'stopped' }>) {
    if (!isLive()) return true;
    switch (message.type) {
      case 'activity':
        sendToScreen({ type: 'activity' });
        return true;
      case 'probe':
        sendToScreen({ type: 'probe', number: probes.relay(message.number) });
        return true;
      case 'actions': {
        // Without a screen host that works nothing is recorded, not even that nothing could be: the light says so already.
        if (screen.health().state === 'failed') return true;
        // A hook host that was started again counts its seconds from its own start.
        const offset = Math.max(0, Math.floor((hookGreetedAt - (readyAt ?? hookGreetedAt)) / 1000));
        const entries = message.entries.map((entry) => ({ ...entry, second: entry.second + offset }));
        deliver(() => options.onEntries(entries, apps.ids));
        return true;
      }
      default:
        return assertNever(message);
    }
  }

  /** A number is announced only when its frame is stored: an action must never refer to a frame that does not exist. */
  function store(frame: SettledFrame): void {
    deliver(() => {
      if (options.onFrame(frame) === false) return;
      stored.add(frame.number);
      sendToHook({ type: 'frame-settled', number: frame.number });
    });
  }

  function briefHook(): void {
    if (whereabouts !== null) sendToHook({ type: 'whereabouts', whereabouts, answers: 0 });
    const lastStored = Math.max(0, ...stored);
    if (lastStored > 0) sendToHook({ type: 'frame-settled', number: lastStored });
  }

  /** Without a screen host nobody knows the windows: nothing is allowed until it is back. */
  function forgetWhereabouts(): void {
    if (whereabouts === null) return;
    whereabouts = { ...whereabouts, revision: whereabouts.revision + 1, focus: null, windows: [] };
    sendToHook({ type: 'whereabouts', whereabouts, answers: 0 });
  }

  function health(): CaptureHealth {
    const all = [screen.health(), ...(hook === null ? [] : [hook.health()])];
    return (
      all.find(({ state }) => state === 'failed') ?? all.find(({ state }) => state === 'starting') ?? { state: 'ready' }
    );
  }

  function masking(): MaskingMode | null {
    return permit.choices.frames && screen.health().state === 'ready' ? announced : null;
  }

  function preview(): Promise<ScreenPreview> {
    if (!isLive() || masking() === null) return Promise.resolve({ kind: 'failed' });
    return previews.ask((number) => sendToScreen({ type: 'preview', number }));
  }

  function tellHealth(): void {
    if (hasStopped) return;
    const now = health();
    if (screen.health().state === 'ready' && hook !== null && !hookStarted) {
      // The screen host comes first: it finds out whether there is a display and a window manager at all.
      hookStarted = true;
      hook.start();
    }
    const told = JSON.stringify([now, now.state === 'ready' ? masking() : null]);
    if (told !== lastTold) {
      lastTold = told;
      options.onHealth(now);
    }
    if (now.state !== 'ready' || readyAt !== null) return;
    readyAt = clock.nowMs();
    for (const frame of early) store(frame);
    early = [];
  }

  function deliver(task: () => void): void {
    if (readyAt !== null && isLive()) task();
  }

  /** A permit that was revoked ends everything, whoever noticed it first. */
  function isLive(): boolean {
    if (hasStopped) return false;
    if (permit.isLive()) return true;
    void stop();
    return false;
  }

  const sendToHook = (message: ToHookHost): void => hook?.send(message);
  const sendToScreen = (message: ToScreenHost): void => screen.send(message);

  let stopping: Promise<void> | null = null;
  function stop(): Promise<void> {
    stopping ??= Promise.all([screen.stop(), hook?.stop()]).then(() => {
      hasStopped = true;
      previews.giveUp();
    });
    return stopping;
  }

  screen.start();
  return {
    health,
    masking,
    preview,
    retry() {
      screen.retry();
      hook?.retry();
    },
    stop,
  };
}

function parsed<Message>(result: { success: true; data: Message } | { success: false }): Message | null {
  return result.success ? result.data : null;
}
