import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** One file of the built pane. */
export interface PaneFile {
  bytes: Buffer;
  contentType: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

/** Finds one file of the pane by its URL path; null for anything outside its folder or of an unknown kind. */
export async function findPaneFile(directory: string, urlPath: string): Promise<PaneFile | null> {
  const wanted = path.resolve(directory, `.${path.posix.normalize(urlPath === '/' ? '/index.html' : urlPath)}`);
  const contentType = CONTENT_TYPES[path.extname(wanted)];
  if (contentType === undefined || !wanted.startsWith(path.resolve(directory) + path.sep)) return null;
  try {
    return { bytes: await readFile(wanted), contentType };
  } catch {
    return null; // A file that is not there is an expected answer.
  }
}
