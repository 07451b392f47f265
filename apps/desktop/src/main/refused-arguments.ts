/** The exit code of a wrong command line (EX_USAGE of sysexits.h). */
export const usageExitCode = 64;

// Chromium takes one dash, two, or on Windows a slash, in any case.
const refused = /^(?:--?|\/)(data-dir|user-data-dir|remote-debugging-[a-z]+)(?:=|$)/i;

/** The sentence with which a packaged Clearpane refuses to start; null when it may. */
export function refuseArguments(given: readonly string[]): string | null {
  for (const argument of given) {
    const name = refused.exec(argument)?.[1];
    if (name !== undefined)
      return `Clearpane does not take --${name.toLowerCase()}: it would open your vault to other programs.`;
  }
  return null;
}
