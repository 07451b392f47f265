import { createHash, randomUUID } from 'node:crypto';
import { consentReceipt, consentRecord, type RecordFacts } from '@clearpane/consent';
import { canonicalJson, ClearpaneError, Study, type Consent } from '@clearpane/contracts';
import type { ConsentRecordSummary } from '@clearpane/contracts/review-api';
import type { Agent } from './agent.ts';
import { api } from './review-implementer.ts';

/** The person's answers as consent records, and receipts of them to save. Nothing here is written or sent. */
export function recordsRouter(agent: Agent) {
  return {
    list: api.records.list.handler(() => {
      const { vault } = agent.open();
      const consents = vault.read.consents();
      return consents.sort((left, right) => right.givenAt - left.givenAt).map((consent) => summarize(agent, consent));
    }),
    get: api.records.get.handler(({ input }) => {
      const facts = readFacts(agent, input.consentId);
      const document =
        input.form === 'record'
          ? consentRecord(facts)
          : consentReceipt({ ...facts, receiptId: randomUUID(), createdAt: agent.clock.now().toISOString() });
      return `${JSON.stringify(document, undefined, 2)}\n`;
    }),
  };
}

function readFacts(agent: Agent, consentId: Consent['id']): RecordFacts {
  const consents = agent.open().vault.read.consents();
  const consent = consents.find(({ id }) => id === consentId);
  if (consent === undefined) throw new ClearpaneError('not-found', 'This answer does not exist.');
  const study = readAnsweredStudy(agent, consent);
  if (study === null)
    throw new ClearpaneError('not-found', 'The text of the study as it was answered is not kept here any more.');
  const answers = consents.filter(({ studyId }) => studyId === consent.studyId);
  return { consent, answers, study };
}

/** An answer whose study text is gone keeps its place in the list, under the identifier of the study. */
function summarize(agent: Agent, consent: Consent): ConsentRecordSummary {
  const study = readAnsweredStudy(agent, consent);
  const notice = study?.notices.find(({ language }) => language === consent.noticeLanguage);
  return {
    consentId: consent.id,
    studyId: consent.studyId,
    studyTitle: notice?.title ?? consent.studyId,
    decision: consent.decision === 'given' && consent.renews !== null ? 'renewed' : consent.decision,
    answeredAt: consent.answeredAt,
    ending: consent.ending,
  };
}

/** The study exactly as it was answered, or null: a text that is not the one the answer names is no text of it. */
function readAnsweredStudy(agent: Agent, consent: Consent): Study | null {
  // An older build kept no text of a study that was refused; while it is offered unchanged, its text is at hand.
  const offered = agent.shelf().studies.find((shelved) => shelved.sha256 === consent.studySha256);
  const text = agent.open().vault.read.agreedStudy(consent.studySha256) ?? offered?.text ?? null;
  if (text === null || sha256(text) !== consent.studySha256) return null;
  const { data: study } = Study.safeParse(JSON.parse(text));
  const notice = study?.notices.find(({ language }) => language === consent.noticeLanguage);
  if (study === undefined || notice === undefined) return null;
  return sha256(canonicalJson(notice)) === consent.noticeSha256 ? study : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
