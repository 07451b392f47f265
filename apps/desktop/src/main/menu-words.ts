import { assertNever, type BlockReason, type DeletionReceipt, type ErrorBody, type Light } from '@clearpane/contracts';
import type { AgentView } from './agent-view.ts';

/** The four shapes of the tray icon. */
export type TrayShape = 'off' | 'recording' | 'paused' | 'cannot-record';

/** What the tray shows: a shape, and the same in words. */
export interface LightDescription {
  shape: TrayShape;
  words: string;
}

/** A short message box: buttons in order, the first one is what Enter presses, and `cancel` is what Escape answers. */
export interface Question {
  message: string;
  detail: string;
  buttons: string[];
  cancel: number;
}

/** How long "Delete last 15 minutes" reaches back. */
export const recentMinutes = 15;

const blockReasons: Record<BlockReason, string> = {
  'no-display': 'there is no screen.',
  'display-lost': 'the connection to the screen was lost.',
  'wayland-unsupported': 'this desktop runs on Wayland. Log in with Xorg to record.',
  'platform-unsupported': 'this operating system is not supported yet.',
  'no-window-manager': 'no window manager is running, so windows cannot be told apart.',
  'library-missing': 'a part of Clearpane is missing. Install it again.',
  'hook-host-failed': 'the part that sees input keeps ending.',
  'screen-host-failed': 'the part that sees the screen keeps ending.',
  'no-answer-from-hook-host': 'the part that sees input does not answer.',
  'no-answer-from-screen-host': 'the part that sees the screen does not answer.',
  'disk-full': 'the disk is full.',
  'vault-damaged': 'the vault is damaged.',
  'vault-newer': 'the vault was written by a newer Clearpane.',
  'key-missing': 'the key of the vault is missing.',
  'study-invalid': "the study's file is not valid.",
  'study-changed': 'the study changed. Read it and answer again.',
  'study-revoked': 'the works council stopped this study.',
  'consent-expired': 'your consent has expired. Read the study and answer again.',
  'clock-behind': 'the clock of this computer was set back. Set it right.',
  'policy-invalid': "your organisation's policy is not valid.",
  'policy-forbids': "your organisation's policy forbids it.",
  'no-apps-allowed': 'you have not allowed any app yet.',
};

/** Describes what the agent reports; times are shown in `timeZone`, by default the machine's. */
export function describeLight(view: AgentView, timeZone?: string): LightDescription {
  switch (view.kind) {
    case 'starting':
      return { shape: 'off', words: 'Starting. Nothing is recorded yet.' };
    case 'answering':
      return describeAnswer(view.status.light, timeZone);
    case 'silent':
      return cannotRecord('the recorder does not answer.');
    case 'restarting':
      return cannotRecord('the recorder ended. It is being started again.');
    case 'stopped':
      return cannotRecord(view.error === null ? 'the recorder keeps ending.' : asContinuation(view.error.happened));
    default:
      return assertNever(view);
  }
}

/** The tooltip: the app's name and the light in words; says so where everything is thrown away afterwards. */
export function describeTooltip(view: AgentView, timeZone?: string): string {
  const isThrowaway = view.kind === 'answering' && view.status.isThrowaway;
  return `Clearpane${isThrowaway ? ' (demonstration)' : ''}: ${describeLight(view, timeZone).words}`;
}

/** The one question before the last minutes are deleted: from the tray a deletion is final at once. */
export function askBeforeDeletingRecent(): Question {
  return {
    message: `Delete the last ${recentMinutes} minutes?`,
    detail: 'Everything kept from them is deleted for good. Recording itself goes on as it is.',
    buttons: [`Delete last ${recentMinutes} minutes`, 'Keep'],
    cancel: 1,
  };
}

/** Says what a deletion removed, from its receipt. */
export function describeDeletion(receipt: DeletionReceipt): Question {
  const { frameCount, actionCount, sizeBytes } = receipt;
  const isEmpty = frameCount === 0 && actionCount === 0;
  const older = receipt.coversOlderCopies
    ? ''
    : '\nThe key of your vault is a file, so a copy of our files made earlier can still be opened.';
  return {
    message: isEmpty
      ? `Nothing was kept from the last ${recentMinutes} minutes.`
      : `${listCounts(frameCount, actionCount)} deleted.`,
    detail: isEmpty
      ? ''
      : `${kilobytes(sizeBytes)}, gone from ${count(receipt.fileCount, 'file')}. Receipt ${receipt.id}.${older}`,
    buttons: ['Close'],
    cancel: 0,
  };
}

/** Said after "Stop and leave": it has already happened, in one click. The second button opens what is still kept. */
export function describeLeaving(): Question {
  return {
    message: 'You left the study. Recording has stopped.',
    detail: 'What was kept so far stays on this machine until you delete it. Uploads that waited are cancelled.',
    buttons: ['Close', 'Review what is kept'],
    cancel: 0,
  };
}

/** A failure in the three sentences a person needs: what happened, what it means for their data, what they can do. */
export function describeFailure(error: ErrorBody): Question {
  return { message: error.happened, detail: `${error.meaning}\n${error.remedy}`, buttons: ['Close'], cancel: 0 };
}

/** What is said when a request was cut off, so that nobody knows whether it was carried out. */
export const unansweredRequest: ErrorBody = {
  code: 'process-ended',
  happened: 'The recorder did not answer.',
  meaning: 'It is not known whether this was done.',
  remedy: 'Open Clearpane and look, or try again.',
};

function describeAnswer(light: Light, timeZone?: string): LightDescription {
  switch (light.state) {
    case 'off':
      return { shape: 'off', words: 'Off. Nothing is recorded.' };
    case 'starting':
      return { shape: 'off', words: 'Starting. Nothing is recorded yet.' };
    case 'recording': {
      const apps = light.apps.length === 0 ? '' : ` · ${listApps(light.apps)} only`;
      return { shape: 'recording', words: `Recording since ${clockTime(light.since, timeZone)}${apps}` };
    }
    case 'paused':
      return { shape: 'paused', words: describePause(light, timeZone) };
    case 'cannot-record':
      return cannotRecord(blockReasons[light.reason]);
    default:
      return assertNever(light);
  }
}

function describePause(light: Extract<Light, { state: 'paused' }>, timeZone?: string): string {
  switch (light.cause) {
    case 'person':
      return light.until === null
        ? 'Paused until you resume'
        : `Paused by you until ${clockTime(light.until, timeZone)}`;
    case 'locked':
      return 'Paused while the screen is locked';
    case 'idle':
      return 'Paused while you are away';
    default:
      return assertNever(light.cause);
  }
}

function cannotRecord(reason: string): LightDescription {
  return { shape: 'cannot-record', words: `Cannot record: ${reason}` };
}

/** "The disk is full." goes on after a colon as "the disk is full."; names such as "X11" keep their capitals. */
function asContinuation(sentence: string): string {
  return sentence.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase());
}

function listApps(apps: readonly string[]): string {
  const [first = '', second = '', third = ''] = apps;
  if (apps.length === 1) return first;
  if (apps.length === 2) return `${first} and ${second}`;
  if (apps.length === 3) return `${first}, ${second} and ${third}`;
  return `${first}, ${second} and ${apps.length - 2} more apps`;
}

function clockTime(instant: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return format.format(new Date(instant));
}

function count(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? '' : 's'}`;
}

function listCounts(frameCount: number, actionCount: number): string {
  const frames = frameCount === 0 ? [] : [count(frameCount, 'frame')];
  const actions = actionCount === 0 ? [] : [count(actionCount, 'action')];
  return [...frames, ...actions].join(' and ');
}

function kilobytes(sizeBytes: number): string {
  return `${Math.ceil(sizeBytes / 1000)} kB`;
}
