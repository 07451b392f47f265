import { assertNever, type MaskingMode, type RedactionCategory } from '@clearpane/contracts';
import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';

/** What made a region a mask, as a heading in a list of masks. */
export function categoryOfMaskInWords(category: RedactionCategory): string {
  switch (category) {
    case 'outside':
      return t`Outside the windows of allowed apps`;
    case 'text':
      return t`Writing that stands alone`;
    case 'field':
      return t`Fields`;
    case 'cell':
      return t`Cells of tables`;
    case 'paragraph':
      return t`Paragraphs`;
    case 'picture':
      return t`Pictures`;
    case 'code':
      return t`QR codes and bar codes`;
    case 'manual':
      return t`Parts that you masked`;
    default:
      return assertNever(category);
  }
}

/** How frames are masked on this computer, and what that means. */
export function maskingInWords(mode: MaskingMode): { name: string; meaning: string } {
  switch (mode) {
    case 'reading':
      return {
        name: t`Labels are read on this computer`,
        meaning: t`Words that are known to belong to programs, such as “Save”, stay readable. Everything else is masked, also whatever could not be read for certain.`,
      };
    case 'reading-slowly':
      return {
        name: t`Labels are read on this computer, more slowly`,
        meaning: t`The faster way of reading has no version for this computer. Fewer labels stay readable; everything else is masked all the same.`,
      };
    case 'masking-all-text':
      return {
        name: t`All text is masked`,
        meaning: t`Nothing can be read on this computer, so no word stays readable, not even labels.`,
      };
    default:
      return assertNever(mode);
  }
}

/** A share (0..1) with at most one decimal: "12.4 %"; what is there but rounds to nothing is said to be below it. */
export function shareInWords(share: number): string {
  const format = { style: 'percent', maximumFractionDigits: 1 } as const;
  if (share > 0 && share < 0.001) {
    const least = i18n.number(0.001, format);
    return t`below ${least}`;
  }
  return i18n.number(share, format);
}
