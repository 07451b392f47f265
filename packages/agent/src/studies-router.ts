import { isDeniedByDefault, narrowApps } from '@clearpane/consent';
import { ClearpaneError, type AppId, type PolicyReading, type SessionEnd, type StudyId } from '@clearpane/contracts';
import type { AppChoice, StudyView } from '@clearpane/contracts/review-api';
import type { Agent } from './agent.ts';
import { listApplications } from './applications.ts';
import { api } from './review-implementer.ts';
import { findStudy } from './study-shelf.ts';

/** What a person answers to studies. A no acts before anything is written, and acts also when it cannot be written. */
export function studiesRouter(agent: Agent) {
  return {
    list: api.studies.list.handler(async () => {
      const { answers } = agent.open();
      const shelf = await agent.readShelf();
      const current = answers.read.currentStudy();
      // Joined and not on the shelf any more: whoever takes the file away must not take the way out with it.
      const kept = answers.read.joined().flatMap(({ studyId, studySha256 }) => {
        const agreed = findStudy(shelf, studyId) === null ? answers.read.agreed(studyId) : null;
        return agreed === null ? [] : { study: agreed.study, sha256: studySha256 };
      });
      const views = [...shelf.studies, ...kept].map(({ study, sha256 }): StudyView => {
        const latest = answers.read.latest(study.id);
        const living = latest?.decision === 'given' && latest.endedAt === null ? latest : null;
        return {
          study,
          studySha256: sha256,
          standing: answers.read.standing(shelf, study.id),
          choices: living?.choices ?? null,
          consentExpires: living?.expires ?? null,
          revocation: answers.read.revocation(study.id),
          isCurrent: current === study.id,
        };
      });
      return { studies: views, problems: shelf.problems };
    }),
    join: api.studies.join.handler(async ({ input }) => {
      const shelf = await agent.readShelf();
      agent.open().answers.join(shelf, input);
      await agent.refresh();
      return agent.status();
    }),
    decline: api.studies.decline.handler(async ({ input }) => {
      const shelf = await agent.readShelf();
      await stopStudy(agent, input.studyId, () => agent.open().answers.decline(shelf, input.studyId));
      return agent.status();
    }),
    leave: api.studies.leave.handler(async ({ input }) => {
      await stopStudy(agent, input.studyId, () => agent.open().answers.withdraw(input.studyId));
      return agent.status();
    }),
    revoke: api.studies.revoke.handler(async ({ input }) => {
      const shelf = await agent.readShelf();
      const { answers } = agent.open();
      const studyId = answers.revoke(shelf, input.document);
      await stopStudy(agent, studyId, () => answers.settle(shelf), 'policy');
      return agent.status();
    }),
    agreed: api.studies.agreed.handler(({ input }) => agent.open().answers.read.agreed(input.studyId)),
    choose: api.studies.choose.handler(async ({ input }) => {
      agent.open().answers.choose(input.studyId);
      await agent.refresh();
      return agent.status();
    }),
  };
}

/** Which apps a person allows. An app that is taken away is cut off at once; one that is added waits for more to come. */
export function appsRouter(agent: Agent) {
  return {
    list: api.apps.list.handler(async ({ input }) => {
      const { policy } = await agent.readShelf();
      const latest = agent.open().answers.read.latest(input.studyId);
      return appChoices(latest?.endedAt === null ? latest.allowedApps : [], policy);
    }),
    allow: api.apps.allow.handler(async ({ input }) => {
      const { policy } = await agent.readShelf();
      const { answers, recorder } = agent.open();
      if (input.isAllowed && narrowApps([input.app], policy).length === 0)
        throw new ClearpaneError('bad-input', 'This app stays denied.');
      const isRecorded = recorder.subject().studyId === input.studyId;
      const stopped = isRecorded && !input.isAllowed ? recorder.cutOff('policy') : Promise.resolve();
      agent.waitForMoreChoices();
      try {
        answers.allow(input.studyId, input.app, input.isAllowed);
      } finally {
        await stopped;
        await agent.refresh();
      }
      return agent.status();
    }),
  };
}

/** Every installed app, and every allowed one that is not installed any more, so that it can be taken away. */
function appChoices(allowedApps: readonly AppId[], policy: PolicyReading): AppChoice[] {
  const allowed = new Set(allowedApps.map((app) => app.toLowerCase()));
  const installed = listApplications(process.env);
  const known = new Set(installed.map(({ id }) => id.toLowerCase()));
  const others = allowedApps.filter((app) => !known.has(app.toLowerCase())).map((id) => ({ id, name: id }));
  return [...installed, ...others].map(({ id, name }): AppChoice => {
    const deniedBy = isDeniedByDefault(id) ? 'built-in' : narrowApps([id], policy).length === 0 ? 'policy' : null;
    return { id, name, isAllowed: deniedBy === null && allowed.has(id.toLowerCase()), deniedBy };
  });
}

/** Stops recording the study before that is written: a full disk must not keep anybody from stopping. */
async function stopStudy(
  agent: Agent,
  studyId: StudyId,
  write: () => void,
  end: SessionEnd = 'withdrawn',
): Promise<void> {
  const { recorder, uploads } = agent.open();
  const stopped = recorder.subject().studyId === studyId ? recorder.cutOff(end) : Promise.resolve();
  try {
    write();
    await uploads.cancelCalledOff();
  } finally {
    await uploads.interrupt((id) => agent.open().vault.read.bundle(id)?.studyId === studyId);
    await stopped;
    await agent.refresh(end);
  }
}
