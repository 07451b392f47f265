import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { InkBox } from '../redaction-pages/page-truth.ts';

/** A word as another program reads it, with the number of the line it stands on. */
export interface ReadWord {
  readonly text: string;
  readonly line: string;
  readonly box: Omit<InkBox, 'n'>;
}

/** What other programs would have found on a page. */
export interface Baseline {
  readonly words: readonly ReadWord[];
  readonly ms: number;
}

/** Reads a PNG by tesseract (sparse text); null where tesseract is not installed. */
export async function readByTesseract(png: string): Promise<Baseline | null> {
  const startedAt = performance.now();
  try {
    const args = [png, '-', '--psm', '11', 'tsv'];
    const { stdout } = await promisify(execFile)('tesseract', args, { maxBuffer: 64 * 1024 * 1024 });
    return { words: parseTsv(stdout), ms: performance.now() - startedAt };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

// What tools that mask only what they find look for: addresses, numbers, keys. They know no names and no free text.
const PATTERNS = [
  /[\w.+-]+@[\w-]+\.[\w.]+/u,
  /\+?\(?\d[\d ()/-]{6,}\d/u,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,}/u,
  /\b(?:\d[ -]?){13,19}\b/u,
  /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b/u,
  /[€$£] ?\d|\d ?[€$£]/u,
  /\b(?:sk_live_|ghp_|AKIA|eyJ)\w+/u,
  /\b[A-Za-z0-9_-]{24,}\b/u,
];

/** The words of those lines in which a detector finds something, as far as what it finds reaches. */
export function foundByDetectors(words: readonly ReadWord[]): ReadWord[] {
  return [...Map.groupBy(words, ({ line }) => line).values()].flatMap((line) => {
    const text = line.map((word) => word.text).join(' ');
    const hits = PATTERNS.flatMap((pattern) => {
      const match = pattern.exec(text);
      return match === null ? [] : [{ from: match.index, to: match.index + match[0].length }];
    });
    let at = 0;
    return line.filter((word) => {
      const [from, to] = [at, at + word.text.length];
      at = to + 1;
      return hits.some((hit) => hit.from < to && from < hit.to);
    });
  });
}

/** Columns of tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
function parseTsv(tsv: string): ReadWord[] {
  return tsv.split('\n').flatMap((row) => {
    const columns = row.split('\t');
    const text = columns[11]?.trim() ?? '';
    if (columns[0] !== '5' || text === '') return [];
    const [left = 0, top = 0, width = 0, height = 0] = columns.slice(6, 10).map(Number);
    const box = { x0: left, y0: top, x1: left + width - 1, y1: top + height - 1 };
    return [{ text, line: columns.slice(1, 5).join('.'), box }];
  });
}
