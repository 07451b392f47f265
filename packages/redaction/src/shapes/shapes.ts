import type { Box } from '../geometry.ts';

/** What a frame looks like before anything is read. All boxes are in pixels of the frame, in reading order of their tops. */
export interface Shapes {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel: EDGE_ACROSS, EDGE_DOWN, STRUCTURE where a line or an outline is proved, IN_PICTURE inside of pictures. Of a finder it holds until its next frame. */
  readonly edges: Uint8Array;
  /** Outer boxes of proved outlines: fields, buttons, cards, panels. */
  readonly outlines: readonly Box[];
  /** Tight boxes of connected edges that are not structure, about one a letter. Every such edge lies in one of them or in a picture. */
  readonly marks: readonly Box[];
  /** Pale text: steps of 3 to 8 levels that are no gradient, no line and no rim of an edge, and on flat ground all that is dense or bent like letters. */
  readonly pale: readonly Box[];
  /** Photos, faces, avatars, anything with many colours. */
  readonly pictures: readonly Box[];
  /** QR and bar codes. */
  readonly codes: readonly Box[];
  /** What else differs by less than an edge and is no rim, no ramp and in no picture or code: only there may be text that all this does not show. */
  readonly unexplained: readonly Box[];
}
