import path from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/**
 * The file of the built pane that the path of an address names, for the window and the review server alike; null for
 * anything that is not a plain file of a known type below `directory`.
 */
export function namePaneFile(directory: string, urlPath: string): { file: string; contentType: string } | null {
  let name: string;
  try {
    name = decodeURIComponent(urlPath);
  } catch {
    return null; // A malformed escape names no file.
  }
  const contentType = CONTENT_TYPES[path.extname(name)];
  const isPlain = name
    .split('/')
    .slice(1)
    .every((part) => /^[\w-][\w.-]*$/.test(part));
  return contentType !== undefined && isPlain ? { file: path.join(directory, name), contentType } : null;
}
