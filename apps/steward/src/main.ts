import process from 'node:process';
import { Command } from 'commander';
import { ClearpaneError } from '@clearpane/contracts';
import { checkConsent } from './check-consent.ts';
import { describeStatement, describeStudy } from './consent-words.ts';
import { createKeyFile } from './key-file.ts';
import { openSealedFile } from './open.ts';

const command = new Command('steward').description('Opens approved bundles. Nobody else can.');

command
  .command('keygen')
  .description('makes the key that opens bundles, and prints the recipient for the study document')
  .requiredOption('--out <file>', 'where the key goes; keep it off shared disks')
  .action(async ({ out }: { out: string }) => {
    console.log((await createKeyFile(out)).recipient);
  });

command
  .command('open')
  .description('opens one sealed bundle, checks it whole and writes its files')
  .argument('<sealed>', 'the sealed file')
  .requiredOption('--key <file>', 'the key file')
  .requiredOption('--out <directory>', 'an empty or new folder')
  .action(async (sealedFile: string, { key: keyFile, out: outDirectory }: { key: string; out: string }) => {
    const opened = await openSealedFile({ sealedFile, keyFile, outDirectory });
    console.log(`Study:          ${opened.manifest.studyId}, ${opened.manifest.day}`);
    console.log(`Content SHA-256 ${opened.contentSha256}`);
    console.log(`Sealed SHA-256  ${opened.sealedSha256}`);
    console.log(`Actions:        ${opened.actionCount}`);
    console.log(`Frames:         ${opened.frameCount}`);
    for (const line of describeStatement(opened.consentStatement)) console.log(line);
  });

command
  .command('consent')
  .description('checks a statement of consent by itself and, where given, that it is about this study')
  .argument('<statement>', 'consent-statement.json of an opened bundle')
  .option('--study <file>', 'the signed study as it was deployed')
  .action(async (statementFile: string, { study }: { study?: string }) => {
    const shown = await checkConsent({ statementFile, ...(study === undefined ? {} : { studyFile: study }) });
    for (const line of [`Bundle:         ${shown.statement.bundleId}`, ...describeStatement(shown.statement)])
      console.log(line);
    for (const line of shown.study === null ? [] : describeStudy(shown.study)) console.log(line);
  });

try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof ClearpaneError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
