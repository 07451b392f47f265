import { decideCapture, isDeniedByDefault, narrowApps, narrowChoices, widensPolicy } from '@clearpane/consent';
import { AppId, Policy, REDACTION_VERSION, type Choices, type Consent, type PolicyReading } from '@clearpane/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsAbout } from '../../support/capture-facts.ts';
import { app, choices, consent, NOW, policy, shelvedStudy, study } from './made-up-answers.ts';

const facts = fc.record({
  consent: fc.oneof({ weight: 9, arbitrary: consent }, { weight: 1, arbitrary: fc.constant(null) }),
  study: fc.oneof({ weight: 9, arbitrary: shelvedStudy }, { weight: 1, arbitrary: fc.constant(null) }),
  policy,
  now: fc.constant(NOW),
});
const NONE: PolicyReading = { kind: 'none' };
const endedNow = (given: Consent): Consent => ({ ...given, endedAt: 9, ending: { how: 'withdrawn', at: NOW } });
/** 183 days later: six months at most (consent rule R18). */
const monthsAfter = (instant: string): string => new Date(Date.parse(instant) + 183 * 86_400_000).toISOString();
const names = (given: Choices): string[] => Object.entries(given).flatMap(([name, isOn]) => (isOn ? [name] : []));

describe('A permit', () => {
  test('never holds more than the person chose, than the study asks and than the policy leaves', () => {
    let permits = 0;
    fc.assert(
      fc.property(facts, (given) => {
        const decision = decideCapture(factsAbout(given));
        if (decision.kind !== 'allowed') return;
        permits += 1;
        const { permit } = decision;
        expect(names(given.consent!.choices)).toEqual(expect.arrayContaining(names(permit.choices)));
        expect(given.consent!.allowedApps).toEqual(expect.arrayContaining([...permit.allowedApps]));
        const asked = given.study!.study.categories;
        const forbidden = given.policy.kind === 'policy' ? given.policy.policy.forbiddenCategories : [];
        const kept = [
          ...(permit.choices.actions ? ['actions' as const] : []),
          ...(permit.choices.frames ? ['frames' as const] : []),
          ...(permit.choices.appNames ? ['app-names' as const] : []),
        ];
        for (const category of kept)
          expect([asked.includes(category), forbidden.includes(category)]).toEqual([true, false]);
        for (const id of permit.allowedApps) expect(isDeniedByDefault(id)).toBe(false);
      }),
      { numRuns: 5000 },
    );
    expect(permits).toBeGreaterThan(100); // Else this would have shown nothing.
  });

  test('is given only where nothing is in doubt', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const yes = given.consent;
        const isDoubtful =
          yes === null ||
          yes.decision !== 'given' ||
          yes.endedAt !== null ||
          given.policy.kind === 'invalid' ||
          given.study === null ||
          given.study.study.id !== yes.studyId ||
          given.study.sha256 !== yes.studySha256 ||
          yes.redactionVersion !== REDACTION_VERSION ||
          !(NOW < yes.expires) ||
          yes.expires === 'no date' ||
          !(NOW < monthsAfter(yes.answeredAt)) ||
          !(NOW < given.study.study.expires);
        expect(isDoubtful && decideCapture(factsAbout(given)).kind === 'allowed').toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  test('that a policy lets through would have been given without the policy, at least as wide', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const narrowed = decideCapture(factsAbout(given));
        if (narrowed.kind !== 'allowed') return;
        const free = decideCapture(factsAbout({ ...given, policy: NONE }));
        expect(free.kind).toBe('allowed');
        if (free.kind !== 'allowed') return;
        expect(names(free.permit.choices)).toEqual(expect.arrayContaining(names(narrowed.permit.choices)));
        expect(free.permit.allowedApps).toEqual(expect.arrayContaining([...narrowed.permit.allowedApps]));
      }),
      { numRuns: 5000 },
    );
  });

  test('once revoked never lives again', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decision = decideCapture(factsAbout(given));
        if (decision.kind !== 'allowed') return;
        decision.permit.revoke();
        expect([decision.permit.isLive(), decision.permit.isLive()]).toEqual([false, false]);
      }),
    );
  });
});

describe('No sequence of answers, policies and days', () => {
  test('yields a permit while no given consent lives', () => {
    const step = fc.oneof(
      consent.map((given) => ({ kind: 'answer' as const, consent: given })),
      fc.constant({ kind: 'end' as const }),
      policy.map((given) => ({ kind: 'policy' as const, policy: given })),
      shelvedStudy.map((given) => ({ kind: 'study' as const, study: given })),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (story) => {
        let state: Parameters<typeof factsAbout>[0] = { consent: null, study: null, policy: NONE, now: NOW };
        for (const each of story) {
          if (each.kind === 'answer') state = { ...state, consent: each.consent };
          if (each.kind === 'end' && state.consent) state = { ...state, consent: endedNow(state.consent) };
          if (each.kind === 'policy') state = { ...state, policy: each.policy };
          if (each.kind === 'study') state = { ...state, study: each.study };
          const isLiving = state.consent?.decision === 'given' && state.consent.endedAt === null;
          expect(isLiving || decideCapture(factsAbout(state)).kind !== 'allowed').toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Uploading', () => {
  test('stays switched off without a recipient and both references, and where the policy forbids it', () => {
    fc.assert(
      fc.property(choices, study, policy, (chosen, asked, reading) => {
        const { upload } = narrowChoices(chosen, asked, reading);
        const isReady =
          asked.recipient !== null && asked.impactAssessment !== null && asked.worksCouncilAgreement !== null;
        const isForbidden = reading.kind === 'policy' && reading.policy.forbidUpload;
        expect(upload).toBe(chosen.upload && isReady && !isForbidden);
      }),
    );
  });
});

describe('An app', () => {
  test('that is denied stays so however it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('keepassxc', 'thunderbird', 'slack', 'clearpane'),
        fc.infiniteStream(fc.boolean()),
        (id, isUpper) => {
          const flips = isUpper[Symbol.iterator]();
          const written = [...id].map((letter) => (flips.next().value ? letter.toUpperCase() : letter)).join('');
          expect(narrowApps([AppId.parse(written)], NONE)).toEqual([]);
        },
      ),
    );
  });

  test('that a policy forbids is taken away in any spelling, and a policy brings none', () => {
    fc.assert(
      fc.property(fc.array(app), policy, (apps, reading) => {
        const left = narrowApps(apps, reading);
        expect(apps).toEqual(expect.arrayContaining(left));
        if (reading.kind !== 'policy') return;
        const forbidden = new Set(reading.policy.forbiddenApps.map((id) => id.toLowerCase()));
        expect(left.filter((id) => forbidden.has(id.toLowerCase()))).toEqual([]);
      }),
    );
  });
});

describe('A changed policy', () => {
  test('that does not count as wider lets nothing through that the old one did not', () => {
    let compared = 0;
    fc.assert(
      fc.property(facts, policy, (given, after) => {
        if (given.policy.kind === 'invalid' || widensPolicy(given.policy, after)) return;
        const before = decideCapture(factsAbout(given));
        const now = decideCapture(factsAbout({ ...given, policy: after }));
        if (now.kind !== 'allowed') return;
        compared += 1;
        expect(before.kind).toBe('allowed');
        if (before.kind !== 'allowed') return;
        expect(names(before.permit.choices)).toEqual(expect.arrayContaining(names(now.permit.choices)));
        expect(before.permit.allowedApps).toEqual(expect.arrayContaining([...now.permit.allowedApps]));
      }),
      { numRuns: 20_000 },
    );
    expect(compared).toBeGreaterThan(50);
  });

  test('is compared by what it forbids, one thing at a time', () => {
    const reading = (change: object): PolicyReading => ({
      kind: 'policy',
      policy: Policy.parse({ schema: 'clearpane-policy/1', ...change }),
    });
    const changes = [
      { forbiddenCategories: ['frames'] },
      { forbiddenApps: ['Form'] },
      { removedInterfaceWords: ['Sick note'] },
      { forbidUpload: true },
      { allowedStudies: ['harbour-study'] },
      { maximumRetentionDays: 7 },
    ];
    for (const change of changes) {
      expect(widensPolicy(reading(change), reading({}))).toBe(true);
      expect(widensPolicy(reading(change), NONE)).toBe(true);
      expect(widensPolicy(reading({}), reading(change))).toBe(false);
      expect(widensPolicy(NONE, reading(change))).toBe(false);
      expect(widensPolicy(reading(change), reading(change))).toBe(false);
      expect(widensPolicy(reading(change), { kind: 'invalid', reason: 'broken' })).toBe(false);
    }
    expect(widensPolicy(reading({ maximumRetentionDays: 7 }), reading({ maximumRetentionDays: 8 }))).toBe(true);
    const removed = (...removedInterfaceWords: string[]) => reading({ removedInterfaceWords });
    expect(widensPolicy(removed('Save', 'Sick note'), removed('Save'))).toBe(true);
    expect(widensPolicy(removed('Save'), removed('Sick note', 'SAVE'))).toBe(false);
    expect(widensPolicy(reading({ forbiddenApps: ['FORM'] }), reading({ forbiddenApps: ['form'] }))).toBe(false);
  });
});
