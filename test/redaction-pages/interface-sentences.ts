const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** 200 sentences that people write in the words of interfaces. Each says something of somebody: none is a label. */
export const INTERFACE_SENTENCES: readonly string[] = lines(`
  Cancel all orders
  Move to home and delete the archive
  Delete my account
  Please close the file
  Send the report to all contacts
  Print the new contract
  Open the door after work
  Do not save the draft
  Remove me from the team
  Share this with nobody
  Copy the password to the new user
  Stop all payments
  Forward this to the manager
  The order is not paid
  Mark is new in the team
  May is out today
  Will may call you
  Print page and mark
  I sign out on Friday
  Home at last
  Reset my password please
  Block this user now
  Report the manager
  Hide the history from all
  The account is closed
  My password is password
  Add a new member to the group
  Archive all messages from him
  Export the data and go
  The search is over
  Save the date
  Help me leave
  We close the office in May
  They cut the team
  Undo what you did
  No reply from home
  All is not well
  Time to go home
  Call me back
  View the house on Monday
  Change the bank details
  Restore the old team
  Accept the offer
  Reject the offer and close
  Approve my leave
  Keep this private
  Do not show this to all
  Add her to the list
  The list is not complete
  Empty the safe
  Select a new manager
  The first draft was better
  Update your details with the bank
  Invite all but him
  End the call and run
  Pay the rest on Friday
  Start again without us
  The test was positive
  Results on Tuesday
  Leave the group today
  Edit out my name
  Sort it out by Monday
  Filter the mail from home
  Replace her by the end of June
  Delete all messages from May
  The link is for you only
  Download it at home
  Upload nothing today
  Connect with me later
  Log in as me
  Sign for me please
  Insert the key and open
  Find my file
  Lock the door and log off
  Test again on Monday
  The code is on the page
  Clear my desk
  Follow the money
  Like it or leave
  Comment on nothing
  Check out on Sunday
  Set the price to zero
  Remove the mark from the page
  Group sales are down
  Return to sender
  Track him to the office
  Your payment is overdue
  Next of kin is home
  Previous offers are void
  Due date was yesterday
  View all files about him
  Confirm the date with home
  Continue without the team
  Read this and delete
  Reply to all by mistake
  Draft the notice for May
  Pin is one two three four
  Refresh the offer
  Stay signed in at home
  Alle Bestellungen abbrechen
  Bitte mein Konto löschen
  Datei an alle senden
  Neue Nachricht von daheim
  Das Kennwort ist Kennwort
  Nicht speichern und schließen
  Ich bin ab Montag offline
  Termin absagen und nichts sagen
  Den Vertrag nicht öffnen
  Alle Kontakte exportieren und gehen
  Konto ist gesperrt
  Bitte antworten Sie nicht allen
  Kopie an den Betriebsrat
  Rechnung nicht bezahlt
  Urlaub ab Mai einfügen
  Status ist kritisch
  Meine Aufgaben übernimmt er
  Keine Ansicht ist privat
  Bild von ihr löschen
  Ordner bleibt geschlossen
  Suche neue Arbeit
  Hilfe für daheim gesucht
  Team wird verkleinert
  Daten bitte nicht teilen
  Zurück nach Hause
  Annuler toutes les commandes
  Supprimer mon compte
  Ne pas enregistrer
  Fermer le dossier du client
  Nouveau message de la maison
  Mot de passe à changer demain
  Envoyer à tous sauf à lui
  Compte fermé hier
  Imprimer et supprimer
  Partager avec personne
  Déplacer le rendez-vous
  Accueil fermé en mai
  Données à ne pas ouvrir
  Je cherche une nouvelle page
  Aide pour la maison
  Répondre non à tous
  Quitter le groupe
  Cancelar todos los pedidos
  Eliminar mi cuenta
  No guardar nada
  Cerrar la oficina en mayo
  Nuevo mensaje de casa
  Enviar a todos menos a él
  La contraseña es contraseña
  Cuenta cerrada ayer
  Imprimir y eliminar
  Compartir con nadie
  Mover la cita al lunes
  Inicio de tratamiento el martes
  Datos que no debe abrir
  Ayuda en casa
  Salir del grupo
  Pago pendiente desde mayo
  Buscar otro equipo
  Annulla tutti gli ordini
  Elimina il mio account
  Non salvare nulla
  Chiudi il conto in banca
  Nuovo messaggio da casa
  Invia a tutti tranne lui
  La password è password
  Stampa ed elimina
  Condividi con nessuno
  Sposta la visita a lunedì
  Apri solo a casa
  Aiuto per la casa
  Esci dal gruppo
  Cerca un nuovo lavoro
  Alle bestellingen annuleren
  Verwijder mijn account
  Niets opslaan
  Sluit het kantoor in mei
  Nieuw bericht van thuis
  Stuur naar alle contacten
  Het wachtwoord is wachtwoord
  Afdrukken en verwijderen
  Met niemand delen
  Verplaats de afspraak
  Open alleen thuis
  Hulp voor thuis gezocht
  Verlaat de groep
  Zoek een nieuw team
  Anuluj wszystkie zamówienia
  Usuń moje konto
  Nie zapisuj niczego
  Zamknij biuro w maju
  Nowa wiadomość z domu
  Wyślij do wszystkich
  Hasło to hasło
  Drukuj i usuń
  Nie udostępniaj nikomu
  Przenieś wizytę na poniedziałek
  Otwórz tylko w domu
  Pomoc dla domu
  Opuść grupę
  Szukaj nowej pracy
`);

/** Messages and values of one word that is also a word of interfaces. */
export const INTERFACE_ANSWERS: readonly string[] = lines(`
  Cancel
  Done
  Home
  Delete
  Settings
  Open
  Archive
  Print
  Help
  Search
  Closed
  New
  Pending
  Save
  Löschen
  Abbrechen
  Fertig
  Annuler
  Fermer
  Cancelar
  Chiudi
  Opslaan
  Usuń
  Gotowe
`);
