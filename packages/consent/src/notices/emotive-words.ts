/** What a phrase does to the reader instead of informing them. */
type EmotiveKind = 'praise' | 'pressure' | 'promise' | 'threat';

/** One phrase that was found, as it stands in the text. */
export interface EmotivePhrase {
  found: string;
  kind: EmotiveKind;
}

/**
 * Phrases per language as parts of regular expressions; a blank stands for any white space. Words that also state facts
 * ("free", "benefit", "consequences", "klasse", "einmalig") are left out: a list that cries wolf is switched off.
 */
const PHRASES: Readonly<Record<string, Readonly<Record<EmotiveKind, readonly string[]>>>> = {
  en: {
    praise: [
      'thank you',
      'thanks(?! to)',
      'thankful',
      'grateful',
      'valued',
      'your valuable',
      'appreciate[ds]?',
      'awesome',
      'amazing(ly)?',
      'wonderful(ly)?',
      'fantastic',
      'brilliant',
      'congratulations',
      'well done',
      'great (job|work|choice|news)',
      'good choice',
      'hero(es|ic)?',
      'pioneers?',
      'proud(ly)?',
      'generous(ly)?',
    ],
    pressure: [
      'help (us|our)',
      'help (to )?(make|shape|build) (ai|it|our|the future|a better)',
      "(do not|don't) (miss|hesitate)",
      'miss(ing)? out',
      'last chance',
      '(only today|today only)',
      'only a few (places|days) left',
      '(act|join|agree|sign up) (now|today)',
      'join (us|in|your colleagues)',
      'hurry',
      '(limited[ -]time offer|for a limited time only)',
      "before it( is|'s) too late",
      'urgent(ly)?',
      'please (join|agree|accept|consent|help|take part|participate|support)',
      'we (really )?need (you|your (help|support|data|voice))',
      '(we count|counting) on you',
      '(everyone|everybody) (is|has) (already|joining|joined|doing|taking|participating|on board)',
      '(all|most) of your colleagues',
      'your colleagues (are|have) (already|agreed|joined|joining|taking)',
      'do your part',
      'be (a )?part of (something|our|the future|it|this)',
      '(strongly|highly) (recommend|encourage)(ed)?',
      'encouraged? (you )?to (join|take part|agree|accept|participate)',
      'you (should|must) (join|agree|accept)',
      'trust us',
      'rest assured',
      "(do not|don't) worry",
      'nothing to (worry about|hide|fear)',
      'are you (really )?sure',
      'sure you want',
    ],
    promise: [
      'excit(ed|ing|ingly|ement)',
      'thrill(ed|ing)',
      'delight(ed|ful)?',
      'enjoy(able)?',
      'fun',
      'lov(e|ed|ing)',
      'revolutionar(y|ily)',
      'game[ -]chang(er|ing)',
      'cutting[ -]edge',
      'groundbreaking',
      'innovative',
      'effortless(ly)?',
      'seamless(ly)?',
      '(magical(ly)?|like magic)',
      'empower(s|ed|ing)?',
      'change the world',
      '(shape|build) the future',
      'make (ai|it|things|life|work|your [a-z]+) better',
      'easier than ever',
      'you (will|can) (win|earn)',
      '(completely|perfectly|totally|absolutely) (safe|secure|anonymous)',
      'risk[ -]free',
    ],
    threat: [
      'unfortunately',
      'sadly',
      'sorry',
      'disappoint(ed|ing|ment|s)?',
      'let (us|your team|the team|your colleagues|everyone) down',
      "(you will|you'll|you may) regret",
      "(fall(ing)? behind|(you will|you'll|do not|don't) (be|get) left behind)",
      'too bad',
      '(what a|for) shame',
      'selfish',
    ],
  },
  de: {
    praise: [
      'danke',
      '(vielen|herzlichen|besten) dank',
      'dankbar',
      'ihre? wertvolle[nmrs]?',
      'wertvolle[nmrs]? beitr(ag|äge)',
      'sehr geschätzte[nmrs]?',
      'liebe (kolleg|mitarbeit|team)[a-zäöü]*',
      'großartig(e[nmrs]?)?',
      'toll(e[nmrs]?)?',
      'super',
      'fantastisch(e[nmrs]?)?',
      'wunderbar(e[nmrs]?)?',
      'stolz',
      'glückwunsch',
      'gut gemacht',
      'gute wahl',
      'held(en|in|innen)?',
      'pionier(e|in|innen)?',
    ],
    pressure: [
      '(hilf|helft|helfen sie) (bitte )?(uns|mit|dabei)',
      'unterstütz(e|t|en sie) uns',
      'verpass(e|t|en|en sie)?',
      'nur (noch )?heute',
      'letzte (chance|gelegenheit)',
      'einmalige (chance|gelegenheit)',
      'jetzt (mitmachen|beitreten|teilnehmen|zustimmen|anmelden|dabei sein)',
      // Not "Was machen Sie mit den Daten?"
      '(mach|macht|machen sie) (bitte )?mit(?=\\s*([.,!;]|$|und\\b|bei\\b))',
      '(sei|seid|seien sie) dabei',
      'beeil(e|en|t)?',
      'bevor es zu spät ist',
      'zöger(n sie|e|t) nicht',
      'bitte (helfen|machen sie mit|nehmen sie teil|stimmen sie zu|treten sie bei|mach mit|stimm zu|nimm teil)',
      'wir brauchen (sie|dich|euch|(ihre|deine|eure) (hilfe|unterstützung|daten|stimme))',
      'wir zählen auf',
      'alle (anderen )?(machen mit|sind dabei|nehmen teil|haben zugestimmt)',
      'die meisten (ihrer |deiner )?(kolleg|mitarbeit)[a-zäöü]*',
      '(ihre|deine) (kolleg)[a-zäöü]* (machen|haben|sind|nehmen)',
      'ihr beitrag zählt',
      'teil von etwas',
      'herzlich eingeladen',
      'dringend(e[nmrs]?)?',
      'vertrau(en sie|e|t) uns',
      'keine sorge',
      'keine sorgen',
      'nichts zu (befürchten|verbergen)',
      '(sind sie|bist du) (sich |dir )?(wirklich )?sicher',
      'wirklich (ablehnen|verlassen|gehen|aufhören|nicht teilnehmen)',
    ],
    promise: [
      'spannend(e[nmrs]?)?',
      'aufregend(e[nmrs]?)?',
      'begeister(n|t|ung|nd|nde[nmrs]?)',
      '(wir freuen uns|freuen sie sich|freu dich)',
      'spaß',
      'genieß(e|en|t)',
      'revolutionär(e[nmrs]?)?',
      'bahnbrechend(e[nmrs]?)?',
      'wegweisend(e[nmrs]?)?',
      'innovativ(e[nmrs]?)?',
      'mühelos(e[nmrs]?)?',
      'kinderleicht',
      'nahtlos(e[nmrs]?)?',
      'die welt verändern',
      'die zukunft (mit)?(gestalten|zu gestalten|mitzugestalten)',
      '(ki|arbeit|leben|alles) besser machen',
      '(ki|arbeit|leben|alles) besser zu machen',
      '(gewinnen sie|sie gewinnen|profitieren sie|sie profitieren)',
      '(völlig|absolut|vollkommen|hundertprozentig) (sicher|anonym)',
      'risikofrei',
    ],
    threat: [
      'leider',
      'schade',
      'bedauer(n|lich|licherweise)',
      'traurig',
      'enttäusch(en|t|end|ung)',
      'tut uns leid',
      'im stich',
      'abgehängt',
      'egoistisch',
    ],
  },
};

/** In every language: an exclamation mark and a face or party horn among the letters do what the phrases do. */
const SIGNS = /!(?!=)|\p{Emoji_Presentation}/u;

/** The languages whose phrases are known; texts in others are searched for signs only. */
export const JUDGED_LANGUAGES: readonly string[] = Object.keys(PHRASES);

/**
 * Finds what praises, presses, promises or threatens in a text (consent rule R13): whole words, whatever their case. `language`
 * is a notice's, as `de` or `de-CH`.
 */
export function findEmotivePhrases(text: string, language: string): EmotivePhrase[] {
  // Soft hyphens and characters without width would hide a phrase from here and from nobody else.
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[’‘`]/g, "'");
  const [primary] = language.split('-');
  const found = Object.entries(EXPRESSIONS[primary ?? ''] ?? {}).flatMap(([kind, expression]) =>
    Array.from(plain.matchAll(expression), ([match]) => ({ found: match, kind: kind as EmotiveKind })),
  );
  const sign = SIGNS.exec(plain)?.[0];
  return sign === undefined ? found : [...found, { found: sign, kind: 'pressure' }];
}

const EXPRESSIONS = Object.fromEntries(
  Object.entries(PHRASES).map(([language, kinds]) => [
    language,
    Object.fromEntries(Object.entries(kinds).map(([kind, phrases]) => [kind, wholeWords(phrases)])),
  ]),
);

/** A word ends where no letter or digit follows: \b knows only ASCII and would end "zögern" after the z. */
function wholeWords(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
}
