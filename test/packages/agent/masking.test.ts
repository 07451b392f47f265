import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Redaction, SessionId } from '@clearpane/contracts';
import { INTERFACE_WORDS } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { codeOf, startMadeUpAgent, typed, type MadeUpAgent } from './made-up-agent.ts';

const redactions: Redaction[] = [
  { category: 'outside', x: 0, y: 0, width: 10, height: 100 },
  { category: 'field', x: 20, y: 10, width: 20, height: 5 },
  { category: 'field', x: 20, y: 30, width: 20, height: 5 },
];

/** Records frames, with something that the hosts would show. */
async function startRecording(choices: { actions?: boolean; frames?: boolean } = {}): Promise<MadeUpAgent> {
  const made = await startMadeUpAgent();
  await made.join(choices);
  show(made);
  made.capture.becomes({ state: 'ready' });
  return made;
}

function show(made: MadeUpAgent): Uint8Array {
  const image = new TextEncoder().encode('made-up picture');
  made.capture.shown = { kind: 'frame', image, width: 100, height: 100, mediaType: 'image/webp', redactions };
  return image;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every byte of ours on the disk (but SQLite's index of who reads), and everything the vault says that it holds. */
function everything({ vault }: MadeUpAgent) {
  const files = readdirSync(vault.directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('-shm') && statSync(path.join(vault.directory, name)).isFile())
    .sort()
    .map((name) => [name, sha256(readFileSync(path.join(vault.directory, name)))]);
  return [files, vault.read.ledger(), vault.read.sessions().map(({ id }) => vault.read.session(id))];
}

describe('Testing the screen', () => {
  test('asks nothing of the screen before a yes, while it rests, and where no frames were agreed to', async () => {
    const made = await startMadeUpAgent();
    expect(await made.review.masking.test()).toEqual({ kind: 'not-recording' });
    expect(made.captures).toEqual([]);
    await made.join();
    show(made);
    // The processes start: nothing is recorded yet.
    expect(await made.review.masking.test()).toEqual({ kind: 'not-recording' });
    made.capture.becomes({ state: 'ready' });
    expect(await made.review.masking.test()).toMatchObject({ kind: 'frame' });
    await made.review.recording.pause({ minutes: null });
    expect(await made.review.masking.test()).toEqual({ kind: 'not-recording' });
    const actionsOnly = await startRecording({ frames: false });
    expect(await actionsOnly.review.masking.test()).toEqual({ kind: 'not-recording' });
  });

  test('shows what would be kept, counted by category, and how frames are masked', async () => {
    const made = await startRecording();
    made.capture.mode = 'reading-slowly';
    const shown = await made.review.masking.test();
    if (shown.kind !== 'frame') throw new Error('A frame is shown.');
    const { image, ...rest } = shown;
    expect(rest).toEqual({
      kind: 'frame',
      masking: 'reading-slowly',
      width: 100,
      height: 100,
      masks: [
        { category: 'outside', count: 1, share: 0.1 },
        { category: 'field', count: 2, share: 0.02 },
      ],
    });
    expect([image.type, await image.text()]).toEqual(['image/webp', 'made-up picture']);
  });

  test('leaves nothing behind: no byte of any file differs, and our own copy of the picture is zeros', async () => {
    const made = await startRecording();
    made.capture.says(typed);
    const copy = show(made);
    const before = everything(made);
    const light = made.agent.status().light;
    expect(await made.review.masking.test()).toMatchObject({ kind: 'frame' });
    expect(everything(made)).toEqual(before);
    expect(made.agent.status().light).toEqual(light);
    expect(new Set(copy)).toEqual(new Set([0]));
    // The comparison sees what is kept: it can fail.
    made.capture.shows(1);
    expect(everything(made)).not.toEqual(before);
  });

  test.each(['nothing-allowed', 'failed'] as const)('says so where there is no picture: %s', async (kind) => {
    const made = await startRecording();
    made.capture.shown = { kind };
    expect(await made.review.masking.test()).toEqual({ kind });
  });

  test('shows nothing that was taken for a permit which was revoked meanwhile', async () => {
    const made = await startRecording();
    const { capture } = made;
    const { shown } = capture;
    capture.preview = async () => {
      capture.options.permit.revoke();
      return shown;
    };
    expect(await made.review.masking.test()).toEqual({ kind: 'not-recording' });
  });
});

describe('Words of the person’s own', () => {
  test('are kept composed, once each, in their order, and are there after a restart', async () => {
    const made = await startRecording();
    const added = ['  Frobnicate ', 'Bill of  lading', 'frobnicate', 'U\u0308bergabe', 'Save & close', 'Read/write…'];
    expect(await made.review.masking.setWords({ added })).toEqual({
      added: ['Frobnicate', 'Bill of lading', 'Übergabe', 'Save & close', 'Read/write...'],
      removed: [],
    });
    await made.restart();
    expect((await made.review.masking.words()).added).toHaveLength(5);
    expect(made.captures.at(-1)?.options.words.added).toHaveLength(5);
  });

  test.each([
    'Room 12',
    'ada@example.org',
    '+49',
    'a_b',
    '***',
    '-',
    'x'.repeat(41),
    'line\nbreak\u200bed',
    '„quoted“',
    '<b>',
    '٣',
  ])('that are no labels by their letters are refused with the reason, and nothing is changed: %j', async (word) => {
    const made = await startRecording();
    await made.review.masking.setWords({ added: ['Frobnicate'] });
    expect(await codeOf(made.review.masking.setWords({ added: ['Fine', word] }))).toMatch(/^(bad-input|BAD_REQUEST)$/);
    expect((await made.review.masking.words()).added).toEqual(['Frobnicate']);
  });

  test('count from the next frame on: the hosts start again with them, and no frame masked by the older ones is written', async () => {
    const made = await startRecording();
    const older = made.capture;
    expect(older.options.words).toEqual({ added: [], removed: [] });
    older.shows(1);
    await made.review.masking.setWords({ added: ['Frobnicate'] });
    expect([older.isStopped, older.options.permit.isLive()]).toEqual([true, false]);
    expect(made.capture).not.toBe(older);
    expect(made.capture.options.words).toEqual({ added: ['Frobnicate'], removed: [] });
    expect(older.options.onFrame({ ...frameOf(2) })).toBe(false);
    made.capture.becomes({ state: 'ready' });
    const [first, second] = made.vault.read.sessions();
    expect([first?.end, first?.frameCount, second?.end, second?.frameCount]).toEqual(['policy', 1, null, 0]);
  });

  test('that a policy removes are told to the hosts, which start again; a frame under way is not written', async () => {
    const made = await startRecording();
    await made.review.masking.setWords({ added: ['Sick note'] });
    made.capture.becomes({ state: 'ready' });
    const older = made.capture;
    made.setPolicy({ removedInterfaceWords: ['Sick note'] });
    // What the hosts still have to say when they are stopped was seen under the older words: it comes too late.
    older.lastWords.push(typed);
    await made.agent.refresh();
    expect(made.vault.read.sessions().map(({ actionCount }) => actionCount)).toEqual([0, 0]);
    expect(older.options.permit.isLive()).toBe(false);
    expect(made.capture.options.words).toEqual({ added: ['Sick note'], removed: ['Sick note'] });
    expect(await made.review.masking.words()).toEqual({ added: ['Sick note'], removed: ['Sick note'] });
  });

  test('that a policy gives back suspend capture until the person has agreed again', async () => {
    const made = await startMadeUpAgent({ policy: { removedInterfaceWords: ['Sick note', 'Leave'] } });
    await made.join();
    made.capture.becomes({ state: 'ready' });
    expect(made.agent.status().light.state).toBe('recording');
    made.setPolicy({ removedInterfaceWords: ['Sick note'] });
    await made.agent.refresh();
    expect(made.agent.status().light).toMatchObject({ state: 'cannot-record', reason: 'study-changed' });
    expect(made.captures.filter(({ options }) => options.permit.isLive())).toEqual([]);
  });

  test('that were put back from an older copy are not passed on', async () => {
    const made = await startRecording();
    await made.review.masking.setWords({ added: ['Frobnicate'] });
    const database = new Sqlite(path.join(made.vault.directory, 'vault.sqlite'));
    const older = database.prepare('SELECT sealed FROM settings WHERE name = ?').pluck().get(INTERFACE_WORDS);
    await made.review.masking.setWords({ added: [] });
    database.prepare('UPDATE settings SET sealed = ? WHERE name = ?').run(older, INTERFACE_WORDS);
    database.close();
    expect((await made.review.masking.words()).added).toEqual([]);
    await made.agent.refresh();
    await made.restart();
    expect((await made.review.masking.words()).added).toEqual([]);
    expect(made.captures.filter(({ options }) => options.permit.isLive())).toEqual([]);
  });

  test('go when everything is deleted', async () => {
    const made = await startRecording();
    await made.review.masking.setWords({ added: ['Frobnicate'] });
    await made.review.deletion.everything();
    expect((await made.review.masking.words()).added).toEqual([]);
  });
});

function frameOf(number: number) {
  const image = Buffer.from('RIFF\u0010\0\0\0WEBPmade-up', 'latin1');
  return { number, width: 8, height: 8, mediaType: 'image/webp' as const, redactions: [], image };
}

describe('Masking a part of a kept frame', () => {
  async function withFrame(): Promise<{ made: MadeUpAgent; sessionId: SessionId }> {
    const made = await startRecording();
    const noise = Buffer.from(Array.from({ length: 64 * 48 * 3 }, (_, index) => (index * 7919) % 251));
    const image = await sharp(noise, { raw: { width: 64, height: 48, channels: 3 } })
      .webp({ lossless: true })
      .toBuffer();
    made.capture.options.onFrame({ ...frameOf(1), width: 64, height: 48, image: new Uint8Array(image) });
    made.capture.says({ ...typed, frame: 1 });
    const [session] = made.vault.read.sessions();
    if (!session) throw new Error('A session is open.');
    return { made, sessionId: session.id };
  }
  const rectangle = { x: 8, y: 8, width: 16, height: 16 };

  test('paints it and lists it, while the session goes on being recorded', async () => {
    const { made, sessionId } = await withFrame();
    const details = await made.review.masking.maskPart({ sessionId, number: 1, rectangle });
    expect(details.redactions).toEqual([{ category: 'manual', ...rectangle }]);
    expect((await made.review.sessions.get({ sessionId })).frames).toEqual([details]);
    const image = await made.review.sessions.frame({ sessionId, number: 1 });
    const { data } = await sharp(Buffer.from(await image.arrayBuffer()))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number) => [...data.subarray((y * 64 + x) * 3, (y * 64 + x) * 3 + 3)];
    // Noise is kept with loss, which moves colours by a few levels.
    const isMasked = (colour: number[]): boolean => colour.every((value) => Math.abs(value - 128) <= 6);
    const inside = [colourAt(9, 9), colourAt(15, 20), colourAt(22, 22)];
    expect(inside.filter((colour) => !isMasked(colour))).toEqual([]);
    expect([colourAt(30, 8), colourAt(31, 8), colourAt(32, 8)].every(isMasked)).toBe(false);
    made.capture.says({ ...typed, frame: 1 });
    expect(made.vault.read.session(sessionId)?.actions.map(({ frame }) => frame)).toEqual([1, 1]);
    expect(made.ledger().at(-1)).toBe('deleted');
    expect(made.vault.read.verifyLedger().problems).toEqual([]);
  });

  test('is refused where there is no such frame or no such part, and then nothing was changed', async () => {
    const { made, sessionId } = await withFrame();
    const before = made.ledger();
    const ask = (number: number, change: Partial<typeof rectangle>) =>
      codeOf(made.review.masking.maskPart({ sessionId, number, rectangle: { ...rectangle, ...change } }));
    expect([await ask(7, {}), await ask(1, { x: 64 }), await ask(1, { width: 0 }), await ask(1, { y: -16 })]).toEqual([
      'not-found',
      'bad-input',
      'bad-input',
      'bad-input',
    ]);
    expect(made.ledger()).toEqual(before);
  });

  test('two at once do not undo each other', async () => {
    const { made, sessionId } = await withFrame();
    const other = { x: 40, y: 30, width: 10, height: 10 };
    const codes = await Promise.all(
      [rectangle, other].map((each) => codeOf(made.review.masking.maskPart({ sessionId, number: 1, rectangle: each }))),
    );
    const masks = made.vault.read.session(sessionId)?.frames[0]?.redactions ?? [];
    expect(codes.filter((code) => code === 'no failure')).toHaveLength(masks.length);
    expect(codes.filter((code) => code !== 'no failure')).toEqual(codes.filter((code) => code === 'bad-input'));
  });
});
