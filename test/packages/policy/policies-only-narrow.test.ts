import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePolicies } from '@clearpane/policy';
import type { PolicyStatement } from '@clearpane/policy';
import { AppId, StudyId } from '@clearpane/contracts';
import type { Policy } from '@clearpane/contracts';
import { createSigningKey } from '@clearpane/signing';

const keys = [1, 2, 3].map(() => createSigningKey().publicKey);
const studies = ['form-study', 'mail-study', 'map-study'].map((id) => StudyId.parse(id));
const apps = ['Mail', 'Form', 'Calendar'].map((id) => AppId.parse(id));
const words = ['Save', 'Sick note', 'Cancel'] as const;
const categories = ['actions', 'frames', 'app-names'] as const;

const anyStatement: fc.Arbitrary<PolicyStatement> = fc.record(
  {
    organisationKeys: fc.subarray(keys),
    allowedStudies: fc.subarray(studies),
    forbiddenCategories: fc.subarray([...categories]),
    forbiddenApps: fc.subarray(apps),
    removedInterfaceWords: fc.subarray([...words]),
    maximumRetentionDays: fc.integer({ min: 1, max: 365 }),
    forbidUpload: fc.boolean(),
    supportContact: fc.string({ maxLength: 20 }),
  },
  { requiredKeys: [] },
);

/** Everything that a policy leaves possible, each as one word. */
function possibilities(policy: Policy): Set<string> {
  const { allowedStudies, maximumRetentionDays } = policy;
  return new Set([
    ...studies.filter((study) => allowedStudies === undefined || allowedStudies.includes(study)),
    ...categories.filter((category) => !policy.forbiddenCategories.includes(category)),
    ...apps.filter((app) => !policy.forbiddenApps.includes(app)),
    ...words.filter((word) => !policy.removedInterfaceWords.includes(word)).map((word) => `“${word}” stays readable`),
    ...Array.from({ length: maximumRetentionDays ?? 365 }, (_, day) => `${day + 1} days`),
    ...(policy.forbidUpload ? [] : ['upload']),
  ]);
}

describe('Policies together only narrow', () => {
  test('whatever is added, and wherever', () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 4 }), anyStatement, fc.nat(4), (statements, added, place) => {
        const before = mergePolicies(statements);
        const after = mergePolicies(statements.toSpliced(place, 0, added));
        expect([...possibilities(after)].filter((item) => !possibilities(before).has(item))).toEqual([]);
      }),
    );
  });

  test('to no more than each of them leaves by itself', () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { minLength: 1, maxLength: 4 }), (statements) => {
        const merged = possibilities(mergePolicies(statements));
        for (const statement of statements) {
          const alone = possibilities(mergePolicies([statement]));
          expect([...merged].filter((item) => !alone.has(item))).toEqual([]);
        }
      }),
    );
  });

  test('and trust no key that one file which names keys does not name', () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 4 }), (statements) => {
        const named = statements.flatMap(({ organisationKeys }) => (organisationKeys ? [organisationKeys] : []));
        const { organisationKeys } = mergePolicies(statements);
        expect(organisationKeys.every((key) => named.every((list) => list.includes(key)))).toBe(true);
        expect(named.length === 0 && organisationKeys.length > 0).toBe(false);
      }),
    );
  });

  test('while the support contact is the last one named', () => {
    const merged = mergePolicies([{ supportContact: 'first' }, { supportContact: 'second' }, { forbidUpload: true }]);
    expect(merged).toEqual({
      schema: 'clearpane-policy/1',
      organisationKeys: [],
      forbiddenCategories: [],
      forbiddenApps: [],
      removedInterfaceWords: [],
      forbidUpload: true,
      supportContact: 'second',
    });
  });
});
