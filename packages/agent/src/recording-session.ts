import type { CapturePermit } from '@clearpane/consent';
import type { Action, AppId, Category, Choices, SessionEnd, SessionId, SettledFrame } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { secondsBetween, type Clock } from './clock.ts';
import type { OpenSession } from './light.ts';

/** One open session in the vault and what has been committed to it. */
export interface RecordingSession {
  readonly id: SessionId;
  readonly startedAt: Date;
  /** Whole seconds since its start. */
  second(): number;
  addActions(entries: { second: number; frame: number | null; action: Action }[]): void;
  addFrame(frame: SettledFrame): void;
  /** What a row calls an app: its name where names were agreed to, else a pseudonym of this session alone. */
  nameForRow(app: AppId): string;
  describe(): OpenSession;
  /** Counts again after a deletion. False when the whole session is gone. */
  recount(): boolean;
  end(end: SessionEnd): void;
}

/** Opens a session: its row is committed when this returns. `startedAt` is when capture was ready, from which seconds count. */
export function openSession(
  parts: { vault: Vault; clock: Clock; nameApp(app: AppId): string },
  permit: CapturePermit,
  startedAt: Date = parts.clock.now(),
): RecordingSession {
  const { vault, clock } = parts;
  const { consentId, studyId } = permit;
  const id = vault.write.startSession({ consentId, studyId, startedAt });
  const seconds = (): number => secondsBetween(startedAt, clock.now());
  let actionCount = 0;
  let frames = new Set<number>();
  return {
    id,
    startedAt,
    second: seconds,
    addActions: (entries) => {
      if (entries.length === 0) return;
      // A frame that was deleted meanwhile is still on the screen: nothing may refer to it any more.
      const rows = entries.map((entry) => ({ ...entry, frame: keptFrame(entry.frame, frames) }));
      actionCount += vault.write.appendActions(id, rows).length;
    },
    addFrame: ({ image, ...details }) => {
      vault.write.appendFrame(id, { ...details, second: seconds() }, image);
      frames.add(details.number);
    },
    nameForRow: (app) => (permit.choices.appNames ? parts.nameApp(app) : vault.read.pseudonym(studyId, id, app)),
    describe: () => ({
      since: startedAt.toISOString(),
      categories: categoriesOf(permit.choices),
      apps: permit.allowedApps.map((app) => parts.nameApp(app)),
      actionCount,
      frameCount: frames.size,
    }),
    recount: () => {
      const content = vault.read.session(id);
      if (content === null) return false;
      actionCount = content.actions.length;
      frames = new Set(content.frames.map(({ number }) => number));
      return true;
    },
    end: (end) => vault.write.endSession(id, end, seconds()),
  };
}

/** The categories behind a person's choices, in the order of the contract. */
function categoriesOf(choices: Choices): Category[] {
  const categories: Category[] = [];
  if (choices.actions) categories.push('actions');
  if (choices.frames) categories.push('frames');
  if (choices.appNames) categories.push('app-names');
  return categories;
}

function keptFrame(frame: number | null, frames: ReadonlySet<number>): number | null {
  return frame !== null && frames.has(frame) ? frame : null;
}
