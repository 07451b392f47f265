import type { SessionId } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import fc from 'fast-check';
import { approve, haveCosigned, notedBundle, send, withdraw } from './eventful-vault.ts';
import { at, frameDetails, giveConsent, image, STUDY } from './made-up-vault.ts';

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
/** One thing that happens to a vault; `pick` chooses what it happens to. */
export type Step = { do: (typeof STEPS)[number]; pick: number };

/** A random life of a vault. */
export const lives: fc.Arbitrary<Step[]> = fc.array(fc.record({ do: fc.constantFrom(...STEPS), pick: fc.nat(99) }), {
  minLength: 4,
  maxLength: 24,
});

/** How every life begins, so that there is something in it. */
export const BEGINNING: readonly Step[] = (['agree', 'start', 'act', 'frame'] as const).map((each) => ({
  do: each,
  pick: 1,
}));

/** Does one thing, where it can be done now. */
export async function act(vault: Vault, step: Step): Promise<void> {
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
