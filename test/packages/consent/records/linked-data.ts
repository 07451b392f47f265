import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** Refuses to load anything: a document that needs the network is not one. */
const OFFLINE = {
  documentLoader: (url: string): Promise<never> => Promise.reject(new Error(`The document wanted to load ${url}.`)),
};

type Json = Parameters<typeof jsonld.expand>[0];

/** The document in expanded form. */
export async function expand(document: object): Promise<unknown[]> {
  return (await jsonld.expand(document as Json, { ...OFFLINE, safe: true } as never)) as unknown as unknown[];
}

/** What expanding and compacting again with the document's own context makes of it. */
export async function roundTrip(document: { '@context': object }): Promise<unknown> {
  const expanded = await expand(document);
  return jsonld.compact(expanded as Json, document['@context'] as never, OFFLINE as never);
}

/** The document as canonical N-Quads (RDF Dataset Canonicalization). */
export async function canonize(document: object): Promise<string> {
  const options = { ...OFFLINE, algorithm: 'RDFC-1.0' as const, format: 'application/n-quads' as const, safe: true };
  return (await jsonld.canonize(document as Json, options as never)) as unknown as string;
}

/** The statements of a document. */
export async function toQuads(document: object): Promise<Quad[]> {
  const text = await jsonld.toRDF(document as Json, { ...OFFLINE, format: 'application/n-quads', safe: true } as never);
  return new Parser({ format: 'N-Quads' }).parse(text as unknown as string);
}

const shapes = new Store(
  new Parser().parse(readFileSync(path.join(import.meta.dirname, 'consent-record-27560.shapes.ttl'), 'utf8')),
);
const validator = new SHACLValidator(shapes as never);

/** What the shapes of TS 27560 refuse in a document: one line for each finding. */
export async function findMissing(document: object): Promise<string[]> {
  const report = await validator.validate(new Store(await toQuads(document)) as never);
  return report.results.map(({ path: where, focusNode }) => `${String(focusNode?.value)} ${String(where?.value)}`);
}
