import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ClearpaneError, PANE_HEADERS, PANE_TOKEN_HEADER } from '@clearpane/contracts';
import { reviewContract } from '@clearpane/contracts/review-api';
import { RPCHandler } from '@orpc/server/node';
import { forward } from './forward.ts';
import { findPaneFile } from './pane-files.ts';
import { isAgentGone, type ReviewClient } from './review-client.ts';

/** The review pane served to a browser on this machine. */
export interface ReviewServer {
  /** The address with the token in its fragment, which browsers never send. */
  url: string;
  port: number;
  token: string;
  close(): Promise<void>;
}

/**
 * Serves the pane and its API on 127.0.0.1, on a free port unless one is named. Every call needs the per-launch token, our
 * own Host (so that a name that resolves to 127.0.0.1 is refused) and, where the browser says one, our own Origin.
 * When the agent is gone, every connection breaks. Throws ClearpaneError 'bad-input' when the port cannot be had.
 */
export async function serveReview(client: ReviewClient, paneDirectory: string, port = 0): Promise<ReviewServer> {
  const token = randomBytes(32).toString('base64url');
  let isGone = false;
  const rpc = new RPCHandler(
    forward(reviewContract, client, (error) => {
      isGone ||= isAgentGone(error);
    }),
  );
  let authority = '';
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'Clearpane met a fault of its own.');
      else response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Without an agent there is no line to one: an answer of ours would let the page's old light go on shining.
    if (isGone) return void request.socket.destroy();
    for (const [name, value] of Object.entries(PANE_HEADERS)) response.setHeader(name, value);
    if (request.headers.host !== authority) return refuse(response, 421, 'This address is not served here.');
    const { origin } = request.headers;
    if (origin !== undefined && origin !== `http://${authority}`)
      return refuse(response, 403, 'Another site may not ask.');
    const path = new URL(request.url ?? '/', `http://${authority}`).pathname;
    if (path.startsWith('/rpc/')) {
      if (request.method !== 'POST') return refuse(response, 405, 'Only POST is answered here.');
      if (!isToken(request.headers[PANE_TOKEN_HEADER], token))
        return refuse(response, 401, 'The token is missing or wrong.');
      const { matched } = await rpc.handle(request, response, { prefix: '/rpc', context: {} });
      if (!matched) refuse(response, 404, 'There is no such call.');
      return;
    }
    if (request.method !== 'GET') return refuse(response, 405, 'Only GET is answered here.');
    const file = await findPaneFile(paneDirectory, path);
    if (file === null) return refuse(response, 404, 'There is no such file.');
    response.setHeader('content-type', file.contentType);
    response.end(file.bytes);
  }

  authority = `127.0.0.1:${await listen(server, port)}`;
  const boundPort = Number(authority.split(':')[1]);
  return {
    url: `http://${authority}/#token=${token}`,
    port: boundPort,
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(explain(cause, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

function explain(cause: NodeJS.ErrnoException, port: number): ClearpaneError {
  const why = cause.code === 'EADDRINUSE' ? 'is in use by another program' : 'cannot be used';
  return new ClearpaneError('bad-input', `Port ${port} ${why}. Leave --port away to get a free one.`, { cause });
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string' || given.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${sentence}\n`);
}
