/** Made-up people of the seven languages and what stands about them on screens; none of it may ever be read as a label. */
export const firstNames: readonly string[] =
  'Mark Will Bill Grace Rose Frank Max Rich Olivia Jonathan Priya Samuel Ali Ian Lia Ella Hartmut Jürgen Käthe Björn Sabine Wolfgang Uwe Ilse Helene Hélène Élodie François Jérôme Chloé Benoît Lucía José María Íñigo Álvaro Begoña Giulia Matteo Ilaria Niccolò Luca Sanne Daan Femke Joost Maartje Łukasz Małgorzata Paweł Zofia Agnieszka'.split(
    ' ',
  );

export const lastNames: readonly string[] =
  'Hartwell Whitcombe Okonkwo Raghunathan Price Ashby Delgado Mensah Volkov Page Müller Schröder Köhler Größmann Weiß Übelhör Feld Kunde Montag Schäfer Lefèvre Béranger Châtelain Dûpré Leclerc Lévêque Ibáñez Núñez Muñoz Campos Peña Rossi Esposito Colonna Sala Basso Bianchi Ferrari Visser Bakker Jansen Dijkstra Kuipers Wójcik Kowalczyk Wiśniewska Zieliński Nowak Dąbrowski Kaczmarek'.split(
    ' ',
  );

const streets =
  'Hawthorn Close|Königsallee|Hauptstraße|impasse du Château|rue des Lilas|Calle Mayor|Via Garibaldi|Keizersgracht|ul. Świętokrzyska|Copper Mews'.split(
    '|',
  );
const places =
  'Leeds|Düsseldorf|Lyon|Sevilla|Torino|Utrecht|Kraków|Bristol|Wien|Zürich|Germany|Deutschland|France|España|Italia|Nederland|Polska|German|Deutsch|Français|British|Polnisch'.split(
    '|',
  );
const states =
  'married|divorced|single|widowed|verheiratet|geschieden|ledig|verwitwet|mariée|célibataire|casado|soltera|sposato|nubile|gehuwd|ongehuwd|żonaty|panna|none|keine|aucun|ninguno|nessuno|geen|brak|yes|no|ja|nein|oui|non|sí|nee|tak|nie|male|female|männlich|weiblich|divers|open|closed|won|lost|paid|unpaid|overdue|pending|offen|bezahlt|überfällig|payé|pagado|pagato|betaald|zapłacono|Catholic|Muslim|Protestant|evangelisch|katholisch|konfessionslos|catholique|católica|cattolica|katoliczka|Diabetes|Depression|Burnout|Bandscheibenvorfall|Krebs|schwanger|pregnant|enceinte|embarazada|incinta|zwanger|w ciąży|sick leave|Krankengeld|arrêt maladie|baja médica|ziekteverlof|zwolnienie lekarskie|trade union|Gewerkschaft|syndicat|sindicato|sindacato|vakbond|związek zawodowy|written warning|Abmahnung|Kündigung|licenciement|despido|licenziamento|ontslag|wypowiedzenie'.split(
    '|',
  );
const events =
  'Lunch|Dinner|Interview|Therapy|Dentist|Funeral|Wedding|Mittagessen|Zahnarzt|Vorstellungsgespräch|Hochzeit|Déjeuner|Entretien|Médecin|Almuerzo|Entrevista|Médico|Pranzo|Colloquio|Medico|Sollicitatie|Tandarts|Obiad|Dentysta|Layoffs|Restructuring'.split(
    '|',
  );
const greetings =
  'Hi|Hello|Dear|Thanks|Thank you|Kind regards|Best|Cheers|Hallo|Danke|Viele Grüße|Mit freundlichen Grüßen|Bonjour|Merci|Cordialement|Hola|Gracias|Saludos|Ciao|Grazie|Cordiali saluti|Bedankt|Met vriendelijke groet|Cześć|Dziękuję|Pozdrawiam|GitHub|Gmail|Netflix|PayPal|LinkedIn'.split(
    '|',
  );
const numbered = Array.from({ length: 26 }, (_, n) => [
  `+44 7700 900${100 + n}`,
  `0171 55${43_210 + n}`,
  `DE27 1007 0024 5893 18${15 + n} 85`,
  `51${10 + n} 2444 2063 2785`,
  `${1 + n}.03.19${60 + n}`,
  `19${60 + n}-11-0${1 + (n % 9)}`,
  `${30 + n},500 €`,
  `$${2 + n},450.00`,
  `INV-88${213 + n}`,
  `person.${n}@example.com`,
  `10.42.17.${n}`,
  `${n + 1} ${streets[n % streets.length]}`,
  `5${n + 10}32 ${places[n % places.length]}`,
  `AKIA${(n + 11).toString(36).toUpperCase()}UTL247ZWWRNSOT`,
]).flat();

export const personalValues: readonly string[] = [
  ...streets,
  ...places,
  ...states,
  ...events,
  ...greetings,
  ...numbered,
];

const speech =
  'Cancel all orders|Send the files to Anna|Please delete my account|I will call you later|You can reach him at home|Call me when you are back|Delete this before Monday|Move the meeting to Friday|Reply to all of them today|He is on sick leave again|We lost the contract|She filed a complaint|Print it and send it home|Open the door please|Close the account of Hartwell|Do not forward this|Copy that and go home|Save the date for us|Search his desk tonight|Share nothing with the team|Lösche bitte alle Dateien|Bitte nicht weiterleiten|Ich rufe dich morgen an|Er ist seit Montag krank|Wir haben den Auftrag verloren|Schick mir die Rechnung|Alle Termine absagen|Kannst du das drucken|Das Konto bitte schließen|Sie hat gekündigt|Annulez toutes les commandes|Je te rappelle demain|Il est en arrêt maladie|Envoie le fichier à Paul|Nous avons perdu le client|Supprime ce message|Cancela todos los pedidos|Te llamo mañana|Está de baja desde el lunes|Envía el archivo a Marta|Hemos perdido al cliente|Borra este mensaje ya|Annulla tutti gli ordini|Ti chiamo domani|È in malattia da lunedì|Manda il file a Paola|Abbiamo perso il cliente|Cancella questo messaggio|Annuleer alle bestellingen|Ik bel je morgen|Hij is ziek sinds maandag|Stuur het bestand naar Piet|We zijn de klant kwijt|Verwijder dit bericht nu|Anuluj wszystkie zamówienia|Zadzwonię do ciebie jutro|Jest na zwolnieniu od poniedziałku|Wyślij plik do Anny|Straciliśmy klienta|Usuń tę wiadomość teraz'.split(
    '|',
  );
const verbs = 'cancel|delete|send|copy|forward|print|save|share|move|close|open|remove'.split('|');
const things =
  'all orders today|the invoice again|every file now|her messages tonight|his account first|our contract quickly|the report twice|that folder before lunch|all contacts of Anna|the project without telling|both calendars at once|my notes to Mark'.split(
    '|',
  );
const said = 'can you|I had to|we should not|she wants to'.split('|');

export const sentences: readonly string[] = [
  ...speech,
  ...verbs.flatMap((verb) => things.map((thing) => `${title(verb)} ${thing}`)),
  ...said.flatMap((start) =>
    verbs.flatMap((verb) => things.slice(0, 3).map((thing) => `${title(start)} ${verb} ${thing}`)),
  ),
];

function title(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
