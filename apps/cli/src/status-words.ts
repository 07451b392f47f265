import type { BlockReason, Light, MaskingMode, Status } from '@clearpane/contracts';
import { assertNever } from '@clearpane/contracts';

/** Each reason as a sentence with what can be done about it. */
const BLOCK_WORDS: Readonly<Record<BlockReason, string>> = {
  'no-display': 'there is no display. Start Clearpane in a graphical session.',
  'display-lost': 'the display went away. It goes on when the display is back.',
  'wayland-unsupported': 'Wayland is not supported. Log in with an X11 session.',
  'platform-unsupported': 'this system is not supported yet.',
  'no-window-manager': 'no window manager is running, so windows cannot be told apart.',
  'library-missing': 'a library is missing. Install Clearpane again.',
  'hook-host-failed': 'the process that sees input keeps ending. Pause and resume to try again.',
  'screen-host-failed': 'the process that sees the screen keeps ending. Pause and resume to try again.',
  'no-answer-from-hook-host': 'the process that sees input does not answer.',
  'no-answer-from-screen-host': 'the process that sees the screen does not answer.',
  'disk-full': 'the disk is full. Free space, then resume.',
  'vault-damaged': 'the vault is damaged. Quit Clearpane and run “clearpane vault set-aside” to begin a new one.',
  'vault-newer': 'the vault was written by a newer Clearpane. Install that one.',
  'key-missing': 'the key of the vault is missing, so what was kept cannot be opened.',
  'study-invalid': 'the study is not there any more, or cannot be trusted. Ask its contact.',
  'study-changed': 'the study or its policy changed. Read it in the review pane and answer again.',
  'study-revoked': 'the works council stopped this study. It cannot go on; what was kept is still yours.',
  'consent-expired': 'your consent has expired. Read the study in the review pane and answer again.',
  'clock-behind':
    'the clock of this computer was set back. Set it right, or read the study in the review pane and answer again.',
  'policy-invalid': 'the policy of your organisation cannot be trusted. Ask your IT department.',
  'policy-forbids': 'the policy of your organisation forbids it.',
  'no-apps-allowed': 'you have not allowed any app yet. Choose them in the review pane.',
};

/** How frames are masked right now. */
const MASKING_WORDS: Readonly<Record<MaskingMode, string>> = {
  reading: 'On frames interface words stay readable; all other text and all pictures are masked.',
  'reading-slowly':
    'On frames interface words stay readable; all other text and all pictures are masked. Reading is slow on this machine.',
  'masking-all-text': 'On frames all text and all pictures are masked: reading is not available on this machine.',
};

/** What is true where no agent answers. */
export const NOT_RUNNING = 'Clearpane is not running. Nothing is recorded.';

/** The status as one or two lines for a terminal. */
export function describeStatus(status: Status): string {
  const lines = [describeLight(status.light)];
  if (status.light.state === 'recording' && status.light.masking !== null)
    lines.push(MASKING_WORDS[status.light.masking]);
  if (status.keyProtection === 'file')
    lines.push('The key is kept in a file: weaker than a key store, because a copy of the folder can be opened.');
  if (status.waitingUploads > 0) lines.push(`Approved bundles that wait to be sent: ${status.waitingUploads}.`);
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
      return `Cannot record: ${BLOCK_WORDS[light.reason]} Nothing is recorded.`;
    default:
      return assertNever(light);
  }
}
