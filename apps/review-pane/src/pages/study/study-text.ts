import type { Notice, Study } from '@clearpane/contracts';
import { plural, t } from '@lingui/core/macro';
import { categoryInWords } from '../../words/policy-words.ts';
import { partiesInWords } from '../../words/built-in-study-words.ts';
import { instantInWords } from '../../words/quantities.ts';
import { prohibitedUseInWords } from '../../words/study-words.ts';

/**
 * One piece of a study's text. `author` is the study's own words, in the notice's language; everything else is said in the
 * catalogue's words from the study's values, so that no two languages can say different things (consent rule R15).
 */
export interface Passage {
  /** Stable over versions of a study: what is compared with what. */
  readonly id: string;
  readonly kind: 'author' | 'sentence' | 'item' | 'fact' | 'hash';
  /** What a fact or a hash is of. */
  readonly label?: string;
  readonly text: string;
}

/** Passages under one heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** The title, as a section of its own: it is compared like everything else. */
export function studyTitle(notice: Notice): Section {
  return { id: 'title', title: t`Title`, passages: [author('title', notice.title)] };
}

/** Everything a person reads before answering, in reading order (consent rules R5, R9, R10, R23). */
export function studyText(study: Study, notice: Notice): Section[] {
  return [
    { id: 'purpose', title: t`What for`, passages: [author('purpose', notice.purpose)] },
    {
      id: 'kept',
      title: t`What is kept`,
      passages: [
        author('kept', notice.whatIsKept),
        fact('categories', t`Asked for`, study.categories.map(categoryInWords).join(', ')),
      ],
    },
    {
      id: 'who',
      title: t`Who asks and who receives it`,
      passages: [
        author('who', notice.whoReceives),
        fact('controller', t`Asked by`, partiesInWords(study).controller),
        fact('recipient', t`Received by`, study.recipient?.name ?? t`Nobody. Nothing of it can be sent.`),
      ],
    },
    { id: 'how-long', title: t`How long`, passages: howLong(study, notice) },
    { id: 'transfers', title: t`Transfers`, passages: [author('transfers', notice.transfers)] },
    {
      id: 'take-back',
      title: t`How to take it back`,
      passages: [
        author('take-back', notice.howToTakeBack),
        sentence(
          'leave',
          t`“Stop and leave” is at the top of this page once you joined: one click, at any time, without a reason.`,
        ),
      ],
    },
    { id: 'models', title: t`Models and ownership`, passages: models(study) },
    {
      id: 'trained-models',
      title: t`Trained models`,
      passages: [author('trained-models', notice.trainedModels), sentence('forgetting', forgetting(study))],
    },
    {
      id: 'prohibited',
      title: t`What it must never be used for`,
      passages: study.prohibitedUses.map((use) => ({ id: use, kind: 'item', text: prohibitedUseInWords(use) })),
    },
    { id: 'checked', title: t`Who checked it and who can stop it`, passages: checked(study) },
    {
      id: 'authority',
      title: t`Questions and complaints`,
      passages: [author('authority', notice.authority), fact('contact', t`Contact`, partiesInWords(study).contact)],
    },
    ...technical(study),
  ];
}

function howLong(study: Study, notice: Notice): Passage[] {
  const days = (value: number) => plural(value, { one: '# day', other: '# days' });
  const passages = [
    author('how-long', notice.howLong),
    fact('retention', t`What you do not send is deleted here after`, days(study.retentionDays)),
    fact('consent', t`Your yes ends by itself after`, days(study.consentDays)),
    fact('expires', t`The study ends on`, instantInWords(study.expires)),
  ];
  if (study.recipient)
    passages.push(fact('cooling-off', t`After you approve a session`, coolingOff(study.coolingOffHours)));
  return passages;
}

function coolingOff(hours: number): string {
  return plural(hours, {
    0: 'it is sent at once, and the approval cannot be undone.',
    one: 'it waits # hour, in which you can undo the approval.',
    other: 'it waits # hours, in which you can undo the approval.',
  });
}

/** What every study has to state, plainly (consent rule R5 for the last of them). */
function models(study: Study): Passage[] {
  const { statements } = study;
  const answer = (isSo: boolean) => (isSo ? t`Yes` : t`No`);
  return [
    fact(
      'automate',
      t`May models trained on it take over work of the people who took part?`,
      answer(statements.modelsMayAutomateParticipantsWork),
    ),
    fact('sold', t`May such models be sold?`, answer(statements.modelsMayBeSold)),
    fact('leave', t`May such models leave the company?`, answer(statements.modelsMayLeaveTheCompany)),
    fact('owner', t`Who owns the data?`, partiesInWords(study).dataOwner),
    fact(
      'paid',
      t`Is anything paid or withheld for joining?`,
      t`No. Nothing is paid, and nothing is withheld from anybody who does not join.`,
    ),
  ];
}

function forgetting({ recipient }: Study): string {
  return recipient
    ? t`A trained model cannot forget. What you take back is left out of every later training; what a model learned before stays in it.`
    : t`Nothing of this study can be sent, so nobody receives it to train a model.`;
}

function checked({ impactAssessment, worksCouncilAgreement, recipient }: Study): Passage[] {
  const passages: Passage[] = [];
  if (impactAssessment) {
    passages.push(
      fact('assessment', t`Impact assessment`, impactAssessment.reference),
      hash('assessment-hash', t`SHA-256 of the impact assessment`, impactAssessment.sha256),
    );
  } else {
    passages.push(fact('assessment', t`Impact assessment`, t`none is named`));
  }
  if (worksCouncilAgreement) {
    const { council, reference, sha256 } = worksCouncilAgreement;
    passages.push(
      fact('council', t`Works council`, council),
      fact('agreement', t`Works council agreement`, reference),
      hash('agreement-hash', t`SHA-256 of the agreement`, sha256),
      sentence(
        'stop',
        t`The works council can stop this study. When its signed word arrives on this computer, recording for the study stops at once.`,
      ),
    );
  } else {
    passages.push(fact('agreement', t`Works council agreement`, t`none is named`));
  }
  if (recipient && !(impactAssessment && worksCouncilAgreement)) {
    passages.push(
      sentence(
        'no-upload',
        t`Upload is not possible: the study names no impact assessment or no works council agreement.`,
      ),
    );
  }
  return passages;
}

/** Addresses and keys: nobody has to read them, but a change of one is a change of who receives or who can stop it. */
function technical({ recipient, worksCouncilAgreement }: Study): Section[] {
  const passages: Passage[] = [];
  if (recipient) {
    passages.push(
      fact('address', t`Address that approved sessions are sent to`, recipient.collectorUrl),
      hash('steward-key', t`Key that alone opens what is sent`, recipient.stewardRecipient),
      hash('collector-key', t`Key that receipts are signed with`, recipient.collectorPublicKey),
    );
  }
  if (worksCouncilAgreement)
    passages.push(hash('council-key', t`Key that the works council signs with`, worksCouncilAgreement.publicKey));
  return passages.length > 0 ? [{ id: 'technical', title: t`Addresses and keys`, passages }] : [];
}

function author(id: string, text: string): Passage {
  return { id, kind: 'author', text };
}

function sentence(id: string, text: string): Passage {
  return { id, kind: 'sentence', text };
}

function fact(id: string, label: string, text: string): Passage {
  return { id, kind: 'fact', label, text };
}

function hash(id: string, label: string, text: string): Passage {
  return { id, kind: 'hash', label, text };
}
