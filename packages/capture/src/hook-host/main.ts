/** The process that sees raw input. It has no network, writes no file, and key codes die in it. */
import '../shut-network.ts';
import process from 'node:process';
import { keepMemoryOutOfCoreDumps } from '../core-dumps.ts';
import { parentChannel } from '../process-channel.ts';
import { runHookHost } from './hook-host.ts';
import { uiohookSource } from './input-source.ts';
import { checkDisplay } from './preflight.ts';

/** Time for the last message to leave before the process ends. */
const FAREWELL_MS = 100;

keepMemoryOutOfCoreDumps();
runHookHost({
  channel: parentChannel(),
  checkDisplay: () => checkDisplay(process.platform, process.env),
  openSource: ({ display, origin }) => {
    if (display !== null) process.env['DISPLAY'] = display;
    return uiohookSource(origin);
  },
  now: () => performance.now(),
  exit: (code) => void setTimeout(() => process.exit(code), FAREWELL_MS),
});
