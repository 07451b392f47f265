import { describe, expect, test } from 'vitest';
import { outbox, prepare, startSending, stateOf } from './made-up-sending.ts';

describe('Retention', () => {
  test('deletes at start and every hour what is older than the study keeps it, or than the policy lets it', async () => {
    const made = await startSending();
    const bundle = await prepare(made);
    made.clock.move(8 * 24 * 3600);
    await made.agent.tick();
    expect(await made.review.sessions.list()).toHaveLength(1);
    made.setPolicy({ maximumRetentionDays: 7 });
    await made.agent.tick();
    expect(await made.review.sessions.list()).toHaveLength(1);
    made.clock.move(3601);
    await made.agent.tick();
    expect([await made.review.sessions.list(), stateOf(made, bundle), outbox(made)]).toEqual([[], 'gone', []]);

    await made.join();
    await made.review.recording.resume();
    await prepare(made);
    made.clock.move(8 * 24 * 3600);
    await made.restart();
    await made.agent.tick();
    expect(await made.review.sessions.list()).toEqual([]);
  });

  test('a study that vanished does not delete early what it promised to keep', async () => {
    const made = await startSending();
    await prepare(made);
    made.setPolicy({ organisationKeys: [] });
    made.clock.move(60 * 24 * 3600);
    await made.agent.tick();
    expect(await made.review.sessions.list()).toHaveLength(1);
  });
});
