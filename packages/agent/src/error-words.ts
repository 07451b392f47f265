import { ClearpaneError, type ErrorBody, type ErrorCode } from '@clearpane/contracts';

interface Words {
  meaning: string;
  remedy: string;
}

const NOTHING_CHANGED = 'Nothing was changed.';

const WORDS: Record<ErrorCode, Words> = {
  'bad-input': { meaning: NOTHING_CHANGED, remedy: 'Correct it and try again.' },
  'not-found': { meaning: 'It may have been deleted meanwhile. Nothing else was changed.', remedy: 'Reload the page.' },
  'no-consent': {
    meaning: 'Nothing is recorded and nothing is sent.',
    remedy: 'Open Studies to see what you agreed to.',
  },
  'study-invalid': {
    meaning: 'Nothing is recorded for this study.',
    remedy: 'Ask your IT department for the signed study.',
  },
  'study-revoked': {
    meaning: 'Nothing more is recorded or sent for this study. What was kept stays until you delete it.',
    remedy: 'Ask the works council named in the study.',
  },
  'revocation-invalid': {
    meaning: 'No study was stopped by it.',
    remedy: 'Ask the works council for the signed file and try again.',
  },
  'policy-invalid': {
    meaning: 'Nothing is recorded until the policy can be read.',
    remedy: 'Ask your IT department to check the policy file.',
  },
  'no-recipient': { meaning: 'Nothing of this study can be sent.', remedy: 'There is nothing to do.' },
  'hash-mismatch': {
    meaning: 'Nothing was approved and nothing was sent.',
    remedy: 'Prepare the bundle again and look at it again.',
  },
  'bundle-changed': {
    meaning: 'The sealed file is not the one that was prepared. It will not be sent.',
    remedy: 'Prepare the bundle again.',
  },
  'not-approved': { meaning: 'Nothing was sent.', remedy: 'Approve the bundle first.' },
  'cooling-off': { meaning: 'Nothing was sent yet.', remedy: 'Wait until the cooling-off time has passed.' },
  'already-sent': { meaning: 'The bundle has left this computer.', remedy: 'Use “Take back” to have it deleted.' },
  'collector-unreachable': {
    meaning: 'Nothing was sent or taken back. What you approved stays on this computer.',
    remedy: 'Check the network and try again. What waits on this computer is tried again by itself.',
  },
  'collector-refused': {
    meaning: 'Nothing was sent or taken back. What you approved stays on this computer.',
    remedy: 'Ask the contact named in the study.',
  },
  'unknown-bundle': {
    meaning: 'The collector holds no such bundle, so there is nothing there to take back.',
    remedy: 'Check that the code belongs to this collector. It may have been taken back before.',
  },
  'code-invalid': { meaning: 'Nothing was taken back.', remedy: 'Check the code against the print and type it again.' },
  'checkpoint-invalid': {
    meaning: 'It was not added. The ledger is unchanged.',
    remedy: 'Ask the works council for the checkpoint that it cosigned for this ledger.',
  },
  'receipt-invalid': {
    meaning: 'The collector could not prove what it did.',
    remedy: 'Ask the contact named in the study.',
  },
  'disk-full': {
    meaning: 'Recording stopped. Nothing that was kept is lost.',
    remedy: 'Free space, or delete sessions, then resume.',
  },
  'vault-damaged': {
    meaning: 'Nothing is recorded. The damaged file was left as it is.',
    remedy: 'Set it aside with “clearpane vault set-aside” and start again.',
  },
  'vault-newer': {
    meaning: 'Nothing is recorded and the data is untouched.',
    remedy: 'Install the newer Clearpane that made this data.',
  },
  'vault-locked': { meaning: NOTHING_CHANGED, remedy: 'Unlock your keyring and try again.' },
  'key-missing': {
    meaning: 'What was recorded cannot be opened by anybody any more. Nothing is recorded.',
    remedy: 'Set the vault aside with “clearpane vault set-aside” to begin a new one.',
  },
  'key-store-unavailable': {
    meaning: 'Nothing is recorded: the key that protects your data cannot be reached.',
    remedy: 'Unlock your keyring and start Clearpane again.',
  },
  'database-busy': {
    meaning: 'Nothing was deleted or claimed.',
    remedy: 'Close other programs that read the data and try again.',
  },
  'display-unavailable': { meaning: 'Nothing is recorded.', remedy: 'Start Clearpane in a graphical session.' },
  'library-missing': { meaning: 'Nothing is recorded.', remedy: 'Install Clearpane again.' },
  'wayland-unsupported': {
    meaning: 'Nothing is recorded: under Wayland windows cannot be told apart safely.',
    remedy: 'Choose an X11 session at login.',
  },
  'platform-unsupported': { meaning: 'Nothing is recorded on this system.', remedy: 'There is nothing to do.' },
  'process-ended': { meaning: 'Nothing is lost.', remedy: 'Start Clearpane again.' },
  'already-running': { meaning: NOTHING_CHANGED, remedy: 'Use the Clearpane that is running.' },
  'data-directory-unsafe': {
    meaning: 'Nothing is kept there.',
    remedy: 'Use a private folder on a local disk that is not synchronised.',
  },
  internal: { meaning: 'Nothing more is known. What was kept before is unchanged.', remedy: 'Try again.' },
};

/** Puts a failure into words for a person; an unexpected one keeps its details to itself. */
export function describeError(error: unknown): ErrorBody {
  if (error instanceof ClearpaneError) return { code: error.code, happened: error.message, ...WORDS[error.code] };
  return { code: 'internal', happened: 'Clearpane met a fault of its own.', ...WORDS.internal };
}
