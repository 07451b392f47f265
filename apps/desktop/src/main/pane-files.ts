import { readFile } from 'node:fs/promises';
import { namePaneFile } from '@clearpane/agent/pane-files';
import { PANE_HEADERS } from '@clearpane/contracts';

/** Where the pane lives for the page: the one origin that main serves and answers. */
export const paneOrigin = 'app://pane';

/** Returns the file that an address of the pane names, and null for anything that is not a plain file of a known type below `directory`. */
export function resolvePaneFile(directory: string, address: string): { file: string; contentType: string } | null {
  const url = URL.parse(address);
  if (url === null || `${url.protocol}//${url.host}` !== paneOrigin) return null;
  return namePaneFile(directory, url.pathname);
}

/** The page of the pane that an address of ours names after its `#/`; null for every other address. */
export function pageOfAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || `${url.protocol}//${url.host}${url.pathname}` !== `${paneOrigin}/index.html`) return null;
  return /^#\/([\w./-]*)$/.exec(url.hash)?.[1] ?? null;
}

/** Answers one request of the page from the built pane; everything that is not one of its files is a 404 that says `partMissing`. */
export async function answerPaneRequest(directory: string, request: Request, partMissing: string): Promise<Response> {
  const found = request.method === 'GET' ? resolvePaneFile(directory, request.url) : null;
  if (found === null) return notFound(partMissing);
  try {
    const content = await readFile(found.file);
    return new Response(new Uint8Array(content), { headers: { ...PANE_HEADERS, 'content-type': found.contentType } });
  } catch (error) {
    console.error(`A file of the review pane could not be read: ${(error as NodeJS.ErrnoException).code}`);
    return notFound(partMissing);
  }
}

function notFound(partMissing: string): Response {
  return new Response(partMissing, {
    status: 404,
    headers: { ...PANE_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  });
}
