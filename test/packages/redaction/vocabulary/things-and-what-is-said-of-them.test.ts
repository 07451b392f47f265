import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVeto } from '@clearpane/redaction/detectors/create-veto';
import { createVocabulary } from '@clearpane/redaction/vocabulary/create-vocabulary';
import { foldLabel } from '@clearpane/redaction/vocabulary/fold-label';
import { foldedNames } from '@clearpane/redaction/vocabulary/names';
import { isSensitive } from '@clearpane/redaction/vocabulary/is-sensitive';
import { WORD_PAIRS } from '@clearpane/redaction/vocabulary/word-pairs';

const vocabulary = createVocabulary({ added: [], removed: [] });
const veto = createVeto();
const unknown = (texts: string) => texts.split('|').filter((text) => !vocabulary.isLabel(text));
const shown = (texts: string) => texts.split('|').filter((text) => vocabulary.isLabel(text) && veto(text) === null);

test('a thing and what is said of it is a label in each language, as one word or two', () => {
  expect(
    unknown('Order status|Customer overview|Approved by|Signed on|Shared files|Total amount|Planned hours'),
  ).toEqual([]);
  expect(unknown('Projektstatus|Projekt-Status|Kundenübersicht|Freigegebene Dateien|Vertragsbeginn:')).toEqual([]);
  expect(unknown('Projectstatus|Gedeelde bestanden|Fichiers partagés|Montant de la facture|Statut du projet')).toEqual(
    [],
  );
  expect(unknown('Archivos compartidos|Estado del pedido|Stato ordine|File condivisi|Data dokumentu')).toEqual([]);
});

test('a command may have one word between, and two things may be joined', () => {
  expect(unknown('Create new project|Neues Projekt erstellen|Files and folders|Benutzer und Gruppen')).toEqual([]);
});

test('what people write subjects and entries about is none, also when its words are words of offices', () => {
  expect(
    shown(
      'Budget review|Quarterly report|Weekly report|Project update|Team lunch|Contract renewal|Invoice overdue|Salary review|Sprint planning|Price increase|Client call|Order cancelled|Payment failed|Final warning|Hiring freeze|Copy and forward|Bread and butter|Sick and tired|New job|New baby|My wife|My doctor|All good|Call mom|Save and pray',
    ),
  ).toEqual([]);
  expect(
    shown(
      'Rechnung überfällig|Projekt gestoppt|Vertrag verlängern|Termin verschoben|Neuer Chef|Meine Frau|Arzt anrufen|Rechnung bezahlen|Ma femme|Payer la facture|Appeler le client|Mi mujer|Pagar la factura|Mia moglie|Chiamare il cliente|Mijn vrouw|Klant bellen|Moja żona|Zapłacić fakturę',
    ),
  ).toEqual([]);
});

test('no word of the pairs is sensitive, and no pair is a name', () => {
  const names = new Set(foldedNames.trim().split('\n'));
  for (const { first, second } of WORD_PAIRS) {
    expect([...first, ...second].filter(isSensitive)).toEqual([]);
    const pairs = first.flatMap((one) => second.map((other) => foldLabel(one + other)));
    expect(pairs.filter((pair) => names.has(pair))).toEqual([]);
  }
});

test('two pairs beside each other, or one within other words, are no label', () => {
  const pair = fc
    .constantFrom(...WORD_PAIRS)
    .chain(({ first, second }) => fc.tuple(fc.constantFrom(...first), fc.constantFrom(...second)))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      pair,
      pair,
      fc.constantFrom('ask Anna about', 'we lost the', 'bitte', 'hier is', 'proszę o'),
      (one, other, said) => {
        for (const text of [`${said} ${one} ${other}`, `${one} ${said} ${other}`])
          expect(vocabulary.isLabel(text)).toBe(false);
      },
    ),
    { numRuns: 2_000 },
  );
});
