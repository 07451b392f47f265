import type { CaptureDecision } from '@clearpane/consent';
import type { JoinedStudy, Status } from '@clearpane/contracts';
import type { AgentArguments } from './arguments.ts';
import { drawLight } from './light.ts';
import { codeOf, log } from './log.ts';
import type { Open, Opening } from './opening.ts';
import { findStudy, type Shelf } from './study-shelf.ts';
import { VERSION } from './version.ts';

/** What a status is drawn from. */
export interface StatusSources {
  opening: Opening;
  shelf: Shelf;
  decide(open: Open): CaptureDecision;
  options: Pick<AgentArguments, 'isThrowaway'>;
}

/** Draws the whole status from rows and answers. Never throws: a vault that cannot be read is a status, too. */
export function drawStatus(sources: StatusSources): Status {
  const { opening, options } = sources;
  const nothing: Omit<Status, 'light'> = {
    version: VERSION,
    joinedStudies: [],
    keyProtection: opening.kind === 'open' ? opening.parts.vault.keyProtection : 'file',
    waitingUploads: 0,
    uploadProblem: null,
    isThrowaway: options.isThrowaway,
  };
  if (opening.kind === 'closed')
    return { ...nothing, light: { state: 'cannot-record', studyId: null, reason: opening.reason } };
  const open = opening.parts;
  try {
    const joinedStudies = joinedStudiesOf(sources, open);
    return { ...nothing, light: lightOf(sources, open), joinedStudies, ...uploadsOf(open) };
  } catch (error) {
    log('error', { event: 'status-not-read', code: codeOf(error) });
    return { ...nothing, light: { state: 'cannot-record', studyId: null, reason: 'vault-damaged' } };
  }
}

function lightOf({ decide }: StatusSources, open: Open): Status['light'] {
  return drawLight({
    studyId: open.answers.read.currentStudy(),
    decision: decide(open),
    capture: open.recorder.health(),
    session: open.recorder.openSession(),
    masking: open.recorder.masking(),
  });
}

/** Titles come from the text that was agreed to: they are there also when the study's file is not. */
function joinedStudiesOf({ shelf }: StatusSources, { answers }: Open): JoinedStudy[] {
  const current = answers.read.currentStudy();
  return answers.read.joined().map(({ studyId }) => {
    const study = answers.read.agreed(studyId)?.study ?? findStudy(shelf, studyId)?.study;
    const titles = study?.notices.map(({ language, title }) => ({ language, title })) ?? [];
    return { studyId, titles, isCurrent: studyId === current };
  });
}

function uploadsOf({ vault }: Open): Pick<Status, 'waitingUploads' | 'uploadProblem'> {
  const bundles = vault.read.bundles();
  const waiting = bundles.filter(({ state }) => state === 'approved' || state === 'sending');
  const unfinished = [...waiting, ...bundles.filter(({ state }) => state === 'taking-back')];
  return {
    waitingUploads: waiting.length,
    uploadProblem: unfinished.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}
