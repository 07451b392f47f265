#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';

/** The process entry of `clearpane`. */
try {
  await runCommandLine(process.argv);
} catch (error) {
  console.error(error instanceof Error ? error.message : 'Clearpane met a fault of its own.');
  process.exitCode = 1;
}
