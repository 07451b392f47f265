import { assertNever, type DeletionReceipt, type ErrorBody, type Light } from '@clearpane/contracts';
import { translateSentence } from '@clearpane/contracts/sentences';
import type { AgentView } from './agent-view.ts';
import { wordsIn, type Language } from './language.ts';
import type { Words } from './locales/en.ts';

/** The four shapes of the tray icon. */
export type TrayShape = 'off' | 'recording' | 'paused' | 'cannot-record';

/** What the tray shows: a shape, and the same in words. */
export interface LightDescription {
  shape: TrayShape;
  words: string;
}

/** A short message box: buttons in order, the first one is what Enter presses, and `cancel` is what Escape answers. */
export interface Question {
  message: string;
  detail: string;
  buttons: string[];
  cancel: number;
}

/** How long "Delete last 15 minutes" reaches back. */
export const recentMinutes = 15;

/** Describes what the agent reports; times are shown in `timeZone`, by default the machine's. */
export function describeLight(view: AgentView, language: Language, timeZone?: string): LightDescription {
  const words = wordsIn(language);
  switch (view.kind) {
    case 'starting':
      return { shape: 'off', words: words.light.starting };
    case 'answering':
      return describeAnswer(view.status.light, words, language, timeZone);
    case 'silent':
      return cannotRecord(words.light.silent, words);
    case 'restarting':
      return cannotRecord(words.light.restarting, words);
    case 'stopped':
      return cannotRecord(
        view.error === null ? words.light.stopped : asContinuation(view.error.happened, language),
        words,
      );
    default:
      return assertNever(view);
  }
}

/** The tooltip: the app's name and the light in words; says so where everything is thrown away afterwards. */
export function describeTooltip(view: AgentView, language: Language, timeZone?: string): string {
  const isThrowaway = view.kind === 'answering' && view.status.isThrowaway;
  return wordsIn(language).tooltip(describeLight(view, language, timeZone).words, isThrowaway);
}

/** The one question before the last minutes are deleted: from the tray a deletion is final at once. */
export function askBeforeDeletingRecent(language: Language): Question {
  const { deletion, menu } = wordsIn(language);
  return {
    message: deletion.question(recentMinutes),
    detail: deletion.meaning,
    buttons: [menu.deleteRecent(recentMinutes), deletion.keep],
    cancel: 1,
  };
}

/** Says what a deletion removed, from its receipt. */
export function describeDeletion(receipt: DeletionReceipt, language: Language): Question {
  const { close, deletion } = wordsIn(language);
  const { frameCount, actionCount, sizeBytes, fileCount, id, coversOlderCopies } = receipt;
  const isEmpty = frameCount === 0 && actionCount === 0;
  const older = coversOlderCopies ? '' : `\n${deletion.olderCopies}`;
  return {
    message: isEmpty ? deletion.nothing(recentMinutes) : deletion.done(frameCount, actionCount),
    detail: isEmpty ? '' : `${deletion.receipt(Math.ceil(sizeBytes / 1000), fileCount, id)}${older}`,
    buttons: [close],
    cancel: 0,
  };
}

/** A failure in the three sentences a person needs: what happened, what it means for their data, what they can do. */
export function describeFailure(error: ErrorBody, language: Language): Question {
  const [happened, meaning, remedy] = [error.happened, error.meaning, error.remedy].map((sentence) =>
    translateSentence(sentence, language),
  );
  return { message: happened ?? '', detail: `${meaning}\n${remedy}`, buttons: [wordsIn(language).close], cancel: 0 };
}

/** What is said when a request was cut off, so that nobody knows whether it was carried out. */
export function unansweredRequest(language: Language): ErrorBody {
  return { code: 'process-ended', ...wordsIn(language).unanswered };
}

function describeAnswer(light: Light, words: Words, language: Language, timeZone?: string): LightDescription {
  switch (light.state) {
    case 'off':
      return { shape: 'off', words: words.light.off };
    case 'starting':
      return { shape: 'off', words: words.light.starting };
    case 'recording': {
      const apps = light.apps.length === 0 ? null : listApps(light.apps, words, language);
      const masked = light.masking === null ? null : words.masking[light.masking];
      return { shape: 'recording', words: words.light.recording(clockTime(light.since, timeZone), apps, masked) };
    }
    case 'paused':
      return { shape: 'paused', words: describePause(light, words, timeZone) };
    case 'cannot-record':
      return cannotRecord(words.blockReasons[light.reason], words);
    default:
      return assertNever(light);
  }
}

function describePause(light: Extract<Light, { state: 'paused' }>, words: Words, timeZone?: string): string {
  switch (light.cause) {
    case 'person':
      return light.until === null
        ? words.light.pausedUntilResumed
        : words.light.pausedUntil(clockTime(light.until, timeZone));
    case 'locked':
      return words.light.pausedLocked;
    case 'idle':
      return words.light.pausedIdle;
    default:
      return assertNever(light.cause);
  }
}

function cannotRecord(reason: string, words: Words): LightDescription {
  return { shape: 'cannot-record', words: words.light.cannotRecord(reason) };
}

/** In English "The disk is full." goes on after a colon as "the disk is full."; names such as "X11" keep their capitals. */
function asContinuation(sentence: string, language: Language): string {
  const translated = translateSentence(sentence, language);
  return language === 'en' ? translated.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase()) : translated;
}

function listApps(apps: readonly string[], words: Words, language: Language): string {
  const [first = '', second = ''] = apps;
  if (apps.length > 3) return words.appsMore(first, second, apps.length - 2);
  // British English, as everywhere here: no comma before "and".
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }).format(apps);
}

/** 24 hours in both languages, because the menu names no date and "12:10" must not be two times. */
function clockTime(instant: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return format.format(new Date(instant));
}
