import type { Redaction, RedactionCategory } from '@clearpane/contracts';
import { useLingui } from '@lingui/react/macro';
import { categoryOfMaskInWords } from '../words/masking-words.ts';
import '../styles/masking.css';

/** How many masks of a frame were made by what, with the line that outlines them. */
export function MaskCounts({ redactions }: { redactions: readonly Redaction[] }) {
  const { t } = useLingui();
  const counts = new Map<RedactionCategory, number>();
  for (const { category } of redactions) counts.set(category, (counts.get(category) ?? 0) + 1);
  return (
    <ul className="mask-counts" aria-label={t`Masks by what made them`}>
      {[...counts].map(([category, count]) => (
        <li key={category}>
          <svg viewBox="0 0 16 12" aria-hidden="true">
            <rect className={`mask mask-${category}`} x="2" y="2" width="12" height="8" />
          </svg>
          <span>{categoryOfMaskInWords(category)}</span>
          <span>{count}</span>
        </li>
      ))}
    </ul>
  );
}
