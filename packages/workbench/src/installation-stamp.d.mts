export function installationStamp(lockText: string, platform: string): string;
export function isInstalled(lockText: string, recordText: string): boolean;
