import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createCollector } from '@clearpane/collector';
import * as contracts from '@clearpane/contracts';
import { PLATFORM_NOTICES } from '@clearpane/consent';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { afterTest, startMadeUpAgent, temporaryDirectory } from '../packages/agent/made-up-agent.ts';
import { prepare, startSending } from '../packages/agent/made-up-sending.ts';
import { ROOT } from '../support/import-graph.ts';
import { paneInBrowser, visit } from './beside-a-study.ts';

/** Everything that is meant for the organisation, its collector or its steward. */
const FOR_OTHERS = {
  Study: contracts.Study,
  Policy: contracts.Policy,
  Revocation: contracts.Revocation,
  Manifest: contracts.Manifest,
  ConsentStatement: contracts.ConsentStatement,
  UploadReceipt: contracts.UploadReceipt,
  WithdrawalReceipt: contracts.WithdrawalReceipt,
};
const WHO =
  /person|employee|people|user|account|mail|device|host|machine|serial|session|consentid|answer|joined|refus|pause|left|metric|total/i;
const HOW_MANY =
  /(participant|person|people|user|member|joined|consent|refus).*(count|share|percent|number)|statistic|metric/i;
const REWARD =
  /\b(rewards?|bonus(es)?|scores?|leaderboards?|rankings?|badges?|streaks?|prizes?|vouchers?|incentives?|prämien?|ranglisten?|abzeichen|gutscheine?|belohnung(en)?|anreize?)\b/iu;

const openPane = paneInBrowser();

function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([name, inner]) => [
    ...(name === 'properties' ? Object.keys(inner as object) : []),
    ...fieldsOf(inner),
  ]);
}

/** Names of fields as words, so that whole words are found in them. */
const inWords = (field: string): string => field.replaceAll(/[A-Z]/g, ' $&').toLowerCase();

/** Every sentence that a person can read in pane and tray, in both languages. */
function sentences(): string[] {
  const files = globSync(['apps/review-pane/src/locales/*.po', 'apps/desktop/src/main/locales/*.ts'], { cwd: ROOT });
  expect(files).toHaveLength(4);
  return files.flatMap((file) => readFileSync(path.join(ROOT, file), 'utf8').split('\n'));
}

describe('R3 No API, log, policy key, metric or export exposes participation per person; counts below 20 are not shown', () => {
  test('no field that leaves a machine or stays with the organisation could name who takes part, or how many', () => {
    const fields = Object.values(FOR_OTHERS).flatMap((schema) => fieldsOf(z.toJSONSchema(schema, { io: 'input' })));
    expect(fields.length).toBeGreaterThan(60);
    expect(fields.filter((field) => WHO.test(field) || HOW_MANY.test(field))).toEqual([]);
    for (const planted of ['userAgent', 'sessionId', 'consentId', 'hostName']) expect(planted).toMatch(WHO);
    for (const planted of ['participantCount', 'joinedShare', 'statistics']) expect(planted).toMatch(HOW_MANY);
  });

  test('two exports of one person have nothing of that person in common, and name neither consent nor session', async () => {
    const made = await startSending();
    const first = await prepare(made);
    const one = await made.review.bundles.manifest({ bundleId: first.id });
    await made.review.recording.resume();
    const second = await prepare(made);
    const other = await made.review.bundles.manifest({ bundleId: second.id });
    const [consent] = made.vault.read.consents();
    const words = (value: unknown) => new Set(JSON.stringify(value).match(/[A-Za-z0-9_-]{22,}/g));
    // What everybody has in common: the study. The parts are hashes of equal made-up content.
    const parts = new Set(one.parts.map(({ sha256 }) => sha256 as string));
    const both = [...words(one)].filter((word) => words(other).has(word) && !parts.has(word));
    const ofStudy = (word: string) =>
      word === consent?.studySha256 || word === made.study.id || /^[a-z]+[A-Za-z0-9-]*$/.test(word);
    expect(both.filter((word) => !ofStudy(word))).toEqual([]);
    for (const secret of [consent?.id, first.sessionId, second.sessionId])
      expect(JSON.stringify([one, other])).not.toContain(secret);
  });

  test('a collector answers nobody how many there are: no count is shown, whether below 20 or above', async () => {
    const collector = await createCollector({
      directory: path.join(temporaryDirectory(), 'collector'),
      host: '127.0.0.1',
      port: 0,
    });
    afterTest(() => collector.close());
    const asked = ['', 'bundles', 'metrics', 'stats', 'participants', 'count'];
    const answers = await Promise.all(asked.map(async (place) => (await fetch(`${collector.url}/${place}`)).status));
    expect(answers).toEqual(asked.map(() => 404));
    expect(await (await fetch(`${collector.url}/health`)).json()).toEqual({ status: 'ok' });
  });
});

describe('R5 No incentive, score or leaderboard tied to taking part', () => {
  test('no field and no sentence of ours has one', () => {
    const schemas = Object.values(contracts as Record<string, unknown>).filter((value) => value instanceof z.ZodType);
    const fields = schemas.flatMap((schema) =>
      fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
    );
    const notices = PLATFORM_NOTICES.flatMap(({ sections }) => sections.map(({ text }) => text));
    const read = [...fields.map(inWords), ...sentences(), ...notices];
    expect(schemas.length).toBeGreaterThan(40);
    expect(read.filter((text) => REWARD.test(text))).toEqual([]);
    for (const planted of ['teamScore', 'weeklyBonus'].map(inWords)) expect(planted).toMatch(REWARD);
  });

  test('every study has to state that nothing is paid or withheld, cannot state the opposite, and the page says so', async () => {
    const made = await startMadeUpAgent();
    const { study } = made;
    const stating = (nothingIsPaidOrWithheld: unknown) => ({
      ...study,
      statements: { ...study.statements, nothingIsPaidOrWithheld },
    });
    const accepted = [true, false, undefined].map((value) => contracts.Study.safeParse(stating(value)).success);
    expect(accepted).toEqual([true, false, false]);
    const page = await openPane(made);
    await visit(page, `#/join/${study.id}`);
    await page.getByText('No. Nothing is paid, and nothing is withheld from anybody who does not join.').waitFor();
  });
});
