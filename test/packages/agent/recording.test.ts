import { ClearpaneError } from '@clearpane/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, startMadeUpAgent, typed, type MadeUpAgent } from './made-up-agent.ts';

/** Joined, with everything answering. */
async function startRecording(): Promise<MadeUpAgent> {
  const made = await startMadeUpAgent();
  await made.join();
  made.capture.becomes({ state: 'ready' });
  return made;
}

function fullDisk(): never {
  throw new ClearpaneError('disk-full', 'The disk is full: nothing was written.');
}

const counts = async ({ review }: MadeUpAgent) =>
  (await review.sessions.list()).map(({ actionCount, frameCount, end }) => ({ actionCount, frameCount, end }));

describe('A session', () => {
  test('begins when every process has answered, and not before', async () => {
    const made = await startMadeUpAgent();
    await made.join();
    made.capture.says(typed);
    expect([made.agent.status().light.state, await counts(made)]).toEqual(['starting', []]);
    made.capture.becomes({ state: 'ready' });
    made.capture.says(typed);
    expect(made.agent.status().light).toMatchObject({ state: 'recording', actionCount: 1 });
  });

  test('ends with the day, and another begins', async () => {
    const made = await startRecording();
    made.capture.lastWords = [typed];
    made.clock.move(24 * 3600);
    await made.agent.tick();
    expect(await counts(made)).toEqual([{ actionCount: 1, frameCount: 0, end: 'end-of-day' }]);
    expect([made.captures.length, made.agent.status().light.state]).toEqual([2, 'starting']);
  });

  test('goes on after its last minutes were deleted, counts what is left, and refers to no deleted frame', async () => {
    const made = await startRecording();
    made.capture.shows(1);
    made.capture.says(typed, { ...typed, frame: 1 });
    await made.review.deletion.recent({ minutes: 15 });
    expect(made.agent.status().light).toMatchObject({ state: 'recording', actionCount: 0, frameCount: 0 });
    made.capture.says({ ...typed, frame: 1 });
    const [session] = await made.review.sessions.list();
    const { actions } = await made.review.sessions.get({ sessionId: session!.id });
    expect(actions.map(({ frame }) => frame)).toEqual([null]);
  });

  test('that was deleted whole while it recorded is followed by a new one', async () => {
    const made = await startRecording();
    made.capture.says(typed);
    const [session] = await made.review.sessions.list();
    await made.vault.write.deleteSession(session!.id);
    made.capture.says(typed);
    expect(made.agent.status().light).toMatchObject({ state: 'recording', actionCount: 1 });
    expect((await made.review.sessions.list()).map(({ id }) => id)).not.toContain(session!.id);
  });

  test('that is deleted while it is recorded pauses first', async () => {
    const made = await startRecording();
    const [session] = await made.review.sessions.list();
    await made.review.deletion.session({ sessionId: session!.id });
    expect([made.agent.status().light.state, await counts(made)]).toEqual(['paused', []]);
  });
});

describe('A pause', () => {
  test('delivers what was done up to then, then nothing, survives a restart and ends by itself', async () => {
    const made = await startRecording();
    made.capture.lastWords = [typed];
    const answered = await made.review.recording.pause({ minutes: 5 });
    made.capture.says(typed);
    expect([answered.light.state, await counts(made)]).toEqual([
      'paused',
      [{ actionCount: 1, frameCount: 0, end: 'paused' }],
    ]);
    await made.restart();
    expect(made.agent.status().light.state).toBe('paused');
    const lights = made.agent.feed.watch(undefined);
    expect((await lights.next()).value).toMatchObject({ light: { state: 'paused' } });
    const next = lights.next();
    made.clock.move(301);
    await made.agent.tick();
    expect((await next).value).toMatchObject({ light: { state: 'starting' } });
    await lights.return();
  });

  test('holds although it cannot be written, and the person is told', async () => {
    const made = await startRecording();
    made.vault.write.saveSetting = fullDisk;
    expect(await codeOf(made.review.recording.pause({ minutes: null }))).toBe('disk-full');
    await made.agent.tick();
    expect([made.agent.status().light.state, made.capture.isStopped, made.captures.length]).toEqual([
      'paused',
      true,
      1,
    ]);
  });

  test('made before an app was allowed is what the light shows', async () => {
    const made = await startMadeUpAgent();
    const [view] = (await made.review.studies.list()).studies;
    const choices = { actions: true, frames: true, appNames: false, upload: false };
    await made.review.studies.join({ studyId: made.study.id, studySha256: view!.studySha256, language: 'en', choices });
    expect(made.agent.status().light).toMatchObject({ state: 'cannot-record', reason: 'no-apps-allowed' });
    expect((await made.review.recording.pause({ minutes: null })).light.state).toBe('paused');
  });

  test('by the lock or by nobody being there ends with it', async () => {
    const made = await startRecording();
    const { rests } = made.agent.open();
    rests.report({ idleSeconds: 300, isLocked: false });
    await made.agent.tick();
    expect([made.agent.status().light, (await counts(made))[0]?.end]).toMatchObject([{ cause: 'idle' }, 'idle']);
    rests.report({ idleSeconds: 0, isLocked: true });
    await made.agent.tick();
    expect(made.agent.status().light).toMatchObject({ state: 'paused', cause: 'locked' });
    rests.report({ idleSeconds: 0, isLocked: false });
    await made.agent.tick();
    expect(made.agent.status().light.state).toBe('starting');
  });

  test('overtaken by a look at the policy that began before it still holds', async () => {
    const made = await startRecording();
    for (let round = 0; round < 20; round += 1) {
      const looks = [made.agent.tick(), made.agent.tick(), made.agent.refresh()];
      const paused = await made.review.recording.pause({ minutes: null });
      await Promise.all(looks);
      expect([paused.light.state, made.agent.status().light.state, made.capture.isStopped]).toEqual([
        'paused',
        'paused',
        true,
      ]);
      await made.review.recording.resume();
      made.capture.becomes({ state: 'ready' });
    }
  });
});

describe('Leaving', () => {
  test('revokes before it writes: on a full disk nothing is recorded, the light says so, and it is written later', async () => {
    const made = await startRecording();
    const { permit } = made.capture.options;
    const { together } = made.vault.write;
    const liveWhileWriting: boolean[] = [];
    made.vault.write.together = () => {
      liveWhileWriting.push(permit.isLive());
      return fullDisk();
    };
    expect(await codeOf(made.review.studies.leave({ studyId: made.study.id }))).toBe('disk-full');
    for (let ticks = 0; ticks < 3; ticks += 1) await made.agent.tick();
    made.capture.says(typed);
    const [session] = await made.review.sessions.list();
    expect(liveWhileWriting).not.toContain(true);
    expect({
      isLive: permit.isLive(),
      light: made.agent.status().light.state,
      starts: made.captures.length,
      kept: session?.actionCount,
    }).toEqual({ isLive: false, light: 'off', starts: 1, kept: 0 });

    made.vault.write.together = together;
    await made.agent.tick();
    expect(made.vault.read.consents().every(({ endedAt }) => endedAt !== null)).toBe(true);
    expect(made.ledger()).toContain('consent-withdrawn');
  });
});

describe('A write that fails', () => {
  test('stops capture, shows why, is tried again after a minute, and closes what it left open', async () => {
    const made = await startRecording();
    const { appendActions, endSession } = made.vault.write;
    Object.assign(made.vault.write, { appendActions: fullDisk, endSession: fullDisk });
    made.capture.says(typed);
    await made.agent.refresh();
    expect(made.agent.status().light).toMatchObject({ state: 'cannot-record', reason: 'disk-full' });
    expect(made.capture.isStopped).toBe(true);
    Object.assign(made.vault.write, { appendActions, endSession });
    await made.agent.tick();
    expect(made.captures).toHaveLength(1);
    made.clock.move(61);
    await made.agent.tick();
    made.capture.becomes({ state: 'ready' });
    made.capture.says(typed);
    expect(made.agent.status().light).toMatchObject({ state: 'recording', actionCount: 1 });
    expect((await counts(made)).map(({ end }) => end)).toEqual(['failed', null]);
  });

  test('is forgotten when the person resumes, and what capture had given up is tried at once', async () => {
    const made = await startRecording();
    const { appendActions } = made.vault.write;
    made.vault.write.appendActions = fullDisk;
    made.capture.says(typed);
    await made.agent.refresh();
    made.vault.write.appendActions = appendActions;
    expect((await made.review.recording.resume()).light.state).toBe('starting');
    made.capture.becomes({ state: 'failed', reason: 'no-display' });
    expect(made.agent.status().light).toMatchObject({ state: 'cannot-record', reason: 'no-display' });
    await made.review.recording.resume();
    expect(made.capture.retries).toBe(1);
  });
});

test('What hosts say after the permit was revoked is not written, whoever lets it through', async () => {
  const made = await startRecording();
  const { options } = made.capture;
  options.permit.revoke();
  options.onEntries([typed], new Map());
  options.onGap('policy');
  const image = Buffer.from('RIFF\u0010\0\0\0WEBPmade-up', 'latin1');
  const stored = options.onFrame({ number: 1, width: 8, height: 8, mediaType: 'image/webp', redactions: [], image });
  expect([stored, (await counts(made))[0]]).toMatchObject([false, { actionCount: 0, frameCount: 0 }]);
});

test('A start that was asked for before a stop starts nothing', async () => {
  const made = await startRecording();
  const { recorder } = made.agent.open();
  await made.review.recording.pause({ minutes: null });
  const before = made.captures.length;
  await Promise.all([recorder.follow(made.agent.decide(made.agent.open()), 'policy'), recorder.cutOff('withdrawn')]);
  expect(made.captures).toHaveLength(before);
});

describe('A vault that cannot be read', () => {
  test('is a status, stops capture, and never a failing call', async () => {
    const made = await startRecording();
    made.vault.read.setting = () => {
      throw new ClearpaneError('vault-damaged', 'The vault file is damaged.');
    };
    await made.agent.tick();
    const status = await made.review.status.get();
    expect([status.light, made.capture.isStopped]).toEqual([
      { state: 'cannot-record', studyId: null, reason: 'vault-damaged' },
      true,
    ]);
  });
});

test('Taking an app away cuts capture off before anything more of it is written', async () => {
  const made = await startRecording();
  const { permit, appIds } = { permit: made.capture.options.permit, appIds: made.capture.options.permit.allowedApps };
  made.capture.lastWords = [typed];
  await made.review.apps.allow({ studyId: made.study.id, app: appIds[0]!, isAllowed: false });
  expect([permit.isLive(), (await counts(made))[0]]).toMatchObject([false, { actionCount: 0 }]);
  expect(made.agent.status().light).toMatchObject({ state: 'cannot-record', reason: 'no-apps-allowed' });
});

test('Whatever comes in whatever order, no row is written without a live permit, and what was asked last holds', async () => {
  type Step = 'pause' | 'resume' | 'leave' | 'join' | 'tick' | 'ready' | 'says' | 'breaks' | 'heals' | 'turn';
  const steps = fc.array(
    fc.constantFrom<Step>('pause', 'resume', 'leave', 'join', 'tick', 'ready', 'says', 'breaks', 'heals', 'turn'),
    { minLength: 5, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (story) => {
      const made = await startMadeUpAgent();
      await made.join();
      const { appendActions } = made.vault.write;
      let withoutPermit = 0;
      made.vault.write.appendActions = (...given) => {
        const isAnyLive = made.captures.some(({ options }) => options.permit.isLive());
        if (!isAnyLive) withoutPermit += 1;
        return appendActions(...given);
      };
      const pending: Promise<unknown>[] = [];
      for (const step of story) {
        if (step === 'pause') pending.push(made.review.recording.pause({ minutes: null }));
        if (step === 'resume') pending.push(made.review.recording.resume());
        if (step === 'leave') pending.push(made.review.studies.leave({ studyId: made.study.id }));
        if (step === 'join') pending.push(made.join().catch(() => undefined));
        if (step === 'tick') pending.push(made.agent.tick());
        if (step === 'ready') made.capture.becomes({ state: 'ready' });
        if (step === 'says') for (const capture of made.captures) capture.says(typed);
        if (step === 'breaks') made.setPolicy({ forbiddenCategories: ['actions', 'frames'] });
        if (step === 'heals') made.setPolicy({});
        if (step === 'turn') await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await Promise.allSettled(pending);
      await made.review.studies.leave({ studyId: made.study.id });
      const live = made.captures.filter(({ isStopped, options }) => !isStopped || options.permit.isLive());
      const open = (await counts(made)).filter(({ end }) => end === null);
      expect({ withoutPermit, live: live.length, open: open.length, light: made.agent.status().light.state }).toEqual({
        withoutPermit: 0,
        live: 0,
        open: 0,
        light: 'off',
      });
      await made.agent.shutDown();
    }),
    { numRuns: 40 },
  );
}, 120_000);
