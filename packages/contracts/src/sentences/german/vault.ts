/** What can go wrong with the vault, its keys and the ledger. */
export const vault: Readonly<Record<string, string>> = {
  'A cosignature needs a name.': 'Eine Mitunterschrift braucht einen Namen.',
  'This is not a checkpoint as the works council and Clearpane write it.':
    'Das ist kein Prüfpunkt, wie ihn der Betriebsrat und Clearpane schreiben.',
  'This is not a signing key.': 'Das ist kein Schlüssel zum Unterschreiben.',
  'The ledger is empty or does not hold together.': 'Das Protokoll ist leer oder hält nicht zusammen.',
  'This checkpoint is not one of this ledger.': 'Dieser Prüfpunkt gehört nicht zu diesem Protokoll.',
  'No works council of a study that you agreed to cosigned this checkpoint.':
    'Kein Betriebsrat einer Studie, zu der Sie Ja gesagt haben, hat diesen Prüfpunkt mit unterschrieben.',
  'This file is not a saved ledger.': 'Diese Datei ist kein gespeichertes Protokoll.',
  'Entry {0} is {1}.': 'Eintrag {0} ist {1}.',
  missing: 'nicht da',
  changed: 'geändert',
  'It is deleted, but another program is reading the vault, so its log could not be emptied yet. Close that program and delete again.':
    'Es ist gelöscht, aber ein anderes Programm liest den Tresor, also konnte sein Arbeitsprotokoll noch nicht geleert werden. Schließen Sie das Programm und löschen Sie noch einmal.',
  'The secret store that holds the key of your vault cannot be reached. Nothing is recorded until it can.':
    'Der Schlüsselspeicher mit dem Schlüssel Ihres Tresors ist nicht erreichbar. Bis er es ist, wird nichts aufgezeichnet.',
  'The folder of the vault cannot be made.': 'Der Ordner des Tresors lässt sich nicht anlegen.',
  'The place for the vault is not a folder.': 'Der Ort für den Tresor ist kein Ordner.',
  'The folder of the vault belongs to another account.': 'Der Ordner des Tresors gehört einem anderen Konto.',
  'Others can enter the folder of the vault.': 'Andere können den Ordner des Tresors betreten.',
  'The folder of the vault lies on a network: its files would leave this machine.':
    'Der Ordner des Tresors liegt in einem Netz: Seine Dateien würden diesen Rechner verlassen.',
  'The folder of the vault lies in a folder that is copied to other machines.':
    'Der Ordner des Tresors liegt in einem Ordner, der auf andere Rechner kopiert wird.',
  'The database library of this build does not fit the program that runs it.':
    'Die Datenbankbibliothek passt nicht zu dem Programm, das sie ausführt.',
  'The database library cannot be loaded.': 'Die Datenbankbibliothek lässt sich nicht laden.',
  'The vault file is damaged.': 'Die Datei des Tresors ist beschädigt.',
  'There is no such action.': 'Es gibt keine solche Aktion.',
  'There is no such frame.': 'Es gibt kein solches Bild.',
  'This frame changed while it was being masked.': 'Dieses Bild hat sich geändert, während es maskiert wurde.',
  'There is no such session.': 'Es gibt keine solche Sitzung.',
  'A file could not be removed.': 'Eine Datei konnte nicht entfernt werden.',
  'Nothing could be noted down about your answers.': 'Über Ihre Antworten konnte nichts vermerkt werden.',
  'The disk is full: nothing was written.': 'Die Platte ist voll: Nichts wurde geschrieben.',
  'Another program is using the vault: nothing was changed.':
    'Ein anderes Programm benutzt den Tresor: Nichts wurde geändert.',
  'The folder of the vault cannot be written.': 'In den Ordner des Tresors lässt sich nicht schreiben.',
  'There is no consent for this, or the session is over: nothing was written.':
    'Dafür gibt es keine Einwilligung, oder die Sitzung ist vorbei: Nichts wurde geschrieben.',
  'The vault could not do this.': 'Der Tresor konnte dies nicht tun.',
  'The key file can be read by others, so it is not used.':
    'Die Schlüsseldatei ist für andere lesbar, also wird sie nicht verwendet.',
  'The key file cannot be read.': 'Die Schlüsseldatei ist nicht lesbar.',
  'The key file cannot be written.': 'Die Schlüsseldatei lässt sich nicht schreiben.',
  'The vault does not say which key it uses.': 'Der Tresor sagt nicht, welchen Schlüssel er verwendet.',
  'The key of your vault is gone. What it held cannot be opened by anybody.':
    'Der Schlüssel Ihres Tresors ist weg. Sein Inhalt lässt sich von niemandem mehr öffnen.',
  'The vault was written by a newer Clearpane. Install that version again.':
    'Der Tresor stammt von einem neueren Clearpane. Installieren Sie diese Version wieder.',
  'The key of your vault is kept in another place than this one.':
    'Der Schlüssel Ihres Tresors liegt an einem anderen Ort als diesem.',
  'The secret store did not take what it has to remember.':
    'Der Schlüsselspeicher hat nicht angenommen, was er behalten muss.',
  'The secret store of this system cannot be reached.': 'Der Schlüsselspeicher dieses Systems ist nicht erreichbar.',
  'This is not the study that was agreed to.': 'Das ist nicht die Studie, zu der Sie Ja gesagt haben.',
  'A part of the vault was changed from outside and cannot be opened.':
    'Ein Teil des Tresors wurde von außen geändert und lässt sich nicht öffnen.',
  'A part of the vault does not have the shape it should have.':
    'Ein Teil des Tresors hat nicht die Form, die er haben soll.',
  'The file that names the vault is damaged.': 'Die Datei, die den Tresor benennt, ist beschädigt.',
  'This session is over already.': 'Diese Sitzung ist schon vorbei.',
  'There is no living consent for this study.': 'Für diese Studie gibt es keine gültige Einwilligung.',
  'A frame has to be an encoded WebP image.': 'Ein Bild muss als WebP kodiert sein.',
  'This does not have the shape that the vault keeps.': 'Das hat nicht die Form, die der Tresor aufbewahrt.',
};
