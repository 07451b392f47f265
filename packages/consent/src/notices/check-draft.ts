import { Notice, Study } from '@clearpane/contracts';
import { lintStudy } from './check-study.ts';
import { findPersuasion } from './notice-findings.ts';
import type { StudyFinding } from './study-finding.ts';

/** With this begins every text of a draft that its author has yet to write; what follows says what belongs there. */
export const FILL_IN = 'FILL IN: ';

/** A document that is to become a study: null as long as it does not have the shape of one. */
export interface DraftCheck {
  study: Study | null;
  findings: StudyFinding[];
}

interface Misfit {
  path: readonly PropertyKey[];
  message: string;
}

/** Statements that nobody may leave out, as what the study does not say without them. */
const STATEMENT_WORDS: Readonly<Record<string, string>> = {
  '': 'what every study has to state about models, ownership and payment',
  modelsMayAutomateParticipantsWork: 'whether models trained on it may take over work of those who take part',
  modelsMayBeSold: 'whether models trained on it may be sold',
  modelsMayLeaveTheCompany: 'whether models trained on it may leave the company',
  dataOwner: 'who owns the data',
  nothingIsPaidOrWithheld: 'that nothing is paid or withheld for joining',
};

/** Says everything about a document that is to become a study: what is to be filled in, what does not fit, what lint finds. */
export function checkDraft(value: unknown, now: Date = new Date()): DraftCheck {
  const open = findTexts(value, []);
  const parsed = Study.safeParse(value);
  const isOpen = ({ path }: Misfit) => open.some(({ place }) => place === nameOf(value, path));
  const misfits = (parsed.error?.issues ?? []).filter((issue) => !isOpen(issue));
  const findings = [
    ...open,
    ...misfits.map((issue): StudyFinding => {
      const isStatement = issue.path[0] === 'statements';
      return {
        severity: 'error',
        place: nameOf(value, issue.path) || 'top',
        code: isStatement ? 'statement-missing' : 'not-a-study',
        sentence: describeMisfit(issue),
      };
    }),
  ];
  // A marked text is no wording yet: what lint says of it would only repeat the mark.
  const isNew = ({ place }: StudyFinding) => !open.some((finding) => finding.place === place);
  const linted = parsed.success ? lintStudy(parsed.data, now) : noticesIn(value).flatMap(findPersuasion);
  return { study: parsed.data ?? null, findings: [...findings, ...linted.filter(isNew)] };
}

/** One thing in which a document is not a study, in words; a statement that is missing is named by what it would say. */
export function describeMisfit({ path, message }: Misfit): string {
  const words = path[0] === 'statements' ? STATEMENT_WORDS[String(path[1] ?? '')] : undefined;
  if (words !== undefined) return `The study does not state ${words}.`;
  return `The study does not fit at ${path.join('.') || 'its top'}: ${message.replace(/\.$/, '')}.`;
}

/** The notices that are whole already, in a document that is not: their authors need not wait for the rest. */
function noticesIn(value: unknown): Notice[] {
  const notices = (value as { notices?: unknown } | null)?.notices;
  return Array.isArray(notices) ? notices.flatMap((notice) => Notice.safeParse(notice).data ?? []) : [];
}

/** Every text that still has the mark, wherever it stands. */
function findTexts(value: unknown, path: readonly PropertyKey[], whole: unknown = value): StudyFinding[] {
  if (typeof value === 'string') {
    if (!value.startsWith(FILL_IN.trimEnd())) return [];
    const sentence = `Still to be filled in: ${value.slice(FILL_IN.trimEnd().length).trim() || 'this text'}`;
    return [{ severity: 'error', place: nameOf(whole, path), code: 'not-filled-in', sentence }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => findTexts(part, [...path, key], whole));
}

/** A place as its author calls it: `notices.de.purpose`, not `notices.1.purpose`. */
function nameOf(whole: unknown, path: readonly PropertyKey[]): string {
  if (path[0] !== 'notices' || path[1] === undefined) return path.join('.');
  const notices = (whole as { notices?: unknown } | null)?.notices;
  const notice: unknown = Array.isArray(notices) ? notices[Number(path[1])] : undefined;
  const language = (notice as { language?: unknown } | undefined)?.language;
  return ['notices', typeof language === 'string' ? language : path[1], ...path.slice(2)].join('.');
}
