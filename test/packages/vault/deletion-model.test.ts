import type { SessionId } from '@clearpane/contracts';
import { findResidue } from '@clearpane/vault';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testSeed } from '../../support/seed.ts';
import { at, createMemoryKeyStore, frameDetails, image, openTestVault, startSession } from './made-up-vault.ts';

interface ModelSession {
  actions: { sequence: number; second: number; frame: number | null }[];
  frames: { number: number; second: number }[];
  lastSequence: number;
  lastFrame: number;
}

const step = fc.oneof(
  fc.record({ do: fc.constant('start' as const) }),
  fc.record({
    do: fc.constant('act' as const),
    session: fc.nat(3),
    seconds: fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('frame' as const), session: fc.nat(3), second: fc.nat(30) }),
  fc.record({ do: fc.constant('delete-action' as const), session: fc.nat(3), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('delete-frame' as const), session: fc.nat(3), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('delete-stretch' as const), session: fc.nat(3), from: fc.nat(30), length: fc.nat(15) }),
  fc.record({ do: fc.constant('delete-session' as const), session: fc.nat(3) }),
  fc.record({ do: fc.constant('delete-everything' as const) }),
  fc.record({ do: fc.constant('reopen' as const) }),
);

it(
  'any order of recording, deleting and reopening leaves exactly what a plain model says',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
        const keyStore = createMemoryKeyStore();
        let vault = await openTestVault({ keyStore });
        const model = new Map<SessionId, ModelSession>();
        const picked = (index: number) => [...model.entries()][index];
        for (const each of steps) {
          const [id, session] = ('session' in each ? picked(each.session) : undefined) ?? [];
          switch (each.do) {
            case 'start':
              if (model.size < 4)
                model.set(startSession(vault), { actions: [], frames: [], lastSequence: 0, lastFrame: 0 });
              break;
            case 'act': {
              if (!id || !session) break;
              const frame = session.frames.at(-1)?.number ?? null;
              vault.write.appendActions(
                id,
                each.seconds.map((second) => at(second, undefined, frame)),
              );
              for (const second of each.seconds)
                session.actions.push({ sequence: (session.lastSequence += 1), second, frame });
              break;
            }
            case 'frame': {
              if (!id || !session) break;
              const number = (session.lastFrame += 1);
              vault.write.appendFrame(id, frameDetails(number, each.second), image(`frame ${number}`));
              session.frames.push({ number, second: each.second });
              break;
            }
            case 'delete-action': {
              const action = session?.actions[each.pick];
              if (!id || !session || !action) break;
              await vault.write.deleteAction(id, action.sequence);
              session.actions = session.actions.filter((other) => other !== action);
              break;
            }
            case 'delete-frame': {
              const frame = session?.frames[each.pick];
              if (!id || !session || !frame) break;
              await vault.write.deleteFrame(id, frame.number);
              dropFrames(session, (other) => other === frame);
              break;
            }
            case 'delete-stretch': {
              if (!id || !session) break;
              const goes = ({ second }: { second: number }) => second >= each.from && second <= each.from + each.length;
              await vault.write.deleteStretch(id, each.from, each.from + each.length);
              session.actions = session.actions.filter((action) => !goes(action));
              dropFrames(session, goes);
              break;
            }
            case 'delete-session':
              if (!id) break;
              await vault.write.deleteSession(id);
              model.delete(id);
              break;
            case 'delete-everything':
              await vault.write.deleteEverything();
              model.clear();
              break;
            case 'reopen': {
              const { directory } = vault;
              vault.close();
              vault = await openTestVault({ directory, keyStore });
              break;
            }
          }
        }
        const kept = vault.read.sessions().map(({ id }) => {
          const content = vault.read.session(id);
          return [
            id,
            content?.actions.map(({ sequence, second, frame }) => ({ sequence, second, frame })),
            content?.frames.map(({ number, second }) => ({ number, second })),
          ];
        });
        expect(kept).toEqual([...model].map(([id, { actions, frames }]) => [id, actions, frames]));
        expect(vault.read.verifyLedger().problems).toEqual([]);
        expect(vault.read.concerns()).toEqual([]);
        // Two data keys' worth of items at most: old generations never pile up in the key store.
        expect([...keyStore.items.keys()].length).toBe(3);
        expect((await findResidue([vault.directory], [Buffer.from('WEBP')])).hits).toEqual([]);
        vault.close();
      }),
      { numRuns: 25, seed: testSeed },
    );
  },
);

function dropFrames(session: ModelSession, goes: (frame: { number: number; second: number }) => boolean): void {
  const gone = new Set(session.frames.filter(goes).map(({ number }) => number));
  session.frames = session.frames.filter((frame) => !gone.has(frame.number));
  session.actions = session.actions.map((action) =>
    action.frame !== null && gone.has(action.frame) ? { ...action, frame: null } : action,
  );
}
