import { diffWordsWithSpace } from 'diff';
import type { Passage, Section } from './study-text.ts';

/** A run of words that stayed, came or went. */
export interface TextRun {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A passage with its runs, in reading order: what went stands before what came. */
export interface ComparedPassage extends Passage {
  readonly runs: readonly TextRun[];
}

/** A section with its compared passages. */
export interface ComparedSection extends Section {
  readonly isChanged: boolean;
  readonly passages: readonly ComparedPassage[];
}

/** Below this share of words that stayed, a passage was rewritten: old and new stand whole, one after the other. */
const REWRITTEN_BELOW = 0.4;

/** Compares two texts word by word. Nothing of either is left out. */
export function compareTexts(before: readonly Section[], after: readonly Section[]): ComparedSection[] {
  return joinById(before, after).map(({ old, now, present: { id, title } }) => {
    const passages = joinById(old?.passages ?? [], now?.passages ?? []).map(comparePassage);
    const isChanged = passages.some(({ runs }) => runs.some(({ change }) => change !== 'same'));
    return { id, title, passages, isChanged };
  });
}

/** A text with nothing to compare it with. */
export function unmarked(text: readonly Section[]): ComparedSection[] {
  return compareTexts(text, text);
}

function comparePassage({ old, now, present }: Pair<Passage>): ComparedPassage {
  return { ...present, runs: compareWords(old?.text ?? '', now?.text ?? '') };
}

function compareWords(before: string, after: string): TextRun[] {
  if (before === after) return run('same', after);
  const changes = diffWordsWithSpace(before, after);
  const stayed = changes
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  if (stayed < REWRITTEN_BELOW * Math.max(before.length, after.length))
    return [...run('removed', before), ...run('added', after)];
  return changes.map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function run(change: TextRun['change'], text: string): TextRun[] {
  return text === '' ? [] : [{ change, text }];
}

/** Old and new of one thing; `present` is the one that is there, the new one where both are. */
interface Pair<One> {
  readonly old: One | undefined;
  readonly now: One | undefined;
  readonly present: One;
}

/** Pairs by id in the order of `after`; what is only in `before` follows what it followed there. */
function joinById<One extends { readonly id: string }>(before: readonly One[], after: readonly One[]): Pair<One>[] {
  const pairs: Pair<One>[] = after.map((now) => ({
    old: before.find(({ id }) => id === now.id),
    now,
    present: now,
  }));
  for (const [index, old] of before.entries()) {
    if (after.some(({ id }) => id === old.id)) continue;
    const previous = before[index - 1]?.id;
    const position = pairs.findIndex(({ present }) => present.id === previous);
    pairs.splice(position + 1, 0, { old, now: undefined, present: old });
  }
  return pairs;
}
