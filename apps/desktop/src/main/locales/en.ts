import type { BlockReason, MaskingMode } from '@clearpane/contracts';

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
  'clock-behind': 'the clock of this computer was set back. Set it right, or read the study and answer again.',
  'policy-invalid': "your organisation's policy is not valid.",
  'policy-forbids': "your organisation's policy forbids it.",
  'no-apps-allowed': 'you have not allowed any app yet.',
};

/** How frames are masked right now, behind what the tray says of the recording. */
const masking: Record<MaskingMode, string> = {
  reading: 'interface words stay readable',
  'reading-slowly': 'interface words stay readable, reading is slow here',
  'masking-all-text': 'all text is masked: reading is not available here',
};

function count(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? '' : 's'}`;
}

/** Every string that the desktop app puts before a person, in English. Its type is what another language has to fill in. */
export const english = {
  blockReasons,
  masking,
  light: {
    off: 'Off. Nothing is recorded.',
    starting: 'Starting. Nothing is recorded yet.',
    recording: (since: string, apps: string | null, masked: string | null): string =>
      `Recording since ${since}${apps === null ? '' : ` · ${apps} only`}${masked === null ? '' : ` · ${masked}`}`,
    pausedUntilResumed: 'Paused until you resume',
    pausedUntil: (time: string): string => `Paused by you until ${time}`,
    pausedLocked: 'Paused while the screen is locked',
    pausedIdle: 'Paused while you are away',
    cannotRecord: (reason: string): string => `Cannot record: ${reason}`,
    silent: 'the recorder does not answer.',
    restarting: 'the recorder ended. It is being started again.',
    stopped: 'the recorder keeps ending.',
  },
  appsMore: (first: string, second: string, more: number): string => `${first}, ${second} and ${more} more apps`,
  tooltip: (state: string, isDemonstration: boolean): string =>
    `Clearpane${isDemonstration ? ' (demonstration)' : ''}: ${state}`,
  menu: {
    pause: 'Pause',
    minutes: (minutes: number): string => count(minutes, 'minute'),
    oneHour: '1 hour',
    untilTomorrow: 'Until tomorrow',
    untilResumed: 'Until I resume',
    shortcutTaken: (keys: string): string => `${keys} is not available: another program holds it`,
    shortcutUnproven: (keys: string): string => `${keys} may not work on this desktop`,
    resume: 'Resume',
    deleteRecent: (minutes: number): string => `Delete last ${minutes} minutes`,
    recordFor: 'Record for',
    open: 'Open Clearpane',
    studies: 'Studies',
    leave: 'Stop and leave…',
    leaveStudy: (title: string): string => `Stop and leave “${title}”…`,
    startAgain: 'Start again',
    quit: 'Quit',
  },
  /** The menu bar of macOS. */
  menuBar: {
    about: 'About Clearpane',
    hide: 'Hide Clearpane',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
    quit: 'Quit Clearpane',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
  },
  close: 'Close',
  deletion: {
    question: (minutes: number): string => `Delete the last ${minutes} minutes?`,
    meaning: 'Everything kept from them is deleted for good. Recording itself goes on as it is.',
    keep: 'Keep',
    nothing: (minutes: number): string => `Nothing was kept from the last ${minutes} minutes.`,
    done: (frames: number, actions: number): string => {
      const counts = [
        ...(frames === 0 ? [] : [count(frames, 'frame')]),
        ...(actions === 0 ? [] : [count(actions, 'action')]),
      ];
      return `${counts.join(' and ')} deleted.`;
    },
    receipt: (kilobytes: number, files: number, receipt: string): string =>
      `${kilobytes} kB, gone from ${count(files, 'file')}. Receipt ${receipt}.`,
    olderCopies: 'The key of your vault is a file, so a copy of our files made earlier can still be opened.',
  },
  unanswered: {
    happened: 'The recorder did not answer.',
    meaning: 'It is not known whether this was done.',
    remedy: 'Open Clearpane and look, or try again.',
  },
  notifications: {
    recordingStarted: 'Recording started.',
    recordingStopped: 'Recording stopped. Nothing is recorded.',
    offTheRecord: 'Paused until you resume. Nothing is recorded.',
    alreadyOff: 'Nothing was being recorded.',
  },
  /** What is printed on the keys. */
  keys: { control: 'Ctrl', alt: 'Alt', shift: 'Shift', space: 'Space' },
  saveTitle: 'Save a copy from Clearpane',
  partMissing: 'Clearpane could not find this part of itself. Nothing is lost. Install Clearpane again.',
};

/** What every language has to say. */
export type Words = typeof english;
