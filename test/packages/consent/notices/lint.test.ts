import {
  checkDraft,
  FILL_IN,
  lintStudy,
  noticeReadingLevel,
  reasonNotToOffer,
  type StudyFinding,
} from '@clearpane/consent';
import type { Study } from '@clearpane/contracts';
import { expect, describe, test } from 'vitest';
import { makeStudy, NOW } from './made-up-study.ts';

const brief = ({ severity, place, code }: StudyFinding) => `${severity} ${code} ${place}`;
const lint = (study: Study) => lintStudy(study, NOW).map(brief);

describe('The lint of a study', () => {
  test('has nothing to say about one that informs', () => {
    expect(lintStudy(makeStudy(), NOW)).toEqual([]);
  });

  const { recipient } = makeStudy();
  const long = 'Notwithstanding aforementioned contractual stipulations, organisational representatives '.repeat(20);
  test.each<[string, Parameters<typeof makeStudy>[0], string[]]>([
    ['praise', { en: { purpose: 'Thank you for being here.' } }, ['error emotive-wording notices.en.purpose']],
    ['pressure in a translation', { de: { title: 'Machen Sie mit' } }, ['error emotive-wording notices.de.title']],
    [
      'a language nobody judges',
      { notices: [{ ...makeStudy().notices[0], language: 'fr' }] },
      ['warning language-not-judged notices.fr'],
    ],
    ['hard reading', { en: { transfers: `${long}.` } }, ['warning hard-to-read notices.en']],
    ['an empty section', { de: { authority: ' ' } }, ['error section-empty notices.de.authority']],
    [
      'another number in the translation',
      { de: { howLong: '14 Tage auf diesem Rechner. Ihr Ja endet nach 90 Tagen. Die Gruppe behält es 3 Jahre.' } },
      ['error numbers-differ notices.de.howLong'],
    ],
    [
      'a retention that the study does not set',
      { notices: [{ ...makeStudy().notices[0], howLong: 'Kept for 30 days.' }] },
      ['error fact-differs notices.en.howLong'],
    ],
    [
      'a span beside the right one',
      { notices: [{ ...makeStudy().notices[0], howLong: 'Kept 2 weeks; 400 days there.' }] },
      ['warning fact-differs notices.en.howLong'],
    ],
    [
      'another cooling-off time',
      { coolingOffHours: 48 },
      ['error fact-differs notices.en.howToTakeBack', 'error fact-differs notices.de.howToTakeBack'],
    ],
    [
      'one language twice',
      { notices: [makeStudy().notices[0], makeStudy().notices[0]] },
      ['error language-twice notices.en'],
    ],
    ['pressure in a name', { controller: 'Hilf uns GmbH' }, ['error emotive-wording controller']],
    ['a name that is only a name', { controller: 'Super Fun! Ltd' }, []],
    ['the built-in name', { id: 'just-for-me' }, ['error reserved-name id']],
    ['an end that is past', { expires: '2026-03-02T09:00:00Z' }, ['error expired expires']],
    ['an end in a year', { expires: '2027-03-02T09:00:00Z' }, ['warning expires-late expires']],
    [
      'a collector in the clear',
      { recipient: { ...recipient, collectorUrl: 'http://collector.example' } },
      ['error collector-not-https recipient.collectorUrl'],
    ],
    [
      'an owner who is not named',
      { statements: { ...makeStudy().statements, dataOwner: ' ' } },
      ['error statement-missing statements.dataOwner'],
    ],
    [
      'uses that are not all forbidden',
      { prohibitedUses: Array.from({ length: 4 }, () => 'discipline') },
      ['error uses-not-forbidden prohibitedUses'],
    ],
    ['no impact assessment', { impactAssessment: null }, ['warning cannot-upload impactAssessment']],
    ['no agreement', { worksCouncilAgreement: null }, ['warning cannot-upload worksCouncilAgreement']],
    ['no recipient', { recipient: null }, ['warning cannot-upload recipient']],
  ])('names %s', (_what, changes, findings) => {
    expect(lint(makeStudy(changes))).toEqual(findings);
  });

  test('may go without German, and lets thousands be written as each language does', () => {
    const [english, german] = makeStudy().notices;
    const notices = [
      { ...english, purpose: 'It needs 10,000 frames.' },
      { ...german, purpose: 'Sie braucht 10.000 Bilder.' },
    ];
    expect([lint(makeStudy({ notices: [english] })), lint(makeStudy({ notices }))]).toEqual([[], []]);
  });

  test('keeps from being offered only what works on the reader', () => {
    expect([
      reasonNotToOffer(makeStudy({ en: { purpose: 'Don’t miss it.' } })),
      reasonNotToOffer(makeStudy({ en: { transfers: long } })),
    ]).toEqual([
      "It does not only inform, at notices.en.purpose: “Don't miss” presses the reader. Say what is so instead.",
      null,
    ]);
  });
});

describe('A draft', () => {
  test('that is whole is checked like a study', () => {
    expect(checkDraft(JSON.parse(JSON.stringify(makeStudy())), NOW)).toEqual({ study: makeStudy(), findings: [] });
  });

  test('names each text to be filled in once, where it stands and with its hint', () => {
    const draft = makeStudy({ de: { purpose: `${FILL_IN}what for! hurry 99` } });
    const holes = {
      ...draft,
      expires: FILL_IN,
      statements: { ...draft.statements, modelsMayBeSold: `${FILL_IN}true or false` },
    };
    expect(checkDraft(holes, NOW).findings.map(({ place, code, sentence }) => [place, code, sentence])).toEqual([
      ['expires', 'not-filled-in', 'Still to be filled in: this text'],
      ['statements.modelsMayBeSold', 'not-filled-in', 'Still to be filled in: true or false'],
      ['notices.de.purpose', 'not-filled-in', 'Still to be filled in: what for! hurry 99'],
    ]);
    expect(checkDraft(draft, NOW).findings.map(brief)).toEqual(['error not-filled-in notices.de.purpose']);
  });

  test('that does not have the shape of a study yet is told of its wording already', () => {
    const draft = { ...makeStudy({ en: { title: 'An exciting study' } }), expires: FILL_IN };
    expect(checkDraft(draft, NOW).findings.map(brief)).toEqual([
      'error not-filled-in expires',
      'error emotive-wording notices.en.title',
    ]);
  });

  test.each(Object.keys(makeStudy().statements))('names the statement %s when it is not made', (statement) => {
    const { [statement]: _left, ...statements } = makeStudy().statements as Record<string, unknown>;
    const [finding, ...others] = checkDraft({ ...makeStudy(), statements }, NOW).findings;
    expect([others, finding?.code, finding?.place]).toEqual([[], 'statement-missing', `statements.${statement}`]);
    expect(finding?.sentence).toMatch(/^The study does not state (whether|who|that) .+\.$/);
  });

  test.each([null, 3, 'text', [], {}])('is not made of %o', (value) => {
    const { study, findings } = checkDraft(value, NOW);
    expect([study, findings.length > 0]).toEqual([null, true]);
  });

  test('shows the reading level of each notice', () => {
    const levels = makeStudy().notices.map((notice) => noticeReadingLevel(notice));
    expect(levels.map(({ lix, sentences }) => [lix < 40, sentences])).toEqual([
      [true, 13],
      [true, 12],
    ]);
  });
});
