import type { CapturePermit } from '@clearpane/consent';
import type { Action, AppId, Category, Choices, SessionEnd, SettledFrame } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { secondsBetween, type Clock } from './clock.ts';
import type { OpenSession } from './light.ts';

/** One open session in the vault and what has been committed to it. */
export interface RecordingSession {
  /** Whole seconds since its start. */
  second(): number;
  addActions(entries: { second: number; frame: number | null; action: Action }[]): void;
  addFrame(frame: SettledFrame): void;
  /** What a row calls an app: its name where names were agreed to, else a pseudonym of this session alone. */
  nameForRow(app: AppId): string;
  describe(): OpenSession;
  end(end: SessionEnd): void;
}

/** Opens a session: its row is committed when this returns. */
export function openSession(
  parts: { vault: Vault; clock: Clock; nameApp(app: AppId): string },
  permit: CapturePermit,
): RecordingSession {
  const { vault, clock } = parts;
  const startedAt = clock.now();
  const { consentId, studyId } = permit;
  const id = vault.write.startSession({ consentId, studyId, startedAt });
  const seconds = (): number => secondsBetween(startedAt, clock.now());
  let actionCount = 0;
  let frameCount = 0;
  return {
    second: seconds,
    addActions: (entries) => {
      if (entries.length === 0) return;
      actionCount += vault.write.appendActions(id, entries).length;
    },
    addFrame: ({ image, ...details }) => {
      vault.write.appendFrame(id, { ...details, second: seconds() }, image);
      frameCount += 1;
    },
    nameForRow: (app) => (permit.choices.appNames ? parts.nameApp(app) : vault.read.pseudonym(studyId, id, app)),
    describe: () => ({
      since: startedAt.toISOString(),
      categories: categoriesOf(permit.choices),
      apps: permit.allowedApps.map((app) => parts.nameApp(app)),
      actionCount,
      frameCount,
    }),
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
