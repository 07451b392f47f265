import process from 'node:process';
import { checkExportedLedger } from '@clearpane/agent';
import { assertNever, ClearpaneError, type LedgerProblem, type LedgerReport } from '@clearpane/contracts';
import type { Command } from 'commander';
import { readDocument, writeNewDocument } from './document-files.ts';
import type { ReachedAgent } from './reach-agent.ts';

/** Lends the verb an agent for as long as it works. */
type LendAgent = (use: (agent: ReachedAgent) => Promise<void>) => Promise<void>;

const READABLE_BY_OWNER = 0o600;
const PROBLEM_EXIT_CODE = 2;
/** About a quarter of a million entries. */
const LARGEST_LEDGER_BYTES = 128 * 1024 * 1024;

/**
 * `verify` and `checkpoint`: check the ledger and have its head cosigned. They read and add a council's word to the ledger; they
 * can neither consent nor approve.
 */
export function addCheckingVerbs(program: Command, lendAgent: LendAgent): void {
  program
    .command('verify')
    .description('check the ledger, and everything that is kept against it')
    .option('--ledger <file>', 'check a saved ledger instead, without an agent')
    .option('--json', 'as JSON')
    .action(async ({ ledger, json }: { ledger?: string; json?: true }) => {
      if (ledger !== undefined) {
        const report = checkExportedLedger(await readDocument(ledger, 'The saved ledger', LARGEST_LEDGER_BYTES));
        tell(report, json === true, SAVED_LEDGER_WORDS);
      } else await lendAgent(async ({ review }) => tell(await review.ledger.verify(), json === true, VAULT_WORDS));
    });
  const checkpoint = program
    .command('checkpoint')
    .description('save the head of the ledger for the works council to cosign')
    .option('--out <file>', 'where it goes; it names neither you nor this computer')
    .action(({ out }: { out?: string }) =>
      lendAgent(async ({ review }) => {
        if (out === undefined) throw new ClearpaneError('bad-input', 'Say where it goes: add --out FILE.');
        await writeNewDocument(out, await review.ledger.checkpoint(), READABLE_BY_OWNER);
        console.log('Saved. Whoever you give it to learns how many entries there are, and nothing that is in them.');
      }),
    );
  checkpoint
    .command('add')
    .description('keep a checkpoint that the works council cosigned')
    .argument('<file>', 'the file that the works council gave back')
    .action(async (file: string) => {
      const text = await readDocument(file, 'The checkpoint');
      await lendAgent(async ({ review }) => {
        const report = await review.ledger.addCosigned({ checkpoint: text });
        for (const line of cosignedWords(report)) console.log(line);
      });
    });
}

const VAULT_WORDS = [
  'order, chain and signature of every entry',
  'that every answer, session, deletion, approval, upload and taking back has its entry, and every entry its row',
  'that every action and frame joins a consent that was valid when it was written',
];
const SAVED_LEDGER_WORDS = ['order, chain and signature of every entry in the file'];

function tell(report: LedgerReport, isJson: boolean, checked: readonly string[]): void {
  if (isJson) console.log(JSON.stringify(report, null, 2));
  else for (const line of describeLedger(report, checked)) console.log(line);
  if (report.problems.length > 0) process.exitCode = PROBLEM_EXIT_CODE;
}

/** A report as lines for a terminal: what was checked, what was found, and what could not be told. */
function describeLedger(report: LedgerReport, checked: readonly string[]): string[] {
  const { entryCount, rowCount, problems, rollback } = report;
  return [
    problems.length === 0 ? 'The ledger is whole.' : `The ledger is broken: ${problems.length} found.`,
    ...problems.map((problem) => `- ${problemInWords(problem)}`),
    `Entries: ${entryCount}. Actions and frames: ${rowCount}. Checked:`,
    ...checked.map((words) => `- ${words}`),
    rollback === 'excluded'
      ? '- that no older ledger was put back: the secret store of this computer remembers the last entry'
      : 'Not checked: whether an older ledger was put back. Nothing outside of its own files remembers the last entry.',
    ...cosignedWords(report),
  ];
}

function cosignedWords({ cosigned }: LedgerReport): string[] {
  return cosigned.map(
    ({ council, entryCount, at }) => `${council} cosigned the first ${entryCount} entries on ${at.slice(0, 10)}.`,
  );
}

function problemInWords({ kind, sequence, subject }: LedgerProblem): string {
  const place = sequence === null ? '' : ` Entry ${sequence}.`;
  return `${kind}: ${meaningOf(kind)}${place}${subject === null ? '' : ` ${subject}.`}`;
}

function meaningOf(kind: LedgerProblem['kind']): string {
  switch (kind) {
    case 'changed':
      return 'something was changed from outside.';
    case 'dropped':
      return 'an entry is missing.';
    case 'reordered':
      return 'an entry is not where it was written.';
    case 'rolled-back':
      return 'this is an older ledger; later entries were there and are gone.';
    case 'not-signed-by-us':
      return 'an entry is not signed with the key of this ledger.';
    case 'differs-from-cosigned':
      return 'the ledger is not the one that a works council cosigned.';
    case 'row-without-entry':
      return 'something is kept that the ledger does not tell of.';
    case 'entry-without-row':
      return 'the ledger tells of something that is not kept and was not deleted.';
    case 'counts-differ':
      return 'a session does not hold as many rows as were written less those deleted.';
    case 'row-without-valid-consent':
      return 'rows were written outside of a consent.';
    default:
      return assertNever(kind);
  }
}
