import type { PolicyReading } from '@clearpane/contracts';

/** Says in plain sentences what the organisation's policy takes away. */
export function describePolicy(reading: PolicyReading): string[] {
  if (reading.kind === 'none') return [];
  if (reading.kind === 'invalid') return [`The policy cannot be used, so nothing is recorded: ${reading.reason}`];
  const { policy } = reading;
  const sentences: string[] = [];
  if (policy.forbiddenCategories.length > 0)
    sentences.push(`Your organisation does not allow: ${policy.forbiddenCategories.join(', ')}.`);
  if (policy.forbiddenApps.length > 0)
    sentences.push(`Your organisation keeps these apps out: ${policy.forbiddenApps.join(', ')}.`);
  if (policy.forbidUpload) sentences.push('Your organisation does not allow uploads.');
  if (policy.maximumRetentionDays !== undefined)
    sentences.push(`Your organisation limits keeping to ${policy.maximumRetentionDays} days.`);
  if (sentences.length > 0 && policy.supportContact !== undefined)
    sentences.push(`Questions about this go to ${policy.supportContact}.`);
  return sentences;
}
