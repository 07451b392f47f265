export { widensPolicy } from './compare-policies.ts';
export { decideCapture, narrowApps, narrowChoices, type CaptureDecision, type CaptureFacts } from './decide-capture.ts';
export { isDeniedByDefault } from './denied-apps.ts';
export { JUST_FOR_ME } from './just-for-me.ts';
export { PLATFORM_NOTICES, platformNoticeFor } from './notices/platform-notice.ts';
export type { CapturePermit } from './permit.ts';
