import type { ChildProcess } from 'node:child_process';
import process from 'node:process';
import { parentChannelOf, type Channel, type StartedProcess } from '@clearpane/contracts';

/** The channel to the agent that started this process, under plain Node and under Electron alike. */
export function parentChannel(): Channel {
  return parentChannelOf(process as StartedProcess);
}

/** The channel to a child that was forked with an IPC connection. */
export function childChannel(child: ChildProcess): Channel {
  return {
    send: (message) => void (child.connected && child.send(message as object, undefined, undefined, ignoreResult)),
    onMessage: (listener) => void child.on('message', listener),
    onClose: (listener) => {
      let isTold = false;
      const tell = (): void => {
        if (!isTold) listener();
        isTold = true;
      };
      child.once('disconnect', tell);
      child.once('exit', tell);
    },
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}

/** A message that found the other side gone is told by `onClose`; without a callback Node would raise it as an error event. */
function ignoreResult(): void {}
