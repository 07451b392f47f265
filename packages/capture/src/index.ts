export { MEMORY_VARIABLES, nodeLauncher, type NodeLauncherOptions } from './node-launcher.ts';
export { superviseCapture, type Capture, type CaptureOptions } from './supervise-capture.ts';
export { steadyClock, type SupervisionClock } from './supervise-clock.ts';
export type { CaptureHealth } from './supervise-host.ts';
