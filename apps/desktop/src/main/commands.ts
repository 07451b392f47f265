import { assertNever, ErrorBody } from '@clearpane/contracts';
import { ORPCError } from '@orpc/client';
import { app, dialog } from 'electron';
import type { AgentClients } from './connect-agent.ts';
import type { Command } from './menu.ts';
import {
  askBeforeDeletingRecent,
  describeDeletion,
  describeFailure,
  describeLeaving,
  recentMinutes,
  unansweredRequest,
  type Question,
} from './menu-words.ts';
import type { PaneWindow } from './pane-window.ts';
import type { Supervision } from './supervise-agent.ts';

/** Returns what carries out a menu entry; each failure is shown to the person in words. */
export function commandRunner(agent: Supervision, pane: PaneWindow): (command: Command) => void {
  return (command) => {
    carryOut(command, agent, pane).catch((error: unknown) => void ask(describeFailure(bodyOf(error))));
  };
}

async function carryOut(command: Command, agent: Supervision, pane: PaneWindow): Promise<void> {
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
      await reviewOf(agent).recording.pause({ minutes: command.minutes });
      return undefined;
    case 'resume':
      await reviewOf(agent).recording.resume({});
      return undefined;
    case 'delete-recent': {
      if ((await ask(askBeforeDeletingRecent())) !== 0) return undefined;
      await ask(describeDeletion(await reviewOf(agent).deletion.recent({ minutes: recentMinutes })));
      return undefined;
    }
    case 'leave':
      // Leaving takes one click; what is said afterwards only tells what it meant.
      await reviewOf(agent).studies.leave({ studyId: command.studyId });
      if ((await ask(describeLeaving())) === 1) pane.open();
      return undefined;
    default:
      return assertNever(command);
  }
}

function reviewOf(agent: Supervision): AgentClients['review'] {
  const running = agent.current();
  if (running === undefined) throw new ORPCError('CLEARPANE', { data: unansweredRequest });
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

function bodyOf(error: unknown): ErrorBody {
  if (error instanceof ORPCError) {
    const body = ErrorBody.safeParse(error.data);
    if (body.success) return body.data;
  }
  console.error(`A request from the tray failed: ${error instanceof Error ? error.message : String(error)}`);
  return unansweredRequest;
}
