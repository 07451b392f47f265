import { randomUUID } from 'node:crypto';
import { ConsentId, type ConsentEnding, type StudyId } from '@clearpane/contracts';
import type { ConsentRecordSummary, StudyView } from '@clearpane/contracts/review-api';
import { api, type Desk } from './in-memory-agent.ts';
import { sampleRecordTexts } from './record-samples.ts';

/** Joining, declining and leaving, each with its record and its entry in the ledger. */
export function studiesInMemory(desk: Desk) {
  const { agent } = desk;
  return {
    list: api.studies.list.handler(() => ({ studies: agent.studies, problems: agent.problems })),
    join: api.studies.join.handler(({ input, errors }) => {
      const view = desk.viewOf(input.studyId);
      if (input.studySha256 !== view.studySha256)
        throw errors.CLEARPANE({
          data: {
            code: 'study-invalid',
            happened: 'The study changed while you were reading.',
            meaning: 'Nothing is recorded.',
            remedy: 'Read it again before you answer.',
          },
        });
      desk.note('studies.join', input);
      const isRenewal = endLiving(desk, input.studyId, 'renewed');
      desk.enter(isRenewal ? 'consent-renewed' : 'consent-given', { studyId: input.studyId, ...input.choices });
      agent.agreed.set(input.studyId, {
        study: view.study,
        studySha256: view.studySha256,
        language: input.language,
      });
      Object.assign(view, {
        standing: 'joined',
        choices: input.choices,
        consentExpires: new Date(Date.now() + view.study.consentDays * 86_400_000).toISOString(),
      });
      addRecord(desk, view, isRenewal ? 'renewed' : 'given', input.language);
      makeCurrent(desk, input.studyId);
      return desk.setLight({ state: 'starting', studyId: input.studyId });
    }),
    decline: api.studies.decline.handler(({ input }) => {
      desk.note('studies.decline', input);
      const view = desk.viewOf(input.studyId);
      endLiving(desk, input.studyId, 'withdrawn');
      desk.enter('consent-refused', { studyId: input.studyId });
      addRecord(desk, view, 'refused', view.study.notices[0]?.language ?? 'en');
      return stop(desk, view, 'refused');
    }),
    leave: api.studies.leave.handler(({ input }) => {
      desk.note('studies.leave', input);
      endLiving(desk, input.studyId, 'withdrawn');
      desk.enter('consent-withdrawn', { studyId: input.studyId });
      cancelUploads(desk, input.studyId);
      return stop(desk, desk.viewOf(input.studyId), 'withdrawn');
    }),
    choose: api.studies.choose.handler(({ input }) => {
      desk.note('studies.choose', input);
      makeCurrent(desk, input.studyId);
      desk.announce();
      return desk.status();
    }),
    agreed: api.studies.agreed.handler(({ input }) => {
      const kept = agent.agreed.get(input.studyId);
      if (kept) return kept;
      const { study, studySha256, standing } = desk.viewOf(input.studyId);
      const language = study.notices[0]?.language ?? 'en';
      return standing === 'joined' ? { study, studySha256, language } : null;
    }),
    revoke: api.studies.revoke.handler(({ input, errors }) => {
      desk.note('studies.revoke', input);
      const view = agent.studies.find(({ study }) => input.document.includes(study.id));
      if (!view)
        throw errors.CLEARPANE({
          data: {
            code: 'revocation-invalid',
            happened: 'This is no revocation of a study that is offered here.',
            meaning: 'Nothing has changed.',
            remedy: 'Ask your works council for the file.',
          },
        });
      const { id } = view.study;
      endLiving(desk, id, 'revoked');
      desk.enter('study-revoked', { studyId: id });
      cancelUploads(desk, id);
      view.revocation = {
        schema: 'clearpane-revocation/1',
        studyId: id,
        council: view.study.worksCouncilAgreement?.council ?? 'Works council',
        reason: 'The agreement has ended.',
        day: new Date().toISOString().slice(0, 10),
      };
      return stop(desk, view, 'revoked');
    }),
  };
}

/** Every answer of the person, as summaries and as JSON-LD texts. */
export function recordsInMemory(desk: Desk) {
  return {
    list: api.records.list.handler(() => desk.agent.records.map(({ summary }) => summary)),
    get: api.records.get.handler(({ input }) => desk.recordOf(input.consentId)[input.form]),
  };
}

/** The apps of a study. */
export function appsInMemory(desk: Desk) {
  const { agent } = desk;
  return {
    list: api.apps.list.handler(() => agent.apps),
    allow: api.apps.allow.handler(({ input }) => {
      desk.note('apps.allow', input);
      agent.apps = agent.apps.map((app) => (app.id === input.app ? { ...app, isAllowed: input.isAllowed } : app));
      return desk.status();
    }),
  };
}

/** What was said about Clearpane itself, and what the organisation set. */
export function platformInMemory({ agent }: Desk) {
  return {
    notice: api.platform.notice.handler(({ input }) => {
      const inLanguage = (language: string) => agent.platformNotices.find((notice) => notice.language === language);
      const notice = inLanguage(input.language) ?? inLanguage('en');
      if (!notice) throw new Error('The sample has an English notice.');
      return notice;
    }),
    introduce: api.platform.introduce.handler(() => false),
  };
}

function makeCurrent(desk: Desk, studyId: StudyId): void {
  for (const view of desk.agent.studies) view.isCurrent = view.study.id === studyId;
}

/** Ends a living yes in its record; answers whether there was one. */
function endLiving(desk: Desk, studyId: StudyId, how: ConsentEnding): boolean {
  const living = desk.agent.records.find(
    ({ summary }) => summary.studyId === studyId && summary.decision !== 'refused' && summary.ending === null,
  );
  if (!living) return false;
  living.summary = { ...living.summary, ending: { how, at: new Date().toISOString() } };
  Object.assign(living, sampleRecordTexts(living.summary, desk.viewOf(studyId)));
  return true;
}

function addRecord(desk: Desk, view: StudyView, decision: ConsentRecordSummary['decision'], language: string): void {
  const notice = view.study.notices.find((one) => one.language === language) ?? view.study.notices[0];
  const summary: ConsentRecordSummary = {
    consentId: ConsentId.parse(randomUUID()),
    studyId: view.study.id,
    studyTitle: notice?.title ?? view.study.id,
    decision,
    answeredAt: new Date().toISOString(),
    ending: null,
  };
  desk.agent.records = [{ summary, ...sampleRecordTexts(summary, view) }, ...desk.agent.records];
}

/** What has not arrived does not leave any more; what may have is taken back. */
function cancelUploads(desk: Desk, studyId: StudyId): void {
  const { agent } = desk;
  for (const { summary } of agent.bundles)
    if (summary.studyId === studyId && summary.state === 'approved')
      desk.enter('upload-cancelled', { studyId, bundleId: summary.id });
  agent.bundles = agent.bundles.filter(
    ({ summary }) => summary.studyId !== studyId || !['prepared', 'approved', 'stale'].includes(summary.state),
  );
}

function stop(desk: Desk, view: StudyView, standing: StudyView['standing']) {
  const wasCurrent = view.isCurrent;
  Object.assign(view, { standing, choices: null, consentExpires: null, isCurrent: false });
  if (!wasCurrent) {
    desk.announce();
    return desk.status();
  }
  return desk.setLight({ state: 'off' });
}
