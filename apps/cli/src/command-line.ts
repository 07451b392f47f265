import { readArguments, setAsideVault, VERSION, IS_PACKAGED } from '@clearpane/agent';
import { ClearpaneError } from '@clearpane/contracts';
import { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { addCheckingVerbs } from './checking-verbs.ts';
import { addCouncilVerbs } from './council-verbs.ts';
import { findAgent, reachAgent, type ReachedAgent } from './reach-agent.ts';
import { readDocument } from './document-files.ts';
import { readMinutes, readPort } from './read-numbers.ts';
import { serveReview } from './review-server.ts';
import { describeStatus, NOT_RUNNING } from './status-words.ts';
import { addStudyVerbs } from './study-verbs.ts';
import { addTakeBackVerb } from './take-back-verb.ts';

const PANE_DIRECTORY = fileURLToPath(new URL('../../review-pane/dist', import.meta.url));

/** More than the review API takes. */
const LARGEST_REVOCATION_BYTES = 20_000;

/** An agent that is started for a moment, to pause or to delete, must not record that moment. */
const WITHOUT_CAPTURE = '--without-capture';

/** Runs one command of `clearpane`. No verb consents and no verb approves: that is done in the pane, by a person. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  await createProgram().parseAsync([...argv]);
}

function createProgram(): Command {
  const program = new Command('clearpane').version(VERSION).description('Your own data on your own machine.');
  if (!IS_PACKAGED) {
    program.option('--data-dir <directory>', 'where everything is kept (from source only)');
    program.option('--policy-dir <directory>', 'where policies are read (from source only)');
    program.option('--throwaway', 'say everywhere that this is a throwaway set-up (from source only)');
  }
  addLastingVerbs(program);
  addStatus(program);
  addStoppingVerbs(program);
  addDeletingVerbs(program);
  addTakeBackVerb(program, (use) => withAgent(program, use));
  addCheckingVerbs(program, (use) => withAgent(program, use));
  addVaultVerbs(program);
  addRevocation(program);
  addStudyVerbs(program);
  addCouncilVerbs(program);
  return program;
}

function addLastingVerbs(program: Command): void {
  program
    .command('agent')
    .description('run without a window until interrupted')
    .action(() =>
      withAgent(
        program,
        async ({ gone, isOurs }) => {
          if (!isOurs) throw new ClearpaneError('already-running', 'Clearpane is already running.');
          console.log('Clearpane runs until you press Ctrl+C. “clearpane review” opens the review pane.');
          await untilInterrupted(gone);
        },
        [],
      ),
    );
  program
    .command('review')
    .description('open the review pane to a browser on this machine')
    .option('--port <number>', 'port on 127.0.0.1; a free one when not given', readPort, 0)
    .action((options: { port: number }) =>
      withAgent(
        program,
        async ({ review, gone }) => {
          const server = await serveReview(review, PANE_DIRECTORY, options.port);
          console.log(`Review pane: ${server.url}\nIt is for you alone and ends with this program (Ctrl+C).`);
          await untilInterrupted(gone).finally(() => server.close());
        },
        [],
      ),
    );
}

function addStatus(program: Command): void {
  program
    .command('status')
    .description('say what is recorded now')
    .option('--json', 'as JSON')
    .action(async (options: { json?: true }) => {
      // Only looks: starting an agent to ask it would change the answer.
      const agent = await findAgent(argumentsOf(program).dataDirectory);
      const status = agent === null ? null : await agent.review.status.get();
      await agent?.release();
      if (options.json) console.log(JSON.stringify({ isRunning: status !== null, ...status }, null, 2));
      else console.log(status === null ? NOT_RUNNING : describeStatus(status));
    });
}

function addStoppingVerbs(program: Command): void {
  program
    .command('pause')
    .description('stop recording, for some minutes or until resumed')
    .option('--minutes <number>', 'resume by itself after this many minutes', readMinutes)
    .action((options: { minutes?: number }) =>
      withAgent(program, async ({ review }) => {
        console.log(describeStatus(await review.recording.pause({ minutes: options.minutes ?? null })));
      }),
    );
  program
    .command('resume')
    .description('go on after a pause')
    .action(() =>
      withAgent(program, async ({ review, isOurs }) => {
        const status = await review.recording.resume();
        console.log(isOurs ? `Not paused any more. ${NOT_RUNNING}` : describeStatus(status));
      }),
    );
}

function addDeletingVerbs(program: Command): void {
  program
    .command('delete-last')
    .description('delete the last minutes of what was recorded')
    .argument('<minutes>', 'how many minutes', readMinutes)
    .action((minutes: number) =>
      withAgent(program, async ({ review }) => {
        const receipt = await review.deletion.recent({ minutes });
        console.log(`${receipt.actionCount} actions and ${receipt.frameCount} frames deleted. Receipt ${receipt.id}.`);
      }),
    );
  program
    .command('wipe')
    .description('delete everything that was recorded and end every consent')
    .option('--yes', 'confirm: it cannot be undone')
    .action((options: { yes?: true }) => {
      if (options.yes !== true)
        throw new ClearpaneError('bad-input', 'This deletes everything for good, so it needs your word: add --yes.');
      return withAgent(program, async ({ review }) => {
        const receipt = await review.deletion.everything();
        console.log(`${receipt.sessionCount} sessions deleted, ${receipt.sizeBytes} bytes. Receipt ${receipt.id}.`);
      });
    });
}

function addVaultVerbs(program: Command): void {
  program
    .command('vault')
    .description('the data itself')
    .command('set-aside')
    .description('rename a damaged vault, deleting nothing, so that a new one can begin')
    .action(async () => {
      const { dataDirectory } = argumentsOf(program);
      const running = await findAgent(dataDirectory);
      await running?.release();
      if (running !== null)
        throw new ClearpaneError('already-running', 'Clearpane is running. Quit it first, then set its vault aside.');
      const names = setAsideVault(dataDirectory);
      for (const name of names) console.log(`Set aside as ${name}. Nothing was deleted.`);
      if (names.length === 0) console.log('There is no vault to set aside.');
    });
}

function addRevocation(program: Command): void {
  program
    .command('revocation')
    .description('a works council’s word that a study stops')
    .command('add')
    .description('stop the study that a signed revocation names')
    .argument('<file>', 'the file from the works council')
    .action(async (file: string) => {
      const document = await readDocument(file, 'The revocation', LARGEST_REVOCATION_BYTES);
      await withAgent(program, async ({ review }) => {
        console.log(`The study has stopped. ${describeStatus(await review.studies.revoke({ document }))}`);
      });
    });
}

/** Reaches or starts the agent for one verb. Whatever the verb waits for, it ends when the agent does. */
async function withAgent(
  program: Command,
  use: (agent: ReachedAgent) => Promise<void>,
  more: readonly string[] = [WITHOUT_CAPTURE],
): Promise<void> {
  const agent = await reachAgent(argumentsOf(program).dataDirectory, [...seams(program.opts()), ...more]);
  try {
    await Promise.race([use(agent), failWhenGone(agent.gone)]);
  } finally {
    await agent.release();
  }
}

async function failWhenGone(gone: Promise<void>): Promise<never> {
  await gone;
  throw new ClearpaneError('process-ended', 'Clearpane has ended.');
}

function argumentsOf(program: Command): ReturnType<typeof readArguments> {
  return readArguments(seams(program.opts()), process.env);
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
  const interrupted = new Promise<'interrupted'>((resolve) => {
    process.once('SIGINT', () => resolve('interrupted'));
    process.once('SIGTERM', () => resolve('interrupted'));
  });
  await Promise.race([interrupted, gone]);
}
