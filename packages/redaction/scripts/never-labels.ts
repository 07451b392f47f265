/**
 * Texts that are words of interfaces too, but also what people enter, write or are: values and states, whole messages, greetings,
 * events, kinship, months and first names. None of them becomes a label by itself, whichever source has it. Written for this project.
 */
export const NEVER_LABELS: readonly string[] = [
  // values and states
  ...list(
    'yes|no|none|nothing|unknown|true|false|active|inactive|open|closed|won|lost|paid|unpaid|overdue|pending|approved|rejected|accepted|declined|denied|cancelled|canceled|completed|complete|done|failed|passed|resolved|qualified|unqualified|new hire|online|offline|away|busy|available|absent|present|tentative|connected|disconnected|working elsewhere|do not disturb|out of office|on leave|single|male|female|man|woman|mr|mrs|ms|miss|sir|high|low|medium|critical|urgent|good|bad|poor|excellent|expired|blocked|banned|fired|hired|retired|terminated|yesterday|tomorrow|tonight|soon|now|later|never|always|sometimes|full time|part time|confidential|secret|private|internal|legal|finance',
  ),
  ...list(
    'ja|nein|kein|keine|keiner|unbekannt|wahr|falsch|aktiv|inaktiv|offen|geschlossen|gewonnen|verloren|bezahlt|unbezahlt|überfällig|ausstehend|genehmigt|abgelehnt|angenommen|storniert|abgeschlossen|erledigt|fehlgeschlagen|abwesend|beschäftigt|verfügbar|frei|gebucht|vorbehalt|mit vorbehalt|männlich|divers|weiblich|mann|frau|herr|hoch|niedrig|mittel|dringend|gut|schlecht|gesperrt|gestern|morgen|bald|jetzt|nie|niemals|vertraulich|privat|vollzeit|teilzeit|nicht stören|außer haus',
  ),
  ...list(
    'oui|non|aucun|aucune|inconnu|vrai|faux|actif|inactif|ouvert|ouverte|fermé|fermée|gagné|perdu|payé|payée|impayé|en attente|approuvé|rejeté|accepté|refusé|annulé|terminé|absent|occupé|disponible|provisoire|homme|femme|monsieur|madame|mademoiselle|élevé|faible|moyen|urgent|bon|mauvais|expiré|bloqué|hier|demain|bientôt|maintenant|jamais|confidentiel|privé|temps plein|temps partiel',
  ),
  ...list(
    'sí|si|ninguno|ninguna|desconocido|verdadero|falso|activo|inactivo|abierto|abierta|cerrado|cerrada|ganado|perdido|pagado|impagado|pendiente|aprobado|rechazado|aceptado|cancelado|completado|ausente|ocupado|disponible|provisional|hombre|mujer|señor|señora|alto|bajo|medio|urgente|bueno|malo|caducado|bloqueado|ayer|mañana|ahora|nunca|confidencial|privado|activado|desactivado',
  ),
  ...list(
    'no|nessuno|nessuna|sconosciuto|vero|falso|attivo|inattivo|aperto|aperta|chiuso|chiusa|vinto|perso|pagato|non pagato|in sospeso|in attesa|approvato|rifiutato|accettato|annullato|completato|fatto|assente|occupato|disponibile|provvisorio|uomo|donna|maschio|femmina|signor|signora|signore|alto|basso|alta|bassa|medio|urgente|buono|scaduto|bloccato|ieri|domani|adesso|riservato|privato|attivato|disattivato',
  ),
  ...list(
    'nee|geen|onbekend|waar|onwaar|actief|inactief|gesloten|gewonnen|verloren|betaald|onbetaald|in behandeling|goedgekeurd|afgewezen|geaccepteerd|geannuleerd|voltooid|klaar|afwezig|bezet|beschikbaar|voorlopig|man|vrouw|meneer|mevrouw|hoog|laag|gemiddeld|dringend|goed|slecht|verlopen|geblokkeerd|gisteren|morgen|nu|nooit|vertrouwelijk|privé',
  ),
  ...list(
    'tak|nie|brak|nieznany|prawda|fałsz|aktywny|aktywna|nieaktywny|otwarty|otwarte|zamknięty|zamknięte|wygrany|przegrany|zapłacono|opłacone|nieopłacone|oczekujące|zatwierdzony|odrzucony|zaakceptowany|anulowany|anulowane|ukończone|zakończone|nieobecny|zajęty|dostępny|wstępna|mężczyzna|kobieta|pan|pani|wysoki|niski|średni|pilne|dobry|zły|wygasły|wczoraj|jutro|teraz|nigdy|poufne|prywatny|prywatne',
  ),
  // verdicts, and states of orders and payments
  ...list(
    'positive|negative|neutral|positiv|negativ|positif|négatif|neutre|positivo|negativo|neutro|positief|negatief|neutraal|pozytywny|negatywny|neutralny|pozytywne|negatywne|settled|shipped|delivered|refunded|fulfilled|unfulfilled|returned|backordered|geliefert|ausgeliefert|versandt|erstattet|expédié|livré|remboursé|entregado|reembolsado|spedito|consegnato|rimborsato|geleverd|terugbetaald|dostarczone|dostarczono|zwrócone',
  ),
  // states of documents, which stand across pages
  ...list('draft|entwurf|brouillon|borrador|bozza|concept|szkic'),
  // online services: entries of password lists and browser histories
  ...list(
    'github|gitlab|slack|dropbox|gmail|google|google drive|google docs|salesforce|hubspot|servicenow|zoom meetings|figma|notion|jira|confluence|trello|asana|miro|zendesk|nextcloud|skype|webex|sap|datev|copilot|facebook|instagram|linkedin|twitter|whatsapp|telegram|discord|paypal|amazon|ebay|netflix|spotify|youtube|apple|icloud|microsoft|twitch|reddit|steam|tiktok|bitbucket|docker|stripe|shopify|wordpress|openai|chatgpt|matrix',
  ),
  // whole messages and words of letters
  ...list(
    'hi|hello|hey|dear|regards|kind regards|best regards|best|cheers|thanks|thank you|many thanks|sincerely|yours|welcome|sorry|please|congratulations|good morning|good night|goodbye|bye|okay|sure|great|perfect|nice|cool|wow|not now|got it|maybe|agreed|lol|see you|call me|need help|help me|please wait',
  ),
  ...list(
    'hallo|guten tag|guten morgen|moin|servus|liebe|lieber|danke|vielen dank|bitte|grüße|viele grüße|mit freundlichen grüßen|herzlich|willkommen|entschuldigung|tschüss|super|genau|klar|später|vielleicht|gern|gerne|alles gute',
  ),
  ...list(
    'bonjour|bonsoir|salut|merci|cordialement|cher|chère|bienvenue|désolé|au revoir|bien|parfait|super|hola|buenos días|gracias|saludos|querido|querida|bienvenido|bienvenida|perdón|adiós|bien|perfecto|vale|ciao|buongiorno|salve|grazie|saluti|caro|cara|benvenuto|benvenuta|scusa|bene|perfetto|prego|beste|bedankt|dank|groeten|welkom|doei|prima|top|cześć|dzień dobry|dziękuję|dzięki|pozdrawiam|witam|witaj|proszę|przepraszam',
  ),
  // events, places to be, people
  ...list(
    'lunch|dinner|breakfast|interview|vacation|holiday|holidays|birthday party|party|funeral|wedding|appointment|trip|travel|school|home office|gym|doctor|dentist|mittagessen|mittag|urlaub|ferien|hochzeit|beerdigung|feier|vorstellungsgespräch|bewerbung|arzt|zahnarzt|déjeuner|dîner|vacances|congé|congés|entretien|mariage|almuerzo|comida|vacaciones|entrevista|boda|pranzo|cena|vacanza|vacanze|ferie|colloquio|matrimonio|vakantie|verlof|bruiloft|sollicitatie|obiad|urlop|wakacje|ślub|rozmowa kwalifikacyjna',
  ),
  ...list(
    'mother|father|mom|mum|dad|son|daughter|brother|sister|wife|husband|family|friend|boss|baby|mama|papa|mutter|vater|sohn|tochter|bruder|schwester|familie|freund|chef|mère|père|fils|fille|frère|famille|ami|madre|padre|hermano|familia|amigo|famiglia|amico|moeder|vader|zoon|broer|matka|ojciec|syn|córka|brat|rodzina',
  ),
  // months that are first names too, or words of letters
  ...list('april|june|august|mai|juin|avril|aprile|abril|mar|sale|summer|autumn'),
];

/** Names that are words and that the names source lacks or may lose; names like all others. */
export const WORDS_THAT_ARE_NAMES: readonly string[] = list(
  'mark|will|page|may|bill|grace|rose|art|frank|max|rich|drew|chase|hope|faith|joy|dawn|miles|pat|sue|rob|nick|jack|gene|dale|cliff|glen|heath|ray|guy|ernst|wolf|iris|ruby|amber|crystal|ivy|violet|olive|pearl|eve|bob|dean|harry|jean|pierre|claude|blanche|marine|florence|cruz|pilar|rosario|mercedes|dolores|consuelo|amparo|stella|luna|aurora|vera|mila|lotte|fleur|maja|jagoda|lew|parker|carter|cook|baker|miller|taylor|hall|wood|woods|stone|hill|rivers|brooks|banks|bush|cross|winter|sommer|koch|jäger|richter|könig',
);

/**
 * Labels although the names source has them: as names they are very rare, and nearly every program shows them. Everything else that
 * is a first or last name stays out, also where that costs a label ("Montag", "Price", "Max").
 */
export const LABELS_DESPITE_NAMES: readonly string[] = list('name|menu|iban|iva|general|von|top|suma');

/** Words that make a text a sentence or speech; no text from a source with one of them becomes a label. */
export const SENTENCE_WORDS: readonly string[] = [
  ...list(
    'i|you|your|yours|we|our|us|he|his|she|her|they|their|them|it|is|are|was|were|be|been|has|have|had|will|would|can|cannot|could|should|must|may|do|does|did|don|doesn|didn|isn|wasn|aren|couldn|won|if|because|when|while|who|what|why|how|that|this|these|those|there|here|please|sorry|thanks|am|me|my',
  ),
  ...list(
    'ich|du|dein|deine|deinen|deiner|sie|ihr|ihre|ihren|ihrer|ihnen|wir|uns|unser|unsere|er|es|sein|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|kann|können|konnte|muss|müssen|soll|sollen|darf|dürfen|wenn|weil|dass|wer|warum|wie|was|hier|dort|bitte|bist|mich|mir|dich|dir|möchten|gib|lade|vermeide',
  ),
  ...list(
    'je|tu|vous|votre|vos|nous|notre|nos|il|elle|ils|elles|est|sont|était|a|ont|avez|sera|été|être|peut|peuvent|pouvez|doit|doivent|devez|si|parce|quand|qui|que|ce|cette|ces|pourquoi|veuillez|ne|pas|ton|ta|tes',
  ),
  ...list(
    'yo|tú|tu|tus|usted|ustedes|su|sus|nosotros|nuestro|nuestra|es|son|era|fue|ha|han|está|están|será|puede|pueden|debe|deben|si|porque|cuando|quien|que|este|esta|esto|estos|no|se',
  ),
  ...list(
    'io|tu|tuo|tua|tuoi|lei|suo|sua|noi|nostro|voi|vostro|è|sono|era|ha|hanno|hai|sarà|stato|stata|può|possono|puoi|deve|devono|devi|se|perché|quando|chi|che|questo|questa|questi|queste|non|si|sto',
  ),
  ...list(
    'ik|jij|je|jouw|uw|u|wij|we|ons|onze|hij|zijn|zij|ze|hun|is|was|waren|wordt|worden|werd|heeft|hebben|had|kan|kunnen|kon|moet|moeten|zal|zullen|mag|als|omdat|wanneer|wie|wat|waarom|dit|dat|deze|die|niet|hier|daar',
  ),
  ...list(
    'ja|ty|twój|twoja|twoje|my|nasz|nasza|on|ona|ono|oni|jest|są|był|była|było|były|będzie|ma|mają|masz|może|mogą|możesz|musi|muszą|musisz|jeśli|ponieważ|kiedy|kto|co|dlaczego|ten|ta|to|te|nie|się|czy|został|została|zostały|jesteś|proszę|już',
  ),
];

function list(words: string): string[] {
  return words.split('|');
}
