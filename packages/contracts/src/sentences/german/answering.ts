/** What can go wrong with answers, studies, policies, sessions and the parts that see input and screen. */
export const answering: Readonly<Record<string, string>> = {
  'Your consent to this study does not hold at the moment.': 'Ihre Einwilligung in diese Studie gilt zurzeit nicht.',
  'You left the study.': 'Sie haben die Studie verlassen.',
  'The works council stopped this study.': 'Der Betriebsrat hat diese Studie beendet.',
  "Your organisation's policy cannot be used at the moment.":
    'Die Richtlinie Ihrer Organisation kann zurzeit nicht verwendet werden.',
  'Your organisation does not allow this study.': 'Ihre Organisation erlaubt diese Studie nicht.',
  'This study is not available any more.': 'Diese Studie ist nicht mehr verfügbar.',
  'The study changed while you were reading. Read it again before you answer.':
    'Die Studie hat sich geändert, während Sie lasen. Lesen Sie sie neu, bevor Sie antworten.',
  'This study is over.': 'Diese Studie ist vorbei.',
  'The study has no notice in this language.': 'Die Studie hat keinen Hinweis in dieser Sprache.',
  'The study has no notice.': 'Die Studie hat keinen Hinweis.',
  'Nothing is switched on. Switch on actions or frames to join.':
    'Nichts ist eingeschaltet. Schalten Sie zum Teilnehmen Aktionen oder Bilder ein.',
  'You have not joined this study.': 'Sie nehmen an dieser Studie nicht teil.',
  'Join the study before you choose apps.': 'Nehmen Sie erst an der Studie teil, dann wählen Sie Programme.',
  'An installed Clearpane does not take --{0}.': 'Ein installiertes Clearpane nimmt --{0} nicht an.',
  'The path of the data directory is too long for a socket. Choose a shorter one.':
    'Der Pfad des Datenordners ist für einen Socket zu lang. Wählen Sie einen kürzeren.',
  'Your organisation does not allow: {0}.': 'Ihre Organisation erlaubt nicht: {0}.',
  'Your organisation keeps these apps out: {0}.': 'Ihre Organisation schließt diese Programme aus: {0}.',
  'Your organisation does not allow uploads.': 'Ihre Organisation erlaubt kein Senden.',
  'Your organisation limits keeping to {0} days.': 'Ihre Organisation begrenzt das Aufbewahren auf {0} Tage.',
  'Questions about this go to {0}.': 'Fragen dazu beantwortet {0}.',
  'The policy cannot be used, so nothing is recorded: {0}':
    'Die Richtlinie kann nicht verwendet werden, also wird nichts aufgezeichnet: {0}',
  'The policy has not been read yet.': 'Die Richtlinie wurde noch nicht gelesen.',
  'Managed policies are not read on this system yet.':
    'Verwaltete Richtlinien werden auf diesem System noch nicht gelesen.',
  'The managed policies cannot be read.': 'Die verwalteten Richtlinien sind nicht lesbar.',
  'The folder of the managed policies cannot be read.': 'Der Ordner der verwalteten Richtlinien ist nicht lesbar.',
  'The policy file {0}': 'Die Richtliniendatei {0}',
  '{0} is not JSON.': '{0} ist kein JSON.',
  '{0} does not fit{1}: {2}.': '{0} passt nicht{1}: {2}.',
  '{0} cannot be read.': '{0} ist nicht lesbar.',
  '{0} is no policy file.': '{0} ist keine Richtliniendatei.',
  '{0} belongs to somebody who may not set policies.': '{0} gehört jemandem, der keine Richtlinien setzen darf.',
  '{0} can be changed by others than its owner.': '{0} kann von anderen als dem Eigentümer geändert werden.',
  'The folder cannot be read.': 'Der Ordner ist nicht lesbar.',
  'The file cannot be read.': 'Die Datei ist nicht lesbar.',
  'This is not a signed {0} document.': 'Das ist kein unterschriebenes Dokument dieser Art ({0}).',
  'This is not a signed study document.': 'Das ist kein unterschriebenes Studiendokument.',
  'This is not a signed revocation document.': 'Das ist kein unterschriebenes Dokument eines Widerrufs.',
  'The study does not fit at {0}: {1}.': 'Die Studie passt nicht bei {0}: {1}.',
  'Another file holds the study with this name already.': 'Eine andere Datei enthält schon die Studie dieses Namens.',
  'It is longer than anybody can be expected to read.': 'Sie ist länger, als man lesen kann.',
  "The key that it names as the works council's is one of your organisation's.":
    'Der Schlüssel, den sie als den des Betriebsrats nennt, gehört Ihrer Organisation.',
  'It holds signs that nobody sees and that change how the text looks. Take them out.':
    'Der Text enthält Zeichen, die niemand sieht und die sein Aussehen ändern. Nehmen Sie sie heraus.',
  'Nothing can be read here. Where there is nothing to say, say so.':
    'Hier ist nichts zu lesen. Wo nichts zu sagen ist, schreiben Sie das.',
  'This is the built-in study’s name. Choose another.':
    'So heißt die eingebaute Studie. Wählen Sie einen anderen Namen.',
  'This is what Clearpane calls itself or the person who reads. Name who is meant.':
    'So nennt Clearpane sich selbst oder die Person, die liest. Nennen Sie, wer gemeint ist.',
  'The address has letters that can be mistaken for others. Write it as xn--.':
    'Die Adresse hat Buchstaben, die mit anderen zu verwechseln sind. Schreiben Sie sie als xn--.',
  'It does not only inform, at {0}: {1}': 'Sie informiert nicht nur, bei {0}: {1}',
  'There are two notices in this language. Keep one.': 'In dieser Sprache gibt es zwei Texte. Behalten Sie einen.',
  "It is not signed with one of your organisation's keys.":
    'Sie ist nicht mit einem der Schlüssel Ihrer Organisation unterschrieben.',
  'It was changed after it was signed.': 'Nach dem Unterschreiben wurde daran etwas geändert.',
  'It does not forbid every use that must be forbidden.':
    'Sie verbietet nicht jede Verwendung, die verboten sein muss.',
  "Its collector's address does not begin with https://.": 'Die Adresse ihrer Sammelstelle beginnt nicht mit https://.',
  'It has expired.': 'Sie ist abgelaufen.',
  'The study names no works council that could stop it.':
    'Die Studie nennt keinen Betriebsrat, der sie beenden könnte.',
  "It is not signed with the works council's key.": 'Es ist nicht mit dem Schlüssel des Betriebsrats unterschrieben.',
  'The revocation does not fit at {0}: {1}.': 'Der Widerruf passt nicht bei {0}: {1}.',
  'It stops another study.': 'Er beendet eine andere Studie.',
  'This is not a signed revocation.': 'Das ist kein unterschriebener Widerruf.',
  'This revocation stops no study that is known here.': 'Dieser Widerruf beendet keine Studie, die hier bekannt ist.',
  'This answer does not exist.': 'Diese Antwort gibt es nicht.',
  'The text of the study as it was answered is not kept here any more.':
    'Der Text der Studie, wie sie beantwortet wurde, ist hier nicht mehr aufbewahrt.',
  'The notice of this answer does not exist any more.': 'Den Hinweis zu dieser Antwort gibt es nicht mehr.',
  'There is no receipt of a no, so that nobody can ask to see it.':
    'Über ein Nein gibt es keinen Beleg, damit niemand ihn verlangen kann.',
  'This session does not exist.': 'Diese Sitzung gibt es nicht.',
  '“{0}” is not a label: only letters, spaces, &, /, - and . are.':
    '„{0}“ ist keine Beschriftung: Nur Buchstaben, Leerzeichen, &, /, - und . sind es.',
  'A mask has no pixel of the frame in it.': 'Eine Maske enthält keinen Punkt des Bildes.',
  'The frame is not as large as it says.': 'Das Bild ist nicht so groß, wie es angibt.',
  'Masking runs in a thread of the screen host only.': 'Maskiert wird nur in einem Thread des Bildschirmprozesses.',
  'A mask was not applied.': 'Eine Maske wurde nicht angewandt.',
  'This part lies outside the frame.': 'Dieser Teil liegt außerhalb des Bildes.',
  'This frame does not exist.': 'Dieses Bild gibt es nicht.',
  'This app stays denied.': 'Dieses Programm bleibt gesperrt.',
  'The {0} could not be started.': 'Der Prozess „{0}“ konnte nicht gestartet werden.',
  'The {0} ended before it was joined.': 'Der Prozess „{0}“ endete, bevor er verbunden war.',
  'Clearpane is already running for this data directory.': 'Clearpane läuft für diesen Datenordner schon.',
  'Clearpane is running for this data directory, or another program holds its database.':
    'Clearpane läuft für diesen Datenordner, oder ein anderes Programm hält seine Datenbank.',
  'Only text and bytes travel over the local socket.': 'Über den lokalen Socket gehen nur Text und Bytes.',
  'Clearpane is ending.': 'Clearpane wird beendet.',
  'This process has no network: {0} is blocked.': 'Dieser Prozess hat kein Netz: {0} ist gesperrt.',
  'The input library could not be loaded.': 'Die Bibliothek für Eingaben konnte nicht geladen werden.',
  'No X server answers.': 'Kein X-Server antwortet.',
  'The X server refused the connection.': 'Der X-Server lehnte die Verbindung ab.',
  'The X server does not answer.': 'Der X-Server antwortet nicht.',
  'The screenshot library does not know this monitor.':
    'Die Bibliothek für Bildschirmfotos kennt diesen Bildschirm nicht.',
  'The screenshot library could not be loaded.': 'Die Bibliothek für Bildschirmfotos konnte nicht geladen werden.',
  'The screenshot has another size than its monitor.': 'Das Bildschirmfoto hat eine andere Größe als sein Bildschirm.',
  'This screenshot library would write frames to disk on this system.':
    'Diese Bibliothek für Bildschirmfotos würde auf diesem System Bilder auf die Platte schreiben.',
  'There is no private folder in memory for the screenshot program.':
    'Für das Programm für Bildschirmfotos gibt es keinen privaten Ordner im Arbeitsspeicher.',
  'The screenshot program or xrandr is not installed.':
    'Das Programm für Bildschirmfotos oder xrandr ist nicht installiert.',
  'The screenshot program did not answer in time.':
    'Das Programm für Bildschirmfotos hat nicht rechtzeitig geantwortet.',
  'The display server did not answer in time.': 'Der Anzeigeserver hat nicht rechtzeitig geantwortet.',
  'There is no window manager any more.': 'Es gibt keine Fensterverwaltung mehr.',
  'Capture was asked for without a live permit.': 'Eine Aufzeichnung wurde ohne gültige Erlaubnis verlangt.',
};
