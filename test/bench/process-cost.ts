import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** What one process used over a while. */
export interface ProcessCost {
  /** Percent of one core, in user and in kernel mode, of all its threads. */
  readonly cpuPercent: number;
  /** The greatest memory seen, in MiB: proportional set size, in which shared pages count by their share. */
  readonly peakMemoryMiB: number;
}

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
const LOOK_MS = 1000;

/** Watches processes until `done` resolves; answers their costs in the order of `pids`. */
export async function watchCosts(pids: readonly number[], done: Promise<unknown>): Promise<ProcessCost[]> {
  const isDone = done.then(() => true);
  const startedAt = performance.now();
  const ticksBefore = pids.map(cpuTicks);
  const peaks = pids.map(memoryMiB);
  while (!(await Promise.race([isDone, delay(LOOK_MS, false)])))
    for (const [index, pid] of pids.entries()) peaks[index] = Math.max(peaks[index] ?? 0, memoryMiB(pid));
  const seconds = (performance.now() - startedAt) / 1000;
  return pids.map((pid, index) => ({
    cpuPercent: (100 * (cpuTicks(pid) - (ticksBefore[index] ?? 0))) / TICKS_PER_SECOND / seconds,
    peakMemoryMiB: Math.max(peaks[index] ?? 0, memoryMiB(pid)),
  }));
}

/** The one process whose command line names this entry file; throws where there is none or more than one. */
export function findProcess(entry: string): number {
  const [found, ...others] = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && commandOf(name).includes(entry),
  );
  if (found === undefined || others.length > 0) throw new Error(`There is not exactly one process of ${entry}.`);
  return Number(found);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return ''; // Processes come and go while /proc is read.
  }
}

/** User and system time of a process in clock ticks (fields 14 and 15 of proc_pid_stat(5)). */
function cpuTicks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces: count from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function memoryMiB(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
