import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signDocument } from '@clearpane/signing';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { startMadeUpAgent, typed, until, type MadeUpAgent } from './made-up-agent.ts';
import { approve, prepare, startSending, stateOf } from './made-up-sending.ts';

/** Runs SQL on the vault's file as somebody who can write it and holds no key. */
function withDatabase<Result>(made: MadeUpAgent, work: (database: Sqlite.Database) => Result): Result {
  const database = new Sqlite(path.join(made.directory, 'vault/vault.sqlite'));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

const bundleRow = (database: Sqlite.Database) => database.prepare('SELECT * FROM bundles').get() as object;

function putBack(database: Sqlite.Database, row: object): void {
  const names = Object.keys(row);
  database
    .prepare(`UPDATE bundles SET ${names.map((name) => `${name} = ?`).join()}`)
    .run(...(Object.values(row) as unknown[]));
}

describe('Somebody with the files of a vault and without its keys', () => {
  test('who puts back an approval that was undone sends nothing', async () => {
    const made = await startSending({ coolingOffHours: 1 });
    const bundle = await prepare(made);
    await approve(made, bundle);
    let approved: object = {};
    await made.restart(() => (approved = withDatabase(made, bundleRow)));
    await made.review.bundles.unapprove({ bundleId: bundle.id });
    await made.restart(() => withDatabase(made, (database) => putBack(database, approved)));
    made.uploader.script = made.uploader.honest;
    made.clock.move(2 * 3600);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect([made.uploader.orders, stateOf(made, bundle)]).toEqual([[], 'approved']);
    expect(made.vault.read.verifyLedger().problems).toEqual([
      expect.objectContaining({ kind: 'row-without-entry', subject: bundle.id }),
      expect.objectContaining({ kind: 'entry-without-row', subject: bundle.id }),
    ]);
  });

  test('who puts back the whole folder from before an approval was undone sends nothing', async () => {
    const made = await startSending({ coolingOffHours: 1 });
    const bundle = await prepare(made);
    await approve(made, bundle);
    const copy = path.join(made.directory, 'copy');
    const vault = path.join(made.directory, 'vault');
    await made.restart(() => cpSync(vault, copy, { recursive: true }));
    await made.review.bundles.unapprove({ bundleId: bundle.id });
    await made.restart(() => {
      rmSync(vault, { recursive: true });
      renameSync(copy, vault);
      chmodSync(vault, 0o700);
    });
    made.uploader.script = made.uploader.honest;
    made.clock.move(2 * 3600);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect([made.uploader.orders, stateOf(made, bundle)]).toEqual([[], 'approved']);
  });

  test('who spoils the text that was agreed to keeps no works council from stopping the study', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    await made.restart(() =>
      withDatabase(made, (database) => database.exec("UPDATE agreed_studies SET sealed = x'00'")),
    );
    const folder = path.join(made.directory, 'managed/studies');
    mkdirSync(folder, { recursive: true });
    const text = JSON.stringify({
      schema: 'clearpane-revocation/1',
      studyId: made.study.id,
      council: 'Council',
      reason: 'It ends.',
      day: '2026-03-02',
    });
    writeFileSync(
      path.join(folder, 'stop.revocation.json'),
      JSON.stringify(signDocument(text, made.council.key.privateKey)),
      { mode: 0o600 },
    );
    await made.agent.tick();
    const [view] = (await made.review.studies.list()).studies;
    expect([made.capture.isStopped, made.agent.status().light.state, view?.standing]).toEqual([
      true,
      'cannot-record',
      'revoked',
    ]);
    expect(made.vault.read.verifyLedger().problems).toMatchObject([{ kind: 'changed' }]);
  });

  test('who takes away the pause does not end it', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    made.capture.becomes({ state: 'ready' });
    made.capture.says(typed);
    await made.review.recording.pause({ minutes: null });
    const before = made.captures.length;
    await made.restart(() =>
      withDatabase(made, (database) => database.exec("DELETE FROM settings WHERE name = 'pause'")),
    );
    await made.agent.tick();
    expect(made.captures.length).toBe(before);
  });
});

test('A clock that is set forward does not shorten the time in which an approval can be undone', async () => {
  const made = await startSending({ coolingOffHours: 24 });
  const bundle = await prepare(made);
  await approve(made, bundle);
  made.uploader.script = made.uploader.honest;
  made.clock.set(25 * 3600);
  for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
  expect(made.uploader.orders).toEqual([]);
  made.clock.move(25 * 3600);
  await made.agent.tick();
  await until(() => made.uploader.orders.length === 1);
});

test.each([
  ['the study away', (made: MadeUpAgent) => rmSync(path.join(made.directory, 'managed/studies/invented.study.json'))],
  ['the study from those that are allowed', (made: MadeUpAgent) => made.setPolicy({ allowedStudies: [] })],
  ['the policy away', (made: MadeUpAgent) => rmSync(made.policyFile)],
  ['the sense out of the policy', (made: MadeUpAgent) => writeFileSync(made.policyFile, '{')],
])('Who takes %s does not take the way out of it', async (_what, take) => {
  const made = await startMadeUpAgent();
  await made.join();
  take(made);
  const joined = async () =>
    (await made.review.studies.list()).studies.filter(({ choices }) => choices !== null).map(({ study }) => study.id);
  expect([await joined(), made.agent.status().light.state]).toEqual([[made.study.id], 'cannot-record']);
  await made.review.studies.leave({ studyId: made.study.id });
  expect([await joined(), made.ledger().at(-1), made.agent.status().light.state]).toEqual([
    [],
    'consent-withdrawn',
    'off',
  ]);
});
