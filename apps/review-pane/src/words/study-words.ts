import { assertNever, type Choices, type Notice, type Study } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
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

/** Where the person stands with a study. */
export function standingInWords(standing: StudyView['standing']): string {
  switch (standing) {
    case 'not-asked':
      return t`Not joined`;
    case 'joined':
      return t`Joined`;
    case 'refused':
      return t`You did not join`;
    case 'withdrawn':
      return t`You left`;
    case 'expired':
      return t`Expired. It records nothing until you answer again.`;
    case 'changed':
      return t`Changed. It records nothing until you answer again.`;
    case 'unavailable':
      return t`Cannot be joined now`;
    default:
      return assertNever(standing);
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

/** The switches that a study asks for, in a fixed order; upload only where somebody may receive it (consent rules R6, R23). */
export function choicesAsked(study: Study): (keyof Choices)[] {
  const asked: (keyof Choices)[] = [];
  if (study.categories.includes('actions')) asked.push('actions');
  if (study.categories.includes('frames')) asked.push('frames');
  if (study.categories.includes('app-names')) asked.push('appNames');
  if (mayUpload(study)) asked.push('upload');
  return asked;
}

/** Upload needs a recipient and the references of impact assessment and works council (consent rule R23). */
export function mayUpload(study: Study): boolean {
  return study.recipient !== null && study.impactAssessment !== null && study.worksCouncilAgreement !== null;
}

/** The notice in the page's language, else in English, else the first. */
export function noticeFor(study: Study): Notice {
  const inLanguage = (language: string) => study.notices.find((notice) => notice.language.slice(0, 2) === language);
  const notice = inLanguage(i18n.locale) ?? inLanguage('en') ?? study.notices[0];
  if (!notice) throw new Error('A study has at least one notice.');
  return notice;
}
