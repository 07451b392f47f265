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

/** Answers one request of the page from the built pane; everything that is not one of its files is a 404. */
export async function answerPaneRequest(directory: string, request: Request): Promise<Response> {
  const found = request.method === 'GET' ? resolvePaneFile(directory, request.url) : null;
  if (found === null) return notFound();
  try {
    const content = await readFile(found.file);
    return new Response(new Uint8Array(content), { headers: { ...PANE_HEADERS, 'content-type': found.contentType } });
  } catch (error) {
    console.error(`A file of the review pane could not be read: ${(error as NodeJS.ErrnoException).code}`);
    return notFound();
  }
}

function notFound(): Response {
  const words = 'Clearpane could not find this part of itself. Nothing is lost. Install Clearpane again.';
  return new Response(words, {
    status: 404,
    headers: { ...PANE_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  });
}
