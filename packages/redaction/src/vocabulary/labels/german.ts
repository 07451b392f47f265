/** Interface labels in German, made by scripts/build-vocabulary.ts: never edited by hand. */
export const german = `
AGB
API-Key erstellen
API-Key widerrufen
API-Schlüssel
API-Schlüssel aktivieren
AUSGABE
Abbestellen
Abbrechen
Abbrechen gescheitert
Abdeckung auf Test filtern
Abdeckung löschen
Abdeckung nach Test filtern
Abdeckung öffnen
Abdeckungssymbolleiste testen
Abfrage
Abfragedetails umschalten
Abfragen
Abgebrochen
Abgeschnittenen Wert kopiert
Abhängigkeiten
Abhängigkeiten anzeigen
Ablageoptionen anzeigen
Ablaufdatum
Ablehnen
Ablehnen und Nutzer blockieren
Abmelden
Abmelden des Geräts bestätigen
Abmeldung erfolgreich
Abmeldung fehlgeschlagen
Abonnement
Abonnement beginnt
Abonnement behalten
Abonnieren
Abonnierte Listen
Abrechnung
Abrechnung nicht gefunden
Abrufen der Taskausgabe
Absatz
Abschnitt aufklappen
Absenden
Absender
Absender blockieren
Absoluter Pfad
Absteigend
Absteigend sortieren
Abteilung
Abteilungen
Abwesenheitsnotiz
Achse
Achsenfarbe für das Diagramm
Add-ons
Admin CLI
Administration
Administrator
Adressbuch
Adresse
Adresse bearbeiten
Adresse kopieren
Adressleiste
Agentauswahl öffnen
Agenten festlegen
Agentenanweisungen generieren
Agentensitzungen aktualisieren
Agentsitzung suchen
Aggregieren nach
Akku
Aktenzeichen
Aktion
Aktion auslösen
Aktion auswählen
Aktion fehlgeschlagen
Aktionen
Aktionen für Auswahl
Aktionen für Zeichenfläche
Aktionen für diese Spalte
Aktionen immer anzeigen
Aktiv und Standard
Aktive Aufgaben anzeigen
Aktive Datei
Aktive Datei ausführen
Aktive Datei vergleichen mit
Aktive Diff-Seite öffnen
Aktive Filter
Aktive Geräte
Aktive Sitzungen
Aktive Terminalinstanz beenden
Aktive Umfragen
Aktive Widgets
Aktive Zelle zentrieren
Aktiver Filter
Aktiver Prozess
Aktives Editor-Kopierargument
Aktives Fenster
Aktives Terminal neu starten
Aktives Terminal wechseln
Aktivieren
Aktivieren und erneut laden
Aktiviert
Aktiviert das Muster
Aktivität
Aktivitäten
Aktivitätsleiste ausblenden
Aktualisiere Modulliste
Aktualisiere Änderungen
Aktualisieren
Aktualisiert
Aktualisierung erforderlich
Aktuell experimentell
Aktuelle Ansicht vergrößern
Aktuelle Ansicht verkleinern
Aktuelle Registerkartengröße
Aktuelle Seite
Aktuelle Sitzung
Aktuelle Version
Aktuelle Woche
Aktuelle Zeitachse anheften
Aktuelle Zeitachse lösen
Aktuelle Zuordnung
Aktuellen Flow
Aktueller Abrechnungszeitraum
Aktueller Arbeitsbereich
Aktueller Dateikontext
Aktueller Entwurf
Aktueller Flow
Aktueller Monat
Aktueller Plan
Aktueller Schlüssel
Aktueller Speicherort
Aktueller Verlauf
Aktueller Wert
Aktuelles Benutzerkonto
Aktuelles Blatt
Aktuelles Jahr
Aktuelles Konto
Aktuelles Passwort
Aktuelles Problem
Aktuelles Quartal
Akzeptieren
Akzeptieren und ausführen
Algorithmus
Alle
Alle Abdeckung reduzieren
Alle Anwendungen
Alle Aufgaben
Alle Aufträge
Alle Ausdrücke entfernen
Alle Ausgaben löschen
Alle Bearbeitungen anzeigen
Alle Bearbeitungen beibehalten
Alle Bearbeitungen rückgängig
Alle Befehle anzeigen
Alle Benutzer
Alle Blockkommentare falten
Alle Dateien
Alle Dateien speichern
Alle Daten löschen
Alle Debug-Konsolen anzeigen
Alle Diffs erweitern
Alle Diffs reduzieren
Alle Editor-Gruppen schließen
Alle Editor-Gruppen verknüpfen
Alle Editoren schließen
Alle Einstellungen
Alle Elemente
Alle Elemente abgewählt
Alle Elemente anzeigen
Alle Elemente aufklappen
Alle Elemente ausgewählt
Alle Elemente zuklappen
Alle Ergebnisse löschen
Alle Erweiterungen
Alle Erweiterungen aktivieren
Alle Erweiterungen verweigern
Alle Erweiterungen zulassen
Alle Filter entfernen
Alle Filter zurücksetzen
Alle Flows
Alle Flows anzeigen
Alle Flows ausblenden
Alle Funktionen anzeigen
Alle Haltepunkte aktivieren
Alle Haltepunkte deaktivieren
Alle Haltepunkte entfernen
Alle Inlinewerte löschen
Alle Kombinationen annehmen
Alle Kommentare erweitern
Alle Kommentare zuklappen
Alle Kontakte
Alle Kunden
Alle Markdownzellen rendern
Alle Markierungen löschen
Alle Menüs zurücksetzen
Alle Nachrichten
Alle Ordner senden/empfangen
Alle Plattformen
Alle Probleme
Alle Profile
Alle Projekte
Alle Rahmen
Alle Regionen auffalten
Alle Regionen falten
Alle Repositorys aufklappen
Alle Repositorys zuklappen
Alle Räume
Alle Räume anzeigen
Alle Räume durchsuchen
Alle Räume verlassen
Alle Sammlungen
Alle Schlüssel gesichert
Alle Schutzbereiche anzeigen
Alle Sitzungen abmelden
Alle Sprachen
Alle Sprachen veröffentlichen
Alle Tasks anzeigen
Alle Terminals beenden
Alle Tests
Alle Tests ausführen
Alle Tests debuggen
Alle Tests einblenden
Alle Tests reduzieren
Alle Threads
Alle Threads anzeigen
Alle Toolnamen aktualisieren
Alle Verlaufselementverweise
Alle Vorkommen auswählen
Alle Vorkommen ändern
Alle Zahlen
Alle Zeilen abwählen
Alle Zeilen auswählen
Alle Zeilen markieren
Alle Zellenausgaben erweitern
Alle Zellenausgaben reduzieren
Alle Zelleneingaben erweitern
Alle Zelleneingaben reduzieren
Alle abbrechen
Alle ablehnen
Alle abwählen
Alle aktivieren
Alle aktualisieren
Alle akzeptieren
Alle als gelesen markieren
Alle anderen Geräte abmelden
Alle anzeigen
Alle auffalten
Alle aufklappen
Alle ausführen
Alle ausgeführten Tasks
Alle ausgewählt
Alle auswählen
Alle bearbeiten
Alle benachrichtigen
Alle deaktivieren
Alle deinstallieren
Alle einblenden
Alle einklappen
Alle entfernen
Alle entsperren
Alle erneut senden
Alle ersetzen
Alle extrahieren
Alle falten
Alle genehmigen
Alle herunterladen
Alle hochladen
Alle ignorieren
Alle im Raum benachrichtigen
Alle in Gruppe speichern
Alle korrigieren
Alle löschen
Alle markieren
Alle rechts löschen
Alle reduzieren
Alle schließen
Alle speichern
Alle sperren
Alle stummschalten
Alle verbinden
Alle zuklappen
Alle zum Ziel bewegen
Alle zur Quelle bewegen
Alle zurücksetzen
Alle übrigen löschen
Allen Antworten
Alles
Alles ablehnen
Alles abwählen
Alles als gelesen markieren
Alles anzeigen
Alles auswählen
Alles kopieren
Alles leeren
Alles löschen
Alles markieren
Alles schließen
Alles speichern
Alles zeigen
Alles zurücksetzen
Allgemein
Allgemeine Tastaturkürzel
Als Anlage weiterleiten
Als CSV exportieren
Als PDF exportieren
Als Pfad kopieren
Als Spam markieren
Als Tabelle formatieren
Als erledigt markieren
Als gelesen markieren
Als ungelesen markieren
Alt
Alt Gr
Alte Kryptografiedaten erkannt
Alternativer Text
An
An Agenten senden
An Bearbeitungssitzung senden
An Besprechung teilnehmen
An Chat anfügen
An Daten anpassen
An Diskussion teilnehmen
An Raummoderation melden
An Seitenleiste heften
An Sitzung anfügen
An System anpassen
An Systemdesign anpassen
An Umfrage teilnehmen
An Zellgröße anpassen
An anderer Stelle geändert
An der Seite öffnen
An neuen Chat senden
Analyse
Analysedaten senden
Analysen
Anbieter auswählen
Andere
Andere Dateien
Andere Flows ausblenden
Andere Kalender
Andere Methode verwenden
Andere Optionen
Andere Räume
Andere Schriftgröße verwenden
Andere Sitzungen
Andere Suchen
Andere schließen
Andere öffentliche Adressen
Anderen Kernel auswählen
Anderer Heim-Server
Anderes Gerät verifizieren
Anderes Imitationsgerät
Anderswo beantwortet
Anfangsdatum
Anforderung abbrechen
Anforderung annehmen
Anforderung bearbeiten
Anforderung erneut ausführen
Anfrage abbrechen
Anfrage entfernen
Angebot
Angebote
Angebotsnummer
Angefragte Zugänge
Angefügte Probleme beheben
Angefügtes Problem beheben
Angeheftet
Angeheftete Nachrichten
Angehefteten Editor schließen
Angehefteter Befehl
Angelegt von
Angemeldet bleiben
Angepinnt
Angewendete Codeaktion
Angezeigter Text
Anhalten
Anhang
Anheften
Anhänge
Anhänge einbeziehen
Anhängen
Animationen
Ankündigung konfigurieren
Anlage
Anlagen
Anlagen suchen
Anlegen
Anmelden
Anmelden mit
Anmelden oder Konto erstellen
Anmeldung
Anmeldung angefordert
Anmeldung fehlgeschlagen
Anmeldung nicht möglich
Anmerkungen
Anmerkungen zu dieser Version
Annahme rückgängig machen
Annehmen
Anordnung ändern
Anpassen
Anrede
Anruf
Anruf abgelehnt
Anruf beenden
Anruf beendet
Anruf fehlgeschlagen
Anruf schließen
Anruf stummschalten
Anrufe
Anrufen
Ansagen deaktivieren
Anschrift
Ansehen
Ansicht
Ansicht auswählen
Ansicht löschen
Ansicht nach links verschieben
Ansicht nach oben verschieben
Ansicht nach unten verschieben
Ansicht sichern
Ansicht standardmäßig anzeigen
Ansicht verschieben
Ansicht wechseln
Ansicht ändern
Ansicht öffnen
Ansichten
Ansichten und weitere Aktionen
Ansichten verschieben
Ansichten verwalten
Ansichtsfixierung umschalten
Ansichtssymbol der Suchansicht
Ansichtssymbol der Testansicht
Ansprechpartner
Ansprechpartnerin
Antwort an
Antwort senden
Antworten
Antworten verbergen
Antwortmöglichkeit hinzufügen
Antwortmöglichkeit verfassen
Antwortmöglichkeiten erstellen
Anweisungen konfigurieren
Anwenden
Anwendung
Anwendungen von Drittanbietern
Anzahl
Anzahl der Nachrichten
Anzeige
Anzeige-Sprache auswählen
Anzeigelimit erreicht
Anzeigen
Anzeigen als
Anzeigen und sortieren
Anzeigename
Anzeigesprache festlegen
Anzeigesprache konfigurieren
Anzeigesprache löschen
Anzuzeigende Bereiche
Anzuzeigende Spaces
App neu laden
App verwenden
Applikationen ansehen
Applikationen verwalten
Apps
Apps herunterladen
Apps hinzufügen
Apr
Arbeitsbereich
Arbeitsbereich auswählen
Arbeitsbereich duplizieren
Arbeitsbereich durchsuchen
Arbeitsbereich schließen
Arbeitsbereich speichern
Arbeitsbereich speichern unter
Arbeitsbereich suchen
Arbeitsbereich öffnen
Arbeitsbereiche
Arbeitsbereichsaufgaben öffnen
Arbeitsbereichstests anzeigen
Arbeitsblatt
Arbeitsblatt löschen
Arbeitsblatt schützen
Arbeitsblattschutz aufheben
Arbeitskopien protokollieren
Arbeitsmappe
Arbeitswoche
Arbeitszeit
Arbeitszeiten
Arbeitsänderungen fortsetzen
Arbeitsänderungen löschen
Arbeitsänderungen speichern
Archiv
Archivieren
Art des Breakpoints
Artikel
Artikelbezeichnung
Artikelnummer
Auch geändert in
Audio
Audio- und Videoanrufe
Audioeinstellungen
Audiostream starten
Auf Auswahl zoomen
Auf Basis zurücksetzen
Auf Copilot Pro upgraden
Auf Festplatte speichern
Auf Haltepunkt warten
Auf Leinwand verwendet
Auf Server weitersuchen
Auf Spaltenaktionen zugreifen
Auf allen Geräten abmelden
Auf dieser Seite bleiben
Aufgabe
Aufgabe abgeschlossen
Aufgabe ausführen
Aufgabe beenden
Aufgabe erneut ausführen
Aufgabe fehlgeschlagen
Aufgabe konfigurieren
Aufgaben
Aufgaben konfigurieren
Aufgabenkonfiguration öffnen
Aufgabenvorlage auswählen
Aufgelöst anzeigen
Aufgenommene Datei verwerfen
Aufgezeichnete Datei verwenden
Aufgezeichnete Unterhaltungen
Aufklappen
Auflegen
Auflösung
Aufnahme beenden
Aufrufliste
Aufrufliste debuggen
Aufrufliste kopieren
Aufräumen
Aufsteigend
Aufsteigend sortieren
Aufteilen
Auftrag
Auftragsdatum
Auftragsnummer
Aufträge
Aufwand
Aufzeichnung
Aufzeichnung beenden
Aufzeichnung starten
Aufzählung
Aufzählungszeichen
Aug
Aus
Aus Agentauswahl ausblenden
Aus Befehlsverlauf entfernen
Aus Bibliothek entfernen
Aus Cloud hochladen
Aus Datei laden
Aus Link laden
Aus Profilvorlage importieren
Aus Projekt entfernen
Aus Raum entfernen
Aus Space entfernen
Aus Standardprofil
Aus Statusleiste entfernen
Aus URL importieren
Aus VSIX installieren
Aus Vorlage
Aus Zwischenablage einfügen
Aus einem Thread
Aus vorhandenen auswählen
Ausblenden
Ausdruck bearbeiten
Ausdruck entfernen
Ausdruck hinzufügen
Ausdruck kopieren
Ausführen
Ausführen Ihres Projekts
Ausführen bis Cursor
Ausführen bis Rücksprung
Ausführen oder Debuggen
Ausführen und debuggen
Ausführung beenden
Ausfüllen
Ausgabe anzeigen
Ausgabe entfernen
Ausgabe im Editor öffnen
Ausgabe kopieren
Ausgabe löschen
Ausgabe speichern unter
Ausgabe wechseln
Ausgabekanal auswählen
Ausgabekanäle anzeigen
Ausgaben umschalten
Ausgaben wiederherstellen
Ausgabeprofile drucken
Ausgaberendering umschalten
Ausgabeunterschiede anzeigen
Ausgabeunterschiede ausblenden
Ausgeblendete Elemente
Ausgeblendete Tests anzeigen
Ausgeführte Erweiterungen
Ausgehende Aufrufe anzeigen
Ausgehende Änderungen
Ausgewählt
Ausgewählte Aktion akzeptieren
Ausgewählte Nodes
Ausgewählte Nodes ausschneiden
Ausgewählte Nodes kopieren
Ausgewählte Profile abrufen
Ausgewählte Spalte ausblenden
Ausgewählte Spalte löschen
Ausgewählte Sprachen
Ausgewählte Zeile ausblenden
Ausgewählte Zeile löschen
Ausgewählte Zellen verbinden
Ausgewählten Button aktivieren
Ausgewählten Node bearbeiten
Ausgewählten Text ausführen
Ausgewählter Text
Ausklappen
Ausloggen
Ausnahme aufgetreten
Ausnahmehaltepunkte umschalten
Ausnahmewidget schließen
Ausrichtung
Ausschalten
Ausschlusselement bearbeiten
Ausschlusselement entfernen
Ausschlussoptionen anzeigen
Ausschneiden
Ausschnitt auswählen
Austritt
Austrittsdatum
Auswahl
Auswahl aufheben
Auswahl aufklappen
Auswahl ausschneiden
Auswahl der Gruppe hinzufügen
Auswahl duplizieren
Auswahl einblenden
Auswahl erweitern
Auswahl formatieren
Auswahl formatieren mit
Auswahl gruppieren
Auswahl in Subflow umwandeln
Auswahl innerhalb der Gruppe
Auswahl kopieren
Auswahl kopieren und löschen
Auswahl löschen
Auswahl nach links erweitern
Auswahl nach oben erweitern
Auswahl nach rechts erweitern
Auswahl nach unten erweitern
Auswahl sperren/entsperren
Auswahl umkehren
Auswahl vergleichen
Auswahl verkleinern
Auswahl wiederherstellen
Auswahl zum Chat hinzufügen
Auswahl öffnen
Auswahlanker abbrechen
Auswahlanker festlegen
Ausweisnummer
Auswertung
Auswertungen
Auswählen
Auswählen bis Klammer
Auswählen einer Aktion
Auszuführende Befehle
Auszuschließende Dateien
Authentifizierung
Authentifizierung beginnen
Authentifizierung erfolgreich
AutoSumme
Automatisch
Automatisch anwenden
Automatisch gespeichert
Automatisch korrigieren
Automatisch speichern
Automatisch weitergeleitet
Automatische Antworten
Automatische Aufgaben zulassen
Automatische Einladungen
Automatische Erkennung
Automatische Speicherung
Automatische Vorschläge
Automatisches Speichern
Automatisches Update
Automatisieren
Autorisierter Provider
Autorisierung erforderlich
Avatar löschen
BIC
Backup-Codes einrichten
Badge anzeigen
Badge ausblenden
Bank
Bankdaten
Bankleitzahl
Bankverbindung
Banner schließen
Barrierefreie Ansicht
Barrierefreie Ansicht öffnen
Barrierefreier Diff-Viewer
Barrierefreiheit
Basis anzeigen
Basis oben anzeigen
Basiscenter anzeigen
Basisdatei öffnen
Bcc
Bearbeite JSON
Bearbeiten
Bearbeiten abbrechen
Bearbeiter
Bearbeitet seit
Bearbeitung
Bearbeitung abbrechen
Bearbeitung beenden
Bearbeitung der Zelle beenden
Bearbeitung umschalten
Bearbeitung übernommen
Bearbeitungen beibehalten
Bedingte Formatierung
Bedingter Haltepunkt
Bedingung bearbeiten
Bedingung entfernen
Bedingung hinzufügen
Bedingungszeile hinzufügen
Beenden
Beenden und schließen
Befehl Hilfe
Befehl anheften
Befehl ausführen
Befehl auswählen
Befehl eingeben
Befehl erfolgreich
Befehl erneut ausführen
Befehl fehlgeschlagen
Befehl kopieren
Befehl und Ausgabe kopieren
Befehle
Befehle anzeigen und ausführen
Befehls-ID kopieren
Befehlsaktionen anzeigen
Befehlsausgabe anzeigen
Befehlsnamen anzeigen
Befehlspalette öffnen
Befehlstitel kopieren
Befehlsverlauf löschen
Beginn
Beginne Export
Beginne Sicherung
Beginne eine Unterhaltung
Beginnt
Beginnt mit
Behandelte Eingabe festlegen
Bei allen Flows
Beide Symbolleisten
Beides akzeptieren
Beim Daraufzeigen ausblenden
Beispiele
Beitritt anfragen
Beitritt beantragen
Beitrittsanfrage gestellt
Beitrittsanfrage stellen
Beitrittsanfragen erlauben
Beleg
Belegdatum
Belege
Belegnummer
Beliebt
Bemerkung
Bemerkungen
Benachrichtigung
Benachrichtigung erweitern
Benachrichtigung gelesen
Benachrichtigung löschen
Benachrichtigung schließen
Benachrichtigung ungelesen
Benachrichtigungen
Benachrichtigungen aktivieren
Benachrichtigungen anzeigen
Benachrichtigungen ausblenden
Benachrichtigungen einschalten
Benachrichtigungen verbergen
Benachrichtigungseinstellungen
Benutzer
Benutzer abmelden
Benutzer anmelden
Benutzer ansehen
Benutzer auffordern
Benutzer blockiert
Benutzer entfernen
Benutzer im Raum suchen
Benutzer nicht mehr blockiert
Benutzer verbannen
Benutzer verifizieren
Benutzer verwalten
Benutzer wechseln
Benutzeraufgaben öffnen
Benutzerdefiniert
Benutzerdefinierte Agenten
Benutzerdefinierte Editoren
Benutzerdefinierte Farbe
Benutzerdefinierte Titelleiste
Benutzerdefinierte Toolgruppen
Benutzerdefinierter Agent
Benutzereinstellungen öffnen
Benutzerkonfiguration öffnen
Benutzerkonto
Benutzerkonto Log
Benutzerkonto bearbeiten
Benutzerkonto deaktivieren
Benutzermenü schließen
Benutzermenü öffnen
Benutzername
Benutzername eingeben
Benutzername nutzen
Benutzernamen aktualisieren
Benutzernamen festlegen
Benutzernamen ändern
Benutzerverwaltung
Berechtigung
Berechtigung auswählen
Berechtigung benötigt
Berechtigung widerrufen
Berechtigungen
Berechtigungen anzeigen
Berechtigungen bearbeiten
Berechtigungen einholen
Berechtigungen widerrufen
Berechtigungen ändern
Bereich
Bereich ausblenden
Bereich ausrichten
Bereich auswählen
Bereich nach oben verschieben
Bereit
Bereits aktiviert
Bereits angemeldet
Bericht
Bericht senden
Berichte
Berufsbezeichnung
Beschreibung
Beschreibung bearbeiten
Beschreibung der Bibliothek
Beschreibung der Regel
Beschriftung
Beschriftungen
Beschriftungen anzeigen
Besitzer
Besprechungschat
Bestand
Bestehende Räume hinzufügen
Bestelldatum
Bestellnummer
Bestellung
Bestellungen
Bestimmte Module auswählen
Bestimmte Personen
Bestimmte Version installieren
Bestätige um fortzufahren
Bestätigen
Bestätigung
Bestätigung in zwei Schritten
Bestätigungscode
Beta beitreten
Beta verlassen
Betrag
Betreff
Betrete Raum
Betrete Space
Betreten fehlgeschlagen
Betrieben mit Matrix
Bevorstehende Ereignisse
Bezeichnung
Bibliothek
Bibliothek veröffentlichen
Bibliothek zurücksetzen
Bibliothek öffnen
Bibliothek übermittelt
Bibliotheken durchsuchen
Bild
Bild abwärts
Bild anzeigen
Bild aufwärts
Bild aus Zwischenablage
Bild bearbeiten
Bild einfügen
Bild entfernen
Bild exportieren
Bild hoch
Bild hochladen
Bild runter
Bild speichern
Bild vergrößern
Bilder
Bilder anzeigen
Bilder herunterladen
Bildgröße im Verlauf
Bildgrößen anzeigen
Bildlauf nach oben
Bildlauf nach unten
Bildlauf vorwärts
Bildlauf zurück
Bildschirm
Bildschirm füllen
Bildschirm teilen
Bildschirmaufnahme starten
Bildschirmaufnahme stoppen
Bildschirmfreigabe
Bildschirmfreigabe beenden
Bildschirmfreigabe starten
Bildschirmpräsentation
Binärdaten anzeigen
Bis Zeile ausführen
Bitte auswählen
Bitte wählen
Blatt
Blatt einfügen
Blatt löschen
Blatt schützen
Blockieren
Blockierte Benutzer
Blockkommentar umschalten
Blocksatz
Blog
Bluetooth
Boolescher Wert
Branch
Branch erzeugen
Branch suchen oder erzeugen
Branch ändern
Branche
Braucht meine Zustimmung
Breadcrumbs umschalten
Breakpoint ausgelöst
Breite
Breite Aktionskachel
Breite Navigationskachel
Browserdaten löschen
Brutto
Bruttobetrag
Buchhaltung
Buchstaben austauschen
Buchung
Buchungen
Buchungsdatum
Buildaufgabe ausführen
Buildtask ausführen
Bundesland
Button
CSS Klassen
CSS Stil
Cache
Cc
Chat
Chat exportieren
Chat fortsetzen in
Chat importieren
Chat konfigurieren
Chat starten
Chat umschalten
Chat verwalten
Chat öffnen
Chatanfrage gesendet
Chatantwort empfangen
Chatanweisungen generieren
Chatbearbeitungen beibehalten
Chatbefehl ausführen
Chatbestätigung fokussieren
Chateingabe fokussieren
Chatindex protokollieren
Chatliste fokussieren
Chats
Chatverlauf
Chronik
Client nicht gefunden
Clients ansehen
Clients verwalten
Cloud
Cloudänderungen aktivieren
Cloudänderungen anzeigen
Cloudänderungen deaktivieren
Code
Code ausführen
Code bearbeiten
Code einbetten
Code erkunden und verstehen
Code erneut senden
Code generieren
Code hinzufügen
Code in Aktion ansehen
Code mit Git nachverfolgen
Codeaktionen anzeigen
Codeaktionsmenü deaktivieren
Codeaktionswidget ausblenden
Codes neu generieren
Codezelle hinzufügen
Codezelle oben einfügen
Codezelle oben hinzufügen
Codezelle unten einfügen
Codierung auswählen
Commit
Commit-Änderungen anzeigen
Commitnachricht generieren
Computer
Container anzeigen
Cookie-Einstellungen
Cookies
Copilot Business
Copilot Free
Copilot Pro
Copilot verwalten
Credentials einrichten
Cursor folgen
Cursor nach oben
Cursor nach unten
Cursor oberhalb hinzufügen
Cursor unterhalb hinzufügen
DEBUGGING-KONSOLE
Darstellung
Das Debug-Symbolleistenmenü
Das Editor-Kontextmenü
Das Editor-Titelmenü
Das Erweiterungskontextmenü
Das Format der Schriftart
Das Jodit Benutzerhandbuch
Das Kontextmenü des Terminals
Das Schema der Ressource
Das Zeilenende-Standardzeichen
Das passt nicht
Dashboard
Dashboard bearbeiten
Dashboards
Datei
Datei angehängt
Datei anhängen
Datei austauschen
Datei auswählen
Datei bearbeiten
Datei einfügen
Datei entfernen
Datei ersetzt
Datei erstellen
Datei erstellt
Datei existiert nicht
Datei für Import auswählen
Datei gespeichert
Datei geändert seit
Datei hinzufügen
Datei hochladen
Datei im Editor öffnen
Datei konvertieren
Datei löschen
Datei mit Credentials
Datei nicht geändert seit
Datei oder Ordner öffnen
Datei rückgängig machen
Datei umbenannt
Datei verschoben
Datei wiederhergestellt
Datei wiederherstellen
Datei zum Chat hinzufügen
Datei zum Hochladen
Datei öffnen
Datei- und Symbolergebnisse
Datei-Explorer
Dateiauswahl öffnen
Dateicodierung geändert
Dateicodierung ändern
Dateien
Dateien auswählen
Dateien durchsuchen
Dateien hierher ziehen
Dateien hinzufügen
Dateien hochladen
Dateien und Ordner
Dateien zum Hochladen
Dateien öffnen
Dateiergebnisse löschen
Dateigröße
Dateimanager
Dateimomentaufnahme öffnen
Dateiname
Dateiname bereits vorhanden
Dateinamen eingeben
Dateinamenerweiterungen
Dateisymboldesign auswählen
Dateisymbole deaktivieren
Dateityp
Dateityp nicht erlaubt
Daten
Daten abrufen
Daten auf Terminal schreiben
Daten auswählen
Daten exportieren
Daten importieren
Datenbank
Datenbanken
Datensatz
Datenschnitt
Datenschutz
Datenschutzerklärung
Datensätze
Datenüberprüfung
Datum
Datum auswählen
Datum und Uhrzeit
Datum wählen
Datums-/Zeit-Eingabe
Dauerhaft löschen
Deaktivieren
Deaktiviert
Deaktiviert das Muster
Deaktivierte Elemente anzeigen
Deaktivierter Haltepunkt
Deaktivierter Protokollpunkt
Deals
Debug-Quellen verwenden
Debuggen
Debuggen beenden
Debuggen starten
Debugger auswählen
Debugging beenden
Debugging erneut starten
Debugging starten
Debugging-Konsole auswählen
Debugsitzung auswählen
Deckblatt
Definierte Namen
Definierten Namen hinzufügen
Definition der Einstellung
Definition einsehen
Deinstallieren
Den Einstellungen-Tab öffnen
Den aktuellen Anruf halten
Den ganzen Raum melden
Dennoch DM beginnen
Dennoch debuggen
Dennoch einladen
Dennoch versuchen beizutreten
Der Anfang des Raums
Der Aufgabenbezeichner
Der Baum enthält Fehler
Der Baum enthält Probleme
Der Baum enthält Warnungen
Der Dateiname der Ressource
Der Kontextwert des Kommentars
Der Name der Aufgabe
Der Name des Problemmusters
Der Speicherort der Schriftart
Der Titel des Schritts
Der Typ der Konfiguration
Der Typ des Notizbuchs
Der Typ des Servers
Der anzupassende Aufgabentyp
Der beigetragene Aufgabentyp
Der neue Terminalname
Der tatsächliche Argumentwert
Der tatsächliche Sollwert
Derzeit ausgewählt
Derzeit veröffentlicht
Derzeitige Ansicht
Design
Design auswählen
Design hinzufügen
Design umschalten
Designs
Desktop
Detailbereich
Details
Details anzeigen
Details ausblenden
Details zum Servermanifest
Dez
Dezember
Di
Diagonale Linie abwärts
Diagonale Linie aufwärts
Diagramm
Diagramme
Diagramme einfügen
Dialekt auswählen
Dialog für Größenänderung
Dialog für Schieberegler
Dialog für technische Daten
Dialog schließen
Dialogfeld schließen
Dienst
Dienst aktualisieren
Dienstag
Dienste
Diese Erweiterung aktivieren
Diese Erweiterung deaktivieren
Diese Person existiert nicht
Diese Version wiederherstellen
Diese Woche
Diese Änderung beibehalten
Diesen Monat
Diesen Raum durchsuchen
Diesen Raum entfernen
Diesen Space vergessen
Dieser Monat
Dieser PC
Dieses Gerät
Dieses Gerät verifizieren
Dieses Jahr
Diff öffnen
Diffs öffnen
Diktat beenden
Diktat im Editor beenden
Diktat im Editor starten
Diktat im Terminal beenden
Diktat im Terminal starten
Diktat starten
Diktieren
Direktnachricht
Direktnachrichten
Disassemblyansicht öffnen
Diskussion starten
Do
Dokument
Dokument formatieren
Dokument formatieren mit
Dokument gesperrt
Dokument geändert
Dokument neu laden
Dokument umbenennen
Dokumentation
Dokumentation anzeigen
Dokumentation lesen
Dokumentation öffnen
Dokumente
Domain entfernen
Domain hinzufügen
Domain verifizieren
Donnerstag
Doppelklicken zum Anzeigen
Doppelte Nodes importiert
Doppelte Zeilen löschen
Doppelten Node importiert
Download
Downloads
Drei Spalten
Drei Zeilen
Drittes Quartal
Druckansicht
Drucken
Drucker
Drucker und Scanner
Drucktaste mit Unterteilung
Druckvorschau
Dunkel
Dunkel hoher Kontrast
Dunkel modern
Dunkle Themen
Dunkler Modus
Dunkles Design
Duplikate entfernen
Duplizieren
Duplizieren bestätigen
Durch nächsten Wert ersetzen
Durch vorherigen Wert ersetzen
Durchgestrichen
Durchgestrichen umschalten
Durchsuchen
Dynamische Datumseingabe
E-Mail
E-Mail Adresse verifizieren
E-Mail erfolgreich verifiziert
E-Mail nutzen
E-Mail oder Benutzername
E-Mail senden
E-Mail verifiziert
E-Mail versendet
E-Mail-Adresse
E-Mail-Adresse eingeben
E-Mail-Adresse entfernen
E-Mail-Adresse erneut eingeben
E-Mail-Adresse fehlt
E-Mail-Adresse hinzufügen
E-Mail-Adressen
E-Mail-Code Verifizierung
E-Mail-Support kontaktieren
E-Mails
EXPLORER
Echtzeit-Standort aktiviert
Echtzeit-Standort anzeigen
Echtzeit-Standort beendet
Editor
Editor anheften
Editor auswählen
Editor beibehalten
Editor erneut öffnen mit
Editor für Tastenzuordnungen
Editor in Gruppe verknüpfen
Editor links teilen
Editor lösen
Editor minimieren
Editor nach links verschieben
Editor nach rechts verschieben
Editor oben teilen
Editor orthogonal teilen
Editor rechts teilen
Editor schließen
Editor teilen
Editor unten teilen
Editor wechseln
Editor-Bereich anzeigen
Editor-Gruppe entsperren
Editor-Gruppe oben duplizieren
Editor-Gruppe sperren
Editor-Kontextmenü anzeigen
Editor-Verlauf löschen
Editoraktionen anzeigen
Editoraktionen ausblenden
Editoraktionen sichtbar machen
Editoren konfigurieren
Editorgruppe erweitern
Editorgruppe schließen
Editorkommentare umschalten
Editorlayout mit drei Spalten
Editorlayout mit drei Zeilen
Editorlayout mit zwei Spalten
Editorlayout mit zwei Zeilen
Editortyp umschalten
Eigene Dateien
Eigene URL
Eigenen Schlüssel verwenden
Eigener Pfad
Eigenschaft
Eigenschaften
Eigenschaften bearbeiten
Eigentümer
Ein
Ein Ergebnis gefunden
Ein Foto aufnehmen
Ein Token gelöscht
Ein anderer Benutzer
Einbettung umschalten
Einblenden
Eine Aufgabe konfigurieren
Eine Datei ausgewählt
Eine Datei hochladen
Eine Datei verarbeiten
Eine Ebene höher
Eine Ebene tiefer
Eine Geräte Schlüssel Signatur
Eine Integration hinzufügen
Eine Nachricht entfernen
Eine Schlüssel Signatur
Eine Umfrage beendet
Eine VS Code-Erweiterung
Eine verifizierte Sitzung
Eine weitere Datei hinzugefügt
Eine Änderung auswählen
Einen Fehler melden
Einen Ordner öffnen
Einen SSH-Schlüssel hinzufügen
Einen Server hinzufügen
Einen privaten Raum erstellen
Einfacher Browser
Einfrieren aufheben
Einfügeaktion auswählen
Einfügemodus aktivieren
Einfügen
Einfügen fehlgeschlagen
Einfügeoptionen anzeigen
Eingabe
Eingabe wiederherstellen
Eingabe über Zifferblatt
Eingabegerät wechseln
Eingabeverlauf löschen
Eingefügtes Bild
Eingehende Aufrufe anzeigen
Eingehende Änderungen
Eingeladen
Eingeschränkt
Eingeschränkter Modus
Einheit
Einkauf
Einklappen
Einklappung umschalten
Einladen
Einladen fehlgeschlagen
Einladung ablehnen
Einladung senden
Einladung widerrufen
Einladung zurückziehen
Einladungen
Einladungen verschicken
Einladungslink kopieren
Einladungslink teilen
Einlassen
Einloggen
Einmalanmeldung nutzen
Einrasten an Objekten
Einrichten
Einrückung erhöhen
Einrückung verringern
Einschalten
Einstellung anzeigen
Einstellung bearbeiten
Einstellung zurücksetzen
Einstellungen
Einstellungen anpassen
Einstellungen anzeigen
Einstellungen für Spaltensicht
Einstellungen konfigurieren
Einstellungen suchen
Einstellungen ändern
Einstellungen öffnen
Einstellungs-ID
Einstellungs-ID kopieren
Einstellungsdatei fokussieren
Einstellungsliste fokussieren
Einstellungswerte speichern
Eintrag
Eintrag erfolgreich validiert
Eintrag erstellen
Eintritt
Eintrittsdatum
Einträge
Einträge pro Seite
Einverständnis verweigert
Einzelne Daten
Einzelne Registerkarte
Einzelpreis
Einzug aus Inhalt erkennen
Einzug auswählen
Einzug konvertieren
Einzug mit Tabulator verwenden
Einzug mithilfe von Tabstopps
Einzug vergrößern
Einzug verkleinern
Einzuschließende Dateien
Element
Element Call-Videoräume
Element bearbeiten
Element entfernen
Element hinzufügen
Element mit mehrfachem Inhalt
Element zur Auswahl hinzufügen
Element zurücksetzen
Elemente
Elemente ausklappen
Elemente einklappen
Elemente filtern
Emoji
Empfangen
Empfangen am
Empfehlung ignorieren
Empfehlungen anzeigen
Empfohlene Diagramme
Empfohlene Pfade
Empfänger
Enddatum
Ende
Ende der Datei erwartet
Endet
Endet mit
Endgültig löschen
Endnote
Endzeit
Energie sparen
Englischer Name der Sprache
Entfernbare Kachel
Entferne Umgebungsvariable
Entfernen
Entfernen bestätigen
Entfernte Zeilen
Enthält Elemente mit Problemen
Enthält Termine
Enthält auswählbare Elemente
Enthält erfoderlichen Content
Enthält löschbare Elemente
Enthält nicht
Entpacken
Entschlüsselte Rohdaten
Entsperren
Entsperrung erzwingen
Entsperrung fehlgeschlagen
Entwickler
Entwicklertools
Entwicklerwerkzeuge
Entwurf
Entwurf speichern
Entwürfe
Ereignis
Ereignisspeicher zurück setzen
Erfolg
Erfolgreich
Erfolgreich aktualisiert
Erfolgreich angemeldet
Erfolgreich entsperrt
Erfolgreich gelöscht
Erfolgreich geplant
Erfolgreich unveröffentlicht
Erfolgreich verifiziert
Erfolgreich wiederhergestellt
Erforderlich
Erforderliche Daten fehlen
Erforderliche Felder
Erforderliche Teilnehmer
Ergebnis
Ergebnis zurücksetzen
Ergebnisausgabe anzeigen
Ergebnisse
Ergebnisse filtern
Ergebnisse in Editor öffnen
Erinnerung
Erinnerungen
Erkannten Link öffnen
Erkunde Raumkontodaten
Erlauben
Erlaubte Berechtigungstypen
Erläutern von Änderungen
Erläuterungsmodi umschalten
Erneut abonnieren
Erneut ausführen
Erneut auswählen
Erneut betreten
Erneut erinnern
Erneut generieren
Erneut senden
Erneut suchen
Erneut versuchen
Erscheinungsbild
Ersetzen
Ersetzen durch
Ersetzen umschalten
Ersetzung umschalten
Erste
Erste Schritte
Erste Seite
Erste Seite im Editor
Erste Spalte einfrieren
Erste Zahlungssumme
Erste Zeile einfrieren
Erstelle
Erstelle Ausgabe
Erstelle HTML
Erstelle Räume
Erstellen
Erstellt
Erstellt am
Erstellt von
Erstellungsdatum
Erstellungsort des Terminals
Erstes Benutzerkonto erstellen
Erstes Quartal
Erwartetes Ergebnis
Erweitern
Erweitert
Erweitert anzeigen
Erweiterte Einstellungen
Erweiterte Suche
Erweiterung aktivieren
Erweiterung anzeigen
Erweiterung auswählen
Erweiterung deinstallieren
Erweiterung installieren
Erweiterung verwalten
Erweiterung öffnen
Erweiterungen
Erweiterungen anzeigen
Erweiterungen filtern
Erweiterungen im Marketplace
Erweiterungen installieren
Erweiterungen neustarten
Erweiterungen verwalten
Erweiterungs-ID erforderlich
Erweiterungs-ID kopieren
Erweiterungsdaten speichern
Erweiterungsdetails anzeigen
Erweiterungsupdates anzeigen
Erwähnungen
Erwähnungen und Reaktionen
Event umschalten
Events ansehen
Events verwalten
Excalidraw Bibliothek
Exemplarische Vorgehensweisen
Existierenden Raum hinzufügen
Existierenden Space hinzufügen
Expandieren/komprimieren
Experimentell
Explorer aktualisieren
Explorer-Auswahl abrufen
Export
Exportiere Bild
Exportieren
Exportieren abgebrochen
Exportieren erfolgreich
Exportierte Daten
Externen Problembericht öffnen
Extra Fett
Extras
FAQ
Facette entfernen
Fallnummer
Falsche Sammlung
Falsche Sicherheitsphrase
Falscher Dateityp
Falscher Sicherheitsschlüssel
Falscher Verifizierungscode
Falscher Wert
Falsches Konto erkannt
Falsches Passwort
Faltung rekursiv aufheben
Familienname
Farbdesign auswählen
Farbdesign festlegen
Farbdesigns durchsuchen
Farbe
Farbe anwenden
Farbe der Editor-Auswahl
Farbe der aktiven Links
Farbe des Debuginlinewerttexts
Farbe des Editor-Lineals
Farbe dieses Editor-Lineals
Farbe für Text-Trennzeichen
Farbe ändern
Farben
Farben für semantische Token
Farben in der Workbench
Farbwähler ausblenden
Favorit
Favoriten
Favoritensymbol markiert
Favoritensymbol nicht markiert
Fax
Featureanforderungen suchen
Featurefilter verwenden
Feb
Februar
Feedback
Feedback senden
Fehlende Raum-ID
Fehlende Sitzungsdaten
Fehler
Fehler an Position
Fehler anzeigen
Fehler bei Aufgabe
Fehler bei Raumaktualisierung
Fehler beim Hochladen
Fehler beim Laden
Fehler beim Senden
Fehler im Befehl
Fehler in Zeile
Fehler in der Aufgabe
Fehler in der Zeile
Fehler melden
Fehler und Warnungen anzeigen
Fehlerbericht abschicken
Fehlerhafte Tests debuggen
Fehlermeldung
Fehlermeldungsleiste schließen
Feld einfügen
Feld hinzufügen
Feld kopieren
Fenster
Fenster einfrieren
Fenster erneut laden
Fenster fixieren
Fenster neu laden
Fenster schließen
Fensterprotokoll anzeigen
Fertig
Fertigstellen
Feste Dimensionen festlegen
Fett
Fett gedruckt
Fett umschalten
Filter
Filter definieren
Filter entfernen
Filter hinzufügen
Filter löschen
Filter suchen
Filter zurücksetzen
Filterelemente bei der Suche
Filterkriterium entfernen
Filtermenü anzeigen
Filtermenü ausblenden
Filtern
Filtern nach
Filtertext löschen
Finde Personen
Firma
Firmenname
Fixierten Bildlauf umschalten
Fixierter Bildlauf
Flache Aktionskachel
Flache Navigationskachel
Flache breite Aktionskachel
Flow ausblenden
Flow gelöscht
Flow hinzufügen
Flow hinzugefügt
Flow-JSON einfügen oder
Flows auflisten
Flows durchsuchen
Flows erfolgreich neugestartet
Flows gestartet
Flows gestoppt
Flows neustarten
Flows starten
Flows stoppen
Fokus
Fokus Banner
Fokus Statusleiste
Fokus auf Aktivitätsleiste
Fokus auf Anwendungsmenü
Fokus auf Breadcrumbs
Fokus auf Datei-Explorer
Fokus auf Einstellungssuche
Fokus auf Erweiterungsansicht
Fokus auf Sitzung
Fokus auf Suche
Fokus auf Terminal
Fokus auf erste Zelle
Fokus auf letzte Zelle
Fokus auf nächsten Cursor
Fokus auf nächsten Teil
Fokus auf primäre Seitenleiste
Fokus auf vorherigen Cursor
Fokus auf vorherigen Teil
Fokus beim Daraufzeigen
Fokus im Panel
Fokus im Terminal
Fokus in aktiver Editor-Gruppe
Fokus in erster Editor-Gruppe
Fokus in letzter Editor-Gruppe
Fokus in linker Editor-Gruppe
Fokus in rechter Editor-Gruppe
Fokuspunkt setzen
Fokussiert den nächsten Cursor
Folge unseren Anleitungen
Folgen
Folie
Folien
Folienmaster
Format
Format kopieren
Format übertragen
Formatblock einfügen
Formatiere Ausdruck
Formatierer auswählen
Formatierer installieren
Formatiert mit Markdown
Formatierung
Formatierung anzeigen
Formatierung ausblenden
Formatierung einfügen
Formatierung kopieren
Formatierung löschen
Formatierung übernehmen
Formatierungen kopiert
Formatvorlage
Formatvorlagen
Formel
Formel einfügen
Formeln
Formeln anzeigen
Formen
Fortfahren
Fortgeschritten
Fortschritt
Fortschrittliche Bearbeitung
Fortsetzen
Foto aufnehmen
Foto hinzufügen
Fr
Frage oder Thema
Frame neu starten
Freigabe
Freigabe beenden
Freigabe entfernen
Freigeben
Freigegeben
Freigegebene Dateien
Freigegebene Kalender
Freigegebenes Postfach
Freitag
Freunde finden
Freunde und Familie
Frühe Vorschauen
Frühere Version
Früherer Entwurf
Funktion
Funktion einfügen
Funktion mit Haltepunkt
Funktionen
Funktionen anzeigen
Funktionsbedingung bearbeiten
Funktionshaltepunkt hinzufügen
Fußnote
Fußnoten
Fußzeile
Fälle
Fällig
Fällig am
Fälligkeit
Fälligkeitsdatum
Föderierte Identität
Föderierte Identitäten
Füge hinzu
Führt das Buildziel aus
Führt keine Aktion durch
Führungslinie für das Diagramm
Füllfarbe
Füllung
Für Space-Mitglieder sichtbar
Für Sprachausgabe optimiert
Für Testoptionen klicken
Für Update neu starten
Für Vergleich auswählen
Für alle aktualisieren
Für alle entfernen
Für den Raum einstellbar
Für eine MCP-Ressource filtern
Für macOS verwendete Laufzeit
Für mich freigegeben
Für neue Fenster verwenden
GIF
GIFs automatisch abspielen
GLIEDERUNG
GPU-Beschleunigung verwenden
GSS delegierte Berechtigung
Galerieansicht
Ganzer Tag
Ganzes Wort umschalten
Ganztägig
Gebogene Linie
Gebogener Pfeil
Geburtsdatum
Geburtsname
Geburtsort
Geburtstag
Geerbt von
Gefiltert nach
Gehe zu
Gehe zu Datei
Gehe zu Definition
Gehe zu Deklaration
Gehe zu Einstellungen
Gehe zu Implementierungen
Gehe zu Klammer
Gehe zu Symbol
Gehe zu Verweisen
Gehe zu Zeile/Spalte
Gekennzeichnet
Geladen Skripts debuggen
Geladene Skripts
Geladenes Skript öffnen
Gelesen
Gelöscht
Gelöschte Eingabe
Gelöschte Elemente
Gelöschte Objekte
Gelöschte Zeile kopieren
Gelöschte Zeilen kopieren
Gemischtes Layout
Genehmigen
Genehmigung ausstehend
Generieren
Generierung bestätigen
Gerendertes Markdown
Gerät
Gerät abmelden
Gerät verifiziert
Geräte
Geräte abmelden
Geräte filtern
Geräte verbunden
Gesamt
Gesamtbetrag
Gesamten Text einblenden
Gesamtpreis
Gesamtsumme
Geschlecht
Geschäftsbedingungen anzeigen
Geschützter Bereich
Gesendet
Gesendet am
Gesendete Elemente
Gesendete Objekte
Gespeichert
Gespeicherte Elemente
Gespeicherte Nodes
Gespeicherte schließen
Gesperrt bis
Gesperrtes Scrollen
Gesperrtes Scrollen aktiviert
Geteilt
Geteilt mit
Geteiltes Terminal
Gewählte Zeilen zurückziehen
Geändert
Geändert am
Geändert in
Geändert von
Geänderte Flows
Geänderte Nodes
Geänderte Zeile kopieren
Geänderte Zeilen
Geänderte Zeilen formatieren
Geänderte Zeilen kopieren
Geöffnet lassen
Geöffnete Editoren
Geöffnete Editoren anzeigen
Gib einen Heim-Server an
Gib einen Server-Namen ein
Gib einen Wert ein
Gilt für alle Profile
Git installieren
Git-Client konfigurieren
Git-Merge abgebrochen
Git-Merge abgeschlossen
Git-Repository initialisieren
Git-Repository klonen
Gitterlinien ein-/ausblenden
Gitternetzlinien
Gleichgeordnetes Element
Gliederungsansicht
Global
Global einstellbar
Globale Dokumente
Globale Konfigurations-Nodes
Globale Nodes
Globaler Benutzercodeschnipsel
Glyphe zeichnen
Go Probleme
Google Drive
Grafik
Grafik einfügen
Grafiken
Grammatik
Graph für Quellcodeverwaltung
Grenzwert entfernen
Grenzwert konfigurieren
Griff des Schiebereglers
Große Symbole
Grundlagen erlernen
Grundlegende Features
Gruppe
Gruppe Links
Gruppe Unten
Gruppe auflösen
Gruppe entsperren
Gruppe expandieren
Gruppe komprimieren
Gruppe maximieren
Gruppe oben
Gruppe rechts
Gruppe schließen
Gruppe sperren
Gruppe wechseln
Gruppen
Gruppen definieren
Gruppenraum erstellen
Gruppenräume
Gruppenstil einfügen
Gruppenstil kopieren
Gruppenstil kopiert
Gruppenunterhaltung beginnen
Gruppieren
Gruppieren nach
Gruppierung
Gruppierung aufheben
Größe
Größe anpassen
Größe bei Installation
Größe der Spalte ändern
Größe horizontal ändern
Größe vertikal ändern
Größe änderbar
Größe ändern
Gutter Befehl Dekorationen
Gäste
Gültig ab
Gültig bis
Gültig von
Gültige URL eingeben
HTML einfügen
Haltepunkt
Haltepunkt auswählen
Haltepunkt bearbeiten
Haltepunkt entfernen
Haltepunkt hinzufügen
Haltepunkt in der Zeile
Haltepunkt umschalten
Haltepunkte
Haltepunkte bearbeiten
Haltepunkte entfernen
Haltepunktmodus auswählen
Hand heben
Handlung erforderlich
Handy
Handynummer
Hauptadresse des Space ändern
Hauptadresse ändern
Hauptmenü
Hausnummer
Hebt keine Vorkommen hervor
Heim-Server nicht erreichbar
Hell
Hell hoher Kontrast
Hell kontrastreich
Hell modern
Helle Designs
Heller Modus
Helles Design
Helligkeit
Herunterfahren
Herunterladen
Heute
Heute bis Jahresende
Heute fällig
Hierarchie für Peek-Aufruf
Hilfe
Hilfe durchsuchen
Hilfe erhalten
Hilfe und Feedback
Hilfe und Info
Hilfe zeigen
Hilfe zur Barrierefreiheit
Hilfe öffnen
Hilfe-Center
Hilfe-URL öffnen
Hilfebereich
Hintergrund
Hintergrund für Dropdown
Hintergrund für Dropdownliste
Hintergrund für Eingabefeld
Hintergrundfarbe
Hintergrundfarbe auswählen
Hintergrundfarbe der Minimap
Hintergrundfarbe des Editors
Hinweis
Hinweise
Hinzufügen
Hinzugefügte Zeilen
Hochformat
Hochgeladene Datei löschen
Hochgestellt
Hochladen
Hochladen abbrechen
Hochladen abgeschlossen
Hochladen beenden
Hochladen erneut versuchen
Hochladen fehlgeschlagen
Hochladen fortsetzen
Hochladen nicht möglich
Hochladen pausieren
Hochladen pausiert
Hochladen von Dateien
Hohe Kontrast Themen
Hohe Wichtigkeit
Hohen Kontrast verwenden
Horizontal spiegeln
Horizontal unterteilen
Horizontal verbinden
Horizontal verteilen
Horizontal zentrieren
Horizontale Ausrichtung
Horizontale Linie einfügen
Horizontale Rahmenlinie
Horizontale Regel
Host / Name
Hyperlink einfügen
Häufige Fragen
Höhe
IBAN
ID der Version fehlt
Icon
Identity Provider ansehen
Identity Provider verwalten
Identitäts-Server wechseln
Ignorieren
Ignorieren & übernehmen
Ignoriert/Blockiert
Illegale Inhalte
Illustrationen
Illustrierte Meldung
Im Arbeitsbereich installieren
Im Blocksatz ausrichten
Im Browser installieren
Im Chat anzeigen
Im Editor anwenden
Im Editor öffnen
Im Kanal antworten
Im Originalfenster öffnen
Im Raum anzeigen
Im Standardbrowser öffnen
Im Test-Explorer anzeigen
Im Text-Editor öffnen
Im Thread antworten
Im Vergleich zu
Im eingeschränkten Modus
Im lokalen Ordner öffnen
Immer
Immer Bestätigung anfordern
Immer aktiviert
Immer deaktiviert
Immer kostenlos
Import
Importe organisieren
Importfaltung umschalten
Importiere Auswahl
Importiere Dateien von
Importiere Kopie
Importiere in
Importieren
Impressum
In Arbeitsbereich suchen
In Ausgabevorschau öffnen
In Auswahl suchen
In Bearbeitung
In Bibliothek exportieren
In Bibliothek speichern
In Browser öffnen
In Chatansicht öffnen
In Code konvertieren
In Datei exportieren
In Datei schreiben
In Dateien ersetzen
In Dateien suchen
In Editor öffnen
In Einstellungen anzeigen
In Einstellungen ersetzen
In Einstellungen kopieren
In Explorer-Ansicht anzeigen
In F-Droid erhältlich
In Gebrauch
In Google Play erhältlich
In Großbuchstaben umwandeln
In Gruppe aufteilen
In Gruppe teilen
In Gruppe verknüpfen
In Kleinbuchstaben umwandeln
In Notebook einfügen
In Notebook suchen
In Notebook-Editoren anzeigen
In Ordner suchen
In Ordner verschieben
In Papierkorb verschieben
In Snake Case umwandeln
In Space einladen
In Sprachvariante kopieren
In Suchansicht öffnen
In Terminal ausführen
In Terminal einfügen
In Thread antworten
In Warteschlange eingereiht
In Windows-Terminal öffnen
In Zahl konvertieren
In Zwischenablage kopieren
In Zwischenablage kopiert
In aktiver Entwicklung
In aktives Terminal einfügen
In aktueller Datei speichern
In allen Räumen
In den Hintergrund
In den Vordergrund
In diesem Raum
In diesen Raum einladen
In diesen Space einladen
In dieser Sitzung zulassen
In einen Raum eingeladen
In externem Terminal öffnen
In gemeinschaftlicher Hand
In kebab-case umwandeln
In neue Datei einfügen
In neuem Browserfenster öffnen
In neuem Fenster öffnen
In neuem Tab öffnen
In neuer Registerkarte öffnen
In neues Fenster kopieren
In neues Fenster verschieben
Inaktive Sitzungen
Includeelement bearbeiten
Includeelement entfernen
Index
Indizierte Nachrichten
Indizierte Räume
Info
Info ein-/ausblenden
Information
Information über den Space
Informationen
Informationen anzeigen
Inhaber
Inhalt anzeigen
Inhalt melden
Inhalt teilen
Inhalt wiederherstellen
Inhalte einfügen
Inhalte kopieren
Inhalte löschen
Inhaltsverzeichnis
Inkognito
Inkompatible Datenbanken
Inline umschalten
Inline-Testausgabe umschalten
Inline-Vorschlag annehmen
Inline-Vorschlag auslösen
Inlineabdeckung anzeigen
Inlineabdeckung ausblenden
Inlineabdeckung umschalten
Inlineansicht umschalten
Inlinechat konfigurieren
Inlinechat öffnen
Inlinechat-Widget geschlossen
Inlinehaltepunkt hinzufügen
Inlinevorschlag ausblenden
Inlinevorschlag in der Zeile
Inlinevorschläge konfigurieren
Insgesamt bezahlt
Installation
Installieren
Installieren und erneut laden
Installiert
Installierte Nodes
Installierte Server anzeigen
Integrationen
Integrationen verwalten
Integrierter Agent
Integriertes Terminal
Interactive-Fenster öffnen
Interaktiver Editor-Playground
Interaktives Fenster
Intern erstellen
Interne Anwendungen
Interne Raum-ID
Interne Verlinkung
Issues prüfen
JSON formatieren
JSON string
JSON-Datei-Editor verwenden
Jahr
Jahr bis heute
Jahr wählen
Jahre
Januar
Jede Aktion
Jede Berechtigung
Jetzt aktualisieren
Jetzt autorisieren
Jetzt erneut laden
Jetzt erneut verbinden
Jetzt hinzufügen
Jetzt nicht
Jetzt starten
Jetzt synchronisieren
Jetzt versuchen
Jodit Editor
Journal
Jul
Jun
Juni
Junk-E-Mail
Junk-Mail
Jährlich abgerechnet
KI-Features aktivieren
KI-Features verwenden
KI-gestützte Ergebnisse
KW
Kachel anlegen
Kacheln
Kalender
Kalender anzeigen nach
Kalenderwoche
Kamera
Kamera aktivieren
Kamera ausschalten
Kamera deaktivieren
Kamera einschalten
Kamera nicht verfügbar
Kamera umschalten
Kampagne
Kampagnen
Kanal
Kanal erstellen
Kanal verlassen
Kanäle
Kanäle durchsuchen
Kanäle hinzufügen
Karriere
Karte vergrößern
Karteninhaber
Kartennummer
Kategorie
Kategorien
Kategorien ausklappen
Kategorien einklappen
Kategorisieren
Kein Anzeigename
Kein Arbeitsbereich
Kein Ausschnitt verfügbar
Kein Benutzer
Kein Datum ausgewählt
Kein Ergebnis
Kein Filter
Kein Filter ausgewählt
Kein Git-Repository
Kein Hilfethema ausgewählt
Kein Konto verfügbar
Kein Leerraum
Kein Link festgelegt
Kein Mikrofon gefunden
Kein Namensargument angegeben
Kein Ordner
Kein Rahmen
Kein Wert
Kein Zahlungsverlauf
Kein Zugriff
Kein Zugriff auf MCP-Server
Kein aktiver Merge-Editor
Kein aktiver Prozess
Kein ausgewähltes Element
Kein when-Kontext
Keine API-Keys gefunden
Keine Abhängigkeiten
Keine Abrechnungen verfügbar
Keine Aktualisierung verfügbar
Keine Anfragen
Keine Anfragen verfügbar
Keine Ansichten gefunden
Keine Ansichten verfügbar
Keine Antwort
Keine Antwort empfangen
Keine Antwort vom Server
Keine Audioausgabe erkannt
Keine Auswahl
Keine Benachrichtigungen
Keine Beschreibung verfügbar
Keine Bestätigung gefunden
Keine Branches
Keine Codeaktionen verfügbar
Keine Computer
Keine Datei
Keine Datei ausgewählt
Keine Dateien gefunden
Keine Dateisymbole
Keine Daten
Keine Daten vorhanden
Keine Definition gefunden
Keine Deklaration gefunden
Keine Dekorationen anzeigen
Keine Diagrammdaten
Keine Dokumente verfügbar
Keine Echtzeit-Standorte
Keine Editorsymbole
Keine Einladungen verfügbar
Keine Einträge
Keine Einträge gefunden
Keine Elemente
Keine Ergebnisse
Keine Ergebnisse gefunden
Keine Erweiterung
Keine Filter gesetzt
Keine Gruppe
Keine Gruppierung
Keine INFODATEI verfügbar
Keine Implementierung gefunden
Keine Informationen verfügbar
Keine Inlay-Hinweise
Keine Internetverbindung
Keine Kernelvariablen gefunden
Keine Konfigurationen
Keine Mail
Keine Medienberechtigungen
Keine Mikrofone erkannt
Keine Mitglieder zum Anzeigen
Keine Optionen
Keine Organisation ausgewählt
Keine Ports weitergeleitet
Keine Probleme
Keine Quellaktionen verfügbar
Keine README-Datei verfügbar
Keine Refactorings verfügbar
Keine Referenzen gefunden
Keine SSH-Schlüssel
Keine Sitzungen gefunden
Keine Sortierung
Keine Spalten gefunden
Keine Sticker-Pakete aktiviert
Keine Tokens ausgewählt
Keine Typendefinition gefunden
Keine Versionen gefunden
Keine Vorschau verfügbar
Keine Vorschläge
Keine Webcam erkannt
Keine Zahl
Keine ausgewählt
Keine automatische Aufnahme
Keine geänderten Dateien
Keine kürzlich besuchten Räume
Keine neuen Benachrichtigungen
Keine verfügbaren Methoden
Keine weiteren Ergebnisse
Keine Änderungen akzeptiert
Keine Änderungen vorgenommen
Kennwort
Kennwort ändern
Kernel auswählen
Kernel für Notebook auswählen
Klammern entfernen
Kleine Symbole
Kleiner oder gleich
Klicke Nodes zum Auswählen
Klicke für mehr Infos
Klicken um zu kopieren
Knoten expandieren
Knoten komprimieren
Kollegen und Gruppen
Kombination akzeptieren
Kommentar
Kommentar hinzufügen
Kommentar löschen
Kommentaranbieter auswählen
Kommentaransicht fokussieren
Kommentare
Kommentare anzeigen
Kommentare filtern
Kommentarfilter fokussieren
Kompaktmodus aktivieren
Kompaktmodus deaktivieren
Kompatibilitätsmodus aktiviert
Komponente
Komprimieren
Konfiguration
Konfiguration anzeigen
Konfiguration auswählen
Konfiguration hinzufügen
Konfiguration öffnen
Konfigurationen öffnen
Konfigurationsziel auswählen
Konfigurieren
Konfigurierte Tabulatorgröße
Konflikte anzeigen
Konflikte auflösen
Konflikte mit KI lösen
Konfliktlösung speichern
Konsole
Konsole löschen
Kontakt
Kontakt hinzufügen
Kontaktdaten
Kontakte
Konten
Konten ausblenden
Konten verwalten
Kontext hinzufügen
Kontextschlüssel prüfen
Konto
Konto anlegen
Konto auswählen
Konto betreiben auf
Konto deaktivieren
Konto erstellen
Konto hinzufügen
Konto löschen
Konto trennen
Konto verbinden
Konto verwalten
Konto wechseln
Kontodaten erkunden
Kontoeinstellungen
Kontoinhaber
Kontoname
Kontonummer
Kopf- und Fußzeile
Kopfzeile
Kopie bestätigen
Kopiere Pfad zu Element
Kopiere alle
Kopieren
Kopieren fehlgeschlagen
Kopieren nach
Kopieren nicht möglich
Kopieren und Fortfahren
Kopieren und schließen
Kopieren von
Korrekturen anzeigen
Kostenlos
Kostenlose Testversion
Kostenlose Testversion starten
Kostenstelle
Kostenträger
Kreis
Kunden
Kunden-Nr.
Kundengruppe
Kundenname
Kundennummer
Kundenservice
Kursiv
Kursiv umschalten
Kurzbefehle & Hilfe
Kürzlich aktualisiert
Kürzlich besucht
Kürzlich besuchte Räume
Kürzlich veröffentlicht
Kürzliche Gesucht
Labels
Lade Aktualisierung herunter
Lade Bibliothek
Lade Flows
Lade Live-Standort
Lade Node-Credentials
Lade Node-Kataloge
Lade Palette
Lade Plugins
Lade Projekt
Lade Protokolle herunter
Lade Protokolle hoch
Lade Schlüssel vom Server
Lade Umfragen
Lade Vorschau
Lade Zeichnung
Lade ein
Laden
Ladevorgang läuft
Lager
Lagerbestand
Lagerort
Land
Laufendes Gespräch
Laufwerke
Laufzeit
Laut vorlesen
Lautsprecher
Lautstärke
Layout
Layout anpassen
Layout kippen
Layout konfigurieren
Layout spiegeln
Layout umschalten
Layout zurücksetzen
Leads
Learn More
Leer
Leer lassen
Leer lassen für Systemstandard
Leere Ausgaben anzeigen
Leere Benutzerliste
Leere Editor-Gruppenaktionen
Leere Seite
Leere Suche
Leere Toolgruppe
Leere Zelle
Leeren
Leerer Codeschnipsel
Leerer Raum
Leerer Wert
Leeres Dokument
Leerraumzeichen rendern
Legende
Lehne Einladung ab
Leinwand verschieben
Lesebereich
Lesebestätigung
Leseliste
Lesemodus
Lesezeichen
Lesezeichenleiste
Letzte
Letzte Aktion wiederholen
Letzte Aktivität
Letzte Anforderung wiederholen
Letzte Anmeldung
Letzte Ausführung debuggen
Letzte Befehlsausgabe kopieren
Letzte Seite
Letzte Unterhaltungen
Letzte Woche
Letzte neue Zeilen kürzen
Letzte Änderung
Letzte Änderung wiederholen
Letzten Befehl kopieren
Letzten Task erneut ausführen
Letzten URL-Link öffnen
Letzter Monat
Letzter Zugriff
Letztes Jahr
Letztes Quartal
Lieferadresse
Lieferant
Lieferanten
Lieferdatum
Lieferschein
Lieferscheine
Liefertermin
Lieferung
Lies unseren Blog
Lineal
Linie bearbeiten
Linieneditor verlassen
Linienfarbe für das Diagramm
Link
Link bearbeiten
Link bearbeiten & einbetten
Link einfügen
Link entfernen
Link erneut senden
Link erstellen
Link erstellen & einbetten
Link folgen
Link hinzufügen
Link kopieren
Link teilen
Link zu Benutzer teilen
Link zu Thread kopieren
Link zum Raum
Link zur aktuellsten Nachricht
Link öffnen
Linker Regler
Linkfomatierung umschalten
Links
Links andocken
Links ausrichten
Links löschen
Links teilen
Linksbündig
Liste
Liste anzeigen
Liste fokussieren
Liste von
Listen
Listenansicht
Live schalten
Live-Vorschau
Live-Vorschau beenden
Lizenz
Lizenz anzeigen
Local akzeptieren
Logo
Lokal
Lokal akzeptieren
Lokal anzeigen
Lokal ersetzen
Lokal installieren
Lokal öffnen
Lokale Adresse
Lokale Adresse kopieren
Lokale Adressen
Lokale Datei speichern
Lokale Datei öffnen
Lokale Dateien
Lokale Erweiterung
Lokale Kopie
Lokale Änderungen
Lokalen Adressport ändern
Lokalen Ordner öffnen
Lokalen Video-Feed spiegeln
Lokaler Datenträger
Lokaler Verlauf
Los gehts
Lädt
Lösche Sicherung
Löschen
Löschen bestätigen
Löschung bestätigen
Lösen
MCP-Konfiguration öffnen
MCP-Ressource auswählen
MCP-Server auswählen
MCP-Server durchsuchen
MCP-Server hinzufügen
Made with Excalidraw
Mail
Makro
Makros
Manuell
Manuell herunterladen
Manuelle Auflösung
Manuelle Installation
Mapbox Logo
Maps
Markdown aktivieren
Markdownzelle hinzufügen
Markdownzelle oben einfügen
Markdownzelle oben hinzufügen
Markdownzelle unten einfügen
Marketing
Markieren
Markiert
Markierung verkleinern
Maskierte Eingabe
Massenbearbeitung
Mathematische Quelle kopieren
Maus
Maus über
Maximieren
Maximieren rückgängig machen
Maximiertes Panel umschalten
Maximum
Medien
Medien ausgelassen
Medienberechtigungen anfordern
Mehr
Mehr Farben
Mehr Info
Mehr Optionen
Mehr Stapelrahmen anzeigen
Mehr Versionen
Mehr anzeigen
Mehr erfahren
Mehr hinzufügen
Mehr laden
Mehr lesen
Mehr zeigen
Mehrere Befehle ausführen
Mehrere Dateien hochladen
Mehrere Filter aktiv
Mehrere Registerkarten
Mehrere Repositorys auswählen
Mehrfachauswahl
Mehrfachauswahl aufheben
Mehrfache Eingabe
Meilenstein
Meilensteine
Mein Echtzeit-Standort
Mein Gerät
Mein Konto
Mein Profil
Mein Standort
Mein Tag
Meine Ablage
Meine Ansichten
Meine Aufgaben
Meine Bannliste
Meine Berechtigungen
Meine Dateien
Meine Kalender
Meine Kontakte
Meine Organisation
Meine Projekte
Meine Ressourcen
Meine Rollen
Meine Threads
Meinen Inhalt ersetzen
Melde an
Meldungsleiste für Erfolg
Meldungsleiste für Fehler
Meldungsleiste für Information
Meldungsleiste für Warnung
Menge
Menü
Menü ausblenden
Menü für neue Chats
Menü zurücksetzen
Menü öffnen
Menüband
Menüleiste umschalten
Merge abbrechen
Merge akzeptieren
Merge-Editor öffnen
Merge-Konflikte anzeigen
Mermaid zu Excalidraw
Metadaten wiederherstellen
Metadatenunterschiede anzeigen
Mi
Mikrofon
Mikrofon aktivieren
Mikrofon an-/ausschalten
Mikrofon stummschalten
Min
Minimap ein-/ausschalten
Minimapmarkerfarbe für Fehler
Minimieren
Minimum
Minus unendlich
Minute eingeben
Mit Abdeckung ausführen
Mit Argumenten suchen
Mit Ausschnitt umschließen
Mit Auswahl suchen
Mit Auswahl vergleichen
Mit Basis vergleichen
Mit Benutzername einladen
Mit Codeausschnitt beginnen
Mit Codierung erneut öffnen
Mit Codierung speichern
Mit Cursor rückgängig machen
Mit Datei vergleichen
Mit E-Mail einloggen
Mit E-Mail-Code verifizieren
Mit Emojis verifizieren
Mit Fehler
Mit Google anmelden
Mit KI beheben
Mit KI suchen
Mit Konflikten abschließen
Mit Konflikten schließen
Mit Konflikten speichern
Mit Microsoft anmelden
Mit Passwort verifizieren
Mit Profil ausführen
Mit QR-Code anmelden
Mit SMS-Code verifizieren
Mit Solana anmelden
Mit Solana registrieren
Mit Standardopener öffnen
Mit TOTP verifizieren
Mit Telefonnummer einloggen
Mit Test-Kreditkarte bezahlen
Mit Zurücksetzen fortfahren
Mit anderem Gerät verifizieren
Mit anderen teilen
Mit dem Internet verbunden
Mit mir geteilt
Mit nächster Zelle verknüpfen
Mit vorherigem vergleichen
Mitarbeitende
Mitarbeiter
Mitarbeiterin
Mitarbeiternummer
Mitglied anzeigen
Mitglied entfernen
Mitglied hinzufügen
Mitglieder
Mitglieder einladen
Mitgliedschaft verwalten
Mitte
Mittelwert
Mittig ausrichten
Mittwoch
Mo
Mobil
Mobilnummer
Mobiltelefon
Mobiltelefon nutzen
Modales Widget
Modell
Modell ändern
Modellauswahl öffnen
Modelle hinzufügen
Modellzugriff konfigurieren
Modul
Module durchsuchen
Modus für geringe Bandbreite
Mon
Monat
Monat in Jahr
Monat wählen
Monate
Monatlich abgerechnet
Monatsansicht
Multicursormodus beenden
Musik
Muster ausschließen
Muster automatisch genehmigen
Muster einschließen
Muster hinzufügen
MwSt.
März
Möchte beitreten
NPM-Paketname eingeben
NSFW-Inhalte anzeigen
Nach Abdeckung sortieren
Nach Aktualisierung suchen
Nach Aktualisierungen suchen
Nach Befehlen fragen
Nach Dauer sortieren
Nach Ermittlungszeit sortieren
Nach Erweiterungen suchen
Nach Größe sortiert
Nach Name sortieren
Nach Namen filtern
Nach Namen sortieren
Nach Ordner
Nach Ordner durchsuchen
Nach Pfad sortieren
Nach Ressourcen suchen
Nach Speicherort sortieren
Nach Sprache suchen
Nach Status sortieren
Nach Testerweiterung suchen
Nach Text suchen
Nach Updates suchen
Nach ganz oben verschieben
Nach ganz unten verschieben
Nach heute
Nach hinten
Nach hinten verschieben
Nach links drehen
Nach links schieben
Nach links verschieben
Nach oben
Nach oben bewegen
Nach oben drehen
Nach oben neigen
Nach oben scrollen
Nach oben verschieben
Nach rechts drehen
Nach rechts schieben
Nach rechts verschieben
Nach unbekannten Nodes suchen
Nach unten
Nach unten bewegen
Nach unten drehen
Nach unten neigen
Nach unten verschieben
Nach vorne
Nach vorne verschieben
Nachname
Nachname eingeben
Nachricht
Nachricht an Thread senden
Nachricht anzeigen
Nachricht bearbeiten
Nachricht eingeben
Nachricht erwartet Moderation
Nachricht gelöscht
Nachricht kopieren
Nachricht löschen
Nachricht schreiben
Nachricht senden
Nachricht weiterleiten
Nachrichten
Nachrichten anheften
Nachrichten senden
Nachrichten von Bots
Nachrichtenanzahl angeben
Nachrichtenverlauf anzeigen
Nachrichtenvorschau anzeigen
Nachtmodus
Nachverfolgung
Name
Name bearbeiten
Name der Bibliothek
Name der Erweiterung
Name der Organisation eingeben
Name der Sprache
Name des Autors
Name des Passkeys
Name des Space ändern
Namen verwalten
Namens-Manager
Navigation
Navigationsbereich
Navigator ein-/ausblenden
Negative Aktion
Netto
Nettobetrag
Netzwerk
Netzwerk und Internet
Netzwerkanalyse
Neu
Neu anlegen
Neu erstellen
Neu hinzufügen
Neu laden
Neu starten
Neue Anweisungsdatei
Neue Aufgabe
Neue Backup-Codes generieren
Neue Berechtigung hinzufügen
Neue Besprechung
Neue Bestellung
Neue Codeschnipsel
Neue Datei
Neue Datei hochladen
Neue Direktnachricht
Neue E-Mail
Neue Editor-Gruppe links
Neue Editor-Gruppe oben
Neue Editor-Gruppe rechts
Neue Editor-Gruppe unten
Neue Elemente
Neue Folie
Neue Gruppenanruf-Erfahrung
Neue Mail
Neue Nachricht
Neue Nachrichten
Neue Organisation erstellen
Neue Promptdatei
Neue Rechnung
Neue Registerkarte hinzufügen
Neue Teams-Besprechung
Neue Textdatei
Neue Wiederherstellungsmethode
Neue Zeile
Neue Zeile hinzufügen
Neue unbenannte Promptdatei
Neue unbenannte Textdatei
Neuen API-Key hinzufügen
Neuen API-Schlüssel generieren
Neuen Chat starten
Neuen Eintrag hinzufügen
Neuen Flow
Neuen Kommentar eingeben
Neuen Namen eingeben
Neuen Raum erstellen
Neuen Server hinzufügen
Neuen Space erstellen
Neuen Sucheditor öffnen
Neuen Wert eingeben
Neuer Auftrag
Neuer Bericht
Neuer Chat
Neuer Chat-Editor
Neuer Eintrag
Neuer Haltepunkt
Neuer Kommentar
Neuer Kontakt
Neuer Kunde
Neuer Ordner
Neuer Paneleintrag
Neuer Promptdatei
Neuer Raum
Neuer Schlüssel
Neuer Seitenleisteneintrag
Neuer Such-Editor
Neuer Tab
Neuer Termin
Neuer Videoraum
Neuer lokaler Port
Neuer unbenutzter Editor
Neues Chatfenster
Neues Dokument
Neues Element
Neues Ereignis
Neues Fenster
Neues Fenster mit Profil
Neues Gerät anmelden
Neues Inkognito-Fenster
Neues Konto verwenden
Neues Passwort
Neues Passwort bestätigen
Neues Passwort setzen
Neues Profil
Neues Profil aus Vorlage
Neues Projekt
Neues Schlüsselwort
Neues Terminal
Neues Terminal erstellen
Neues Terminal mit Profil
Neues Terminalfenster
Neues Textdokument
Neues Ticket
Neues Verzeichnis
Neues leeres Editorfenster
Neues privates Fenster
Neueste Aktivität
Neuestes Ereignis
Neuigkeiten
News
Nicht aktiviert
Nicht aufgelöst anzeigen
Nicht ausgewählt
Nicht autorisiert
Nicht behandelte Fehlerantwort
Nicht bekannt
Nicht berechtigt
Nicht erkannte Adresse
Nicht erkannten Typ importiert
Nicht erneut fragen
Nicht erneut nachfragen
Nicht gefunden
Nicht gesendet
Nicht gesichert
Nicht gesicherte Änderungen
Nicht hilfreich
Nicht jetzt
Nicht jetzt speichern
Nicht mehr anheften
Nicht mehr anzeigen
Nicht mehr blockieren
Nicht speichern
Nicht synchronisiert
Nicht unterstützte Eigenschaft
Nicht unterstützter Dateityp
Nicht verfügbar
Nicht verifiziert
Nicht verifizierte Sitzung
Nicht verifizierte Sitzungen
Nicht vertrauen
Nicht vertrauenswürdig
Nicht vertraut
Nicht verwendet
Nicht zugeordnet
Nicht zugewiesen
Nicht zulassen
Nicht überprüfter Haltepunkt
Niedrige Priorität
Niedrige Wichtigkeit
Niemals automatisch öffnen
Noch nicht ausgeführt
Noch nichts geplant
Node aktiviert
Node deaktiviert
Node hinzufügen
Node zur Palette hinzugefügt
Node-Aktionen deaktiviert
Node-Informationen öffnen
Node-Status anzeigen
Nodes aktiviert
Nodes aktualisieren
Nodes deaktiviert
Nodes einfügen
Nodes entfernen
Nodes exportieren
Nodes filtern
Nodes importieren
Nodes in Bibliothek exportiert
Nodes installieren
Nodes zur Palette hinzugefügt
Notebook formatieren
Notebook-Layout anpassen
Notebook-Layout überprüfen
Notebook-Zellen verbinden
Notebooks anpassen
Notebookzelle abgeschlossen
Notebookzelle fehlgeschlagen
Notfallkontakt
Notiz
Notizen
Notizenseite
Nov
November
Nr.
Numerische Anzahl
Numerischer Inhalt
Nummer
Nummerierte Liste
Nummerierte Liste einfügen
Nummerierung
Nur Bezeichnung
Nur Erwähnungen
Nur Markdownheader
Nur Text
Nur aktivierte Erweiterungen
Nur ausgeführte Tests anzeigen
Nur ausgewählte
Nur ausgewählte anzeigen
Nur beobachten
Nur ganzes Wort suchen
Nur modifiziert
Nur monatlich abgerechnet
Nur verwendete Anwendungen
Nur-Text einfügen
Nutzer ignorieren
Nutzer verifizieren
Nutzungsbedingungen
Nächste
Nächste Aktion auswählen
Nächste Anweisung festlegen
Nächste Auswahl suchen
Nächste Dateistruktur
Nächste Gruppe
Nächste Minute
Nächste Nachricht bearbeiten
Nächste Nachrichtengruppe
Nächste Panelansicht
Nächste Seite
Nächste Sekunde
Nächste Stunde
Nächste Unterhaltung
Nächste Woche
Nächste Zahlungssumme
Nächste Zelle auswählen
Nächste ungelesene Nachricht
Nächste Änderung
Nächste Änderung anzeigen
Nächste Übereinstimmung
Nächsten Editor öffnen
Nächsten Vorschlag auswählen
Nächster
Nächster Abschnitt
Nächster Bearbeitungsvorschlag
Nächster Codeblock
Nächster Editor
Nächster Eintrag der Raumliste
Nächster Monat
Nächster Nutzerprompt
Nächster Schritt
Nächster Wert im Verlauf
Nächster verwendeter Editor
Nächstes
Nächstes Jahr
Nächstes Jahrzehnt
Nächstes Problem
Nächstes Quartal
Nächstes Vorkommen hinzufügen
Nächstes suchen
OK
Oben
Oben ausrichten
Oben teilen
Oben trennen
Obere Kanten
Obere Zellen ausführen
Oberhalb einfügen
Objektliste einblenden
Offene Registerkarten
Offene Umfrage
Offene Änderungen
Oft verwendet
Ohne Debuggen ausführen
Ohne Debuggen starten
Ohne E-Mail fortfahren
Ohne Editor starten
Ohne Speichern verlassen
Ohne Thema
Ohne Titel
Okt
Okta Workforce
Oktober
One-time Code
Online Community-Mitglieder
Online Dienste
Opportunity
Option
Option auswählen
Optional
Optionale Laufzeitargumente
Optionale Teilnehmer
Optionen
Optionen anzeigen
Ordner
Ordner & Arbeitsbereiche
Ordner auswählen
Ordner durchsuchen
Ordner einblenden
Ordner erstellen
Ordner hinzufügen
Ordner im Explorer zuklappen
Ordner kopieren
Ordner leeren
Ordner löschen
Ordner schließen
Ordner umbenennen
Ordner und Arbeitsbereiche
Ordner verschieben
Ordner zum Chat hinzufügen
Ordner zum Speichern auswählen
Ordner öffnen
Ordnereinstellungen öffnen
Organisation
Organisation auswählen
Organisation einrichten
Organisation erstellen
Organisation löschen
Organisation verlassen
Organisation verwalten
Organisations-Domain eingeben
Organisator
Original speichern
Ort
Orte
PLZ
PLZ / Ort
PLZ, Ort
PROBLEME
Paket
Palette
Palette anzeigen
Palette ein-/ausblenden
Palette verwalten
Panel ausblenden
Panel nach links verschieben
Panel nach rechts verschieben
Panel nach unten verschieben
Panel umschalten
Panelgröße maximieren
Panelgröße wiederherstellen
Papierformat
Papierkorb
Papierkorb leeren
Parameterhinweise auslösen
Passende Klammern hervorheben
Passkey entfernen
Passkey hinzufügen
Passkey nutzen
Passkey umbenennen
Passnummer
Passphrase bestätigen
Passphrase eingeben
Passphrase zu kurz
Passwort
Passwort aktualisieren
Passwort anzeigen
Passwort bestätigen
Passwort eingeben
Passwort festlegen
Passwort kompromittiert
Passwort speichern
Passwort verbergen
Passwort vergessen
Passwort wiederholen
Passwort zurücksetzen
Passwort ändern
Passwort-Code zurücksetzen
Passwort-Token zurücksetzen
Passwörter
Passwörter stimmen überein
Pause
Person beschäftigt
Person einladen
Person hinzufügen
Personal
Personal-Nr.
Personalakte
Personalnummer
Personalstammdaten
Personen
Personen einladen
Personen hinzufügen
Persönliche Angaben
Persönliche Bibliothek
Persönliche Daten
Persönliche Daten löschen
Persönliche Informationen
Persönliche Sperrliste
Persönlicher Arbeitsbereich
Pfad
Pfad bearbeiten
Pfad einfügen
Pfad kopieren
Pfad kopiert
Pfad löschen
Pfade einfügen
Pfeil nach links
Pfeil nach oben
Pfeil nach rechts
Pfeil nach unten
Pfeil-Bindung verhindern
Pflichtfeld
Pflichtfelder
Phase
Piktogramme
Pip-Paketname eingeben
Pipeline
PivotTable
Plan abonnieren
Plan wechseln
Planen
Popover schließen
Port
Port hinzufügen
Port in Browser öffnen
Port weiterleiten
Portbezeichnung festlegen
Portprotokoll ändern
Pos.
Position
Position der Aktivitätsleiste
Position der Editoraktionen
Position des Baums umschalten
Position in Datei
Positionen
Positive Aktion
Postausgang
Posteingang
Postfach
Postfächer
Postleitzahl
Preis
Preise
Presse
Primäre Adresse
Primäre Seitenleiste
Primäre Seitenleiste angezeigt
Primäre Seitenleiste schließen
Priorität
Private E-Mail
Private Erweiterung
Private Quersignaturschlüssel
Privaten Raum aktualisieren
Privater Benutzerschlüssel
Privater Hauptschlüssel
Privater Raum
Privater Space
Privilegierte Benutzer
Pro Seite
Problem anzeigen
Problem melden
Problem melden und fortfahren
Problem trotzdem melden
Problem zum Anfügen auswählen
Problembehandlung stoppen
Probleme filtern
Problemfilter fokussieren
Produkt
Produkte
Produktsymboldesign auswählen
Produktsymboldesign festlegen
Profil
Profil aktualisieren
Profil auswählen
Profil bearbeiten
Profil benennen
Profil exportieren
Profil festlegen
Profil importieren
Profil kopieren aus
Profil löschen
Profil speichern
Profil starten
Profil wechseln
Profil ändern
Profil-Links verwalten
Profilbild
Profilbild hochladen
Profilbildänderungen anzeigen
Profile ansehen
Profile verwalten
Profilvorlagen-URL angeben
Profilvorlagendatei auswählen
Prognose
Projekt
Projekt erstellen
Projekt klonen
Projekt öffnen
Projektbeschreibung bearbeiten
Projektdateien einrichten
Projektdateien erstellen
Projekte
Projekte auflisten
Projekte durchsuchen
Projektmappen-Explorer
Projektname
Projektnummer
Prompt ausführen
Promptdateien konfigurieren
Promptserver starten
Protokoll
Protokoll anzeigen
Protokoll auswählen
Protokoll importieren
Protokoll öffnen
Protokolldatei auswählen
Protokolldatei importieren
Protokolldateien gesendet
Protokolldateien übermitteln
Protokolle
Protokolle anzeigen
Protokolle exportieren
Protokolle herunterladen
Protokollebene festlegen
Protokollpunkt hinzufügen
Protokollstufe auswählen
Protokollstufe festlegen
Prozess beenden
Prozess fortsetzen
Prozess ordnungsgemäß beenden
Prozess stoppen
Prozess-Explorer öffnen
Prozessbeendigung erzwingen
Präferenzen zurücksetzen
Präsentation ändern
Präsentieren
Prüfen
Prüfpunkt wiederherstellen
Prüfziffer
Pty-Host neu starten
Pty-Host reagiert nicht
Pull Request
Punktdateien anzeigen
Punktdateien ausblenden
QR-Code anzeigen
QR-Code einlesen
QUELLCODEVERWALTUNG
Qualitätstyp des VS Codes
Quellcodeverwaltung öffnen
Quelle
Quelle auswählen
Quelltext
Quelltext anzeigen
Quelltextblock umschalten
Querformat
Querverweis
Quick Open
Quick Tree
QuickSteps
REPL-Eingabe ausführen
RSS-Feeds
Rabatt
Radius für abgerundete Ecken
Rahmen
Rahmen außen
Rahmen für Dropdown
Rahmen für Eingabefeld
Rahmen innen
Rahmen links
Rahmen oben
Rahmen rechts
Rahmen unten
Rahmenfarbe der Befehlsmitte
Rahmenfarbe der Schaltfläche
Rahmenfarbe der Titelleiste
Rahmenfarbe des Schieberahmens
Rahmenfarbe von Menüs
Rahmenlinien
Rahmenstile einfügen
Raster anzeigen
Raum
Raum aktualisieren
Raum entfernen
Raum erstellen
Raum hinzufügen
Raum stumm stellen
Raum teilen
Raum vergessen
Raum verlassen
Raum öffnen
Raum-Schlüssel exportieren
Raum-Schlüssel importieren
Raumbild ändern
Raumerstellung fehlgeschlagen
Raumlink kopieren
Raumliste ausklappen
Raumliste einklappen
Raummitglieder filtern
Raumnachricht teilen
Raumname ändern
Raumstatus erkunden
Raumthema anzeigen oder ändern
Raumverschlüsselung aktivieren
Raumversion aktualisieren
Reaktion hinzufügen
Reaktionen
Reaktionen auswählen
Reaktionen senden
Realm Admin
Realm ansehen
Realm erstellen
Realm verwalten
Rechnung
Rechnungen
Rechnungsadresse
Rechnungsdatum
Rechnungsempfänger
Rechnungsnummer
Rechte Kanten
Rechte Zelle auswählen
Rechter Regler
Rechtes Panel ein-/ausblenden
Rechtliche Einwilligung
Rechts
Rechts andocken
Rechts ausrichten
Rechts löschen
Rechts schließen
Rechts teilen
Rechts trennen
Rechtsbündig
Rechtschreibung
Rechtschreibung und Grammatik
Reduzieren
Reduzierte anzeigen
Refactoring anwenden
Refactoring durchführen
Refactoring verwerfen
Referentenansicht
Referenz
Referenzen
Referenznummer
Regel
Regel entfernen
Regel hinzufügen
Regeln
Regeln öffnen
Region
Registerkarten anzeigen
Registerkarten ausblenden
Registerkarten konfigurieren
Registrieren
Registrierung erfolgreich
Regulären Ausdruck verwenden
Regulärer Ausdruck
Reihenfolge der Ausführung
Reisen und Orte
Rekursiv erweitern
Rekursiv falten
Rekursiv falten umschalten
Relative Pfade einfügen
Relativen Pfad einfügen
Relativen Pfad kopieren
Relativer Pfad
Releaseversion anzeigen
Releaseversion installieren
Relevant
Remote akzeptieren
Remote ersetzen
Remote öffnen
Remote-Agent trennen
Remote-Menü anzeigen
Remotearbeitsbereich schließen
Remotefenster öffnen
Remotesitzung wechseln
Remoteverbindung schließen
Renderer nicht verfügbar
Repository klonen
Repository lokal klonen
Repository nicht gefunden
Repository öffnen
Repräsentiert den Zen-Modus
Responsive Tabelle
Ressourcen
Ressourcen durchsuchen
Richte sichere Nachrichten ein
Rohdaten anzeigen
Rolle
Rolle wählen
Rollen
Rollen auswählen
Rollen und Berechtigungen
Rot
Rufe Ereignisse ab
Ruhezustand
Ränder
Räume
Räume außerhalb von Spaces
Räume erkunden
Räume erkunden und verwalten
Räume oder Leute suchen
Räume suchen
Räume und Spaces
Rückgängig
Rückgängig machen
Rückgängig/Wiederholen
Rückmeldung gesendet
Rückmeldung senden
Rückmeldung zur Karte
Rückwärts verschieben
SMS schicken
SMS-Code Verifizierung
SMS-Code-Bestätigung aktiviert
SSH-Schlüssel hinzufügen
SSO-Domains hinzufügen
SUCHEN
Sa
Sachbearbeiter
Saldo
Sammelaktionen
Samstag
Schlagwort
Schlagwörter
Schließen
Schlüssel
Schlüssel für Credentials
Schlüssel generieren
Schlüssel hinzufügen
Schlüssel löschen
Schlüssel manuell exportieren
Schlüssel wiederhergestellt
Schlüssel ändern
Schlüsselsicherung einrichten
Schlüsselsicherung erstellen
Schlüsselwort
Schnellaktionen
Schnellansicht entfernen
Schnellansicht öffnen
Schnellchat schließen
Schnellchat umschalten
Schnellchat öffnen
Schnelle Fixes
Schnelle Problembehebung
Schnelle Reaktionen
Schnelleingabe oben ausrichten
Schnellsuche
Schnellzugriff
Schnipsel auswählen
Schnipsel einfügen
Schon im Anruf
Schreibe etwas
Schreibgeschützt
Schrift
Schrift vergrößern
Schriftart
Schriftfamilie
Schriftfarbe
Schriftgrad
Schriftgrad vergrößern
Schriftgrad verkleinern
Schriftgrad zurücksetzen
Schriftgröße
Schriftgröße vergrößern
Schriftgröße verkleinern
Schritt
Schritt zurück
Schritte
Schritte für Reproduktion
Schritte im Assistenten
Schutzbereich entfernen
Schutzbereich festlegen
Schutzbereich hinzufügen
Schätzung
Screencastmodus umschalten
Scrollen gesperrt
Security Adminkonsole
Seite einrichten
Seite neu laden
Seite nicht gefunden
Seite wechseln
Seite übersetzen
Seitenansicht
Seitenfarbe
Seitenlayout
Seitenleiste
Seitenleiste anzeigen
Seitenleiste ein-/ausblenden
Seitenleiste offen lassen
Seitenleiste schließen
Seitenleiste verbergen
Seitenrahmen
Seitenränder
Seitenumbruch
Seitenverhältnis beibehalten
Seitenzahl
Seitenzahlen
Sekunde eingeben
Sekunden zurück
Sekundäre Cursor entfernt
Sekundäre Seitenleiste
Selbstdefinierte Designs
Sende Lesebestätigungen
Senden
Senden und Empfangen
Senden/Empfangen
Sendet Herzen
Sendungen
September
Sequenz senden
Server
Server auflisten
Server beenden
Server hinzufügen
Server installieren
Server neu starten
Server reagiert nicht
Server starten
Server-ACLs bearbeiten
Server-ID eingeben
Server-URL eingeben
Setze einen Raumnamen
Setze neues Kontopasswort
Setzt den Schlüssel zurück
Shopping
Sicherer Speicher
Sicherheit
Sicherheitscode eingeben
Sicherheitsphrase bestätigen
Sicherheitsphrase eingeben
Sicherheitsphrase setzen
Sicherheitsschlüssel eingeben
Sichern
Sicherung
Sicherungsschlüssel sichern
Sichtbarkeit
Sichtbarkeit des Space
Sichtbarkeit konfigurieren
Sichtbarkeit umschalten
Sichtbarkeit von Problemen
Signal manuell eingeben
Signal senden
Signalankündigungen auflisten
Signaltöne auflisten
Signatur
Signaturen
Single Sign-on
Sitzung
Sitzung auswählen
Sitzung beenden
Sitzung starten
Sitzung trennen
Sitzung umbenennen
Sitzung verifizieren
Sitzungen
Sitzungen anzeigen
Sitzungen ausblenden
Sitzungen umbenennen
Skalierung
Smileys und Leute
So
Social Login
Sofortbesprechung
Sofortige Abmeldung
Solana-Wallet hinzufügen
Sonderzeichen auswählen
Sonderzeichen einfügen
Sonntag
Sonstige
Sonstiges
Sortieren
Sortieren nach
Sortieren nach geändert
Sortieren und Filtern
Sortierkriterium entfernen
Sortierkriterium hinzufügen
Sortierreihenfolge ändern
Sortierte List
Sortierung
Sortierung definieren
Sound
Sound aktivieren
Sound deaktivieren
Sound konfigurieren
Soziale Medien
Sozialversicherungsnummer
Space aktualisieren
Space hinzufügen
Space verlassen
Space-Icon ändern
Space-Panel ein/aus
Space-Vorschau erlauben
Spaces durchsuchen
Spaces mit Zutritt
Spaces suchen
Spaces wählen
Spalte
Spalte danach einfügen
Spalte davor einfügen
Spalte ein-/ausblenden
Spalte einfügen
Spalte hinzufügen
Spalte löschen
Spalte nach oben verschieben
Spalte nach unten verschieben
Spalte zum Sortieren
Spalten
Spalten auswählen
Spalten einfügen
Spalten links
Spalten löschen
Spalten rechts
Spaltenbreite
Spaltenbreite einfügen
Spaltengröße ändern
Spaltenstil festlegen
Spam
Spam oder Propaganda
Spamverdacht
Sparklines
Speicher
Speicher leeren und abmelden
Speichern
Speichern ohne Formatierung
Speichern und schließen
Speichern und wiederholen
Speichern unter
Speicherort der Weberweiterung
Speicherort zurücksetzen
Speicherorte von Modusdateien
Speicherplatz
Sperrbildschirm
Sperren
Spezifische Version
Sprach-ID-Filter hinzufügen
Sprachanruf
Sprachaufzeichnung beendet
Sprachaufzeichnung gestartet
Sprache
Sprache auswählen
Sprache und Region
Sprache zum Kopieren auswählen
Sprachen
Sprachen anzeigen
Sprachmodelle verwalten
Sprachmodellzugriff verwalten
Sprachmodus auswählen
Sprachmodus ändern
Sprachnachricht senden
Sprachübertragung fortsetzen
Sprachübertragung pausieren
Sprachübertragung wiedergeben
Sprecheransicht
Später erinnern
Später senden
Später verifizieren
Stadt
Stadt oder Ortschaft
Stammdaten
Standard
Standard automatisch erkennen
Standard konfigurieren
Standard wiederherstellen
Standard-Apps
Standardeinstellung verwenden
Standardfarbe verwenden
Standardnamen verwenden
Standardopener konfigurieren
Standardpaketdatei erstellen
Standardprofil auswählen
Standardwert
Standardwert geändert
Standardwert verwenden
Standardwerte wiederherstellen
Standort
Standort nicht verfügbar
Standort setzen
Standort teilen
Standorte
Stapelrahmen zuklappen
Start
Startdatum
Starten
Startkonfiguration auswählen
Startkonfiguration entfernen
Startkonfiguration festlegen
Startkonfiguration öffnen
Startseite
Startzeit
Statische Weiterleitung
Statistik
Statistiken
Statistiken für Nerds
Stattdessen anmelden
Stattdessen suchen nach
Status
Status festlegen
Statusleiste
Statusleiste ausblenden
Stellenbezeichnung
Steuer
Steuer-ID
Steuerklasse
Steuernummer
Steuerzeichen rendern
Steuerzeichen umschalten
Sticker
Sticker ausblenden
Sticker senden
Stil
Stil der Fenstertitelleiste
Stil für Ausdrücke
Stil für Bezeichnungen
Stil für Enumerationen
Stil für Enumeratmember
Stil für Ereignisse
Stil für Funktionen
Stil für Klassen
Stil für Kommentare
Stil für Makros
Stil für Memberfunktionen
Stil für Namespaces
Stil für Operatoren
Stil für Parameter
Stil für Schlüsselwörter
Stil für Schnittstellen
Stil für Schreibzugriffe
Stil für Strukturen
Stil für Typen
Stil für Typparameter
Stil für Variablen
Stil für Zahlen
Stil für Zeichenfolgen
Stil für abstrakte Symbole
Stil für asynchrone Symbole
Stimme nicht erfasst
Stoppen
Straße
Straße und Hausnummer
Straße, Hausnummer
Stream aktiv
Stream passiv
Strg
Stummgeschaltete Benutzer
Stummschalten
Stummschalten aufheben
Stummschaltung aufheben
Stunde eingeben
Stundenzettel
Stückzahl
Subflow löschen
Subflow-Vorlage bearbeiten
Subflows auflisten
Subtypen anzeigen
Such-Editor öffnen
Suchdetails umschalten
Suche
Suche Widgets
Suche abbrechen
Suche anzeigen
Suche auf Ordner beschränken
Suche ausblenden
Suche ausführen
Suche beenden
Suche im Arbeitsbereich
Suche in Notebook ausblenden
Suche löschen
Suche nach
Suche nach Aktualisierung
Suche nach Bildern
Suche nach unbekannten Nodes
Suche nach ungültigen Nodes
Suche vorherige
Sucheingabe eingeben
Suchen mit KI
Suchen und Auswählen
Suchen und ersetzen
Suchen/Ersetzen
Suchergebnisse
Suchergebnisse abrufen
Suchergebnisse löschen
Suchfeld öffnen
Suchordner
Suchverlauf löschen
Summe
Supertypen anzeigen
Support
Support kontaktieren
Support-Assistent aktivieren
Symbol
Symbol auswählen
Symbol des MCP-Server-Editors
Symbol für Datenhaltepunkte
Symbol für Haltepunkte
Symbol für Profil
Symbol für Standardprofil
Symbol für den MCP-Server
Symbol für erfolgreiche Tests
Symbol für fehlerhafte Tests
Symbol für übersprungene Tests
Symbol umbenennen
Symbol ändern
Symbole
Symbole anzeigen
Symbole für Testergebnisse
Symbolfarbe für Breakpoints
Symbolischer Link
Symbolleiste
Symbolleiste immer anzeigen
Synchronisieren
Synchronisierte Computer
Synchronisierte Daten anzeigen
System
Systemnachrichten behalten
Systemschriftart verwenden
Systemstandard
Szene einbetten
TAB-TASTE verschiebt Fokus
Tab
Tab duplizieren
Tab schließen
Tabelle
Tabelle einfügen
Tabelle hinzufügen
Tabelle löschen
Tabellen
Tabellenblatt
Tabelleneinstellungen öffnen
Tabellenmenü öffnen
Tabellenwerkzeuge schließen
Tabellenwerkzeuge öffnen
Tabs
Tag
Tage
Tagesansicht
Tagfilter hinzufügen
Tags
Task ausführen
Taskleiste
Taskprotokoll anzeigen
Tastatur
Tastaturkurzbefehle öffnen
Tastaturlayout auswählen
Tastaturlayout konfigurieren
Tastaturlayout ändern
Tasten aufzeichnen
Tastenbindung zurücksetzen
Tastenkombination zu
Tastenkombinationen
Tastenkombinationen anzeigen
Tastenkürzel
Tastenzuordnung definieren
Tastenzuordnung entfernen
Tastenzuordnung hinzufügen
Tastenzuordnung konfigurieren
Tastenzuordnung ändern
Tatsächliches Ergebnis
Team
Teams
Teilbaren Link erhalten
Teilbarer Link
Teile Benutzer
Teilen
Teilen und verschieben
Teilnehmen
Teilnehmer
Teilnehmerliste
Tel.
Telefax
Telefon
Telefonnummer
Telefonnummer eingeben
Telefonnummer entfernen
Telefonnummer hinzufügen
Telefonnummer verifizieren
Telefonnummer verifiziert
Telefonnummer ändern
Telefonnummern
Telemetrie anzeigen
Termin
Termin erstellen
Terminal
Terminal beenden
Terminal fokussieren
Terminal in Panel verschieben
Terminal löschen
Terminal mit Profil teilen
Terminal neu starten
Terminal umbenennen
Terminal umschalten
Terminal verdoppeln
Terminal wechseln
Terminal öffnen
Terminalanbieter vorschlagen
Terminalausgabe abrufen
Terminalauswahl abrufen
Terminalauswahl lesen
Terminalbefehl bestätigen
Terminalbefehl erfolgreich
Terminalbefehl fehlgeschlagen
Terminalnamen eingeben
Terminalprofil konfigurieren
Terminals im Editor erstellen
Terminals verknüpfen
Terminalsitzung aufzeichnen
Terminalteilung aufheben
Terminplanung
Terminplanungs-Assistent
Terminübersicht
Test
Test ausblenden
Test ausführen
Test bei Cursor ausführen
Test bei Cursor debuggen
Test debuggen
Test einblenden
Test erneut ausführen
Test mit Abdeckung ausführen
Test-Recorder aktivieren
Testabdeckung anzeigen
Testabdeckung schließen
Testaktualisierung abbrechen
Testausgabe einsehen
Testlauf abbrechen
Testprofile konfigurieren
Tests aktualisieren
Tests ausführen
Tests debuggen
Tests mit Abdeckung ausführen
Testtask ausführen
Text
Text an Container binden
Text drehen
Text für Symbolsuche eingeben
Text in Container einbetten
Text in Spalten
Text in Zahl umwandeln
Text kopieren
Text lösen
Text umbrechen
Text zu Diagramm
Text-Diff-Editor öffnen
Texteditor
Textfarbe
Textfeld
Textkörper
Textmarke
Textumbruch
Texturatlas speichern
Thema auswählen
Thema bearbeiten
Thema ändern
Thesaurus
Thread
Thread anzeigen
Thread beenden
Threads
Ticket
Ticketnummer
Tickets
Tiefgestellt
Tiere und Natur
Tippbenachrichtigungen senden
Tipps anzeigen
Tipps und Tricks
Titel
Titelleiste des Fokus
Token fehlerhaft
Token lesen
Token nicht bereitgestellt
Ton
Tool auswählen
Toolgenehmigung verwalten
Toolgruppe bearbeiten
Toolgruppen für Sprachmodelle
Toolgruppen konfigurieren
Tools auswählen
Tools konfigurieren
Tools zum Chat hinzufügen
Toolsets konfigurieren
Touchpad
Tour starten
Toxisches Verhalten
Trefferanzahl bearbeiten
Trennen
Trennen und anhalten
Trennen unten
Trete bei
Trifft auf alle zu
Trifft auf einige zu
Trotzdem installieren
Trotzdem neu starten
Trotzdem speichern
Trotzdem verlassen
Trotzdem öffnen
Trägt Aufgabenarten bei
Trägt Codeschnipsel bei
Trägt Dateisymboldesigns bei
Trägt Debugadapter bei
Trägt Haltepunkte bei
Trägt Problemabgleicher bei
Trägt Problemmuster bei
Trägt Tastenbindungen bei
Trägt einen Sprachanbieter bei
Tunnel öffnen
Tut nichts
Tutorial ansehen
Typ
Typhierarchie einsehen
URIs kopieren und fortfahren
URL
URL einfügen
URL eingeben
URL öffnen
USt.
Uhrzeit
Uhrzeit auswählen
Umbenennen
Umfrage
Umfrage ansehen
Umfrage bearbeiten
Umfrage beenden
Umfrage erstellen
Umfrage im Verlauf anzeigen
Umfragen
Umgeben mit
Umgebungsbeiträge anzeigen
Umgebungsvariablen
Umschalt
Unbekannte App
Unbekannte Erweiterung
Unbekannte Nodes
Unbekannte Quelle
Unbekannter Anrufer
Unbekannter Befehl
Unbekannter Dateityp
Unbekannter Fehler
Unbekannter Fehlercode
Unbekannter Raum
Unbekannter Server-Fehler
Unbekannter Sitzungstyp
Unbekannter Statuscode
Unbenannt
Unbenannte Audiodatei
Unbenannte Aufgabe
Unbenannte Gruppe
Unbenannter Raum
Unbenannter Space
Unbenutzte Subflows
Unerwartetes Token
Ungelesen
Ungelesene Nachrichten
Ungeordnete Liste
Ungültige E-Mail-Adresse
Ungültige Eigenschaften
Ungültige Eingabe
Ungültige Nodes
Ungültige Nummer
Ungültige SVG
Ungültige Tabelle
Ungültige Variablenattribute
Ungültige Zwischenablagedaten
Ungültige oder fehlende Aktion
Ungültiger Antwortinhalt
Ungültiger Branch
Ungültiger Datei-Typ
Ungültiger Dateiname
Ungültiger JSON-Code
Ungültiger Link
Ungültiger Nutzer
Ungültiger One-time Code
Ungültiger Schlüssel
Ungültiges Designschema
Ungültiges Eingabemuster
Ungültiges JSON
Ungültiges Passwort
Ungültiges Symbol
Ungültiges Zahlenformat
Unsortierte List
Unsortierte Liste einfügen
Unten
Unten andocken
Unten aufteilen
Unten ausrichten
Unten teilen
Unten öffnen
Untenstehende URL kopieren
Untere Kanten
Unterhalb einfügen
Unterhalb hinzufügen
Unterhaltung
Unterhaltung beginnen
Unterhaltung exportieren
Unterhaltungen
Unternehmen
Unterordner
Unterstrichen
Unterstrichen umschalten
Unterstützung des Heim-Servers
Untertitel
Unveränderte Regionen anzeigen
Unveränderte Zellen anzeigen
Unveränderte Zellen ausblenden
Unveränderten Bereich falten
Update anwenden
Update herunterladen
Update installieren
Updates deaktivieren
Upload Modul tgz-Datei
Upload abbrechen
Upload läuft
Ursprüngliche Rohdaten
VS Code Web einrichten
VS Code einrichten
VSIX herunterladen
Variable visualisieren
Variablen
Variablen debuggen
Verbannte Benutzer
Verbannung aufheben
Verberge Eigenschaft
Verbergen
Verbinden
Verbinden mit
Verbinden und zentrieren
Verbindung
Verbindung aufheben
Verbindung fehlgeschlagen
Verbindung testen
Verbindung trennen
Verbindung trotzdem trennen
Verbindung verloren
Verbindungen
Verbundene Konten
Verbundenes Konto entfernen
Verbundenes Konto hinzufügen
Verbundprotokoll hinzufügen
Verfassen
Verfügbare Aktionen
Verfügbare Elemente
Verfügbare Filternamen
Verfügbare Funktionen
Verfügbare Optionen
Verfügbare Updates
Verfügbare Werte
Verfügbarkeit
Vergangene Umfragen
Vergleiche einzigartige Emojis
Vergleichen
Vergleichen mit Lokal
Vergleichslinie eingefügt
Vergleichslinie gelöscht
Vergleichslinie geändert
Vergleichsmodus beenden
Vergrößern
Vergrößerung rücksetzen
Verifikation abgebrochen
Verifizieren
Verifiziert
Verifizierte Domains
Verifizierte Domains verwalten
Verifizierte Sitzung
Verifizierte Sitzungen
Verifizierter Schlüssel
Verifizierung abschließen
Verifizierung angefragt
Verifizierung ausstehend
Verifizierung erforderlich
Verifizierung starten
Verifizierungscode senden
Verkauf
Verkaufschance
Verkaufschancen
Verkleinern
Verknüpfe Nodes
Verknüpfte Bearbeitung starten
Verknüpfte Konten
Verknüpftes Dokument
Verknüpfung
Verknüpfung anlegen
Verknüpfung bearbeiten
Verknüpfung entfernen
Verknüpfung hinzufügen
Verknüpfung tauschen
Verknüpfung zu
Verknüpfung öffnen
Verknüpfungen
Verlassen
Verlauf
Verlauf anzeigen
Verlinken & einbetten
Vermeide Sätze
Verpasse keine Antwort
Verpasster Anruf
Versand
Versandart
Verschieben
Verschieben nach
Verschiebung bestätigen
Verschlüsselte Antwort senden
Verschlüsselte Sicherung
Verschlüsselung aktivieren
Verschlüsselung aktiviert
Verschlüsselung deaktivieren
Verschlüsselung deaktiviert
Version
Version nicht verfügbar
Version vergleichen mit
Versionen
Versionen anzeigen für
Versionen vergleichen
Versionsanerkennung bestätigen
Versionshinweise
Versionshinweise anzeigen
Versionsverlauf
Versteckte Flows
Versteckte Umfrage
Vertikal spiegeln
Vertikal stapeln
Vertikal unterteilen
Vertikal verbinden
Vertikal verteilen
Vertikal zentrieren
Vertikale Ausrichtung
Vertikale Größe
Vertikale Rahmenlinie
Vertrag
Vertragsart
Vertragsbeginn
Vertragsende
Vertragsnummer
Vertrauen
Vertrauensstellung aktivieren
Vertrauenswürdig auswählen
Vertrauenswürdiger Ordner
Vertrieb
Verträge
Vervollständigung erzwingen
Verwalten
Verwaltet von organization
Verwaltung
Verwandte Optionen
Verweise
Verwendung
Verwerfen
Verwerfen und erstellen
Verzeichnis erstellen
Veränderbare Raumvorgänger
Verändere das Erscheinungsbild
Veröffentlichen
Veröffentlicht
Veröffentlichung aufheben
Veröffentlichung bestätigen
Via Email einladen
Video
Video aufnehmen
Videoanruf
Videoanruf beendet
Videoaufnahme starten
Videoaufnahme stoppen
Videoeinstellungen
Videoraum erstellen
Videos
Videos automatisch abspielen
Videotutorials ansehen
Viertes Quartal
View-ID globaler ID vorziehen
Visual Studio Code
Visueller Editor
Vollbild
Vollbild umschalten
Vollbild verlassen
Vollbildmodus aktivieren
Vollbildmodus beenden
Voller Name
Voller Zugriff
Vollständiger Name
Vollversion kaufen
Vom Gerät abmelden
Vom Inhalt abgeleitet
Vom Konto abmelden
Von
Von / Bis
Von Anfang an
Von Sicherung wiederherstellen
Von allen Konten abmelden
Von dieser Sitzung abmelden
Von links nach rechts
Von rechts nach links
Vor
Vor Beenden warnen
Vor dem Schließen bestätigen
Vor heute
Vorabversion anzeigen
Vorabversion installieren
Vordergrund für Dropdown
Vordergrund für Eingabefeld
Vordergrundfarbe für das Token
Vorerst überspringen
Vorgang
Vorgeschlagen
Vorgeschlagene Aktionen
Vorgeschlagene Bearbeitungen
Vorgeschlagene Räume
Vorgesetzte
Vorgesetzter
Vorgänge
Vorhandene Codeschnipsel
Vorhandene Nummer verwenden
Vorhandene Profile
Vorhandene Werte beibehalten
Vorhandenen Schlüssel ersetzen
Vorherige
Vorherige Aktion auswählen
Vorherige Auswahl suchen
Vorherige Benutzeraufforderung
Vorherige Dateistruktur
Vorherige Gruppe
Vorherige Minute
Vorherige Nachricht bearbeiten
Vorherige Nachrichtengruppe
Vorherige Panelansicht
Vorherige Seite
Vorherige Sekunde
Vorherige Stunde
Vorherige Unterhaltung
Vorherige Woche
Vorherige Zelle auswählen
Vorherige suchen
Vorherige ungelesene Nachricht
Vorherige Änderung
Vorherige Änderung anzeigen
Vorherige Übereinstimmung
Vorherigen Editor öffnen
Vorherigen Vorschlag auswählen
Vorheriger Codeblock
Vorheriger Editor
Vorheriger Monat
Vorheriger Wert im Verlauf
Vorheriger verwendeter Editor
Vorheriges
Vorheriges Element suchen
Vorheriges Jahr
Vorheriges Jahrzehnt
Vorheriges Problem
Vorheriges suchen
Vorlage
Vorlagen
Vorname
Vorname eingeben
Vorschau
Vorschau anzeigen
Vorschau ein-/ausklappen
Vorschau für Fehler
Vorschau für Verweise anzeigen
Vorschau im Editor anzeigen
Vorschau schließen
Vorschau zeigen
Vorschau-Editoren aktivieren
Vorschaueinstellungen anzeigen
Vorschauen für Bilder
Vorschaufenster
Vorschlag auslösen
Vorschlagsfokus umschalten
Vorschlagswidget ausblenden
Vorschläge
Vorwärts
Vorwärts navigieren
Vorwärts verschieben
WLAN
Wallet entfernen
Warnmeldungsleiste schließen
Warnung
Warnung an Position
Warnung in Zeile
Warnung in der Zeile
Warnung liegt vor
Warnungen
Warnungen anzeigen
Warte auf eine Antwort
Wartebereich
Warteliste beitreten
Warten auf Genehmigung
Warteraum
Wasserzeichen
Web
Webansichten neu laden
Weblayout
Webseite
Website
Wechsel zu jährlich
Wechsel zu monatlich
Weiter
Weiter in der Chatansicht
Weiterarbeiten an
Weitere
Weitere Aktionen
Weitere Befehlsoptionen
Weitere Commits
Weitere Dateien anzeigen
Weitere Designs anzeigen
Weitere Empfehlungen
Weitere Filter
Weitere Info
Weitere Informationen
Weitere Kalender
Weitere Optionen
Weitere Spalteneinstellungen
Weitere Stapelrahmen laden
Weitere Umfragen laden
Weitere Werkzeuge
Weitergeleitete Adresse
Weitergeleitete Ports
Weiterleiten
Weiterleitungsport beenden
Weitersuchen
Weniger Info
Weniger anzeigen
Werkzeuge
Wert
Wert auswählen
Wert festlegen
Wert für X
Wert in diesem Raum
Wert kopieren
Wert kopiert
Wert zusichern
Werte
Werte bearbeiten
Werte einfügen
Werte für explizite Stufen
Wertehilfe einblenden
Wertehilfe verfügbar
Wertehilfe verwenden
Wertzustand Erfolg
Wertzustand Fehler
Wertzustand Information
Wertzustand Warnung
Whiteboard
Wichtig
Wichtigkeit
Widerrufen
Widget entfernen
Widget hinzufügen
Widget hinzugefügt von
Widgets anzeigen
Widgets bearbeiten
Widgets verstecken
Wieder anmelden
Wiederhergestellte Nodes
Wiederherstellen
Wiederherstellung
Wiederherstellung bestätigen
Wiederholen
Wiederholen mit Cursor
Wiederholung
Windows Update
Wird geladen
Wireframe zu Code
Woche
Wochen
Wochenansicht
Wohnort
Workflows
Wort annehmen
Wort löschen
Wähle Datei
Wähle Oberflächensprache
Wähle Typen
Wähle ein Gebietsschema
Wähle eine Datum aus
Wähltastatur öffnen
Währung
Wörter zählen
Youtube/vimeo Video einfügen
ZEITACHSE
Zahl
Zahlenformat
Zahlung
Zahlung anzeigen
Zahlungen
Zahlungsart
Zahlungsbedingungen
Zahlungsmethode entfernen
Zahlungsmethode hinzufügen
Zahlungsversuch nicht gefunden
Zahlungsziel
Zeichen rendern
Zeichenfläche löschen
Zeichnen
Zeige Hilfethemen
Zeige Nodes
Zeige Projekteinstellungen
Zeige Protokoll
Zeige Server im Raum
Zeige im Editor
Zeige meinen Standort
Zeile
Zeile abgewählt
Zeile annehmen
Zeile ausgewählt
Zeile ausrücken
Zeile bearbeiten
Zeile davor einfügen
Zeile ein-/ausblenden
Zeile einfügen
Zeile entfernen
Zeile erweitert
Zeile hinzufügen
Zeile kopieren
Zeile löschen
Zeile nach oben kopieren
Zeile nach oben verschieben
Zeile nach unten kopieren
Zeile nach unten verschieben
Zeile oben einfügen
Zeile oberhalb einfügen
Zeile reduziert
Zeile unten einfügen
Zeile unterhalb einfügen
Zeilen
Zeilen absteigend sortieren
Zeilen aufsteigend sortieren
Zeilen danach
Zeilen davor
Zeilen einfügen
Zeilen löschen
Zeilen pro Seite
Zeilen umkehren
Zeilen und Spalten schützen
Zeilen verknüpfen
Zeilenabstand
Zeilenauswahl erweitern
Zeilenende im Editor
Zeilenendesequenz auswählen
Zeilenendesequenz ändern
Zeilenhaltepunkt aktivieren
Zeilenhaltepunkt bearbeiten
Zeilenhaltepunkt deaktivieren
Zeilenhaltepunkt entfernen
Zeilenhöhe
Zeilenkommentar entfernen
Zeilenkommentar hinzufügen
Zeilenkommentar umschalten
Zeilennummernfarbe im Editor
Zeilenstil festlegen
Zeilenumbruch
Zeit
Zeit und Sprache
Zeitachse filtern
Zeiterfassung
Zeitleiste öffnen
Zeitplan
Zeitzone
Zelle
Zelle auffalten
Zelle ausführen
Zelle ausschneiden
Zelle bearbeiten
Zelle darunter auswählen
Zelle darüber auswählen
Zelle einfügen
Zelle falten
Zelle formatieren
Zelle in Code ändern
Zelle in Markdown ändern
Zelle kopieren
Zelle leeren
Zelle löschen
Zelle nach oben kopieren
Zelle nach oben verschieben
Zelle nach unten kopieren
Zelle nach unten verschieben
Zelle oben einfügen
Zelle teilen
Zellen
Zellen formatieren
Zellen im Abschnitt ausführen
Zellen verbinden
Zellenausführung beenden
Zellenausgabe aufklappen
Zellenausgabe kopieren
Zellenausgabe zuklappen
Zellenausgaben löschen
Zelleneingabe erweitern
Zelleneingabe reduzieren
Zellenfehler beheben
Zellenfehler erklären
Zellenfehleraktionen anzeigen
Zellenformatvorlagen
Zellennummern anzeigen
Zellensprachmodus auswählen
Zellenstil festlegen
Zellenwert festlegen
Zellsprache ändern
Zellverbund aufheben
Zen-Modus
Zen-Modus umschalten
Zen-Modus verlassen
Zentrieren
Zentriert
Zentriertes Layout
Zentriertes Layout umschalten
Ziel
Ziele
Zitat
Zitat umschalten
Zitate ausklappen
Zitate einklappen
Zoom
Zoom zurücksetzen
Zu Auswahlanker wechseln
Zu Datei wechseln
Zu Datum springen
Zu Favoriten hinzufügen
Zu Insiders-Version wechseln
Zu Offset wechseln
Zu Projekt hinzufügen
Zu Test wechseln
Zu beendende Aufgabe auswählen
Zu diesem Plan wechseln
Zu importierende Datei
Zu löschende Profile auswählen
Zu meinem Space
Zu nächstem Befehl scrollen
Zu stabiler Version wechseln
Zu verlassende Räume auswählen
Zu veröffentlichende Sprache
Zu viele Anrufe
Zu vorherigem Befehl scrollen
Zu Übereinstimmung wechseln
Zu öffnende URL
Zu öffnende URL auswählen
Zu öffnenden Port auswählen
Zu überwachender Ausdruck
Zuerst Anfragen
Zuerst ausführen
Zuerst einfügen
Zugang verweigert
Zugehörige Dateien
Zugehörige Tests
Zugehörigen Code einsehen
Zugehörigen Test einsehen
Zugehöriger Code
Zugehöriges Ereignis anzeigen
Zugewiesen
Zugewiesen an
Zugriff
Zugriff auf Webcam gestattet
Zugriff entfernen
Zugriff erlauben
Zugriff verwalten
Zugriff verweigert
Zugriff widerrufen
Zuklappen
Zukünftige Funktionen
Zulassen
Zuletzt aktualisiert
Zuletzt angesehen
Zuletzt gesehen
Zuletzt geändert
Zuletzt geöffnet
Zuletzt geöffnete löschen
Zuletzt kontaktiert
Zuletzt verwendet
Zuletzt verwendete Farben
Zuletzt verwendete öffnen
Zuletzt veröffentlicht
Zum Aktualisieren loslassen
Zum Aktualisieren neu laden
Zum Aktualisieren ziehen
Zum Anfang
Zum Anfang bewegen
Zum Anzeigen auswählen
Zum Anzeigen klicken
Zum Auffalten doppelklicken
Zum Ausblenden auswählen
Zum Befehl navigieren
Zum Chat hinzufügen
Zum Cursor wechseln
Zum Dropdown-Menü springen
Zum Einfügen doppelklicken
Zum Eingabefeld springen
Zum Ende bewegen
Zum Erweitern klicken
Zum Fehler wechseln
Zum Filtern Text eingeben
Zum Inhalt springen
Zum Kopieren klicken
Zum Suchen eingeben
Zum Ziel bewegen
Zum aktuellen Tag springen
Zum beliebigem Symbol wechseln
Zum dunklen Thema wechseln
Zum ersten Raum springen
Zum nächsten Agent wechseln
Zum nächsten Konflikt wechseln
Zum nächsten Modell wechseln
Zum zugehörigen Code wechseln
Zum zugehörigen Test wechseln
Zuordnen
Zur Anmeldemaske zurückkehren
Zur Ansicht darüber navigieren
Zur Bibliothek hinzufügen
Zur Bibliothek hinzugefügt
Zur Deklaration wechseln
Zur Lesebestätigung springen
Zur Nachverfolgung
Zur Quelle bewegen
Zur Raumsuche springen
Zur Releaseversion wechseln
Zur Startseite gehen
Zur Statusleiste hinzufügen
Zur Tastatureingabe wechseln
Zur Typdefinition wechseln
Zur Vorabversion wechseln
Zur Zelle wechseln
Zur aktiven Zelle wechseln
Zur ersten Einladung springen
Zur ersten Nachricht springen
Zur letzten Nachricht springen
Zur neusten Nachricht springen
Zur nächsten Änderung
Zur nächsten Änderung wechseln
Zur vorherigen Änderung
Zur Überwachung hinzufügen
Zurzeit aktiv
Zurzeit ausgeführte Aufgaben
Zurück
Zurück navigieren
Zurück zu
Zurück zu Nachrichten
Zurück zum Anruf
Zurück zum Inhalt
Zurück zum Thread
Zurück zur Anmeldung
Zurück zur Authenticator-Seite
Zurück zur Liste
Zurück zur Suche
Zurück zur Unterhaltung
Zurück zur Übersicht
Zurückgestellt
Zurücksetzen
Zusammenfassung
Zusammenführen
Zusammenführen abschließen
Zuschneide-Bereich festlegen
Zuschneiden
Zuschneiden auf Quadrat
Zustimmungen anzeigen
Zustimmungen verwalten
Zuständig
Zusätzliche Ansichten
Zusätzliche Optionen
Zusätzliche Sitzung starten
Zusätzliches Objekt bearbeiten
Zuvor veröffentlicht
Zuweisen
Zwei Spalten
Zwei Spalten unten
Zwei Zeilen
Zwei Zeilen rechts
Zweig
Zweige
Zweigeteilte Drucktaste
Zweite Seite im Editor
Zweiteilung abbrechen
Zweiteilung beenden
Zweiteilung von Erweiterungen
Zweiter Vorname
Zweites Quartal
Zwischenablage
Zwischensumme
Ähnliche Probleme
Änderung der Umschalttaste
Änderung revidieren
Änderung wiederherstellen
Änderung zurücksetzen
Änderungen
Änderungen abbrechen
Änderungen akzeptieren
Änderungen anwenden
Änderungen für Commit
Änderungen nach Pfad sortieren
Änderungen nach Typ gruppieren
Änderungen nachverfolgen
Änderungen prüfen
Änderungen rückgängig machen
Änderungen speichern
Änderungen umschalten
Änderungen vergleichen
Änderungen verwerfen
Änderungen veröffentlichen
Änderungen von Anzeigenamen
Änderungen überspringen
Änderungsdatum
Änderungsprotokoll
Änderungsverlauf
Öffentlich
Öffentliche Adresse
Öffentliche Räume
Öffentliche Räume erkunden
Öffentlichen Raum betreten
Öffentlichen Raum erstellen
Öffentlicher Raum
Öffentlicher Space
Öffne vorhandenes Projekt
Öffnen
Öffnen in
Öffnen mit
Über Heim-Server
Über Jodit
Über uns
Übereinstimmung öffnen
Übergänge
Übermittlung erfolgreich
Übernehmen
Überprüfe Server
Überprüfen
Überschrift
Überschrift 1
Überschrift 2
Überschrift 3
Überschriften
Übersetzen
Übersicht
Überspringen
Übertragen fehlgeschlagen
Überwachungsausdrücke debuggen
`;
