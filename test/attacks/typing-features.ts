import { TextLength } from '@clearpane/contracts';
import type { StoredTyping } from './record-typing.ts';
import type { KeyStroke } from './typist.ts';

/** All that the stored actions and frames of one text say, as numbers: buckets, whole seconds between actions, frames. */
export function storedFeatures({ entries, frameSeconds }: StoredTyping): number[] {
  const texts = entries.filter(({ action }) => action.kind === 'text');
  const lengths = texts.map(({ action }) => (action.kind === 'text' ? action.length : 'short'));
  const first = entries[0];
  const last = entries.at(-1);
  const [text] = texts;
  const seconds = (from = 0, to = 0): number => to - from;
  return [
    ...TextLength.options.map((length) => lengths.filter((own) => own === length).length),
    entries.length,
    seconds(first?.second, text?.second),
    seconds(text?.second, last?.second),
    seconds(texts[0]?.second, texts.at(-1)?.second),
    seconds(text?.frame ?? 0, last?.frame ?? 0),
    frameSeconds.length,
    seconds(frameSeconds[0], frameSeconds.at(-1)),
  ];
}

/** What the raw stream says of the same text: holds and intervals, their spread, and how many keys. */
export function rawFeatures(strokes: readonly KeyStroke[]): number[] {
  const holds = strokes.map(({ downMs, upMs }) => upMs - downMs);
  const intervals = strokes.slice(1).map(({ downMs }, index) => downMs - (strokes[index]?.downMs ?? 0));
  return [strokes.length, ...quartiles(holds), ...quartiles(intervals)];
}

/** Hold and interval of each key in its place: for people who all typed the same text. */
export function rawFeaturesOfSameText(strokes: readonly KeyStroke[]): number[] {
  return strokes.flatMap(({ downMs, upMs }, index) => [upMs - downMs, downMs - (strokes[index - 1]?.downMs ?? downMs)]);
}

function quartiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  return [0.25, 0.5, 0.75].map((share) => sorted[Math.floor(sorted.length * share)] ?? 0);
}
