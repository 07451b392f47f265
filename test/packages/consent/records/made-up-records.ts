import type { ReceiptFacts } from '@clearpane/consent';
import {
  AppId,
  Category,
  Consent,
  ConsentEnding,
  PROHIBITED_USES,
  REDACTION_VERSION,
  Study,
  type ConsentEnding as Ending,
} from '@clearpane/contracts';
import fc from 'fast-check';

const HASH = { study: 'a'.repeat(64), notice: 'b'.repeat(64), platform: 'c'.repeat(64), paper: 'd'.repeat(64) };
/** The first answer of the made-up person. */
export const FIRST = '0b2f4a8e-6f0e-4c5b-9a55-0f8d4f2d1c01';
/** The answer that renews it. */
export const SECOND = '1c2f4a8e-6f0e-4c5b-9a55-0f8d4f2d1c02';
/** An app that was allowed: it has no place in any record. */
export const ALLOWED_APP = 'SomethingPrivate';

/** A study of an organisation that does not exist, with everything that a study can have. */
export function madeUpStudy(changes: Partial<Study> = {}): Study {
  return Study.parse({
    schema: 'clearpane-study/1',
    id: 'harbour-study',
    controller: 'Harbour Works Ltd (invented)',
    contact: 'Harbour Works Ltd, Quay 1, 12345 Harbour; data@harbour.example',
    categories: ['actions', 'frames', 'app-names'],
    recipient: {
      name: 'The data steward of Harbour Works',
      collectorUrl: 'https://collector.harbour.example/',
      collectorPublicKey: 'k'.repeat(43),
      stewardRecipient: `age1${'q'.repeat(58)}`,
    },
    prohibitedUses: [...PROHIBITED_USES],
    retentionDays: 14,
    coolingOffHours: 24,
    consentDays: 30,
    expires: '2026-12-01T00:00:00Z',
    statements: {
      modelsMayAutomateParticipantsWork: true,
      modelsMayBeSold: false,
      modelsMayLeaveTheCompany: false,
      dataOwner: 'Harbour Works Ltd',
      nothingIsPaidOrWithheld: true,
    },
    impactAssessment: { reference: 'DPIA 7', sha256: HASH.paper },
    worksCouncilAgreement: {
      reference: 'Agreement of 2 March 2026',
      sha256: HASH.paper,
      council: 'The works council of Harbour Works',
      publicKey: 'w'.repeat(43),
    },
    notices: [
      {
        language: 'en',
        title: 'How ships are loaded',
        purpose: 'To find out how ships are loaded.',
        whatIsKept: 'What kind of thing you did.',
        whoReceives: 'The data steward of Harbour Works.',
        howLong: 'Two years after it was sent.',
        transfers: 'None to another country.',
        howToTakeBack: 'In the tray, at any time.',
        trainedModels: 'A trained model cannot forget; later ones are trained without it.',
        authority: 'The data protection authority of Harbourland.',
      },
    ],
    ...changes,
  });
}

/** A yes to the made-up study, with two switches on and two off. */
export function madeUpConsent(changes: Partial<Record<keyof Consent, unknown>> = {}): Consent {
  return Consent.parse({
    id: FIRST,
    studyId: 'harbour-study',
    decision: 'given',
    choices: { actions: true, frames: false, appNames: false, upload: true },
    studySha256: HASH.study,
    noticeSha256: HASH.notice,
    noticeLanguage: 'en',
    platformNoticeSha256: HASH.platform,
    appVersion: '0.3.0',
    redactionVersion: REDACTION_VERSION,
    renews: null,
    answeredAt: '2026-03-02T09:00:00.000Z',
    givenAt: 4,
    endedAt: null,
    ending: null,
    expires: '2026-04-01T09:00:00.000Z',
    allowedApps: [ALLOWED_APP],
    ...changes,
  });
}

/** A yes, and that it ended so. */
export function ended(how: Ending, changes: Partial<Record<keyof Consent, unknown>> = {}): Consent {
  return madeUpConsent({ endedAt: 9, ending: { how, at: '2026-03-09T09:00:00.000Z' }, ...changes });
}

/** Everything a receipt is made of. */
export function madeUpFacts(consent = madeUpConsent(), changes: Partial<ReceiptFacts> = {}): ReceiptFacts {
  return {
    consent,
    answers: [consent],
    study: madeUpStudy(),
    receiptId: '2d2f4a8e-6f0e-4c5b-9a55-0f8d4f2d1c03',
    createdAt: '2026-03-10T10:00:00.000Z',
    ...changes,
  };
}

/** Text as nobody wants it: any characters, and what could be taken for syntax. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    '","@context":"https://attacker.example/context.jsonld',
    '{"@id":"https://attacker.example/"}',
    'https://attacker.example/everything',
    'dpv:ConsentWithdrawn',
    '@type',
    '__proto__',
    '_:b0',
    '" <urn:a> <urn:b> .\n<urn:c> <urn:d> "',
    '\u0000\u2028</script>\\u0022',
  ),
);

const languages = ['en', 'de', 'pl'] as const;
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyStudy: fc.Arbitrary<Study> = fc
  .record({
    controller: anyText,
    contact: anyText,
    dataOwner: anyText,
    recipient: fc.option(anyText),
    paper: fc.option(anyText),
    council: fc.option(anyText),
    mayDo: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    categories: fc.subarray([...Category.options], { minLength: 1 }),
    days: fc.integer({ min: 1, max: 183 }),
    notices: fc.array(fc.array(anyText, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 3 }),
  })
  .map((made) => {
    const usual = madeUpStudy();
    return madeUpStudy({
      controller: made.controller,
      contact: made.contact,
      recipient: made.recipient === null ? null : { ...usual.recipient!, name: made.recipient },
      impactAssessment: made.paper === null ? null : { ...usual.impactAssessment!, reference: made.paper },
      worksCouncilAgreement: made.council === null ? null : { ...usual.worksCouncilAgreement!, council: made.council },
      categories: made.categories,
      retentionDays: made.days,
      statements: {
        modelsMayAutomateParticipantsWork: made.mayDo[0],
        modelsMayBeSold: made.mayDo[1],
        modelsMayLeaveTheCompany: made.mayDo[2],
        dataOwner: made.dataOwner,
        nothingIsPaidOrWithheld: true,
      },
      notices: made.notices.map((words, index) => ({
        language: languages[index]!,
        title: words[0]!,
        purpose: words[1]!,
        whatIsKept: words[2]!,
        whoReceives: words[3]!,
        howLong: words[4]!,
        transfers: words[5]!,
        howToTakeBack: words[6]!,
        trainedModels: words[7]!,
        authority: words[8]!,
      })),
    });
  });

/** Any study with any chain of answers to it; the record is about one of them, a yes. */
export const anyFacts: fc.Arbitrary<ReceiptFacts> = anyStudy.chain((study) =>
  fc
    .record({
      ids: fc.uniqueArray(fc.uuid({ version: 4 }), { minLength: 4, maxLength: 4 }),
      answers: fc.array(
        fc.record({
          choices: fc.record({
            actions: fc.boolean(),
            frames: fc.boolean(),
            appNames: fc.boolean(),
            upload: fc.boolean(),
          }),
          how: fc.option(fc.constantFrom(...ConsentEnding.options)),
          appVersion: anyText,
          app: anyText,
          at: instant,
        }),
        { minLength: 1, maxLength: 3 },
      ),
      which: fc.nat(),
      createdAt: instant,
    })
    .map(({ ids, answers, which, createdAt }) => {
      const consents = answers.map((answer, index) =>
        madeUpConsent({
          id: ids[index],
          choices: answer.choices,
          noticeLanguage: study.notices[index % study.notices.length]!.language,
          appVersion: answer.appVersion,
          allowedApps: [AppId.parse(answer.app)],
          renews: index === 0 ? null : ids[index - 1],
          answeredAt: answer.at,
          givenAt: 1 + index * 10,
          endedAt: answer.how === null ? null : 6 + index * 10,
          ending: answer.how === null ? null : { how: answer.how, at: answer.at },
          expires: answer.at,
        }),
      );
      return {
        consent: consents[which % consents.length]!,
        answers: consents,
        study,
        receiptId: ids[3]!,
        createdAt,
      };
    }),
);
