/** Interface labels in Dutch, made by scripts/build-vocabulary.ts: never edited by hand. */
export const dutch = `
API-sleutel
Aan
Aan de slag
Aanbevolen locaties
Aangemaakt op
Aangemeld blijven
Aangepast
Aangepast niveau
Aangepast op
Aangepaste SAML-provider
Aangepaste rijkopcontent
Aangepaste thema-URL
Aangesloten accounts
Aanhef
Aankomende Evenementen
Aanmaakdatum
Aanmaken
Aanmelden
Aanmelden nieuw apparaat
Aanpassen
Aanpassen aan systeemthema
Aantal
Aantal personen
Aanvraag verwijderen
Aanvrager
Abonnement
Abonnement opzeggen
Abonnementen op lijsten
Abonneren
Absoluut pad
Accepteren
Account
Account Beveiliging
Account Console
Account Sluiten
Account aanmaken
Account beheren
Account beëindigen
Account log
Account maken
Account succesvol geverifieerd
Account toevoegen
Account van huidige gebruiker
Account verwijderen
Accountgegevens ontdekken
Accountnaam
Accounts
Accu
Achtergrond
Achternaam
Achternaam ontbreekt
Achteruit navigeren
Actie
Actie let op
Actie vereist
Acties
Acties koptekst
Acties van geselecteerde vorm
Acties voettekst
Actieve apparaten
Actieve filter
Actieve filters
Actieve sessies
Activeer API-sleutel
Activeren
Activiteit
Activiteiten
Adres
Adresbalk
Adresboek
Afbeelding
Afbeelding bewerken
Afbeelding invoegen
Afbeelding tonen
Afbeelding uploaden
Afbeelding verwijderen
Afbeelding wijzigen
Afbeeldingen
Afdeling
Afdrukken
Afdrukstand
Afdrukvoorbeeld
Afleveradres
Aflopend
Aflopend sorteren
Afmelden
Afronden
Afsluiten
Afspelen
Afspraak
Afspraken
Afwijzen
Afzender
Afzonderlijke datums
Agenda
Agenda's
Aggregeren op
Ajax-aanvraag afgebroken
Algemeen
Algemene voorwaarden
Algoritme
Alinea
Alle
Alle applicaties
Alle berichten
Alle collecties
Alle contacten
Alle discussies
Alle elementen
Alle filters leegmaken
Alle filters wissen
Alle gebruikers
Alle gegevens wissen
Alle geselecteerd
Alle items
Alle kamers
Alle kamers tonen
Alle kamers verlaten
Alle klanten
Alle markeren
Alle opties gedeselecteerd
Alle opties geselecteerd
Alle posities weergeven
Alle rijen deselecteren
Alle rijen selecteren
Alle sessies uitloggen
Alle talen
Alle toestemmingen
Alle velden verplicht
Alle verwijderen
Alleen geselecteerde weergeven
Alleen gewijzigd
Alleen observeren
Alleen vermeldingen
Alleen-lezen weergave
Allemaal deselecteren
Allemaal selecteren
Allen beantwoorden
Alles
Alles accepteren
Alles als gelezen markeren
Alles annuleren
Alles bekijken
Alles downloaden
Alles goedkeuren
Alles negeren
Alles opnieuw instellen
Alles opnieuw proberen
Alles opslaan
Alles samenvouwen
Alles selecteren
Alles sluiten
Alles tonen
Alles uitpakken
Alles uitvouwen
Alles versturen
Alles vervangen
Alles verwijderen
Alles weergeven
Alles weigeren
Alles wissen
Alsnog uitnodigen
Alternatieve tekst
Altijd
Analyse
Andere agenda's
Andere gepubliceerde adressen
Andere homeserver
Andere kamers
Andere opties
Andere sessies
Andere zoekopdrachten
Animaties
Annuleer
Annuleer bewerking
Annuleer upload
Annuleren
Antwoord op bericht annuleren
Antwoorddraad invouwen
App opnieuw laden
Apparaat
Apparaat activiteit
Apparaat geverifieerd
Apparaat uitloggen
Apparaten
Apparaten bewerken
Apparaten uitloggen
Apps
Apps downloaden
Archief
Archiveren
Artikel
Artikelen
Artikelnummer
Attributie in-/uitschakelen
Audio
Audiostream starten
Authenticatie Geslaagd
Authenticatie geannuleerd
Authenticatie starten
Authenticatiecode ontbreekt
Authoriseer nu
AutoSom
Autoaanvullen annuleren
Automatisch
Automatisch bewaarde versie
Automatisch bewaren
Automatisch opslaan
Automatisch toepassen
Automatische Uitnodiging
Automatische antwoorden
Automatische suggesties
Automatische uitnodigingen
Automatiseren
BIC
BSN
BTW
Back-up
Back-up sleutel bewaard
Back-up sleutel cached
Back-up verwijderen
Backupcode gebruiken
Backupcode invoeren
Backupcodes hergenereren
Bankgegevens
Bankrekening
Batterij
Bcc
Beantwoorden
Bedrag
Bedrijf
Bedrijfsnaam
Beeld
Beeldscherm
Begin
Begin met typen
Begindatum
Begint met
Begintijd
Beheer
Beheer & ontdek kamers
Beheer CLI
Beheer account
Beheer accountkoppelingen
Beheer clients
Beheer gebeurtenissen
Beheer gebruikers
Beheer geverifieerde domeinen
Beheer identity providers
Beheer organisatie
Beheer realm
Beheer toepassingen
Beheer toestemmingen
Beheerder
Beheren
Bekijk alles
Bekijk clients
Bekijk gebeurtenissen
Bekijk gebruikers
Bekijk groepen
Bekijk identity providers
Bekijk live locatie
Bekijk profiel
Bekijk realm
Bekijk regels
Bekijk toepassingen
Bekijk toestemmingen
Bekijken
Belangrijk
Belasting
Bepaalde modules selecteren
Beperkte toegang
Bereik selecteren
Bericht
Bericht bekijken
Bericht bewerken
Bericht doorsturen
Bericht uit kamer delen
Bericht versturen
Bericht verwijderd
Bericht verzenden
Berichten
Berichten aantal
Berichten in groepsgesprekken
Berichten in één-op-één chats
Berichten met trefwoord
Berichten vastprikken
Berichten versturen
Berichten zoeken
Beschikbaarheid
Beschikbare acties
Beschikbare elementen
Beschikbare filternamen
Beschikbare opties
Beschikbare rechten
Beschikbare waarden
Beschrijving
Bestaande Space toevoegen
Bestaande kamers toevoegen
Bestaande waarden behouden
Bestand
Bestand bewerken
Bestand bijvoegen
Bestand invoegen
Bestand kiezen
Bestand opgeslagen
Bestand toevoegen
Bestand uploaden
Bestand verwijderen
Bestand wijzigen
Bestanden
Bestanden importeren van
Bestanden toevoegen
Bestanden versturen
Bestandsgrootte
Bestandsnaam
Bestandstype
Besteldatum
Bestelling
Bestellingen
Bestelnummer
Beta inschakelen
Beta verlaten
Betaalmethode
Betaalwijze
Betaling
Betalingen
Bevat afspraken
Bevat selecteerbare elementen
Bevat verplichte inhoud
Bevat verwijderbare elementen
Beveiligde back-up
Beveiligde back-up instellen
Beveiligde berichten instellen
Beveiliging
Bevestig accountsluiting
Bevestig depubliceren
Bevestig duplicatie
Bevestig herstel
Bevestig kopie
Bevestig publiceren
Bevestig verplaatsing
Bevestig verwijdering
Bevestig wachtwoord
Bevestigen
Bevestiging
Bevoegde personen
Bewaar aanpassingen
Bewaar concept
Bewerk account
Bewerk alles
Bewerk onderwerp
Bewerk poll
Bewerk regel
Bewerk rij
Bewerk waarden
Bewerken
Bewerken ongedaan maken
Bewerking overgenomen
Bewerkt sinds
Bewijs onjuist
Bezig met annuleren
Bezig met laden
Bezig met uploaden
Bezig met verwijderen
Bezorgadres
Bibliotheek Resetten
Bibliotheek ingediend
Bibliotheek laden
Bijgevoegd bestand
Bijlage
Bijlagen
Bijlages toevoegen
Bijsnijden
Bijvoegen
Bijwerken
Blad
Bladen
Blader door bibliotheken
Bladeren
Bladeren op Map
Bladwijzers
Blog
Blok togglen
Blokkeren
Bluetooth
Boekhouding
Border radius
Boven
Boven uitlijnen
Branche
Brede actietegel
Brede navigatietegel
Breedte
Breng naar achter
Breng naar voorgrond
Breng naar voren
Breng wijzigingen aan
Bron
Bron bekijken
Bron-URL
Bug meldingen
Bulk Upload
Bureaublad
Burgerservicenummer
CSS classes
CSS styles
Cache
Cache wissen en herladen
Camera
Camera inschakelen
Camera uitschakelen
Camera's
Campagne
Campagnes
Canvas achtergrond
Canvas opnieuw instellen
Canvas verplaatsen
Categorie
Categorieën
Cc
Cel
Cel leegmaken
Cellen
Centreren
Chat
Chat exporteren
Chats
Citaat
Citaten invouwen
Citaten uitvouwen
Code
Codeblok wisselen
Codes hergenereren
Collega's en teams
Comprimeren
Computer
Concept
Concept opslaan
Concept succesvol bewaard
Concepten
Conditie toevoegen
Conditie verwijderen
Conditierij toevoegen
Configureren
Console
Console Veiligheidsbeheer
Contact
Contacten
Contactgegevens
Contactpersonen
Contactpersoon
Contactpersoon toevoegen
Contract
Contracten
Controleer filterinstellingen
Controleren
Controleren op updates
Cookie-instellingen
Cookies
Creëer een videokamer
Creëer organisatie
Creëer realm
Creëer views
Cursief
Cursief in- of uitschakelen
Dag
Dagen
Dashboard
Dashboard bewerken
Dashboards
Database
Datum
Datum en tijd
Datum in dienst
Datum selecteren
Datum tot einde jaar
Datums selecteren
De hele dag
De lijst bevat fouten
De lijst bevat meldingen
De lijst bevat problemen
De lijst bevat waarschuwingen
De structuur bevat fouten
De structuur bevat meldingen
De structuur bevat problemen
De tabel bevat fouten
De tabel bevat meldingen
De tabel bevat problemen
De tabel bevat waarschuwingen
Deactiveren
Debugbronnen gebruiken
December
Deel
Deel de bron
Deel een app
Deel inhoud
Deel uitnodigingskoppeling
Deelbare link
Deelnemen
Deelnemers
Deep selecteer
Definitief verwijderen
Delen
Dempen
Dempen opheffen
Derde kwartaal
Deselecteer alle rijen
Desktop sessie
Details
Details tonen
Details verbergen
Details weergeven
Deze maand
Deze pc
Deze week
Di
Dia's
Dialoog sluiten
Dialoog voor grootte wijzigen
Dialoog voor slepen
Dialoogvenster Zoeken
Diavoorstelling
Dieren en natuur
Dinsdag
Direct gesprek
Directe berichten
Do
Document
Document gewijzigd
Document hernoemen
Document opnieuw laden
Document vergrendeld
Documentatie
Documentatie openen
Documenten
Doelen
Domein toevoegen
Domein verwijderen
Donderdag
Donker
Donkere modus
Doorgaan
Doorgaan met vorige account
Doorgaan zonder e-mail
Doorhalen
Doorsturen
Downloaden
Downloads
Draad opties
Draai linksom
Draai rechtsom
Draaitabel
Dubbele waarden verwijderen
Dupliceren
Duur
E-mail
E-mail bevestigd
E-mail of Gebruikersnaam
E-mail succesvol geverifieerd
E-mail verzenden
E-mail verzonden
E-mailadres
E-mailadres bestaat reeds
E-mailadres bevestigen
E-mailadres geverifieerd
E-mailadres invoeren
E-mailadres of gebruikersnaam
E-mailadres ontbreekt
E-mailadres toevoegen
E-mailadressen
Een andere gebruiker
Een andere methode gebruiken
Een bug rapporteren
Een locatie gedeeld
Een nieuwe server toevoegen
Eenmalige aanmelding
Eenmalige code
Eerder gepubliceerd
Eerst overleggen
Eerste
Eerste gebruiker aanmaken
Eerste kwartaal
Eerste pagina
Eigen URL
Eigenaar
Eigenschappen
Einddatum
Einde
Eindigt met
Eindtijd
Element Call videokamers
Element met meervoudige inhoud
Elke actie
Email ondersteuning
Embed code
Emoji
Emoji autoaanvullen
Enkele dimensies ontbreken
Enkele planningskalender
Enter
Ergens anders beantwoord
Eten en drinken
Excalidraw bibliotheek
Export geannuleerd
Export succesvol
Exporteer afbeelding
Exporteer naar link
Exporteren
Exporteren naar CSV
Exporteren naar PDF
Exporteren naar bestand
Extensies
Extra
Extra opties
Eén resultaat beschikbaar
Facet verwijderen
Facturen
Factuur
Factuuradres
Factuurdatum
Factuurnummer
Fase
Favoriet
Favorieten
Fax
Februari
Federated Identities
Federated Identity
Feedback versturen
Feedback verstuurd
Filter
Filter apparaten
Filter definiëren
Filter ongedaan maken
Filter op Naam
Filter resetten
Filter toevoegen
Filter verwijderen
Filter wissen
Filtercriterium verwijderen
Filteren
Filteren op
Filters
Filters wissen
Forceer ontgrendeling
Format blok invoegen
Formules
Formules weergeven
Foto nemen
Foto toevoegen
Foto's zoeken
Fout
Fout - Gemengde inhoud
Fout bij bestand opvragen
Fout bij laden Widget
Fout bij verlaten kamer
Fout opgetreden
Fouten
Foutenlogboek versturen
Foutopsporing
Functie
Functie invoegen
Functies
Functies planningskalender
Functietitel
GIF's automatisch afspelen
Ga naar
Ga naar Home-scherm
Ga naar Tabelinstellingen
Ga naar instellingen
Ga naar kamer zoeken
Ga naar links
Ga naar mijn Space
Ga naar rechts
Ga terug
Gasten
Gastentoegang inschakelen
Geautoriseerde Provider
Geavanceerd
Geavanceerd zoeken
Geavanceerde info tonen
Geavanceerde info verbergen
Gebeurtenis
Gebeurtenisopslag resetten
Gebogen pijl
Geboortedatum
Geboorteplaats
Gebruik app
Gebruik bestaand nummer
Gebruik e-mail
Gebruik een andere methode
Gebruik een backupcode
Gebruik een identiteitsserver
Gebruik een systeemlettertype
Gebruik gebruikersnaam
Gebruik telefoon
Gebruik toegangssleutel
Gebruiker
Gebruiker gedefinieerde
Gebruiker inloggen
Gebruiker profiel
Gebruiker uitloggen
Gebruiker verifiëren
Gebruikers
Gebruikersbeheer
Gebruikersmenu openen
Gebruikersmenu sluiten
Gebruikersnaam
Gebruikersnaam bestaat reeds
Gebruikersnaam bijwerken
Gebruikersnaam ontbreekt
Gebruiksgegevens delen
Gebruiksvoorwaarden lezen
Gebruikt op canvas
Gebruikte Space
Gecreëerd door
Gedeeld
Gedeeld met
Gedeeld met mij
Gedempte personen
Geef een adres op
Geef een apparaatnaam op
Geef een servernaam
Geef een waarde op
Geef een wachtwoord
Geen Map
Geen antwoord
Geen automatische inschrijving
Geen bestand
Geen bestand gekozen
Geen bestanden gevonden
Geen datum geselecteerd
Geen diagramgegevens
Geen documenten beschikbaar
Geen e-mails
Geen filter
Geen filter geselecteerd
Geen filters ingesteld
Geen gebruiker
Geen gegevens
Geen getal
Geen groep
Geen groepering
Geen homeserver-URL opgegeven
Geen items
Geen kamers verlaten
Geen kolommen gevonden
Geen leden gevonden
Geen live locaties
Geen mediatoestemmingen
Geen microfoon gevonden
Geen microfoons gevonden
Geen onlangs bezochte kamers
Geen optie geselecteerd
Geen opties
Geen organisatie geselecteerd
Geen resultaten
Geen resultaten gevonden
Geen resultaten meer
Geen sessies gevonden
Geen sortering
Geen stemmen uitgebracht
Geen toegang
Geen tokens geselecteerd
Geen uitnodigingen gevonden
Geen update beschikbaar
Geen verdere versies gevonden
Geen versies gevonden
Geen verzoeken om toegang
Geen views beschikbaar
Geen views gevonden
Geen waarde
Geen webcams gevonden
Geen weergavenaam
Gefilterd op
Gegenereerd door AI
Gegeven gevalideerd
Gegevens
Gegevens filteren
Gegevensvalidatie
Gegunde Persoonsgegevens
Gegunde rechten
Geldig tot
Gelezen
Gelinkte accounts
Geluid
Geluid aan
Gemaakt door
Gemaakt met Excalidraw
Gemaakt op
Gemaskeerde bewerking
Gemiddelde
Genegeerd/geblokkeerd
Genegeerde personen
Genegeerde persoon
Genereer een ZIP
Genereer nieuwe API-sleutel
Genereren
Generieke sneltoetsen
Geordende list invoegen
Gepubliceerd
Gepubliceerde adressen
Gereed
Gerelateerd document
Gerelateerde opties
Geschiedenis
Gesegmenteerde knop
Geselecteerd
Geselecteerde Locales
Geselecteerde knop activeren
Geslacht
Gesloten poll
Gesprek
Gesprek beginnen
Gesprek beëindigen
Gesprekken
Gesprekstijdslijn bekijken
Getal
Geverifieerd
Geverifieerd telefoonnummer
Geverifieerde domeinen
Geverifieerde sessie
Geverifieerde sessies
Geverifieerde sleutel
Gewijzigd
Gewijzigd door
Gewijzigd op
Geïllustreerd bericht
Geïndexeerde berichten
Geïndexeerde kamers
Giftig Gedrag
Goedkeuren
Google Authenticator
Google Drive
Google Photos
Grafiek
Grafieken
Grammatica
Gratis niet-commerciële versie
Greep van schuifbalk
Groep
Groep gesegmenteerde knoppen
Groep opheffen
Groep verbergen
Groep weergeven
Groepeercriterium toevoegen
Groepeercriterium verwijderen
Groepen
Groepen definiëren
Groeperen
Groeperen op
Groepscriterium verwijderen
Groot
Grootte
Grootte aanpasbaar
Grootte aanpassen
Grootte horizontaal wijzigen
Grootte van kolom aanpassen
Grootte verticaal wijzigen
Grootte wijzigen
Hand opsteken
Handmatig
Handmatig verifiëren via tekst
Handtekening
Handtekeningen
Helderheid
Hele dag
Help
Helpcentrum
Herhalen
Herinnering
Herinneringen
Hernoem Map
Hernoemen
Herstel Lay-out
Herstel ongedaan maken
Herstellen
Herstellen van sessie mislukt
Herstelling succesvol
Herstelmethode verwijderd
Hervatten
Hoofdadres van space wijzigen
Hoofdmenu
Hoog contrast inschakelen
Hoogte
Horizontaal Centreren
Horizontaal spiegelen
Horizontaal splitsen
Horizontaal uitlijnen
Horizontaal verspreiden
Horizontale lijn invoegen
Host / Naam
Houd threads georganiseerd
Huidig wachtwoord
Huidige Concept
Huidige Gepubliceerde Versie
Huidige pagina
Huidige sessie
Huidige tijdlijn
Huidige tijdseenheid opnemen
Huidige waarde
Huisnummer
Hulp & info
Hulp bij opdrachten
Hulpmiddelen
Hyperlink
IBAN
ID van versie ontbreekt
IP adres
Identiteitsserver wisselen
Iedereen melden
Illegale Inhoud
Illustraties
Importeren
In kamer bekijken
Inactieve sessies
Inbox
Incompatibele database
Incompatibele lokale cache
Indeling
Index
Indienen
Indiening succesvol
Informatie
Informatie waardestatus
Informatief gegeven
Ingelogd blijven
Ingeschakelde widgets
Ingestelde authenticators
Inhoud melden
Inhoudsopgave
Inkomend verificatieverzoek
Inkoop
Inloggen
Inloggen met
Inloggen met Google
Inloggen met Solana
Inloggen met eenmalig inloggen
Inschakelen
Insluiten in-/uitschakelen
Inspringing vergroten
Inspringing verkleinen
Installeren
Instelbaar op globaal
Instelbaar per kamer
Instellen
Instelling bewerken
Instelling definitie
Instelling waardes opslaan
Instellingen
Instellingen verkenner
Instellingen voor kolomview
Instellingen weergeven
Instellingen wijzigen
Interne applicaties
Interne koppeling
Interne ruimte ID
Interval planningskalender
Intrekken
Invoegen
Invoegtoepassingen
Invoer
Invoer apparaten
Invoer datum/tijd
Invoer datumbereik
Invoer dynamische datum
Invoer met meerdere waarden
Invoerhulp beschikbaar
Invoerhulp gebruiken
Invoerhulp weergeven
Inzoomen
Inzoomen op selectie
Item
Items
Items per pagina
Jaar
Jaar gecumuleerd
Januari
Jodit Editor
Jodit gebruikershandleiding
Juni
Kaart feedback
Kaartnummer
Kalender
Kalender weergeven op
Kamer aanmaken
Kamer delen
Kamer toevoegen
Kamer vergeten
Kamer verlaten
Kamerafbeelding wijzigen
Kamerleden filteren
Kamerlink kopiëren
Kamernaam wijzigen
Kamers autoaanvullen
Kamers buiten een space
Kamers en Spaces
Kamers ontdekken
Kamersleutels exporteren
Kamersleutels importeren
Kamerslijst selectie invouwen
Kamerslijst selectie uitvouwen
Kamerstatus ontdekken
Kamerupgrade mislukt
Kamerversie upgraden
Kamerversleuteling inschakelen
Kanaal
Kanaal maken
Kanalen
Keycloak Accountbeheer
Kies datum
Kies een account
Kies een landinstelling
Kies een organisatie
Kies jaar
Kies maand
Kies uit bestaande
Kiestoetsen openen
Klant
Klanten
Klantnaam
Klantnummer
Klembord
Kleur
Kleur wijzigen
Kleuren
Kleurenpalet - recente kleuren
Klik voor interactie
Klik voor meer info
Knippen
Knooppunt verbergen
Knooppunt weergeven
Knop
Knop Objectstatus
Kolom
Kolom invoegen
Kolom naar beneden verplaatsen
Kolom naar boven verplaatsen
Kolom toevoegen
Kolom verwijderen
Kolomeigenschappen definiëren
Kolommen
Kop 1
Kop 2
Kop 3
Kopieer
Kopieer de onderstaande URL
Kopieer link
Kopieer link naar draad
Kopieer naar taal
Kopieer opmaak
Kopiëren
Kopiëren en sluiten
Kopiëren mislukt
Kopiëren naar
Kopiëren naar klembord
Kopiëren van
Koppeling
Koppeling creëren
Koppeling invoegen
Koppeling kopiëren
Koppeling naar persoon delen
Koppeling wisselen
Koppelingen
Koptekst
Korting
Kostenplaats
Krijg hulp
Kromme lijn
Kruiselings ondertekenen
Laat wachtwoord zien
Laatst gebruikt
Laatst gewijzigd
Laatste
Laatste aanmelding
Laatste activiteit
Laatste pagina
Laatste toegang
Lab instellingen weergeven
Label
Labels
Laden
Laden mislukt
Lage prioriteit
Land
Later verzenden
Leads
Leden
Leden uitnodigen
Leden van online gemeenschap
Leeg document
Leeg laten
Lees meer
Lees token
Lees verder
Leesvenster
Lege kamer
Lege pagina
Lege waarde
Legenda
Let op
Letters vergroten
Letters verkleinen
Lettertype
Leverancier
Leveranciers
Leverdatum
Levering
Licht
Lichte hoog contrast
Lichte modus
Liggend
Lijst
Lijst met toegewezen views
Lijst van projecten
Lijsten
Liniaal
Link
Link aanpassen
Link bewerken
Link bewerken & insluiten
Link kopiëren
Link maken en insluiten
Link naar kamer
Link naar klembord gekopieerd
Link openen
Link toevoegen
Link toevoegen & insluiten
Links
Links draaien
Links uitlijnen
Links verankeren
Lint
Live Samenwerking
Live locatie beëindigd
Live locatie delen
Live locatie delen inschakelen
Live locatie error
Live locatie ingeschakeld
Locatie
Locatie delen
Log in met QR-code
Log uit op apparaat
Logboek
Login bevestigen
Logo
Logs downloaden
Logs uploaden
Logs versturen
Logs verstuurd
Lokaal adres
Lokale adressen
Lokale schijf
Lopende oproep
Losmaken
Luidspreker
Ma
Maand
Maand in jaar
Maandag
Maanden
Maart
Maatwerkthema's ondersteuning
Machtigingen
Machtigingen intrekken
Macro's
Magazijn
Mail
Maken
Map
Map aanmaken
Map leegmaken
Map maken
Map toevoegen
Map uitvouwen
Mappen
Marges
Markdown inschakelen
Markeren als gelezen
Markeren als ongelezen
Match systeem
Maximaliseren
Maximaliseren ongedaan maken
Maximum
Medewerker
Medewerkers
Media
Media weglaten
Mediatoestemmingen verzoeken
Mediaverbinding mislukt
Meer
Meer acties
Meer bestanden toevoegen
Meer elementen laden
Meer info
Meer informatie
Meer kleuren
Meer kolominstellingen
Meer opties
Meer toevoegen
Meer tonen
Meer versies
Meer weergeven
Meerdere filters actief
Meervoudige combobox
Meervoudige invoer
Meervoudige selectie
Meervoudige selectie opheffen
Mei
Melding gelezen
Melding ongelezen
Meldingen
Meldingen aanzetten
Meldingen autoaanvullen
Meldingen inschakelen
Meldingen stilgezet
Meldingsgroep gelezen
Meldingsgroep ongelezen
Meldingsinstellingen wijzigen
Menu
Menu openen
Met anderen delen
Met dank aan
Met mij gedeeld
Met reset doorgaan
Met ster
Meteen uitloggen
Microfoon
Microfoon dempen
Microfoon inschakelen
Midden
Mijlpalen
Mijn Drive
Mijn Rollen
Mijn account
Mijn agenda's
Mijn apparaat
Mijn banlijst
Mijn bestanden
Mijn bronnen
Mijn dag
Mijn discussies
Mijn huidige locatie
Mijn live locatie
Mijn organisatie
Mijn profiel
Mijn projecten
Mijn taken
Mijn toestemmingen
Mijn views
Min oneindig
Minder info
Minder tonen
Minder weergeven
Minimaliseren
Minimum
Minuten invoeren
Mis geen antwoord
Mobiel
Mobiel nummer
Mobiele authenticator
Mobiele sessie
Mobiele telefoon
Modale widget
Modus veranderen
Momenteel bekijken
Momenteel gepubliceerd
Muis
Muziek
NIet-onderschepte fout
Na vandaag
Naam
Naam auteur
Naam bibliotheek
Naam geheime sleutel
Naam wijzigen
Naamloze Groep
Naamloze Kamer
Naamloze Space
Naamloze audio
Naar Spaces zoeken
Naar actualiseren slepen
Naar begin
Naar dia gaan
Naar donkere modus wisselen
Naar eerste bericht springen
Naar einde
Naar kamers zoeken
Naar lichte modus wisselen
Navigatie
Navigatiedeelvenster
Navigeren naar huidige dag
Neem een foto
Negatieve actie
Negeer persoon
Negeren
Netwerk
Netwerk en internet
Niet meer weergeven
Niet opslaan
Niet-genegeerde persoon
Niet-geverifieerde sessie
Niet-ondersteund bestandstype
Niet-opgeslagen wijzigingen
Niets gevonden
Nieuw
Nieuw aanmaken
Nieuw bericht
Nieuw bestand
Nieuw document
Nieuw item
Nieuw project
Nieuw rapport
Nieuw tabblad
Nieuw tabblad toevoegen
Nieuw trefwoord
Nieuw venster
Nieuw wachtwoord
Nieuwe
Nieuwe Relatie
Nieuwe afspraak
Nieuwe berichten
Nieuwe bestelling
Nieuwe chat
Nieuwe chat beginnen
Nieuwe contactpersoon
Nieuwe dia
Nieuwe e-mail
Nieuwe elementen toegevoegd
Nieuwe factuur
Nieuwe gebeurtenis
Nieuwe herstelmethode
Nieuwe items
Nieuwe kamer
Nieuwe kamer aanmaken
Nieuwe kamer laden
Nieuwe klant
Nieuwe map
Nieuwe opmerking
Nieuwe organisatie aanmaken
Nieuwe regel
Nieuwe regel toevoegen
Nieuwe server toevoegen
Nieuwe taak
Nieuwe vergadering
Nieuwe video kamer
Nieuws
Nog geen items toegevoegd
Nog niets gepland
Nog niks vastgeprikt
Noodcontact
Normaal
Notitie
Notities
November
Numerieke content
Nummer
Nummering
OK
Objectlijst weergeven
Offerte
Offertes
Offline Token
Offline toegang
Okta Workforce
Oktober
Omhoog
Omlaag
Omschrijving
Omschrijving wijzigen
Onbekende app
Onbekende beller
Onbekende fout
Onbekende kamer
Onbekende opdracht
Onbekende serverfout
Onbekende sessietype
Onder
Onder uitlijnen
Onderaan toevoegen
Onderbreken
Onderdeel
Ondersteuning
Onderstrepen
Ondertitel
Ondertiteling
Onderwerp
Onderwerp wijzigen
Ongedaan maken
Ongeldig URL fragment
Ongeldig URL schema
Ongeldig bestaand wachtwoord
Ongeldig bestandstype
Ongeldig e-mailadres
Ongeldig nummer
Ongeldig themaschema
Ongeldige JSON
Ongeldige SVG
Ongeldige URL
Ongeldige authenticatiecode
Ongeldige collectie
Ongeldige datum
Ongeldige gebruiker
Ongeldige invoer
Ongeldige klembordgegevens
Ongeldige tabel
Ongeldige veiligheidssleutel
Ongeldige waarde
Ongelezen
Ongelezen berichten
Ongeordende lijst invoegen
Ongewenst
Ongewenste e-mail
Onjuist veiligheidswachtwoord
Onjuist waarde
Onjuist wachtwoord
Onjuiste verificatiecode
Onlangs geopende kamers
Ontban van kamer
Ontbannen mislukt
Ontbrekende vereiste gegevens
Ontgrendel alles
Ontgrendelen
Ontgrendeling mislukt
Ontkoppel tekst
Ontsleutel de gebeurtenisbron
Ontvangen
Ontvangen van
Ontvanger
Ontvangers
Ontwerpen
Ontwikkelaar mode
Ontwikkelaars
Onverwacht type
Op Map
Op inlognaam uitnodigen
Opdrachten
Opdrachten autoaanvullen
Open discussie
Open kamer
Open persooninstellingen
Open tabbladen
Openen
Openen in
Openen in nieuw tabblad
Openen in nieuw venster
Opgeslagen
Ophaalfrequentie van berichten
Ophangen
Oplopend
Oplopend sorteren
Opmaak
Opmaak kopieren
Opmaak kopiëren/plakken
Opmaak tonen
Opmaak verwijderen
Opmerking
Opmerking toevoegen
Opmerkingen
Opname
Opname starten
Opname stoppen
Opname-instellingen testen
Opnemen huidige tijdseenheid
Opnieuw
Opnieuw bewerken
Opnieuw inloggen
Opnieuw instellen
Opnieuw opstarten
Opnieuw proberen
Opnieuw selecteren
Opnieuw starten
Opnieuw toetreden
Opnieuw versturen
Opnieuw verzenden
Oproep beëindigd
Oproep dempen
Oproep gaande
Oproep gemist
Oproep geweigerd
Oproep mislukt
Oproepen
Opslaan
Opslaan als
Opslaan en sluiten
Opslaan lay-out mislukt
Opslaan naar bestand
Opslaan naar huidige bestand
Opslaan op schijf
Opslag
Opslag wissen en uitloggen
Opsommingstekens
Opstellen
Optie toevoegen
Opties
Opties maken
Opties selecteren
Optioneel
Opvulkleur
Order
Orderdatum
Ordernummer
Orders
Organisatie
Organisatie verwijderen
Organisator
Origineel behouden
Originele gebeurtenisbron
Over
Over Jodit
Over homeservers
Over ons
Overeenkomen met alle
Overeenkomen met een
Overgangen
Overige
Overschakelen naar klokinvoer
Overslaan
Overzicht
PROBLEMEN
Pad kopiëren
Page down
Page up
Pagina omhoog/omlaag
Pagina-einde
Pagina-indeling
Paginanummer
Passkey hernoemen
Pauze
Payload Instellingen
Permanent Verwijderen
Personeelsdossier
Personeelsnummer
Personen
Personen autoaanvullen
Personen toevoegen
Personen uitnodigen
Personen verbannen
Personen verwijderen
Persoon Bezet
Persoon deactiveren
Persoon delen
Persoon verifiëren
Persoonlijke banlijst
Persoonlijke bibliotheek
Persoonlijke gegevens
Persoonlijke gegevens wissen
Persoonlijke instellingen
Persoonlijke werkruimte
Pictogrammen
Pijl links
Pijl rechts
Pijlbinding voorkomen
Plaats
Plak grafieken
Plak opmaak
Plakken
Plakken speciaal
Plakken van klembord
Plannen
Planning
Platte actietegel
Platte navigatietegel
Platte tekst
Poll
Poll aanmaken
Poll plaatsen mislukt
Poll sluiten
Poort
Pop-over sluiten
Positieve actie
Postcode
Postcode en plaats
Postvak IN
Postvak UIT
Preview weergeven
Prijs
Prijzen
Printer
Printers
Prioriteit
Privacybeleid
Privacyverklaring
Privé Space
Privé kamer
Privéberichten
Privékamer upgraden
Probeer opnieuw
Product
Producten
Profiel
Profiel bewerken
Profiel bijwerken
Profiel opslaan mislukt
Profielfoto
Prognose
Project
Projecten
Projectnaam
Provider selecteren
Provincie
Prullenbak
Prullenbak legen
Publicatie ongedaan maken
Publicatie plannen
Publiceer bibliotheek
Publiceer wijzigingen
Publiceren
Publieke Space
Publieke kamer
Publieke kamer toetreden
Publieke kamer upgraden
Publieke kamers
Publieke kamers ontdekken
QR-code tonen
Query
Quote in- of uitschakelen
Randen
Rapport
Rapport versturen
Rapporten
Raster weergeven
Rasterlijnen
Reactie toevoegen
Reacties
Reacties versturen
Reageer in draad
Reageer op draad
Reageer op versleutelde draad
Recent bekeken
Recente berichten verwijderen
Recente directe gesprekken
Recente gesprekken
Recente zoekopdrachten
Rechten
Rechten wijzigen
Rechts
Rechts draaien
Rechts uitlijnen
Rechts verankeren
Record
Records
Referentie
Regel verwijderen
Regelafstand
Regels
Regio
Registratie geslaagd
Registreren
Registreren met Solana
Reizen en plaatsen
Rekeninghouder
Rekeningnummer
Relatie Relatie
Relatie Verwijderen
Relatie Wisselen
Relatie tot
Relatief pad
Reset bibliotheek
Resolutie
Responsieve tabel
Resultaten
Resultaten filteren
Rij
Rij gedeselecteerd
Rij geselecteerd
Rij ingeklapt
Rij invoegen
Rij kopiëren
Rij met kolomkoppen
Rij plakken
Rij toevoegen
Rij uitgeklapt
Rij verwijderen
Rijen
Rijen per pagina
Rol
Rollen
Rollen & rechten
Rollen selecteren
Rond verificatie af
Ruimte
Ruimte aanmaken
Ruwe selectie
SMS Code
SMS Code instellen
SSO-domeinen toevoegen
Saldo
Samenvatting
Samenvoegen
Samenvoegen en centreren
Samenvouwen
Schatting
Scherm delen
Scherm vullen
Schermdelen starten
Schermdelen stoppen
Schrijf een optie
Schuifbalk achteruit
Schuifbalk vooruit
Screenshot maken
Scroll naar boven
Scroll terug naar inhoud
Scène laden
Seconden invoeren
Selecteer
Selecteer alle rijen
Selecteer alles
Selecteer bestanden
Selecteer een bestand
Selecteer een dialect
Selecteer een kleur
Selecteer een waarde
Selecteer foto's
Selecteer rol
Selecteer toestemming
Selecteren
Selectie
Selectie knippen
Selectie kopiëren
Selectie openen
Selectie opheffen
Selectie weergeven
September
Server
Server opties
Sessie
Sessie details
Sessie hernoemen
Sessie hersteld
Sessie verifiëren
Sessiegegevens ontbreken
Sessies
Sessies hernoemen
Sessies verbergen
Sjablonen
Sjabloon
Sla bewerking op
Sla op
Slaapstand
Sleep bestanden hiernaartoe
Sleep een bestand
Sleutel
Sleutelback-up aanmaken
Sleutelopslag publieke sleutel
Sleutels hersteld
Sluit oproep
Sluit venster
Sluiten
Smileys & Personen
Sms verzenden
Snelkoppelingen en hulp
Snelle acties
Snelle instellingen
Snelle reacties
Snelle toegang
Sneltoetsen
Social Login
Solana-wallet toevoegen
Sommige kamers verlaten
Soort
Sorteer op
Sorteercriterium toevoegen
Sorteercriterium verwijderen
Sorteren
Sorteren en filteren
Sorteren op
Sorteren op grootte
Sorteren op naam
Sorteren op wijzigingsdatum
Sortering definiëren
Space autocomplete
Space leden
Space maken
Space selecteren
Space toevoegen
Space verlaten
Space voorvertoning
Space zichtbaarheid
Space-afbeelding wijzigen
Spacenaam wijzigen
Spaces bijwerken
Spaces met toegang
Spaces zoeken
Spam
Spam of propaganda
Specificeer een homeserver
Specifieke versie
Spelling
Spelling en grammatica
Splitsen
Spraak & video
Spraakbericht versturen
Staand
Standaard
Standaardwaarden herstellen
Stap
Stappen
Start
Start audio-opname
Start een direct gesprek
Start een groepsgesprek
Start poll
Start scherm-opname
Start sessie
Start video-opname
Startdatum
Starten
Statistieken
Statistieken voor nerds
Status
Statusbalk
Statusbalk voor foutmelding
Statusbalk voor succesmelding
Stel bijsnijdgebied in
Stel gebruikersnaam in
Stel wachtwoord in
Stelt de kamernaam in
Stickers-knop tonen
Stijl
Stijlen
Stijlen gekopieerd
Stop audio-opname
Stop en sluit
Stop scherm-opname
Stop sessie
Stop video-opname
Stoppen
Straat
Stream actief
Stream passief
Stukprijs
Stuur leesbevestigingen
Stuur naar achtergrond
Stuur opgenomen bestand
Submap
Subscript
Subtotaal
Successvol ingelogd
Succesvol aangepast
Succesvol automatisch bewaard
Succesvol gepland
Succesvol geregistreerd
Succesvol geverifieerd
Succesvol niet-gepubliceerd
Succesvol ontgrendeld
Succesvol verwijderd
Superscript
Supportassistent activeren
Symbolen
Symbool
Symbool invoegen
Symbool selecteren
Synchroniseren
Systeem
Systeemberichten behouden
TERMINAL
Taak
Taakbalk
Taal
Taal en regio
Taal selecteren
Tabblad
Tabblad sluiten
Tabbladen
Tabel
Tabel invoegen
Tabel verwijderen
Tabellen
Taken
Talen
Team
Teams
Tegel creëren
Tekenen
Tekengrootte
Tekst
Tekstgrootte
Tekstkleur
Tekstterugloop
Tekstvak
Telefoon
Telefoonnummer
Telefoonnummer invoeren
Telefoonnummer toevoegen
Telefoonnummer wijzigen
Telefoonnummers
Terug
Terug naar
Terug naar chat
Terug naar dashboard
Terug naar draad
Terug naar inloggen
Terug naar meldingen
Terug naar oproep
Terug navigeren
Terugdraaien
Terugkeerpatroon
Terugval naar standaardtaal
Testrecorder activeren
Thema
Thema aan/uit
Thema toevoegen
Thema's
Threads weergeven
Thumbnails genereren
Ticket
Tickets
Tijd
Tijd en taal
Tijd selecteren
Tijdzone
Titel
Titels blokkeren
Toch proberen deelnemen
Toch weggaan
Toegang
Toegang intrekken
Toegang tot kolomacties
Toegankelijkheid
Toegetreden
Toegevoegd aan bibliotheek
Toegewezen aan
Toepassen
Toestaan
Toestemming geweigerd
Toestemming vereist
Toetreden
Toetsenbord
Toevoegen
Toevoegen aan favorieten
Toewijzen
Token van wachtwoordreset
Token vernieuwing succesvol
Tonen
Toont actie
Totaal
Tussenvoegsel
Tweede kwartaal
Tweemaal gearceerd
Tweestapsverificatie instellen
Tweestapsverificatie toevoegen
Twitter gebruikersnaam
Type
Type naam
Typmeldingen versturen
Typmeldingen weergeven
UITVOER
URL plakken
Uit
Uit back-up herstellen
Uit een conversatie
Uiterlijk
Uitgenodigd
Uitlijnen op volledige breedte
Uitlijning
Uitloggen
Uitloggen mislukt
Uitloggen succesvol
Uitloggen uit alle accounts
Uitloggen van alle accounts
Uitnodigen
Uitnodiging intrekken
Uitnodiging van kamer afwijzen
Uitnodiging van space afwijzen
Uitnodiging weigeren
Uitnodigingen
Uitnodigingen versturen
Uitnodigingen verzenden
Uitnodigingslink kopiëren
Uitpakken
Uitschakelen
Uitvoeren
Uitvouwen
Uitvullen
Uitzoomen
Unban van space
Update voor iedereen
Updaten
Upgrade de kamer
Upgrade noodzakelijk
Upgraden van kamer mislukt
Upload
Upload Toevoegen
Upload Verwisselen
Upload afbreken
Upload gepauzeerd
Upload hervatten
Upload mislukt
Upload opnieuw proberen
Upload pauzeren
Upload voltooid
Upload voorbereiden
Uploaden
Uploaden mislukt
Uploaden van cloud
Uppy Dashboard
Uren invoeren
VERKENNER
Vaak gebruikt
Valuta
Van/tot
Vandaag
Variabelen
Vastgemaakt
Vastgeprikte berichten
Vastmaken
Vastprikken aan zijbalk
Veelgestelde vragen
Veiligheid & privacy
Veiligheidssleutel invoeren
Veiligheidswachtwoord invoeren
Veld
Veld kopiëren
Veld plakken
Veld toevoegen
Velden
Venster
Verander wachtwoord
Verankeren aan onderzijde
Verantwoordelijke
Verban van kamer
Verban van space
Verbannen personen
Verberg filtermenu
Verberg stickers
Verberg wachtwoord
Verbergen
Verbind een account
Verbind externe account
Verbinden
Verbinding
Verbinding mislukt
Verbinding toch verbreken
Verbinding verbreken
Verbinding verloren
Verbindingen
Verbonden apparaten
Verborgen items
Verder zoeken op server
Verdere vergunningen
Vereiste metadata ontbreekt
Vergadering
Vergaderingen
Vergeleken met
Vergelijk Versies
Vergelijk unieke emoji
Vergelijk versie met
Vergelijken
Vergelijking
Vergrendel alles
Vergrendel tot
Vergrendelen
Vergrendelingsscherm
Vergroten
Vergunning intrekken
Verhouding behouden
Verificatie beginnen
Verificatie geannuleerd
Verificatie in afwachting
Verificatie verkenner
Verificatie verlopen
Verificatiecode
Verificatiecode versturen
Verifieer domein
Verifieer met andere apparaat
Verifieer telefoonnummer
Verifiëren
Verifiëren met emoji
Verifiëren met scan
Verkeerd bestandstype
Verkeerde veiligheidssleutel
Verkleinen
Verkoop
Verkoopkans
Verkoopkansen
Verlaat Live Voorbeeld
Verlaat organisatie
Verlaat regel-editor
Verlaat zen modus
Verlaten
Vermeldingen
Vermeldingen & trefwoorden
Vermeldingen en reacties
Vermijd recente jaartallen
Vermijd rijtjes
Vernieuwen
Verplaats Map
Verplaats alle naar bron
Verplaats alle naar doel
Verplaats naar beneden
Verplaats naar boven
Verplaats naar bron
Verplaats naar doel
Verplaats omhoog
Verplaats omlaag
Verplaats pagina links/rechts
Verplaatsen
Verplaatsen naar
Verplicht
Verplicht veld
Verplichte velden
Versie
Versiegeschiedenis
Versies
Versies tonen voor
Versleuteling ingeschakeld
Versturen
Versturen van logs mislukt
Verstuur code opnieuw
Verstuur een antwoord
Verstuur een bericht
Verstuur een sticker
Verstuur link opnieuw
Vertakking
Vertalen
Verticaal Centreren
Verticaal distribueren
Verticaal spiegelen
Verticaal splitsen
Verticaal uitlijnen
Vervaldatum
Vervangen
Vervangen door
Verwijder
Verwijder Media
Verwijder Upload
Verwijder account
Verwijder afbeelding
Verwijder alles
Verwijder bestand
Verwijder e-mailadres
Verwijder externe account
Verwijder lid
Verwijder map
Verwijder opgenomen bestand
Verwijder passkey
Verwijder portefeuille
Verwijder regel
Verwijder telefoonnummer
Verwijder tweestapsverificatie
Verwijder uit bibliotheek
Verwijder van space
Verwijderbare tegel
Verwijderd
Verwijderd Op
Verwijderde items
Verwijderen
Verwijderen uit kamer
Verwijderen voor iedereen
Verwijdering bevestigen
Verwijzingen
Verzendadres
Verzenden
Verzenden/Ontvangen
Verzending
Verzendlijsten
Verzoek om toegang
Verzoek om toetreden
Verzonden
Verzonden items
Vet
Vetgedrukt in- of uitschakelen
Via e-mail uitnodigen
Video
Video kamer
Video kamers
Video opnemen
Video oproep beëindigd
Video's
Videogesprek
Videogesprek gestart
Videokamer maken
Videos automatisch afspelen
Vierde kwartaal
Vierkant knippen
View opslaan
View selecteren
View verwijderen
Views beheren
Vind mijn locatie
Voeg SMS-code verificatie toe
Voeg afbeelding in
Voeg authenticator toe
Voeg de klassenaam in
Voeg een e-mailadres toe
Voeg een integratie toe
Voeg een link toe
Voeg een telefoonnummer toe
Voeg regel toe
Voeg toe
Voeg toe aan bibliotheek
Voer alleen cijfers in
Voer bestandsnaam in
Voer een URL in
Voer een backupcode in
Voer een bestandsnaam in
Voer een naam in
Voer een webadres in
Voer geldig valutabedrag in
Voer geldige eenheid in
Voer geldige eenheidsbedrag in
Voer geldige valuta in
Voer geldige waarde in
Voer getal in
Voer inlognaam in
Voer tekst in
Voer wachtwoord in
Voetnoot
Voettekst
Volgen
Volgend decennium
Volgend jaar
Volgend kwartaal
Volgend uur
Volgende
Volgende kamer of DM
Volgende maand
Volgende minuut
Volgende pagina
Volgende seconde
Volgende stap
Volgende week
Volgende zoeken
Volledig scherm
Volledig scherm openen
Volledig scherm verlaten
Volledige naam
Volledige tekst weergeven
Volledige toegang
Volledige versie kopen
Voltooien
Voltooiing forceren
Voor Space uitnodigen
Voor actualisering vrijgeven
Voorbeeld
Voorbeeld laden
Voorbeeld sluiten
Voorbeeld van bericht
Voorbeelden
Voorblad
Voorheen een Concept
Voorkeuren
Voorkeuren resetten
Voorletters
Voorlopig overslaan
Voornaam
Voornaam onbreekt
Voorraad
Voortgang
Voortgangsbalk voor wizard
Vooruit
Vooruit navigeren
Voorwaardelijke opmaak
Vorig decennium
Vorig jaar
Vorig kwartaal
Vorig uur
Vorige
Vorige Versie
Vorige Zoeken
Vorige kamer of DM
Vorige maand
Vorige minuut
Vorige pagina
Vorige seconde
Vorige week
Vormen
Vormgeving
Vr
Vraag of onderwerp
Vrienden en familie
Vrijdag
Vóór vandaag
Waarde
Waarde invoeren
Waarde voor X
Waarden
Waardes op expliciete niveaus
Waardestatus Fout
Waardestatus Succes
Waardestatus Waarschuwing
Waarschuwing
Waarschuwing uitgevoerd
Waarschuwingen
Wacht op goedkeuring
Wachten op antwoord
Wachten op goedkeuring
Wachtlijst aanmelding
Wachtruimte
Wachtwoord
Wachtwoord Bijwerken
Wachtwoord bevestigen
Wachtwoord herstellen
Wachtwoord instellen
Wachtwoord invoeren
Wachtwoord ontbreekt
Wachtwoord opnieuw instellen
Wachtwoord resetcode
Wachtwoord resetten
Wachtwoord veranderen geslaagd
Wachtwoord vergeten
Wachtwoord wijzigen
Wachtwoorden
Wachtwoorden matchen
Watermerk
Web
Web insluiten
Web sessie
Webcam aan/uit zetten
Website
Week
Weergave
Weergave aanpassen
Weergeven
Weergeven als
Weergeven/verbergen
Weigeren
Weigeren en persoon negeren
Weken
Werkbalk
Werkblad
Werkmap
Werknemer
Werknemers
Werkruimte
Werktijden
Werkweek
Whiteboard
Widget toegevoegd door
Widget toevoegen
Widget verwijderen
Widgets aanpassen
Widgets tonen
Widgets verbergen
Wijzerplaat van klok
Wijzig de kamerafbeelding
Wijzig gebruikersnaam
Wijzig link
Wijzig server ACL's
Wijzigingen
Wijzigingen afkeuren
Wijzigingen bijhouden
Wijzigingen opslaan
Wis canvas
Wissen
Wo
Woensdag
Woonplaats
Woorden tellen
Word-tekst gedetecteerd
Youtube/Vimeo video invoegen
Za
Zaterdag
Zeer groot
Zelfgedefinieerde locatie
Zen modus
Zet een pin neer
Zichtbaar voor Space leden
Zichtbaarheid
Zijbalk
Zijbalk open houden
Zijbalk sluiten
Zijbalk verbergen
Zijbalk weergeven
Zo
Zoek mensen
Zoek naar
Zoek naar een taal
Zoek vrienden
Zoek widgets
Zoeken
Zoeken annuleren
Zoeken en selecteren
Zoeken en vervangen
Zoeken mislukt
Zoeken naar
Zoeken naar een blok
Zoeken resetten
Zoekresultaten
Zondag
Zonder titel
Zoom
Zoom afbeeling
Zoom in
Zoom terugzetten
Zoom uit
`;
