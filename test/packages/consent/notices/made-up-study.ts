import { PROHIBITED_USES, Study } from '@clearpane/contracts';

/** When the made-up study is looked at. */
export const NOW = new Date('2026-03-02T09:00:00Z');

const KEY = 'A'.repeat(43);
const SHA256 = 'a'.repeat(64);

type Changes = Partial<Record<keyof Study, unknown>> & {
  en?: Record<string, string>;
  de?: Record<string, string>;
};

/** A study about which there is nothing to say, with changes. */
export function makeStudy({ en, de, ...changes }: Changes = {}): Study {
  return Study.parse({
    schema: 'clearpane-study/1',
    id: 'form-study',
    controller: 'Example Ltd',
    contact: 'privacy@example.org',
    categories: ['actions', 'frames'],
    recipient: {
      name: 'Example Ltd, research',
      collectorUrl: 'https://collector.example',
      collectorPublicKey: KEY,
      stewardRecipient: `age1${'q'.repeat(58)}`,
    },
    prohibitedUses: [...PROHIBITED_USES],
    retentionDays: 14,
    coolingOffHours: 24,
    consentDays: 90,
    expires: '2026-07-01T00:00:00Z',
    statements: {
      modelsMayAutomateParticipantsWork: true,
      modelsMayBeSold: false,
      modelsMayLeaveTheCompany: false,
      dataOwner: 'Example Ltd',
      nothingIsPaidOrWithheld: true,
    },
    impactAssessment: { reference: 'DPIA 7', sha256: SHA256 },
    worksCouncilAgreement: { reference: 'Agreement 3', sha256: SHA256, council: 'Works council', publicKey: KEY },
    notices: [
      {
        language: 'en',
        title: 'Filling in forms',
        purpose: 'This study trains models to use computers.',
        whatIsKept: 'What kind of thing you did and masked pictures, in the apps that you allow. Never what you type.',
        whoReceives: 'The research group of Example Ltd.',
        howLong: '14 days on this machine. Your yes ends after 90 days. The research group keeps it for 2 years.',
        transfers: 'None.',
        howToTakeBack: 'In the tray, at any time. What you approve waits 24 hours.',
        trainedModels: 'A trained model cannot forget. What you take back is left out of later training.',
        authority: 'You may complain to the data protection authority.',
        ...en,
      },
      {
        language: 'de',
        title: 'Formulare ausfüllen',
        purpose: 'Diese Studie trainiert Modelle, die Rechner bedienen.',
        whatIsKept: 'Welche Art von Handlung es war und verdeckte Bilder, in den Programmen, die Sie erlauben.',
        whoReceives: 'Die Forschungsgruppe der Example Ltd.',
        howLong: '14 Tage auf diesem Rechner. Ihr Ja endet nach 90 Tagen. Die Gruppe behält es 2 Jahre.',
        transfers: 'Keine.',
        howToTakeBack: 'Im Infobereich, jederzeit. Was Sie freigeben, wartet 24 Stunden.',
        trainedModels: 'Ein trainiertes Modell kann nicht vergessen. Was Sie zurückholen, bleibt künftig außen vor.',
        authority: 'Sie können sich bei der Datenschutzbehörde beschweren.',
        ...de,
      },
    ],
    ...changes,
  });
}
