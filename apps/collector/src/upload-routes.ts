import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Upload } from '@tus/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BundleId } from '@clearpane/contracts';
import { isSame } from './bundle-store.ts';
import type { Announcement, BundleStore, KeepOutcome } from './bundle-store.ts';
import { UploadAddress, UploadMetadata } from './edge-schemas.ts';

/** An upload that nobody finished for this long is removed. */
const UNFINISHED_MS = 24 * 60 * 60 * 1000;

/** Uploads that are under way. */
export interface Uploads {
  /** Removes what has arrived of a bundle. */
  forget(bundleId: BundleId): Promise<void>;
  /** Keeps uploads that became whole just before the collector ended; for its start only. */
  settle(): Promise<void>;
  /** Removes uploads that nobody finished for a day. */
  removeUnfinished(): Promise<void>;
}

interface UploadOptions {
  directory: string;
  maximumBytes: number;
  store: BundleStore;
}

/** Adds the tus endpoint. Only creating, asking and appending are routed: what arrived cannot be read back or removed through it. */
export async function addUploadRoutes(server: FastifyInstance, options: UploadOptions): Promise<Uploads> {
  const directory = path.join(options.directory, 'uploads');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const datastore = new FileStore({ directory, expirationPeriodInMilliseconds: UNFINISHED_MS });
  const finish = (upload: Upload): Promise<KeepOutcome> => keepUpload(datastore, options.store, upload);
  const tus = createTusServer(options, datastore, finish);

  // tus reads the bytes itself, from the raw request.
  server.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));
  const handOver = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.hijack();
    try {
      await tus.handle(request.raw, reply.raw);
    } catch (error) {
      server.log.error({ err: error }, 'upload failed');
      reply.raw.destroy();
    }
  };
  server.post('/bundles/upload', handOver);
  server.route({
    method: ['HEAD', 'PATCH'],
    url: '/bundles/upload/:upload',
    handler: async (request, reply) => {
      if (!UploadAddress.safeParse(request.params).success) return reply.code(404).send();
      return handOver(request, reply);
    },
  });

  const listIds = async (): Promise<string[]> => (await datastore.configstore.list?.()) ?? [];
  return {
    async forget(bundleId) {
      const ids = (await listIds()).filter((id) => id.startsWith(`${bundleId}-`));
      await Promise.all(ids.map((id) => datastore.remove(id)));
    },
    async settle() {
      for (const id of await listIds()) {
        const upload = await datastore.getUpload(id);
        if (upload.size === upload.offset) await finish(upload);
      }
    },
    async removeUnfinished() {
      await datastore.deleteExpired();
    },
  };
}

function createTusServer(
  { maximumBytes, store }: UploadOptions,
  datastore: FileStore,
  finish: (upload: Upload) => Promise<KeepOutcome>,
): Server {
  return new Server({
    path: '/bundles/upload',
    datastore,
    maxSize: maximumBytes,
    // Relative to the endpoint, so that it holds behind a proxy that adds a path.
    generateUrl: (_request, { id }) => `upload/${id}`,
    allowedOrigins: () => false,
    namingFunction: (_request, metadata) => {
      const { bundleId, sha256 } = parseAnnouncement(metadata);
      return `${bundleId}-${sha256}`;
    },
    onUploadCreate: async (_request, upload) => {
      if (upload.size === undefined) throw refusal(400, 'An upload says how large it is.');
      const announcement = parseAnnouncement(upload.metadata);
      const standing = await store.standing(announcement.bundleId);
      if (standing.kind === 'taken-back') throw refusalOf('taken-back');
      if (standing.kind === 'held' && !isSame(standing.facts, announcement)) throw refusalOf('other-file');
      return {};
    },
    onUploadFinish: async (_request, upload) => {
      const outcome = await finish(upload);
      if (outcome !== 'kept') throw refusalOf(outcome);
      return {};
    },
    // What tus itself throws may name paths; a person and a log get one sentence.
    onResponseError: (_request, error) => ('status_code' in error ? error : refusal(500, 'The collector failed.')),
  });
}

async function keepUpload(datastore: FileStore, store: BundleStore, upload: Upload): Promise<KeepOutcome> {
  const outcome = await store.keep(parseAnnouncement(upload.metadata), path.join(datastore.directory, upload.id));
  await datastore.configstore.delete(upload.id);
  return outcome;
}

function parseAnnouncement(metadata: unknown): Announcement {
  const parsed = UploadMetadata.safeParse(metadata);
  if (!parsed.success) throw refusal(400, 'This upload does not say which approved bundle it is.');
  return parsed.data;
}

function refusalOf(outcome: Exclude<KeepOutcome, 'kept'>): Error {
  switch (outcome) {
    case 'hash-mismatch':
      return refusal(422, 'What arrived is not what was announced. It was removed.');
    case 'other-file':
      return refusal(409, 'Another file is held under this number.');
    case 'taken-back':
      return refusal(410, 'This bundle was taken back.');
  }
}

function refusal(statusCode: number, sentence: string): Error & { status_code: number; body: string } {
  return Object.assign(new Error(sentence), { status_code: statusCode, body: `${sentence}\n` });
}
