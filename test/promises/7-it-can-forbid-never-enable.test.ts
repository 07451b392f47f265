import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { decideCapture, JUST_FOR_ME, widensPolicy } from '@clearpane/consent';
import {
  AppId,
  type Choices,
  Consent,
  Policy,
  Sha256,
  Study,
  PROHIBITED_USES,
  REDACTION_VERSION,
  type PolicyReading,
} from '@clearpane/contracts';
import { readPolicy } from '@clearpane/policy';
import { openVault } from '@clearpane/vault';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createMemoryKeyStore,
  giveConsent,
  openTestVault,
  temporaryDirectory,
} from '../packages/vault/made-up-vault.ts';
import { factsAbout } from '../support/capture-facts.ts';
import { ROOT, sourceFiles } from '../support/import-graph.ts';

const CATEGORIES = ['actions', 'frames', 'app-names'] as const;
const APPS = ['Calendar', 'Form', 'Mail'].map((app) => AppId.parse(app));
const now = '2026-06-01T00:00:00Z';
const sha256 = Sha256.parse('a'.repeat(64));

const anyPolicy: fc.Arbitrary<PolicyReading> = fc.oneof(
  fc.constant<PolicyReading>({ kind: 'none' }),
  fc.constant<PolicyReading>({ kind: 'invalid', reason: 'broken' }),
  fc
    .record(
      {
        allowedStudies: fc.subarray(['harbour-study', 'map-study']),
        forbiddenCategories: fc.subarray([...CATEGORIES]),
        forbiddenApps: fc.subarray([...APPS, AppId.parse('CALENDAR')]),
        forbidUpload: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((said) => ({ kind: 'policy' as const, policy: Policy.parse({ schema: 'clearpane-policy/1', ...said }) })),
);
const anyChoices = fc.record({
  actions: fc.boolean(),
  frames: fc.boolean(),
  appNames: fc.boolean(),
  upload: fc.boolean(),
});

test('under any policy, what may be captured is within what the person chose; without a choice there is nothing', () => {
  fc.assert(
    fc.property(
      anyPolicy,
      anyChoices,
      fc.subarray(APPS),
      fc.subarray([...CATEGORIES], { minLength: 1 }),
      (policy, choices, apps, asked) => {
        const study = { study: studyAsking(asked), sha256 };
        expect(decideCapture(factsAbout({ consent: null, study, policy, now }))).toEqual({ kind: 'off' });
        const decision = decideCapture(factsAbout({ consent: consentTo(choices, apps), study, policy, now }));
        const permit = decision.kind === 'allowed' ? decision.permit : null;
        const may = Object.entries(permit?.choices ?? {}).filter(([, isAllowed]) => isAllowed);
        expect(may.filter(([name]) => !choices[name as keyof Choices])).toEqual([]);
        expect(permit?.allowedApps.filter((app) => !apps.includes(app)) ?? []).toEqual([]);
        expect(policy.kind === 'invalid' && decision.kind === 'allowed').toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test('a policy has no word that enables, and one that takes a prohibition away suspends instead of widening', () => {
  expect(Object.keys(Policy.shape)).toEqual([
    'schema',
    'organisationKeys',
    'allowedStudies',
    'forbiddenCategories',
    'forbiddenApps',
    'maximumRetentionDays',
    'removedInterfaceWords',
    'forbidUpload',
    'supportContact',
  ]);
  const enabling = ['enabled', 'consent', 'autoApprove', 'choices', 'allowedApps'].filter(
    (word) => Policy.safeParse({ schema: 'clearpane-policy/1', [word]: true }).success,
  );
  expect(enabling).toEqual([]);
  const strict: PolicyReading = {
    kind: 'policy',
    policy: Policy.parse({ schema: 'clearpane-policy/1', forbiddenCategories: ['frames'] }),
  };
  expect([widensPolicy(strict, { kind: 'none' }), widensPolicy({ kind: 'none' }, strict)]).toEqual([true, false]);
  const words = (...removedInterfaceWords: string[]): PolicyReading => ({
    kind: 'policy',
    policy: Policy.parse({ schema: 'clearpane-policy/1', removedInterfaceWords }),
  });
  expect(widensPolicy(words('Leave', 'Sick note'), words('Leave'))).toBe(true);
  expect(widensPolicy(words('Leave'), words('Leave', 'Sick note'))).toBe(false);
});

test('a policy that others than its owner can change stops capture', async () => {
  const directory = path.join(temporaryDirectory(), 'managed');
  mkdirSync(directory, { mode: 0o755 });
  const file = path.join(directory, '10-example.json');
  writeFileSync(file, JSON.stringify({ schema: 'clearpane-policy/1', forbidUpload: true }));
  const decideUnder = async (mode: number) => {
    chmodSync(file, mode);
    const policy = await readPolicy(directory, { mayBeOwnedBy: [process.getuid?.() ?? 0], platform: 'linux' });
    const consent = consentTo({ actions: true, frames: true, appNames: true, upload: true }, APPS);
    const study = { study: studyAsking(CATEGORIES), sha256 };
    const decision = decideCapture(factsAbout({ consent, study, policy, now }));
    return decision.kind === 'blocked' ? decision.reason : decision.kind;
  };
  expect([await decideUnder(0o644), await decideUnder(0o666), await decideUnder(0o664)]).toEqual([
    'allowed',
    'policy-invalid',
    'policy-invalid',
  ]);
});

test('no verb of the command line and no environment variable consents or approves', () => {
  const program = fileURLToPath(import.meta.resolve('@clearpane/cli/main'));
  const help = (...words: string[]) =>
    spawnSync(process.execPath, [program, ...words, '--help'], { encoding: 'utf8' }).stdout;
  const commandsOf = (text: string) =>
    [...(text.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name]) => name);
  expect(commandsOf(help())).toEqual([
    'agent',
    'review',
    'status',
    'pause',
    'resume',
    'delete-last',
    'wipe',
    // Has one sent bundle deleted at its collector, by a secret that is good for nothing else.
    'take-back',
    'verify',
    // Saves the ledger's head for a works council and keeps what it cosigned; a head says nothing about consent.
    'checkpoint',
    'vault',
    // Stops a study by the works council's signature; there is no document that starts one.
    'revocation',
    // Writes, checks and signs documents without an agent: what is signed is only offered, and asks.
    'study',
    // Signs what stops a study or confirms a ledger, without an agent.
    'council',
    'help',
  ]);
  expect(commandsOf(help('vault'))).toEqual(['set-aside', 'help']);
  expect(['revocation', 'study', 'council'].map((verb) => commandsOf(help(verb)))).toEqual([
    ['add', 'help'],
    ['create', 'check', 'keys', 'sign', 'help'],
    ['keys', 'revoke', 'cosign', 'help'],
  ]);

  // What our own variables can say: where things lie, in a build from source. A new one has to be argued for here.
  const product = sourceFiles().filter((file) => !file.startsWith('packages/workbench/'));
  const variables = product.flatMap((file) => read(file).match(/\bCLEARPANE_[A-Z]+(?:_[A-Z]+)*\b(?!__)/g) ?? []);
  expect([...new Set(variables)].toSorted()).toEqual([
    'CLEARPANE_AGENT_ENTRY',
    'CLEARPANE_DATA_DIR',
    'CLEARPANE_LOG',
    'CLEARPANE_NODE',
    'CLEARPANE_POLICY_DIR',
    'CLEARPANE_SQLITE_BINDING',
    'CLEARPANE_THROWAWAY_KEY_STORE',
  ]);
  const deciding = globSync('packages/consent/src/**/*.ts', { cwd: ROOT }).filter((file) =>
    /process\.env|argv/.test(read(file)),
  );
  expect(deciding).toEqual([]);
});

test('a planted yes counts for nothing: not a vault from elsewhere, and not our own from before the withdrawal', async () => {
  const keyStore = createMemoryKeyStore();
  const vault = await openTestVault({ keyStore });
  const { directory } = vault;
  const consent = giveConsent(vault);
  vault.close();
  const whenJoined = path.join(temporaryDirectory(), 'when-joined');
  cpSync(directory, whenJoined, { recursive: true });
  const later = await openTestVault({ directory, keyStore });
  later.write.saveConsent({ ...consent, endedAt: consent.givenAt + 1 });
  later.close();

  cpSync(path.join(whenJoined, 'vault.sqlite'), path.join(directory, 'vault.sqlite'));
  const planted = await openTestVault({ directory, keyStore });
  expect(planted.read.consents().filter(({ endedAt }) => endedAt === null)).toEqual([]);
  planted.close();
  const machine = { directory, keyStore: createMemoryKeyStore(), now: () => new Date(now) };
  await expect(openVault(machine)).rejects.toMatchObject({ code: 'key-missing' });
});

function consentTo(choices: Choices, allowedApps: readonly AppId[]): Consent {
  return Consent.parse({
    id: '6f1c1f0e-6f7a-4b37-9b1d-0d3c1b2a4e5f',
    studyId: 'harbour-study',
    decision: 'given',
    choices,
    studySha256: sha256,
    noticeSha256: sha256,
    noticeLanguage: 'en',
    platformNoticeSha256: sha256,
    appVersion: '1.0.0',
    redactionVersion: REDACTION_VERSION,
    renews: null,
    answeredAt: '2026-05-01T00:00:00Z',
    givenAt: 1,
    endedAt: null,
    ending: null,
    expires: '2026-12-01T00:00:00Z',
    allowedApps,
  });
}

function studyAsking(categories: readonly (typeof CATEGORIES)[number][]): Study {
  const text = 'Invented.';
  return Study.parse({
    schema: 'clearpane-study/1',
    id: 'harbour-study',
    controller: text,
    contact: text,
    categories,
    recipient: null,
    prohibitedUses: [...PROHIBITED_USES],
    retentionDays: 14,
    coolingOffHours: 24,
    consentDays: 183,
    expires: '2027-01-01T00:00:00Z',
    statements: JUST_FOR_ME.statements,
    impactAssessment: null,
    worksCouncilAgreement: null,
    notices: [
      {
        language: 'en',
        title: text,
        purpose: text,
        whatIsKept: text,
        whoReceives: text,
        howLong: text,
        transfers: text,
        howToTakeBack: text,
        trainedModels: text,
        authority: text,
      },
    ],
  });
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
