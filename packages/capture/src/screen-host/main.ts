/** The process that sees the screen. It has no network, writes no file, and raw pixels die in it. */
import '../shut-network.ts';
import process from 'node:process';
import { keepMemoryOutOfCoreDumps } from '../core-dumps.ts';
import { parentChannel } from '../process-channel.ts';
import { runScreenHost } from './screen-host.ts';

/** Time for the last message to leave before the process ends. */
const FAREWELL_MS = 100;

keepMemoryOutOfCoreDumps();
runScreenHost({
  channel: parentChannel(),
  env: process.env,
  platform: process.platform,
  exit: (code) => void setTimeout(() => process.exit(code), FAREWELL_MS),
});
