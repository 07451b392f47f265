import { readdirSync, readFileSync } from 'node:fs';

/** The processes that a process has started, by whichever of its threads, as the kernel tells. */
export function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
