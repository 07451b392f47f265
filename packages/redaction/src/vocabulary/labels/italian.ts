/** Interface labels in Italian, made by scripts/build-vocabulary.ts: never edited by hand. */
export const italian = `
A
Abbandona la beta
Abbina alcuni
Abbina tutto
Abbonamento
Abilita
Abilita altre funzionalità AI
Abilita editor di anteprima
Abilita estensione
Abilita funzionalità IA
Abilita la Chiave API
Abilita modalità inserimento
Abilita tutte le estensioni
Abilitare l'audio
Accedi
Accedi con
Accedi con Solana
Accedi con codice QR
Accedi con single sign-on
Accedi nel nuovo dispositivo
Accedi o crea account
Accendi la fotocamera
Accessibilità
Accesso
Accesso avvenuto con successo
Accesso completo
Accesso eseguito
Accesso in corso
Accesso limitato
Accesso offline
Accesso rapido
Accesso richiesto
Accetta
Accetta combinazione
Accetta completamento inline
Accetta ed esegui
Accetta l'azione selezionata
Accetta locale
Accetta merge
Accetta modifiche
Accetta parola
Accetta remoto
Accetta richiesta
Accetta riga
Accetta suggerimento inline
Accetta tutte le combinazioni
Accetta tutto
Accettare entrambe
Account
Account aziendali
Account collegati
Account corrente
Acquista la versione completa
Acquisti
Adatta ai dati
Admin CLI
Agenda
Agente personalizzato
Agente predefinito
Agente utente
Agenti personalizzati
Aggancia agli oggetti
Aggiorna
Aggiorna Explorer
Aggiorna adesso
Aggiorna la stanza
Aggiorna profilo
Aggiorna servizio
Aggiorna sessioni agente
Aggiorna stanza
Aggiorna stanza privata
Aggiorna stanza pubblica
Aggiorna strumenti
Aggiorna test
Aggiorna tutte le estensioni
Aggiorna username
Aggiorna versione stanza
Aggiornamenti
Aggiornamenti disponibili
Aggiornamento
Aggiornamento automatico
Aggiornamento bozza in corso
Aggiornamento necessario
Aggiornamento password
Aggiornamento per tutti
Aggiornamento spazio
Aggiornamento stanza
Aggiornamento stanza fallito
Aggiornato con successo
Aggiornato di recente
Aggiungere alla chat
Aggiungere selezione alla chat
Aggiungere server MCP
Aggiungi
Aggiungi Collegamento
Aggiungi File alla chat
Aggiungi Relazione
Aggiungi Widget
Aggiungi account
Aggiungi account collegato
Aggiungi ai preferiti
Aggiungi alla libreria
Aggiungi app di autenticazione
Aggiungi campo
Aggiungi cartella
Aggiungi cartella alla chat
Aggiungi cella Markdown
Aggiungi cella di codice
Aggiungi chiave API
Aggiungi codice
Aggiungi colonna
Aggiungi commento
Aggiungi condizione
Aggiungi configurazione
Aggiungi contesto
Aggiungi criterio
Aggiungi cursore sopra
Aggiungi cursore sotto
Aggiungi cursori in alto
Aggiungi cursori in basso
Aggiungi domini SSO
Aggiungi dominio
Aggiungi editor
Aggiungi elemento
Aggiungi espressione
Aggiungi file
Aggiungi file da riferimenti
Aggiungi filtro
Aggiungi filtro ID estensione
Aggiungi filtro ID lingua
Aggiungi filtro funzionalità
Aggiungi foglio
Aggiungi foto
Aggiungi indirizzo email
Aggiungi interlocutore
Aggiungi log composto
Aggiungi metodo di pagamento
Aggiungi modelli
Aggiungi numero di telefono
Aggiungi nuova autorizzazione
Aggiungi nuova chiave
Aggiungi nuova riga
Aggiungi nuova tabpage
Aggiungi nuovo
Aggiungi nuovo server
Aggiungi occorrenza precedente
Aggiungi occorrenza successiva
Aggiungi opzione
Aggiungi persona
Aggiungi persone
Aggiungi più
Aggiungi più file
Aggiungi porta
Aggiungi punto di interruzione
Aggiungi reazione
Aggiungi regola
Aggiungi riga
Aggiungi riga condizione
Aggiungi server
Aggiungi server MCP
Aggiungi sotto
Aggiungi spazio
Aggiungi spazio esistente
Aggiungi stanza
Aggiungi stanza esistente
Aggiungi stanze esistenti
Aggiungi strumenti alla chat
Aggiungi tema
Aggiungi un indirizzo email
Aggiungi un nome definito
Aggiungi un nuovo server
Aggiungi un wallet Solana
Aggiungi un'integrazione
Aggiungi utenti privilegiati
Aggiungi verifica tramite SMS
Aggiungine ora
Aggiunta stanza
Aggiunto alla libreria
Ago
Aiuto
Aiuto comando
Albero file precedente
Albero file successivo
Albero rapido
Alcuni consigli per iniziare
Algoritmo
All'inizio
Allega
Allega alla chat
Allega file
Allegati
Allegato
Allinea
Allinea a destra
Allinea a sinistra
Allinea in alto
Allinea in basso
Allinea pannello
Allineamento
Allineamento Giustificato
Allineamento orizzontale
Allineamento pannello
Allineamento verticala
Allineamento verticale
Alt
Alt Gr
Altezza
Altezza riga
Alto contrasto chiaro
Altoparlante
Altre azioni
Altre info
Altre informazioni
Altre opzioni
Altre ricerche
Altre sessioni
Altre stanze
Altre versioni
Altri
Altri calendari
Altri comandi disponibili
Altri consigli
Altri file
Altri filtri
Altri indirizzi pubblicati
Altri strumenti
Altro
Altro dispositivo impersonato
Altro homeserver
Alza la mano
Amministratore
Amministrazione
Analisi
Analisi dello stack
Ancora nessun valore inserito
Ancora sotto
Ancoraggio della selezione
Ancoraggio messaggi
Animazioni
Anno
Anno attuale
Anno precedente
Anno successivo
Annulla
Annulla abbonamento
Annulla accettazione
Annulla aggiornamento test
Annulla autocompletamento
Annulla azione
Annulla bisezione
Annulla blocco
Annulla esecuzione dei test
Annulla esecuzione test
Annulla modifica
Annulla modifiche
Annulla modifiche chat
Annulla pubblicazione
Annulla ricerca
Annulla richiesta
Annulla richieste
Annulla tutte le modifiche
Annulla tutto
Annulla ultima richiesta
Annulla upload
Annulla/Ripeti
Annullamento fallito
Annullamento pubblicazione
Anteprima
Anteprima azione selezionata
Anteprima definizione di tipo
Anteprima di Markdown
Anteprima di stampa
Anteprima dichiarazione
Anteprima dinamica
Anteprima messaggio
Anteprima refactoring
Anteprima riferimenti
Anteprima spazio
Anteprime Dimensioni
Anteprime URL
Apertura rapida recenti
Apice
App
App sconosciuta
Applica
Applica aggiornamento
Applica automaticamente
Applica colore
Applica modifiche
Applica refactoring
Applicazione
Applicazione dei frammenti
Applicazione di autenticazione
Applicazioni
Applicazioni di terze parti
Applicazioni interne
Approposito di
Approva
Approva tutti
Appunti
Apr
Apri
Apri Esplora processo
Apri Guida
Apri URL
Apri area di lavoro
Apri attività utente
Apri cartella
Apri cartella locale
Apri chat
Apri chat in linea
Apri chat veloce
Apri code coverage
Apri collegamento
Apri come testo
Apri comunque
Apri con
Apri configurazione
Apri configurazione MCP
Apri configurazione attività
Apri configurazione di avvio
Apri configurazioni
Apri conversazione
Apri corrispondenza
Apri definizione lateralmente
Apri documentazione
Apri editor della ricerca
Apri editor merge
Apri editor precedente
Apri editor successivo
Apri elemento remoto
Apri estensione
Apri file
Apri file di base
Apri file locale
Apri file o cartella
Apri finestra interattiva
Apri impostazioni
Apri impostazioni cartella
Apri impostazioni utente
Apri in
Apri in Terminale Windows
Apri in basso
Apri la visualizzazione Porte
Apri lateralmente
Apri lato diff attivo
Apri link
Apri locale
Apri log
Apri menu
Apri menu utente
Apri modifiche
Apri nel browser
Apri nel browser predefinito
Apri nel terminale esterno
Apri nel terminale integrato
Apri procedura dettagliata
Apri recenti
Apri repository
Apri selettore
Apri selezione
Apri selezione agenti
Apri selezione file
Apri selezione modello
Apri sequenza temporale
Apri sondaggio
Apri stanza
Apri tastierino
Apri terminale
Apri tunnel
Apri visualizzazione
Apri/chiudi blocco
Apri/chiudi pannello spazio
Aprire Impostazioni
Aprire Reporter
Aprire collegamento
Aprire collegamento rilevato
Aprire diff
Aprire guida all’accessibilità
Aprire impostazioni utente
Aprire script caricato
Arancione scuro
Archivia
Archiviare modifiche di lavoro
Archiviazione
Archivio
Archivio segreto
Ardesia scuro
Area di disegno
Area di lavoro
Area di lavoro corrente
Area di lavoro duplicata
Area piegata sulla linea
Aree di lavoro
Argomenti della shell
Argomento stanza
Arresta Bisezione estensioni
Arresta bisezione
Arresta debug
Arresta esecuzione della cella
Arresta il sistema
Arresta inoltro della porta
Arresta modifica della cella
Arresta processo
Arresta server
Arrestare esecuzione
Arresto host estensione
Articoli
Articolo
Aspetto
Assegna
Assegnato a
Assistenza
Assistito da modello
Associazione corrente
Attiva
Attiva Modalità compatta
Attiva accesso ospiti
Attiva assistente di supporto
Attiva audio
Attiva crittografia end-to-end
Attiva esecuzione continua
Attiva le notifiche
Attiva le notifiche desktop
Attiva markdown
Attiva modifiche cloud
Attiva pulsante selezionato
Attiva recorder test
Attiva schermo intero
Attiva scorrimento automatico
Attiva suggerimento
Attiva suggerimento inline
Attiva/Disattiva Parola intera
Attiva/Disattiva chat
Attiva/Disattiva inline
Attiva/Disattiva layout
Attiva/Disattiva minimappa
Attiva/Disattiva modalità Zen
Attiva/Disattiva modifica
Attiva/Disattiva modifiche
Attiva/Disattiva output
Attiva/Disattiva pannello
Attiva/Disattiva reazione
Attiva/Disattiva regex
Attiva/Disattiva riduzione
Attiva/Disattiva sostituzione
Attiva/Disattiva terminale
Attiva/Disattiva visibilità
Attiva/disattiva attribuzione
Attiva/disattiva barrato
Attiva/disattiva citazione
Attiva/disattiva collegamento
Attiva/disattiva corsivo
Attiva/disattiva grassetto
Attiva/disattiva microfono
Attiva/disattiva sottolineato
Attiva/disattiva webcam
Attival cursore successivo
Attivazione delle estensioni
Attività
Attività completata
Attività dei dispositivi
Attività in esecuzione
Attività senza nome
Attualmente Pubblicato
Attualmente attivo
Attualmente selezionato
Attualmente stai ignorando
Audio
Audio attivo
Audio senza nome
Aumenta dimensione carattere
Aumenta ingrandimento
Aumenta zoom
Aumentare limite multi-cursore
Aumento indentazione
Autenticatori configurati
Autenticazione
Autenticazione Superata
Autenticazione tramite passkey
Auto-riproduci le GIF
Autocompletamento comando
Autocompletamento emoji
Autocompletamento notifiche
Autocompletamento spazio
Autocompletamento stanze
Autocompletamento utenti
Automatico
Automatizza
Autore creazione
Autorizza ora
Autorizzazione necessaria
Autorizzazioni
Autorizzazioni concesse
Autorizzazioni disponibili
Avanti
Avanzamento
Avanzate
Avanzato
Avatar della stanza
Avvia
Avvia Bisezione estensioni
Avvia debug
Avvia dettatura
Avvia dettatura nel terminale
Avvia discussione
Avvia esecuzione continua con
Avvia modifica collegata
Avvia profilo
Avvia registrazione
Avvia senza eseguire debug
Avvia senza un editor
Avvia server
Avvia server di richiesta
Avvia sessione
Avvia sessione aggiuntiva
Avvia stream audio
Avviare l’esecuzione continua
Avvisa prima di uscire
Avvisi
Avvisi di sistema
Avviso
Avviso sulla riga
Azienda
Azione
Azione da eseguire
Azione di avvertenza
Azione di origine
Azione negativa
Azione origine
Azione positiva
Azione predefinita
Azioni
Azioni account
Azioni delle schede
Azioni disponibili
Azioni messaggio
Azioni notifica
Azioni piè di pagina
Azioni rapide
Azioni riga
Azioni suggerite
Azioni sulla Tela
Azioni testata
Azioni titolo
BIC
Backup
Ban utente fallito
Banca
Bandisci dallo spazio
Bandisci utenti
Barra attività
Barra degli indirizzi
Barra degli strumenti
Barra dei menu
Barra delle applicazioni
Barra delle schede
Barra informazioni
Barra laterale
Barra laterale primaria
Barra laterale secondaria
Barra spaziatrice
Barrato
Basato sul contatore
Basato sull''ora
Batteria
Bisezione estensioni
Blocca
Blocca comando
Blocca gruppo
Blocca gruppo di editor
Blocca prima colonna
Blocca prima riga
Blocca riquadri
Blocca tutto
Blocca/sblocca selezione
Blocchi di codice
Blocco appunti
Blocco di codice precedente
Blocco di codice successivo
Blog
Bluetooth
Border radius
Bordi
Bordo
Bordo diagonale ascendente
Bordo diagonale discendente
Bozza
Bozza Corrente
Bozza aggiornata
Bozza salvata con successo
Bozze
Browser
Browser semplice
CAP
CONSOLE DI DEBUG
Cache
Calendari
Calendario
Calendario di pianificazione
Cambia Quick Diff Base
Cambia Relationship
Cambia Upload
Cambia autorizzazioni
Cambia avatar dello spazio
Cambia avatar stanza
Cambia codifica file
Cambia colore
Cambia computer remoto
Cambia descrizione
Cambia dispositivo di input
Cambia disposizione
Cambia editor
Cambia gruppo
Cambia icona
Cambia linguaggio della cella
Cambia modalità linguaggio
Cambia nome dello spazio
Cambia numero di telefono
Cambia ordinamento
Cambia output
Cambia password
Cambia piani
Cambia piano
Cambia profilo
Cambia protocollo di porta
Cambia server d'identità
Cambia tema
Cambia terminale
Cambia terminale attivo
Cambia tutte le occorrenze
Cambia username
Cambia visibilità cronologia
Cambiare layout di tastiera
Cambiare presentazione
Cambio profilo
Cambio visualizzazione attiva
Campagne
Campanello terminale
Campi
Campi obbligatori
Campo Lista
Campo attivo
Campo di ricerca
Campo inattivo
Campo obbligatorio
Canali
Cancella
Cancella code coverage
Cancella console
Cancella contenuto
Cancella cronologia di ricerca
Cancella cronologia input
Cancella dati nel cloud
Cancella file
Cancella filtri
Cancella filtri testo
Cancella formato
Cancella immagine
Cancella lingua visualizzata
Cancella notifica
Cancella output
Cancella output della cella
Cancella ricerca
Cancella selezione
Cancella terminale
Cancella tutte le notifiche
Cancella tutti gli output
Cancella tutto
Cancellare filtro testo
Cancellato Alle
Capovolgi orizzontalmente
Capovolgi verticalmente
Carattere
Carica
Carica altri stack frame
Carica altro
Carica da file
Carica da link
Carica file
Carica immagine
Carica più sondaggi
Carica suono personalizzato
Caricamento
Caricamento anteprima
Caricamento dati in corso
Caricamento dettagli pacchetto
Caricamento fallito
Caricamento in Blocco
Caricamento in corso
Caricamento libreria
Caricamento nuova stanza
Caricamento pagina fallito
Caricamento sondaggi
Caricare più posizioni
Cartella
Cartella attendibile
Cartella di lavoro
Cartelle
Casella combinata
Casella combinata multipla
Casella combinata multivalore
Casella di riepilogo
Casella di selezione
Casella di spunta
Casella di testo
Categoria
Categorie
Cattivo comportamento
Cc
Ccn
Cella
Cella vuota
Celle
Celle codice
Cellulare
Centra
Centra Verticalmente
Centra cella attiva
Centra orizzontalmente
Centro
Centro assistenza
Centro comandi
Centro di costo
Centro notifiche
Cerca
Cerca allegati
Cerca chiavi
Cerca con l'IA
Cerca di nuovo
Cerca estensione di test
Cerca estensioni
Cerca file
Cerca impostazioni
Cerca invece
Cerca nei file
Cerca per
Cerca risorse
Cerca spazi
Cerca spazi pubblici
Cerca stanze
Cerca stanze o persone
Cerca testo
Cerca un blocco
Cerca un'estensione specifica
Cerca widget
Cerchio
Cestino
Chat
Chat inline
Chiamante sconosciuto
Chiamata
Chiamata fallita
Chiamata in corso
Chiamata rifiutata
Chiamata terminata
Chiamate
Chiaro
Chiave
Chiave API
Chiave di backup salvata
Chiave di sicurezza
Chiave di sicurezza sbagliata
Chiave privata di auto-firma
Chiave privata principale
Chiave sessione
Chiave verificata
Chiavi API
Chiavi ripristinate
Chiede conferma all'utente
Chiede quale istanza terminare
Chiedi di entrare
Chiedi sempre conferma
Chiudi
Chiudi altri
Chiudi anteprima
Chiudi area di lavoro
Chiudi banner
Chiudi barra laterale
Chiudi barra laterale primaria
Chiudi cartella
Chiudi chat veloce
Chiudi chiamata
Chiudi con conflitti
Chiudi connessione remota
Chiudi copertura di test
Chiudi editor
Chiudi editor bloccato
Chiudi finestra
Chiudi finestra di dialogo
Chiudi gruppo
Chiudi gruppo di editor
Chiudi menu utente
Chiudi modale
Chiudi salvati
Chiudi scheda
Chiudi tutti gli editor
Chiudi tutto
Chiudi widget sostituisci
Ciano scuro
Ciclo di fatturazione
Ciclo di fatturazione attuale
Citazione
Città
Città o località
Classi CSS
Classifica
Classifica in ordine crescente
Classifica per
Clic per visualizzare
Clicca per altre info
Clicca per copiare
Clicca per interagire
Cliente
Clienti
Clona repository
Clona repository GIT
Codice
Codice QR
Codice SMS
Codice cliente
Codice con estensioni
Codice correlato
Codice di backup
Codice di verifica
Codice di verifica sbagliato
Codice esadecimale
Codice fiscale
Codice monouso
Codici di backup
Codifica editor
Codifica file modificata
Cognome
Collega & incorpora
Collega account
Collegamenti
Collegamento
Collegamento alla stanza
Collegamento della notifica
Collegamento interno
Collegamento simbolico
Colonna da Ordinare
Colonne
Colore
Colore bordo
Colore carattere
Colore dei collegamenti attivi
Colore personalizzato
Colore predefinito
Colore riempimento
Colore testo
Colori
Colori nel workbench
Colori recenti
Comandi
Comandi da eseguire
Comando bloccato
Comando riuscito
Comando sconosciuto
Comando terminale riuscito
Commenta celle selezionate
Commenti
Commento
Completa con conflitti
Completa la verifica
Completa merge
Componente
Componenti aggiuntivi
Comprimi
Comprimi cartelle in Explorer
Comprimi editor
Comprimi gruppo
Comprimi input delle celle
Comprimi nodo
Comprimi notifica
Comprimi output delle celle
Comprimi stack frame
Comprimi tutta la copertura
Comprimi tutte le differenze
Comprimi tutti gli elementi
Comprimi tutto
Computer
Computer portatile
Computer sincronizzati
Comune
Condividi
Condividi con altri
Condividi contenuto
Condividi la risorsa
Condividi link utente
Condividi messaggio stanza
Condividi posizione
Condividi schermo
Condividi schermo intero
Condividi stanza
Condividi utente
Condivisi
Condivisi con me
Condiviso con
Condizioni di servizio
Conferma
Conferma Generazione
Conferma aggiungendo email
Conferma chat focus
Conferma comando terminale
Conferma copia
Conferma frase di sicurezza
Conferma l'eliminazione
Conferma la duplicazione
Conferma la pubblicazione
Conferma la rimozione
Conferma nuova password
Conferma password
Conferma password di sicurezza
Conferma per continuare
Conferma prima di chiudere
Conferma spostamento
Configura
Configura attività
Configura chat
Configura chat inline
Configura domini attendibili
Configura file di richiesta
Configura frammenti di codice
Configura istruzioni
Configura le impostazioni
Configura limite
Configura predefinita
Configura set di strumenti
Configura strumenti
Configura suggerimenti inline
Configura suono
Configura visibilità
Configurare Layout
Configurare VS Code
Configurare VS Code Web
Configurare annuncio
Configurare attività
Configurare gli editor
Configurare gli strumenti
Configurare layout di tastiera
Configurare le schede
Configurare un'attività
Configurazione chiavi
Conflitti formattatore
Confronta
Confronta Versioni
Confronta con base
Confronta con file
Confronta con file salvato
Confronta con precedente
Confronta con selezionati
Confronta con versione locale
Confronta emoji univoci
Confronta file attivo con
Confronta le modifiche
Confronta selezionati
Confronta versione con
Confrontando con
Connessione
Connessione fallita
Connessioni
Connetti
Consegna
Consenso negato
Consente tutte le estensioni
Consenti
Consenti accesso
Considera attendibile
Consigli di sicurezza
Console
Console account
Contabilità
Contattaci
Contatti
Contatto
Contatto di emergenza
Conteggio
Conteggio installazioni
Conteggio numerico
Conteggio parole
Contenitore elementi
Contenuti multimediali
Contenuto editor
Contenuto illegale
Contenuto numerico
Contenuto visualizzatore PDF
Contesti menu
Contesto binding
Contesto file corrente
Contiene appuntamenti
Contiene elementi cancellabili
Contiene elementi con problemi
Contiene elementi enfatizzati
Continua
Continua Bisezione estensioni
Continua la chat in
Continua processo
Continua ricerca sul server
Continuando senza email
Conto
Contrassegna come completato
Contrassegnare come gestito
Contrasto elevato chiaro
Contrasto elevato scuro
Contratti
Contratto
Controlla aggiornamenti
Controlli chat
Controlli di spostamento
Controlli layout
Controllo aggiornamenti
Controllo ortografia
Controllo ortografico
Controllo sorgente
Convalida JSON
Convalida dati
Conversazione
Conversazioni
Conversazioni recenti
Converti in codice
Converti in maiuscolo
Converti in minuscolo
Converti in numero
Converti rientro
Converti rientro in spazi
Cookie
Coordinate bancarie
Copertura dei test
Copia
Copia ID comando
Copia ID estensione
Copia ID impostazione
Copia PNG negli appunti
Copia campo
Copia cartella
Copia cartelle
Copia cella
Copia cella in alto
Copia cella in basso
Copia collegamento
Copia collegamento di invito
Copia collegamento stanza
Copia comando
Copia come HTML
Copia come espressione
Copia con nome
Copia da
Copia espressione
Copia fallita
Copia formato
Copia impostazione come JSON
Copia impostazione come URL
Copia in corso
Copia in locale
Copia indirizzo
Copia indirizzo locale
Copia l'URL sottostante
Copia la riga eliminata
Copia le righe eliminate
Copia link
Copia locale
Copia messaggio
Copia negli appunti
Copia nel clipboard
Copia origine matematica
Copia output
Copia output come HTML
Copia output della cella
Copia per
Copia percorso
Copia profilo da
Copia riga
Copia riga modificata
Copia righe modificate
Copia selezione
Copia selezione come HTML
Copia sorgente negli appunti
Copia speciale
Copia stack di chiamate
Copia stili
Copia testo
Copia titolo comando
Copia tutti
Copia tutto
Copia ultimo comando
Copia valore
Copiare in nuova finestra
Copiato negli Appunti
Copilot Business
Copilot Pro
Copilot gratuito
Correggi con l'IA
Correggi errore di cella
Correggi tutto
Correzione automatica
Correzione rapida
Correzione rapida terminale
Correzioni rapide
Corrispondenza file
Corrispondenza fuzzy
Corsivo
Crea Organizzazione
Crea account
Crea backup chiavi
Crea cartella
Crea chiave
Crea collegamento
Crea file
Crea gruppo da selezione
Crea internamente
Crea link
Crea nuova organizzazione
Crea nuova stanza
Crea nuovo
Crea nuovo terminale
Crea opzioni
Crea realm
Crea sondaggio
Crea stanza
Crea stanza video
Crea tile
Crea un account
Crea un collegamento
Crea un nuovo spazio
Crea uno spazio
Crea voce
Creare delle view
Creato con Excalidraw
Creato da
Creato il
Creazione HTML
Creazione della stanza fallita
Creazione output
Creazione stanze
Credenziali delega GSS
Criteri effettivi
Criterio nome file
Crittografia attivata
Cronologia
Cronologia editor REPL
Cronologia locale
Cronologia sondaggi
Cronologia versioni
Ctrl
Cursore - Annulla
Cursore - Ripeti
Cursore cella PGGIÙ
Cursore cella PGSU
Cursore dello slider
Cursore giù
Cursori secondari rimossi
Da
Da leggere
Dall'inizio
Dashboard
Data
Data di assunzione
Data di consegna
Data di creazione
Data di fine
Data di inizio
Data di nascita
Data di scadenza
Data e ora
Data fattura
Data fine
Data inizio
Data mancante
Data ordine
Data scadenza
Database
Date
Date singole
Dati
Dati anagrafici
Dati di sessione mancanti
Dati di utilizzo
Dati esportati
Dati personali
Dati utente
Debug notifiche
Decade precedente
Decade successiva
Decorazioni Diff
Decrescente
Default
Definisci classificazione
Definisci filtri
Definisci gruppi
Definisci proprietà colonna
Definisci proprietà grafico
Definito dall'utente
Definizione impostazione
Definizioni di tipo
Descrive cosa compilare
Descrizione
Descrizione autorizzazione
Descrizione della libreria
Descrizione della notifica
Descrizione della regola
Deseleziona riga
Deseleziona tutte le righe
Deseleziona tutti
Deseleziona tutti gli elementi
Deseleziona tutto
Desktop
Destinatari
Destinatario
Destra
Dettagli
Dettagli configurazione server
Dettagli errore
Dettagli messaggio
Dettagli profilo
Dettagli sessione
Di base
Di più
Dialogo per dati tecnici
Diapositiva
Diapositive
Dic
Dicembre
Differenze di testo notebook
Digita per cercare
Digita per filtrare
Digita un nuovo valore
Digitare per cercare simboli
Digitare per filtrare
Digitare per la ricerca
Digitare un numero intero
Digitare un nuovo commento
Dimensione
Dimensione File
Dimensione carattere
Dimensione contesto
Dimensioni
Dimensioni cache
Dimensioni predefinite
Dimensioni verticali
Dimentica la stanza
Dimentica stanza
Diminuisci zoom
Diminuzione indentazione
Dipendente
Dipendenti
Disabilitare annuncio
Disabilitare l’audio
Disattiva
Disattiva Modalità compatta
Disattiva audio
Disattiva esecuzione continua
Disattiva l'account
Disattiva modifiche cloud
Disattiva utente
Disattivazione utente fallita
Disco locale
Disconnessione in corso
Disconnessione riuscita
Disconnetti
Disconnetti account
Disconnetti agente remoto
Disconnetti comunque
Disconnetti dispositivi
Disconnetti dispositivo
Disconnettiti dall'account
Disegna glifo
Disegno
Disinstalla
Disinstalla estensione
Disinstalla tutto
Disinvita dallo spazio
Disponibilità
Dispositivi
Dispositivi attivi
Dispositivi audio
Dispositivi di input
Dispositivi di output
Dispositivi video
Dispositivo
Dispositivo Predefinito
Dispositivo connesso
Dispositivo di scorrimento
Dispositivo utente
Dispositivo verificato
Distribuisci orizzontalmente
Distribuisci verticalmente
Dividi
Dividi Destra
Dividi Editor impostazioni
Dividi Sinistra
Dividi Sopra
Dividi Sotto
Dividi cella
Dividi editor
Dividi editor nel gruppo
Dividi editor sotto
Dividi gruppo da selezione
Dividi in alto
Dividi in basso
Dividi l'Editor Sopra
Dividi l'editor ortogonalmente
Dividi nel gruppo
Dividi orizzontale
Dividi terminale con profilo
Dividi verticalmente
Documentazione
Documenti
Documento
Documento Correlato
Documento bloccato
Documento modificato
Documento vuoto
Dom
Domanda o argomento
Domini verificati
Download
Download di VSIX
Download di VSIX completato
Drill down
Drill up
Due Colonne
Due Colonne sotto
Due Righe
Due colonne in basso
Duplica
Duplica selezione
Durata
ESPLORA RISORSE
Editor
Editor Preferenze
Editor affiancato
Editor aperti
Editor della ricerca
Editor di Gestione chat
Editor di Gestione modelli
Editor di testo
Editor diff
Editor diff di testo
Editor diff file binari
Editor diff multi file
Editor diff multiplo
Editor errori
Editor file binari
Editor file di testo
Editor impostazioni
Editor in rich text
Editor merge
Editor personalizzati
Editor precedente
Editor precedente nel gruppo
Editor precedente usato
Editor profili
Editor successivo
Editor successivo nel gruppo
Editor successivo usato
Effettua refactoring
Elaborazione
Elaborazione in corso
Elaborazione mascherata
Elaborazione vocale
Elementi
Elementi di overflow
Elementi disponibili
Elementi nascosti
Elementi per pagina
Elementi secondari
Elemento
Elemento albero
Elemento remoto
Elenca annunci segnale
Elenca progetti
Elenca suoni segnale
Elenchi numerati
Elenchi puntati
Elenco
Elenco delle opzioni
Elenco delle stanze
Elenco notifiche
Elenco numerato
Elenco puntato
Elenco stanze
Elenco utenti
Elenco utenti vuoto
Elimina
Elimina Permanentemente
Elimina account
Elimina avatar
Elimina backup
Elimina cartella
Elimina cella
Elimina colonna
Elimina colonna selezionata
Elimina dati personali
Elimina definitivamente
Elimina file
Elimina foglio di lavoro
Elimina organizzazione
Elimina parola
Elimina percorso
Elimina profilo
Elimina riga
Elimina riga selezionata
Elimina righe duplicate
Elimina risultati dei file
Elimina tabella
Elimina tutti
Elimina tutto
Elimina view
Elimina widget
Eliminare in modo permanente
Eliminare modifiche di lavoro
Eliminati
Eliminato con successo
Email
Email Inviata
Email mancante
Email o Nome utente
Email verificata
Email verificata con successo
Emoji
Entrata fallita
Entrata in corso
Equazione
Ereditato da
Errore
Errore - Contenuto misto
Errore creazione indirizzo
Errore decifratura allegato
Errore decifratura immagine
Errore decifratura video
Errore di aggiornamento stanza
Errore di comunicazione
Errore di connessione
Errore di convalida
Errore di invio
Errore di timeout
Errore nel comando
Errore rimozione indirizzo
Errore sconosciuto
Errore sulla riga
Errori
Esamina problemi
Esci
Esci comunque
Esci da Sposta confronto
Esci da alcune stanze
Esci da istruzione/routine
Esci da schermo intero
Esci dallo spazio
Esci senza salvare
Escludi criterio
Esecuzione con code coverage
Esecuzione dei test annullata
Esecuzione senza debug avviata
Esegui
Esegui attività
Esegui attività di test
Esegui cella
Esegui comandi
Esegui comando chat
Esegui comando recente
Esegui come comando
Esegui con debug
Esegui debug
Esegui debug dei test
Esegui debug variabili
Esegui file attivo
Esegui fino alla riga
Esegui input REPL
Esegui istruzione
Esegui istruzione/routine
Esegui logout
Esegui migrazione
Esegui nel terminale
Esegui o esegui debug
Esegui per primo
Esegui primo comando chat
Esegui rendering dei caratteri
Esegui ricerca
Esegui richiesta
Esegui test
Esegui testo selezionato
Eseguire codice
Eseguire con profilo
Eseguire diversi comandi
Eseguire sopra le celle
Eseguire tutti
Eseguito correttamente
Esempi
Esempio di handoff
Esercitazioni video
Espandere gruppo di editor
Espandere selezione riga
Espandi
Espandi cella
Espandi gruppo
Espandi in modo ricorsivo
Espandi input delle celle
Espandi le citazioni
Espandi mappa
Espandi notifica
Espandi output delle celle
Espandi riga
Espandi selezione
Espandi selezione giù
Espandi sezione
Espandi sezione elenco stanze
Espandi tutte le differenze
Espandi tutte le regioni
Espandi tutti gli elementi
Espandi tutto
Esplodi gruppo
Esplodi nodo
Esplodi/Comprimi
Esplora dati account
Esplora file
Esplora gruppi di editor
Esplora le stanze pubbliche
Esplora processo
Esplora stanze
Esplora stanze pubbliche
Esplora test
Esploratore di impostazioni
Esploratore di verifiche
Esporta
Esporta chat
Esporta chiavi della stanza
Esporta come Link
Esporta come PNG
Esporta come SVG
Esporta come immagine
Esporta conversazione
Esporta immagine
Esporta in CSV
Esporta in PDF
Esporta le chiavi manualmente
Esporta profilo
Esportare profilo
Esportazione annullata
Esportazione dei dati
Esportazione riuscita
Espressione da controllare
Espressione di controllo
Estensione di VS Code
Estensione locale
Estensione privata
Estensione sconosciuta
Estensioni
Estensioni di file
Estensioni di runtime
Estensioni in esecuzione
Estrai
Estrai tutto
Estratti conto
Etichetta
Etichetta della porta
Etichette
Eventi
Eventi Imminenti
Eventi di attivazione
Evento
Evita sequenze
Explorer remoto
Extra Grassetto
FAQ
Facoltativo
Fai clic per espandere
Fase
Fattura
Fatturato annualmente
Fatturato solo mensilmente
Fatturazione
Fatture
Fax
Feb
Febbraio
Feedback inviato
Feedback mappa
Ferma la registrazione
File
File SYLK
File Uploader
File allegato
File attivo
File correlati
File creato
File da caricare
File da importare
File di immagine
File di log
File di richiesta
File di testo
File modificato da
File omesso
File rinominato
File salvato
File sostituito
File spostato
Filigrana
Filtra
Filtra copertura da testare
Filtra copertura per test
Filtra dispositivi
Filtra elementi
Filtra estensioni
Filtra membri della stanza
Filtra modifiche per nome
Filtra modifiche per percorso
Filtra per
Filtra per nome
Filtra per tipo
Filtra problemi
Filtra risultati
Filtra voci
Filtrare commenti
Filtri
Filtri attivi
Filtro
Filtro attivo
Filtro facet
Filtro ricerca notebook
Fine riga editor
Finestra
Finestra applicazione
Finestra attiva
Finestra di ricerca
Finestra interattiva
Finestra screenshot
Finisce con
Finish editing file
Firma
Firma incrociata
Firma inviata correttamente
Firme
Fissa
Fogli
Foglio
Foglio corrente
Foglio di lavoro
Formato
Formatta cella
Formatta celle
Formatta documento
Formatta documento con
Formatta l'intero file
Formatta notebook
Formatta righe modificate
Formatta selezione
Formatta selezione con
Formattazione
Formattazione condizionale
Forme
Formule
Fornitore
Fornitori
Forza Sblocco
Forza completamento
Fotocamera
Frammenti area di lavoro
Frammenti di codice
Frammenti esistenti
Frammenti utente
Frammento area di lavoro
Frammento utente
Frammento utente globale
Frammento vuoto
Frase di sicurezza
Freccia curva
Freccia destra
Freccia giù
Freccia sinistra
Frontespizio
Funzionalità disponibili
Funzionalità essenziali
Funzionalità in arrivo
Funzione
Funzioni
Fuso orario
Gen
Genera
Genera codice
Genera istruzioni agente
Genera istruzioni chat
Genera messaggio di commit
Generale
Generali
Generato dall'AI
Generazione collegamento
Generazione di uno ZIP
Genere
Gennaio
Gerarchia di chiamata
Gestione account
Gestione editor
Gestione realm
Gestione utenti
Gestisci
Gestisci Copilot
Gestisci Organizzazione
Gestisci abbonamento
Gestisci accesso
Gestisci account
Gestisci applicazioni
Gestisci chat
Gestisci client
Gestisci consensi
Gestisci domini attendibili
Gestisci domini verificati
Gestisci estensione
Gestisci estensioni
Gestisci eventi
Gestisci eventi ancorati
Gestisci identity provider
Gestisci integrazioni
Gestisci realm
Gestisci utenti
Gestisci views
Gestito dall'organizzazione
Gestore URL
Gestore di integrazioni
Giacenza
Gio
Giornata intera
Giorni
Giorni precedenti
Giorni successivi
Giorno
Giovedì
Giu
Giugno
Giustifica
Globale
Gomma
Grafici
Grafico
Grammatica
Grassetto
Gratuito
Grigio
Grigio chiaro
Grigio medio-scuro
Grigio scuro
Griglia
Gruppi
Gruppo
Gruppo Destra
Gruppo Senza Nome
Gruppo Sinistra
Gruppo Sopra
Gruppo Sotto
Gruppo di messaggi precedente
Gruppo di messaggi successivo
Gruppo nidificato nel viewlet
Gruppo notifiche letto
Gruppo precedente
Gruppo pulsanti segmentati
Gruppo successivo
Guida introduttiva
Guida sull'accessibilità
Guida utente di Jodit
Help valori disponibile
Home
Host / Nome
Host remoto
I miei calendari
I miei file
I miei progetti
IBAN
ID Versione
ID conversazione
ID della versione mancante
ID estensione
ID estensione obbligatorio
ID estratto conto
ID impostazione
ID interno stanza
ID lingua
ID oggetto
ID sessione
ID stanza
ID stanza mancante
ID widget
IVA
Icona
Icona profilo
Icone
Icone di ricerca
Identificatore di attività
Identity provider
Identità federate
Ignora
Ignora le modifiche
Ignora raccomandazione
Ignora utente
Ignorati/Bloccati
Il mio Drive
Il mio account
Il mio profilo
Illustrazioni
Immagine
Immagine Docker
Immagine dagli Appunti
Immagine di profilo
Immagine incollata
Immagini
Immettere un nome
Immettere un numero valido
Immettere un percorso valido
Immettere un titolo
Immetti comando
Immetti l'ID server
Immetto nome immagine Docker
Impedisci legame della freccia
Impila verticalmente
Imponibile
Importa
Importa chat
Importa chiavi della stanza
Importa da URL
Importa file di log
Importa log
Importa profilo
Importante
Importanti
Importo
Importo prossimo pagamento
Impossibile accedere
Impossibile caricare dati
Impossibile caricare la mappa
Impossibile caricare tile
Impossibile copiare
Impossibile incollare
Impossibile inviare
Impossibile trovare la pagina
Impossibile verificare
Imposta
Imposta agente
Imposta area di ritaglio
Imposta come default
Imposta come predefinito
Imposta come principale
Imposta dimensioni fisse
Imposta istruzione successiva
Imposta lingua visualizzata
Imposta livello log
Imposta nuova password
Imposta password
Imposta punto focale
Imposta rientro con spazi
Imposta stile cella
Imposta stile colonna
Imposta stile riga
Imposta tema colori
Imposta username
Imposta valore
Imposta valore cella
Impostabile globalmente
Impostabile per stanza
Impostare input gestito
Impostare profilo
Impostazione predefinita
Impostazioni
Impostazioni area di lavoro
Impostazioni cartella
Impostazioni chat
Impostazioni colonna
Impostazioni di IA
Impostazioni di Payload
Impostazioni di accessibilità
Impostazioni di notifica
Impostazioni di telemetria
Impostazioni filtro
Impostazioni per view colonna
Impostazioni rapide
Impostazioni servizi online
Impostazioni utente
Impostazioni utente remote
Impostazioni video
Impostazioni view
Impostazioni voce
In Modalità con restrizioni
In alto
In arrivo
In attesa di approvazione
In attesa di risposta
In attesa di verifica
In basso
In caricamento
In coda
In connessione
In corso
In diretta
In errore
In esecuzione
In fase di caricamento
In fase di download
In movimento
In pausa
In primo piano
In seguito
In sviluppo attivo
In-use app only
Inclina giù
Includi allegati
Includi codice
Includi modello
Incluso
Incolla
Incolla URL
Incolla campo
Incolla cella
Incolla cella in alto
Incolla come
Incolla come HTML
Incolla come testo
Incolla come testo normale
Incolla dagli appunti
Incolla esclusi stili bordo
Incolla formato
Incolla formula
Incolla grafici
Incolla larghezza colonna
Incolla nel terminale attivo
Incolla riga
Incolla speciale
Incolla stili
Incolla valore
Incorporamento Web
Indicatore di valutazione
Indice
Indietro
Indietro ai messaggi
Indirizzi email
Indirizzi locali
Indirizzi pubblicati
Indirizzi stanza
Indirizzo
Indirizzo IP
Indirizzo di consegna
Indirizzo di fatturazione
Indirizzo di spedizione
Indirizzo email
Indirizzo email di verifica
Indirizzo inoltrato
Indirizzo locale
Indirizzo principale
Indirizzo stanza
Individuazione degli strumenti
Individuazione dei test
Info server
Info stanza
Informativa sulla privacy
Informazione
Informazioni
Informazioni carta di prova
Informazioni legali
Informazioni personali
Informazioni spazio
Informazioni stanza
Informazioni sul file
Informazioni sul motivo
Informazioni utente
Ingrandisci
Ingrandisci gruppo
Ingresso nello spazio
Inizia
Inizia con
Inizia con frammento
Inizia l'autenticazione
Inizia la prima conversazione
Inizia la verifica
Inizia nuova chat
Inizializza repository GIT
Iniziato
Inizio
Inizio abbonamento
Inizio esportazione
Inoltra
Inoltra messaggio
Inoltra porta
Inoltrata dall'utente
Input REPL
Input cancellato
Input chat inline
Input di terminale
Input rapido
Inserimento data
Inserimento data/ora
Inserimento date dinamico
Inserimento informativo
Inserimento intervallo date
Inserimento multiplo
Inserimento multivalore
Inserimento ora
Inserire l'URL
Inserire percorsi
Inserire percorsi relativi
Inserire percorso
Inserire percorso relativo
Inserire solo cifre
Inserire testo normale
Inserire un nome file
Inserire un numero
Inserire un numero valido
Inserire un testo
Inserire un valore valido
Inserire un'unità valida
Inserisci
Inserisci HTML
Inserisci blocco
Inserisci cella
Inserisci chaive di sicurezza
Inserisci collegamento
Inserisci colonna
Inserisci colonna prima
Inserisci comando chat
Inserisci come testo
Inserisci frammento
Inserisci funzione
Inserisci immagine
Inserisci indirizzo email
Inserisci l''indirizzo email
Inserisci la colonna dopo
Inserisci la colonna prima
Inserisci la password
Inserisci la riga sopra
Inserisci la riga sotto
Inserisci link
Inserisci lista ordinata
Inserisci minuti
Inserisci nel blocco appunti
Inserisci nel nuovo file
Inserisci nel terminale
Inserisci nome utente
Inserisci numero di telefono
Inserisci nuova riga finale
Inserisci ore
Inserisci password
Inserisci per primo
Inserisci riga
Inserisci riga prima
Inserisci secondi
Inserisci tabella
Inserisci un URL
Inserisci un URL valido
Inserisci un commento
Inserisci un file
Inserisci un indirizzo
Inserisci un nome
Inserisci un nome file
Inserisci un nuovo nome
Inserisci un valore
Inserisci video Youtube/Vimeo
Installa
Installa GIT
Installa aggiornamento
Installa comunque
Installa da VSIX
Installa debugger aggiuntivi
Installa estensione
Installa estensioni
Installa formattatore
Installa l'estensione
Installa nel browser
Installa o cerca estensioni
Installa versione specifica
Installare estensione
Installazione delle estensioni
Installazione locale
Installazione manuale
Interlinea
Interrompi
Interrompi dettatura
Interrompi ricerca
Interrompi riga
Interruttore laterale
Interruzione di pagina
Intervalli di date
Intervalli di riduzione
Intervallo
Intervallo di ore
Intervallo protetto
Intestatario
Intestazione
Inverti layout
Inverti le righe
Invia
Invia SMS
Invia all'agente
Invia avatar
Invia come messaggio
Invia dati statistici
Invia di nuovo
Invia e-mail
Invia feedback
Invia inviti
Invia log di debug
Invia messaggi
Invia messaggio
Invia messaggio vocale
Invia notifiche di scrittura
Invia reazioni
Invia risposta
Invia segnalazione
Invia segnale
Invia sequenza
Invia tutto
Invia un file
Invia un messaggio
Invia un messaggio diretto
Invia uno sticker
Invia/Ricevi
Inviati
Invio
Invio completato
Invio dei log
Invio dei log fallito
Invio della firma annullato
Invio della firma fallito
Invio della richiesta fallito
Invio fallito
Invio in corso
Invio riuscito
Invita
Invita comunque
Invita membri
Invita nello spazio
Invita per email
Invita per nome utente
Invita persone
Invita utenti
Inviti
Inviti automatici
Invito fallito
Invito in corso
Invito inviato con successo
Iscriviti
Istruzioni chat
Istruzioni per l'agente
Jodit Editor
L'attività contiene avvisi
L'attività contiene errori
L'inizio della stanza
La mia giornata
La mia organizzazione
La mia posizione attuale
Language Pack
Larghezza
Larghezza colonna
Lascia organizzazione
Lascia vuoto
Lavagna
Layout
Layout centrato
Layout di colonna
Layout di pagina
Layout di tastiera
Layout editor
Layout misto
Le mie attività
Le mie conversazioni
Le mie risorse
Le mie view
Le password coincidono
Le tue informazioni personali
Lead
Learn More
Legenda
Leggi di più
Leggi la documentazione
Leggi selezione terminale
Leggi token
Lettera Greca Minuscola
Lettera Maiuscola
Lettera Minuscola
Lettere
Lettura degli eventi fallita
Lettura selezione terminale
Libreria Personale
Libreria di Excalidraw
Libreria inviata
Limita ricerca alla cartella
Limitato
Limite di selezione
Limite dimensione
Linea curva
Linea temporale
Linea temporale attuale
Linea temporale conversazioni
Linea temporale principale
Lingua
Lingua editor
Linguaggi di programmazione
Lingue
Link
Link condivisibile
Link copiato
Link di verifica
Lista
Lista di ban personale
Lista di view attribuite
Liste
Liste sottoscritte
Livello personalizzato
Livello poteri
Locale
Località Selezionate
Località da pubblicare
Log
Log In
Log delle modifiche
Log estensioni
Log inviati
Log utente
Logo
Logo di Mapbox
Logout
Logout utente
Lug
Luglio
Luminosità
Lun
Lunedì
Luogo
Luogo di nascita
Macro
Magazzino
Maggiori informazioni
Maiusc
Maiuscole/minuscole
Mancano alcune dimensioni
Manda dietro
Manda in fondo
Mantieni
Mantieni abbonamento
Mantieni aperto
Mantieni editor
Mantieni le proporzioni
Mantieni maiuscole/minuscole
Mantieni modifiche chat
Mantieni tutte le modifiche
Mantieni valori esistenti
Manuale
Mappature tastiera
Margini
Marketplace estensioni
Martedì
Marzo
Matricola
Media
Membri
Membri dello spazio
Membri di comunità online
Membri stanza
Membro enumerazione
Meno infinito
Meno info
Menu
Menu Sessioni chat
Menu applicazione
Menu utente
Menzioni
Menzioni e reazioni
Mer
Mercoledì
Mese
Mese precedente
Mese prossimo
Mese successivo
Messaggi
Messaggi ancorati
Messaggi chat
Messaggi diretti
Messaggi in chat uno-a-uno
Messaggi indicizzati
Messaggi informativi
Messaggi inviati da bot
Messaggi inviati dai bot
Messaggi non letti
Messaggio
Messaggio di avvertimento
Messaggio diretto
Messaggio eliminato
Messaggio illustrato
Messaggio vocale
Metodi di pagamento
Metodo di pagamento
Metodo di ripristino rimosso
Mia lista ban
Microfono
Miei permessi
Min
Minimo
Minore di
Minuto precedente
Minuto successivo
Mittente
Modalità Screencast
Modalità Zen
Modalità accessibilità
Modalità agente
Modalità chiara
Modalità con restrizioni
Modalità di manutenzione
Modalità di modifica
Modalità di pagamento
Modalità di selezione colonne
Modalità scura
Modalità sviluppatore
Modalità sviluppo
Modalità visualizzazione
Modelli
Modelli di profilo
Modelli linguistici
Modello
Moderno chiaro
Moderno scuro
Modifica
Modifica Account
Modifica Collegamento
Modifica Dashboard
Modifica Password
Modifica Relazione
Modifica Tutto
Modifica area di lavoro
Modifica argomento
Modifica autorizzazioni
Modifica cella
Modifica cella in Markdown
Modifica cella in codice
Modifica chat
Modifica codice
Modifica colore
Modifica condizione
Modifica condizione funzione
Modifica della chat
Modifica dimensione
Modifica dispositivi
Modifica elemento
Modifica espressione
Modifica file
Modifica file di richiesta
Modifica foglio
Modifica immagine
Modifica impostazione
Modifica impostazioni
Modifica in blocco
Modifica indirizzo
Modifica input archiviato
Modifica la Dashboard
Modifica linea
Modifica link
Modifica messaggio
Modifica nome
Modifica nome stanza
Modifica numero di passaggi
Modifica oggetto extra
Modifica percorso
Modifica precedente
Modifica presa in carico
Modifica profilo
Modifica punti di interruzione
Modifica punti linea/freccia
Modifica punto di interruzione
Modifica richiesta
Modifica riga
Modifica sondaggio
Modifica successiva
Modifica valori
Modificare impostazioni
Modificare set di strumenti
Modificata altrove
Modificata anche altrove
Modificato
Modificato anche in
Modificato da
Modificato il
Modificato in
Modificato solo
Modifiche
Modifiche annullate
Modifiche chat
Modifiche cloud
Modifiche in ingresso
Modifiche in uscita
Modifiche mantenute
Modifiche suggerite
Mostra
Mostra Azioni codice
Mostra Menu filtri
Mostra altri stack frame
Mostra altro
Mostra anteprima
Mostra anteprime dei messaggi
Mostra area editor
Mostra attività in esecuzione
Mostra avanzate
Mostra avvisi
Mostra azioni dei comandi
Mostra azioni editor
Mostra badge
Mostra barra laterale
Mostra base
Mostra canali di output
Mostra centro base
Mostra chiamate in arrivo
Mostra chiamate in uscita
Mostra codice QR
Mostra come
Mostra compresso
Mostra configurazione
Mostra conflitti
Mostra contenuti
Mostra contenuti per adulti
Mostra contributi ambiente
Mostra copertura inline
Mostra correzioni
Mostra dati sincronizzati
Mostra dettagli
Mostra di meno
Mostra di più
Mostra differenze metadati
Mostra differenze output
Mostra differenze spazi vuoti
Mostra ed esegui comandi
Mostra editor aperti
Mostra elementi consigliati
Mostra elementi disabilitati
Mostra errori
Mostra espanso
Mostra estensione
Mostra estensioni
Mostra estensioni abilitate
Mostra estensioni consigliate
Mostra estensioni disabilitate
Mostra estensioni installate
Mostra estensioni predefinite
Mostra etichette
Mostra file dot
Mostra file esclusi
Mostra formattazione
Mostra icone
Mostra immagine
Mostra impostazione
Mostra impostazioni
Mostra impostazioni Laboratori
Mostra informazioni
Mostra l'azione
Mostra le impostazioni stabili
Mostra le versioni per
Mostra locale
Mostra localizzazioni
Mostra log
Mostra log attività
Mostra log della finestra
Mostra meno
Mostra menu remoto
Mostra modifica precedente
Mostra modifica successiva
Mostra modifiche cloud
Mostra note sulla versione
Mostra notifiche
Mostra notifiche di scrittura
Mostra opzioni di rilascio
Mostra output
Mostra output risultati
Mostra output vuoti
Mostra parte superiore base
Mostra password
Mostra più schede editor
Mostra pulsante adesivi
Mostra pulsante sondaggi
Mostra ricerca
Mostra scheda editor singolo
Mostra schede
Mostra sempre le azioni
Mostra server installati
Mostra solo file attivo
Mostra sottotipi
Mostra supertipi
Mostra telemetria
Mostra tutte le attività
Mostra tutte le conversazioni
Mostra tutte le stanze
Mostra tutti
Mostra tutto
Mostra/Nascondi colonna
Mostra/Nascondi griglia
Mostra/Nascondi riga
Mostrare la configurazione
Mostrare log
Mostrare opzioni di esclusione
Mostrare output
Mostrare risolti
Mostrare versione di rilascio
Mouse
Muovi tutto all'elemento
Muovi tutto alla sorgente
Musica
Nascondi
Nascondi Menu filtri
Nascondi Trova
Nascondi Trova nel notebook
Nascondi account
Nascondi avanzate
Nascondi azioni editor
Nascondi badge
Nascondi barra attività
Nascondi barra delle schede
Nascondi barra laterale
Nascondi colonna selezionata
Nascondi copertura in Esplora
Nascondi copertura inline
Nascondi dettagli
Nascondi differenze metadati
Nascondi differenze output
Nascondi elementi disabilitati
Nascondi file dot
Nascondi file esclusi
Nascondi formattazione
Nascondi gli adesivi
Nascondi menu
Nascondi notifiche
Nascondi pannello
Nascondi password
Nascondi riga selezionata
Nascondi schede
Nascondi schede editor
Nascondi selezione colori
Nascondi sessione
Nascondi sessioni verificate
Nascondi suggerimento inline
Nascondi widget azione
Nascondi widget suggerimenti
Naviga all’attuale giorno
Naviga in avanti
Naviga indietro
Navigazione
Nega
Nero
Nessun Microfono rilevato
Nessun README disponibile
Nessun URL homeserver fornito
Nessun Utente
Nessun accesso
Nessun altro risultato
Nessun collegamento impostato
Nessun computer
Nessun dato
Nessun dato grafico
Nessun documento disponibile
Nessun editor merge attivo
Nessun elemento
Nessun elemento selezionato
Nessun evento in programma
Nessun file
Nessun file modificato
Nessun file scelto
Nessun filtro impostato
Nessun frammento disponibile
Nessun gruppo
Nessun inserimento
Nessun invito da visualizzare
Nessun membro da visualizzare
Nessun messaggio di posta
Nessun metodo disponibile
Nessun nome visibile
Nessun numero
Nessun ordinamento
Nessun problema
Nessun raggruppamento
Nessun risultato
Nessun suggerimento
Nessun token selezionato
Nessun valore
Nessun voto
Nessuna Webcam rilevata
Nessuna cartella
Nessuna cartella aperta
Nessuna chiave API trovata
Nessuna classificazione
Nessuna colonna trovata
Nessuna data selezionata
Nessuna estensione
Nessuna iscrizione automatica
Nessuna modifica accettata
Nessuna notifica
Nessuna nuova notifica
Nessuna opzione
Nessuna opzione disponibile
Nessuna porta inoltrata
Nessuna ricevuta trovata
Nessuna richiesta
Nessuna risposta
Nessuna risposta ricevuta
Nessuna selezione
Nessuna sessione trovata
Nessuna uscita audio rilevata
Nessuna versione trovata
Nessuna view disponibile
Nessuna view trovata
Nessuno storico pagamenti
Nome
Nome Cartella
Nome carattere di sistema
Nome chiave segreta
Nome cliente
Nome completo
Nome della libreria
Nome della passkey
Nome dispositivo
Nome e cognome
Nome file
Nome file della risorsa
Nome organizzazione
Nome profilo
Nome progetto
Nome riferimento
Nome server
Nome sessione
Nome stanza
Nome utente
Nome utente di Twitter
Nome visualizzato
Non letti
Non mostrare più
Non salvare
Normale
Nota a piè di pagina
Note
Note legali
Note sulla versione
Notifica della stanza
Notifica l'intera stanza
Notifica letta
Notifica tutti
Notifiche
Notifiche email
Notifiche push
Notifiche silenziose
Notizie
Nov
Novembre
Numeri
Numeri di riga notebook
Numeri di telefono
Numero
Numero carta
Numero cliente
Numero corrente di terminali
Numero di conto
Numero di messaggi
Numero di pagina
Numero di passaggi
Numero di telefono
Numero di utenti
Numero fattura
Numero memorizzato come testo
Numero oggetto
Numero ordine
Nuova
Nuova Chiave API Generata
Nuova attività
Nuova cartella
Nuova chat
Nuova diapositiva
Nuova e-mail
Nuova fattura
Nuova finestra
Nuova finestra chat
Nuova finestra con profilo
Nuova finestra terminale
Nuova parola chiave
Nuova password
Nuova porta locale
Nuova riga
Nuova riunione
Nuova scheda
Nuova stanza
Nuova stanza video
Nuove impostazioni di notifica
Nuovi frammenti di codice
Nuovi messaggi
Nuovo
Nuovo agente personalizzato
Nuovo appuntamento
Nuovo cliente
Nuovo commento
Nuovo contatto
Nuovo documento
Nuovo editor chat
Nuovo editor della ricerca
Nuovo editor senza titolo
Nuovo elemento
Nuovo evento
Nuovo file
Nuovo file di istruzioni
Nuovo file di richiesta
Nuovo file di testo
Nuovo messaggio
Nuovo metodo di recupero
Nuovo ordine
Nuovo profilo
Nuovo profilo da modello
Nuovo progetto
Nuovo punto di interruzione
Nuovo terminale
Nuovo terminale con profilo
OK
Obbligatorio
Obiettivi
Obiettivi di notifica
Oggetto
Oggi
Okta Workforce
Operatore condizioni
Operatore di filtro
Operazione completata
Operazione fallita
Operazione riuscita
Opportunità
Oppure accedi
Opzionale
Opzione
Opzioni
Opzioni conversazione
Opzioni correlate
Opzioni dei comandi aggiuntive
Opzioni dello spazio
Opzioni di iscrizione
Opzioni di notifica
Opzioni disponibili
Opzioni filtro disponibili
Opzioni generali
Opzioni lista
Opzioni pagina iniziale
Opzioni server
Opzioni stanza
Opzioni supplementari
Ora attuale
Ora di attivazione
Ora inizio
Ora precedente
Ora successiva
Orario
Ordina
Ordina e filtra
Ordina per
Ordina per code coverage
Ordina per dimensione
Ordina per durata
Ordina per nome
Ordina per percorso
Ordina per posizione
Ordinamento righe crescente
Ordinamento righe decrescente
Ordine crescente
Ordine decrescente
Ordine di classificazione
Ordine di esecuzione
Ordine gruppo
Ordini
Organizza import
Organizzatore
Organizzazione
Orientamento
Origine
Origine cella di codice
Origine di Markdown
Origine sconosciuta
Orizzontale
Ortografia
Ospite
Ospiti
Osserva solo
Osservazioni
Ottieni aiuto
Ottieni link condivisibile
Ottieni output attività
Ottieni permessi
Ottieni profili selezionati
Ottieni selezione explorer
Ottieni selezione terminale
Ottobre
Output cella di codice
PROBLEMI
Pacchetto NPM
Pacchetto adesivi
Pacchetto di estensione
Paese
Pagamenti
Pagamento
Pagamento annuale
Pagamento mensile
Pagina corrente
Pagina giù
Pagina iniziale
Pagina iniziale dello spazio
Pagina messaggio
Pagina precedente
Pagina successiva
Pannello account
Pannello di output
Panoramica
Paragrafo
Parametro di tipo
Parola chiave
Parola intera
Partecipa
Partecipanti
Partecipanti alla chat
Partita IVA
Passa ad annuale
Passa all'agente successivo
Passa all'errore
Passa alla modalità chiara
Passa alla modalità scura
Passa alla modifica precedente
Passa alla modifica successiva
Passa alla versione Insiders
Passaggi
Passaggi da riprodurre
Passaggio
Passare direttamente
Passo successivo
Password
Password attuale
Password corrente
Password dimenticata
Password errata
Password sbagliata
Pausa
Pausa upload
Pedice
Per Cartella
Per iniziare
Per modificare
Percorsi di navigazione
Percorsi file modalità
Percorso
Percorso assoluto
Percorso della cartella
Percorso di navigazione
Percorso relativo
Permessi
Permessi di accesso
Permesso richiesto
Personalizza
Personalizza l'aspetto
Personalizza layout
Personalizza notebook
Personalizzato
Personalizzazione
Persone
Persone specificate
Pianifica
Piano attuale
Piè di pagina
Più colori
Più comuni
Più filtri attivi
Più info
Più opzioni
Più recenti
Più schede
Più tardi
Più usate
Playground editor
Playground editor interattivo
Poco utile
Porta avanti
Porta in cima
Porte inoltrate
Posizione barra attività
Posizione corrente
Posizione della lista
Posizione input rapido
Posizione nel file
Posizione pannello
Posizione ultima modifica
Posizioni file richieste
Possesso della comunità
Posso modificare
Posso riprodurre
Posso visualizzare
Posta
Posta eliminata
Posta in arrivo
Posta in uscita
Posta indesiderata
Posta inviata
Precedente
Precedente stanza o msg
Precedentemente Pubblicato
Predefinito
Predefinito chiaro
Predefinito contrasto elevato
Predefinito scuro
Preferenze
Preferenze account
Preferiti
Preferito
Preparazione invio dei log
Presentazione
Prestazioni all'avvio
Preventivi
Preventivo
Previsioni
Prezzi
Prezzo
Prezzo unitario
Prima consulta
Prima pagina
Primo trimestre
Priorità
Privacy
Problema corrente
Problema precedente
Problema successivo
Problemi JSHint
Problemi Less
Problemi TSC Gulp
Problemi di Go
Problemi simili
Procedi con la reimpostazione
Procedure dettagliate
Processo in esecuzione
Prodotti
Prodotto
Profili di pulizia
Profili emettitore di stampa
Profili esistenti
Profilo
Profilo utente
Progettazione
Progetti
Progetto
Programmato con successo
Promemoria
Pronto
Pronto per messaggi sicuri
Proposte API
Proprietario
Proprietà
Prossima stanza o msg
Proteggi foglio di lavoro
Prova ad unirti comunque
Provider SAML personalizzato
Provider autorizzato
Provincia
Pty Host
Pubblica
Pubblica la libreria
Pubblica modifiche
Pubblica tutte le località
Pubblicate di recente
Pubblicato
Pubblicazione Programmata
Pubblico
Pulisci Formattazione
Pulsante di comando
Pulsante di selezione
Pulsante radio
Pulsante segmentato
Punta della freccia
Puntatore laser
Punti di interruzione
Punto
Punto Focale
Punto di interruzione
Punto di interruzione attivato
Punto di interruzione funzione
Qualifica
Qualsiasi azione
Qualsiasi numero
Qualsiasi permesso
Quantità
Query
Questa settimana
Questo PC
Questo mese
Quick Open
Racchiudi tra
Racchiudi tra frammento
Raggruppa
Raggruppa modifiche per file
Raggruppa modifiche per tipo
Raggruppa per
Ragione sociale
Ramo
Rapporti
Rapporto
Rappresenta la modalità Zen
Re-inserisci l'indirizzo email
Realm admin
Reazione personalizzata
Reazioni
Reazioni rapide
Recorder test
Regione
Registra copie di lavoro
Registra sessione terminale
Registra tasti
Registrare l'indice chat
Registrati
Registrati con Solana
Registrato con successo
Registrazione
Registrazione dei tasti
Registrazione riuscita
Registrazione vocale avviata
Registrazioni
Registro
Regolatore sinistro
Regole
Regole server
Regole utente
Reimposta
Reimposta Scadenza Password
Reimposta alla base
Reimposta attendibilità
Reimposta dati sincronizzati
Reimposta elemento
Reimposta impostazione
Reimposta la password
Reimposta livello zoom
Reimposta menu
Reimposta password
Reimposta posizione
Reimposta risultato
Reimposta tutto
Reimposta webview notebook
Reinizializza archivio eventi
Renderer notebook
Rendi pubblica
Reparto
Report
Report sui bug
Repository remoto
Resetta filtro
Resetta la password
Responsabile
Resta connesso
Rete
Rete e Internet
Revisione
Revoca
Revoca accesso
Revoca autorizzazioni
Revoca chiave
Revoca concessione
Revoca invito
Riaggancia
Riammetti nello spazio
Riapri con codifica
Riapri editor chiuso
Riapri editor con
Riautenticazione fallita
Riavvia
Riavvia Pty Host
Riavvia attività in esecuzione
Riavvia comunque
Riavvia debug
Riavvia estensioni
Riavvia frame
Riavvia per aggiornare
Riavvia server
Riavvia terminale attivo
Ricarica
Ricarica app
Ricarica documento
Ricarica finestra
Ricarica la finestra
Ricarica ora
Ricarica webview
Ricerca
Ricerca area di lavoro
Ricerca avanzata
Ricerca fallita
Ricerca messaggio
Ricerca rapida
Ricerca vuota
Ricerche recenti
Ricevuta di lettura
Ricevuto
Ricezione eventi
Richiede azione
Richiede la mia approvazione
Richiedente
Richiedi accesso
Richiedi aiuto
Richiedi di unirti
Richiesta accesso
Richiesta ajax interrotta
Richiesta chat inviata
Richiesta di chat inviata
Richiesta di entrare
Richiesta di funzionalità
Richiesta di ingresso inviata
Richiesta di input
Richiesta di permesso
Richiesta pull
Richiesta utente precedente
Richiesta utente successiva
Richiesta verifica
Richieste Premium
Richieste di permesso
Riconnetti ora
Ricontrolla più tardi
Ricordamelo più tardi
Ricorrenza
Ridimensiona colonna
Riduci
Riduci cella
Riduci dimensione carattere
Riduci in modo ricorsivo
Riduci ingrandimento
Riduci le citazioni
Riduci riga
Riduci selezione
Riduci sezione
Riduci sezione elenco stanze
Riduci tutte le regioni
Riduci tutto
Riduzione
Riempi file con frammento
Riempi schermo
Riempimento
Rientri editor
Rientro notebook
Riepilogo
Riepilogo email
Riesegui attività
Riferimenti
Riferimento
Rifiuta
Rifiuta l'invito
Rifiuta tutti
Rifiuta tutto
Riga
Riga diff eliminata
Riga diff inserita
Riga diff modificata
Riga messaggio per errore
Riga testata colonna
Rigenera codici
Rigenera codici di backup
Righe
Righe aggiunte
Righe modificate
Righe per pagina
Righe rimosse
Righello
Riguardo gli homeserver
Rilascia per aggiornare
Rilevamento automatico
Rilevamento dei kernel
Rilevamento lingua
Rimani connesso
Rimozione ban fallita
Rimozione utente fallita
Rimuovi
Rimuovi Relazione
Rimuovi Upload
Rimuovi accesso
Rimuovi account collegato
Rimuovi chiave di accesso
Rimuovi condivisione
Rimuovi condizione
Rimuovi criterio di filtro
Rimuovi dallo spazio
Rimuovi dominio
Rimuovi duplicati
Rimuovi editor
Rimuovi elemento
Rimuovi elemento Exclude
Rimuovi elemento di inclusione
Rimuovi espressione
Rimuovi filtro
Rimuovi immagine
Rimuovi indirizzo email
Rimuovi link
Rimuovi membro
Rimuovi metodo di pagamento
Rimuovi modifiche
Rimuovi numero di telefono
Rimuovi output
Rimuovi parentesi quadre
Rimuovi per tutti
Rimuovi punti di interruzione
Rimuovi punto di interruzione
Rimuovi refactoring
Rimuovi regola
Rimuovi richiesta
Rimuovi selezione multipla
Rimuovi tutte le espressioni
Rimuovi tutto
Rimuovi utenti
Rimuovi visualizzatore
Rimuovi wallet
Rinomina
Rinomina Cartella
Rinomina chiave di accesso
Rinomina documento
Rinomina sessione
Rinomina simbolo
Rinomina terminale
Rinominare le sessioni
Rinvia codice
Rinvia link
Rinvia suggerimenti inline
Ripeti
Ripeti l'ultima esecuzione
Ripeti modifica
Ripeti ultima attività
Ripeti ultima azione
Ripetizione
Riprendere modifiche di lavoro
Riprendi
Riprendi l'upload
Ripristina
Ripristina Layout
Ripristina blocco
Ripristina checkpoint
Ripristina come bozza
Ripristina conferme strumenti
Ripristina contenuti
Ripristina da un backup
Ripristina file
Ripristina filtro
Ripristina ingrandimento
Ripristina input
Ripristina la libreria
Ripristina le preferenze
Ripristina libreria
Ripristina metadati
Ripristina metadati notebook
Ripristina output
Ripristina selezione
Ripristina tutto
Ripristina ultima richiesta
Ripristinando le preferenze
Ripristinato con successo
Riproduci
Riproduci un suono per
Riprova
Riprova come Sudo
Riprova come amministratore
Riprova l'upload
Riprova tutti
Riquadro comandi
Riquadro di lettura
Riquadro di spostamento
Risoluzione
Risoluzione dei problemi
Risoluzione manuale
Risorse
Risorse MCP
Rispondi
Rispondi a tutti
Rispondi alla conversazione
Rispondi nel thread
Risposta chat ricevuta
Risposta vuota
Risposte automatiche
Risposto altrove
Risultati
Risultati assistiti dall'IA
Risultati della ricerca
Risultati in formato testo
Risultato effettivo
Risultato precedente
Risultato previsto
Risultato successivo
Riunione
Riunioni
Rotazione testo
Rubrica
Runtime usato per Linux
Runtime usato per Windows
Runtime usato per macOS
Ruoli
Ruoli utente
Ruolo
Ruolo predefinito
Ruota giù
Sab
Sala d'attesa
Saldo
Salta
Salta all'ultimo messaggio
Salta alla data
Salta alla ricerca stanze
Salta per adesso
Salva
Salva area di lavoro
Salva bozza
Salva come file agente
Salva come tile
Salva con codifica
Salva con conflitti
Salva con nome
Salva dati estensione
Salva e chiudi
Salva file locale
Salva foglio texture
Salva immagine
Salva in
Salva le modifiche
Salva modifica
Salva modifiche
Salva output con nome
Salva profilo
Salva senza formattazione
Salva sul file corrente
Salva tutto
Salva tutto nel gruppo
Salva valori impostazione
Salva view
Salvataggio automatico
Sblocca
Sblocca Fino
Sblocca editor
Sblocca gruppo
Sblocca gruppo di editor
Sblocca tutto
Sbloccato con successo
Scadenza
Scansiona codice QR
Scarica
Scarica VSIX
Scarica aggiornamento
Scarica app
Scarica tutto
Scaricamento aggiornamento
Scaricamento dei log
Scarta
Scarta modifiche
Scegli date
Scegli file
Scegli tra esistente
Scegli un account
Scegli un'organizzazione
Scelte rapide da tastiera
Scheda
Scheda singola
Schede
Schede dei fogli
Schede dei terminale
Schema della risorsa
Schermata di blocco
Schermo
Schermo intero
Scollega sessione
Scollega testo
Sconto
Scopri di più
Scorciatoie & aiuto
Scorciatoie da tastiera
Scorri all'inizio
Scorri alla fine
Scorrimento bloccato
Scorrimento bloccato abilitato
Scorrimento in avanti
Scorrimento indietro
Scorrimento permanente
Script caricati
Script caricati da debug
Scrivi
Scrivi qualcosa
Scrivi un'opzione
Scuro
Segna come consigliato
Segna come da leggere
Segna come letto
Segna tutti come letti
Segna tutto come letto
Segnala ai moderatori
Segnala contenuto
Segnala l'intera stanza
Segnala problema
Segnala un errore
Segnalazione errori
Segnalazione problemi
Segnali di accessibilità
Segnalibri
Segui
Segui le nostre guide
Sei dentro
Sei disconnesso
Selettore colore
Selettore ora
Selettore orario
Selettore preliminare
Selettore range
Selettore scheda Preferenze
Seleziona
Seleziona Anno
Seleziona Attendibile
Seleziona Mese
Seleziona area di lavoro
Seleziona azione
Seleziona azione Incolla
Seleziona azione precedente
Seleziona azione successiva
Seleziona canale di output
Seleziona codifica
Seleziona comando successivo
Seleziona configurazione
Seleziona console di debug
Seleziona data
Seleziona determinati moduli
Seleziona elementi
Seleziona file
Seleziona file di log
Seleziona fino alla parentesi
Seleziona l'estensione
Seleziona la cella precedente
Seleziona la cella sopra
Seleziona la cella sotto
Seleziona la cella successiva
Seleziona lingua
Seleziona lingua visualizzata
Seleziona linguaggio
Seleziona modalità linguaggio
Seleziona opzione
Seleziona opzioni
Seleziona per nascondere
Seleziona per visualizzare
Seleziona permessi
Seleziona più repository
Seleziona profilo
Seleziona profilo predefinito
Seleziona provider
Seleziona provider di commenti
Seleziona range
Seleziona reazioni
Seleziona rientro
Seleziona riga
Seleziona riga precedente
Seleziona riga successiva
Seleziona risorsa MCP
Seleziona ruoli
Seleziona ruolo
Seleziona sessione
Seleziona sessione di debug
Seleziona spazi
Seleziona strumenti
Seleziona tema colori
Seleziona tutte le occorrenze
Seleziona tutte le righe
Seleziona tutti
Seleziona tutti gli elementi
Seleziona tutto
Seleziona un altro kernel
Seleziona un colore
Seleziona un dialetto
Seleziona un elemento
Seleziona un file
Seleziona un orario
Seleziona un server MCP
Seleziona un valore
Seleziona un'azione
Seleziona uno strumento
Seleziona view
Selezionare Kernel
Selezionare console di debug
Selezionare debugger
Selezionare l'editor
Selezionare l'estensione
Selezionare l'origine
Selezionare layout di tastiera
Selezionare profilo
Selezionare un altro kernel
Selezionare un comando
Selezionare un file
Selezionare un formattatore
Selezionare un frammento
Selezionare un simbolo
Selezionato
Selezionato come preferito
Selezione
Selezione colonne
Selezione cursore cella PGGIÙ
Selezione cursore cella PGSU
Selezione editor
Selezione elementi
Selezione impostazioni
Selezione multipla
Selezione profonda
Selezione repository
Selezione spazio
Selezione terminale
Sempre
Sempre abilitato
Sempre attivo
Sempre disabilitato
Sempre disattivato
Sempre gratuito
Senza Filtro
Senza titolo
Sequenza temporale
Sequenza temporale filtro
Server
Server MCP
Server MCP - Installati
Server MCP remoto
Server di autorizzazione MCP
Server di identità
Servizi online
Sessione
Sessione attuale
Sessione desktop
Sessione di chat
Sessione di debug
Sessione verificata
Sessione web
Sessioni
Sessioni attive
Sessioni inattive
Sessioni verificate
Sesso
Set
Set di strumenti
Set di strumenti vuoto
Set up
Settembre
Settimana
Settimana lavorativa
Settimana prossima
Settimana successiva
Settore
Setup backup codici
Setup codice SMS
Sezione successiva
Sezioni da mostrare
Sfoglia
Sfoglia librerie
Sfoglia per Cartella
Sfoglia risorse
Sfoglia server MCP
Sfoglia temi colore
Sfondo
Sfondo tela
Shell da usare
Sicurezza
Silenzia la chiamata
Silenzia stanza
Simboli
Simboli cella di codice
Simboli documento
Simbolo
Simbolo preferito verificato
Sincronizza
Sincronizza ora
Sincronizzazione impostazioni
Sinistra
Sistema
Sistema operativo
Sito web
Social Login
Solo estensioni abilitate
Solo intestazioni Markdown
Solo le citazioni
Solo selezionato
Somma automatica
Sommario
Sommario impostazioni
Sondaggi
Sondaggi attivi
Sondaggi passati
Sondaggio
Sondaggio chiuso
Sospendi
Sospensione
Sostituire nei file
Sostituisci
Sostituisci con
Sostituisci locale
Sostituisci remoto
Sostituisci tutto
Sottocartella
Sottolineato
Sottotitoli
Sottotitolo
Sovrascrivere come Sudo
Sovrascrivere come admin
Sovrascrivi come admin
Spam
Spam o propaganda
Spazi con accesso
Spazi da mostrare
Spazi in cui sei
Spazi pubblici
Spazi vuoti finali Notebook
Spazio di lavoro personale
Spazio pubblico
Spazio senza nome
Spazio usato
Speciali
Specifica un homeserver
Spedizione
Spedizione invito
Spedizioni
Spegni la fotocamera
Sperimentale
Spiega errore di cella
Spiegare le modifiche
Sposta
Sposta Cartella
Sposta all'inizio
Sposta alla fine
Sposta cella in alto
Sposta cella in basso
Sposta comunque
Sposta giù
Sposta in
Sposta in alto
Sposta in basso
Sposta in nuova finestra
Sposta nel cestino
Sposta pannello in alto
Sposta sopra
Sposta sotto
Sposta tela
Sposta visualizzazione
Sposta visualizzazione in alto
Sposta visualizzazioni
Stack di chiamate
Stai presentando
Stampa
Stampante
Stampanti
Stanza privata
Stanza pubblica
Stanza sconosciuta
Stanza senza nome
Stanza video
Stanza vuota
Stanze indicizzate
Stanze pubbliche
Stanze suggerite
Stanze video
Stanze visitate di recente
Statistiche
Statistiche foglio texture log
Statistiche per nerd
Stato
Stile
Stile bordo
Stile per gli eventi
Stile per gli operatori
Stile per gli struct
Stile per le classi
Stile per le enumerazioni
Stile per le espressioni
Stile per le etichette
Stile per le funzioni
Stile per le interfacce
Stile per le macro
Stile per le proprietà
Stile per le stringhe
Stile per le variabili
Stili
Stili CSS
Stili copiati
Stima
Sto aggiungendo altri file
Sto eliminando
Strumenti
Strumenti di amministrazione
Strumenti di sviluppo
Strumenti per sviluppatori
Strumento riquadro
Struttura
Subtotale
Successivo
Successo
Suggerimenti
Suggerimenti automatici
Suggerimenti inline
Suggerimento inline
Suggerimento inline sulla riga
Suggerisci/Nascondi dettagli
Suoni di notifica
Suono
Suono inviato
Supporto
Supporto email
Sviluppatore
Sviluppo
Svuota cestino
Svuota la tela
TERMINALE
Tabella
Tabella pivot
Tabella reattiva
Tabelle
Tabpage aperte
Tag oggetto
Taglia
Taglia cella
Taglia nuove righe finali
Taglia selezione
Taglia spazio vuoto finale
Tasti di scelta rapida
Tastiera
Tasto di scelta rapida
Tavolozza colori
Team
Telefono
Telefono cellulare
Tema
Tema Admin
Tema chiaro
Tema colori
Tema icona file
Tema scuro
Temi
Temi colore
Temi icona file
Temi icona prodotto
Tentativi di Login
Termina
Termina attività
Termina caricamento
Termina processo
Termina sessione
Termina sondaggio
Termina thread
Terminale MCP
Terminale diviso
Terminale integrato
Terminale predefinito
Terminali chat
Terminato un sondaggio
Terminazione account
Termini e condizioni
Test correlati
Test di debug
Testata gruppo
Testo
Testo a capo
Testo alternativo
Testo da visualizzare
Testo in numero
Testo normale
Testo selezionato
Testo semplice
Ticket
Tile ampio di azione
Tile ampio di navigazione
Tile azione
Tile collegamento
Tile di navigazione
Tile diapositiva
Tile eliminabile
Tile flat di azione
Tile flat di navigazione
Tile riga
Tipi MIME
Tipi di messaggio
Tipo
Tipo applicazione
Tipo chiamata
Tipo di Blocco
Tipo di Evento
Tipo di carattere
Tipo di collegamento
Tipo di configurazione
Tipo di corretta esecuzione
Tipo di data
Tipo di errore
Tipo di file errato
Tipo di file sconosciuto
Tipo di font
Tipo di grafico
Tipo di notebook
Tipo di sessione sconosciuta
Tipo di visualizzazione
Tipo file
Tipo sondaggio
Titolo
Titolo 1
Titolo 2
Titolo 3
Togli ban
Togli silenzio
Token di accesso
Token di registrazione
Token errato
Token imprevisto
Token offline
Torna alla Dashboard
Torna alla chat
Torna alla chiamata
Torna alla conversazione
Torna indietro
Torna per reimpostare
Totale
Totale dovuto
Totale dovuto oggi
Totale pagato
Totali parziali
Traduci
Traduzione
Transizioni
Trasferimento chiamata fallito
Trasferimento fallito
Trasforma in caso Camel
Trasforma in snake case
Trasformare in caso Kebab
Trasmissione vocale
Trasmissioni vocali
Trasponi lettere
Trattative
Tratteggio incrociato
Tratteggio obliquo
Trimestre successivo
Troppe chiamate
Trova
Trova con argomenti
Trova con selezione
Trova e seleziona
Trova e sostituisci
Trova filtri
Trova la mia posizione
Trova nel notebook
Trova persone
Trova precedente
Trova selezione precedente
Trova selezione successiva
Trova sessione agente
Trova successivo
Trova voce da ripristinare
Trova/Sostituisci
Tutte
Tutte le applicazioni
Tutte le collezioni
Tutte le conversazioni
Tutte le estensioni
Tutte le impostazioni
Tutte le località
Tutte le piattaforme
Tutte le stanze
Tutte le voci
Tutti
Tutti campi obbligatori
Tutti gli utenti
Tutti i clienti
Tutti i contatti
Tutti i messaggi
Tutto
Tutto il giorno
Tutto selezionato
URL
URL app
URL d'origine
URL da aprire
URL personalizzato
URL proxy
URL sorgente
URL tema personalizzato
Ubicazione autodefinita
Ubicazioni consigliate
Ufficio
Ulteriori concessioni
Ulteriori impostazioni colonna
Ulteriori informazioni
Ultima attività
Ultima modifica
Ultima pagina
Ultima settimana
Ultima versione
Ultimo accesso
Ultimo aggiornamento
Ultimo anno
Ultimo evento
Ultimo file ripristinato
Ultimo mese
Ultimo rilascio
Ultimo trimestre
Ultimo utilizzo
Un altro utente
Unire le celle selezionate
Unisci
Unisci celle
Unisci con cella precedente
Unisci con cella successiva
Unisci e centra
Unisci editor nel gruppo
Unisci nel gruppo
Unisci orizzontalmente
Unisci righe
Unisci terminali
Unisci tutto
Unisci verticalmente
Unisciti alla beta
Unisciti alla discussione
Unità di tempo
Upload completato
Upload in corso
Upload in pausa
Upload in preparazione
Usati di frequente
Uscita audio
Username
Utente
Utente Login
Utente ignorato
Utente occupato
Utenti
Utenti banditi
Utenti ignorati
Utenti privilegiati
Utenti silenziati
Utilizza help valori
Utilizza sorgenti di debug
Utilizzo
Utilizzo un altro metodo
Va bene
Vai
Vai a
Vai all'elemento
Vai all'offset
Vai alla cartella principale
Vai alla cella
Vai alla definizione
Vai alla differenza precedente
Vai alla differenza successiva
Vai alla directory recente
Vai alla modifica precedente
Vai alla modifica successiva
Vai alla parentesi quadra
Vai alla sorgente
Vai alle impostazioni
Vai in cima
Vai in diretta
Vai in fondo
Vai indietro
Vai nel mio spazio
Vai sopra
Vai sotto
Valore
Valore assert
Valore attuale
Valore condizioni
Valore errato
Valore per X
Valore predefinito
Valore predefinito modificato
Valore vuoto
Valori
Valori di default
Valori disponibili
Valuta
Variabile kernel
Variabili
Variabili REPL
Variabili di ambiente
Variabili notebook
Vedi altro
Vedi cronologia
Vedi evento correlato
Vedi linea temporale chat
Vedi lista
Vedi messaggio
Vedi regole
Vedi sondaggio
Vedi tutte le funzionalità
Vedi tutto
Vediamo qualche risultato
Ven
Vendite
Venerdì
Verifica
Verifica Utente
Verifica altro dispositivo
Verifica annullata
Verifica codice SMS abilitata
Verifica con la password
Verifica con la scansione
Verifica dominio
Verifica in due passaggi
Verifica indirizzo email
Verifica manualmente con testo
Verifica necessaria
Verifica numero di telefono
Verifica richiesta
Verifica scaduta
Verifica sessione
Verifica via emoji
Verificato
Verificato con successo
Verificherò dopo
Verrai presto reindirizzato
Versione
Versione Precedente
Versione Pubblicata Attuale
Versione Specifica
Versione di backup attiva
Versione stanza
Versioni
Versioni client
Versioni server
Verticale
Via
Video
Videocamera
Videochiamata
Videochiamata iniziata
Videochiamata terminata
View input
View orologio
Visibilità
Visibilità dei problemi
Visibilità porta
Visibilità spazio
Visibilità stanza
Visti di recente
Visual Studio Code
Visualizza
Visualizza altri file
Visualizza altri temi
Visualizza applicazioni
Visualizza autorizzazioni
Visualizza calendario per
Visualizza campo come colonna
Visualizza cartella
Visualizza client
Visualizza codice correlato
Visualizza come albero
Visualizza come elenco
Visualizza come tabella
Visualizza consensi
Visualizza contenitori
Visualizza dati binari
Visualizza dettagli
Visualizza dettagli estensione
Visualizza eventi
Visualizza funzionalità
Visualizza griglia
Visualizza help valori
Visualizza identity provider
Visualizza implementazioni
Visualizza impostazioni
Visualizza in Esplora test
Visualizza in Impostazioni
Visualizza lista oggetti
Visualizza output comando
Visualizza output in anteprima
Visualizza problema
Visualizza profilo
Visualizza realm
Visualizza selezione
Visualizza solo lettura
Visualizza solo selezionati
Visualizza sorgente
Visualizza test correlato
Visualizza tutte le modifiche
Visualizza tutti gli elementi
Visualizza tutto
Visualizza utenti
Visualizza variabile
Visualizzatore PDF
Visualizzatore file binari
Visualizzazione Problemi
Visualizzazione Quick Open
Visualizzazione accessibile
Visualizzazione attuale
Visualizzazione disassembly
Visualizzazione foglio
Visualizzazione inline
Visualizzazione output
Visualizzazione tunnel
Visualizzazioni aggiuntive
Voce
Voci
Web
Widget aggiunto da
Widget attivi
Widget azione
Widget chat inline chiuso
Widget modale
Zig zag
Zoom
Zoom Immagine
Zoom alla selezione
`;
