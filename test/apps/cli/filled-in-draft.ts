import { readFileSync, writeFileSync } from 'node:fs';

/** What an IT person writes into a draft; the council's key is theirs to give. */
export interface Filling {
  councilKey: string;
  collectorKey: string;
}

/** Fills in every marked text of a draft in English and German, as a person would with an editor. */
export function fillInDraft(file: string, { councilKey, collectorKey }: Filling): void {
  const draft = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const document = { sha256: 'a'.repeat(64) };
  const filled = {
    ...draft,
    recipient: {
      name: 'Research group of Example Ltd',
      collectorUrl: 'https://collector.example',
      collectorPublicKey: collectorKey,
      stewardRecipient: `age1${'q'.repeat(58)}`,
    },
    expires: new Date(Date.now() + 100 * 24 * 3_600_000).toISOString(),
    statements: {
      modelsMayAutomateParticipantsWork: true,
      modelsMayBeSold: false,
      modelsMayLeaveTheCompany: false,
      dataOwner: 'Example Ltd',
      nothingIsPaidOrWithheld: true,
    },
    impactAssessment: { reference: 'DPIA 7', ...document },
    worksCouncilAgreement: { reference: 'Agreement 3', ...document, council: 'Works council', publicKey: councilKey },
    notices: [ENGLISH, GERMAN],
  };
  writeFileSync(file, JSON.stringify(filled, null, 2));
}

const ENGLISH = {
  language: 'en',
  title: 'Filling in forms',
  purpose: 'This study trains models to use computers.',
  whatIsKept: 'What kind of thing you did and masked pictures, in the apps that you allow. Never what you type.',
  whoReceives: 'The research group of Example Ltd.',
  howLong: '30 days on this machine. Your yes ends after 90 days.',
  transfers: 'None.',
  howToTakeBack: 'In the tray, at any time. What you approve waits 24 hours.',
  trainedModels: 'A trained model cannot forget. What you take back is left out of later training.',
  authority: 'You may complain to the data protection authority.',
};

const GERMAN = {
  language: 'de',
  title: 'Formulare ausfüllen',
  purpose: 'Diese Studie trainiert Modelle, die Rechner bedienen.',
  whatIsKept: 'Welche Art von Handlung es war und verdeckte Bilder, in den Programmen, die Sie erlauben.',
  whoReceives: 'Die Forschungsgruppe der Example Ltd.',
  howLong: '30 Tage auf diesem Rechner. Ihr Ja endet nach 90 Tagen.',
  transfers: 'Keine.',
  howToTakeBack: 'Im Infobereich, jederzeit. Was Sie freigeben, wartet 24 Stunden.',
  trainedModels: 'Ein trainiertes Modell kann nicht vergessen. Was Sie zurückholen, bleibt außen vor.',
  authority: 'Sie können sich bei der Datenschutzbehörde beschweren.',
};
