import process from 'node:process';
import { Command } from 'commander';
import { ClearpaneError } from '@clearpane/contracts';
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
  });

try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof ClearpaneError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
