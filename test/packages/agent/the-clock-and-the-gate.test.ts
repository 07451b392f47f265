import { describe, expect, test } from 'vitest';
import { light, startBesideTwoStudies } from './beside-two-studies.ts';

const DAY = 24 * 3600;

describe('The clock', () => {
  test('that stands before the ledger blocks until it is right again, and little corrections do not', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.clock.set(-290);
    await made.agent.tick();
    expect(light(made).state).toBe('starting');
    made.clock.set(-20);
    await made.agent.tick();
    expect(light(made)).toMatchObject({ state: 'cannot-record', reason: 'clock-behind' });
    // What ends its session writes an entry of the wrong time: that does not make the clock right.
    await made.agent.tick();
    expect(light(made)).toMatchObject({ reason: 'clock-behind' });
    made.clock.set(310);
    await made.agent.tick();
    expect(light(made).state).toBe('starting');
  });

  test('that was set back after a session of a later day lets no consent live longer; agreeing again ends it', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.clock.set(20 * DAY);
    await made.agent.tick();
    made.capture.becomes({ state: 'ready' });
    expect(light(made).state).toBe('recording');
    made.clock.set(-20 * DAY);
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    expect([light(made), made.capture.isStopped]).toMatchObject([{ reason: 'clock-behind' }, true]);
    await join(0);
    expect(light(made).state).toBe('starting');
  });

  test('that ran far ahead once has ended the consent for good', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    made.clock.set(40 * DAY);
    await made.agent.tick();
    made.clock.set(-40 * DAY);
    await made.agent.tick();
    expect(light(made)).toMatchObject({ reason: 'consent-expired' });
    expect(made.vault.read.consents()[0]?.ending?.how).toBe('expired');
  });

  test('does not end a pause by being set forward, and after a restart it alone can say', async () => {
    const { made, join } = await startBesideTwoStudies();
    await join(0);
    await made.review.recording.pause({ minutes: 15 });
    made.clock.set(3600);
    await made.agent.tick();
    const paused = light(made);
    const remainingSeconds =
      paused.state === 'paused' ? (Date.parse(paused.until ?? '') - made.clock.now().getTime()) / 1000 : null;
    expect(remainingSeconds).toBeGreaterThan(898); // It says when it really ends.
    expect(remainingSeconds).toBeLessThan(902);
    made.clock.move(14 * 60);
    await made.agent.tick();
    expect(light(made).state).toBe('paused');
    made.clock.move(61);
    await made.agent.tick();
    expect(light(made).state).toBe('starting');
    await made.review.recording.pause({ minutes: 15 });
    await made.restart();
    expect(light(made).state).toBe('paused');
    made.clock.set(15 * 60);
    await made.agent.tick();
    expect(light(made).state).toBe('starting');
  });
});
