/** What can go wrong between a session and its receipt, and with taking back. */
export const bundles: Readonly<Record<string, string>> = {
  'The consent this session was recorded under has ended.':
    'Die Einwilligung, unter der diese Sitzung aufgezeichnet wurde, ist beendet.',
  'The consent this session was recorded under has expired.':
    'Die Einwilligung, unter der diese Sitzung aufgezeichnet wurde, ist abgelaufen.',
  'The study is not the one you agreed to.': 'Die Studie ist nicht die, zu der Sie Ja gesagt haben.',
  'You did not agree to uploading in this study.': 'Sie haben in dieser Studie nicht in das Senden eingewilligt.',
  'This study has no recipient.': 'Diese Studie hat keinen Empfänger.',
  'This study lacks what an upload needs.': 'Dieser Studie fehlt, was ein Senden braucht.',
  'This session is still recording. Pause first.': 'Diese Sitzung zeichnet noch auf. Halten Sie erst an.',
  'The bundle has no such part.': 'Das Paket hat keinen solchen Teil.',
  'This bundle cannot be approved any more.': 'Dieses Paket kann nicht mehr freigegeben werden.',
  'What you looked at is not what would be sent.': 'Was Sie angesehen haben, ist nicht, was gesendet würde.',
  'This approval cannot be undone any more.': 'Diese Freigabe kann nicht mehr zurückgenommen werden.',
  'This bundle does not exist.': 'Dieses Paket gibt es nicht.',
  'This bundle does not exist any more.': 'Dieses Paket gibt es nicht mehr.',
  'A bundle of this session is on its way.': 'Ein Paket dieser Sitzung ist unterwegs.',
  'The session changed while it was being sealed.': 'Die Sitzung änderte sich, während sie versiegelt wurde.',
  'A frame of this session is missing.': 'Ein Bild dieser Sitzung fehlt.',
  'The sealed file has been sent; its key was given up with the receipt.':
    'Die versiegelte Datei ist gesendet; ihr Schlüssel wurde mit dem Beleg aufgegeben.',
  'The sealed file cannot be read.': 'Die versiegelte Datei ist nicht lesbar.',
  'The sealed file was changed after it was prepared.': 'Die versiegelte Datei wurde nach dem Vorbereiten geändert.',
  'The sealed file does not open to what was prepared.':
    'Die versiegelte Datei ergibt geöffnet nicht, was vorbereitet wurde.',
  'It is not taken back yet.': 'Es ist noch nicht zurückgeholt.',
  'The uploader answered something else than what it was asked.':
    'Der Sendeprozess antwortete etwas anderes, als gefragt war.',
  'Your ledger was changed from outside, so it does not show what you approved. Nothing is sent.':
    'Ihr Protokoll wurde von außen geändert und zeigt nicht, was Sie freigegeben haben. Nichts wird gesendet.',
  'Your ledger does not show this approval as your last word. Nothing is sent.':
    'Ihr Protokoll zeigt diese Freigabe nicht als Ihr letztes Wort. Nichts wird gesendet.',
  'This code names a bundle of yours and does not belong to it.':
    'Dieser Code nennt eines Ihrer Pakete und gehört nicht zu ihm.',
  'This bundle was not approved.': 'Dieses Paket wurde nicht freigegeben.',
  'The uploader answered something it may not.': 'Der Sendeprozess antwortete etwas, das er nicht darf.',
  'The uploader ended before it was done.': 'Der Sendeprozess endete, bevor er fertig war.',
  'Only a bundle that was sent can be taken back.': 'Nur ein gesendetes Paket kann zurückgeholt werden.',
  'The uploader could not be started.': 'Der Sendeprozess konnte nicht gestartet werden.',
  'The uploader could not be started. It is tried again.':
    'Der Sendeprozess konnte nicht gestartet werden. Es wird wieder versucht.',
  'The upload failed. It is tried again.': 'Das Senden misslang. Es wird wieder versucht.',
  'This bundle is larger than a bundle can be.': 'Dieses Paket ist größer, als ein Paket sein kann.',
  'This bundle holds bytes that belong to none of its parts.':
    'Dieses Paket enthält Bytes, die zu keinem seiner Teile gehören.',
  'This bundle holds something that is not one of its files.':
    'Dieses Paket enthält etwas, das keine seiner Dateien ist.',
  'This bundle is damaged: it cannot be unpacked.': 'Dieses Paket ist beschädigt: Es lässt sich nicht entpacken.',
  'Two frames carry the same number.': 'Zwei Bilder tragen dieselbe Nummer.',
  'An action does not fit the vocabulary.': 'Eine Aktion passt nicht zum Vokabular.',
  'The facts of this bundle do not fit the vocabulary.': 'Die Angaben dieses Pakets passen nicht zum Vokabular.',
  "The collector's address must begin with https:// (or http:// on this computer) and hold nothing but a host and a path.":
    'Die Adresse der Sammelstelle muss mit https:// beginnen (auf diesem Rechner auch http://) und darf nur Rechner und Pfad enthalten.',
  'Uploading was not agreed to, or a fact of this consent does not fit the vocabulary.':
    'In das Senden wurde nicht eingewilligt, oder eine Angabe dieser Einwilligung passt nicht zum Vokabular.',
  'This bundle was changed or is damaged. Its statement of consent {0}.':
    'Dieses Paket wurde geändert oder ist beschädigt. Seine Erklärung über die Einwilligung {0}.',
  'is not signed by the key that it names': 'ist nicht mit dem Schlüssel unterschrieben, den sie nennt',
  'does not state what the bundle itself states': 'sagt nicht, was das Paket selbst sagt',
  'This bundle was changed or is damaged. {0}': 'Dieses Paket wurde geändert oder ist beschädigt. {0}',
  'It does not begin with its manifest and its actions.':
    'Es beginnt nicht mit seinem Verzeichnis und seinen Aktionen.',
  'Its manifest does not fit the vocabulary.': 'Sein Verzeichnis passt nicht zum Vokabular.',
  'Its manifest was written by other hands.': 'Sein Verzeichnis wurde von anderen geschrieben.',
  'Its files are not the ones that its manifest lists.': 'Seine Dateien sind nicht die, die sein Verzeichnis nennt.',
  'One of its actions does not fit the vocabulary.': 'Eine seiner Aktionen passt nicht zum Vokabular.',
  'Its actions were written by other hands.': 'Seine Aktionen wurden von anderen geschrieben.',
  'Its actions and frames are not numbered one by one.': 'Seine Aktionen und Bilder sind nicht fortlaufend nummeriert.',
  'It holds more than was agreed to.': 'Es enthält mehr, als eingewilligt wurde.',
  'One of its texts is not a text.': 'Einer seiner Texte ist kein Text.',
  'One of its texts is damaged.': 'Einer seiner Texte ist beschädigt.',
  'The receipt is for something other than what was sent.': 'Der Beleg gilt für etwas anderes als das Gesendete.',
  'The receipt is for something other than what was taken back.':
    'Der Beleg gilt für etwas anderes als das Zurückgeholte.',
  'The collector answered no receipt.': 'Die Sammelstelle antwortete ohne Beleg.',
  "The receipt is not signed with the collector's key.":
    'Der Beleg ist nicht mit dem Schlüssel der Sammelstelle unterschrieben.',
  'The receipt does not say what a receipt says.': 'Der Beleg sagt nicht, was ein Beleg sagt.',
  'This is not a recipient that a bundle can be sealed to.': 'Für diesen Empfänger lässt sich kein Paket versiegeln.',
  'This is not a key that opens bundles.': 'Das ist kein Schlüssel, der Pakete öffnet.',
  'This sealed file was changed, or it is sealed to somebody else.':
    'Diese versiegelte Datei wurde geändert, oder sie ist für jemand anderen versiegelt.',
  'The uploader failed. Nothing more was sent.': 'Der Sendeprozess ist ausgefallen. Mehr wurde nicht gesendet.',
  'The collector cannot be reached. Your bundle stays here and can be sent again.':
    'Die Sammelstelle ist nicht erreichbar. Ihr Paket bleibt hier und kann erneut gesendet werden.',
  'The collector cannot be reached. The bundle is not taken back yet; it can be tried again.':
    'Die Sammelstelle ist nicht erreichbar. Das Paket ist noch nicht zurückgeholt; es kann erneut versucht werden.',
  'The collector holds another file under this number.': 'Die Sammelstelle hat unter dieser Nummer eine andere Datei.',
  'This bundle was taken back; the collector takes it no more.':
    'Dieses Paket wurde zurückgeholt; die Sammelstelle nimmt es nicht mehr an.',
  'The collector takes no bundle of this size.': 'Die Sammelstelle nimmt kein Paket dieser Größe an.',
  'The bundle was damaged on its way; the collector removed it.':
    'Das Paket wurde unterwegs beschädigt; die Sammelstelle hat es entfernt.',
  'The collector refused (HTTP status {0}).': 'Die Sammelstelle lehnte ab (HTTP-Status {0}).',
  'This is no order to send one approved file or to take one back. Nothing was sent.':
    'Das ist kein Auftrag, eine freigegebene Datei zu senden oder eine zurückzuholen. Nichts wurde gesendet.',
  "The collector's answer is too long.": 'Die Antwort der Sammelstelle ist zu lang.',
  'The collector holds no such bundle.': 'Die Sammelstelle hat kein solches Paket.',
  'The collector named another host.': 'Die Sammelstelle nannte einen anderen Rechner.',
  'The time in which you can undo your approval is not over.':
    'Die Zeit, in der Sie Ihre Freigabe zurücknehmen können, ist noch nicht um.',
  'The approved file cannot be read any more. Nothing was sent.':
    'Die freigegebene Datei ist nicht mehr lesbar. Nichts wurde gesendet.',
  'The file is not the one that you approved. Nothing was sent.':
    'Die Datei ist nicht die, die Sie freigegeben haben. Nichts wurde gesendet.',
  'The sealed file is too large: {0} bytes.': 'Die versiegelte Datei ist zu groß: {0} Bytes.',
  'There is no code in this.': 'Darin ist kein Code.',
  'Line {0} of the code {1}.': 'Zeile {0} des Codes {1}.',
  'holds “{0}”, which is never part of a code': 'enthält „{0}“, was nie Teil eines Codes ist',
  'has {0} letters and digits; a whole line has {1}': 'hat {0} Buchstaben und Ziffern; eine ganze Zeile hat {1}',
  'has a typing error, or is not in its place': 'enthält einen Tippfehler oder steht nicht an ihrem Platz',
  'This is not what takes a bundle back.': 'Damit lässt sich kein Paket zurückholen.',
  'It names an address that is not a collector’s.': 'Es nennt eine Adresse, die keine Sammelstelle ist.',
  'The file is damaged: it ends too early, or was changed.':
    'Die Datei ist beschädigt: Sie endet zu früh oder wurde geändert.',
  'The code ends too early: lines are missing.': 'Der Code endet zu früh: Es fehlen Zeilen.',
  'This is not a code of Clearpane, or one of a later version.':
    'Das ist kein Code von Clearpane oder einer einer späteren Version.',
  'The lines are not those of one code: some are missing, or of another.':
    'Die Zeilen gehören nicht zu einem Code: Einige fehlen oder gehören zu einem anderen.',
  'This name or address is too long for a code.': 'Dieser Name oder diese Adresse ist für einen Code zu lang.',
  'This cannot be written as a code; save it as a file.':
    'Das lässt sich nicht als Code schreiben; speichern Sie es als Datei.',
};
