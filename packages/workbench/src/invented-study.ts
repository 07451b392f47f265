import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROHIBITED_USES, Study, type Policy, type Recipient } from '@clearpane/contracts';
import { createSigningKey, signDocument } from '@clearpane/signing';


export interface InventedStudyOptions {
  /** Where approved bundles would go; nobody when not given, and then nothing can be approved or sent. */
  readonly recipient?: Recipient;
  /** Whole hours; 24 when not given. */
  readonly coolingOffHours?: number;
}

/** What an IT department would have put in place. */
export interface DeployedStudy {
  /** The value for --policy-dir; the studies lie in a folder beside it. */
  readonly policyDirectory: string;
  readonly study: Study;
}

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

  const key = createSigningKey();
  const study = inventStudy(options);
  const policy: Partial<Policy> = {
    schema: 'clearpane-policy/1',
    organisationKeys: [key.publicKey],
    supportContact: 'helpdesk@example.org (invented)',
  };
  const signed = signDocument(JSON.stringify(study), key.privateKey);
  await writeFile(path.join(policyDirectory, '10-invented.json'), JSON.stringify(policy, undefined, 2), {
    mode: 0o600,
  });
  await writeFile(path.join(studiesDirectory, 'invented.study.json'), JSON.stringify(signed), { mode: 0o600 });
  return { policyDirectory, study };
}

function inventStudy({ recipient, coolingOffHours = 24 }: InventedStudyOptions): Study {
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
    impactAssessment: recipient === undefined ? null : 'DPIA-2026-07 (invented)',
    worksCouncilAgreement: recipient === undefined ? null : 'Agreement of 2 March 2026 (invented)',
    notices: [
      {
        language: 'en',
        title: 'How office work is done (an invented study)',
        purpose: 'To show how Clearpane works. Example Works Ltd does not exist, and nobody asks you to take part.',
        whatIsKept:
          'What kind of thing you did (a click, a scroll, a short text) and what the screen looked like with everything ' +
          'personal masked, in the apps that you allow. Never what you type.',
        whoReceives: recipient === undefined ? 'Nobody: this study has no recipient.' : recipient.name,
        howLong: '14 days on this machine, unless you delete it sooner.',
        transfers: 'None to another country.',
        howToTakeBack: howToTakeBack(coolingOffHours),
        trainedModels: 'A model that was trained on data cannot forget it. No model is trained on data of this study.',
        authority: 'You may complain to the data protection authority of your country.',
      },
    ],
  });
}

/** A study without a cooling-off time says so in its notice. */
function howToTakeBack(coolingOffHours: number): string {
  const always = 'Withdraw in the tray or in the review pane: one click, at any time, without giving a reason.';
  if (coolingOffHours > 0) return always;
  return `${always} This study has no cooling-off time: what you approve is sent at once, and can be taken back under Sent.`;
}
