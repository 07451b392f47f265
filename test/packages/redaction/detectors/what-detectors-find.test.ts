import { expect, test } from 'vitest';
import { createVeto } from '@clearpane/redaction/detectors/create-veto';
import { findPersonal } from '@clearpane/redaction/detectors/find-personal';
import type { Finding } from '@clearpane/redaction';

const veto = createVeto();
const findings = (texts: string) => [...new Set(texts.split('|').map(veto))];

const examples: Readonly<Record<Finding, string>> = {
  secret:
    'ghp_FgbWNg5Dq0Gn6vwTVYWa0H5O2thvh72XOFEI|xoxb-103815766785-051014270000-jat0eqPEtKSGx4QEBS3dMan0|AKIAUTL247ZWWRNSOTIR|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|postgres://admin:Xy7!pQ2vL9@db:5432/payroll|eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9|6f6842670ae48f64b396a3ad32074ece532cfda3|hunter2Correct!',
  phone:
    '+44 7700 900461|(415) 555-0199|+1 212-555-0147|030 9988776|+49 171 5543210|01 43 54 21 09|+34 91 123 45 67|+39 06 6982 1234|+31 20 123 4567|+48 22 123 45 67',
  iban: 'DE27 1007 0024 5893 1815 85|GB82 WEST 1234 5698 7654 32|FR14 2004 1010 0505 0001 3M02 606|ES91 2100 0418 4502 0005 1332|IT60 X054 2811 1010 0000 0123 456|NL91ABNA0417164300|PL61 1090 1014 0000 0712 1981 2874|COBADEFFXXX',
  card: '4111 1111 1111 1111|5105 1051 0510 5100|3782 822463 10005',
  email: 'olivia.hartwell@example.com|björn@müller-söhne.de|info @ example . org',
  number: '88213|€ 45.750,00|£64,000|12 500 zł|Room 12|A4711',
  date: '2026-03-14|12/02/2026|03.11.1976|7 juillet 1985|4 February|14 de marzo de 2026|3 marca|10:47|March 2026|MON 2 March',
  address:
    '14 Hawthorn Close|Königsallee 112|5 impasse du Château|Calle Mayor 12|ul. Piękna 22|40212 Düsseldorf|10.42.17.203|https://search.example.com/lawyer|www.example.com|C:\\Users\\mensah\\notes|~/.ssh/key|db-prod.internal.example.io|payslip.pdf',
  name: 'Wolfgang Köhler|Maria|MARIA|Ian|lan|Anne-Marie|Mark|Mark Page|Zofia Wójcik|@mensah|d.volkov',
  sensitive:
    'Health and absence|Krankenkasse|Abmahnung|Religion|Syndicat|Salario|Sindacato|Ziekteverlof|Związek|Sick leave|Divorced',
};

for (const [finding, texts] of Object.entries(examples)) {
  test(`${finding}: examples of several countries are found`, () => {
    expect(findings(texts)).toEqual([finding]);
  });
}

test('labels with figures, shortcuts and names that are words in phrases are let through', () => {
  expect(
    findings(
      'Heading 1|Ctrl+S|Strg+1|F12|1nbox|Mark all as read|Page Layout|Visual Studio Code|Sozialversicherungsnummer|Von:|Privacy policy|Polityka prywatności|Disable|Strikethrough|Boîte de réception|Arresta il sistema',
    ),
  ).toEqual([null]);
});

test('findings say where they are, in the order of the text', () => {
  const text = 'Ask Maria for 4111 1111 1111 1111 or olivia@example.com';
  const [first, ...others] = findPersonal(text);
  expect(first && text.slice(first.start, first.end)).toBe('Maria');
  expect(
    others.filter(({ kind }) => kind === 'card' || kind === 'email').map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['4111 1111 1111 1111', 'olivia@example.com']);
});
