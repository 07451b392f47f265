import { assertNever, type BlockReason, type Light } from '@clearpane/contracts';
import { t } from '@lingui/core/macro';
import { instantInWords, timeInWords } from './quantities.ts';

/** The light's state as a heading and one line that explains it. */
export function lightInWords(light: Light): { state: string; detail: string } {
  switch (light.state) {
    case 'off':
      return { state: t`Off`, detail: t`Nothing is recorded.` };
    case 'starting':
      return { state: t`Starting`, detail: t`Nothing is kept yet.` };
    case 'recording': {
      const since = timeInWords(light.since);
      const apps = light.apps.join(', ');
      return { state: t`Recording since ${since}`, detail: apps ? t`Only ${apps}` : t`Only the apps you allowed` };
    }
    case 'paused':
      return { state: t`Paused`, detail: pauseInWords(light.cause, light.until) };
    case 'cannot-record':
      return { state: t`Cannot record`, detail: blockInWords(light.reason) };
    default:
      return assertNever(light);
  }
}

function pauseInWords(cause: 'person' | 'locked' | 'idle', until: string | null): string {
  switch (cause) {
    case 'person': {
      if (!until) return t`Until you resume.`;
      const instant = instantInWords(until);
      return t`Until ${instant}.`;
    }
    case 'locked':
      return t`The screen is locked.`;
    case 'idle':
      return t`You are away.`;
    default:
      return assertNever(cause);
  }
}

/** Why nothing can be recorded, and what to do about it. */
function blockInWords(reason: BlockReason): string {
  switch (reason) {
    case 'no-display':
      return t`There is no display. Start Clearpane in a desktop session.`;
    case 'display-lost':
      return t`The display went away. It tries again when the display is back.`;
    case 'wayland-unsupported':
      return t`Wayland is not supported yet. Log in with an X11 session.`;
    case 'platform-unsupported':
      return t`This system is not supported yet.`;
    case 'no-window-manager':
      return t`No window manager runs, so windows cannot be told apart.`;
    case 'library-missing':
      return t`A system library is missing. Your administrator can install it.`;
    case 'hook-host-failed':
      return t`The input process failed. Pause and resume to try again.`;
    case 'screen-host-failed':
      return t`The screen process failed. Pause and resume to try again.`;
    case 'no-answer-from-hook-host':
      return t`The input process does not answer. Pause and resume to try again.`;
    case 'no-answer-from-screen-host':
      return t`The screen process does not answer. Pause and resume to try again.`;
    case 'disk-full':
      return t`The disk is full. Nothing is lost. Free space to go on.`;
    case 'vault-damaged':
      return t`The vault cannot be read. Nothing is added to it.`;
    case 'vault-newer':
      return t`The vault was written by a newer Clearpane. Update to open it.`;
    case 'key-missing':
      return t`The vault's key is missing. What was kept cannot be opened.`;
    case 'study-invalid':
      return t`The study's document cannot be trusted. Ask its contact.`;
    case 'study-changed':
      return t`The study changed. Read it and answer again.`;
    case 'study-revoked':
      return t`The works council stopped this study. What was kept is still yours.`;
    case 'consent-expired':
      return t`Your consent expired. Read the study and answer again.`;
    case 'clock-behind':
      return t`The clock of this computer was set back. Set it right, or read the study and answer again.`;
    case 'policy-invalid':
      return t`Your organisation's policy is broken. Recording stays off until it is repaired.`;
    case 'policy-forbids':
      return t`Your organisation's policy forbids recording.`;
    case 'no-apps-allowed':
      return t`You have not allowed any app yet.`;
    default:
      return assertNever(reason);
  }
}
