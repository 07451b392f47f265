import { decideCapture, judgeConsent, type CaptureFacts } from '@clearpane/consent';
import { Consent, Policy, REDACTION_VERSION, Sha256, StudyId, type PolicyReading } from '@clearpane/contracts';
import { describe, expect, test } from 'vitest';
import { shelved, STUDY_IDS } from './histories/two-studies.ts';

const study = shelved(0, 'a');
const yes = Consent.parse({
  id: '6f1c1f0e-6f7a-4b37-9b1d-0d3c1b2a4e5f',
  studyId: STUDY_IDS[0],
  decision: 'given',
  choices: { actions: true, frames: true, appNames: false, upload: false },
  studySha256: study.sha256,
  noticeSha256: study.sha256,
  noticeLanguage: 'en',
  platformNoticeSha256: study.sha256,
  appVersion: '1.0.0',
  redactionVersion: REDACTION_VERSION,
  renews: null,
  answeredAt: '2026-03-02T09:00:00.000Z',
  givenAt: 3,
  endedAt: null,
  ending: null,
  expires: '2026-08-01T09:00:00.000Z',
  allowedApps: ['Calendar', 'Form'],
});
const policyThat = (change: object): PolicyReading => ({
  kind: 'policy',
  policy: Policy.parse({ schema: 'clearpane-policy/1', ...change }),
});
const allowing: CaptureFacts = {
  answers: [yes],
  doubt: null,
  chosenStudy: STUDY_IDS[0],
  leftStudies: [],
  studies: [study],
  revokedStudies: [],
  policy: { kind: 'none' },
  agreedPolicies: { [yes.id]: { kind: 'none' } },
  now: '2026-03-03T09:00:00.000Z',
  ledger: [
    { sequence: 1, at: '2027-01-01T00:00:00.000Z' }, // Before this yes, by a clock that was wrong then.
    { sequence: 3, at: yes.answeredAt },
  ],
  fault: null,
  rest: null,
  mayCapture: true,
};
const ended = (how: NonNullable<Consent['ending']>['how']): Partial<CaptureFacts> => ({
  answers: [{ ...yes, endedAt: 4, ending: { how, at: yes.answeredAt } }],
});
const changed = (change: Partial<Consent>): Partial<CaptureFacts> => ({ answers: [{ ...yes, ...change }] });
const said = (facts: Partial<CaptureFacts>): string => {
  const decision = decideCapture({ ...allowing, ...facts });
  if (decision.kind === 'blocked') return decision.reason;
  return decision.kind === 'resting' ? `resting ${decision.rest.cause}` : decision.kind;
};

describe('From facts that allow, one that changes is enough', () => {
  const cases: [string, Partial<CaptureFacts>, string][] = [
    ['no study chosen', { chosenStudy: null }, 'off'],
    ['the study left, though not written', { leftStudies: [STUDY_IDS[0]] }, 'off'],
    ['an answer not to be trusted', { doubt: 'key-missing' }, 'key-missing'],
    ['a chosen study without an answer', { answers: [] }, 'vault-damaged'],
    ['an answer to another study only', { answers: [{ ...yes, studyId: STUDY_IDS[1] }] }, 'vault-damaged'],
    ['a no', changed({ decision: 'refused' }), 'off'],
    ['a newer no', { answers: [yes, { ...yes, decision: 'refused', givenAt: 9 }] }, 'off'],
    ['a yes taken back', ended('withdrawn'), 'off'],
    ['an expired yes', ended('expired'), 'consent-expired'],
    ['a revoked yes', ended('revoked'), 'study-revoked'],
    ['a suspended yes', ended('suspended'), 'study-changed'],
    ['a renewed yes without the newer one', ended('renewed'), 'study-changed'],
    ['a fault', { fault: 'disk-full' }, 'disk-full'],
    ['a study its council stopped', { revokedStudies: [STUDY_IDS[0]] }, 'study-revoked'],
    ['a clock before the answer', { now: '2026-03-02T08:54:59.000Z' }, 'clock-behind'],
    ['a clock before the ledger', { ledger: [{ sequence: 4, at: '2026-03-03T09:05:01.000Z' }] }, 'clock-behind'],
    [
      'a clock before the ledger, though not before its newest entry',
      {
        ledger: [
          { sequence: 4, at: '2026-03-20T00:00:00.000Z' },
          { sequence: 5, at: '2026-03-03T09:00:00.000Z' },
        ],
      },
      'clock-behind',
    ],
    ['a ledger whose time cannot be read', { ledger: [{ sequence: 4, at: 'no date' }] }, 'clock-behind'],
    ['a clock that cannot be read', { now: 'no date' }, 'clock-behind'],
    ['the day of its end', { now: yes.expires }, 'consent-expired'],
    ['an end that cannot be read', changed({ expires: 'no date' }), 'consent-expired'],
    [
      'six months, whatever the record says',
      { ...changed({ expires: '2090-01-01T00:00:00.000Z' }), now: '2026-09-01T09:00:00.000Z' },
      'consent-expired',
    ],
    ['a policy that cannot be used', { policy: { kind: 'invalid', reason: 'broken' } }, 'policy-invalid'],
    ['a study that is gone', { studies: [shelved(1, 'a')] }, 'study-invalid'],
    ['a study with another text', { studies: [shelved(0, 'b')] }, 'study-changed'],
    [
      'the same study under another hash',
      { studies: [{ ...study, sha256: Sha256.parse('b'.repeat(64)) }] },
      'study-changed',
    ],
    ['other masking rules', changed({ redactionVersion: REDACTION_VERSION + 1 }), 'study-changed'],
    [
      'a policy that forbids less than when the person agreed',
      { agreedPolicies: { [yes.id]: policyThat({ forbidUpload: true }) } },
      'study-changed',
    ],
    ['no knowledge of what policy was agreed under', { agreedPolicies: {} }, 'study-changed'],
    [
      'a study that is over',
      { studies: [{ ...study, study: { ...study.study, expires: '2026-03-03T00:00:00Z' } }] },
      'consent-expired',
    ],
    [
      'a policy that leaves the study out',
      { policy: policyThat({ allowedStudies: [STUDY_IDS[1]] }) },
      'policy-forbids',
    ],
    [
      'a policy that forbids all',
      { policy: policyThat({ forbiddenCategories: ['actions', 'frames'] }) },
      'policy-forbids',
    ],
    ['a pause', { rest: { cause: 'person', until: null } }, 'resting person'],
    ['a locked screen', { rest: { cause: 'locked', until: null } }, 'resting locked'],
    ['nobody there', { rest: { cause: 'idle', until: null } }, 'resting idle'],
    ['a deletion under way', { rest: { cause: 'held', until: null } }, 'resting held'],
    ['no app allowed', changed({ allowedApps: [] }), 'no-apps-allowed'],
    ['only apps that are denied', { policy: policyThat({ forbiddenApps: ['calendar', 'FORM'] }) }, 'no-apps-allowed'],
    ['an agent that was not started to record', { mayCapture: false }, 'off'],
  ];
  test.each(cases)('%s', (_what, change, expected) => {
    expect([said({}), said(change)]).toEqual(['allowed', expected]);
  });
});

describe('The permit', () => {
  test('holds the categories and apps that were answered, less what the policy takes away', () => {
    const decision = decideCapture({
      ...allowing,
      policy: policyThat({ forbiddenCategories: ['frames'], forbiddenApps: ['form'] }),
    });
    expect(decision).toMatchObject({
      kind: 'allowed',
      permit: {
        consentId: yes.id,
        choices: { actions: true, frames: false, appNames: false, upload: false },
        allowedApps: ['Calendar'],
      },
    });
  });
});

describe('Which of two doubts is named', () => {
  test.each([
    ['an end before a changed study, so that it is written', { now: yes.expires, studies: [] }, 'consent-expired'],
    ['a clock set back before an end', { now: '2026-01-01T00:00:00.000Z' }, 'clock-behind'],
    ['a revocation before everything of the study', { revokedStudies: [STUDY_IDS[0]], studies: [] }, 'study-revoked'],
    [
      'a pause before choosing an app',
      { ...changed({ allowedApps: [] }), rest: { cause: 'person', until: null } },
      'resting person',
    ],
  ] as [string, Partial<CaptureFacts>, string][])('%s', (_what, change, expected) => {
    expect(said(change)).toBe(expected);
  });

  test('and a study that nobody asked about is none', () => {
    expect(judgeConsent(allowing, StudyId.parse('another-study'))).toEqual({ kind: 'never-asked' });
  });
});
