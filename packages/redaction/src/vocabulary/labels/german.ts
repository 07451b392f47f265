/** Interface labels in german, made by scripts/build-vocabulary.ts. */
export const german = `
AGB
API-Schlüssel
AUSGABE
Abbestellen
Abbrechen
Abfrage
Abfragen
Ablehnen
Abmelden
Abonnement
Abonnieren
Abrechnung
Absatz
Absenden
Absender
Absender blockieren
Absteigend
Absteigend sortieren
Abteilung
Abteilungen
Abwesenheitsnotiz
Achse
Add-ons
Administration
Administrator
Adressbuch
Adresse
Adressleiste
Akku
Aktenzeichen
Aktion
Aktionen
Aktivieren
Aktivität
Aktivitäten
Aktualisieren
Aktualisiert
Aktuelles Passwort
Akzeptieren
Alle
Alle Aufgaben
Alle Aufträge
Alle Elemente
Alle Kontakte
Alle Kunden
Alle Nachrichten
Alle Ordner senden/empfangen
Alle Projekte
Alle ablehnen
Alle aktualisieren
Alle akzeptieren
Alle als gelesen markieren
Alle anzeigen
Alle auswählen
Alle entfernen
Alle ersetzen
Alle extrahieren
Alle herunterladen
Alle ignorieren
Alle löschen
Alle speichern
Alle stummschalten
Allen Antworten
Allen antworten
Alles
Alles als gelesen markieren
Alles anzeigen
Alles auswählen
Alles löschen
Alles speichern
Allgemein
Als Anlage weiterleiten
Als CSV exportieren
Als PDF exportieren
Als Pfad kopieren
Als Spam markieren
Als Tabelle formatieren
Als erledigt markieren
Als gelesen markieren
Als ungelesen markieren
An
An Besprechung teilnehmen
Analyse
Analysen
Andere Kalender
Anfangsdatum
Angebot
Angebote
Angebotsnummer
Angeheftet
Angemeldet bleiben
Angepinnt
Anhalten
Anhang
Anheften
Anhänge
Anhängen
Animationen
Anlage
Anlagen
Anlegen
Anmelden
Anmeldung
Anmerkungen
Annehmen
Anpassen
Anrede
Anruf
Anruf beenden
Anrufe
Anrufen
Anschrift
Ansicht
Ansichten
Ansprechpartner
Ansprechpartnerin
Antwort an
Antworten
Anwenden
Anzahl
Anzeige
Anzeigen
Anzeigen als
Anzeigename
Apps
Apps hinzufügen
Arbeitsbereich
Arbeitsbereiche
Arbeitsblatt
Arbeitsmappe
Arbeitswoche
Arbeitszeit
Arbeitszeiten
Archiv
Archivieren
Art
Artikel
Artikelbezeichnung
Artikelnummer
Audio
Audioeinstellungen
Aufgabe
Aufgaben
Aufgezeichnete Unterhaltungen
Aufklappen
Auflegen
Auflösung
Aufrufliste
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
Aus
Ausblenden
Ausführen
Ausfüllen
Ausgeblendete Elemente
Ausloggen
Ausrichtung
Ausschalten
Ausschneiden
Austritt
Austrittsdatum
Auswahl
Auswahl aufheben
Auswahl umkehren
Ausweisnummer
Auswertung
Auswertungen
Auswählen
AutoSumme
Automatisch
Automatische Antworten
Automatisches Speichern
Automatisieren
BIC
Bank
Bankdaten
Bankleitzahl
Bankverbindung
Barrierefreiheit
Bcc
Bearbeiten
Bearbeiter
Bearbeitung
Bedingte Formatierung
Beenden
Befehle
Beginn
Beginnt
Beispiele
Beleg
Belegdatum
Belege
Belegnummer
Bemerkung
Bemerkungen
Benachrichtigung
Benachrichtigungen
Benachrichtigungseinstellungen
Benutzer
Benutzer wechseln
Benutzerdefiniert
Benutzername
Benutzerverwaltung
Berechtigung
Berechtigungen
Bereit
Bericht
Berichte
Berufsbezeichnung
Beschreibung
Beschriftung
Beschriftungen
Besitzer
Besprechungschat
Bestand
Bestelldatum
Bestellnummer
Bestellung
Bestellungen
Bestätigen
Betrag
Betreff
Bezeichnung
Bild
Bild einfügen
Bilder
Bilder anzeigen
Bilder herunterladen
Bildschirm
Bildschirm teilen
Bildschirmfreigabe
Bildschirmpräsentation
Bitte auswählen
Bitte wählen
Blatt
Blatt einfügen
Blatt löschen
Blatt schützen
Blockieren
Blocksatz
Blog
Bluetooth
Branche
Browserdaten löschen
Brutto
Bruttobetrag
Buchhaltung
Buchung
Buchungen
Buchungsdatum
Bundesland
Cache
Cc
Chat
Chats
Chatverlauf
Chronik
Cloud
Code
Computer
Cookie-Einstellungen
Cookies
DEBUGGING-KONSOLE
Darstellung
Dashboard
Dashboards
Datei
Datei anhängen
Datei auswählen
Datei hinzufügen
Datei hochladen
Datei öffnen
Datei-Explorer
Dateien
Dateien auswählen
Dateigröße
Dateimanager
Dateiname
Dateinamenerweiterungen
Dateityp
Daten
Daten abrufen
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
Dauer
Deaktivieren
Deals
Debuggen
Deckblatt
Deinstallieren
Design
Designs
Desktop
Detailbereich
Details
Details anzeigen
Details ausblenden
Dezember
Di
Diagramm
Diagramme
Dienst
Dienstag
Dienste
Diese Woche
Diesen Monat
Dieser Monat
Dieser PC
Dieses Jahr
Diktieren
Direktnachricht
Direktnachrichten
Do
Dokument
Dokumentation
Dokumente
Donnerstag
Downloads
Druckansicht
Drucken
Drucker
Drucker und Scanner
Druckvorschau
Dunkel
Dunkler Modus
Dunkles Design
Duplikate entfernen
Duplizieren
Durchgestrichen
Durchsuchen
E-Mail
E-Mail senden
E-Mail-Adresse
E-Mails
EXPLORER
Eigene Dateien
Eigenschaften
Eigentümer
Ein
Einblenden
Einfügen
Eingabe
Einheit
Einkauf
Einladen
Einlassen
Einloggen
Einschalten
Einstellungen
Eintrag
Eintritt
Eintrittsdatum
Einträge
Einträge pro Seite
Einzelpreis
Element
Elemente
Emoji
Empfangen
Empfangen am
Empfohlene Diagramme
Empfänger
Enddatum
Ende
Endet
Endgültig löschen
Endnote
Endzeit
Energie sparen
Entfernen
Entpacken
Entsperren
Entwicklertools
Entwicklerwerkzeuge
Entwurf
Entwurf speichern
Entwürfe
Erfolgreich
Erforderlich
Erforderliche Teilnehmer
Ergebnisse
Erinnerung
Erinnerungen
Erlauben
Erneut versuchen
Ersetzen
Erste
Erste Schritte
Erste Seite
Erstellen
Erstellt
Erstellt am
Erstellt von
Erstellungsdatum
Erweitern
Erweitert
Erweiterte Suche
Erweiterungen
Erwähnungen
Erwähnungen und Reaktionen
Explorer
Export
Exportieren
Extras
FAQ
Fallnummer
Familienname
Farbe
Farben
Favoriten
Fax
Februar
Feedback
Feedback senden
Fehler
Fehlermeldung
Feld
Feld hinzufügen
Felder
Fenster
Fenster einfrieren
Fenster fixieren
Fertig
Fertigstellen
Fett
Filter
Filter löschen
Filter zurücksetzen
Filtern
Filtern nach
Firma
Firmenname
Fokus
Folgen
Folie
Folien
Folienmaster
Format
Format übertragen
Formatvorlage
Formatvorlagen
Formel
Formeln
Formeln anzeigen
Formen
Fortschritt
Fortsetzen
Fr
Freigabe
Freigabe beenden
Freigeben
Freigegeben
Freigegebene Dateien
Freigegebene Kalender
Freigegebenes Postfach
Freitag
Funktion
Funktion einfügen
Funktionen
Fußnote
Fußnoten
Fußzeile
Fälle
Fällig
Fällig am
Fälligkeit
Fälligkeitsdatum
Füllfarbe
Für mich freigegeben
GIF
GLIEDERUNG
Galerieansicht
Ganztägig
Geburtsdatum
Geburtsname
Geburtsort
Geburtstag
Gehe zu
Gekennzeichnet
Gelesen
Gelöscht
Gelöschte Elemente
Gelöschte Objekte
Genehmigen
Generieren
Gerät
Geräte
Gesamt
Gesamtbetrag
Gesamtpreis
Gesamtsumme
Geschlecht
Gesendet
Gesendet am
Gesendete Elemente
Gesendete Objekte
Gespeichert
Gespeicherte Elemente
Geteilt
Geändert
Geändert am
Geändert von
Gitternetzlinien
Gliederung
Gliederungsansicht
Grafik
Grafik einfügen
Grafiken
Grammatik
Große Symbole
Gruppe
Gruppen
Gruppenräume
Gruppieren
Gruppieren nach
Gruppierung
Gruppierung aufheben
Größe
Gäste
Gültig ab
Gültig bis
Gültig von
Haltepunkt
Haltepunkte
Hand heben
Handy
Handynummer
Hauptmenü
Hausnummer
Hell
Heller Modus
Helles Design
Helligkeit
Herunterfahren
Herunterladen
Heute
Hilfe
Hilfe-Center
Hilfebereich
Hintergrund
Hintergrundfarbe
Hinweis
Hinweise
Hinzufügen
Hochformat
Hochgestellt
Hochladen
Hohe Wichtigkeit
IBAN
Ignorieren
Illustrationen
Im Kanal antworten
Im Thread antworten
Immer
Import
Importieren
Impressum
In Ordner verschieben
In neuem Fenster öffnen
In neuem Tab öffnen
Index
Information
Informationen
Inhaber
Inhaltsverzeichnis
Inkognito
Installieren
Integrationen
Jahr
Jahre
Januar
Journal
Juli
Junk-E-Mail
Junk-Mail
KW
Kacheln
Kalender
Kalenderwoche
Kamera
Kamera ausschalten
Kamera einschalten
Kampagne
Kampagnen
Kanal
Kanal erstellen
Kanal verlassen
Kanäle
Kanäle durchsuchen
Kanäle hinzufügen
Karriere
Karteninhaber
Kartennummer
Kategorie
Kategorien
Kategorisieren
Kein Leerraum
Keine Daten
Keine Daten vorhanden
Keine Einträge
Keine Ergebnisse
Keine Ergebnisse gefunden
Kennwort
Kennwort ändern
Kleine Symbole
Kommentar
Kommentar hinzufügen
Kommentar löschen
Kommentare
Kommentare anzeigen
Komponente
Komprimieren
Konfigurieren
Konsole
Kontakt
Kontaktdaten
Kontakte
Konten
Konto
Konto erstellen
Konto löschen
Konto wechseln
Kontoeinstellungen
Kontoinhaber
Kontoname
Kontonummer
Kopf- und Fußzeile
Kopfzeile
Kopieren
Kopieren nach
Kostenstelle
Kostenträger
Kunde
Kunden
Kunden-Nr.
Kundengruppe
Kundenname
Kundennummer
Kundenservice
Kursiv
Labels
Laden
Lager
Lagerbestand
Lagerort
Land
Laufwerke
Laufzeit
Laut vorlesen
Lautsprecher
Lautstärke
Layout
Leads
Leere Seite
Leeren
Leeres Dokument
Legende
Lesebereich
Lesebestätigung
Leseliste
Lesemodus
Lesezeichen
Lesezeichenleiste
Letzte
Letzte Aktivität
Letzte Anmeldung
Letzte Seite
Letzte Woche
Letzte Änderung
Letzter Monat
Lieferadresse
Lieferant
Lieferanten
Lieferdatum
Lieferschein
Lieferscheine
Liefertermin
Lieferung
Lineal
Link
Link einfügen
Link kopieren
Link teilen
Links
Links ausrichten
Linksbündig
Liste
Listen
Listenansicht
Lokaler Datenträger
Lädt
Löschen
Lösen
Mail
Makro
Makros
Manuell
Maps
Marketing
Markiert
Massenbearbeitung
Maus
Maximieren
Maximum
Medien
Mehr
Mehr Optionen
Mehr anzeigen
Mehr erfahren
Meilenstein
Meilensteine
Mein Konto
Mein Profil
Mein Tag
Meine Ablage
Meine Aufgaben
Meine Dateien
Meine Kalender
Meine Kontakte
Meine Projekte
Menge
Menü
Menüband
Mi
Mikrofon
Minimieren
Minimum
Mit Google anmelden
Mit Microsoft anmelden
Mit mir geteilt
Mitarbeitende
Mitarbeiter
Mitarbeiterin
Mitarbeiternummer
Mitglied hinzufügen
Mitglieder
Mitte
Mittelwert
Mittwoch
Mo
Mobil
Mobilnummer
Mobiltelefon
Mon
Monat
Monate
Monatsansicht
Montag
Musik
MwSt.
März
Nach Updates suchen
Nach oben
Nach oben scrollen
Nach unten
Nachname
Nachricht
Nachricht bearbeiten
Nachricht eingeben
Nachricht löschen
Nachricht schreiben
Nachricht senden
Nachrichten
Nachtmodus
Nachverfolgung
Name
Namens-Manager
Navigation
Navigationsbereich
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
Neue Aufgabe
Neue Besprechung
Neue Bestellung
Neue Datei
Neue E-Mail
Neue Elemente
Neue Folie
Neue Mail
Neue Nachricht
Neue Nachrichten
Neue Rechnung
Neue Teams-Besprechung
Neuer Auftrag
Neuer Bericht
Neuer Chat
Neuer Eintrag
Neuer Kommentar
Neuer Kontakt
Neuer Kunde
Neuer Ordner
Neuer Tab
Neuer Termin
Neues Dokument
Neues Element
Neues Ereignis
Neues Fenster
Neues Inkognito-Fenster
Neues Passwort
Neues Projekt
Neues Textdokument
Neues Ticket
Neues privates Fenster
Neuigkeiten
News
Nicht erneut fragen
Nicht jetzt speichern
Nicht mehr anzeigen
Nicht speichern
Niedrige Wichtigkeit
Notfallkontakt
Notiz
Notizen
Notizenseite
November
Nr.
Nummer
Nummerierung
Nur Text
Nutzungsbedingungen
Nächste
Nächste Seite
Nächste Woche
Nächster
Nächster Monat
Nächstes
OK
Oben
Oktober
Opportunity
Option auswählen
Optional
Optionale Teilnehmer
Optionen
Ordner
Ordner auswählen
Ordner erstellen
Ordner leeren
Ordner öffnen
Organisation
Organisator
Ort
Orte
PLZ
PLZ / Ort
PLZ, Ort
PROBLEME
Papierformat
Papierkorb
Papierkorb leeren
Passnummer
Passwort
Passwort bestätigen
Passwort eingeben
Passwort speichern
Passwort vergessen
Passwort wiederholen
Passwort zurücksetzen
Passwort ändern
Passwörter
Pause
Personal
Personal-Nr.
Personalakte
Personalnummer
Personalstammdaten
Personen
Personen einladen
Persönliche Angaben
Persönliche Daten
Pfad kopieren
Pflichtfeld
Pflichtfelder
Phase
Piktogramme
Pipeline
PivotTable
Planen
Port
Pos.
Position
Positionen
Postausgang
Posteingang
Postfach
Postfächer
Postleitzahl
Preis
Preise
Presse
Priorität
Private E-Mail
Produkt
Produkte
Profil
Profil bearbeiten
Prognose
Projekt
Projekte
Projektmappen-Explorer
Projektname
Projektnummer
Protokoll
Protokolle
Präsentieren
Prüfen
Prüfziffer
QUELLCODEVERWALTUNG
Quelle
Quelltext
Quelltext anzeigen
Querformat
Querverweis
QuickSteps
RSS-Feeds
Rabatt
Rahmen
Rahmenlinien
Raum
Reaktion hinzufügen
Reaktionen
Rechnung
Rechnungen
Rechnungsadresse
Rechnungsdatum
Rechnungsempfänger
Rechnungsnummer
Rechts
Rechts ausrichten
Rechtsbündig
Rechtschreibung
Rechtschreibung und Grammatik
Reduzieren
Referentenansicht
Referenz
Referenzen
Referenznummer
Regel
Regeln
Region
Registrieren
Relevant
Rolle
Rollen
Ruhezustand
Ränder
Räume
Rückgängig
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
Schnellsuche
Schnellzugriff
Schrift
Schriftart
Schriftfarbe
Schriftgrad
Schriftgröße
Schritt
Schritte
Schätzung
Seite einrichten
Seite neu laden
Seite übersetzen
Seitenansicht
Seitenfarbe
Seitenlayout
Seitenleiste
Seitenrahmen
Seitenränder
Seitenumbruch
Seitenzahl
Seitenzahlen
Senden
Senden und Empfangen
Senden/Empfangen
Sendungen
September
Server
Shopping
Sicherheit
Sicherung
Signatur
Signaturen
Sitzung
Sitzungen
Skalierung
So
Sofortbesprechung
Sonnabend
Sonntag
Sonstige
Sortieren
Sortieren nach
Sortieren und Filtern
Sortierung
Sound
Sozialversicherungsnummer
Spalte
Spalte einfügen
Spalte hinzufügen
Spalte löschen
Spalten
Spalten auswählen
Spalten einfügen
Spalten löschen
Spaltenbreite
Spam
Spamverdacht
Sparklines
Speicher
Speichern
Speichern und schließen
Speichern unter
Speicherplatz
Sperrbildschirm
Sperren
Sprachanruf
Sprache
Sprache auswählen
Sprachen
Sprecheransicht
Später senden
Staatsangehörigkeit
Stadt
Stammdaten
Standard
Standard wiederherstellen
Standard-Apps
Standort
Standorte
Start
Startdatum
Starten
Startseite
Startzeit
Statistik
Statistiken
Status
Status festlegen
Statusleiste
Stellenbezeichnung
Steuer
Steuer-ID
Steuerklasse
Steuernummer
Sticker
Stoppen
Straße
Straße und Hausnummer
Straße, Hausnummer
Stummschalten
Stummschaltung aufheben
Stundenzettel
Stückzahl
Suche
Suchen
Suchen und Auswählen
Suchen und ersetzen
Suchergebnisse
Suchordner
Summe
Support
Symbol
Symbole
Symbolleiste
Synchronisieren
System
Systemstandard
Tab
Tab duplizieren
Tab schließen
Tabelle
Tabellen
Tabellenblatt
Tabs
Tag
Tage
Tagesansicht
Tags
Taskleiste
Tastatur
Tastenkombinationen
Tastenkürzel
Team
Teams
Teilen
Teilnehmen
Teilnehmer
Teilnehmerliste
Tel.
Telefax
Telefon
Telefonnummer
Termin
Termin erstellen
Terminal
Termine
Terminplanung
Terminplanungs-Assistent
Terminübersicht
Text in Spalten
Textfarbe
Textfeld
Textkörper
Textmarke
Textumbruch
Thesaurus
Thread
Threads
Ticket
Ticketnummer
Tickets
Tiefgestellt
Titel
Ton
Touchpad
Trennen
Typ
USt.
Uhrzeit
Umbenennen
Umfrage
Umfragen
Unbekannt
Ungelesen
Ungelesene Nachrichten
Unten
Unterhaltung
Unterhaltungen
Unternehmen
Unterordner
Unterstrichen
Untertitel
Variablen
Verbinden
Verbinden und zentrieren
Verbindung
Verbindung testen
Verbindungen
Verfassen
Verfügbarkeit
Vergleichen
Vergrößern
Verkauf
Verkaufschance
Verkaufschancen
Verkleinern
Verknüpfung
Verknüpfungen
Verlassen
Verlauf
Versand
Versandart
Verschieben
Verschieben nach
Version
Versionshinweise
Versionsverlauf
Vertrag
Vertragsart
Vertragsbeginn
Vertragsende
Vertragsnummer
Vertrieb
Verträge
Verwalten
Verwaltung
Verweise
Verwerfen
Veröffentlichen
Video
Videoanruf
Videoeinstellungen
Videos
Vollbild
Vollständiger Name
Von
Vor
Vorgang
Vorgesetzte
Vorgesetzter
Vorgänge
Vorherige
Vorherige Seite
Vorherige Woche
Vorheriger Monat
Vorheriges
Vorlage
Vorlagen
Vorname
Vorschau
Vorschaufenster
Vorwärts
WLAN
Warnung
Warnungen
Wartebereich
Warteraum
Wasserzeichen
Web
Weblayout
Webseite
Website
Weiter
Weitere
Weitere Aktionen
Weitere Informationen
Weitere Kalender
Weitere Optionen
Weiterleiten
Weitersuchen
Weniger anzeigen
Werkzeuge
Wert
Werte
Whiteboard
Wichtig
Wichtigkeit
Wiederherstellen
Wiederherstellung
Wiederholen
Wiederholung
Windows Update
Wird geladen
Woche
Wochen
Wochenansicht
Wohnort
Workflows
Währung
Wörter zählen
ZEITACHSE
Zahl
Zahlenformat
Zahlung
Zahlungen
Zahlungsart
Zahlungsbedingungen
Zahlungsziel
Zeichnen
Zeile
Zeile einfügen
Zeile hinzufügen
Zeile löschen
Zeilen
Zeilen einfügen
Zeilen löschen
Zeilen pro Seite
Zeilenabstand
Zeilenhöhe
Zeilenumbruch
Zeit
Zeit und Sprache
Zeiterfassung
Zeitplan
Zeitzone
Zelle
Zellen
Zellen verbinden
Zellenformatvorlagen
Zellverbund aufheben
Zentrieren
Zentriert
Ziel
Ziele
Zitat
Zoom
Zu Favoriten hinzufügen
Zugewiesen
Zugewiesen an
Zugriff
Zuklappen
Zulassen
Zuletzt angesehen
Zuletzt gesehen
Zuletzt geändert
Zuletzt geöffnet
Zuletzt verwendet
Zum Inhalt springen
Zuordnen
Zur Nachverfolgung
Zurück
Zurück zur Liste
Zurückgestellt
Zurücksetzen
Zusammenfassung
Zusammenführen
Zuständig
Zuweisen
Zweig
Zweige
Zweiter Vorname
Zwischenablage
Zwischensumme
Änderungen
Änderungen nachverfolgen
Änderungen speichern
Änderungen verwerfen
Änderungsdatum
Änderungsverlauf
Öffnen
Öffnen mit
Über uns
Übergänge
Übernehmen
Überprüfen
Überschrift
Überschrift 1
Überschrift 2
Überschrift 3
Überschriften
Übersetzen
Übersicht
Überspringen
`;
