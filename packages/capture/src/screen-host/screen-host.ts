import { assertNever, ToScreenHost, type BlockReason, type Channel, type FromScreenHost } from '@clearpane/contracts';
import type { Send } from './send.ts';
import { startWatch, type Watch } from './watch.ts';

export interface ScreenHostOptions {
  readonly channel: Channel;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Ends the process once the last message has left and, within reason, this work is done. */
  readonly exit: (code: number, work: Promise<unknown>) => void;
}

/**
 * Runs the screen host on a channel: nothing is loaded before `start`, everything ends with `stop` or with the channel, and
 * whatever goes wrong ends it with a reason.
 */
export function runScreenHost({ channel, env, platform, exit }: ScreenHostOptions): void {
  let watch: Watch | null = null;
  let hasStarted = false;
  let hasEnded = false;
  const tasks: (() => Promise<void>)[] = [];
  const send: Send = (message) => {
    if (!hasEnded) channel.send(message);
  };
  const end = (code: number, last?: FromScreenHost): void => {
    if (hasEnded) return;
    if (last !== undefined) channel.send(last);
    hasEnded = true;
    watch?.stop();
    exit(code, Promise.all(tasks.map((task) => task())));
  };
  const fail = (reason: BlockReason): void => end(1, { type: 'failed', reason });
  const start = async (order: ToScreenHost & { type: 'start' }): Promise<void> => {
    const started = await startWatch({ order, env, platform, send, fail, beforeEnd: (task) => tasks.push(task) });
    if (typeof started === 'string') return fail(started);
    watch = started;
    // It may have been stopped while the libraries were loading.
    if (hasEnded) started.stop();
  };
  channel.onMessage((raw) => {
    const message = ToScreenHost.safeParse(raw);
    if (!message.success) return fail('screen-host-failed');
    const order = message.data;
    switch (order.type) {
      case 'start':
        if (hasStarted) return fail('screen-host-failed');
        hasStarted = true;
        start(order).catch((error: unknown) =>
          fail(isMissingLibrary(error) ? 'library-missing' : 'screen-host-failed'),
        );
        return;
      case 'activity':
        return watch?.noteActivity();
      case 'probe':
        return watch?.answer(order.number);
      case 'preview':
        // Before frames are taken nothing would be kept.
        if (watch === null) return send({ type: 'preview', number: order.number, preview: { kind: 'failed' } });
        return watch.preview(order.number);
      case 'stop':
        return end(0, { type: 'stopped' });
      default:
        return assertNever(order);
    }
  });
  channel.onClose(() => end(0));
}

/** Whether a library is not there, or not whole: what the module loader says of it. */
function isMissingLibrary(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED' || code === 'MODULE_NOT_FOUND';
}
