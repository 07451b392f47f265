import type { Redaction } from '@clearpane/contracts';
import { MASK_COLOUR } from '@clearpane/redaction';
import type { InkBox, PagePicture, PageTruth, PersonalLine, Plane } from './page-truth.ts';

/** At least this share of a personal text's ink, or of a picture, must be masked. */
const COVERED_SHARE = 0.95;
/** At most this share of an interface word's ink is masked in one that stays readable. */
const READABLE_SHARE = 0.1;

/** What one mask comes to on one page. */
export interface PageScore {
  readonly personalCount: number;
  readonly uncovered: readonly PersonalLine[];
  readonly interfaceCount: number;
  readonly keptCount: number;
  readonly pictures: readonly PagePicture[];
  readonly uncoveredPictures: readonly PagePicture[];
  /** 0..1 of the page. */
  readonly maskedShare: number;
}

/** Which pixels are masked (1): those in a redaction that have the mask's colour, or black, now. */
export function maskOf(redacted: Uint8Array, redactions: readonly Redaction[], width: number, height: number): Plane {
  const data = new Uint8Array(width * height);
  const { red, green, blue } = MASK_COLOUR;
  for (const region of redactions) {
    for (let y = region.y; y < region.y + region.height; y++) {
      for (let x = region.x; x < region.x + region.width; x++) {
        const at = (y * width + x) * 4;
        const isMask = redacted[at] === red && redacted[at + 1] === green && redacted[at + 2] === blue;
        const isBlack = redacted[at] === 0 && redacted[at + 1] === 0 && redacted[at + 2] === 0;
        if (isMask || isBlack) data[y * width + x] = 1;
      }
    }
  }
  return { data, width, height };
}

/** A mask of boxes, each with two pixels around it; what a detector that masks what it finds would leave. */
export function maskOfBoxes(boxes: readonly Omit<InkBox, 'n'>[], width: number, height: number): Plane {
  const data = new Uint8Array(width * height);
  for (const { x0, y0, x1, y1 } of boxes) {
    for (let y = Math.max(0, y0 - 2); y <= Math.min(height - 1, y1 + 2); y++) {
      data.fill(1, y * width + Math.max(0, x0 - 2), y * width + Math.min(width, x1 + 3));
    }
  }
  return { data, width, height };
}

/** Holds a mask against the truth. */
export function scorePage(truth: PageTruth, personalInk: Plane, allInk: Plane, mask: Plane): PageScore {
  const isPersonal = (at: number): boolean => personalInk.data[at]! >= 128;
  const isOther = (at: number): boolean => allInk.data[at]! >= 128 && personalInk.data[at]! < 128;
  const interfaceWords = truth.words.filter(({ ui, ink }) => ui && ink !== null);
  const pictures = truth.pictures ?? [];
  return {
    personalCount: truth.pii.length,
    uncovered: truth.pii.filter(({ ink }) => (shareMasked(ink, mask, isPersonal) ?? 1) < COVERED_SHARE),
    interfaceCount: interfaceWords.length,
    keptCount: interfaceWords.filter(
      ({ ink }) => ink !== null && (shareMasked(ink, mask, isOther) ?? 1) < READABLE_SHARE,
    ).length,
    pictures,
    uncoveredPictures: pictures.filter((picture) => shareOfPicture(picture, mask) < COVERED_SHARE),
    maskedShare: mask.data.reduce((sum, pixel) => sum + pixel, 0) / mask.data.length,
  };
}

/** The share of the counted pixels in a box that are masked; null where none counts. */
function shareMasked(box: Omit<InkBox, 'n'>, mask: Plane, counts: (at: number) => boolean): number | null {
  let total = 0;
  let masked = 0;
  for (let y = Math.max(0, box.y0); y <= Math.min(box.y1, mask.height - 1); y++) {
    for (let x = Math.max(0, box.x0); x <= Math.min(box.x1, mask.width - 1); x++) {
      const at = y * mask.width + x;
      if (!counts(at)) continue;
      total++;
      masked += mask.data[at]!;
    }
  }
  return total === 0 ? null : masked / total;
}

/** Of a code all but its quiet zone counts; of other pictures the ellipse in them, as round ones show no more. */
function shareOfPicture({ kind, x0, y0, x1, y1 }: PagePicture, mask: Plane): number {
  const [middleX, middleY] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const size = kind.endsWith('-code') ? 0.74 : 0.92;
  const [halfWidth, halfHeight] = [((x1 - x0) / 2) * size, ((y1 - y0) / 2) * size];
  const isInside = (at: number): boolean => {
    const across = ((at % mask.width) + 0.5 - middleX) / halfWidth;
    const down = (Math.floor(at / mask.width) + 0.5 - middleY) / halfHeight;
    return kind.endsWith('-code') ? Math.max(Math.abs(across), Math.abs(down)) <= 1 : across ** 2 + down ** 2 <= 1;
  };
  return shareMasked({ x0, y0, x1: x1 - 1, y1: y1 - 1 }, mask, isInside) ?? 1;
}
