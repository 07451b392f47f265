/** What one invented program says in one language. Every list is in no order. */
export interface InterfaceWords {
  readonly language: string;
  readonly menus: readonly string[];
  readonly actions: readonly string[];
  readonly places: readonly string[];
  readonly columns: readonly string[];
  readonly fields: readonly string[];
  readonly states: readonly string[];
  readonly headings: readonly string[];
}

const list = (text: string): string[] => text.split('|').map((word) => word.trim());

/** Interfaces in seven languages, English first and most often. */
export const INTERFACES: readonly InterfaceWords[] = [
  {
    language: 'en',
    menus: list('File|Edit|View|Insert|Format|Tools|Data|Window|Help|Selection|Go|Run|Bookmarks|History'),
    actions: list(
      'Save|Cancel|Delete|Print|New message|Reply|Reply all|Forward|Archive|Move to|Export|Import|Share|Add row|Filter|Sort|Refresh|Sign out|Copy link|Download|Upload|Mark as read|Close|Apply',
    ),
    places: list(
      'Inbox|Drafts|Sent|Archive|Spam|Trash|Home|Reports|Contacts|Orders|Products|Customers|Settings|Calendar|Tasks|Documents|Downloads|Pictures|Channels|Direct messages|Dashboard|Notifications',
    ),
    columns: list(
      'Name|Email|Phone|City|Status|Amount|Date|Owner|Type|Size|Modified|Account|Priority|Due date|Quantity|Total',
    ),
    fields: list(
      'First name|Last name|Date of birth|Street|Postcode|City|Country|Email address|Phone number|Account number|Comments|Department|Job title|Start date|Username|Password',
    ),
    states: list('Open|Closed|Pending|In progress|Done|New|Won|Lost|Paid|Overdue|Draft|Approved'),
    headings: list(
      'Overview|Personal details|Account settings|Recent activity|Payment methods|Privacy and security|Team members|Monthly report|All contacts|Search results|Shipping address|Version history',
    ),
  },
  {
    language: 'de',
    menus: list('Datei|Bearbeiten|Ansicht|Einfügen|Format|Extras|Daten|Fenster|Hilfe'),
    actions: list(
      'Speichern|Abbrechen|Löschen|Drucken|Neue Nachricht|Antworten|Allen antworten|Weiterleiten|Verschieben|Exportieren|Teilen|Filtern|Sortieren|Aktualisieren|Abmelden|Herunterladen|Schließen|Übernehmen',
    ),
    places: list(
      'Posteingang|Entwürfe|Gesendet|Archiv|Papierkorb|Startseite|Berichte|Kontakte|Bestellungen|Produkte|Kunden|Einstellungen|Kalender|Aufgaben|Dokumente|Downloads|Bilder',
    ),
    columns: list('Name|E-Mail|Telefon|Ort|Status|Betrag|Datum|Typ|Größe|Geändert|Konto|Priorität|Menge|Gesamt'),
    fields: list(
      'Vorname|Nachname|Geburtsdatum|Straße|Postleitzahl|Ort|Land|E-Mail-Adresse|Telefonnummer|Kontonummer|Bemerkungen|Abteilung|Benutzername|Kennwort',
    ),
    states: list('Offen|Geschlossen|Ausstehend|In Bearbeitung|Erledigt|Neu|Bezahlt|Überfällig|Entwurf'),
    headings: list(
      'Übersicht|Persönliche Angaben|Kontoeinstellungen|Letzte Aktivitäten|Zahlungsarten|Datenschutz und Sicherheit|Monatsbericht|Alle Kontakte|Suchergebnisse|Lieferadresse',
    ),
  },
  {
    language: 'fr',
    menus: list('Fichier|Édition|Affichage|Insertion|Format|Outils|Données|Fenêtre|Aide'),
    actions: list(
      'Enregistrer|Annuler|Supprimer|Imprimer|Nouveau message|Répondre|Transférer|Déplacer|Exporter|Partager|Filtrer|Trier|Actualiser|Télécharger|Fermer|Appliquer',
    ),
    places: list(
      'Boîte de réception|Brouillons|Envoyés|Corbeille|Accueil|Rapports|Contacts|Commandes|Produits|Clients|Paramètres|Calendrier|Tâches|Documents|Images',
    ),
    columns: list('Nom|E-mail|Téléphone|Ville|Statut|Montant|Date|Type|Taille|Modifié|Compte|Priorité|Quantité|Total'),
    fields: list(
      'Prénom|Nom|Date de naissance|Rue|Code postal|Ville|Pays|Adresse e-mail|Numéro de téléphone|Commentaires|Service|Mot de passe',
    ),
    states: list('Ouvert|Fermé|En attente|En cours|Terminé|Nouveau|Payé|Brouillon'),
    headings: list(
      'Aperçu|Informations personnelles|Paramètres du compte|Activité récente|Moyens de paiement|Rapport mensuel|Résultats de recherche|Adresse de livraison',
    ),
  },
  {
    language: 'es',
    menus: list('Archivo|Editar|Ver|Insertar|Formato|Herramientas|Datos|Ventana|Ayuda'),
    actions: list(
      'Guardar|Cancelar|Eliminar|Imprimir|Nuevo mensaje|Responder|Reenviar|Mover|Exportar|Compartir|Filtrar|Ordenar|Actualizar|Descargar|Cerrar|Aplicar',
    ),
    places: list(
      'Bandeja de entrada|Borradores|Enviados|Papelera|Inicio|Informes|Contactos|Pedidos|Productos|Clientes|Ajustes|Calendario|Tareas|Documentos|Imágenes',
    ),
    columns: list(
      'Nombre|Correo|Teléfono|Ciudad|Estado|Importe|Fecha|Tipo|Tamaño|Modificado|Cuenta|Prioridad|Cantidad|Total',
    ),
    fields: list(
      'Nombre|Apellidos|Fecha de nacimiento|Calle|Código postal|Ciudad|País|Correo electrónico|Número de teléfono|Comentarios|Departamento|Contraseña',
    ),
    states: list('Abierto|Cerrado|Pendiente|En curso|Hecho|Nuevo|Pagado|Borrador'),
    headings: list(
      'Resumen|Datos personales|Configuración de la cuenta|Actividad reciente|Métodos de pago|Informe mensual|Resultados de la búsqueda',
    ),
  },
  {
    language: 'it',
    menus: list('File|Modifica|Visualizza|Inserisci|Formato|Strumenti|Dati|Finestra|Aiuto'),
    actions: list(
      'Salva|Annulla|Elimina|Stampa|Nuovo messaggio|Rispondi|Inoltra|Sposta|Esporta|Condividi|Filtra|Ordina|Aggiorna|Scarica|Chiudi|Applica',
    ),
    places: list(
      'Posta in arrivo|Bozze|Inviati|Cestino|Home|Rapporti|Contatti|Ordini|Prodotti|Clienti|Impostazioni|Calendario|Attività|Documenti|Immagini',
    ),
    columns: list(
      'Nome|Email|Telefono|Città|Stato|Importo|Data|Tipo|Dimensione|Modificato|Conto|Priorità|Quantità|Totale',
    ),
    fields: list(
      'Nome|Cognome|Data di nascita|Via|Codice postale|Città|Paese|Indirizzo email|Numero di telefono|Commenti|Reparto|Password',
    ),
    states: list('Aperto|Chiuso|In attesa|In corso|Completato|Nuovo|Pagato|Bozza'),
    headings: list(
      'Panoramica|Dati personali|Impostazioni account|Attività recenti|Metodi di pagamento|Rapporto mensile|Risultati della ricerca',
    ),
  },
  {
    language: 'nl',
    menus: list('Bestand|Bewerken|Beeld|Invoegen|Opmaak|Extra|Gegevens|Venster|Help'),
    actions: list(
      'Opslaan|Annuleren|Verwijderen|Afdrukken|Nieuw bericht|Beantwoorden|Doorsturen|Verplaatsen|Exporteren|Delen|Filteren|Sorteren|Vernieuwen|Downloaden|Sluiten|Toepassen',
    ),
    places: list(
      'Postvak IN|Concepten|Verzonden|Prullenbak|Start|Rapporten|Contactpersonen|Bestellingen|Producten|Klanten|Instellingen|Agenda|Taken|Documenten|Afbeeldingen',
    ),
    columns: list(
      'Naam|E-mail|Telefoon|Plaats|Status|Bedrag|Datum|Type|Grootte|Gewijzigd|Account|Prioriteit|Aantal|Totaal',
    ),
    fields: list(
      'Voornaam|Achternaam|Geboortedatum|Straat|Postcode|Plaats|Land|E-mailadres|Telefoonnummer|Opmerkingen|Afdeling|Wachtwoord',
    ),
    states: list('Open|Gesloten|In behandeling|Bezig|Gereed|Nieuw|Betaald|Concept'),
    headings: list(
      'Overzicht|Persoonlijke gegevens|Accountinstellingen|Recente activiteit|Betaalmethoden|Maandrapport|Zoekresultaten',
    ),
  },
  {
    language: 'pl',
    menus: list('Plik|Edycja|Widok|Wstaw|Format|Narzędzia|Dane|Okno|Pomoc'),
    actions: list(
      'Zapisz|Anuluj|Usuń|Drukuj|Nowa wiadomość|Odpowiedz|Przekaż dalej|Przenieś|Eksportuj|Udostępnij|Filtruj|Sortuj|Odśwież|Pobierz|Zamknij|Zastosuj',
    ),
    places: list(
      'Odebrane|Wersje robocze|Wysłane|Kosz|Strona główna|Raporty|Kontakty|Zamówienia|Produkty|Klienci|Ustawienia|Kalendarz|Zadania|Dokumenty|Obrazy',
    ),
    columns: list(
      'Nazwa|E-mail|Telefon|Miasto|Status|Kwota|Data|Typ|Rozmiar|Zmodyfikowano|Konto|Priorytet|Ilość|Razem',
    ),
    fields: list(
      'Imię|Nazwisko|Data urodzenia|Ulica|Kod pocztowy|Miasto|Kraj|Adres e-mail|Numer telefonu|Uwagi|Dział|Hasło',
    ),
    states: list('Otwarte|Zamknięte|Oczekujące|W toku|Gotowe|Nowe|Zapłacone|Szkic'),
    headings: list(
      'Przegląd|Dane osobowe|Ustawienia konta|Ostatnia aktywność|Metody płatności|Raport miesięczny|Wyniki wyszukiwania',
    ),
  },
];

/** Things that people write about themselves, others and their work; none is made of interface words alone. */
export const REMARKS: readonly string[] = [
  'Her scan is on Tuesday, please keep it between us',
  'I will not be paid before the 12th, can you lend me 300?',
  'The union meets at six in the back room',
  'He was warned twice, the third time he goes',
  'My landlord wants me out by the end of March',
  'Can you pick up Jonas from school? I am stuck here',
  'The offer is 4.2 million, nobody else may know',
  'Dr Achterberg says the biopsy was clean',
  'she asked for asylum last spring and waits still',
  'Ich bin ab Montag krankgeschrieben, sag bitte nichts',
  'Der Betriebsrat hat widersprochen, wir müssen reden',
  'Meine Tochter hat wieder Fieber, ich bleibe daheim',
  'Je suis enceinte de trois mois, ne le dis à personne',
  'Le juge a rendu sa décision hier, on a perdu',
  'Mi madre ingresa en el hospital el jueves',
  'Ho litigato con il capo, cerco un altro lavoro',
  'Mijn contract wordt niet verlengd, hoorde ik net',
  'Rozwodzę się, proszę o kilka dni wolnego',
  'call me on my own phone, not on this one',
  'We pray on Fridays, so no meetings after noon please',
  'Sold the flat for less than we owe the bank',
  'His test came back positive, he stays away until Monday',
  'I voted for the other list and they know it',
  'Got the job at the competitor, start in May',
];
