import {
  PROHIBITED_USES,
  type AppId,
  type Choices,
  type Consent,
  type PolicyReading,
  type Study,
} from '@clearpane/contracts';
import {
  AppId as AppIdSchema,
  Category,
  ConsentId,
  Ed25519PublicKey,
  Policy,
  REDACTION_VERSION,
  Sha256,
  StudyId,
} from '@clearpane/contracts';
import fc from 'fast-check';

export const NOW = '2026-03-02T09:00:00.000Z';
const STUDIES = ['harbour-study', 'meadow-study'].map((id) => StudyId.parse(id));
const HASHES = ['a', 'b'].map((digit) => Sha256.parse(digit.repeat(64)));
const APPS = ['Calendar', 'calendar', 'Form', 'KeePassXC', 'Thunderbird', 'Draw'].map((id) => AppIdSchema.parse(id));

export const app: fc.Arbitrary<AppId> = fc.constantFrom(...APPS);
// Mostly what fits together, so that properties meet enough permits to say something of them.
const mostly = <Value>(usual: Value, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const instant = mostly('2026-09-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', NOW);
export const choices: fc.Arbitrary<Choices> = fc.record({
  actions: fc.boolean(),
  frames: fc.boolean(),
  appNames: fc.boolean(),
  upload: fc.boolean(),
});
const document = { reference: 'A paper', sha256: HASHES[0]! };
const impactAssessment = fc.constantFrom<Study['impactAssessment']>(null, document);
const worksCouncilAgreement = fc.constantFrom<Study['worksCouncilAgreement']>(null, {
  ...document,
  council: 'A council',
  publicKey: Ed25519PublicKey.parse('A'.repeat(43)),
});

export const study: fc.Arbitrary<Study> = fc.record({
  schema: fc.constant('clearpane-study/1' as const),
  id: mostly(STUDIES[0]!, STUDIES[1]!),
  controller: fc.constant('Somebody'),
  contact: fc.constant('Somebody'),
  categories: fc.subarray([...Category.options], { minLength: 1 }),
  recipient: fc.constantFrom(null, { name: 'A steward' } as Study['recipient']),
  prohibitedUses: fc.constant([...PROHIBITED_USES]),
  retentionDays: fc.constant(14),
  coolingOffHours: fc.constant(24),
  consentDays: fc.constant(30),
  expires: instant,
  statements: fc.constant({
    modelsMayAutomateParticipantsWork: false,
    modelsMayBeSold: false,
    modelsMayLeaveTheCompany: false,
    dataOwner: 'Somebody',
    nothingIsPaidOrWithheld: true as const,
  }),
  impactAssessment,
  worksCouncilAgreement,
  notices: fc.constant([]),
});

export const policy: fc.Arbitrary<PolicyReading> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.constant({ kind: 'invalid' as const, reason: 'broken' }),
  fc
    .record(
      {
        allowedStudies: fc.subarray(STUDIES),
        forbiddenCategories: fc.subarray([...Category.options]),
        forbiddenApps: fc.uniqueArray(app),
        removedInterfaceWords: fc.subarray(['Save', 'Cancel']),
        maximumRetentionDays: fc.constantFrom(7, 30),
        forbidUpload: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((given) => ({ kind: 'policy' as const, policy: Policy.parse({ schema: 'clearpane-policy/1', ...given }) })),
);

type HowEnded = NonNullable<Consent['ending']>['how'];
const ended = mostly<HowEnded | null>(null, 'withdrawn', 'renewed', 'expired', 'suspended', 'revoked').map((how) =>
  how === null ? { endedAt: null, ending: null } : { endedAt: 2, ending: { how, at: '2026-03-01T09:00:00.000Z' } },
);
const answer = fc.record({
  id: fc.constant(ConsentId.parse('6f1c1f0e-6f7a-4b37-9b1d-0d3c1b2a4e5f')),
  studyId: mostly(STUDIES[0]!, STUDIES[1]!),
  decision: mostly<Consent['decision']>('given', 'refused'),
  choices,
  studySha256: mostly(HASHES[0]!, HASHES[1]!),
  noticeSha256: fc.constant(HASHES[0]!),
  noticeLanguage: fc.constant('en'),
  platformNoticeSha256: fc.constant(HASHES[0]!),
  appVersion: fc.constant('1.0.0'),
  redactionVersion: mostly(REDACTION_VERSION, REDACTION_VERSION + 1),
  renews: fc.constant(null),
  answeredAt: mostly('2026-03-01T09:00:00.000Z', '2025-08-01T09:00:00.000Z'),
  givenAt: fc.constant(1),
  expires: fc.oneof({ weight: 8, arbitrary: instant }, { weight: 1, arbitrary: fc.constant('no date') }),
  allowedApps: fc.uniqueArray(app),
});
export const consent: fc.Arbitrary<Consent> = fc.tuple(answer, ended).map(([given, end]) => ({ ...given, ...end }));

export const shelvedStudy = fc.record({ study, sha256: mostly(HASHES[0]!, HASHES[1]!) });
