import { readFile } from 'node:fs/promises';
import { namePaneFile } from '@clearpane/agent/pane-files';

/** One file of the built pane. */
export interface PaneFile {
  bytes: Buffer;
  contentType: string;
}

/** Reads one file of the pane by its URL path; null for anything that is not one of its files. */
export async function findPaneFile(directory: string, urlPath: string): Promise<PaneFile | null> {
  const named = namePaneFile(directory, urlPath === '/' ? '/index.html' : urlPath);
  if (named === null) return null;
  try {
    return { bytes: await readFile(named.file), contentType: named.contentType };
  } catch {
    return null; // A file that is not there is an expected answer.
  }
}
