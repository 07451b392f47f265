import type { Box, Rgba } from '@clearpane/redaction';
import sharp from 'sharp';

/** Labels of interfaces in the languages that are read. */
export const LABELS: Readonly<Record<string, readonly string[]>> = {
  en: ['File', 'Edit', 'Save as', 'Settings', 'Reply all', 'Search', 'Cancel', 'Page layout', 'Help', 'Attachments'],
  de: [
    'Datei',
    'Bearbeiten',
    'Speichern',
    'Einstellungen',
    'Schließen',
    'Löschen',
    'Über',
    'Rückgängig',
    'Ansicht',
    'Menü',
  ],
  fr: [
    'Fichier',
    'Modifier',
    'Enregistrer',
    'Paramètres',
    'Fermer',
    'Rechercher',
    'Aperçu',
    'Boîte de réception',
    'Aide',
  ],
  es: [
    'Archivo',
    'Editar',
    'Guardar',
    'Configuración',
    'Cerrar',
    'Buscar',
    'Añadir',
    'Vista previa',
    'Ayuda',
    'Imprimir',
  ],
  it: ['Modifica', 'Salva', 'Impostazioni', 'Chiudi', 'Cerca', 'Aggiungi', 'Anteprima', 'Aiuto', 'Stampa', 'Elimina'],
  nl: ['Bestand', 'Bewerken', 'Opslaan', 'Instellingen', 'Sluiten', 'Zoeken', 'Toevoegen', 'Voorbeeld', 'Afdrukken'],
  pl: ['Plik', 'Edycja', 'Zapisz', 'Ustawienia', 'Zamknij', 'Szukaj', 'Dodaj', 'Widok', 'Pomoc', 'Drukuj'],
};

export interface Drawing {
  readonly frame: Rgba;
  /** Tight around the ink of each text, in the order given. */
  readonly boxes: readonly Box[];
}

/** Draws texts below each other, each alone on its line. */
export async function drawTexts(
  texts: readonly string[],
  look: { readonly size: number; readonly ink: string; readonly ground: string; readonly font?: string },
): Promise<Drawing> {
  const line = Math.ceil(look.size * 2);
  const width = Math.ceil(look.size * 0.8 * Math.max(...texts.map(({ length }) => length))) + 40;
  const height = line * texts.length;
  const font = `font-family="${look.font ?? 'DejaVu Sans'}" font-size="${look.size}" fill="${look.ink}"`;
  const lines = texts.map((text, index) => `<text x="16" y="${line * index + line * 0.7}" ${font}>${text}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${look.ground}"/>${lines.join('')}</svg>`;
  const frame = await drawFrame(svg, width, height);
  return { frame, boxes: texts.map((_, index) => findInk(frame, line * index, line * (index + 1))) };
}

/** Draws an SVG as a frame. */
export async function drawFrame(svg: string, width: number, height: number): Promise<Rgba> {
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  return { pixels: new Uint8Array(pixels), width, height };
}

/** Two readings of a label that differ by an accent, by a letter's case or by shapes that look alike are the same. */
export function fold(text: string): string {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'B').replaceAll('ł', 'l');
  return bare
    .replaceAll(/[Il|1]/g, 'l')
    .replaceAll(/\s/g, '')
    .toLowerCase();
}

function findInk({ pixels, width }: Rgba, top: number, bottom: number): Box {
  const box = { left: width, top: bottom, right: 0, bottom: 0 };
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if ([0, 1, 2].every((channel) => Math.abs(pixels[at + channel]! - pixels[channel]!) < 24)) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box;
}
