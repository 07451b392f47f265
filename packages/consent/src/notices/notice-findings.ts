import type { Notice, Study } from '@clearpane/contracts';
import { findEmotivePhrases, JUDGED_LANGUAGES, type EmotivePhrase } from './emotive-words.ts';
import { readingLevel, readingLimit } from './reading-level.ts';
import type { StudyFinding } from './study-finding.ts';

/** The sections of a notice in the order in which they are read. */
const NOTICE_SECTIONS = [
  'title',
  'purpose',
  'whatIsKept',
  'whoReceives',
  'howLong',
  'transfers',
  'howToTakeBack',
  'trainedModels',
  'authority',
] as const satisfies readonly (keyof Notice)[];

/** The reading level of a notice's text, its title left out. */
export function noticeReadingLevel(notice: Notice): ReturnType<typeof readingLevel> {
  const [, ...sections] = NOTICE_SECTIONS.map((section) => notice[section]);
  return readingLevel(sections, notice.language);
}

/** What is to be said about a study's notices: each by itself, against the others, and against the study's numbers. */
export function findInNotices(study: Study): StudyFinding[] {
  return [
    ...findLanguagesTwice(study.notices),
    ...study.notices.flatMap((notice) => [
      ...findEmptySections(notice),
      ...findPersuasion(notice),
      ...findHardReading(notice),
      ...findOtherFacts(notice, study),
    ]),
    ...findOtherNumbers(study.notices),
  ];
}

/** What presses, praises, promises or threatens (consent rule R13). */
export function findPersuasion(notice: Notice): StudyFinding[] {
  return NOTICE_SECTIONS.flatMap((section) =>
    findEmotivePhrases(notice[section], notice.language).map((phrase) => persuasion(placeOf(notice, section), phrase)),
  );
}

/**
 * What presses in the texts that stand beside every notice, in the languages of the notices. Only phrases of pressure count
 * there, and no signs: a company may be called Fun! Ltd.
 */
export function findPersuasionBesideNotices(study: Study): StudyFinding[] {
  const { controller, contact, recipient, statements, impactAssessment, worksCouncilAgreement } = study;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['controller', controller],
    ['contact', contact],
    ['recipient.name', recipient?.name],
    ['statements.dataOwner', statements.dataOwner],
    ['impactAssessment.reference', impactAssessment?.reference],
    ['worksCouncilAgreement.reference', worksCouncilAgreement?.reference],
    ['worksCouncilAgreement.council', worksCouncilAgreement?.council],
  ];
  const languages = [...new Set(study.notices.map(({ language }) => language))];
  return texts.flatMap(([place, text = '']) =>
    languages
      .flatMap((language) => findEmotivePhrases(text, language))
      .filter(({ found, kind }) => kind === 'pressure' && /\p{L}/u.test(found))
      .map((phrase) => persuasion(place, phrase)),
  );
}

function persuasion(place: string, { found, kind }: EmotivePhrase): StudyFinding {
  const sentence = `“${found}” ${WORDS_OF_KIND[kind]} Say what is so instead.`;
  return { severity: 'error', place, code: 'emotive-wording', sentence };
}

const WORDS_OF_KIND = {
  praise: 'praises the reader.',
  pressure: 'presses the reader.',
  promise: 'promises or sells.',
  threat: 'makes the reader feel bad about a no.',
} as const;

/** Two notices in one language: nobody could say which of them was read. */
export function findLanguagesTwice(notices: readonly Notice[]): StudyFinding[] {
  const languages = notices.map(({ language }) => language);
  return [...new Set(languages.filter((language, at) => languages.indexOf(language) !== at))].map((language) => ({
    severity: 'error',
    place: `notices.${language}`,
    code: 'language-twice',
    sentence: 'There are two notices in this language. Keep one.',
  }));
}

function findEmptySections(notice: Notice): StudyFinding[] {
  return NOTICE_SECTIONS.filter((section) => notice[section].trim() === '').map((section) => ({
    severity: 'error',
    place: placeOf(notice, section),
    code: 'section-empty',
    sentence: 'This section is empty. Where there is nothing to say, say so: “None.”',
  }));
}

function findHardReading(notice: Notice): StudyFinding[] {
  const findings: StudyFinding[] = [];
  const { lix } = noticeReadingLevel(notice);
  const limit = readingLimit(notice.language);
  const place = `notices.${notice.language}`;
  if (lix > limit)
    findings.push({
      severity: 'warning',
      place,
      code: 'hard-to-read',
      sentence: `Its reading level is LIX ${lix}; ${limit} is the limit. Make sentences shorter and words simpler.`,
    });
  if (!JUDGED_LANGUAGES.includes(notice.language.split('-')[0] ?? ''))
    findings.push({
      severity: 'warning',
      place,
      code: 'language-not-judged',
      sentence: 'There is no list of emotive words for this language. Have somebody who speaks it read the notice.',
    });
  return findings;
}

/** Days and hours that a notice gives against those that the study sets. */
function findOtherFacts(notice: Notice, study: Study): StudyFinding[] {
  const days = [study.retentionDays, study.consentDays];
  return [
    ...findUnknownSpans(notice, 'howLong', 'days', days),
    ...findUnknownSpans(notice, 'howLong', 'hours', [study.coolingOffHours]),
    ...findUnknownSpans(notice, 'howToTakeBack', 'hours', [study.coolingOffHours]),
  ];
}

const SPANS = {
  days: /(?<number>\d+)\s*-?(?:(?<weeks>weeks?|wochen?)|days?|tage?[ns]?)(?!\p{L})/giu,
  hours: /(?<number>\d+)\s*-?(?:hours?|stunden?)(?!\p{L})/giu,
} as const;

/**
 * A section that gives spans of time and none of the study's contradicts it. One that gives the study's and another may speak
 * of what the recipient does, so it is for the author to weigh.
 */
function findUnknownSpans(
  notice: Notice,
  section: 'howLong' | 'howToTakeBack',
  unit: keyof typeof SPANS,
  known: readonly number[],
): StudyFinding[] {
  const given = Array.from(notice[section].matchAll(SPANS[unit]), ({ groups }) => {
    const number = Number(groups?.['number']);
    return groups?.['weeks'] === undefined ? number : number * 7;
  });
  const unknown = given.filter((span) => !known.includes(span));
  const isContradiction = unknown.length === given.length;
  return [...new Set(unknown)].map((span) => ({
    severity: isContradiction ? 'error' : 'warning',
    place: placeOf(notice, section),
    code: 'fact-differs',
    sentence: `It says ${span} ${unit}; the study sets ${[...new Set(known)].join(' and ')}.`,
  }));
}

/** Translations that give different numbers cannot all be true (consent rule R15). */
function findOtherNumbers([first, ...others]: readonly Notice[]): StudyFinding[] {
  if (first === undefined) return [];
  return others.flatMap((notice) =>
    NOTICE_SECTIONS.flatMap((section): StudyFinding[] => {
      const [here, there] = [numbersIn(notice[section]), numbersIn(first[section])];
      if (here.join() === there.join()) return [];
      return [
        {
          severity: 'error',
          place: placeOf(notice, section),
          code: 'numbers-differ',
          sentence: `Its numbers (${list(here)}) are not those in ${first.language} (${list(there)}). Write the same numbers in digits.`,
        },
      ];
    }),
  );
}

/** The numbers of a text without the signs that languages put between thousands, in order of size. */
function numbersIn(text: string): string[] {
  const numbers = text.match(/\d+(?:[.,\u00A0\u202F ]\d{3}(?!\d))*/g) ?? [];
  return numbers.map((number) => number.replaceAll(/\D/g, '')).toSorted((a, b) => Number(a) - Number(b));
}

function list(numbers: readonly string[]): string {
  return numbers.length === 0 ? 'none' : numbers.join(', ');
}

function placeOf(notice: Notice, section: string): string {
  return `notices.${notice.language}.${section}`;
}
