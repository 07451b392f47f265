import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { open, seal, tryOpen } from '@clearpane/vault';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, frameDetails, image, openTestVault, startSession } from './made-up-vault.ts';

const damaged = expect.objectContaining({ code: 'vault-damaged' });

describe('sealing', () => {
  it('gives back any bytes for the same key and place, and nothing for another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.string(), fc.string(), (plain, place, other) => {
        const key = randomBytes(32);
        const sealed = seal(key, place, plain);
        expect(Buffer.compare(open(key, place, sealed), plain)).toBe(0);
        expect(tryOpen(randomBytes(32), place, sealed)).toBeNull();
        expect(tryOpen(key, `${place}${other}.`, sealed)).toBeNull();
      }),
    );
  });

  it('opens nothing in which one bit was changed or the end is missing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.nat(7), fc.nat(), (plain, byte, bit, cut) => {
        const key = randomBytes(32);
        const sealed = seal(key, 'actions:1:1', plain);
        const flipped = Buffer.from(sealed);
        flipped[byte % flipped.length]! ^= 1 << bit;
        expect(tryOpen(key, 'actions:1:1', flipped)).toBeNull();
        expect(tryOpen(key, 'actions:1:1', sealed.subarray(0, cut % sealed.length))).toBeNull();
      }),
    );
  });

  it('never seals the same twice alike, and makes repetition small', () => {
    const key = randomBytes(32);
    const plain = Buffer.alloc(10_000, 'a');
    expect(seal(key, 'x', plain).equals(seal(key, 'x', plain))).toBe(false);
    expect(seal(key, 'x', plain).length).toBeLessThan(200);
    expect(() => open(key, 'y', seal(key, 'x', plain))).toThrow(damaged);
  });
});

describe('rows that were moved from outside', () => {
  it('do not open: actions swapped within and between sessions, images under other frames, a foreign session key', async () => {
    const vault = await openTestVault();
    const [first, second, third] = [startSession(vault), startSession(vault), startSession(vault)];
    for (const id of [first, second, third]) {
      vault.write.appendActions(id, [at(1), at(2)]);
      vault.write.appendFrame(id, frameDetails(1, 1), image('one'));
      vault.write.appendFrame(id, frameDetails(2, 2), image('two'));
    }
    const foreign = new Sqlite(path.join(vault.directory, 'vault.sqlite'));
    const run = (sql: string, ...values: unknown[]) => foreign.prepare(sql).run(...values);
    run(
      `UPDATE actions SET sealed = (SELECT other.sealed FROM actions other
         WHERE other.session_id = actions.session_id AND other.sequence = 2) WHERE session_id = ? AND sequence = 1`,
      first,
    );
    run(
      `UPDATE frames SET sealed_image = (SELECT other.sealed_image FROM frames other
         WHERE other.session_id = frames.session_id AND other.number = 2) WHERE session_id = ? AND number = 1`,
      second,
    );
    run('UPDATE sessions SET wrapped_key = (SELECT wrapped_key FROM sessions WHERE id = ?) WHERE id = ?', first, third);
    foreign.close();
    expect(() => vault.read.session(first)).toThrow(damaged);
    expect(() => vault.read.frameImage(second, 1)).toThrow(damaged);
    expect(() => vault.read.session(third)).toThrow(damaged);
    // The list goes on without the one whose key is foreign, and that one can still be deleted.
    expect(vault.read.sessions().map(({ id }) => id)).toEqual([first, second]);
    await vault.write.deleteSession(third);
  });

  it('keep neither the start after a crash nor a delete of the last minutes from doing their work', async () => {
    const vault = await openTestVault();
    const [damagedRow, foreignKey, whole] = [startSession(vault), startSession(vault), startSession(vault)];
    for (const id of [damagedRow, foreignKey, whole]) vault.write.appendActions(id, [at(1), at(9)]);
    const foreign = new Sqlite(path.join(vault.directory, 'vault.sqlite'));
    foreign.prepare('UPDATE actions SET sealed = zeroblob(60) WHERE session_id = ? AND sequence = 1').run(damagedRow);
    foreign.prepare('UPDATE sessions SET wrapped_key = zeroblob(60) WHERE id = ?').run(foreignKey);
    foreign.close();
    expect(vault.write.closeOpenSessions('crashed')).toEqual([damagedRow, whole]);
    expect(vault.read.sessions().map(({ end, durationSeconds }) => [end, durationSeconds])).toEqual([
      ['crashed', 0],
      ['crashed', 9],
    ]);
    const receipt = await vault.write.deleteSince(new Date('2026-03-02T08:00:05.000Z'));
    expect(receipt).toMatchObject({ actionCount: 2 + 1, sessionCount: 1 });
    expect(vault.read.sessions().map(({ id }) => id)).toEqual([whole]);
  });
});
