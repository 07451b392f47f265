import { lintStudy, reasonNotToOffer } from '@clearpane/consent';
import type { Study } from '@clearpane/contracts';
import { describe, expect, test } from 'vitest';
import { makeStudy, NOW } from './made-up-study.ts';

const places = (study: Study) =>
  lintStudy(study, NOW)
    .filter(({ code }) => code === 'misleading')
    .map(({ place }) => place);
const [, german] = makeStudy().notices;
const { recipient, worksCouncilAgreement } = makeStudy();

describe('A study that is made to look like another thing is not offered', () => {
  test.each([
    ['turns the direction of a text', { en: { whoReceives: 'Only \u202Eydobon\u202C.' } }, 'notices.en.whoReceives'],
    ['isolates a direction', { de: { purpose: 'Nur \u2067abc\u2069.' } }, 'notices.de.purpose'],
    ['hides a space in a name', { controller: 'Works\u200B council' }, 'controller'],
    ['controls a terminal', { contact: 'a@example.org\u001B[2K\u001B[1A' }, 'contact'],
    ['goes back in its line', { contact: 'a@example.org\rnobody' }, 'contact'],
    ['carries tags', { en: { authority: `Ask.\u{E0041}\u{E0042}` } }, 'notices.en.authority'],
    ['shows nothing where its controller stands', { controller: '\u00AD \u200D' }, 'controller'],
    ['shows nothing where a section stands', { en: { transfers: '\u00AD ' } }, 'notices.en.transfers'],
    ['is called like the built-in study', { en: { title: 'Just for me' } }, 'notices.en.title'],
    ['is called like it in another language', { en: { title: 'NUR FÜR MICH.' } }, 'notices.en.title'],
    ['is called like it in other letters', { en: { title: 'Jus\u0442 f\u043Er m\u0435 (new)' } }, 'notices.en.title'],
    ['is called like it, wide', { en: { title: '\uFF2A\uFF55\uFF53\uFF54 for\u00ADme' } }, 'notices.en.title'],
    ['says that nobody runs it', { controller: 'You  alone' }, 'controller'],
    [
      'says that the reader owns the data',
      { statements: { ...makeStudy().statements, dataOwner: 'Sie' } },
      'statements.dataOwner',
    ],
    ['goes to Clearpane itself', { recipient: { ...recipient, name: 'Cle\u0430rpane' } }, 'recipient.name'],
    [
      'names Clearpane as the council',
      { worksCouncilAgreement: { ...worksCouncilAgreement, council: 'Clearpane' } },
      'worksCouncilAgreement.council',
    ],
    [
      'goes to an address in letters that look like others',
      { recipient: { ...recipient, collectorUrl: 'https://c\u043Ellector.example' } },
      'recipient.collectorUrl',
    ],
  ])('one that %s', (_what, change, place) => {
    const study = makeStudy(change);
    expect([new Set(places(study)), reasonNotToOffer(study)]).toEqual([
      new Set([place]),
      expect.stringContaining(place),
    ]);
  });

  test('one with two notices in one language: nobody could say which was read', () => {
    const study = makeStudy({ notices: [german, { ...german, whoReceives: 'Niemand.' }] });
    expect(reasonNotToOffer(study)).toContain('notices.de');
  });
});

test('What languages need is no such sign: soft hyphens, joiners, lines, and letters that are not Latin', () => {
  const study = makeStudy({
    controller: 'Обсерватория «Свет»',
    contact: 'נתונים\u200F (1)',
    en: { purpose: 'First.\r\n\r\nThen a tab:\tand می\u200Cخواهم.', title: 'We adjust for meals' },
    de: { purpose: 'Daten\u00ADschutz\u00ADfolgen\u00ADabschätzung.' },
  });
  expect([places(study), reasonNotToOffer(study)]).toEqual([[], null]);
});
