import type { BlockReason, Launcher } from '@clearpane/contracts';
import type { Vault } from '@clearpane/vault';
import { Answers } from './answers.ts';
import { listApplications } from './applications.ts';
import { Bundles } from './bundles.ts';
import type { Clock } from './clock.ts';
import { readInterfaceWords } from './interface-words.ts';
import { Recorder, type RecorderParts } from './recorder.ts';
import { Rests } from './rests.ts';
import type { Shelf } from './study-shelf.ts';
import { Uploads } from './uploads.ts';
import type { VaultAccess } from './vault-access.ts';

/** The parts that exist only with an open vault. */
export interface Open {
  vault: Vault;
  answers: Answers;
  recorder: Recorder;
  bundles: Bundles;
  uploads: Uploads;
  rests: Rests;
}

/** The open parts, or why there are none. */
export type Opening = { kind: 'open'; parts: Open } | Extract<VaultAccess, { kind: 'closed' }>;

/** What the open parts ask of the agent around them. */
export interface Surroundings {
  launcher: Launcher;
  clock: Clock;
  /** Policy and studies as last read. */
  shelf(): Shelf;
  onChange(): void;
  onFault(reason: BlockReason): void;
  /** Instead of the real capture: tests that need no hosts. */
  supervise?: RecorderParts['supervise'];
}

/** Makes the parts that an open vault allows; a closed one stays the reason that it is. */
export function openParts(access: VaultAccess, surroundings: Surroundings): Opening {
  return access.kind === 'open' ? { kind: 'open', parts: compose(access.vault, surroundings) } : access;
}

function compose(vault: Vault, { launcher, clock, shelf, onChange, onFault, supervise }: Surroundings): Open {
  const names = new Map(listApplications(process.env).map(({ id, name }) => [id.toLowerCase(), name]));
  const bundles = new Bundles(vault, clock);
  const answers = new Answers(vault, clock);
  return {
    vault,
    bundles,
    answers,
    rests: new Rests(vault, clock),
    uploads: new Uploads({
      vault,
      launcher,
      clock,
      onChange,
      hindrance: (bundle) => answers.read.hindrance(shelf(), bundle.studyId) ?? bundles.hindrance(shelf(), bundle),
    }),
    recorder: new Recorder({
      vault,
      launcher,
      clock,
      nameApp: (app) => names.get(app.toLowerCase()) ?? app,
      words: () => readInterfaceWords(vault.read, shelf().policy),
      onChange,
      onFault,
      ...(supervise === undefined ? {} : { supervise }),
    }),
  };
}
