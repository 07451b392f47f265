import { readFileSync, writeFileSync } from 'node:fs';

/** What the desktop app itself remembers from one start to the next. Nothing in it says anything about a study. */
export interface LocalSettings {
  isSmallWindowClosed(): boolean;
  keepSmallWindowClosed(isClosed: boolean): void;
}

/** Keeps the settings in this file (0600); one that is missing or damaged holds none. */
export function openLocalSettings(file: string): LocalSettings {
  return {
    isSmallWindowClosed: () => readSettingsFile(file).smallWindow === 'closed',
    keepSmallWindowClosed: (isClosed) => {
      try {
        writeFileSync(file, `${JSON.stringify({ smallWindow: isClosed ? 'closed' : 'open' })}\n`, { mode: 0o600 });
      } catch (error) {
        // Not worth more: the window comes back at the next start.
        console.error(`The desktop's settings could not be written: ${(error as NodeJS.ErrnoException).code}`);
      }
    },
  };
}

function readSettingsFile(file: string): { smallWindow?: unknown } {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    // No file is the usual case, and a damaged one says nothing that could be lost.
    return {};
  }
}
