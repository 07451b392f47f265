import { assertNever, type Choices, type Notice, type Study } from '@clearpane/contracts';
import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';

/** The prohibited uses, in words. */
export function prohibitedUseInWords(use: Study['prohibitedUses'][number]): string {
  switch (use) {
    case 'performance-assessment':
      return t`assessing how you perform`;
    case 'discipline':
      return t`disciplinary measures`;
    case 'termination':
      return t`ending your employment`;
    case 'monitoring':
      return t`monitoring you`;
    default:
      return assertNever(use);
  }
}

/** Name and explanation of one switch. */
export function choiceInWords(choice: keyof Choices): { name: string; explanation: string } {
  switch (choice) {
    case 'actions':
      return {
        name: t`Actions`,
        explanation: t`What kind of thing you did: a click, a shortcut, that you typed and roughly how much. Never what you typed.`,
      };
    case 'frames':
      return {
        name: t`Frames`,
        explanation: t`Pictures of the screen in which everything but the apps you allow is black and text and pictures are masked before anything is stored.`,
      };
    case 'appNames':
      return {
        name: t`App names`,
        explanation: t`The names of the apps you allow. Off: each app gets a different made-up name in every session.`,
      };
    case 'upload':
      return {
        name: t`Upload`,
        explanation: t`Lets you approve sessions for sending. Each one is sent only after you have approved its exact bytes.`,
      };
    default:
      return assertNever(choice);
  }
}

/** The switches that a study asks for, in a fixed order; upload only where somebody could receive it (consent rule R6). */
export function choicesAsked(study: Study): (keyof Choices)[] {
  const asked: (keyof Choices)[] = [];
  if (study.categories.includes('actions')) asked.push('actions');
  if (study.categories.includes('frames')) asked.push('frames');
  if (study.categories.includes('app-names')) asked.push('appNames');
  if (study.recipient !== null) asked.push('upload');
  return asked;
}

/** Upload needs a recipient and the references of impact assessment and works council (consent rule R23). */
export function mayUpload(study: Study): boolean {
  return study.recipient !== null && study.impactAssessment !== null && study.worksCouncilAgreement !== null;
}

/** The notice in one of these languages, the first that there is; else in the page's language, else in English, else the first. */
export function noticeFor(study: Study, ...preferred: string[]): Notice {
  for (const language of [...preferred, i18n.locale, 'en']) {
    const notice =
      study.notices.find((one) => one.language === language) ??
      study.notices.find((one) => one.language.slice(0, 2) === language.slice(0, 2));
    if (notice) return notice;
  }
  const [first] = study.notices;
  if (!first) throw new Error('A study has at least one notice.');
  return first;
}

/** A language's own name for itself: "Deutsch". */
export function languageInWords(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
