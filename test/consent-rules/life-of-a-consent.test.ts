import path from 'node:path';
import { REDACTION_VERSION, Study } from '@clearpane/contracts';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, startMadeUpAgent, type MadeUpAgent } from '../packages/agent/made-up-agent.ts';
import { outbox } from '../packages/agent/made-up-sending.ts';
import { MadeUpUploader } from '../packages/agent/made-up-uploader.ts';
import { recordSession, sayOnce, startBesideStudy } from './beside-a-study.ts';

const DAY = 24 * 3600;
const HOUR = 3600;
const lightOf = (made: MadeUpAgent) => made.agent.status().light;

/** Lets the hosts say something, and answers how many rows are kept. */
async function rowsAfterSaying(made: MadeUpAgent): Promise<number> {
  sayOnce(made);
  const sessions = await made.review.sessions.list();
  return sessions.reduce((sum, { actionCount, frameCount }) => sum + actionCount + frameCount, 0);
}

describe('R18 Consent expires after at most six months; expired is off', () => {
  test('a study can ask for 183 days and no longer, and a day later nothing is recorded', async () => {
    const { made, signAnew } = await startBesideStudy();
    const longest = { ...made.study, consentDays: 183, expires: '2099-01-01T00:00:00.000Z' };
    expect([183, 184].map((consentDays) => Study.safeParse({ ...longest, consentDays }).success)).toEqual([
      true,
      false,
    ]);
    await signAnew(longest);
    await made.join();
    made.capture.becomes({ state: 'ready' });
    const [consent] = made.vault.read.consents();
    const lasts = (Date.parse(consent?.expires ?? '') - Date.parse(consent?.answeredAt ?? '')) / (DAY * 1000);
    expect(lasts).toBeLessThanOrEqual(183);
    made.clock.move(182 * DAY);
    await made.agent.tick();
    made.capture.becomes({ state: 'ready' });
    expect(lightOf(made).state).toBe('recording');
    made.clock.move(DAY + HOUR);
    await made.agent.tick();
    const rows = await rowsAfterSaying(made);
    expect(lightOf(made)).toMatchObject({ state: 'cannot-record', reason: 'consent-expired' });
    expect([made.capture.isStopped, await rowsAfterSaying(made), made.ledger().includes('consent-expired')]).toEqual([
      true,
      rows,
      true,
    ]);
  });

  test('whatever date a record carries: ten years in it are six months', async () => {
    const { made, signAnew } = await startBesideStudy();
    await signAnew({ expires: '2099-01-01T00:00:00.000Z' });
    await made.join();
    const [consent] = made.vault.read.consents();
    made.vault.write.saveConsent({ ...consent!, expires: '2090-01-01T00:00:00.000Z' });
    made.clock.move(182 * DAY);
    await made.agent.tick();
    expect(lightOf(made).state).toBe('starting');
    made.clock.move(2 * DAY);
    await made.agent.tick();
    expect(lightOf(made)).toMatchObject({ state: 'cannot-record', reason: 'consent-expired' });
  });
});

describe('R19 A changed notice, purpose, recipient, category, retention or redaction version suspends capture until renewed', () => {
  const inNotices = (words: object) => (study: Study) => ({
    notices: study.notices.map((notice) => ({ ...notice, ...words })),
  });
  const changes: Record<string, (study: Study) => Partial<Study>> = {
    notice: inNotices({ authority: 'You may complain to somebody else.' }),
    purpose: inNotices({ purpose: 'To train another kind of model.' }),
    recipient: ({ recipient }) => ({ recipient: recipient && { ...recipient, name: 'Somebody else' } }),
    category: () => ({ categories: ['actions', 'frames'] }),
    retention: () => ({ retentionDays: 15 }),
  };

  async function startRecording() {
    const uploader = new MadeUpUploader();
    const asked = await startBesideStudy({ recipient: await uploader.recipient(), launcher: uploader });
    await asked.made.join();
    asked.made.capture.becomes({ state: 'ready' });
    return asked;
  }

  /** Nothing is recorded although the hosts go on talking; another yes is a renewal, and then it is. */
  async function suspendsUntilRenewed(made: MadeUpAgent, rows: number): Promise<void> {
    expect(lightOf(made)).toMatchObject({ state: 'cannot-record', reason: 'study-changed' });
    expect([made.capture.isStopped, await rowsAfterSaying(made)]).toEqual([true, rows]);
    await made.join();
    expect([lightOf(made).state, made.ledger().filter((kind) => kind === 'consent-renewed')]).toEqual([
      'starting',
      ['consent-renewed'],
    ]);
    made.capture.becomes({ state: 'ready' });
    expect(await rowsAfterSaying(made)).toBeGreaterThan(rows);
  }

  test.each(Object.entries(changes))('%s', async (_what, change) => {
    const { made, signAnew } = await startRecording();
    const rows = await rowsAfterSaying(made);
    await signAnew(); // The same text in a new file changes nothing.
    expect([rows, lightOf(made).state]).toEqual([3, 'recording']);
    await signAnew(change(made.study));
    await suspendsUntilRenewed(made, rows);
  });

  test('redaction version', async () => {
    const { made } = await startRecording();
    const rows = await rowsAfterSaying(made);
    const [consent] = made.vault.read.consents();
    made.vault.write.saveConsent({ ...consent!, redactionVersion: REDACTION_VERSION + 1 });
    await made.agent.tick();
    await suspendsUntilRenewed(made, rows);
    expect(made.vault.read.consents().at(-1)?.redactionVersion).toBe(REDACTION_VERSION);
  });
});

describe('R20 Every captured row joins a consent that was valid at its time', () => {
  const step = fc.constantFrom(
    'join',
    'leave',
    'decline',
    'pause',
    'resume',
    'record',
    'record',
    'days',
    'change',
    'restart',
  );

  test('an audit of the whole vault after any history finds every row joined', { timeout: 120_000 }, async () => {
    let audited = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
        const { made, signAnew } = await startBesideStudy();
        for (const each of ['join', 'record', ...steps, 'join', 'resume', 'record']) await happen(made, signAnew, each);
        const { problems, rowCount } = made.vault.read.verifyLedger();
        expect(problems).toEqual([]);
        expect(rowCount).toBe(rowsNotJoined(made, 'all'));
        expect(rowsNotJoined(made, 'not joined')).toBe(0);
        audited += rowCount;
        await made.agent.shutDown();
      }),
      { numRuns: 6 },
    );
    expect(audited).toBeGreaterThanOrEqual(18); // Three rows at the end of each history.
  });

  test('a forged row is refused by the database itself; and were its guard removed, the audit names it', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    await recordSession(made);
    await made.review.studies.leave({ studyId: made.study.id });
    const database = openDatabase(made, false);
    const forge = () =>
      database.exec(`INSERT INTO actions (session_id, sequence, sealed, written_at)
        SELECT session_id, sequence + 1000, sealed, (SELECT max(sequence) FROM ledger) FROM actions LIMIT 1`);
    expect(forge).toThrow('no open session with a living consent');
    expect(made.vault.read.verifyLedger().problems).toEqual([]);
    database.exec('DROP TRIGGER actions_need_open_session');
    forge();
    database.close();
    const kinds = made.vault.read.verifyLedger().problems.map(({ kind }) => kind);
    expect(kinds).toContain('row-without-valid-consent');
  });
});

describe('R23 Upload needs the study’s impact-assessment and works-council references', () => {
  test.each([
    ['both are there', {}, true],
    ['the impact assessment is missing', { impactAssessment: null }, false],
    ['the works council’s agreement is missing', { worksCouncilAgreement: null }, false],
  ] as const)('%s', async (_what, change, mayLeave) => {
    const uploader = new MadeUpUploader();
    const { made, signAnew } = await startBesideStudy({ recipient: await uploader.recipient(), launcher: uploader });
    await signAnew(change);
    await made.join({ upload: true });
    const session = await recordSession(made);
    const code = await codeOf(made.review.bundles.prepare({ sessionId: session.id }));
    expect({
      agreed: made.vault.read.consents()[0]?.choices.upload,
      isRefused: code !== 'no failure',
      outbox: outbox(Object.assign(made, { uploader })).length,
    }).toEqual({ agreed: mayLeave, isRefused: !mayLeave, outbox: mayLeave ? 1 : 0 });
  });
});

async function happen(made: MadeUpAgent, signAnew: (change: Partial<Study>) => Promise<void>, what: string) {
  const { review, study, clock, agent } = made;
  switch (what) {
    case 'join':
      return made.join({ upload: false });
    case 'leave':
    case 'decline':
      return review.studies[what]({ studyId: study.id });
    case 'pause':
      return review.recording.pause({ minutes: null });
    case 'resume':
      return review.recording.resume();
    case 'record':
      if (made.captures.length > 0) made.capture.becomes({ state: 'ready' });
      return rowsAfterSaying(made);
    case 'days':
      clock.move(5 * DAY);
      return agent.tick();
    case 'change':
      return signAnew({ retentionDays: 15 + (made.ledger().length % 20) });
    default:
      return made.restart();
  }
}

function openDatabase(made: MadeUpAgent, readonly: boolean) {
  return new Sqlite(path.join(made.directory, 'vault/vault.sqlite'), { readonly });
}

/** Counts rows in our own words, not the product's: all, or those written outside the life of their session's consent. */
function rowsNotJoined(made: MadeUpAgent, which: 'all' | 'not joined'): number {
  const database = openDatabase(made, true);
  const outside = `WHERE NOT EXISTS (
    SELECT 1 FROM sessions, consents WHERE sessions.id = rows.session_id AND consents.id = sessions.consent_id
      AND consents.given_at <= rows.written_at AND (consents.ended_at IS NULL OR rows.written_at < consents.ended_at))`;
  const count = database
    .prepare(
      `SELECT count(*) FROM (SELECT session_id, written_at FROM actions UNION ALL
        SELECT session_id, written_at FROM frames) AS rows ${which === 'all' ? '' : outside}`,
    )
    .pluck()
    .get();
  database.close();
  return Number(count);
}
