import { assertNever, ErrorBody, type Status } from '@clearpane/contracts';
import { ORPCError } from '@orpc/client';
import { app, dialog } from 'electron';
import type { AgentClients } from './connect-agent.ts';
import type { Command } from './menu.ts';
import type { Language } from './language.ts';
import {
  askBeforeDeletingRecent,
  describeDeletion,
  describeFailure,
  recentMinutes,
  unansweredRequest,
  type Question,
} from './menu-words.ts';
import type { PaneWindow } from './pane-window.ts';
import type { Supervision } from './supervise-agent.ts';
import { minutesUntilTomorrow } from './until-tomorrow.ts';

const answerWithinMs = 10_000;

/** Carries out what the person asked for; each failure is shown to them in words. */
export interface Commands {
  run(command: Command): void;
  /** The shortcut: pauses until the person resumes, whatever was before. Resolves with the state then. */
  goOffTheRecord(): Promise<Status>;
}

/** Prepares what carries out menu entries and the shortcut. */
export function prepareCommands(agent: Supervision, pane: PaneWindow, language: Language): Commands {
  const showFailure = (error: unknown): void => {
    void ask(describeFailure(bodyOf(error, language), language));
  };
  return {
    run: (command) => {
      carryOut(command, agent, pane, language).catch(showFailure);
    },
    goOffTheRecord: async () => {
      try {
        // A recorder that hangs must not look like one that paused.
        const signal = AbortSignal.timeout(answerWithinMs);
        return await reviewOf(agent, language).recording.pause({ minutes: null }, { signal });
      } catch (error) {
        showFailure(error);
        throw error;
      }
    },
  };
}

async function carryOut(command: Command, agent: Supervision, pane: PaneWindow, language: Language): Promise<void> {
  switch (command.kind) {
    case 'open':
      return pane.open();
    case 'open-studies':
      return pane.open('studies');
    case 'quit':
      return app.quit();
    case 'start-again':
      return agent.start();
    case 'pause':
      await reviewOf(agent, language).recording.pause({ minutes: command.minutes });
      return undefined;
    case 'pause-until-tomorrow':
      await reviewOf(agent, language).recording.pause({ minutes: minutesUntilTomorrow(new Date()) });
      return undefined;
    case 'resume':
      await reviewOf(agent, language).recording.resume({});
      return undefined;
    case 'choose':
      await reviewOf(agent, language).studies.choose({ studyId: command.studyId });
      return undefined;
    case 'delete-recent': {
      if ((await ask(askBeforeDeletingRecent(language))) !== 0) return undefined;
      const receipt = await reviewOf(agent, language).deletion.recent({ minutes: recentMinutes });
      await ask(describeDeletion(receipt, language));
      return undefined;
    }
    case 'leave':
      // Leaving takes one click; the page that opens has what comes after it: taking back, and deleting what is kept.
      await reviewOf(agent, language).studies.leave({ studyId: command.studyId });
      return pane.open(`left/${command.studyId}`);
    default:
      return assertNever(command);
  }
}

function reviewOf(agent: Supervision, language: Language): AgentClients['review'] {
  const running = agent.current();
  if (running === undefined) throw new ORPCError('CLEARPANE', { data: unansweredRequest(language) });
  return running.review;
}

/** Shows a message box that blocks nothing else, and resolves with the number of the chosen button. */
async function ask(question: Question): Promise<number> {
  const { response } = await dialog.showMessageBox({
    type: 'none',
    title: 'Clearpane',
    message: question.message,
    detail: question.detail,
    buttons: question.buttons,
    cancelId: question.cancel,
    defaultId: question.cancel,
    noLink: true,
  });
  return response;
}

function bodyOf(error: unknown, language: Language): ErrorBody {
  if (error instanceof ORPCError) {
    const body = ErrorBody.safeParse(error.data);
    if (body.success) return body.data;
  }
  console.error(`A request from the tray failed: ${error instanceof Error ? error.message : String(error)}`);
  return unansweredRequest(language);
}
