/**
 * Texts of programs with something of somebody's in them, of one language, written for this project. `#` stands for a number,
 * `*` for one or two words that are nobody's business; everything else is the program's own.
 */
export interface TemplatePhrases {
  /** A text may begin with these. */
  readonly starts: readonly string[];
  /** What is counted: a word with nothing but a number behind it ("Inbox (3)"). */
  readonly counted: readonly string[];
  /** What may follow: "from *", "by *". */
  readonly tails: readonly string[];
}

export const TEMPLATE_PHRASES: readonly TemplatePhrases[] = [
  {
    starts: words(
      `last seen|last seen *|last login|last login *|last sign-in|last active|last active *|last modified|last modified *
      |last updated *|last edited *|last opened *|last synced *|modified|modified *|created|created *|created by *|updated *
      |edited *|added by *|assigned to *|modified by *|uploaded by *|shared by *|owned by *|signed in as *|logged in as *
      |# seconds ago|# minutes ago|# minute ago|# hours ago|# hour ago|# days ago|# day ago|# weeks ago|# week ago|# months ago
      |# month ago|# years ago|an hour ago|a minute ago|page # of #|# of #|showing # to # of #|showing #-# of #
      |showing # to # of # entries|#-# of #|# items|# item|# items selected|# item selected|# selected|# members|# member
      |# results|# result|# files|# file|# messages|# unread|# participants|# comments|# replies|# views|# rows|# columns
      |# records|# notifications|ln #, col #|line #, column #|spaces: #|tab size: #|page #|sheet # of #|slide # of #|# words
      |# characters|# open tasks|step # of #|mon #|tue #|wed #|thu #|fri #|sat #|sun #|week #
      |january #|february #|march #|april #|may #|june #|july #|august #|september #|october #|november #|december #`,
    ),
    counted: words(
      `inbox #|drafts #|outbox #|sent #|spam #|junk #|junk email #|deleted items #|trash #|archive #|unread #|starred #|tasks #|notifications #|mentions #|messages #|chats #|comments #|attachments #|files #|documents #|members #|participants #|people #|guests #|contacts #|results #|issues #|pull requests #|merge requests #|changes #|staged changes #|problems #|errors #|warnings #|reviews #|cart #|items #|selected #|all #|open #|closed #|total #|favorites #|downloads #|history #|activity #|updates #`,
    ),
    tails: words(
      `from *|by *|on *|at *|in *|# seconds ago|# minutes ago|# hours ago|# hour ago|# days ago|# day ago|# weeks ago|yesterday
      |col #|spaces: #|# selected`,
    ),
  },
  {
    starts: words(
      `zuletzt gesehen|zuletzt gesehen *|zuletzt online|zuletzt online *|zuletzt aktiv|letzte anmeldung|letzte anmeldung *
      |zuletzt geändert|zuletzt geändert *|geändert am *|geändert von *|erstellt am *|erstellt von *|bearbeitet von *
      |hinzugefügt von *|zugewiesen an *|angemeldet als *|vor # sekunden|vor # minuten|vor # stunden|vor # tagen|vor # wochen
      |vor # monaten|vor # jahren|vor einer stunde|vor einer minute|seite # von #|# von #|# elemente|# element|# einträge
      |# elemente ausgewählt|# ausgewählt|# mitglieder|# ergebnisse|# treffer|# dateien|# nachrichten|# ungelesen|# teilnehmer
      |# kommentare|# antworten|# zeilen|# spalten|# wörter|# zeichen|zeile #, spalte #|leerzeichen: #|folie # von #
      |schritt # von #|zeige # bis # von #|mo #|di #|mi #|do #|fr #|sa #|so #
      |januar #|februar #|märz #|april #|mai #|juni #|juli #|august #|september #|oktober #|november #|dezember #|kw #`,
    ),
    counted: words(
      `posteingang #|entwürfe #|postausgang #|gesendet #|spam #|junk-e-mail #|papierkorb #|archiv #|ungelesen #|aufgaben #|benachrichtigungen #|erwähnungen #|nachrichten #|chats #|kommentare #|anhänge #|anlagen #|dateien #|dokumente #|mitglieder #|teilnehmer #|personen #|kontakte #|ergebnisse #|treffer #|änderungen #|probleme #|fehler #|warnungen #|warenkorb #|elemente #|ausgewählt #|alle #|gesamt #|favoriten #|aktivitäten #`,
    ),
    tails: words(`von *|am *|um *|in *|vor # sekunden|vor # minuten|vor # stunden|vor # tagen|vor # wochen|spalte #`),
  },
  {
    starts: words(
      `vu pour la dernière fois *|dernière connexion|dernière connexion *|dernière activité *|dernière modification *|modifié
      |modifié le *|modifié par *|créé le *|créé par *|ajouté par *|attribué à *|partagé par *|connecté en tant que *
      |il y a # secondes|il y a # minutes|il y a # heures|il y a # jours|il y a # semaines|il y a # mois|il y a # ans
      |il y a une heure|page # sur #|page # de #|# sur #|# éléments|# élément|# éléments sélectionnés|# sélectionnés|# membres
      |# résultats|# résultat|# fichiers|# messages|# non lus|# participants|# commentaires|# réponses|# lignes|# colonnes
      |# mots|# caractères|ligne #, colonne #|espaces : #|diapositive # sur #|étape # sur #|affichage de # à # sur #
      |lun #|mar #|mer #|jeu #|ven #|sam #|dim #|janvier #|février #
      |mars #|avril #|mai #|juin #|juillet #|août #|septembre #|octobre #|novembre #|décembre #|semaine #`,
    ),
    counted: words(
      `boîte de réception #|brouillons #|boîte d'envoi #|envoyés #|spam #|courrier indésirable #|corbeille #|archives #|non lus #|tâches #|notifications #|mentions #|messages #|conversations #|commentaires #|pièces jointes #|fichiers #|documents #|membres #|participants #|contacts #|résultats #|modifications #|problèmes #|erreurs #|avertissements #|panier #|éléments #|tous #|total #|favoris #`,
    ),
    tails: words(
      `de *|depuis *|par *|le *|à *|il y a # secondes|il y a # minutes|il y a # heures|il y a # jours|colonne #`,
    ),
  },
  {
    starts: words(
      `visto por última vez *|última conexión|última conexión *|último acceso|último acceso *|última modificación *
      |última actividad *|modificado *|modificado por *|creado el *|creado por *|añadido por *|asignado a *|compartido por *
      |conectado como *|hace # segundos|hace # minutos|hace # horas|hace # días|hace # semanas|hace # meses|hace # años
      |hace una hora|página # de #|# de #|# elementos|# elemento|# elementos seleccionados|# seleccionados|# miembros
      |# resultados|# resultado|# archivos|# mensajes|# sin leer|# participantes|# comentarios|# respuestas|# filas|# columnas
      |# palabras|# caracteres|línea #, columna #|lín. #, col. #|espacios: #|diapositiva # de #|paso # de #
      |mostrando # a # de #|mostrando #-# de #|lun #|mar #|mié #|jue #|vie #|sáb #|dom #|enero #|febrero #
      |marzo #|abril #|mayo #|junio #|julio #|agosto #|septiembre #|octubre #|noviembre #|diciembre #|semana #`,
    ),
    counted: words(
      `bandeja de entrada #|borradores #|enviados #|spam #|correo no deseado #|papelera #|archivo #|no leídos #|tareas #|notificaciones #|menciones #|mensajes #|chats #|comentarios #|archivos adjuntos #|archivos #|documentos #|miembros #|participantes #|contactos #|resultados #|cambios #|problemas #|errores #|advertencias #|carrito #|elementos #|todos #|total #|favoritos #`,
    ),
    tails: words(`desde *|por *|el *|en *|hace # segundos|hace # minutos|hace # horas|hace # días|columna #`),
  },
  {
    starts: words(
      `ultimo accesso|ultimo accesso *|visto l'ultima volta *|ultima modifica *|ultima attività *|modificato *|modificato da *
      |creato il *|creato da *|aggiunto da *|assegnato a *|condiviso da *|connesso come *|# secondi fa|# minuti fa|# ore fa
      |# giorni fa|# settimane fa|# mesi fa|# anni fa|un'ora fa|un minuto fa|pagina # di #|# di #|# elementi|# elemento
      |# elementi selezionati|# selezionati|# membri|# risultati|# risultato|# file|# messaggi|# non letti|# partecipanti
      |# commenti|# risposte|# righe|# colonne|# parole|# caratteri|riga #, colonna #|spazi: #|diapositiva # di #
      |passaggio # di #|visualizzazione di #-# di #|da # a # di #|lun #|mar #|mer #|gio #|ven #|sab #|dom #
      |gennaio #|febbraio #|marzo #|aprile #|maggio #|giugno #|luglio #|agosto #|settembre #|ottobre #|novembre #|dicembre #|settimana #`,
    ),
    counted: words(
      `posta in arrivo #|bozze #|posta inviata #|spam #|posta indesiderata #|cestino #|archivio #|non letti #|attività #|notifiche #|menzioni #|messaggi #|chat #|commenti #|allegati #|documenti #|membri #|partecipanti #|contatti #|risultati #|modifiche #|problemi #|errori #|avvisi #|carrello #|elementi #|tutti #|totale #|preferiti #`,
    ),
    tails: words(`da *|il *|alle *|in *|# secondi fa|# minuti fa|# ore fa|# giorni fa|colonna #`),
  },
  {
    starts: words(
      `laatst gezien|laatst gezien *|laatst actief *|laatste aanmelding *|laatst gewijzigd *|laatst bewerkt *|gewijzigd op *
      |gewijzigd door *|gemaakt op *|gemaakt door *|toegevoegd door *|toegewezen aan *|gedeeld door *|aangemeld als *
      |ingelogd als *|# seconden geleden|# minuten geleden|# minuut geleden|# uur geleden|# dagen geleden|# dag geleden
      |# weken geleden|# maanden geleden|# jaar geleden|pagina # van #|# van #|# items|# item|# items geselecteerd
      |# geselecteerd|# leden|# resultaten|# resultaat|# bestanden|# berichten|# ongelezen|# deelnemers|# reacties
      |# rijen|# kolommen|# woorden|# tekens|regel #, kolom #|rg #, kol #|spaties: #|dia # van #|stap # van #
      |# tot # van #|ma #|di #|wo #|do #|vr #|za #|zo #|januari #
      |februari #|maart #|april #|mei #|juni #|juli #|augustus #|september #|oktober #|november #|december #|week #`,
    ),
    counted: words(
      `postvak in #|concepten #|verzonden #|spam #|ongewenste e-mail #|prullenbak #|archief #|ongelezen #|taken #|meldingen #|vermeldingen #|berichten #|chats #|opmerkingen #|bijlagen #|bestanden #|documenten #|leden #|deelnemers #|contactpersonen #|resultaten #|wijzigingen #|problemen #|fouten #|waarschuwingen #|winkelwagen #|alle #|totaal #|favorieten #`,
    ),
    tails: words(
      `van *|vanaf *|door *|op *|om *|# seconden geleden|# minuten geleden|# uur geleden|# dagen geleden|kolom #`,
    ),
  },
  {
    starts: words(
      `ostatnio widziany *|ostatnio widziano *|ostatnie logowanie|ostatnie logowanie *|ostatnia aktywność *
      |ostatnia modyfikacja *|zmodyfikowano *|zmodyfikowane przez *|utworzono *|utworzone przez *|dodane przez *|przypisane do *
      |udostępnione przez *|zalogowano jako *|# sekund temu|# minut temu|# minuty temu|# godzin temu|# godziny temu
      |godzinę temu|# dni temu|# tygodnie temu|# miesięcy temu|# lat temu|strona # z #|# z #|# elementów|# elementy
      |# element|zaznaczono: #|# zaznaczonych|# członków|# wyników|wyniki: #|# plików|# wiadomości|# nieprzeczytanych
      |# uczestników|# komentarzy|# odpowiedzi|# wierszy|# kolumn|# słów|# znaków|wiersz #, kolumna #|spacje: #
      |slajd # z #|krok # z #|wyświetlanie # do # z #|pon #|wt #|śr #|czw #|pt #|sob #|ndz #|styczeń #|luty #
      |marzec #|kwiecień #|maj #|czerwiec #|lipiec #|sierpień #|wrzesień #|październik #|listopad #|grudzień #|tydzień #`,
    ),
    counted: words(
      `skrzynka odbiorcza #|wersje robocze #|wysłane #|spam #|kosz #|archiwum #|nieprzeczytane #|zadania #|powiadomienia #|wzmianki #|wiadomości #|czaty #|komentarze #|załączniki #|pliki #|dokumenty #|członkowie #|uczestnicy #|kontakty #|wyniki #|zmiany #|problemy #|błędy #|ostrzeżenia #|koszyk #|elementy #|wszystkie #|razem #|ulubione #`,
    ),
    tails: words(`z *|od *|przez *|o *|# sekund temu|# minut temu|# godzin temu|# godziny temu|# dni temu|kolumna #`),
  },
];

function words(list: string): string[] {
  return list.split('|').map((phrase) => phrase.trim());
}
