import { readFileSync, globSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as contracts from '@clearpane/contracts';
import { createCollector, type Collector } from '@clearpane/collector';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { approveBundle, type ApprovedBundle } from '../apps/collector/approved.ts';
import { makeFolder, openSlowLine, removeFolder, runUploader, type SlowLine } from '../apps/collector/processes.ts';
import { ROOT } from '../support/import-graph.ts';

/** Everything that a collector, a steward, a policy, an order to the uploader or a receipt can carry. */
const CARRIED = {
  UploaderOrder: contracts.UploaderOrder,
  UploaderAnswer: contracts.UploaderAnswer,
  Manifest: contracts.Manifest,
  ConsentStatement: contracts.ConsentStatement,
  RecordedAction: contracts.RecordedAction,
  UploadReceipt: contracts.UploadReceipt,
  WithdrawalReceipt: contracts.WithdrawalReceipt,
  SavedWithdrawal: contracts.SavedWithdrawal,
  SignedDocument: contracts.SignedDocument,
  Policy: contracts.Policy,
  Study: contracts.Study,
  Revocation: contracts.Revocation,
};

/** Every field in them. A new one has to be argued for here: whom could it tell apart? */
const FIELDS =
  'action actionCount allowedStudies app approval approvedAt authority bundleId button categories category code ' +
  'collectorPublicKey collectorUrl consentDays consentStatement contact contentSha256 controller coolingOffHours council count ' +
  'dataOwner day deletionSecret deletionSecretSha256 direction durationSeconds expires forbidUpload forbiddenApps ' +
  'forbiddenCategories frame frames from height howLong howToTakeBack id impactAssessment kind language length ' +
  'maximumRetentionDays mayRetry mediaType message modelsMayAutomateParticipantsWork modelsMayBeSold ' +
  'modelsMayLeaveTheCompany name notBefore nothingIsPaidOrWithheld notices number organisationKeys parts path position ' +
  'prohibitedUses publicKey purpose reason receipt recipient recipientName redactionVersion redactions reference ' +
  'removedInterfaceWords repeats result retentionDays schema sealedFile sealedSha256 second sentBytes sequence sha256 signature sizeBytes statements ' +
  'steps stewardRecipient studyId studySha256 supportContact task text title to totalBytes trainedModels transfers upload ' +
  'whatIsKept whoReceives width worksCouncilAgreement x y';

/** Words by which a field would name somebody, their machine, their answer, or how many there are. */
const TELLING =
  /person|employee|participant|people|user|account|mail|phone|host|device|machine|serial|address|agent|browser|platform|locale|session|consentid|answer|joined|refus|pause|left|statistic|metric|total|count|percent|share|rank/i;

/** Fields that carry such a word and tell nothing of it. */
const ARGUED: Record<string, string> = {
  actionCount: 'actions in one bundle',
  count: 'clicks of one action',
  totalBytes: 'bytes of one file, told to the agent on this machine only',
  modelsMayAutomateParticipantsWork: 'what the study states, the same for everybody',
};

/** Rewards for taking part, in English and German (consent rule R5). */
const ENTICING =
  /\b(rewards?|bonus(es)?|scores?|leaderboards?|rankings?|badges?|streaks?|prizes?|vouchers?|incentives?|raffles?|prämien?|ranglisten?|bestenlisten?|abzeichen|gutscheine?|belohnung(en)?|anreize?|gewinnspiele?)\b/iu;

function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([name, inner]) => [
    ...(name === 'properties' ? Object.keys(inner as object) : []),
    ...fieldsOf(inner),
  ]);
}

function carriedFields(): string[] {
  const all = Object.values(CARRIED).flatMap((schema) => fieldsOf(z.toJSONSchema(schema, { io: 'input' })));
  return [...new Set(all)].toSorted();
}

describe('No field says who takes part', () => {
  test('in anything that leaves a machine, comes to one, or stays with the organisation', () => {
    expect(carriedFields()).toEqual(FIELDS.split(' '));
    expect(carriedFields().filter((field) => TELLING.test(field) && ARGUED[field] === undefined)).toEqual([]);
    // The words would be found.
    for (const planted of ['userAgent', 'sessionId', 'participantCount', 'hostName', 'consentId'])
      expect(planted).toMatch(TELLING);
  });

  test('in a line of a log: events, codes and counts of attempts, and no field for more', () => {
    const fields = (file: string, start: RegExp): string[] => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const block = text.slice(text.search(start)).split('}')[0] ?? '';
      return [...block.matchAll(/^ {2}([a-z]\w*)\??:/gim)].map(([, name]) => name ?? '');
    };
    expect(fields('packages/agent/src/log.ts', /interface LogFields/)).toEqual([
      'event',
      'code',
      'count',
      'role',
      'state',
    ]);
  });

  test('and none, nor any sentence of ours, rewards taking part (R5)', () => {
    const catalogues = ['apps/review-pane/src/locales/*.po', 'apps/desktop/src/main/locales/*.ts'];
    const ours = ['packages/consent/src/just-for-me.ts', 'packages/consent/src/notices/platform-notice.ts'];
    const files = globSync([...catalogues, ...ours], { cwd: ROOT });
    const texts = files.map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
    expect(files.length).toBeGreaterThan(4);
    expect(texts.flatMap((text) => text.split('\n').filter((line) => ENTICING.test(line)))).toEqual([]);
    expect(carriedFields().filter((field) => ENTICING.test(field.replaceAll(/[A-Z]/g, ' $&')))).toEqual([]);
    for (const planted of ['Earn a badge', 'Ihre Prämie wartet', 'team score']) expect(planted).toMatch(ENTICING);
  });
});

describe('What travels and what a collector keeps says nothing of who sent it', () => {
  let folder: string;
  let directory: string;
  let collector: Collector;
  let line: SlowLine;
  let log: string;

  beforeEach(async () => {
    folder = await makeFolder();
    directory = path.join(folder, 'collector');
    log = '';
    const write = (text: string): void => void (log += text);
    collector = await createCollector({ directory, host: '127.0.0.1', port: 0, log: { write } });
    line = await openSlowLine(collector.url, 0);
  });
  afterEach(async () => {
    await line.close();
    await collector.close();
    await removeFolder(folder);
  });

  /** Sends a bundle through the tapped line, takes it back where asked, and answers what was heard meanwhile. */
  async function travel(isTakenBack: boolean): Promise<{ approved: ApprovedBundle; heard: string }> {
    const before = line.heard().length;
    const approved = await approveBundle(folder, { url: line.url, publicKey: collector.publicKey });
    const sent = await runUploader(approved.order);
    const taken = isTakenBack ? await runUploader(approved.withdrawal) : null;
    expect([sent.last?.result, taken?.last?.result]).toEqual(['sent', isTakenBack ? 'taken-back' : undefined]);
    const sealed = Buffer.from(approved.sealed).toString('latin1');
    const heard = line.heard().slice(before);
    expect(heard).toContain(sealed);
    // The sealed bytes themselves are random to everybody but the steward.
    return { approved, heard: heard.replace(sealed, '') };
  }

  const own = [os.hostname(), os.userInfo().username, os.homedir(), ROOT].filter((word) => word.length > 3);

  test('on the wire: no header beyond what the transfer needs, no agent string, no language, no account', async () => {
    const { heard } = await travel(true);
    const headers = [...heard.matchAll(/^([A-Za-z-]+): /gm)].map(([, name]) => name!.toLowerCase());
    expect([...new Set(headers)].toSorted()).toEqual([
      'connection',
      'content-length',
      'content-type',
      'host',
      'tus-resumable',
      'upload-length',
      'upload-metadata',
      'upload-offset',
    ]);
    const metadata = [...heard.matchAll(/upload-metadata: (.*)\r/gi)].map(([, text]) =>
      text!.split(',').map((each) => each.split(' ')[0]),
    );
    for (const names of metadata) expect(names).toEqual(['bundleId', 'sha256', 'deletionSecretSha256']);
    for (const word of own) expect(heard).not.toContain(word);
  });

  test('and nothing that two bundles of one machine have in common', async () => {
    const first = await travel(true);
    const second = await travel(true);
    const words = (text: string): Set<string> => new Set(text.match(/[A-Za-z0-9_-]{16,}/g));
    const inBoth = [...words(first.heard)].filter((word) => words(second.heard).has(word));
    // The name of a field, the same for everybody.
    expect(inBoth).toEqual(['deletionSecretSha256']);
    expect(words(first.heard).size).toBeGreaterThan(3);
  });

  test('in its files: numbers that say nothing, a day, and signatures', async () => {
    const kept = await travel(false);
    const gone = await travel(true);
    const names = (await readdir(directory, { recursive: true })).toSorted();
    const { bundleId } = kept.approved.order.approval;
    const goneId = gone.approved.order.approval.bundleId;
    expect(names).toEqual(
      [
        'bundles',
        `bundles/${bundleId}.age`,
        `bundles/${bundleId}.json`,
        'signing-key',
        'taken-back',
        `taken-back/${goneId}.json`,
        'uploads',
      ].toSorted(),
    );
    const receipt = JSON.parse(await readFile(path.join(directory, `bundles/${bundleId}.json`), 'utf8')) as object;
    const tombstone = JSON.parse(await readFile(path.join(directory, `taken-back/${goneId}.json`), 'utf8')) as {
      receipt: { text: string };
    };
    const texts = [(receipt as { text: string }).text, tombstone.receipt.text].map(
      (text) => JSON.parse(text) as object,
    );
    expect(texts.map((text) => Object.keys(text))).toEqual([
      ['bundleId', 'day', 'deletionSecretSha256', 'schema', 'sealedSha256', 'sizeBytes'],
      ['bundleId', 'day', 'schema'],
    ]);
    expect(Object.keys(tombstone).toSorted()).toEqual(['deletionSecretSha256', 'receipt']);
    for (const word of own) expect(JSON.stringify([receipt, tombstone])).not.toContain(word);
  });

  test('in its log: which kind of request, how it was answered, and how long that took', async () => {
    const { approved } = await travel(true);
    const lines = log
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each) as Record<string, unknown>);
    const fields = new Set(lines.flatMap((each) => Object.keys(each)));
    expect([...fields].toSorted()).toEqual(['durationMs', 'level', 'method', 'msg', 'route', 'status', 'time']);
    const { bundleId, sealedSha256 } = approved.order.approval;
    // Where it listens itself it says once, at its start.
    const requests = lines.filter(({ route }) => route !== undefined).map((each) => JSON.stringify(each));
    expect(requests.length).toBeGreaterThan(4);
    for (const word of [bundleId, sealedSha256, '127.0.0.1', ...own]) expect(requests.join('\n')).not.toContain(word);
  });

  test('and it answers no question that would list or count anybody (R3)', async () => {
    await travel(false);
    const sources = globSync('apps/collector/src/*.ts', { cwd: ROOT }).map((file) =>
      readFileSync(path.join(ROOT, file), 'utf8'),
    );
    const routes = sources.flatMap((text) => [
      ...text.matchAll(/(?:server\.(?:get|post|put|delete|head|all)\(|url: )'([^']+)'/g),
    ]);
    expect(routes.map(([, route]) => route).toSorted()).toEqual([
      '/bundles/:bundleId/receipt',
      '/bundles/:bundleId/take-back',
      '/bundles/upload',
      '/bundles/upload/:upload',
      '/health',
    ]);
    for (const asked of ['', 'bundles', 'bundles/', 'metrics', 'stats', 'taken-back', 'uploads', 'participants'])
      expect((await fetch(`${collector.url}/${asked}`)).status).toBe(404);
    expect(await (await fetch(`${collector.url}/health`)).json()).toEqual({ status: 'ok' });
  });
});
