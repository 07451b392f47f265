import { PROHIBITED_USES, StudyId, type Study } from '@clearpane/contracts';

/**
 * The built-in study with no recipient: anybody can try the whole thing, and nothing of it can ever be approved or sent,
 * because there is nobody to seal it to.
 */
export const JUST_FOR_ME: Study = {
  schema: 'clearpane-study/1',
  id: StudyId.parse('just-for-me'),
  // These three have one text for every language, so they say it in both.
  controller: 'You alone / Sie allein',
  contact: 'Nobody: nothing leaves this computer. / Niemand: Nichts verlässt diesen Rechner.',
  categories: ['actions', 'frames', 'app-names'],
  recipient: null,
  prohibitedUses: [...PROHIBITED_USES],
  retentionDays: 30,
  coolingOffHours: 24,
  consentDays: 183,
  expires: '2099-01-01T00:00:00Z',
  statements: {
    modelsMayAutomateParticipantsWork: false,
    modelsMayBeSold: false,
    modelsMayLeaveTheCompany: false,
    dataOwner: 'You / Sie',
    nothingIsPaidOrWithheld: true,
  },
  impactAssessment: null,
  worksCouncilAgreement: null,
  notices: [
    {
      language: 'en',
      title: 'Just for me',
      purpose: 'To see for yourself what Clearpane records. Nobody receives it.',
      whatIsKept:
        'In the apps you allow: what kind of thing you did (a click, a shortcut, that you typed and roughly how much), and pictures of the screen with all text and pictures masked. Never what you typed.',
      whoReceives: 'Nobody. This study has no recipient, so nothing of it can be approved or sent.',
      howLong: 'Up to 30 days on this computer, or until you delete it.',
      transfers: 'None.',
      howToTakeBack: 'Delete any part at any time in the review pane, or choose “Stop and leave” in the menu.',
      trainedModels: 'No model is trained on it.',
      authority: 'Questions about data protection can go to the supervisory authority where you live.',
    },
    {
      language: 'de',
      title: 'Nur für mich',
      purpose: 'Damit Sie selbst sehen, was Clearpane aufzeichnet. Niemand bekommt es.',
      whatIsKept:
        'In den Programmen, die Sie erlauben: welche Art von Handlung es war (ein Klick, ein Tastenkürzel, dass Sie getippt haben und ungefähr wie viel), und Bilder des Bildschirms, auf denen alle Texte und Bilder verdeckt sind. Nie, was Sie getippt haben.',
      whoReceives: 'Niemand. Diese Studie hat keinen Empfänger. Nichts daraus kann freigegeben oder gesendet werden.',
      howLong: 'Höchstens 30 Tage auf diesem Rechner, oder bis Sie es löschen.',
      transfers: 'Keine.',
      howToTakeBack: 'Löschen Sie jeden Teil jederzeit in Clearpane, oder wählen Sie im Menü „Beenden und verlassen“.',
      trainedModels: 'Kein Modell wird damit trainiert.',
      authority: 'Fragen zum Datenschutz können Sie an die Aufsichtsbehörde an Ihrem Wohnort richten.',
    },
  ],
};
