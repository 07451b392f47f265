import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import Fastify, { LogController } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { MAXIMUM_CONTENT_BYTES } from '@clearpane/bundle';
import type { Ed25519PublicKey } from '@clearpane/contracts';
import { addBundleRoutes } from './bundle-routes.ts';
import { openBundleStore } from './bundle-store.ts';
import { loadSigningKey } from './signing-key-file.ts';
import { addUploadRoutes } from './upload-routes.ts';
import { publicKeyOf } from '@clearpane/signing';

export interface CollectorOptions {
  /** Everything it keeps lies here; made when missing, for its owner alone. */
  directory: string;
  /** Raw Ed25519 private key in base64url; without it the one in the directory, which the first start makes. */
  signingKey?: string;
  host: string;
  /** 0: a free one. */
  port: number;
  /** Largest sealed file, in bytes. */
  maximumBytes?: number;
  /** Where JSON log lines go; without it there is no log. */
  log?: { write(line: string): void };
}

/** A running collector. */
export interface Collector {
  url: string;
  publicKey: Ed25519PublicKey;
  /** Ends it; uploads under way go on where they broke when it is started again. */
  close(): Promise<void>;
}

const TIDY_INTERVAL_MS = 60 * 60 * 1000;

/** Starts a collector; it answers requests when this resolves. */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  const { directory, host, port } = options;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const privateKey = options.signingKey ?? (await loadSigningKey(directory));
  const publicKey = publicKeyOf(privateKey);
  const store = await openBundleStore(directory, privateKey);
  const server = createServer(options.log);
  const maximumBytes = options.maximumBytes ?? MAXIMUM_CONTENT_BYTES + 1024 * 1024;
  const uploads = await addUploadRoutes(server, { directory, maximumBytes, store });
  addBundleRoutes(server, {
    ...store,
    takeBack: async (bundleId, secret) => {
      const outcome = await store.takeBack(bundleId, secret);
      if (outcome.kind === 'taken-back') await uploads.forget(bundleId);
      return outcome;
    },
  });
  await uploads.settle();
  await uploads.removeUnfinished();
  const tidying = setInterval(() => {
    uploads.removeUnfinished().catch((error: Error) => server.log.error({ problem: error.name }, 'tidying failed'));
  }, TIDY_INTERVAL_MS).unref();
  await server.listen({ host, port });
  return {
    url: addressOf(server, host),
    publicKey,
    close: async () => {
      clearInterval(tidying);
      await server.close();
    },
  };
}

/** Whatever some other line of the server's would log: of requests nothing, of errors no message, because it may name a path. */
const SAFE_FIELDS = {
  req: () => ({}),
  res: () => ({}),
  err: ({ name, code }: { name: string; code?: string }) => ({ type: code ?? name, message: '', stack: '' }),
};

/** A server whose log knows routes and durations, but no address, id, path or user agent. */
function createServer(log: CollectorOptions['log']): FastifyInstance {
  const server = Fastify({
    // Its own lines would carry addresses and paths; the hook below writes ours.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    bodyLimit: 4096,
    // An upload's place is a bundle's number and a SHA-256: 101 characters.
    routerOptions: { maxParamLength: 101 },
    // A slow line has this long for one request of a few megabytes.
    requestTimeout: 15 * 60 * 1000,
    ...(log ? { logger: { level: 'info', stream: log, base: null, serializers: SAFE_FIELDS } } : {}),
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const durationMs = Math.round(reply.elapsedTime);
    server.log.info({ method, route: routeOptions.url ?? 'unknown', status: reply.statusCode, durationMs }, 'answered');
    done();
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ problem: 'There is nothing here.' }));
  server.setErrorHandler((error: { statusCode?: number; name: string; code?: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) server.log.error({ problem: error.code ?? error.name }, 'failed');
    return reply.code(status).send({ problem: 'The collector could not do this.' });
  });
  return server;
}

function addressOf(server: FastifyInstance, host: string): string {
  const { port } = server.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
