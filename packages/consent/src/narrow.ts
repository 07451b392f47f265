import type { AppId, Choices, PolicyReading, Study } from '@clearpane/contracts';
import { isDeniedByDefault } from './denied-apps.ts';

/** The choices that stay after the study's own categories and the policy: a subset of what the person chose. */
export function narrowChoices(choices: Choices, study: Study, policy: PolicyReading): Choices {
  const forbidden = policy.kind === 'policy' ? policy.policy.forbiddenCategories : [];
  const asked = (category: Study['categories'][number]): boolean =>
    study.categories.includes(category) && !forbidden.includes(category);
  return {
    actions: choices.actions && asked('actions'),
    frames: choices.frames && asked('frames'),
    appNames: choices.appNames && asked('app-names'),
    upload: choices.upload && mayBeUploaded(study) && !(policy.kind === 'policy' && policy.policy.forbidUpload),
  };
}

/** The apps that stay after the policy; a policy can only take apps away. */
export function narrowApps(apps: readonly AppId[], policy: PolicyReading): AppId[] {
  const forbidden = new Set(
    policy.kind === 'policy' ? policy.policy.forbiddenApps.map((app) => app.toLowerCase()) : [],
  );
  return apps.filter((app) => !forbidden.has(app.toLowerCase()) && !isDeniedByDefault(app));
}

/** Upload needs a recipient, an impact assessment and the works council's agreement (consent rule R23). */
function mayBeUploaded(study: Study): boolean {
  return study.recipient !== null && study.impactAssessment !== null && study.worksCouncilAgreement !== null;
}
