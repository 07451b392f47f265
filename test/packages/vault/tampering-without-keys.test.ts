import { describe, expect, it } from 'vitest';
import { openTestVault } from './made-up-vault.ts';
import { entryOf, eventfulTemplate, setEntry, type Case } from './tampered-vault.ts';

const template = eventfulTemplate();

it('an eventful vault that nobody touched is found whole', async () => {
  const vault = await openTestVault(template.copy());
  expect(vault.read.verifyLedger()).toEqual({
    entryCount: 25,
    rowCount: 5,
    problems: [],
    rollback: 'excluded',
    cosigned: [{ council: 'Works council of Harbour', entryCount: 20, at: '2026-03-02T09:00:00.000Z' }],
  });
});

describe('somebody without the keys', () => {
  it.each<Case>([
    [
      'deletes an action',
      ({ foreign, made }) =>
        foreign.prepare('DELETE FROM actions WHERE session_id = ? AND sequence = 1').run(made.ended),
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'deletes a frame and corrects the count beside it',
      ({ foreign, made }) => {
        foreign.prepare('DELETE FROM frames WHERE session_id = ?').run(made.ended);
        foreign.prepare('UPDATE sessions SET frame_count = 0 WHERE id = ?').run(made.ended);
      },
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'deletes an action of a session that goes on',
      ({ foreign, made }) =>
        foreign.prepare('DELETE FROM actions WHERE session_id = ? AND sequence = 1').run(made.open),
      ({ open: id }) => ({ kind: 'counts-differ', subject: id }),
    ],
    [
      'copies an action to another place',
      ({ foreign, made }) =>
        foreign
          .prepare(
            'INSERT INTO actions SELECT session_id, 9, sealed, written_at FROM actions WHERE session_id = ? AND sequence = 1',
          )
          .run(made.ended),
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'copies an action over another',
      ({ foreign, made }) =>
        foreign
          .prepare(
            'UPDATE actions SET sealed = (SELECT sealed FROM actions WHERE session_id = @id AND sequence = 1) WHERE session_id = @id AND sequence = 3',
          )
          .run({ id: made.ended }),
      ({ ended }) => ({ kind: 'changed', subject: ended }),
    ],
    [
      'copies what a frame is told by over',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE frames SET sealed_details = sealed_image WHERE session_id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'changed', subject: ended }),
    ],
    [
      'deletes a session with all of its rows',
      ({ foreign, made }) =>
        ['sessions WHERE id', 'actions WHERE session_id', 'frames WHERE session_id'].map((what) =>
          foreign.prepare(`DELETE FROM ${what} = ?`).run(made.ended),
        ),
      ({ ended }) => ({ kind: 'entry-without-row', subject: ended }),
    ],
    [
      'opens a session again',
      ({ foreign, made }) => foreign.prepare('UPDATE sessions SET is_open = 1 WHERE id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'entry-without-row', subject: ended }),
    ],
    [
      'closes a session that goes on',
      ({ foreign, made }) => foreign.prepare('UPDATE sessions SET is_open = 0 WHERE id = ?').run(made.open),
      ({ open: id }) => ({ kind: 'row-without-entry', subject: id }),
    ],
    [
      'moves a session to another consent',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE sessions SET consent_id = ? WHERE id = ?').run(made.left.id, made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'moves a session to the consent of another entry',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE sessions SET consent_id = ? WHERE id = ?').run(made.left.id, made.ended),
      ({ ended }) => ({ kind: 'row-without-entry', subject: ended }),
    ],
    [
      'dates an action before its consent',
      ({ foreign, made }) => foreign.prepare('UPDATE actions SET written_at = 1 WHERE session_id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'dates an action before its session',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE actions SET written_at = written_at - 1 WHERE session_id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'dates a session before its consent',
      ({ foreign, made }) => foreign.prepare('UPDATE sessions SET written_at = 1 WHERE id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'changes the count beside the rows',
      ({ foreign, made }) => foreign.prepare('UPDATE sessions SET action_count = 7 WHERE id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
    [
      'puts a deleted session back',
      ({ foreign, made }) =>
        foreign
          .prepare(
            `INSERT INTO sessions (id, consent_id, is_open, wrapped_key, sealed_header, written_at)
             SELECT ?, consent_id, 0, wrapped_key, sealed_header, ? FROM sessions WHERE id = ?`,
          )
          .run(made.gone, made.goneAt, made.ended),
      ({ gone }) => ({ kind: 'row-without-entry', subject: gone }),
    ],
    [
      'dates a frame after everything',
      ({ foreign, made }) => foreign.prepare('UPDATE frames SET written_at = 999 WHERE session_id = ?').run(made.ended),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'ends a consent before its rows',
      ({ foreign, made }) =>
        foreign.prepare('UPDATE consents SET ended_at = given_at WHERE id = ?').run(made.consent.id),
      ({ ended }) => ({ kind: 'row-without-valid-consent', subject: ended }),
    ],
    [
      'takes the end of a consent away',
      ({ foreign, made }) => foreign.prepare('UPDATE consents SET ended_at = NULL WHERE id = ?').run(made.left.id),
      ({ left }) => ({ kind: 'changed', subject: left.id }),
    ],
    [
      'deletes an answer',
      ({ foreign, made }) => foreign.prepare('DELETE FROM consents WHERE id = ?').run(made.left.id),
      () => ({ kind: 'entry-without-row', sequence: 1 }),
    ],
    [
      'deletes the bundle that was sent',
      ({ foreign, made }) => foreign.prepare('DELETE FROM bundles WHERE id = ?').run(made.sent.id),
      ({ sent }) => ({ kind: 'entry-without-row', subject: sent.id }),
    ],
    [
      'deletes a bundle that was only prepared',
      ({ foreign, made }) => foreign.prepare('DELETE FROM bundles WHERE id = ?').run(made.prepared.id),
      ({ prepared }) => ({ kind: 'entry-without-row', subject: prepared.id }),
    ],
    [
      'damages a bundle',
      ({ foreign, made }) => foreign.prepare('UPDATE bundles SET sealed = wrapped_key WHERE id = ?').run(made.sent.id),
      ({ sent }) => ({ kind: 'changed', subject: sent.id }),
    ],
    [
      'deletes a cosigned checkpoint',
      ({ foreign }) => foreign.exec('DELETE FROM cosigned_checkpoints'),
      () => ({ kind: 'entry-without-row' }),
    ],
    [
      'damages a cosigned checkpoint',
      ({ foreign }) => foreign.exec("UPDATE cosigned_checkpoints SET sealed = x'00'"),
      () => ({ kind: 'changed' }),
    ],
    [
      'damages a ledger entry',
      ({ foreign }) => foreign.exec("UPDATE ledger SET sealed = x'00' WHERE sequence = 4"),
      () => ({ kind: 'changed', sequence: 4 }),
    ],
    [
      'drops a ledger entry',
      ({ foreign }) => foreign.exec('DELETE FROM ledger WHERE sequence = 4'),
      () => ({ kind: 'dropped', sequence: 4 }),
    ],
    [
      'swaps two ledger entries',
      ({ foreign }) => {
        const [third, fifth] = [entryOf(foreign, 3), entryOf(foreign, 5)];
        setEntry(foreign, 3, fifth);
        setEntry(foreign, 5, third);
      },
      () => ({ kind: 'reordered', sequence: 3 }),
    ],
    [
      'cuts the end of the ledger off',
      ({ foreign }) =>
        foreign.exec('DELETE FROM ledger WHERE sequence >= (SELECT written_at FROM sessions WHERE is_open = 1)'),
      () => ({ kind: 'dropped' }),
    ],
    [
      'empties the ledger',
      ({ foreign }) => foreign.exec('DELETE FROM ledger'),
      () => ({ kind: 'dropped', sequence: 1 }),
    ],
  ])('who %s is found out', async (_, tamper, expected) => {
    const { problems, made } = await template.problemsAfter(tamper);
    expect(problems).toContainEqual(expect.objectContaining(expected(made)));
  });
});
