import type { Measurement } from '@clearpane/workbench';
import type { MaskedByChild, MaskingProcess } from '../redaction-pages/masking-process.ts';
import { readPage, type ReadPage } from '../redaction-pages/read-page.ts';
import { maskOf, scorePage, type PageScore } from '../redaction-pages/score-page.ts';
import { maskPage, NAMES, warmUp, type Times } from './masking-turns.ts';
import type { PageFolder } from './redaction-page-sets.ts';
import { quantile, sum } from './statistics.ts';

/** Frames that follow one another. The baseline of the times is the first frame of the same pages. */
export async function measureChanges(
  masking: MaskingProcess,
  { folder, names }: PageFolder,
): Promise<Record<string, Measurement>> {
  const measurements: Record<string, Measurement> = {};
  const firsts: MaskedByChild[] = [];
  const changes: { readonly step: string; readonly masked: MaskedByChild }[] = [];
  const scores: PageScore[] = [];
  for (const [index, name] of names.entries()) {
    const page = await readPage(folder, name);
    if (index === 0) await warmUp(masking, page);
    const step = /-\d-(\w+)$/.exec(name)?.[1];
    const masked = await maskPage(masking, page, step === undefined);
    const { redacted, redactions } = masked;
    if (step === undefined) {
      firsts.push(masked);
      await readOn(masking, page, masked);
    } else changes.push({ step, masked });
    const mask = maskOf(redacted, redactions, page.width, page.height);
    const score = scorePage(page.truth, page.personalInk, page.allInk, mask);
    scores.push(score);
    for (const { type, text } of score.uncovered) console.log(`uncovered: ${name}, ${type}: ${text}`);
  }
  measurements['changes: personal boxes uncovered'] = {
    value: sum(scores.map(({ uncovered }) => uncovered.length)),
    unit: `of ${sum(scores.map(({ personalCount }) => personalCount))}`,
    target: 0,
  };
  const time = (those: typeof changes, of: Times, share: number, target?: number): Measurement => ({
    value: Math.round(
      quantile(
        those.map(({ masked }) => masked[of]),
        share,
      ),
    ),
    unit: 'ms',
    ...(target === undefined ? {} : { target }),
    baseline: Math.round(
      quantile(
        firsts.map((first) => first[of]),
        share,
      ),
    ),
  });
  const name = 'changes: a small change';
  measurements[`${name}, ${NAMES.maskingMs}, p50`] = time(changes, 'maskingMs', 0.5, 40);
  measurements[`${name}, ${NAMES.maskingMs}, p95`] = time(changes, 'maskingMs', 0.95, 120);
  measurements[`${name}, ${NAMES.ms}, p50`] = time(changes, 'ms', 0.5);
  measurements[`${name}, ${NAMES.ms}, p95`] = time(changes, 'ms', 0.95);
  measurements[`${name}, ${NAMES.processorMs}, p50`] = time(changes, 'processorMs', 0.5);
  for (const [step, those] of Map.groupBy(changes, (change) => change.step))
    measurements[`changes: ${step}, ${NAMES.maskingMs}, p50`] = time(those, 'maskingMs', 0.5);
  return measurements;
}

/** A screen that stands still is read to its end before somebody goes on typing. */
async function readOn(masking: MaskingProcess, page: ReadPage, first: MaskedByChild): Promise<void> {
  for (let frame = 1, last = first; frame < 30 && !last.isComplete; frame++)
    last = await maskPage(masking, page, false);
}
