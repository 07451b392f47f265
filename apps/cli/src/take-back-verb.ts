import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ClearpaneError } from '@clearpane/contracts';
import type { Command } from 'commander';
import { readDocument } from './document-files.ts';
import type { ReachedAgent } from './reach-agent.ts';

/** Lends the verb an agent for as long as it works. */
type LendAgent = (use: (agent: ReachedAgent) => Promise<void>) => Promise<void>;

/**
 * `take-back`: has a sent bundle deleted by its saved file, or by the code typed from paper; also on a machine that never knew
 * it. It can neither consent nor approve: a pass is good for deleting one bundle at its collector, and for nothing else.
 */
export function addTakeBackVerb(program: Command, lendAgent: LendAgent): void {
  program
    .command('take-back')
    .description('have a sent bundle deleted, by its saved file or its printed code')
    // Not the code itself: other accounts can read what a program was started with, and a shell keeps it.
    .argument('[file]', 'the saved file; without it the code is asked for')
    .action(async (file: string | undefined) => {
      const pass = file === undefined ? await askForCode(process.stdin) : await readDocument(file, 'The saved file');
      await lendAgent(async ({ review }) => {
        const { bundleId, outcome } = await review.bundles.takeBackByPass({ pass });
        if (outcome === 'unknown-there') {
          const words = `The collector holds no bundle ${bundleId}. It never arrived, or was removed before.`;
          throw new ClearpaneError('unknown-bundle', words);
        }
        console.log(`Taken back: ${bundleId}. The collector has signed that it deleted the bundle.`);
      });
    });
}

/** Reads lines until an empty one or the end of the input. */
async function askForCode(input: Readable): Promise<string> {
  if (process.stdin.isTTY) console.log('Type the code line by line, then an empty line.');
  const lines: string[] = [];
  for await (const line of createInterface({ input })) {
    if (line.trim() === '' && lines.length > 0) break;
    lines.push(line);
  }
  return lines.join('\n');
}
