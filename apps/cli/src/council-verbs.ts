import { ClearpaneError, Revocation, Study, type SignedDocument } from '@clearpane/contracts';
import { checkRevocation } from '@clearpane/policy';
import { cosignCheckpoint, isSigned, readCheckpoint, signDocument } from '@clearpane/signing';
import type { Command } from 'commander';
import { asSigned, parseDocument, readDocument, requireEnding, writeNewDocument } from './document-files.ts';
import { createKeyFile, readKeyFile } from './key-files.ts';

const READABLE_BY_ALL = 0o644;

interface RevokeOptions {
  key: string;
  reason: string;
  out: string;
}

interface CosignOptions {
  key: string;
  name: string;
  out: string;
}

/** What a works council does with its key: it can stop a study and confirm a ledger's head. None of it can start anything. */
export function addCouncilVerbs(program: Command): void {
  const council = program.command('council').description('stop a study, cosign a ledger (for the works council)');
  council
    .command('keys')
    .description('make the council’s key; prints the public key for the study')
    .requiredOption('--out <file>', 'where the key goes; the council keeps it, not IT')
    .action(async ({ out }: { out: string }) => {
      console.log(await createKeyFile(out, 'works council'));
    });
  council
    .command('revoke')
    .description('write the council’s signed word that a study stops, everywhere it arrives and for good')
    .argument('<study>', 'the signed study')
    .requiredOption('--key <file>', 'the council’s key')
    .requiredOption('--reason <text>', 'what the people who took part read')
    .requiredOption('--out <file>', 'where it goes, as NAME.revocation.json')
    .action(revokeStudy);
  council
    .command('cosign')
    .description('confirm a ledger’s checkpoint as you saw it now')
    .argument('<checkpoint>', 'the checkpoint that an employee gave you')
    .requiredOption('--key <file>', 'the council’s key')
    .requiredOption('--name <text>', 'the council’s name')
    .requiredOption('--out <file>', 'where the cosigned checkpoint goes')
    .action(cosign);
}

async function revokeStudy(file: string, { key, reason, out }: RevokeOptions): Promise<void> {
  requireEnding(out, '.revocation.json');
  const study = await readSignedStudy(file);
  const agreement = study.worksCouncilAgreement;
  if (agreement === null)
    throw new ClearpaneError('bad-input', 'The study names no works council, so no council’s word stops it.');
  const parsed = Revocation.safeParse({
    schema: 'clearpane-revocation/1',
    studyId: study.id,
    council: agreement.council,
    reason: reason.trim(),
    day: new Date().toISOString().slice(0, 10),
  });
  if (!parsed.success) throw new ClearpaneError('bad-input', 'The reason has to be 1 to 2000 letters.');
  const { privateKey } = await readKeyFile(key);
  const document = signDocument(JSON.stringify(parsed.data), privateKey);
  refuseForeignKey(document, study);
  await writeNewDocument(out, `${JSON.stringify(document)}\n`, READABLE_BY_ALL);
  console.log(
    `${agreement.council} stops the study ${study.id}.\nIt stops wherever this file arrives: IT lays it beside the study, ` +
      'or an employee adds it, in the review pane under Studies or with “clearpane revocation add”.',
  );
}

/** The same check as on every machine: what would be ignored there is not written here. */
function refuseForeignKey(document: SignedDocument, study: Study): void {
  if (typeof checkRevocation(document, study) === 'string')
    throw new ClearpaneError(
      'bad-input',
      'This is not the key that the study’s agreement names, so it cannot stop it.',
    );
}

async function readSignedStudy(file: string): Promise<Study> {
  const signed = asSigned(parseDocument(await readDocument(file, 'The study'), 'The study'));
  if (signed === null) throw new ClearpaneError('bad-input', 'This is not a signed study. A draft cannot be stopped.');
  if (!isSigned(signed)) throw new ClearpaneError('bad-input', 'The study was changed after it was signed.');
  const study = Study.safeParse(parseDocument(signed.text, 'The text that was signed'));
  if (!study.success) throw new ClearpaneError('bad-input', 'The signed text is no study that this version knows.');
  return study.data;
}

async function cosign(file: string, { key, name, out }: CosignOptions): Promise<void> {
  const note = await readDocument(file, 'The checkpoint');
  const { size, root } = readHead(note);
  const { privateKey } = await readKeyFile(key);
  await writeNewDocument(out, cosignCheckpoint(note, { name, privateKey, at: new Date() }), READABLE_BY_ALL);
  console.log(`Cosigned: a ledger of ${size} entries with the root ${Buffer.from(root).toString('base64')}.`);
}

function readHead(note: string): ReturnType<typeof readCheckpoint> {
  try {
    return readCheckpoint(note);
  } catch (cause) {
    throw new ClearpaneError('bad-input', 'This is not a checkpoint of a ledger.', { cause });
  }
}
