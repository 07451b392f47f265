import { FILL_IN } from '@clearpane/consent';
import { PROHIBITED_USES, type Recipient, type StudyId } from '@clearpane/contracts';

/** What is known of a study before anything is written. */
export interface DraftFacts {
  id: StudyId;
  controller: string;
  contact: string;
  languages: readonly string[];
  /** Null: not known yet. */
  recipient: Recipient | null;
}

/**
 * A study with every field that it needs. What its author has yet to write begins with the mark that `study check` and
 * `study sign` refuse, followed by what belongs there.
 */
export function draftStudy({ id, controller, contact, languages, recipient }: DraftFacts): Record<string, unknown> {
  return {
    schema: 'clearpane-study/1',
    id,
    controller,
    contact,
    categories: ['actions', 'frames', 'app-names'],
    recipient: recipient ?? {
      name: hint('who receives what is approved, by a name that people know. Nobody? Put null for all of "recipient"'),
      collectorUrl: hint('the address of your collector, beginning with https://'),
      collectorPublicKey: hint('the public key that your collector prints when it starts'),
      stewardRecipient: hint('what the steward’s keygen prints, beginning with age1'),
    },
    prohibitedUses: PROHIBITED_USES,
    retentionDays: 30,
    coolingOffHours: 24,
    consentDays: 90,
    expires: hint('when the study ends, as 2027-01-31T23:59:59Z'),
    statements: {
      modelsMayAutomateParticipantsWork: hint('true or false: models trained on it may take over work of participants'),
      modelsMayBeSold: hint('true or false: models trained on it may be sold'),
      modelsMayLeaveTheCompany: hint('true or false: models trained on it may leave the company'),
      dataOwner: hint('who owns the data once it was sent'),
      nothingIsPaidOrWithheld: true,
    },
    impactAssessment: {
      reference: hint('how people find the impact assessment. None? Put null for all of it: nothing can be sent then'),
      sha256: hint('what sha256sum says of the document, in 64 digits'),
    },
    worksCouncilAgreement: {
      reference: hint('how people find the agreement. None? Put null for all of it: nothing can be sent then'),
      sha256: hint('what sha256sum says of the document, in 64 digits'),
      council: hint('the name of the works council'),
      publicKey: hint('what “clearpane council keys” printed for the council'),
    },
    notices: languages.map(draftNotice),
  };
}

function draftNotice(language: string): Record<string, string> {
  const inLanguage = (text: string) => hint(`(${language}) ${text}`);
  return {
    language,
    title: inLanguage('what the study is about, in a few words'),
    purpose: inLanguage('what the data is for, and nothing else'),
    whatIsKept: inLanguage('what is kept in the categories above, and what never is'),
    whoReceives: inLanguage('who can see it, by role'),
    howLong: inLanguage(
      'days on this machine (retentionDays), days that a yes lasts (consentDays), how long the recipient keeps it',
    ),
    transfers: inLanguage('transfers to other countries, or that there are none'),
    howToTakeBack: inLanguage('how to leave and take back, and the hours before something is sent (coolingOffHours)'),
    trainedModels: inLanguage(
      'that a trained model cannot forget, and that what is taken back is left out of later training',
    ),
    authority: inLanguage('who hears questions and complaints, with the supervisory authority'),
  };
}

function hint(text: string): string {
  return FILL_IN + text;
}
