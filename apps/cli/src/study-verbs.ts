import process from 'node:process';
import { checkDraft } from '@clearpane/consent';
import { ClearpaneError, Recipient, StudyId } from '@clearpane/contracts';
import { hashStudy, judgeStudy } from '@clearpane/policy';
import { isSigned, signDocument } from '@clearpane/signing';
import type { Command } from 'commander';
import { countErrors, describeFindings, describeReport, reportAsJson, type CheckReport } from './check-report.ts';
import { asSigned, parseDocument, readDocument, requireEnding, writeNewDocument } from './document-files.ts';
import { createKeyFile, readKeyFile } from './key-files.ts';
import { draftStudy } from './study-draft.ts';

const READABLE_BY_ALL = 0o644;
const LANGUAGE = /^[a-z]{2}(-[A-Z]{2})?$/;

interface CreateOptions {
  id: string;
  controller: string;
  contact: string;
  language: string;
  recipient?: string;
  out: string;
}

/** What IT does with studies before they are deployed. None of it touches a vault, an agent or anybody's consent. */
export function addStudyVerbs(program: Command): void {
  const study = program.command('study').description('write, check and sign a study (for IT)');
  study
    .command('create')
    .description('write a draft with every field; what you have to write is marked')
    .requiredOption('--id <name>', 'its name: small letters, digits and hyphens')
    .requiredOption('--controller <name>', 'who is responsible')
    .requiredOption('--contact <text>', 'whom people can ask')
    .option('--language <codes>', 'languages of its notices, as en,de', 'en')
    .option(
      '--recipient <file>',
      'who receives: a JSON file with name, collectorUrl, collectorPublicKey, stewardRecipient',
    )
    .requiredOption('--out <file>', 'where the draft goes; never overwrites')
    .action(createDraft);
  study
    .command('check')
    .description('say what is missing, hard to read, contradictory or worded to persuade; ends with 1 on errors')
    .argument('<file>', 'a draft or a signed study')
    .option('--json', 'as JSON')
    .action(checkFile);
  study
    .command('keys')
    .description('make the key with which your organisation signs; prints the public key for the policy')
    .requiredOption('--out <file>', 'where the key goes; keep it off employees’ machines')
    .action(async ({ out }: { out: string }) => {
      console.log(await createKeyFile(out, 'organisation'));
    });
  study
    .command('sign')
    .description('sign a draft as it stands; refused while check finds errors')
    .argument('<draft>', 'the draft')
    .requiredOption('--key <file>', 'the key that “study keys” made')
    .requiredOption('--out <file>', 'where the signed study goes, as NAME.study.json')
    .action(signDraft);
}

async function createDraft(options: CreateOptions): Promise<void> {
  const id = StudyId.safeParse(options.id);
  if (!id.success)
    throw new ClearpaneError(
      'bad-input',
      'A study’s name has 3 to 64 small letters, digits and hyphens, and begins with a letter or digit.',
    );
  const languages = options.language.split(',').map((language) => language.trim());
  if (!languages.every((language) => LANGUAGE.test(language)) || new Set(languages).size !== languages.length)
    throw new ClearpaneError('bad-input', 'Name each language once by its code, separated by commas: en,de or de-CH.');
  const { controller, contact, out } = options;
  const recipient = options.recipient === undefined ? null : await readRecipient(options.recipient);
  const draft = draftStudy({ id: id.data, controller, contact, languages, recipient });
  await writeNewDocument(out, `${JSON.stringify(draft, null, 2)}\n`, READABLE_BY_ALL);
  console.log(
    `The draft has ${checkDraft(draft).findings.length} texts for you to write. Replace each from “FILL IN” on. “clearpane study check” says what is left.`,
  );
}

async function readRecipient(file: string): Promise<Recipient> {
  const what = 'The file with the recipient';
  const parsed = Recipient.safeParse(parseDocument(await readDocument(file, what), what));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ClearpaneError(
    'bad-input',
    `${what} does not fit at ${issue?.path.join('.') || 'its top'}: ${issue?.message}.`,
  );
}

async function checkFile(file: string, options: { json?: true }): Promise<void> {
  const report = await examine(file);
  console.log(options.json ? reportAsJson(report) : describeReport(report));
  if (countErrors(report.findings) > 0) process.exitCode = 1;
}

async function signDraft(file: string, { key, out }: { key: string; out: string }): Promise<void> {
  requireEnding(out, '.study.json');
  const { signed, findings, sha256, text } = await examine(file);
  if (signed !== null)
    throw new ClearpaneError('bad-input', 'It is signed already. Sign the draft that it was made from.');
  if (countErrors(findings) > 0) {
    for (const line of describeFindings(findings)) console.error(line);
    throw new ClearpaneError('bad-input', 'A study with errors is not signed.');
  }
  const { privateKey, publicKey } = await readKeyFile(key);
  const document = signDocument(text, privateKey);
  const judged = judgeStudy(document, [publicKey], new Date());
  // Better here than on every employee's machine.
  if (typeof judged === 'string')
    throw new ClearpaneError('bad-input', `It is not signed, because it would not be offered. ${judged}`);
  await writeNewDocument(out, `${JSON.stringify(document)}\n`, READABLE_BY_ALL);
  for (const line of describeFindings(findings)) console.log(line);
  console.log(`Signed with the key ${publicKey}.\nSHA-256 of its text: ${sha256}`);
}

/** Looks at a draft or a signed study; `text` is what is or would be signed. */
async function examine(file: string): Promise<CheckReport & { text: string }> {
  const fileText = await readDocument(file, 'The study');
  const value = parseDocument(fileText, 'The study');
  const signed = asSigned(value);
  if (signed === null) {
    return { ...checkDraft(value), signed, sha256: hashStudy(fileText), text: fileText };
  }
  const { text } = signed;
  const checked = checkDraft(parseDocument(text, 'The text that was signed'));
  const changed = {
    severity: 'error',
    place: 'signature',
    code: 'changed-after-signing',
    sentence: 'It was changed after it was signed. Sign the draft anew.',
  } as const;
  const findings = isSigned(signed) ? checked.findings : [changed, ...checked.findings];
  return { ...checked, findings, signed, sha256: hashStudy(text), text };
}
