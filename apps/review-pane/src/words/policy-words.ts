import { assertNever, type Category, type Choices, type Policy, type Study } from '@clearpane/contracts';
import type { PolicyReading } from '@clearpane/contracts';
import { plural, t } from '@lingui/core/macro';
import { choiceInWords, mayUpload } from './study-words.ts';

/** The name of a category, the same as that of its switch. */
export function categoryInWords(category: Category): string {
  return choiceInWords(choiceOf(category)).name;
}

/** Why a switch cannot be switched on, or null where it can. */
export function obstacleInWords(choice: keyof Choices, study: Study, policy: Policy | null): string | null {
  if (choice === 'upload') {
    if (!mayUpload(study))
      return t`Upload is not possible: the study names no impact assessment or no works council agreement.`;
    return policy?.forbidUpload ? t`Your organisation's policy forbids uploads.` : null;
  }
  const isForbidden = policy?.forbiddenCategories.some((category) => choiceOf(category) === choice);
  return isForbidden ? t`Your organisation's policy forbids this.` : null;
}

/** What the policy narrows in one study, a sentence each; none where it narrows nothing. */
export function narrowingsInWords(study: Study, reading: PolicyReading): string[] {
  switch (reading.kind) {
    case 'none':
      return [];
    case 'invalid':
      return [t`The policy is broken. Recording stays off until it is repaired.`];
    case 'policy':
      return narrowings(study, reading.policy);
    default:
      return assertNever(reading);
  }
}

function narrowings(study: Study, policy: Policy): string[] {
  const sentences: string[] = [];
  for (const category of policy.forbiddenCategories.filter((one) => study.categories.includes(one))) {
    const name = categoryInWords(category);
    sentences.push(t`Not allowed: ${name}.`);
  }
  if (policy.forbiddenApps.length > 0) {
    const apps = policy.forbiddenApps.join(', ');
    sentences.push(t`These apps are never recorded: ${apps}.`);
  }
  if (policy.removedInterfaceWords.length > 0 && study.categories.includes('frames')) {
    const words = policy.removedInterfaceWords.length;
    sentences.push(
      plural(words, {
        one: '# word stays masked in pictures, also as a label.',
        other: '# words stay masked in pictures, also as labels.',
      }),
    );
  }
  const days = policy.maximumRetentionDays;
  if (days !== undefined && days < study.retentionDays) {
    sentences.push(
      plural(days, {
        one: 'What you do not send is deleted here after # day already.',
        other: 'What you do not send is deleted here after # days already.',
      }),
    );
  }
  if (policy.forbidUpload && study.recipient) sentences.push(t`Nothing can be sent.`);
  return sentences;
}

function choiceOf(category: Category): Exclude<keyof Choices, 'upload'> {
  return category === 'app-names' ? 'appNames' : category;
}

/** One value of the policy: its name, what it is set to, and what it narrows. */
export interface PolicyValue {
  id: keyof Policy;
  name: string;
  values: string[];
  effect: string;
}

/** Every value of a policy, set or not, in a fixed order. */
export function policyInWords(policy: Policy, titleOf: (studyId: string) => string): PolicyValue[] {
  const notSet = t`not set`;
  const listOr = (values: string[], none: string) => (values.length > 0 ? values : [none]);
  const days = policy.maximumRetentionDays;
  return [
    {
      id: 'allowedStudies',
      name: t`Allowed studies`,
      values: policy.allowedStudies ? listOr(policy.allowedStudies.map(titleOf), t`none`) : [notSet],
      effect: policy.allowedStudies
        ? t`Only these can be joined. Every other study records nothing.`
        : t`Nothing is narrowed by this: every study that is offered can be joined.`,
    },
    {
      id: 'forbiddenCategories',
      name: t`Forbidden categories`,
      values: listOr(policy.forbiddenCategories.map(categoryInWords), t`none`),
      effect:
        policy.forbiddenCategories.length > 0
          ? t`Their switches stay off in every study.`
          : t`Nothing is narrowed by this: you decide on each switch.`,
    },
    {
      id: 'forbiddenApps',
      name: t`Forbidden apps`,
      values: listOr(policy.forbiddenApps, t`none`),
      effect:
        policy.forbiddenApps.length > 0
          ? t`They are never recorded, and you cannot allow them.`
          : t`Nothing is narrowed by this: you decide on each app that Clearpane itself does not deny.`,
    },
    {
      id: 'removedInterfaceWords',
      name: t`Words that stay masked`,
      values: listOr(policy.removedInterfaceWords, t`none`),
      effect:
        policy.removedInterfaceWords.length > 0
          ? t`They are masked in pictures, also as labels and whoever added them.`
          : t`Nothing is narrowed by this: labels that Clearpane knows, and those that you add, stay readable.`,
    },
    {
      id: 'maximumRetentionDays',
      name: t`Longest time of keeping`,
      values: [days === undefined ? notSet : plural(days, { one: '# day', other: '# days' })],
      effect:
        days === undefined
          ? t`Nothing is narrowed by this: each study says how long unsent data is kept.`
          : t`What you do not send is deleted after this time, also where a study says longer.`,
    },
    {
      id: 'forbidUpload',
      name: t`Uploads forbidden`,
      values: [policy.forbidUpload ? t`Yes` : t`No`],
      effect: policy.forbidUpload
        ? t`Nothing can be approved or sent.`
        : t`Nothing is narrowed by this: you decide what is sent, where a study allows it.`,
    },
    {
      id: 'organisationKeys',
      name: t`Keys of your organisation`,
      values: listOr([...policy.organisationKeys], t`none`),
      effect:
        policy.organisationKeys.length > 0
          ? t`Only studies signed with one of these keys are offered, beside the built-in one.`
          : t`No study of an organisation is offered; only the built-in one is.`,
    },
    {
      id: 'supportContact',
      name: t`Contact for questions about the policy`,
      values: [policy.supportContact ?? notSet],
      effect: t`This informs and narrows nothing.`,
    },
  ];
}
