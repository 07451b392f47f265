import type { Veto } from '../detectors/veto.ts';
import type { Box } from '../geometry.ts';
import type { Run } from '../layout/layout.ts';
import type { Reading } from '../reading/text-reader.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { cutParts } from './cut-parts.ts';
import type { Decision } from './reveal-cache.ts';

/**
 * The least certain character decides. In a short text one wrong letter makes a name of a label (Edie, Edit); that a long
 * one became a label by chance is not to be feared, and its least certain character is often a space.
 */
const LEAST_CONFIDENCE = 0.75;
const LEAST_CONFIDENCE_OF_LONG = 0.5;
const LONG = 6;
/** Two letters are somebody's initials. */
const FEWEST_LETTERS = 3;
/** "Go" and "No." are entries of menus and titles all the same. */
const FEWEST_WITHHELD = 2;
const MOST_WORDS_WITHHELD = 3;
/** Advance of one character in em: "i" and "l" have a quarter, a wide capital or an ideograph one. */
const NARROWEST_CHARACTER = 0.2;
const WIDEST_CHARACTER = 1.15;
/** Centres of two characters, and a centre and the end of the ink, lie no farther apart than this, in em. */
const WIDEST_STEP = 1.3;
const WIDEST_STEP_OVER_SPACE = 2;
const WIDEST_END = 0.95;

/** A run, or the beginning of one, and the box that was read. */
export interface ReadUnit {
  readonly run: Pick<Run, 'box' | 'em'>;
  readonly box: Box;
  readonly isBeginning?: boolean;
}

/** What a reading is judged by: where its pixels are, what is known, and what forbids it. */
export interface ReadingRules {
  readonly words: Int32Array;
  readonly width: number;
  readonly vocabulary: Vocabulary;
  readonly veto: Veto;
}

/** Decides whether what was read in a run is a label as a whole. "To: Olga" is none: mostly its label is a part of somebody's text. */
export function judgeReading(unit: ReadUnit, reading: Reading, rules: ReadingRules): Decision {
  const { run } = unit;
  const { vocabulary, veto } = rules;
  const { text, confidence, centres } = reading;
  const characters = [...text];
  const isSmall = /^[^\p{L}]*\p{Ll}/u.test(text);
  const noLabel: Decision = { kind: 'no-label', isSmall };
  // Dots and dashes are what is read in specks: they make no text longer.
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const least = letters >= LONG ? LEAST_CONFIDENCE_OF_LONG : LEAST_CONFIDENCE;
  if (confidence < least || centres.length !== characters.length || letters < FEWEST_WITHHELD) return noLabel;
  const isInFull = isReadInFull(run, characters, centres, run.box.right);
  if (isInFull && isWithheld(text, letters, vocabulary, veto)) return { kind: 'withheld', isSmall };
  if (letters < FEWEST_LETTERS) return noLabel;
  if (vocabulary.isLabel(text) && veto(text) === null && isInFull) {
    const isPlaceholder = vocabulary.isPlaceholder(text);
    return { kind: 'label', isPlaceholder, endsWithColon: /[:：]\s*$/u.test(text), isSmall };
  }
  const parts = findTemplate(text, unit.isBeginning);
  if (parts === null || !isInFull) return noLabel;
  const columns = cutParts(rules.words, rules.width, unit, reading, parts);
  return columns === null ? noLabel : { kind: 'template', parts: columns };
}

/** Two letters of a label, or a word that nobody's screen may show, such as a title "Salary". */
function isWithheld(text: string, letters: number, vocabulary: Vocabulary, veto: Veto): boolean {
  if (letters < FEWEST_LETTERS) return vocabulary.isLabel(text) && veto(text) === null;
  return veto(text) === 'sensitive' && text.trim().split(/\s+/u).length <= MOST_WORDS_WITHHELD;
}

/** Whether the characters fill the ink up to `right`: beside a text that was read nothing else may lie in the same box. */
function isReadInFull(
  run: ReadUnit['run'],
  characters: readonly string[],
  centres: readonly number[],
  right: number,
): boolean {
  const em = Math.max(run.em, run.box.bottom - run.box.top - 4);
  const width = right - run.box.left;
  const advance = width / characters.length;
  if (advance < em * NARROWEST_CHARACTER || advance > em * WIDEST_CHARACTER) return false;
  let last = run.box.left - em * (WIDEST_STEP - WIDEST_END);
  let isAfterSpace = false;
  for (const [at, character] of characters.entries()) {
    if (character.trim() === '') {
      isAfterSpace = true;
      continue;
    }
    const centre = centres[at]!;
    if (centre - last > em * (isAfterSpace ? WIDEST_STEP_OVER_SPACE : WIDEST_STEP)) return false;
    isAfterSpace = false;
    last = centre;
  }
  return right - last <= em * WIDEST_END;
}
