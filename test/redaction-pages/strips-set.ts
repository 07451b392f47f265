import { seededRandom } from '../attacks/seeded-random.ts';
import { box, personal, plain, row, ui } from './fragments.ts';
import { INTERFACE_SENTENCES } from './interface-sentences.ts';
import { INTERFACES } from './interface-words.ts';
import { screen, times } from './layouts/frame-parts.ts';
import { parts } from './office-pages/office-page.ts';
import { pageContext, type PageContext } from './page-context.ts';
import type { PageToDraw } from './render-page.ts';
import { inventTheme } from './themes.ts';
import { valueWord } from './trap-words.ts';

const WIDTH = 1600;
const HEIGHT = 1000;
const KINDS = ['light', 'dark', 'coloured', 'high-contrast'];
/** How far apart words stand: as the font says, as in a fixed pitch, wider, and as wide as the line is. */
const PITCHES = [
  '',
  'font-family:"DejaVu Sans Mono"',
  'font-family:"Liberation Mono"',
  'word-spacing:0.3em',
  'word-spacing:0.6em',
  'letter-spacing:0.12em',
  'text-align:justify;width:11em;white-space:normal',
];
/** One line between two straight sides, as a bar of menus is: what a field, a row, a toast and a title look like. */
const STRIPS = [
  'border:1px solid var(--line);background:var(--field);width:60em',
  'background:var(--panel);width:100%',
  'background:var(--accent);color:var(--on-accent);width:70em',
  'border-top:1px solid var(--line);border-bottom:1px solid var(--line);width:100%',
  'background:#222;color:#fff;width:36em;border-radius:4px',
  'border-bottom:1px solid var(--line);width:100%',
];

/** Every word of them, or nearly, stands on some interface alone. */
const SHORT_SENTENCES = parts(
  `Delete all messages | Print all pages | Send invoice again | Search new home | Add new address | Close account today | Open all documents
  | Cancel last order | Move home Friday | Archive old orders | Share no contacts | Copy all passwords | Save new number | Reply all first
  | Remove user today | Nachricht sofort löschen | Alle Kontakte löschen | Neue Adresse speichern | Konto heute schließen | Alle Dateien drucken
  | Supprimer tous les messages | Nouveau compte ouvert | Annuler la commande | Eliminar mi cuenta | Buscar otro equipo | Cerrar la cuenta hoy
  | Annulla tutti gli ordini | Stampa tutti i documenti | Nuovo indirizzo casa | Verwijder mijn account | Alle berichten wissen | Nieuw adres opslaan
  | Anuluj wszystkie zamówienia | Usuń moje konto | Drukuj wszystkie strony`,
);

/**
 * The set `strips`: sentences in words of interfaces, and a few such words as values, each alone on a strip as a bar is, set with
 * every distance between words. None is a bar.
 */
export function stripPages(seed: number): PageToDraw[] {
  return PITCHES.flatMap((pitch, at) => KINDS.slice(0, 2).map((_, turn) => stripPage(seed, pitch, at * 2 + turn)));
}

function stripPage(seed: number, pitch: string, index: number): PageToDraw {
  const random = seededRandom(seed * 1000 + 900 + index);
  const words = INTERFACES[index % 3 === 2 ? 1 + (index % (INTERFACES.length - 1)) : 0]!;
  const context = pageContext(random, words, { width: WIDTH, height: HEIGHT });
  const sizePx = random.pick([12, 13, 14, 15, 16, 18]);
  const theme = inventTheme(random, KINDS[index % KINDS.length]!, sizePx);
  const strips = times(Math.floor((HEIGHT - 60) / (sizePx * 2.9)), (at) =>
    box(
      `${STRIPS[at % STRIPS.length]};padding:0.3em 0.8em;margin-bottom:0.5em;white-space:nowrap;overflow:hidden;flex:none`,
      inside(context, pitch, at),
    ),
  );
  const body = screen(
    row(
      22,
      context.some(words.menus, 6).map((menu) => ui(menu)),
      'padding:0.5em 1em',
    ),
    box('padding:0 1em', ...strips),
  );
  return {
    id: `${String(index + 1).padStart(2, '0')}-${words.language}-${sizePx}px`,
    app: 'strips',
    css: theme.css,
    body,
    width: WIDTH,
    height: HEIGHT,
    scale: 1,
  };
}

function inside(context: PageContext, pitch: string, at: number): string {
  const { random } = context;
  const written = random.pick([random.pick(INTERFACE_SENTENCES), random.pick(SHORT_SENTENCES)]);
  if (at % 5 === 4) {
    return row(
      random.between(6, 20),
      times(random.between(3, 5), () => personal('free', valueWord(context))),
    );
  }
  if (at % 5 === 3) return box(pitch, personal('name', context.person().name), plain(' '), personal('free', written));
  return box(pitch, personal('free', written));
}
