import { JUST_FOR_ME } from '@clearpane/consent';
import { Sha256, Study, StudyId, type Notice } from '@clearpane/contracts';
import type { StudyView } from '@clearpane/contracts/review-api';
import type { InMemoryAgent } from '../../support/review-api-in-memory.ts';
import { freshAgent, sampleStudy, sampleView } from '../../support/review-samples.ts';

/** The address of the sample study's page. */
export const STUDY = '#/join/calendar-study';

/** The sample study with its notice in English and German. */
export function studyInTwoLanguages(overrides: Partial<Study> = {}): Study {
  const study = sampleStudy(overrides);
  return { ...study, notices: [...study.notices, GERMAN] };
}

/** The same study some time later: another recipient, longer, and with models that may do more. */
function changedStudy(): Study {
  const study = studyInTwoLanguages();
  const [english, german] = study.notices;
  if (!english || !german) throw new Error('The sample has two notices.');
  return Study.parse({
    ...study,
    retentionDays: 60,
    statements: { ...study.statements, modelsMayBeSold: true, dataOwner: 'Southwind Models Ltd' },
    notices: [
      { ...english, howLong: 'Northwind keeps an approved session for three years, in Berlin and in Lisbon.' },
      { ...german, howLong: 'Northwind behält eine freigegebene Sitzung drei Jahre, in Berlin und in Lissabon.' },
    ],
  });
}

/** An agent on which the person agreed to the sample study and then it changed. */
export async function agentWithChangedStudy(language = 'en'): Promise<InMemoryAgent> {
  const agent = await freshAgent();
  const agreed = studyInTwoLanguages();
  agent.studies = [
    { ...sampleView(changedStudy()), studySha256: Sha256.parse('6'.repeat(64)), standing: 'changed', choices: null },
  ];
  agent.agreed.set(agreed.id, { study: agreed, studySha256: Sha256.parse('5'.repeat(64)), language });
  return agent;
}

/** An agent on which the works council stopped the sample study. */
export async function agentWithRevokedStudy(): Promise<InMemoryAgent> {
  const agent = await freshAgent();
  const study = studyInTwoLanguages();
  agent.studies = [
    {
      ...sampleView(study),
      standing: 'revoked',
      revocation: {
        schema: 'clearpane-revocation/1',
        studyId: study.id,
        council: 'Works council of Northwind Berlin',
        reason: 'The agreement has ended: the recipient changed without the council being asked.',
        day: '2026-11-20',
      },
    },
  ];
  agent.agreed.set(study.id, { study, studySha256: Sha256.parse('5'.repeat(64)), language: 'en' });
  return agent;
}

/** An agent with three studies: one that records, one joined beside it, and the built-in one, declined. */
export async function agentWithThreeStudies(): Promise<InMemoryAgent> {
  const agent = await freshAgent();
  const choices = { actions: true, frames: true, appNames: false, upload: false };
  const joined = { standing: 'joined', choices, consentExpires: '2027-02-20T09:00:00Z' } as const;
  const first = studyInTwoLanguages();
  const second = studyInTwoLanguages({ id: StudyId.parse('forms-study'), controller: 'Southwind Forms, Lisbon' });
  const renamed = (notice: Notice) => ({
    ...notice,
    title: notice.language === 'de' ? 'Wie Formulare ausgefüllt werden' : 'How forms are filled in',
  });
  agent.studies = [
    { ...sampleView(first), ...joined, isCurrent: true },
    { ...sampleView({ ...second, notices: second.notices.map(renamed) }), ...joined },
    { ...sampleView(JUST_FOR_ME), standing: 'refused' },
  ];
  return agent;
}

/** An agent whose organisation set every value of a policy. */
export async function agentUnderPolicy(): Promise<InMemoryAgent> {
  const agent = await freshAgent();
  agent.policy = {
    kind: 'policy',
    policy: {
      schema: 'clearpane-policy/1',
      organisationKeys: ['K'.repeat(43)] as never,
      allowedStudies: ['calendar-study', 'forms-study'] as never,
      forbiddenCategories: ['app-names'],
      removedInterfaceWords: ['Sick note', 'Performance review'],
      forbiddenApps: ['payroll', 'patient-files'] as never,
      maximumRetentionDays: 7,
      forbidUpload: true,
      supportContact: 'helpdesk@northwind.example',
    },
  };
  return agent;
}

/** Every standing that still asks for an answer. */
export const ANSWERABLE: StudyView['standing'][] = ['not-asked', 'refused', 'withdrawn', 'expired', 'changed'];

const GERMAN: Notice = {
  language: 'de',
  title: 'Wie Menschen ihre Woche planen',
  purpose: 'Diese Studie trainiert Modelle, die Computer bedienen.',
  whatIsKept:
    'In den Programmen, die Sie erlauben: welche Art von Handlung es war, und Bilder des Bildschirms mit verdecktem Text.',
  whoReceives: 'Northwind Research bekommt die Sitzungen, die Sie freigeben, und sonst nichts.',
  howLong: 'Northwind behält eine freigegebene Sitzung zwei Jahre.',
  transfers: 'Keine außerhalb der Europäischen Union.',
  howToTakeBack: 'Öffnen Sie Gesendet und holen Sie ein Paket zurück, oder verlassen Sie die Studie auf dieser Seite.',
  trainedModels: 'Ein trainiertes Modell kann nicht vergessen. Was Sie zurückholen, fehlt in jedem späteren Training.',
  authority: 'Sie können sich bei der Berliner Datenschutzbehörde beschweren.',
};
