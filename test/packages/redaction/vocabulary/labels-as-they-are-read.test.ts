import { expect, test } from 'vitest';
import { createVocabulary } from '@clearpane/redaction/vocabulary/create-vocabulary';
import { PLACEHOLDERS } from '@clearpane/redaction/vocabulary/placeholders';

const vocabulary = createVocabulary({ added: [], removed: [] });
const unknown = (texts: string) => texts.split('|').filter((text) => !vocabulary.isLabel(text));

test('labels of everyday programs are known in seven languages', () => {
  expect(
    unknown(
      'Inbox|Sent Items|Deleted Items|Mark all as read|Reply all|Page Layout|Conditional Formatting|EXPLORER|TERMINAL|First name|Date of birth|Postcode / City|Sort & Filter|Save|Cancel',
    ),
  ).toEqual([]);
  expect(
    unknown(
      'Posteingang|Gesendete Elemente|Entwürfe|Senden/Empfangen|Ansicht|Geburtsdatum|Vorname|Rechnungsnummer|Speichern|Abbrechen',
    ),
  ).toEqual([]);
  expect(
    unknown(
      "Boîte de réception|Éléments envoyés|Répondre à tous|Pièces jointes|Enregistrer|Annuler|Prénom|Code postal|Aujourd'hui",
    ),
  ).toEqual([]);
  expect(
    unknown('Bandeja de entrada|Elementos enviados|Responder a todos|Guardar|Cancelar|Apellidos|Código postal'),
  ).toEqual([]);
  expect(unknown('Posta in arrivo|Rispondi a tutti|Salva|Annulla|Cognome|Codice fiscale|Impostazioni')).toEqual([]);
  expect(unknown('Postvak IN|Verzonden items|Allen beantwoorden|Opslaan|Annuleren|Achternaam|Instellingen')).toEqual(
    [],
  );
  expect(unknown('Skrzynka odbiorcza|Odpowiedz wszystkim|Zapisz|Anuluj|Nazwisko|Kod pocztowy|Ustawienia')).toEqual([]);
});

test('what recognisers lose makes no difference: accents, spaces, I and l and 1, colons, dots, asterisks', () => {
  expect(
    unknown('lnbox|INBOX|1nbox|FiIter|F1LTER|Fi1e|ReplyAll|Markallasread|Entwurfe|GroBe|Grosse|StraBe|Ubersicht|Pliki'),
  ).toEqual([]);
  expect(unknown('First name:|First name *|Save as...|Save as…|Open with…|Details ›')).toEqual([]);
});

test('a letter is never taken for one that it does not look like', () => {
  expect(['Ali', 'ALI', 'Fiie', 'Saue', 'lnbax'].filter((text) => vocabulary.isLabel(text))).toEqual([]);
});

test('shortcuts, labels side by side and words of form fields are labels', () => {
  expect(
    unknown(
      'Ctrl+S|Strg+Umschalt+S|⌘C|Alt+F4|F5|Find & Select|Rows/Columns|Order number|Invoice date|Numéro de facture|Nuevo cliente',
    ),
  ).toEqual([]);
});

test('what an empty field says is a placeholder, a command is not', () => {
  expect(PLACEHOLDERS.filter((text) => !vocabulary.isPlaceholder(text))).toEqual([]);
  expect(['Save', 'Inbox', 'Hartwell'].filter((text) => vocabulary.isPlaceholder(text))).toEqual([]);
});

test('a machine may add words, in any writing; what is removed stays removed, also when it was added', () => {
  const own = createVocabulary({
    added: ['Fördermittelprüfung', 'Lagerplatz Nord'],
    removed: ['inbox', 'Reply all', 'Lagerplatz Nord'],
  });
  expect(
    ['FORDERMITTELPRUFUNG:', 'Inbox', 'lNBOX', 'Reply All', 'Lagerplatz Nord', 'Save'].map((text) => own.isLabel(text)),
  ).toEqual([true, false, false, false, false, true]);
});

test('an added text with figures, an at sign or more than four words is no label', () => {
  const added = ['Invoice 88213', 'anna@example.com', 'one two three four five', '4711'];
  const own = createVocabulary({ added, removed: [] });
  expect(added.filter((text) => own.isLabel(text))).toEqual([]);
});
