import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROHIBITED_USES, Sha256, Study, type Policy, type Recipient } from '@clearpane/contracts';
import { createSigningKey, signDocument, type SigningKey } from '@clearpane/signing';
import { inventNotices } from './invented-notices.ts';

/** What may differ from one invented study to another. */
export interface InventedStudyOptions {
  /** Where approved bundles would go; nobody when not given, and then nothing can be approved or sent. */
  readonly recipient?: Recipient;
  /** Whole hours; 24 when not given. */
  readonly coolingOffHours?: number;
}

/** What an IT department and a works council would have put in place, with the keys that they keep to themselves. */
export interface DeployedStudy {
  /** The value for --policy-dir; the studies lie in a folder beside it. */
  readonly policyDirectory: string;
  readonly study: Study;
  /** Signs studies that this policy trusts. */
  readonly organisationKey: SigningKey;
  /** Signs revocations of this study and cosigns checkpoints. */
  readonly council: { readonly name: string; readonly key: SigningKey };
}

const COUNCIL_NAME = 'Works council of Example Works (invented)';

/**
 * Deploys the study of an organisation that does not exist into `directory`, signed with a key made for it, as IT would: for
 * trying Clearpane out without anybody's real study.
 */
export async function deployInventedStudy(
  directory: string,
  options: InventedStudyOptions = {},
): Promise<DeployedStudy> {
  const policyDirectory = path.join(directory, 'policies');
  const studiesDirectory = path.join(directory, 'studies');
  // Policies and studies that others could change are refused.
  for (const folder of [policyDirectory, studiesDirectory]) await mkdir(folder, { recursive: true, mode: 0o700 });

  const organisationKey = createSigningKey();
  const council = { name: COUNCIL_NAME, key: createSigningKey() };
  const study = inventStudy(options, council.key);
  const policy: Partial<Policy> = {
    schema: 'clearpane-policy/1',
    organisationKeys: [organisationKey.publicKey],
    supportContact: 'helpdesk@example.org (invented)',
  };
  await writeFile(path.join(policyDirectory, '10-invented.json'), JSON.stringify(policy, undefined, 2), {
    mode: 0o600,
  });
  const deployed = { policyDirectory, study, organisationKey, council };
  await deployStudy(deployed, study, 'invented');
  return deployed;
}

/** Signs a study as the organisation and lays it beside the others, as `NAME.study.json`; one with that name is replaced. */
export async function deployStudy(
  { policyDirectory, organisationKey }: DeployedStudy,
  study: Study,
  name: string,
): Promise<void> {
  const signed = signDocument(JSON.stringify(study), organisationKey.privateKey);
  const file = path.join(policyDirectory, '..', 'studies', `${name}.study.json`);
  await writeFile(file, JSON.stringify(signed), { mode: 0o600 });
}

function inventStudy({ recipient, coolingOffHours = 24 }: InventedStudyOptions, councilKey: SigningKey): Study {
  const expires = new Date(Date.now() + 90 * 24 * 3_600_000);
  return Study.parse({
    schema: 'clearpane-study/1',
    id: 'invented-office-work',
    controller: 'Example Works Ltd (invented)',
    contact: 'data-protection@example.org (invented)',
    categories: ['actions', 'frames', 'app-names'],
    recipient: recipient ?? null,
    prohibitedUses: [...PROHIBITED_USES],
    retentionDays: 14,
    coolingOffHours,
    consentDays: 30,
    expires: expires.toISOString(),
    statements: {
      modelsMayAutomateParticipantsWork: false,
      modelsMayBeSold: false,
      modelsMayLeaveTheCompany: false,
      dataOwner: 'Example Works Ltd (invented)',
      nothingIsPaidOrWithheld: true,
    },
    impactAssessment: inventDocument('DPIA-2026-07 (invented)'),
    worksCouncilAgreement: {
      ...inventDocument('Agreement of 2 March 2026 (invented)'),
      council: COUNCIL_NAME,
      publicKey: councilKey.publicKey,
    },
    notices: inventNotices({ recipientName: recipient?.name ?? null, coolingOffHours }),
  });
}

/** A document of one line: its name is its whole content. */
function inventDocument(reference: string): { reference: string; sha256: Sha256 } {
  return { reference, sha256: Sha256.parse(createHash('sha256').update(reference, 'utf8').digest('hex')) };
}
