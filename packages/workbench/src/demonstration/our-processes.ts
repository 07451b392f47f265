import { readdirSync, readFileSync } from 'node:fs';

/** Parts of file names that betray what a process has loaded. */
const LOADED = {
  agent: /better[-_]sqlite3[^ ]*\.node/,
  'hook host': /uiohook[^ ]*\.node/i,
  'screen host': /node-screenshots[^ ]*\.node/,
} as const;
export type ProcessKind = keyof typeof LOADED;

/** The processes below `ancestor` that have this module mapped into their memory, as the kernel tells. */
export function processesThatLoaded(kind: ProcessKind, ancestor: number): number[] {
  return descendantsOf(ancestor).filter((pid) => LOADED[kind].test(readOrNothing(`/proc/${pid}/maps`)));
}

/** All processes below one, as the kernel tells. */
function descendantsOf(ancestor: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s+(\d+)/m.exec(readOrNothing(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === ancestor || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return ''; // Processes come and go while /proc is read.
  }
}
