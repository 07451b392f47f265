import { PROHIBITED_USES, StudyId, type Study } from '@clearpane/contracts';

/**
 * The built-in study with no recipient: anybody can try the whole thing, and nothing of it can ever be approved or sent,
 * because there is nobody to seal it to.
 */
export const JUST_FOR_ME: Study = {
  schema: 'clearpane-study/1',
  id: StudyId.parse('just-for-me'),
  controller: 'You. Nobody else takes part in it.',
  contact: 'Nobody: nothing leaves this computer.',
  categories: ['actions', 'frames', 'app-names'],
  recipient: null,
  prohibitedUses: [...PROHIBITED_USES],
  retentionDays: 30,
  coolingOffHours: 24,
  consentDays: 183,
  expires: '2099-01-01T00:00:00Z',
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
      howToTakeBack: 'Delete any part at any time in the review pane, or stop and leave in the menu.',
      trainedModels: 'No model is trained on it.',
      authority: 'Questions about data protection can go to the supervisory authority where you live.',
    },
  ],
};
