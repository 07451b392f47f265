import { createSigningKey } from '@clearpane/signing';
import { describe, expect, it } from 'vitest';
import { eventfulTemplate, lastOf, type Case } from './tampered-vault.ts';
import { forge } from './with-stolen-keys.ts';

const template = eventfulTemplate();

describe('somebody who has the keys', () => {
  it.each<Case>([
    [
      'changes how many rows a deleted session had, chains and signs everything after it',
      (tampering) => {
        const { read, write, chainFrom } = forge(tampering);
        const { made, foreign } = tampering;
        const all = Array.from({ length: lastOf(foreign) }, (_each, index) => read(index + 1));
        const end = all.find(({ kind, facts }) => kind === 'session-ended' && facts['sessionId'] === made.gone)!;
        write(end.sequence, { ...end, facts: { ...end.facts, actionCount: 5 } });
        chainFrom(end.sequence + 1);
      },
      ({ gone }) => ({ kind: 'counts-differ', subject: gone }),
    ],
    [
      'swaps two ledger entries and seals them for their new places',
      (tampering) => {
        const { read, write } = forge(tampering);
        const [third, fifth] = [read(3), read(5)];
        write(3, fifth);
        write(5, third);
      },
      () => ({ kind: 'reordered', sequence: 3 }),
    ],
    [
      'changes an entry and signs it again',
      (tampering) => {
        const { read, write } = forge(tampering);
        write(5, { ...read(5), facts: { ...read(5).facts, actionCount: 99 } });
      },
      () => ({ kind: 'changed', sequence: 5 }),
    ],
    [
      'changes the last entry and signs it again',
      (tampering) => {
        const { read, write } = forge(tampering);
        const last = lastOf(tampering.foreign);
        write(last, { ...read(last), facts: { ...read(last).facts, more: true } });
      },
      () => ({ kind: 'changed' }),
    ],
    [
      'changes an entry, chains and signs everything after it',
      (tampering) => {
        const { read, write, chainFrom } = forge(tampering);
        write(5, { ...read(5), facts: { ...read(5).facts, more: true } });
        chainFrom(6);
      },
      () => ({ kind: 'changed' }),
    ],
    [
      'changes an early entry that a council cosigned, chains and signs everything after it',
      (tampering) => {
        const { read, write, chainFrom } = forge(tampering);
        write(2, { ...read(2), facts: { ...read(2).facts, more: true } });
        chainFrom(3);
      },
      () => ({ kind: 'differs-from-cosigned', subject: 'Works council of Harbour' }),
    ],
    [
      'leaves an entry out, moves up what follows, chains and signs it all',
      (tampering) => {
        const { foreign, made } = tampering;
        const { read, write, chainFrom } = forge(tampering);
        const last = lastOf(foreign);
        const gone = Array.from({ length: last }, (_, index) => index + 1).find(
          (each) => read(each).facts['sessionId'] === made.gone,
        )!;
        for (let each = gone; each < last; each += 1) write(each, read(each + 1));
        foreign.prepare('DELETE FROM ledger WHERE sequence = ?').run(last);
        chainFrom(gone);
      },
      () => ({ kind: 'dropped' }),
    ],
    [
      'signs an entry with another key',
      (tampering) => {
        const { read, write } = forge(tampering);
        write(4, read(4), createSigningKey().privateKey);
      },
      () => ({ kind: 'not-signed-by-us', sequence: 4 }),
    ],
    [
      'writes an entry about a deletion that never was',
      (tampering) => {
        const { foreign, made } = tampering;
        const { read, write, chainFrom } = forge(tampering);
        const last = lastOf(foreign);
        foreign.prepare('INSERT INTO ledger SELECT ?, sealed FROM ledger WHERE sequence = ?').run(last + 1, last);
        const facts = {
          receiptId: 'made-up',
          kind: 'action',
          sessionId: made.ended,
          actionCount: 1,
          frameCount: 0,
          sessionCount: 0,
        };
        write(last + 1, { ...read(last), sequence: last + 1, kind: 'deleted', facts });
        chainFrom(last + 1);
      },
      ({ ended }) => ({ kind: 'counts-differ', subject: ended }),
    ],
  ])('but not the memory of the key store, and %s, is found out', async (_, tamper, expected) => {
    const { problems, made } = await template.problemsAfter(tamper);
    expect(problems).toContainEqual(expect.objectContaining(expected(made)));
  });
});
