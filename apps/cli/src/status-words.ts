import type { Light, Status } from '@clearpane/contracts';
import { assertNever } from '@clearpane/contracts';

/** The status as one or two lines for a terminal. */
export function describeStatus(status: Status): string {
  const lines = [describeLight(status.light)];
  if (status.keyProtection === 'file')
    lines.push('The key is kept in a file: weaker than a key store, because a copy of the folder can be opened.');
  if (status.waitingUploads > 0) lines.push(`${status.waitingUploads} approved bundles wait to be sent.`);
  if (status.uploadProblem !== null) lines.push(status.uploadProblem);
  return lines.join('\n');
}

function describeLight(light: Light): string {
  switch (light.state) {
    case 'off':
      return 'Off. Nothing is recorded.';
    case 'starting':
      return 'Starting. Nothing is recorded yet.';
    case 'recording':
      return `Recording since ${light.since}: ${light.actionCount} actions and ${light.frameCount} frames kept so far.`;
    case 'paused':
      return light.until === null
        ? 'Paused. Nothing is recorded.'
        : `Paused until ${light.until}. Nothing is recorded.`;
    case 'cannot-record':
      return `Cannot record: ${light.reason}. Nothing is recorded.`;
    default:
      return assertNever(light);
  }
}
