/**
 * Words of which each of the first kind with each of the second is a label of forms, tables and settings, written for this project:
 * "Order status", "Projektstatus", "Fichiers partagés", "Data dokumentu". They are compared without spaces, so that German and Dutch
 * compounds are pairs like others. Both sides are closed lists of things that programs keep and of what programs say about them; what
 * happens (a meeting, a review, a report) is on neither side, because it is what people write subjects and entries about.
 */
export interface WordPairs {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

export const WORD_PAIRS: readonly WordPairs[] = [
  // English: "Order status"
  {
    first: words(
      'account approval article asset attribute assignment attachment bank billing booking branch calendar campaign cart case channel class client collection color colour column company component contact content contract cost country currency customer data dataset delivery department device discount display document domain email employee environment error event expense export field file folder font form group image import inventory invoice issue item job key label language layout lead ledger line link list location log machine mail material meeting member memory message model module network note notification object offer opportunity order owner package page partner password payment permission phone plan plugin policy position posting price print printer priority process product profile project promotion property provider purchase quantity query queue quote record region refund release report request reservation resource return role room row rule sales sample scan schedule schema search security server service session sheet shift shipment shipping site sort source sprint stage stock storage store supplier support system table tag target task tax team template term test text theme ticket time transaction transfer type unit update upload user value variant vendor version view warehouse web workflow workspace',
    ),
    second: words(
      'address amount category categories code codes column columns count currency date description details field fields filter filters format group groups history icon id information key label labels language level limit link list lists location manager method mode name names no number numbers option options overview owner path period permissions preferences properties quantity range rate rates reference role roles rules settings size source status style subtotal summary template templates title total type types unit units value values version view views',
    ),
  },
  // English: "Approved by"
  {
    first: words(
      'added approved archived assigned authorised authorized billed booked cancelled canceled changed checked closed completed confirmed created deleted delivered edited entered executed exported imported invited issued logged modified opened ordered owned paid performed placed planned posted prepared printed processed published received recorded registered rejected released reported requested resolved reviewed saved scanned scheduled sent shared shipped signed started submitted updated uploaded verified viewed',
    ),
    second: words('at by date on'),
  },
  // English: "Shared files", "Total amount"
  {
    first: words(
      'active actual additional alternative archived assigned available average billable closed company connected current custom default deleted estimated external favorite favourite final first general gross hidden initial internal last linked main maximum minimum monthly net new next open optional original other own pending planned previous primary private public recent related remaining required saved secondary selected shared target total unassigned unread visible weekly yearly',
    ),
    second: words(
      'account accounts address amount balance budget category channels color columns contacts cost costs currency date devices documents entries fields files filters folder folders format fields group groups hours image images items language layout links lists location name notes number objects options page pages password price properties quantity records results rows sessions settings size status tabs tags template templates time title users value values version view views',
    ),
  },
  // German: "Projektstatus"
  {
    first: words(
      'abteilungs adress änderungs angebots anlagen anmelde anzeige arbeits artikel aufgaben auftrags ausgabe auswahl auswertungs beleg benutzer berechtigungs bereichs berichts beschaffungs bestell besprechungs bild branchen buchungs chat container datei daten datenbank datensatz dienst dokument dokumenten domänen drucker druck eingabe einkaufs element ereignis ergebnis export fehler feld fenster filter firmen format formular gebiets geräte gruppen hardware import index inventar kalender kampagnen kanal karten kategorie komponenten kontakt konto kosten kostenstellen kunden lager länder layout leistungs liefer lieferanten listen lizenz lösch marken maschinen material mengen menü mitarbeiter mitglieder modell monats nachrichten netzwerk netto brutto objekt ordner organisations partner passwort personal positions postfach preis produkt profil projekt protokoll prozess prüf quell raum rechnungs referenz regel reise release ressourcen rollen sammel schlüssel schrift seiten serien server sicherheits sicherungs software sortier spalten speicher sprach standort status stellen steuer such symbol system tabellen tages team termin text ticket transport typ umsatz update vertrags verkaufs vertriebs versand versions verteiler vorgangs vorlagen waren währungs web werk zahlungs zeichen zeilen zeit zellen ziel zugriffs',
    ),
    second: words(
      'adresse adressen ansicht ansichten anzahl art arten auswahl beginn bereich beschreibung betrag bezeichnung code daten datum details einheit einstellungen ende feld felder format größe gruppe gruppen id index inhaber kategorie kategorien kennung kennzeichen kopf kürzel liste listen menge modus name nummer nr objekt optionen ordner pfad position positionen preis quelle rechte regeln rolle rollen schlüssel seite status stufe summe symbol tabelle titel typ typen übersicht uhrzeit verlauf version verwaltung vorlage vorlagen wert werte zeile zeilen zeit zeitraum ziel zuordnung',
    ),
  },
  // German: "Freigegebene Dateien"
  {
    first: words(
      'aktive aktuelle alle allgemeine andere archivierte ausgeblendete ausgewählte benutzerdefinierte eigene empfohlene ergänzende erforderliche erweiterte externe freigegebene gefilterte gelöschte gemeinsame geplante gespeicherte geteilte gültige häufige hinzugefügte interne letzte markierte meine meistgenutzte nächste neue offene öffentliche optionale persönliche sichtbare sonstige tatsächliche ungelesene verbleibende verbundene verfügbare verknüpfte vorherige weitere zugehörige zugewiesene zusätzliche',
    ),
    second: words(
      'abfragen adresse adressen ansicht ansichten bereiche benutzer dateien daten dokumente einstellungen einträge elemente felder filter geräte gruppen kanäle kategorien kommentare kontakte konten kosten kunden links listen menge mitglieder nachrichten notizen objekte optionen ordner projekte regeln seiten sitzungen spalten stunden suchen tabellen tags vorlagen vorgänge werte zeilen zeit ziele',
    ),
  },
  // Dutch: "Projectstatus"
  {
    first: words(
      'aanmeld aanvraag account adres afbeeldings afdelings agenda apparaat artikel bedrijfs beheer bericht berichten bestands bestel bestellings betaal betalings beveiligings boekings categorie contact contract data database dagen document documenten domein eenheids export factuur filter functie gebeurtenis gebruikers gegevens groeps hulpbron import instellingen inkoop kaart kalender kanaal klant klanten kolom kosten land leverancier leveranciers lever levering lid lijst locatie machine map mappen materiaal medewerker model netwerk object offerte onderdeel opslag order orders organisatie pagina partner personeels prijs printer prioriteits procedure proces product project rapport regel rekening relatie rij rol ruimte samenvattings server sessie sjabloon software sorteer status systeem taak taal team tekst ticket tijd transactie type uitvoer urls vergader verkoop versie verzend voorraad wachtwoord website weergave werk zoek',
    ),
    second: words(
      'aantal adres adressen bedrag beheer beschrijving categorie categorieën code codes datum details eenheid eigenaar formaat gegevens geschiedenis groep groepen grootte id instellingen inhoud kenmerk kolom kolommen kosten lijst lijsten locatie methode modus naam namen nummer nummers omschrijving opties overzicht pad periode prijs regels rechten rol rollen sjabloon sjablonen soort status titel tijd totaal type types velden veld versie voorkeuren voorwaarden waarde waarden weergave',
    ),
  },
  // Dutch: "Gedeelde bestanden"
  {
    first: words(
      'aangepaste actieve alle algemene andere beschikbare eigen extra gedeelde gekoppelde geplande geselecteerde huidige laatste mijn nieuwe nieuw openbare openstaande opgeslagen overige recente toegewezen totale verborgen vereiste verwante verwijderde volgende vorige werkelijke zichtbare',
    ),
    second: words(
      'accounts apparaten bestanden bestand contacten contactpersonen documenten eigenschappen filters gebruikers gegevens groepen instellingen items kanalen kolommen kosten labels leden lijst lijsten map mappen notities objecten opties pagina projecten records regels rijen sessies sjablonen status tabbladen taken uren velden versie waarden weergave weergaven',
    ),
  },
  // French: "Fichiers partagés"
  {
    first: words(
      'adresse adresses affichages budget canaux champs colonnes comptes contacts coûts dates documents dossiers données éléments étiquettes fichiers filtres groupes heures images lignes listes membres modèles montant montants notes objets options pages paramètres prix profils projets quantité quantités rapports règles sessions statut statuts taille utilisateurs valeur valeurs version versions vue vues',
    ),
    second: words(
      'actif actifs actives actuel actuelle actuels affichées archivés archivées associés associées avancés avancées brut cible communs connexes courant courante disponible disponibles généraux généraux hors-taxe initial initiale liés liées masqués masquées moyen moyenne net obligatoires ouverts ouvertes partagé partagés partagées personnalisé personnalisés personnalisées planifiées prévues prévus principal principale publics réelles récents récentes requis restant restante sélectionné sélectionnés sélectionnées source supplémentaires supprimés total totale totales unitaire visibles ht ttc',
    ),
  },
  // Spanish: "Archivos compartidos"
  {
    first: words(
      'archivos campos canales carpetas columnas contactos costes cuentas datos dirección direcciones documentos elementos etiquetas fecha fechas filas filtros formato grupos horas imágenes importe importes listas mensajes miembros notas objetos opciones páginas permisos plantillas precio precios perfiles preferencias presupuesto proyectos reglas registros resultados saldo sesiones tamaño usuarios valor valores versión vista vistas cantidad coste',
    ),
    second: words(
      'abiertas abiertos activas activos actual actuales adicionales archivados asignados avanzada avanzadas básicos bruto compartidas compartidos disponible disponibles eliminados estimado estimadas final generales guardadas guardados inicial medio mínimo máximo neto obligatorios ocultas ocultos original pendientes personalizado personalizada personalizados planificadas previstas previsto principal privados públicos reales recientes relacionados restante seleccionadas seleccionados solicitada total totales unitario vinculados visibles',
    ),
  },
  // Italian: "File condivisi", "Stato ordine"
  {
    first: words(
      'account campi canali cartelle categorie colonne commenti contatti conti costi dati dispositivi documenti elementi etichette file filtri formato gruppi immagini importo importi impostazioni indirizzi indirizzo membri messaggi modelli note oggetti opzioni ore pagine prezzo prezzi profili progetti quantità regole righe risultati saldo sessioni utenti valore valori versione versioni viste vista',
    ),
    second: words(
      'aggiuntivi aggiuntive aperti aperte archiviati assegnati attivi attive attuale avanzate collegati condivisi condivise contabile corrente disponibile disponibili effettive eliminati finale generali iniziale lordo mancanti medio minimo massimo nascosti nascoste netto obbligatori originale personalizzati personalizzate pianificate principale pubblici recenti richiesta richiesti rimanente salvati salvate selezionati selezionate totale totali unitario visibili',
    ),
  },
  {
    first: words(
      'categoria codice data descrizione dettagli dimensione elenco gruppo gruppi id identificativo impostazioni importo indirizzo informazioni lista modello nome note numero opzioni prezzo proprietà quantità riepilogo stato storico tipo titolo totale valore',
    ),
    second: words(
      'account allegato articolo attività azienda campo canale cartella cliente colonna contatto conto consegna contratto dipendente dispositivo documento elemento evento fattura file fornitore gruppo immagine lotto magazzino materiale membro messaggio modello ordine ordini organizzazione pagamento pagina prodotto profilo progetto record registrazione regola reparto report riga riunione ruolo sede sessione spedizione sistema tabella team ticket transazione utente utenti versione',
    ),
  },
  // Polish: "Data dokumentu"
  {
    first: words(
      'adres czas cena dane data format grupa grupy historia id identyfikator ilość informacje jednostka kategoria kategorie kod koszt kwota liczba lista lokalizacja nazwa nr numer okres opcje opis pole rodzaj rola rozmiar stan status szablon szczegóły termin tytuł typ ustawienia wartość wersja widok właściciel właściwości wykaz zakres źródło',
    ),
    second: words(
      'adresu artykułu dokumentu dokumentów dostawcy dostawców dostawy elementu elementów faktury faktur firmy folderu grupy kanału kategorii klienta klientów kolumny komponentu konta kont kontaktu kontrahenta księgowania magazynu materiału modelu obiektu oferty oddziału operacji pliku plików płatności pola pozycji pracownika pracowników produktu produktów profilu projektu projektów przelewu rachunku raportu realizacji rekordu roli rozpoczęcia serii serwera sesji sprawy strony szablonu systemu tabeli towaru transakcji typu umowy urządzenia usługi utworzenia użytkownika użytkowników waluty ważności wiadomości wiersza wpisu wydania wydarzenia wysyłki zadania zadań zakończenia zamówienia zamówień zasobu zespołu zgłoszenia zgłoszeń zlecenia',
    ),
  },
  {
    first: words(
      'aktywne bieżące brakujące dodatkowe dostępne inne łączna moje najnowsze nieprzeczytane niestandardowe niestandardowy nowe nowy nowa następna ostatnie otwarte planowane podobne pokrewne poprzednia powiązane pozostałe publiczne rzeczywiste udostępnione ukryte usunięte ustawione wszystkie widoczne wybrane wymagane zaznaczone zapisane zaplanowane',
    ),
    second: words(
      'adresy dane dokumenty elementy etykiety filtry foldery godziny grupy kanały kategorie kolumny kolumna komentarze konta kontakty kwota listy lista notatki obiekty opcje pliki pola pozycje profile projekty reguły rekordy sesje status strona strony szablony szczegóły tabele urządzenia ustawienia użytkownicy wartości wersje widoki widok wiersze wyniki zadania',
    ),
  },
];

function words(list: string): string[] {
  return list.split(' ');
}
