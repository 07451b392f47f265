/* A process of its own that does the least that a listener can do: it counts the events of the input library. */
import { uIOhook } from 'uiohook-napi';

let heard = 0;
uIOhook.on('input', () => {
  heard += 1;
});
process.on('message', () => process.send?.({ heard }));
process.on('disconnect', () => {
  uIOhook.stop();
  process.exit(0);
});
uIOhook.start();
process.send?.({ heard });
