import type { SessionId } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approve, haveCosigned, notedBundle, send, withdraw } from './eventful-vault.ts';
import { at, createMemoryKeyStore, frameDetails, giveConsent, image, openTestVault, STUDY } from './made-up-vault.ts';
import { dropTriggers, openForeign } from './open-foreign.ts';

const STEPS = [
  'agree',
  'withdraw',
  'start',
  'act',
  'frame',
  'end',
  'delete-action',
  'delete-frame',
  'delete-session',
  'delete-study',
  'delete-recent',
  'delete-everything',
  'prepare',
  'approve',
  'send',
  'cosign',
  'crash',
] as const;
type Step = { do: (typeof STEPS)[number]; pick: number };
const anyStep = fc.record({ do: fc.constantFrom(...STEPS), pick: fc.nat(99) });

/** Does one thing, where it can be done now. */
async function act(vault: Vault, step: Step): Promise<void> {
  const { read, write } = vault;
  const pickFrom = <Item>(items: readonly Item[]): Item | undefined => items[step.pick % items.length];
  const living = read.consents().find(({ endedAt }) => endedAt === null);
  const open = read.sessions().filter(({ end }) => end === null);
  const session = pickFrom(read.sessions());
  const content = session && read.session(session.id);
  const startedAt = new Date('2026-03-02T08:59:00.000Z');
  switch (step.do) {
    case 'agree':
      if (!living) giveConsent(vault);
      return;
    case 'withdraw':
      write.closeOpenSessions('withdrawn');
      if (living) withdraw(vault, living);
      return;
    case 'start':
      if (living && open.length === 0) write.startSession({ consentId: living.id, studyId: STUDY, startedAt });
      return;
    case 'act':
      for (const { id } of open) write.appendActions(id, [at(step.pick), at(step.pick + 1)]);
      return;
    case 'frame':
      for (const { id } of open) write.appendFrame(id, frameDetails(nextFrame(vault, id), step.pick), image('a frame'));
      return;
    case 'end':
      for (const { id } of open) write.endSession(id, 'idle', 60);
      return;
    case 'delete-action': {
      const action = content && pickFrom(content.actions);
      if (session && action) await write.deleteAction(session.id, action.sequence);
      return;
    }
    case 'delete-frame': {
      const frame = content && pickFrom(content.frames);
      if (session && frame) await write.deleteFrame(session.id, frame.number);
      return;
    }
    case 'delete-session':
      if (session) await write.deleteSession(session.id);
      return;
    case 'delete-study':
      await write.deleteStudy(STUDY);
      return;
    case 'delete-recent':
      await write.deleteSince(new Date('2026-03-02T08:59:30.000Z'));
      return;
    case 'delete-everything':
      if (step.pick % 4 === 0) await write.deleteEverything();
      return;
    case 'prepare':
      if (session && session.end !== null) notedBundle(vault, session.id);
      return;
    case 'approve': {
      const bundle = pickFrom(read.bundles().filter(({ state }) => state === 'prepared'));
      if (bundle) approve(vault, bundle);
      return;
    }
    case 'send': {
      const bundle = pickFrom(read.bundles().filter(({ state }) => state === 'approved'));
      if (bundle) send(vault, bundle);
      return;
    }
    case 'cosign':
      if (read.ledger().length > 0) haveCosigned(vault);
      return;
    case 'crash':
      write.closeOpenSessions('crashed');
      return;
  }
}

function nextFrame(vault: Vault, id: SessionId): number {
  return Math.max(0, ...(vault.read.session(id)?.frames ?? []).map(({ number }) => number)) + 1;
}

const TABLES = ['ledger', 'consents', 'sessions', 'actions', 'frames', 'bundles', 'cosigned_checkpoints'] as const;
type Table = (typeof TABLES)[number];
const SEALED: Record<Table, string> = {
  ledger: 'sealed',
  consents: 'sealed',
  sessions: 'sealed_header',
  actions: 'sealed',
  frames: 'sealed_details',
  bundles: 'sealed',
  cosigned_checkpoints: 'sealed',
};

/** Deletes one row of any table, or changes one bit of what it seals; false where there is no row at all. */
function tamper(vault: Vault, how: 'delete' | 'change', pick: number): boolean {
  const foreign = openForeign(vault);
  dropTriggers(foreign);
  const rowsOf = (table: Table) =>
    foreign.prepare<[], Buffer>(`SELECT ${SEALED[table]} FROM ${table}`).pluck().all() as Buffer[];
  const filled = TABLES.filter((table) => rowsOf(table).length > 0);
  const table = filled[pick % Math.max(1, filled.length)];
  const rows = table ? rowsOf(table) : [];
  const sealed = rows[Math.floor(pick / TABLES.length) % Math.max(1, rows.length)];
  if (!table || !sealed) return false;
  const changed = Buffer.from(sealed);
  changed[pick % changed.length]! ^= 1;
  if (how === 'delete') foreign.prepare(`DELETE FROM ${table} WHERE ${SEALED[table]} = ?`).run(sealed);
  else foreign.prepare(`UPDATE ${table} SET ${SEALED[table]} = ? WHERE ${SEALED[table]} = ?`).run(changed, sealed);
  foreign.close();
  return true;
}

const LIVE: Step[] = ['agree', 'start', 'act', 'frame'].map((each) => ({ do: each as Step['do'], pick: 1 }));

it(
  'whatever happened in whatever order, the ledger and the vault agree; and any one row deleted or changed is found',
  { timeout: 240_000 },
  async () => {
    let tamperings = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 4, maxLength: 24 }),
        fc.constantFrom('delete' as const, 'change' as const),
        fc.nat(9999),
        async (steps, how, pick) => {
          const keyStore = createMemoryKeyStore();
          const vault = await openTestVault({ keyStore });
          for (const step of [...LIVE, ...steps]) await act(vault, step);
          expect(vault.read.verifyLedger()).toMatchObject({ problems: [], rollback: 'excluded' });
          expect(vault.read.concerns()).toEqual([]);
          vault.close();
          const isTampered = tamper(vault, how, pick);
          const again = await openTestVault({ directory: vault.directory, keyStore });
          const { problems } = again.read.verifyLedger();
          expect(problems.length > 0).toBe(isTampered);
          again.close();
          if (isTampered) tamperings += 1;
        },
      ),
      { numRuns: 60 },
    );
    expect(tamperings).toBeGreaterThan(40);
  },
);
