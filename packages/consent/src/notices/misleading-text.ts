import type { Study } from '@clearpane/contracts';
import { JUST_FOR_ME } from '../just-for-me.ts';
import type { StudyFinding } from './study-finding.ts';

/**
 * Signs that make a text look other than it is: they turn its direction (CVE-2021-42574, "Trojan Source"), have no width, or
 * control a terminal. Soft hyphens, joiners and direction marks, which whole scripts need, are not among them.
 */
const HIDDEN = new RegExp(
  [
    String.raw`(?![\r\n\t])\p{Cc}`,
    String.raw`\r(?!\n)`,
    String.raw`[\u115f\u1160\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff]`,
    String.raw`[\u{e0000}-\u{e007f}]`,
  ].join('|'),
  'u',
);

/** Cyrillic, Greek and other letters that look like Latin ones, each before the one that it looks like. */
const LOOKALIKES = new Map(
  '\u0430a \u0435e \u043eo \u0440p \u0441c \u0445x \u0443y \u0456i \u0458j \u0455s \u0501d \u04bbh \u0442t \u043cm \u03b1a \u03bfo \u03c1p \u03bdv \u03b9i \u03c4t \u03c5u \u0131i \u0578n \u057du \u0261g'
    .split(' ')
    .map(([sign = '', latin = '']) => [sign, latin]),
);

/** What Clearpane's own study and Clearpane itself are called, in every language of ours. */
const OWN_TITLES = JUST_FOR_ME.notices.map(({ title }) => plainly(title));
const OWN_NAMES = new Set([JUST_FOR_ME.controller, JUST_FOR_ME.statements.dataOwner, 'Clearpane'].flatMap(ownNames));

/** Where a study is made to look like another thing than it is: that misleads, whatever its author meant by it. */
export function findMisleadingTexts(study: Study): StudyFinding[] {
  const { controller, recipient, statements, worksCouncilAgreement } = study;
  const names = { controller, 'recipient.name': recipient?.name, 'statements.dataOwner': statements.dataOwner };
  const council = { 'worksCouncilAgreement.council': worksCouncilAgreement?.council };
  return [
    ...[
      ...textsIn({ ...study, notices: [] }, []),
      ...study.notices.flatMap((notice) => textsIn(notice, ['notices', notice.language])),
    ].flatMap(({ place, text }) => findHidden(place, text)),
    ...study.notices
      .filter(({ title }) => OWN_TITLES.some((own) => isCalled(plainly(title), own)))
      .map(({ language }) =>
        finding(`notices.${language}.title`, 'This is the built-in study\u2019s name. Choose another.'),
      ),
    ...Object.entries({ ...names, ...council })
      .filter(([, name]) => name !== undefined && OWN_NAMES.has(plainly(name)))
      .map(([place]) =>
        finding(place, 'This is what Clearpane calls itself or the person who reads. Name who is meant.'),
      ),
    ...(recipient === null || /^[\x21-\x7e]+$/.test(recipient.collectorUrl)
      ? []
      : [
          finding(
            'recipient.collectorUrl',
            'The address has letters that can be mistaken for others. Write it as xn--.',
          ),
        ]),
  ];
}

function findHidden(place: string, text: string): StudyFinding[] {
  if (HIDDEN.test(text))
    return [finding(place, 'It holds signs that nobody sees and that change how the text looks. Take them out.')];
  // What is plainly empty is found elsewhere, where it matters.
  const seemsEmpty = text.trim() !== '' && text.replaceAll(/[\s\p{Cf}\p{M}]/gu, '') === '';
  return seemsEmpty ? [finding(place, 'Nothing can be read here. Where there is nothing to say, say so.')] : [];
}

function textsIn(value: unknown, path: readonly string[]): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** As it looks to somebody who reads quickly: Latin letters and single spaces only. */
function plainly(text: string): string {
  return Array.from(text.normalize('NFKD').toLowerCase(), (sign) => LOOKALIKES.get(sign) ?? sign)
    .join('')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a name holds these words, or is written as one of them in one word. */
function isCalled(name: string, own: string): boolean {
  return ` ${name} `.includes(` ${own} `) || name.replaceAll(' ', '') === own.replaceAll(' ', '');
}

/** The built-in study says such names in both languages, one beside the other. */
function ownNames(text: string): string[] {
  return [text, ...text.split('/')].map(plainly);
}

function finding(place: string, sentence: string): StudyFinding {
  return { severity: 'error', place, code: 'misleading', sentence };
}
