import { lstatSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { openForReading } from './open-files.ts';

/** One marker found in one file, at this byte. */
export interface ResidueHit {
  file: string;
  /** Index of the marker in the list given. */
  marker: number;
  offset: number;
}

/** What a search found and how much it looked at. */
export interface ResidueReport {
  fileCount: number;
  sizeBytes: number;
  hits: ResidueHit[];
}

const CHUNK_BYTES = 1024 * 1024;

/**
 * Looks for byte strings in every file below the given directories, hidden ones too, without following links. Chunks
 * overlap, so that a marker across their border is found. Every marker counts once per file, at its first place.
 */
export async function findResidue(
  directories: readonly string[],
  markers: readonly Uint8Array[],
): Promise<ResidueReport> {
  const report: ResidueReport = { fileCount: 0, sizeBytes: 0, hits: [] };
  const wanted = markers.map((marker) => Buffer.from(marker));
  for (const directory of directories) {
    for (const file of filesBelow(path.resolve(directory))) {
      const found = searchFile(file, wanted);
      if (found === 'vanished') continue;
      report.fileCount += 1;
      report.sizeBytes += found.sizeBytes;
      report.hits.push(...found.hits);
      await setImmediate();
    }
  }
  return report;
}

function* filesBelow(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const place = path.join(directory, entry.name);
    if (entry.isDirectory()) yield* filesBelow(place);
    if (entry.isFile()) yield place;
  }
}

function searchFile(file: string, markers: readonly Buffer[]): { sizeBytes: number; hits: ResidueHit[] } | 'vanished' {
  if (!lstatSync(file, { throwIfNoEntry: false })) return 'vanished';
  const { descriptor, release } = openForReading(file);
  try {
    return searchDescriptor(descriptor, file, markers);
  } finally {
    release();
  }
}

function searchDescriptor(descriptor: number, file: string, markers: readonly Buffer[]) {
  const overlap = Math.max(0, ...markers.map((marker) => marker.length - 1));
  const buffer = Buffer.alloc(CHUNK_BYTES + overlap);
  const found = new Map<number, ResidueHit>();
  let start = 0;
  let kept = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, kept, CHUNK_BYTES, start + kept);
    if (read === 0) return { sizeBytes: start + kept, hits: [...found.values()] };
    const filled = buffer.subarray(0, kept + read);
    for (const [index, marker] of markers.entries()) {
      const position = found.has(index) || marker.length === 0 ? -1 : filled.indexOf(marker);
      if (position >= 0) found.set(index, { file, marker: index, offset: start + position });
    }
    const next = Math.min(overlap, filled.length);
    buffer.copyWithin(0, filled.length - next, filled.length);
    start += filled.length - next;
    kept = next;
  }
}
