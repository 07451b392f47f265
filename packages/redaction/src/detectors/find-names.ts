import { foldedReadings } from '../vocabulary/fold-label.ts';
import { isSensitive } from '../vocabulary/is-sensitive.ts';
import { foldedNames, namesInLabels } from '../vocabulary/names.ts';
import { createWordList } from '../vocabulary/word-list.ts';
import { byPattern, type Detector, type Found } from './found.ts';

const WORD = /[\p{L}\p{M}|1][\p{L}\p{M}'’|1-]*/gu;

const names = createWordList(foldedNames);
const ambiguous = createWordList(namesInLabels);

/**
 * First and last names of the seven languages. A name that labels use as a word too ("Mark all as read") counts only when it stands
 * alone or when all words of the text are names ("Mark Page").
 */
export const findNames: Detector = (text) => {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
    readings: partsOf(word).flatMap(foldedReadings),
  }));
  const named = words.filter(({ readings }) => readings.some((reading) => names.has(reading)));
  const areAllNames = named.length === words.length;
  return named
    .filter(({ readings }) => areAllNames || readings.some((reading) => names.has(reading) && !ambiguous.has(reading)))
    .map(({ start, end }): Found => ({ kind: 'name', start, end }));
};

/** Words of health, faith, union, discipline, politics, private life and pay, also beside others. */
export const findSensitiveWords: Detector = byPattern('sensitive', /[\p{L}\p{M}]+/u, isSensitive);

/** "Anne-Marie" as a whole and each of its parts. */
function partsOf(word: string): string[] {
  const parts = word.split(/[-'’]/u).filter((part) => part.length > 2);
  return parts.length > 1 ? [word, ...parts] : [word];
}
