import { readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AppId } from '@clearpane/contracts';

/** One installed application as its desktop entry names it. */
export interface InstalledApplication {
  id: AppId;
  name: string;
}

/**
 * Lists the installed applications from their XDG desktop entries, without loading anything that sees the screen: a
 * person can choose before the first picture is taken. Empty on systems without desktop entries.
 * Source: freedesktop.org Desktop Entry Specification 1.5 (StartupWMClass names the X11 class).
 */
export function listApplications(environment: NodeJS.ProcessEnv): InstalledApplication[] {
  const home = environment['XDG_DATA_HOME'] || path.join(os.homedir(), '.local', 'share');
  const shared = (environment['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share').split(':');
  // The first file of a name wins, also where it only hides the entry that others of that name would show.
  const files = new Map<string, string>();
  for (const directory of [home, ...shared])
    for (const file of desktopEntries(path.join(directory, 'applications')))
      if (!files.has(path.basename(file))) files.set(path.basename(file), file);
  const found = new Map<string, InstalledApplication>();
  for (const file of files.values()) {
    const application = readEntry(file);
    if (application && !found.has(application.id.toLowerCase())) found.set(application.id.toLowerCase(), application);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function desktopEntries(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith('.desktop'))
      .sort()
      .map((name) => path.join(directory, name));
  } catch {
    return []; // A data directory without applications is usual.
  }
}

function readEntry(file: string): InstalledApplication | null {
  const fields = new Map<string, string>();
  let inMainGroup = false;
  for (const line of readFileOrNothing(file).split('\n')) {
    if (line.startsWith('[')) inMainGroup = line.trim() === '[Desktop Entry]';
    const separator = line.indexOf('=');
    if (inMainGroup && separator > 0) fields.set(line.slice(0, separator).trim(), line.slice(separator + 1).trim());
  }
  if (fields.get('Type') !== 'Application' || fields.get('NoDisplay') === 'true' || fields.get('Hidden') === 'true')
    return null;
  const id = AppId.safeParse(fields.get('StartupWMClass') || guessClass(fields.get('Exec') ?? '', file));
  const name = fields.get('Name');
  return id.success && name ? { id: id.data, name } : null;
}

/** Programs that only start others: their own name says nothing of the window. */
const STARTERS: ReadonlySet<string> = new Set(['env', 'flatpak', 'snap', 'sh', 'bash', 'python3', 'java']);

/** The class that a window most likely has where the entry does not say it: the program's name, else the entry's own. */
function guessClass(exec: string, file: string): string {
  const [, quoted, plain] = /^(?:"([^"]*)"|(\S+))/.exec(exec) ?? [];
  const program = path.basename(quoted ?? plain ?? '');
  return program === '' || STARTERS.has(program) ? path.basename(file, '.desktop') : program;
}

function readFileOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // A broken link among the entries is usual.
  }
}
