import { readArguments, setAsideVault, VERSION, IS_PACKAGED } from '@clearpane/agent';
import { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { reachAgent, type ReachedAgent } from './reach-agent.ts';
import { serveReview } from './review-server.ts';
import { describeStatus } from './status-words.ts';

const PANE_DIRECTORY = fileURLToPath(new URL('../../review-pane/dist', import.meta.url));

/** Runs one command of `clearpane`. No verb consents and no verb approves: that is done in the pane, by a person. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  const program = new Command('clearpane').version(VERSION).description('Your own data on your own machine.');
  if (!IS_PACKAGED) {
    program.option('--data-dir <directory>', 'where everything is kept (from source only)');
    program.option('--policy-dir <directory>', 'where policies are read (from source only)');
    program.option('--throwaway', 'say everywhere that this is a throwaway set-up (from source only)');
  }
  const withAgent = async (use: (agent: ReachedAgent) => Promise<void>): Promise<void> => {
    const passed = seams(program.opts());
    const { dataDirectory } = readArguments(passed, process.env);
    const agent = await reachAgent(dataDirectory, passed);
    try {
      await use(agent);
    } finally {
      await agent.release();
    }
  };

  program
    .command('agent')
    .description('run without a window until interrupted')
    .action(() => withAgent(async ({ gone }) => untilInterrupted(gone)));
  program
    .command('review')
    .description('open the review pane to a browser on this machine')
    .option('--port <number>', 'port on 127.0.0.1', '0')
    .action((options: { port: string }) =>
      withAgent(async ({ review, gone }) => {
        const server = await serveReview(review, PANE_DIRECTORY, Number(options.port));
        console.log(`Review pane: ${server.url}\nIt is for you alone and ends with this program (Ctrl+C).`);
        await untilInterrupted(gone);
        await server.close();
      }),
    );
  program
    .command('status')
    .description('say what is recorded now')
    .option('--json', 'as JSON')
    .action((options: { json?: true }) =>
      withAgent(async ({ review }) => {
        const status = await review.status.get();
        console.log(options.json ? JSON.stringify(status, null, 2) : describeStatus(status));
      }),
    );
  program
    .command('pause')
    .description('stop recording, for some minutes or until resumed')
    .option('--minutes <number>', 'resume by itself after this many minutes')
    .action((options: { minutes?: string }) =>
      withAgent(async ({ review }) => {
        const minutes = options.minutes === undefined ? null : Number(options.minutes);
        console.log(describeStatus(await review.recording.pause({ minutes })));
      }),
    );
  program
    .command('resume')
    .description('go on after a pause')
    .action(() => withAgent(async ({ review }) => console.log(describeStatus(await review.recording.resume()))));
  program
    .command('delete-last')
    .description('delete the last minutes of what was recorded')
    .argument('<minutes>', 'how many minutes')
    .action((minutes: string) =>
      withAgent(async ({ review }) => {
        const receipt = await review.deletion.recent({ minutes: Number(minutes) });
        console.log(`${receipt.actionCount} actions and ${receipt.frameCount} frames deleted. Receipt ${receipt.id}.`);
      }),
    );
  program
    .command('wipe')
    .description('delete everything that was recorded and end every consent')
    .requiredOption('--yes', 'confirm: it cannot be undone')
    .action(() =>
      withAgent(async ({ review }) => {
        const receipt = await review.deletion.everything();
        console.log(`${receipt.sessionCount} sessions deleted, ${receipt.sizeBytes} bytes. Receipt ${receipt.id}.`);
      }),
    );
  program
    .command('verify')
    .description('check the ledger')
    .action(() =>
      withAgent(async ({ review }) => {
        const { isIntact, entryCount, problem } = await review.ledger.verify();
        console.log(isIntact ? `The ledger is whole: ${entryCount} entries.` : `The ledger is broken: ${problem}`);
        if (!isIntact) process.exitCode = 2;
      }),
    );
  program
    .command('vault')
    .description('the data itself')
    .command('set-aside')
    .description('rename a damaged vault, deleting nothing, so that a new one can begin')
    .action(() => {
      const { dataDirectory } = readArguments(seams(program.opts()), process.env);
      for (const name of setAsideVault(dataDirectory)) console.log(`Set aside as ${name}. Nothing was deleted.`);
    });
  await program.parseAsync([...argv]);
}

/** The options that exist from source only, as the agent takes them. */
function seams(options: { dataDir?: string; policyDir?: string; throwaway?: true }): string[] {
  const passed: string[] = [];
  if (options.dataDir !== undefined) passed.push(`--data-dir=${options.dataDir}`);
  if (options.policyDir !== undefined) passed.push(`--policy-dir=${options.policyDir}`);
  if (options.throwaway === true) passed.push('--throwaway');
  return passed;
}

async function untilInterrupted(gone: Promise<void>): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await Promise.race([interrupted, gone]);
}
