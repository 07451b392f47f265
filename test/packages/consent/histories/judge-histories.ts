import fc from 'fast-check';
import { histories, type Happening } from './happenings.ts';
import { PlayForReal } from './play-for-real.ts';
import { PlayInMemory } from './play-in-memory.ts';
import { SmallModel } from './small-model.ts';
import { describeDecision } from './two-studies.ts';

/** What came of many histories. */
export interface Judgement {
  count: number;
  /** In how many of them something was decided or captured that should not have been. */
  wrongCount: number;
  /** The first of those, in words; null when there was none. */
  firstWrong: string | null;
  /** How often each decision was right. */
  met: Map<string, number>;
}

/** The answers and the gate, over a vault in memory, beside the small model: after every step they decide the same. */
export function judgeInMemory(count: number, seed: number): Judgement {
  const judgement: Judgement = { count, wrongCount: 0, firstWrong: null, met: new Map() };
  fc.assert(
    fc.property(histories(true), (history) => note(judgement, history, playInMemory(history, judgement.met))),
    { numRuns: count, seed },
  );
  return judgement;
}

/** A real agent on a real vault beside the small model and somebody who noted down what the person wished. */
export async function judgeForReal(count: number, seed: number): Promise<Judgement> {
  const judgement: Judgement = { count, wrongCount: 0, firstWrong: null, met: new Map() };
  await fc.assert(
    fc.asyncProperty(histories(false, 16), async (history) =>
      note(judgement, history, await playForReal(history, judgement.met)),
    ),
    { numRuns: count, seed },
  );
  return judgement;
}

function note(judgement: Judgement, history: readonly Happening[], wrong: string | null): void {
  if (wrong === null) return;
  judgement.wrongCount += 1;
  judgement.firstWrong ??= `${wrong}, after ${JSON.stringify(history)}`;
}

function playInMemory(history: readonly Happening[], met: Map<string, number>): string | null {
  const play = new PlayInMemory();
  const model = new SmallModel();
  for (const event of history) {
    const decision = describeDecision(play.happen(event));
    model.happen(event);
    if (decision !== model.decision()) return `${decision} instead of ${model.decision()}`;
    meet(met, decision);
  }
  return null;
}

async function playForReal(history: readonly Happening[], met: Map<string, number>): Promise<string | null> {
  const play = await PlayForReal.start();
  const model = new SmallModel();
  try {
    for (const event of history) {
      const decision = await play.happen(event);
      model.happen(event);
      if (decision !== model.decision()) return `${decision} instead of ${model.decision()}`;
      const live = play.live().join('; ');
      if (live !== (decision.startsWith('allowed') ? decision : '')) return `captures "${live}" where ${decision}`;
      if (!play.isWished()) return `captures what nobody wished: ${live}`;
      meet(met, decision);
    }
    return null;
  } finally {
    await play.end();
  }
}

/** Allowed and resting by their first word, what blocks with its reason. */
function meet(met: Map<string, number>, decision: string): void {
  const words = decision.split(' ').slice(0, decision.startsWith('blocked') ? 2 : 1);
  const kind = words.join(' ');
  met.set(kind, (met.get(kind) ?? 0) + 1);
}
