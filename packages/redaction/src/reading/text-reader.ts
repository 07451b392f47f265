import type { Box } from '../geometry.ts';
import type { Rgba } from '../rgba.ts';

/** What the recogniser saw in one box. */
export interface Reading {
  readonly text: string;
  /** The lowest confidence of its characters but spaces, 0..1; 0 for an empty text. */
  readonly confidence: number;
  /** Where each character's middle is, x in pixels of the frame; as many as `[...text]` has. */
  readonly centres: readonly number[];
}

/** Finds and reads text by the pinned models. Everything it throws means: no frame. */
export interface TextReader {
  readonly mode: 'native' | 'webassembly';
  /**
   * Boxes of all that the detection takes for text in one of `places`, low confidence included (probability 0.3): they are only
   * ever masked more for it. It looks nowhere else; where no places are named, it looks everywhere.
   */
  detect(frame: Rgba, changed: readonly Box[], places?: readonly Box[]): Promise<Box[]>;
  /** What reading a box costs, in pixels of a strip 48 high: time goes with it. Infinity for what is too long to be a label. */
  costOf(box: Box): number;
  /** Reads boxes: `null` where one is too long. They may reach into the neighbours' ground, never into their ink. */
  read(frame: Rgba, boxes: readonly Box[]): Promise<(Reading | null)[]>;
  close(): Promise<void>;
}
