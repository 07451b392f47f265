import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { PANE_HEADERS, PANE_TOKEN_HEADER } from '@clearpane/contracts';
import { RPCHandler } from '@orpc/server/node';
import { createReviewRouter, type InMemoryAgent } from './review-api-in-memory.ts';

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface PaneServer extends AsyncDisposable {
  /** The page with its launch token in the fragment. */
  readonly address: string;
  readonly origin: string;
  /** Refuses every call from now on, as an agent that went away. */
  goAway(): void;
  comeBack(): void;
}

/** Serves a built pane and an in-memory agent on 127.0.0.1, with the pane's content security policy and a launch token. */
export async function servePane(folder: string, agent: InMemoryAgent): Promise<PaneServer> {
  const token = crypto.randomUUID();
  const rpc = new RPCHandler(createReviewRouter(agent));
  let isAway = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isAway) return void request.socket.destroy();
    for (const [name, value] of Object.entries(PANE_HEADERS)) response.setHeader(name, value);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith('/rpc/')) {
      if (request.headers[PANE_TOKEN_HEADER] !== token) return void response.writeHead(401).end();
      await rpc.handle(request, response, { prefix: '/rpc', context: {} });
      return;
    }
    const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname));
    try {
      const bytes = await readFile(file);
      response
        .writeHead(200, { 'content-type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream' })
        .end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    address: `${origin}/#token=${token}`,
    goAway() {
      isAway = true;
      server.closeAllConnections();
    },
    comeBack() {
      isAway = false;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
