#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';
import { wordsOfFailure } from './words-of-failure.ts';

/** The process entry of `clearpane`. */
try {
  await runCommandLine(process.argv);
} catch (error) {
  console.error(wordsOfFailure(error));
  process.exitCode = 1;
}
