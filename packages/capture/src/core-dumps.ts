import { writeFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Keeps this process's memory out of core dumps. Node cannot set RLIMIT_CORE, and a system's core_pattern may ignore it
 * anyway; an empty coredump_filter makes the kernel leave every mapping out, so that a dump holds registers at most.
 * Elsewhere than on Linux crash dumps belong to the installer's settings.
 */
export function keepMemoryOutOfCoreDumps(): void {
  if (process.platform === 'linux') writeFileSync('/proc/self/coredump_filter', '0x0');
}
