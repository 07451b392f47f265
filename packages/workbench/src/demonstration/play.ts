import path from 'node:path';
import type { MaskingMode } from '@clearpane/contracts';
import type { Findings } from './findings.ts';
import type { Observer } from './observer.ts';
import type { Person } from './person.ts';
import type { Box, Picture } from './screen-evidence.ts';
import type { Stage } from './stage.ts';
import type { Wiretap } from './wiretap.ts';

/** A raw picture in this process's memory, the frame kept of the same screen, and where the texts of the front window stood. */
interface ObservedScreen {
  raw: Picture;
  frame: number;
  /** Personal texts. */
  boxes: Box[];
  /** Titles, names of fields and buttons. */
  labels: Box[];
  /** How the light said that frames were masked. */
  masking: MaskingMode | null;
}

/** What the scenes share: the stage, the person, the observer, and what was found so far. */
export interface Play {
  stage: Stage;
  person: Person;
  observer: Observer;
  findings: Findings;
  /** Says a line of the story. */
  tell(what: string): void;
  /** Folder for the pictures. */
  pictureDirectory: string;
  wiretaps: { agent: Wiretap; hooks: Wiretap[]; screens: Wiretap[] };
  observed: ObservedScreen[];
  /** Session in which the person worked. */
  workSession: string;
  /** A copy of the vault from when its person was in the study. */
  joinedCopy: string;
}

/** Takes a picture of Clearpane's own window for people to look at. */
export async function pictureOfPane(play: Play, name: string): Promise<void> {
  await play.stage.pane.screenshot({ path: path.join(play.pictureDirectory, `${name}.png`) });
}
