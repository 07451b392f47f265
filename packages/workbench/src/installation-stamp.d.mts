export interface Machine {
  readonly os: string;
  readonly cpu: string;
  readonly libc: string;
}
export function installationStamp(lockText: string, platform: string): string;
export function isInstalled(lockText: string, recordText: string, machine: Machine): boolean;
export function thisMachine(): Machine;
